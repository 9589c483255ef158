"""Dates as staff write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.dates import DateFault, PartialDate, read_date
from showcase.content.reading.widths import fold_width

DAY = PartialDate(2026, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05", "2026-3-5", "2026.3.5", "2026/3/5", "2026年3月5日", "2026年3月5号", "20260305",
        "２０２６年３月５日", "２０２６．３．５", "2026－03－05", "2026／3／5", " 2026 年 3 月 5 日 ",
        "二〇二六年三月五日", "二○二六年三月五日", "二零二六年三月五日", "2026.03-05",
    ],
)  # fmt: skip
def test_every_usual_spelling_is_the_same_day(text):
    assert read_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026", "2026"), ("2026年", "2026"), ("2026年度", "2026"), ("2026.3", "2026-03"),
        ("2026年3月", "2026-03"), ("2026-03", "2026-03"), ("二〇二六年十月", "2026-10"),
        ("二〇二六年十二月三十一日", "2026-12-31"), ("二〇二六年元月二十日", "2026-01-20"),
        ("2028-02-29", "2028-02-29"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_left_out(text, iso):
    assert str(read_date(text)) == iso


@pytest.mark.parametrize(
    ("text", "words", "suggestion"),
    [
        ("2026-02-30", "2026 年 2 月只有 28 天", "2026-02"),
        ("2026-13", "一年只有 12 个月", "2026"),
        ("2026-0-1", "没有 0 月", "2026"),
        ("2102年", "2102", ""),
        ("206-03-05", "不是四位数", ""),
        ("20265", "多于四位数", ""),
        ("202603", "多于四位数", "2026-03"),
        ("05/03/2026", "看不出哪个是月", ""),
        ("25/03/2026", "年-月-日的顺序", "2026-03-25"),
        ("3/5/26", "年份要写四位", ""),
        ("26.3.5", "不是四位数", ""),
        ("去年春天", "“去年春天”不是日期", ""),
        ("", "没有填日期", ""),
    ],
)
def test_what_is_no_date_is_explained(text, words, suggestion):
    fault = read_date(text)
    assert isinstance(fault, DateFault)
    assert words in fault.reason
    assert fault.suggestion == suggestion


def test_dates_order_by_time_the_coarser_first():
    dates = [PartialDate(2027), DAY, PartialDate(2026, 3), PartialDate(2026, 12, 1), PartialDate(2026)]
    assert [str(date) for date in sorted(dates)] == ["2026", "2026-03", "2026-03-05", "2026-12-01", "2027"]


def test_readers_see_chinese_dates():
    assert [PartialDate(2026).chinese, PartialDate(2026, 3).chinese, DAY.chinese] == [
        "2026年", "2026年3月", "2026年3月5日",
    ]  # fmt: skip


@given(st.text())
def test_any_text_is_a_date_or_a_fault(text):
    found = read_date(text)
    assert isinstance(found, DateFault) or read_date(str(found)) == found


@given(st.dates().filter(lambda day: 1900 <= day.year <= 2100))
def test_every_day_comes_back_from_both_spellings(day):
    date = PartialDate(day.year, day.month, day.day)
    assert read_date(str(date)) == read_date(date.chinese) == date


@given(st.text())
def test_folding_keeps_the_length_and_is_done_once(text):
    assert len(fold_width(text)) == len(text)
    assert fold_width(fold_width(text)) == fold_width(text)
