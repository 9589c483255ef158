"""Days that texts mention, and what is wrong with them."""

import pytest

from tests.checks.texts import findings

DATED = "---\n标题: 安排\n日期: 2026-03-01\n---\n"


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("2026年2月30日举行", 1, "2 月只有 28 天"),
        ("定于9月31日揭晓", 3, "9 月只有 30 天"),
        ("2025年2月29日", 1, "2025 年 2 月只有 28 天"),
        ("2026年13月3日", 1, "没有 13 月"),
        ("2026年13月", 6, "没有 13 月"),
        ("13月底以前", 1, "没有 13 月"),
        ("2026-02-30 检查", 1, "没有 30 日"),
        ("2026.4.31", 1, "没有 31 日"),
        ("2102年，我办继续", 1, "像是打错了数字"),
        ("206年3月5日", 1, "四位数"),
        ("20226年3月5日", 1, "四位数"),
        ("2013316", 1, "看不出是哪年哪月哪日"),
        ("日期：2013316", 4, "看不出是哪年哪月哪日"),
        ("3月20—32日", 1, "没有 32 日"),
        ("3月0日", 1, "没有 0 日"),
    ],
)
def test_a_day_that_never_was_is_told(text, column, words):
    found = findings("dates-impossible", text)
    assert [f.place.column for f in found] == [column]
    assert words in found[0].message


@pytest.mark.parametrize(
    "text",
    [
        "2024年2月29日",
        "2月29日（闰年）",
        "2026年12月31日24时",
        "有2500年历史，2150年前的古道",
        "距今10000年以上",
        "满24月龄的孩子",
        "历时18个月",
        "电话2013316转",
        "编号 2013316A",
        "3.15晚会，9.9元",
        "版本 2026.4.31.2",
        "https://example.cn/2026-02-30",
        "比分30:13",
        "投资2102万元",
        "24年3月5日",
        "日期: 2026-02-30",
        "10月1日2026-10-01①",
    ],
)
def test_real_days_spans_and_other_numbers_are_left_alone(text):
    assert findings("dates-impossible", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "公示期为2026年3月20日至2026年3月15日",
        "3月20日—15日",
        "3月20日至3月15日",
        "2026年3月20日（周五）至2025年3月27日",
        "2026—2024年",
        "2026年至2024年",
    ],
)
def test_a_range_that_ends_before_it_begins_is_told(text):
    assert len(findings("dates-order", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "2026年3月15日至3月20日",
        "12月28日至1月3日",
        "3月15日—20日",
        "2024—2026年",
        "2026年3月20日，2025年3月15日",
        "电话0990-6123410",
        "3月20日10时至12时",
    ],
)
def test_ranges_forward_and_days_in_a_row_are_fine(text):
    assert findings("dates-order", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026年11月22日（星期六）", "2026 年 11 月 22 日是星期日"),
        (f"{DATED}3月6日（周四）讲课", "2026 年 3 月 6 日是星期五"),
        (f"{DATED}| 1 | 3月6日 | 周六 |", "是星期五"),
    ],
)
def test_a_weekday_that_does_not_fit_is_told(text, words):
    (found,) = findings("dates-weekday", text)
    assert words in found.message


@pytest.mark.parametrize(
    "text",
    [
        "2026年11月22日（星期日）",
        "2026年11月22日（星期天）",
        f"{DATED}3月6日（周五）讲课",
        f"{DATED}1月2日（周五），12月31日（周三）",
        "3月6日（周四）",
        "2026年3月6日，周年庆",
        "2026年3月6日（周末）",
    ],
)
def test_a_weekday_that_fits_or_cannot_be_known_is_fine(text):
    assert findings("dates-weekday", text) == []


def test_a_fixed_day_on_another_date_is_told():
    (found,) = findings("dates-fixed-day", "每年9月21日，由镇党委组织“公民道德宣传日”座谈会")
    assert found.message.endswith("公民道德宣传日是每年 9 月 20 日。")
    assert len(findings("dates-fixed-day", "12月5日是国家宪法日")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "9月20日是公民道德宣传日",
        "9月19日，公民道德宣传日到来之前",
        "12月4日“国家宪法日”",
        "3月5日，学雷锋纪念日",
    ],
)
def test_a_fixed_day_on_its_date_and_events_before_it_are_fine(text):
    assert findings("dates-fixed-day", text) == []
