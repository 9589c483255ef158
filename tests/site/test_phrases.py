"""Where headings may be broken: between words, never within a name, a number with its unit, or a year of two halves."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from showcase.site.phrases import Phrases

NAMES = ("最美家庭", "红旗窗口", "柳溪村", "石桥镇")

CASES = (
    "2026年度|最美家庭|光荣榜",
    "2025—2026年度|五好|家庭 |公示|名单",
    "第二十一届|中国|好人榜",
    "2026年|第三季度|红旗窗口",
    "全县|120余名|志愿者|清理|河道|12公里",
    "2024年5月6日|至5月10日|公示",
    "6月30日前|完成",
    "50%以上的村已|建成|农家书屋",
    "宣讲员|培训班|开班 |四十人|参加",
    "“板凳过边”|课堂：|把二十年的|手艺讲给|孩子们听",
    "《论语》|读书会|第12期",
    "三百六十五天，|她守着|一盏灯",
    "县融媒体|中心、|县图书馆|共同|举办",
    "关于|开展|2026年|“最美家庭”|评选的|通知",
    "第 2 页",
    "Showcase |样例|网站",
    "榜",
)


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    return Phrases(NAMES)


@pytest.mark.parametrize("told", CASES)
def test_a_heading_is_broken_between_its_phrases(phrases, told):
    assert "|".join(phrases.of(told.replace("|", ""))) == told


@pytest.mark.parametrize(
    "text", ["", " ", "  两头有空格  ", "（）", "——", "𠮷", "A&B<i>", "，。", "第", "2026"]
)
def test_no_text_is_lost(phrases, text):
    assert "".join(phrases.of(text)) == text
    assert all(phrase.strip() for phrase in phrases.of(text.strip()))


def test_names_are_parted_where_the_site_does_not_know_them():
    assert "大柳溪湾村" not in Phrases().of("大柳溪湾村的早晨")
    assert Phrases(["大柳溪湾村"]).of("大柳溪湾村的早晨")[0].startswith("大柳溪湾村")


def test_a_marked_heading_is_escaped_and_reads_the_same(phrases):
    marked = phrases.marked("<石桥镇>的早晨")
    assert isinstance(marked, Markup)
    assert "<wbr>" in marked
    assert marked.replace("<wbr>", "") == "&lt;石桥镇&gt;的早晨"
