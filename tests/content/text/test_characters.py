"""Characters of Word's symbol fonts."""

from __future__ import annotations

import pytest

from .texts import told


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
