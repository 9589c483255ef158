"""What of a text rules look at."""

import pytest

from showcase.checks.prose import NO_PROSE, prose_of


def read(text, markdown=True):
    prose = prose_of(text, markdown)
    assert len(prose) == len(text)
    return prose.replace(NO_PROSE, "")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("**先进**，_奉献_", "**先进**，_奉献_"),
        ("[村里的事](../a_b.md)很多", "村里的事)很多"),
        ('![晒谷场](a.jpg "收谷")', '晒谷场 "收谷")'),
        ("见 https://example.gov.cn/a,b(c) 网页", "见  网页"),
        ("写信到 ban@example.gov.cn 就行", "写信到  就行"),
        ("| 场次 | 日期 |\n|---|:--:|\n| 1 | 3月 |", " 场次  日期 \n\n 1  3月 "),
        ("## 二、做法\n\n- 一件\n1. 两件\n> 三件", "二、做法\n\n一件\n两件\n三件"),
        ("前`a,b`后\n\n```\n甲,乙\n```\n", "前后\n\n\n\n\n"),
        ("看<span title='a,b'>这里</span>", "看这里"),
        ("***\n---\n___\n文", "\n\n\n文"),
        ("[[李秀禾]]来了[^1]", "李秀禾来了1"),
        ("<!-- 甲,乙 -->丙", "丙"),
    ],
)
def test_of_a_markdown_text_its_words_are_left(text, left):
    assert read(text) == left


def test_of_a_head_and_of_data_the_values_are_left():
    head = '---\n标题: 甲：乙 # 备注\n标签: [家风, 廉洁]\n引号: "丙"\n---\n正文: 丁\n'
    assert read(head) == "---\n甲：乙 \n家风 廉洁\n丙\n---\n正文: 丁\n"
    assert read("# 说明\n名单:\n  - 姓名: 李秀禾\n    事迹: 说:好\n", markdown=False) == "\n\n李秀禾\n说:好\n"


def test_a_flow_list_may_run_over_lines():
    assert read("标签: [甲,\n  乙,丙]\n说明: 丁\n", markdown=False) == "甲\n  乙丙\n丁\n"
