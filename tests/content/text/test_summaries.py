"""The first sentences of a text, and its Han characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.text.summaries import LONGEST, han_characters, summary_of


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("第一句。第二句！", "第一句。第二句！"),
        ("# 标题\n\n![图](a.jpg \"图说\")\n\n正文一句。", "正文一句。"),
        ("**三月**，[志愿者](a.md)在[[柳溪村|石桥镇柳溪村]]看望[[李秀禾]][^1]。\n\n[^1]: 注。", "三月，志愿者在石桥镇柳溪村看望李秀禾。"),
        ("一行\n接着一行。\nTwo\nwords.", "一行接着一行。Two words."),
        ("各村（社区）：\n\n定于三月五日开会。", "各村（社区）：定于三月五日开会。"),
        ("特此通知\n\n清禾县", "特此通知 清禾县"),
        ("> 引一句\n> 接下句。", "引一句接下句。"),
        ("- 一是讲。\n- 二是做。\n1. 三", "一是讲。二是做。三"),
        ("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n表后。", "表后。"),
        ("```\n代码。\n```\n正文。", "正文。"),
        ("<!-- 备注。 --><p style=\"x\">正文&amp;表。</p>", "正文&表。"),
        ("<script>alert(1)</script>正文。", "正文。"),
        ("他说：“来了。”然后走了。", "他说：“来了。”然后走了。"),
        ("snake_case 与 2*3\\*4。", "snake_case 与 23*4。"),
        ("正文。{: .note }", "正文。"),
        ("", ""),
        ("![图](a.jpg)", ""),
    ],
)  # fmt: skip
def test_the_first_sentences_in_plain_words(text, summary):
    assert summary_of(text) == summary


def test_it_ends_with_the_last_sentence_that_fits():
    sentence = "清" * 49 + "。"
    assert summary_of(sentence * 3) == sentence * 2


def test_a_first_sentence_that_is_too_long_is_cut_at_a_comma_where_there_is_one():
    assert summary_of("清" * 80 + "，" + "禾" * 80) == "清" * 80 + "……"
    assert summary_of("清" * 200) == "清" * 108 + "……"


@given(st.text(st.sampled_from("清禾，。！\n*_`[]()<>!|#- ~>\\{}:a1“”"), max_size=400))
def test_any_text_has_a_summary_of_the_right_length_in_one_line(text):
    summary = summary_of(text)
    assert len(summary) <= LONGEST
    assert summary == " ".join(summary.split())


def test_only_han_characters_count():
    assert han_characters("三月5日，abc 〇𠮷祥。") == 6
