"""Spans of days, and terms, as staff write them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.misread import Misread
from showcase.content.spans import Span, Term, read_span, read_term

DAY = datetime.date(2026, 6, 18)
NEXT = datetime.date(2026, 6, 19)


@pytest.mark.parametrize(
    "text",
    [
        "2026-06-18 至 2026-06-19", "2026-06-18至19日", "2026-06-18 - 2026-06-19", "2026-06-18-2026-06-19",
        "2026年6月18日—19日", "2026年6月18日－19日", "2026年6月18日至6月19日", "2026年6月18日（周四）至19日（周五）",
        "2026.6.18-6.19", "2026/6/18-2026/6/19", "2026-06-18~06-19", "2026-06-18到2026-06-19",
        "二〇二六年六月十八日至十九日", "２０２６－０６－１８　至　２０２６－０６－１９",
    ],
)  # fmt: skip
def test_two_days_in_every_usual_spelling(text):
    assert read_span(text) == Span(DAY, NEXT)


def test_a_single_day_is_a_span_too():
    assert read_span("2026年6月18日") == Span(DAY, DAY)
    assert read_span("2026-06-18 14:30") == Span(DAY, DAY, datetime.time(14, 30))


@pytest.mark.parametrize(
    "text",
    [
        "2026-06-18 14:30—16:30",
        "2026-06-18 14:30-16:30",
        "2026年6月18日下午2点半到4点半",
        "2026-06-18 14:30至16:30",
    ],
)
def test_two_times_of_one_day(text):
    assert read_span(text) == Span(DAY, DAY, datetime.time(14, 30), datetime.time(16, 30))


def test_the_times_of_several_days_belong_to_the_first_and_the_last():
    span = read_span("2026-06-18 9:00 至 2026-06-19 17:00")
    assert span == Span(DAY, NEXT, datetime.time(9), datetime.time(17))


def test_a_span_over_new_year_ends_in_the_year_after():
    span = read_span("2026年12月30日至1月2日")
    assert span == Span(datetime.date(2026, 12, 30), datetime.date(2027, 1, 2))


def test_a_span_without_a_year_is_proposed_in_the_one_given_and_never_taken():
    assert read_span("6月18日—19日", 2026) == Misread(
        "“6月18日—19日”没有写年份，请照下面的样子补上，年份按实际核对。", "2026-06-18 至 2026-06-19"
    )
    without = read_span("6月18日—19日")
    assert isinstance(without, Misread)
    assert not without.suggestion


@pytest.mark.parametrize(
    "text",
    [
        "",
        "至",
        "明天",
        "2026-06",
        "2026-06-18 至",
        "2026-06-19 至 2026-06-18",
        "2026-06-18 至 20 至 22",
        "2026-06-18 至 明天",
    ],
)
def test_what_is_no_span_is_told_in_a_sentence(text):
    span = read_span(text)
    assert isinstance(span, Misread)
    assert span.reason.endswith("。")


@given(st.text(alphabet="2026年月日-—至到~.:0123 上下午点", max_size=24))
def test_any_text_is_a_span_or_a_reason(text):
    span = read_span(text, 2026)
    assert span.reason if isinstance(span, Misread) else span.start <= span.end


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2050, 1, 1)), st.integers(0, 400), st.booleans())
def test_what_is_proposed_can_be_read(start, days, timed):
    time = datetime.time(9, 30) if timed else None
    span = Span(start, start + datetime.timedelta(days=days), time)
    assert read_span(str(span)) == span


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2026-01-01 至 2026-12-31", (2026, 1, 1), (2026, 12, 31)),
        ("2026年", (2026, 1, 1), (2026, 12, 31)),
        ("2026年2月", (2026, 2, 1), (2026, 2, 28)),
        ("2026年1月至12月", (2026, 1, 1), (2026, 12, 31)),
        ("2025-03-01 至 03-31", (2025, 3, 1), (2025, 3, 31)),
        ("2024—2026", (2024, 1, 1), (2026, 12, 31)),
        ("2024-01-01 起", (2024, 1, 1), None),
        ("自2024年1月起", (2024, 1, 1), None),
        ("2024年至今", (2024, 1, 1), None),
        ("2024-01-01 至 长期", (2024, 1, 1), None),
    ],
)
def test_a_term_is_known_to_the_day_month_or_year_and_may_be_open(text, start, end):
    assert read_term(text) == Term(datetime.date(*start), datetime.date(*end) if end else None)


@pytest.mark.parametrize("text", ["", "今年", "2026-12-31 至 2026-01-01", "2026-01-01 至 某天"])
def test_what_is_no_term_is_told_in_a_sentence(text):
    term = read_term(text)
    assert isinstance(term, Misread)
    assert term.reason.endswith("。")
