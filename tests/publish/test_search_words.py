"""The words by which things are found."""

from __future__ import annotations

import pytest

from showcase.publish.search_words import spelling, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李秀禾", "李 秀 禾"),
        ("𬭎㙍〇", "𬭎 㙍 〇"),
        ("买买提·吐尔逊", "买 买 提 · 吐 尔 逊"),
        ("2026年度，文明单位", "2026 年 度 ， 文 明 单 位"),
        ("清文明办〔2025〕12号", "清 文 明 办 〔 2025 〕 12 号"),
        ("COVID-19 vaccine", "COVID-19 vaccine"),
        ("第一段\n第二段", "第 一 段 ¶ 第 二 段"),
        ("李秀禾 柳溪村", "李 秀 禾 ¶ 柳 溪 村"),
        ("共 3 项", "共 3 项"),
        ("", ""),
    ],
)
def test_each_chinese_character_is_a_word(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        ("李秀禾", {"person": True}, "li xiu he"),
        ("单志远", {"person": True}, "shan zhi yuan"),
        ("司徒建平", {"person": True}, "si tu jian ping"),
        ("单雄信", {"person": True, "given": "dan xiong xin"}, "dan xiong xin"),
        ("重庆路", {}, "chong qing lu"),
        ("吕布", {"person": True}, "lv bu"),
    ],
)
def test_names_are_spelled_as_they_are_read(name, more, expected):
    assert spelling(name, **more) == expected
