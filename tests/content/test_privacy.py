"""ID-card and mobile numbers are found in every disguise, and are not repeated."""

from __future__ import annotations

import pytest

from showcase.content.privacy import (
    check_private_numbers,
    is_id_number,
    private_in_name,
    private_numbers,
    without_private_numbers,
)
from showcase.content.problems import Place, Problems
from showcase.content.reading.source import Source
from showcase.content.report import as_annotations, as_json, as_text

# A made-up number: no region has the code 999999; the check digit is right.
ID = "99999919491231005X"
MOBILE = "13900000000"


@pytest.mark.parametrize(
    "line",
    [
        f"身份证号: {ID}",
        f"身份证号: {ID.lower()}",
        "（999999 19491231 005X）",
        "999999-19491231-005X",
        "９９９９９９１９４９１２３１００５Ｘ",
    ],
)
def test_an_id_number_is_found(line):
    assert [what for _, _, what in private_numbers(line)] == ["身份证号"]


@pytest.mark.parametrize(
    "line", [f"电话{MOBILE}", "139-0000-0000", "139 0000 0000", "１３９００００００００。"]
)
def test_a_mobile_number_is_found(line):
    assert [what for _, _, what in private_numbers(line)] == ["手机号码"]


@pytest.mark.parametrize(
    "line",
    [
        "文号: 清文明办〔2026〕5号",
        "授予日期: 2026-03-05",
        "代码: 429006003205",
        "累计捐款 1390000 元，服务 13900 小时",
        "999999194912310050",
        "1390000000012345",
        "",
    ],
)
def test_other_figures_are_left_alone(line):
    assert list(private_numbers(line)) == []


def test_the_check_digit_decides():
    assert is_id_number(ID)
    assert not is_id_number(ID[:-1] + "1")


def test_the_problem_names_the_place_and_hides_the_number():
    problems = Problems()
    check_private_numbers(Source("data/a.yml", f"姓名: 甲\n备注: {ID}"), problems)
    (problem,) = problems
    assert str(problem.place) == "data/a.yml:2:5"
    assert ID not in problem.message
    assert ID[6:14] not in problem.message
    assert problem.correction == ""


def test_no_report_repeats_a_number_that_a_message_quotes():
    problems = Problems()
    problems.error(Place("data/a.yml", 2), f"没有“{ID}”这一项。", f"姓名: {MOBILE}，139 0000 0001")
    for report in (as_text(problems), as_annotations(problems), as_json(problems)):
        assert ID not in report
        assert MOBILE not in report
        assert "139******00，139********01" in report


def test_a_text_without_private_numbers_stays():
    assert without_private_numbers("清文明办〔2026〕5号，1390000 元") == "清文明办〔2026〕5号，1390000 元"


@pytest.mark.parametrize(
    ("name", "what"),
    [
        (f"01 王五{MOBILE}在清淤.jpg", "手机号码"),
        (f"wang{MOBILE}.jpg", "手机号码"),
        ("王五 139-0000-0000.docx", "手机号码"),
        ("１３９００００００００.jpg", "手机号码"),
        (f"{ID}.jpg", "身份证号"),
        (f"IMG_{ID.lower()}_1.jpg", "身份证号"),
    ],
)
def test_a_private_number_in_the_name_of_a_file_is_found(name, what):
    found = private_in_name(name)
    assert found is not None
    assert found[0] == what


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
