"""Characters of Word's symbol fonts."""

from __future__ import annotations

import pytest

from .texts import problems_of, told


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("\uf0b7 学习", "- 学习"),
        ("\uf06c学习", "- 学习"),
        ("完成\uf0fc", "完成✓"),
        ("\ue123 学习", ""),
    ],
)
def test_a_symbol_is_a_warning_with_the_right_sign(text, correction):
    ((level, line, _, offered),) = told(text)
    assert (level, line, offered) == ("警告", 1, correction)


def test_blanks_of_full_width_and_emoji_are_harmless():
    assert told("　　\n　　正文👍🏽，𠮷祥村。") == []


@pytest.mark.parametrize("written", ["&#x202e;", "&#8238;", "&#x202E", "&#xFDD0;", "&#xE0041;", "&#65534;"])
def test_what_nobody_sees_may_not_be_written_by_its_number(written):
    (problem,) = problems_of(f"第一行\n甲{written}乙\n")
    assert (problem.level.label, problem.place.line, problem.place.column) == ("错误", 2, 2)
    assert "用编号写出了一个看不见的字符（U+" in problem.message
    assert problem.correction == "甲乙"


def test_other_characters_may_be_written_by_their_number():
    assert told("&#60;甲&#x4e59;&#169; `&#x202e;`") == []
