"""Problems in writing: for people, for GitHub, for programs."""

import json

from showcase.content.problems import Level, Place, Problem, Problems
from showcase.content.report import ANNOTATIONS, as_annotations, as_json, as_text, summary

ROLL = "data/honors/2026/zui-mei-jia-ting.yml"


def problems(*found):
    collected = Problems()
    for problem in found:
        collected.add(problem)
    return collected


def test_nothing_found_is_nothing_printed():
    assert as_text(Problems()) == ""
    assert as_json(Problems()) == "[]"
    assert as_annotations(Problems()) == summary(Problems()) == "没有发现问题。"


def test_text_shows_place_reason_and_the_lines_to_write():
    written = problems(
        Problem(Level.NOTICE, Place("data/a.yml"), "没有用到。"),
        Problem(Level.ERROR, Place(ROLL, 4, 1), "没有“授与单位”这一项。", "授予单位: 县妇联"),
        Problem(Level.ERROR, Place(ROLL, 3), "缺少日期。", "      - 类型: 撤销\n        日期: 2026"),
    )
    assert as_text(written) == (
        f"错误  {ROLL}:3（第 3 行）\n"
        "      缺少日期。\n"
        "      改成：      - 类型: 撤销\n"
        "                    日期: 2026\n"
        "\n"
        f"错误  {ROLL}:4:1（第 4 行第 1 个字）\n"
        "      没有“授与单位”这一项。\n"
        "      改成：授予单位: 县妇联\n"
        "\n"
        "提示  data/a.yml\n"
        "      没有用到。\n"
        "\n"
        "共有 2 个错误、1 个提示。"
    )


def test_the_gravest_come_first_then_file_line_and_column_and_each_once():
    a, b, c, d, e = (
        Problem(Level.ERROR, Place("a.yml", 2, 1), "一"),
        Problem(Level.ERROR, Place("a.yml", 10, 1), "二"),
        Problem(Level.ERROR, Place("b.yml", 1, 2), "三"),
        Problem(Level.WARNING, Place("a.yml", 1), "四"),
        Problem(Level.NOTICE, Place("a.yml", 1), "五"),
    )
    assert list(problems(e, d, c, b, a, a)) == [a, b, c, d, e]
    assert summary(problems(e, d, c, b, a, a)) == "共有 3 个错误、1 个警告、1 个提示。"


def test_annotations_escape_what_github_would_take_for_its_own():
    written = problems(
        Problem(Level.WARNING, Place("data/100%,a:b.yml", 3, 7), "共 100%，\r第二句", "甲: 一\n乙: 二")
    )
    assert as_annotations(written).splitlines()[0] == (
        "::warning file=data/100%25%2Ca%3Ab.yml,line=3,col=7,title=警告::"
        "共 100%25，%0D第二句%0A改成：甲: 一%0A乙: 二"
    )


def test_annotations_leave_out_what_is_not_known_of_the_place():
    assert as_annotations(problems(Problem(Level.ERROR, Place("a.yml"), "空的。"))).splitlines() == [
        "::error file=a.yml,title=错误::空的。",
        "共有 1 个错误。",
    ]


def test_annotations_are_as_many_of_each_level_as_github_shows():
    many = [
        Problem(level, Place("a.yml", n), "甲")
        for level in (Level.ERROR, Level.NOTICE)
        for n in range(1, ANNOTATIONS + 4)
    ]
    lines = as_annotations(problems(*many)).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice"] * 10 + ["共有"]
    assert "line=10," in lines[9]
    assert lines[-1] == "共有 13 个错误、13 个提示。"


def test_json_holds_everything_and_keeps_chinese_readable():
    written = problems(Problem(Level.ERROR, Place(ROLL, 4, 1), "没有“授与单位”。", "授予单位: 县妇联"))
    text = as_json(written)
    assert "授予单位" in text
    assert json.loads(text) == [
        {
            "level": "error",
            "rule": "writing",
            "file": ROLL,
            "line": 4,
            "column": 1,
            "message": "没有“授与单位”。",
            "correction": "授予单位: 县妇联",
        }
    ]


def test_only_an_error_is_fatal():
    assert not problems(Problem(Level.WARNING, Place("a.yml"), "一")).fatal
    assert problems(Problem(Level.ERROR, Place("a.yml"), "一")).fatal


def test_a_place_in_words():
    assert Place(ROLL, 7, 3).words == f"{ROLL} 第 7 行"
    assert Place(ROLL).words == ROLL
