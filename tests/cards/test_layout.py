"""Lines end between phrases, best after a pause; long texts shrink, and are cut only at last."""

import pytest

from showcase.cards.layout import Block, Fit, fitted
from showcase.cards.type import ems

SIZES = [Fit(60), Fit(40, 2)]


def test_a_short_text_is_set_in_the_largest_size():
    assert fitted(("李秀禾",), 300, SIZES) == Block(60, ("李秀禾",))


def test_a_long_name_shrinks_before_it_is_broken():
    name = ("热孜宛古丽·", "阿卜杜热西提")
    assert fitted(name, 500, [Fit(60), Fit(40), Fit(40, 2)]) == Block(40, ("热孜宛古丽·阿卜杜热西提",))


def test_lines_end_between_phrases():
    text = ("清禾县", "政务", "服务中心", "婚姻登记", "窗口")
    assert fitted(text, 360, SIZES).lines == ("清禾县政务服务中心", "婚姻登记窗口")


def test_a_line_rather_ends_after_a_pause():
    text = ("锅铲", "轮着", "掌，", "证书", "轮着", "考。")
    assert fitted(text, 320, SIZES).lines == ("锅铲轮着掌，", "证书轮着考。")


def test_a_pause_within_a_phrase_ends_a_line_too():
    assert fitted(("煤渣不", "发光，却", "照亮了", "清晨。"), 320, SIZES).lines == (
        "煤渣不发光，",
        "却照亮了清晨。",
    )


def test_no_number_is_parted():
    assert fitted(("一张长桌", "二百", "四十", "个字"), 240, SIZES).lines == ("一张长桌", "二百四十个字")


@pytest.mark.parametrize("width", range(260, 700, 37))
def test_no_line_begins_with_a_mark_that_closes_and_none_is_too_wide(width):
    text = (
        "他说：“",
        "慢慢讲，",
        "不着急。”",
        "说了",
        "三十一年",
        "（真的）",
        "……",
        "清禾县人民医院急诊科护士长",
    )
    block = fitted(text, width, [Fit(40), Fit(36, 3), Fit(30, 9)])
    assert all(line[0] not in "，。：”）…、；！？" for line in block.lines)
    assert all(ems(line) * block.size <= width for line in block.lines)
    assert "".join(block.lines) == "".join(text)


def test_what_fits_nowhere_is_cut_with_an_ellipsis_and_not_after_a_mark():
    block = fitted(("一二三四五六，", "七八九十"), 200, [Fit(40), Fit(28)])
    assert block == Block(28, ("一二三四五六…",))


def test_a_word_that_is_wider_than_a_line_is_parted():
    assert fitted(("清禾县丰穗粮食种植专业合作社",), 300, [Fit(40, 2)]).lines == (
        "清禾县丰穗粮食",
        "种植专业合作社",
    )
