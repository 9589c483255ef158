"""The head of a Markdown file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.content.problems import Problems
from showcase.content.reading.front_matter import read_front_matter
from showcase.content.reading.source import Source
from tests.content.broken_cases import KNOWN_KEYS

from .texts import plain


def split(text):
    problems = Problems()
    found = read_front_matter(Source("a.md", text), KNOWN_KEYS, problems)
    return plain(found.node), found.body, found.body_line, [str(p.place) for p in problems]


@pytest.mark.parametrize("before", ["", "\n", "\n  \n", "\ufeff"])
def test_blank_lines_and_marks_before_it_do_not_matter(before):
    head, body, line, problems = split(f"{before}---\n标题：甲\n---\n\n正文\n")
    assert (head, body, problems) == ({"标题": "甲"}, "\n正文\n", [])
    assert line == 4 + before.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        "", "正文\n", "# 标题\n\n---\n\n标题: 甲\n\n---\n",
        "Title: x\nDate: y\n\n正文\n", "---\n\n正文\n\n---\n\n正文\n",
        "----\n\n正文\n", "———\n他说\n", "* * *\n标题: 甲\n",
    ],
)  # fmt: skip
def test_without_front_matter_all_is_text(text):
    assert split(text) == (None, text, 1, [])


def test_a_rule_in_the_text_is_text():
    assert split("---\n标题: 甲\n---\n正文\n\n---\n\n标题：乙\n") == (
        {"标题": "甲"}, "正文\n\n---\n\n标题：乙\n", 4, [],
    )  # fmt: skip


def test_an_empty_head_is_none_and_no_problem():
    assert split("---\n---\n正文\n") == (None, "正文\n", 3, [])


@pytest.mark.parametrize("rule", ["", "\n---\n\n尾声\n"])
def test_a_head_that_nothing_closes_is_reported_and_read(rule):
    head, body, line, problems = split(f"---\n标题: 甲\n日期: 2026\n\n正文一段。\n{rule}")
    assert (head, line, problems) == ({"标题": "甲", "日期": "2026"}, 4, ["a.md:1:1"])
    assert body.startswith("\n正文")


def test_places_in_it_are_those_of_the_file():
    assert split("\n---\n标题: 甲\n标题: 乙\n---\n")[3] == ["a.md:4:1"]


def test_a_head_of_prose_is_reported():
    assert split("---\n学雷锋\n---\n正文\n") == (None, "正文\n", 4, ["a.md:2:1"])


def test_invisible_characters_leave_the_text():
    assert split("正\u200b文\ufeff\n")[1] == "正文\n"


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["---", "\n", "标题: 甲", "标题：", "正文", "- ", "\t", " ", "－－－", "#", '"', "..."]
        ),
        max_size=30,
    )
)
def test_any_text_is_split_and_problems_lie_inside(pieces):
    text = "".join(pieces)
    problems = Problems()
    found = read_front_matter(Source("a.md", text), KNOWN_KEYS, problems)
    lines = text.split("\n")
    assert 1 <= found.body_line <= len(lines) + 1
    assert found.body == "\n".join(lines[found.body_line - 1 :])
    assert all(1 <= problem.place.line <= len(lines) for problem in problems)
