"""Staff files and names of files are checked for what is private, and no report repeats it."""

from __future__ import annotations

import pytest

from showcase.content.private import check_private, own_contacts, private_in_name, without_private
from showcase.content.problems import Level, Place, Problems
from showcase.content.reading.source import Source
from showcase.content.report import as_annotations, as_json, as_text

# A made-up number: no region has the code 999999; the check digit is right.
ID = "99999919491231005X"
MOBILE = "13900000000"


def test_the_problem_names_the_place_and_hides_the_number():
    problems = Problems()
    check_private(Source("data/a.yml", f"姓名: 甲\n备注: {ID}"), problems)
    (problem,) = problems
    assert str(problem.place) == "data/a.yml:2:5"
    assert ID not in problem.message
    assert ID[6:14] not in problem.message
    assert problem.correction == ""
    assert (problem.level, problem.rule) == (Level.VETO, "privacy-id-number")


def told(path, text, allowed=frozenset()):
    problems = Problems()
    check_private(Source(path, text), problems, allowed)
    return [(one.level, one.rule, str(one.place)) for one in problems]


def test_offices_declare_their_lines_and_others_are_asked_about():
    site = Source(
        "data/site.yml", "联系:\n  电话: 0990-6123456\n公开联系方式: [0990-6123458, a@example.org]\n"
    )
    notice = Source("data/notices/2026/a.yml", "联系:\n  地址: 清禾县文昌路 1 号\n说明: 电话0990-6123499\n")
    allowed = own_contacts(site) | own_contacts(notice)
    assert allowed == {"09906123456", "09906123458", "a@example.org", "文昌路1号"}
    text = "请到文昌路1号，或者拨打0990-6123458、0990-6123499。"
    assert told("docs/a.md", text, allowed) == [(Level.WARNING, "privacy-landline", "docs/a.md:1:26")]
    assert told(site.path, site.text) == []
    assert told(notice.path, notice.text) == [
        (Level.WARNING, "privacy-landline", "data/notices/2026/a.yml:3:7")
    ]


def test_a_table_is_read_with_its_headings():
    text = "文\n\n| 姓名 | 出生日期 | 办公电话 |\n|---|---|---|\n| 甲 | 1990-01-02 | 6123456 |\n\n| 日期 | 数 |\n|---|---|\n| 1990-01-02 | 6123456 |\n"
    assert told("docs/a.md", text) == [
        (Level.ERROR, "privacy-birth-date", "docs/a.md:5:7"),
        (Level.WARNING, "privacy-landline", "docs/a.md:5:20"),
    ]


def test_no_office_is_reached_by_a_mobile_number():
    assert [level for level, _, _ in told("data/site.yml", f"联系:\n  电话: {MOBILE}")] == [Level.VETO]


def test_a_correction_keeps_an_offices_line_and_nothing_else():
    line = f"电话: 0990-6123456，{MOBILE}，川A12345"
    assert without_private(line) == "电话: 099*******56，139******00，川A*****"
    assert without_private(line, offices=False) == "电话: 0990-6123456，139******00，川A*****"


def test_no_report_repeats_a_number_that_a_message_quotes():
    problems = Problems()
    problems.error(Place("data/a.yml", 2), f"没有“{ID}”这一项。", f"姓名: {MOBILE}，139 0000 0001")
    for report in (as_text(problems), as_annotations(problems), as_json(problems)):
        assert ID not in report
        assert MOBILE not in report
        assert "139******00，139********01" in report


def test_a_text_without_private_stays():
    assert without_private("清文明办〔2026〕5号，1390000 元") == "清文明办〔2026〕5号，1390000 元"


@pytest.mark.parametrize(
    ("name", "what"),
    [
        (f"01 王五{MOBILE}在清淤.jpg", "手机号码"),
        (f"wang{MOBILE}.jpg", "手机号码"),
        ("王五 139-0000-0000.docx", "手机号码"),
        ("１３９００００００００.jpg", "手机号码"),
        (f"{ID}.jpg", "身份证号"),
        ("川A12345的车.jpg", "车牌号"),
        ("6222020000000000000 王五.xlsx", "银行卡号"),
        (f"IMG_{ID.lower()}_1.jpg", "身份证号"),
    ],
)
def test_a_private_number_in_the_name_of_a_file_is_found(name, what):
    found = private_in_name(name)
    assert found is not None
    assert found.kind.label == what


@pytest.mark.parametrize(
    "name",
    [
        "微信图片_20260305091233.jpg",
        "mmexport1709600000000.jpg",
        "1709600000-1.jpg",
        "15 2026-03-05 1.jpg",
        "IMG_20260305_091233.jpg",
        "wx_camera_1709600000123.mp4",
        "e4b13900000000aa7f.jpg",
        "0571-88880000.jpg",
    ],
)
def test_what_cameras_and_programs_call_a_photo_is_no_private_number(name):
    assert private_in_name(name) is None
