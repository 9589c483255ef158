"""Days in the words of readers."""

from __future__ import annotations

import datetime

from showcase.content.calendar.working_days import weekday_words

__all__ = ["day_in_year", "day_words", "span_in_year", "span_words", "weekday_words"]


def day_words(day: datetime.date) -> str:
    """A day: 2026年6月18日."""
    return f"{day.year}年{day.month}月{day.day}日"


def day_in_year(day: datetime.date) -> str:
    """A day where its year goes without saying: 6月18日."""
    return f"{day.month}月{day.day}日"


def span_words(first: datetime.date, last: datetime.date) -> str:
    """From one day to another, the year and the month said once: 2026年6月18日至20日."""
    return f"{day_words(first)}{_until(first, last)}"


def span_in_year(first: datetime.date, last: datetime.date) -> str:
    """The same where the year of the first day goes without saying: 6月18日至20日."""
    return f"{day_in_year(first)}{_until(first, last)}"


def _until(first: datetime.date, last: datetime.date) -> str:
    if last == first:
        return ""
    if last.year != first.year:
        return f"至{day_words(last)}"
    return f"至{day_in_year(last) if last.month != first.month else f'{last.day}日'}"
