"""What a text may hold at most: what people write is far below, and whatever is below takes a moment."""

from __future__ import annotations

import time

import pytest

from showcase.content.problems import Problems
from showcase.content.text.body import Body
from showcase.content.text.limits import LONGEST, check_limits
from tests.prose.making import prose

from .texts import PATH, problems_of


@pytest.mark.parametrize(
    "text",
    [
        "- 甲\n    - 乙\n        - 丙\n            1. 丁\n",
        "> > 引用里的引用\n> > - 一项\n",
        "- - - - - - - - - - - - - - -\n* * * * * * * * * * * * * * *\n---------------------\n",
        "****重点****和 2026. 年 1. 月\n-5 度，>3 米\n",
        " " * 60 + "缩进很深的一行字",
        "甲" * LONGEST,
        "| 名称 | 链接 |\n|---|---|\n" + "| 甲 | [乙](https://example.org/) |\n" * 900,
        "\n\n".join("[甲](https://example.org/)" * 9 for _ in range(900)),
    ],
)
def test_what_people_write_is_within_all_bounds(text):
    problems = Problems()
    assert check_limits(Body(PATH, text), problems)
    assert list(problems) == []


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("甲" * (LONGEST + 1), "1:1", "30 万字的上限，请拆成几篇"),
        ("第一段。\n\n" + "[" * 1001, "3:1", "超过 1000 个“[”，请用空行分成几段"),
        ("第一段。\n\n" + "# 甲\n" * 1001, "3:1", "超过 1000 个“#”"),
        ("<" * 900 + "\n\n" + "甲<乙\n\n" * 9101, "1:1", "10001 个“<”"),
        ("甲\n\n" + "***\n" * 5001, "3:1", "超过了 5000 行"),
        ("甲[^1]" * 501, "1:2", "501 个“[^”"),
        ("甲\n" + "<![CDATA[" * 51, "2:1", "51 个“<![”"),
        ("甲\n" + "> " * 11 + "乙", "2:1", "超过了 10 层"),
        ("甲\n\n" + "- " * 10_000 + "乙", "3:1", "超过了 10 层"),
        ("1. " * 10_000 + "乙", "1:1", "超过了 10 层"),
        (">" * 10_000 + "乙", "1:1", "超过了 10 层"),
        ("\n".join(" " * 4 * deep + "- 甲" for deep in range(50)), "11:1", "超过了 10 层"),
    ],
)
def test_what_is_beyond_a_bound_is_reported_once_at_its_place(text, place, said):
    (problem,) = problems_of(text)
    assert problem.level.label == "错误"
    assert f"{problem.place.line}:{problem.place.column}" == place
    assert said in problem.message


PIECES = [
    "[",
    "![",
    "[[",
    "[甲](",
    "<a ",
    "<http://a",
    "# 甲\n",
    "[甲][乙]",
    "*甲_乙 ",
    "`",
    "甲\n: 乙\n",
    "甲\n  : 乙\n丙\n",
]


@pytest.mark.parametrize("piece", PIECES)
def test_what_is_just_below_the_bounds_is_a_page_in_a_moment(piece):
    """Three paragraphs, each as full as it may be."""
    text = "\n\n".join([piece * (999 // piece.count("[") if "[" in piece else 999)] * 3)
    assert check_limits(Body(PATH, text), Problems())
    begin = time.process_time()
    prose().convert(text, PATH)
    assert time.process_time() - begin < 5
