"""Numbers that are exact and not, and section numbers that stand twice."""

import pytest

from tests.checks.texts import findings, mended, places


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("约300余人参加", 1),
        ("近2000多名群众", 1),
        ("共有500余人左右", 3),
        ("约3214人", 1),
        ("参加人数27人左右", 5),
        ("约1.2万余户", 1),
    ],
)
def test_a_number_is_exact_or_it_is_not(text, column):
    assert places("wording-quantities", text) == [(1, column)]


@pytest.mark.parametrize(
    "text",
    [
        "约300人",
        "300余人",
        "近2000名",
        "30人左右",
        "3天左右",
        "约2026年",
        "约定27人",
        "附近3个村多数",
        "约1500斤",
        "左右两岸",
    ],
)
def test_one_word_of_doubt_is_enough(text):
    assert findings("wording-quantities", text) == []


def test_a_section_number_that_stands_twice_is_told():
    text = "一、学习\n\n二、宣传\n\n三、检查\n\n三、总结\n"
    assert places("wording-sections", text) == [(7, 1)]


def test_new_parts_begin_anew_and_depths_do_not_mix():
    text = "## 一、总结\n### 一、做法\n### 二、体会\n## 二、计划\n### 一、做法\n### 二、体会\n"
    assert findings("wording-sections", text) == []
    assert mended("wording-sections", "一、甲\n二、乙\n一、丙\n二、丁\n") == []
