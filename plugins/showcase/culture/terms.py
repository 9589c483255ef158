"""From when to when something is in force, in the words of readers."""

from __future__ import annotations

import datetime

from showcase.content.spans import Term
from showcase.site.days import day_words


def term_words(term: Term) -> str:
    """2021—2023年, 2024年起, 至2024年6月; "" where neither end is written."""
    start, end = term.start, term.end
    if start and end:
        if _whole_years(start, end):
            years = f"{start.year}" if start.year == end.year else f"{start.year}—{end.year}"
            return f"{years}年"
        return f"{_begin(start)}至{_until(end)}"
    if start:
        return f"{_begin(start)}起"
    return f"至{_until(end)}" if end else ""


def _whole_years(start: datetime.date, end: datetime.date) -> bool:
    return (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)


def _begin(day: datetime.date) -> str:
    """The first day; of a year or a month that is named alone, the year or the month."""
    if day.day == 1:
        return f"{day.year}年" if day.month == 1 else f"{day.year}年{day.month}月"
    return day_words(day)


def _until(day: datetime.date) -> str:
    if (day + datetime.timedelta(days=1)).day == 1:
        return f"{day.year}年" if day.month == 12 else f"{day.year}年{day.month}月"
    return day_words(day)
