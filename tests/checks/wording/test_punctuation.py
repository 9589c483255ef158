"""Punctuation."""

import pytest

from tests.checks.texts import findings, mended

REPEATED = "wording-repeated-punctuation"
NARROW = "wording-narrow-punctuation"


@pytest.mark.parametrize(
    ("rule", "text", "corrected", "certain"),
    [
        (REPEATED, "大家来了。。", "大家来了。", True),
        (REPEATED, "敬老，，爱幼", "敬老，爱幼", True),
        (REPEATED, "敬老、、爱幼", "敬老、爱幼", True),
        (REPEATED, "敬老，。", "敬老。", False),
        (REPEATED, "还有很多。。。。", "还有很多……", False),
        (NARROW, "敬老,爱幼", "敬老，爱幼", True),
        (NARROW, "做法:一是;二是!", "做法：一是；二是！", True),
        (NARROW, "“敬老”, “爱幼”", "“敬老”，“爱幼”", True),
        (NARROW, "大家来了.", "大家来了。", True),
        (NARROW, "大家来了...", "大家来了……", True),
        (NARROW, "大家来了…再说", "大家来了……再说", True),
        (NARROW, "街道(社区)", "街道（社区）", True),
        (NARROW, "街道（社区)", "街道（社区）", True),
        (NARROW, "街道(社区）", "街道（社区）", True),
        (NARROW, "各科（室）:", "各科（室）：", True),
        (NARROW, "89周年,党员16名", "89周年，党员16名", True),
        ("wording-titles-apart", "《条例》、《办法》", "《条例》《办法》", False),
        ("wording-gaps", "今天 上午，大家来了。", "今天上午，大家来了。", False),
    ],
)
def test_a_fault_is_mended_and_only_what_is_beyond_doubt_says_so(rule, text, corrected, certain):
    assert mended(rule, text) == [(corrected, certain)]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (REPEATED, "真好！！难道不是？！"),
        (REPEATED, "还有……"),
        (REPEATED, "`。。`"),
        (NARROW, "上午8:30，下午2:00"),
        (NARROW, "共3,214件，增长3.5%"),
        (NARROW, "GB/T 9704(2012)"),
        (NARROW, "看[办法](../a,b.md)，[细则](b.md)（试行）"),
        (NARROW, "（见[办法](b.md)）"),
        (NARROW, "网址是 https://example.cn/a?b=c,d"),
        (NARROW, "1. 第一件\n2. 第二件"),
        (NARROW, "他说……走吧"),
        (NARROW, '![晒谷](a.jpg "收谷子")'),
        ("wording-gaps", "忠于职守 勇于负责"),
        ("wording-gaps", "尊师爱生 忠诚履责，廉洁高效 开拓创新，四句话。 一 二 三 四 五。"),
        ("wording-gaps", "清禾县纪委监委　清禾县妇女联合会"),
        ("wording-gaps", "照《信息技术 词汇》做，都懂。"),
        ("wording-titles-apart", "《条例》和《办法》"),
    ],
)
def test_figures_addresses_and_slogans_are_left_alone(rule, text):
    assert findings(rule, text) == []


def test_in_data_only_values_are_mended_and_flow_lists_keep_their_commas():
    text = "标签: [家风,廉洁]\n说明: 一是敬老,二是爱幼 # 好,了\n"
    assert mended(NARROW, text, "data/columns.yml") == [("说明: 一是敬老，二是爱幼 # 好,了", True)]


def test_a_stop_within_words_may_be_a_name_and_has_no_correction():
    (found,) = findings(NARROW, "热孜宛古丽.阿卜杜热西提来了")
    assert (found.correction, found.certain) == ("", False)
    assert "人名的中间用“·”" in found.message


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("他说“好。\n\n下一段”", [(1, 3), (3, 4)]),
        ("“敬老“爱幼", [(1, 4)]),
        ("敬老”", [(1, 3)]),
    ],
)
def test_a_quote_without_a_partner_is_found(text, places):
    assert [(f.place.line, f.place.column) for f in findings("wording-quotes", text)] == places


@pytest.mark.parametrize(
    "text",
    ["他说“好”，又说“行”。", "他说“好，\n行”。", "“第一段，\n\n“第二段。”", "- “甲”\n- “乙”"],
)
def test_quotations_over_lines_and_paragraphs_are_whole(text):
    assert findings("wording-quotes", text) == []


def test_a_value_that_goes_on_in_the_next_line_is_not_judged():
    assert findings("wording-quotes", "简介: |\n  他说“好，\n  行”。\n", "data/a.yml") == []
    assert len(findings("wording-quotes", "名称: “一封家书\n级别: 县级\n", "data/a.yml")) == 1
