"""Days in the words of readers."""

from __future__ import annotations

import datetime

__all__ = ["day_words", "span_in_year", "span_words", "weekday_words"]

WEEKDAYS = "一二三四五六日"


def day_words(day: datetime.date) -> str:
    """A day: 2026年6月18日."""
    return f"{day.year}年{day.month}月{day.day}日"


def weekday_words(day: datetime.date) -> str:
    """The day of the week: 星期四."""
    return f"星期{WEEKDAYS[day.weekday()]}"


def span_words(first: datetime.date, last: datetime.date) -> str:
    """From one day to another, the year and the month said once: 2026年6月18日至20日."""
    return f"{day_words(first)}{_until(first, last)}"


def span_in_year(first: datetime.date, last: datetime.date) -> str:
    """The same where the year of the first day goes without saying: 6月18日至20日."""
    return f"{first.month}月{first.day}日{_until(first, last)}"


def _until(first: datetime.date, last: datetime.date) -> str:
    if last == first:
        return ""
    if last.year != first.year:
        return f"至{day_words(last)}"
    month = f"{last.month}月" if last.month != first.month else ""
    return f"至{month}{last.day}日"
