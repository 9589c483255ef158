"""Days and spans of days as readers say them."""

import datetime

import pytest

from showcase.site.days import span_in_year, span_words

DAY = datetime.date.fromisoformat


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-06-18", "2026-06-18", "2026年6月18日"),
        ("2026-06-18", "2026-06-20", "2026年6月18日至20日"),
        ("2026-06-30", "2026-07-02", "2026年6月30日至7月2日"),
        ("2026-12-31", "2027-01-02", "2026年12月31日至2027年1月2日"),
    ],
)
def test_year_and_month_are_said_once(first, last, words):
    assert span_words(DAY(first), DAY(last)) == words
    assert span_in_year(DAY(first), DAY(last)) == words.removeprefix("2026年")
