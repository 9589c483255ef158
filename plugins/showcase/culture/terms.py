"""From when to when something is in force, in the words of readers."""

from __future__ import annotations

import datetime

from showcase.content.spans import Term
from showcase.site.days import day_words


def term_words(term: Term, *, exact: bool = False) -> str:
    """2021—2023年, 2024年起, 2021年3月至2023年12月; "" where neither end is written.

    What begins and ends with whole years or months is said in these, unless the words are to be `exact`, as those of
    documents are.
    """
    start, end = term.start, term.end
    if start and end:
        if not exact and _begins_year(start) and _ends_year(end):
            return f"{start.year}年" if start.year == end.year else f"{start.year}—{end.year}年"
        whole = not exact and start.day == 1 and _ends_month(end)
        words = _month if whole else day_words
        return f"{words(start)}至{words(end)}"
    if start:
        return f"{_coarse(start, _begins_year(start), start.day == 1, exact)}起"
    return f"至{_coarse(end, _ends_year(end), _ends_month(end), exact)}" if end else ""


def _coarse(day: datetime.date, of_a_year: bool, of_a_month: bool, exact: bool) -> str:
    if exact or not of_a_month:
        return day_words(day)
    return f"{day.year}年" if of_a_year else _month(day)


def _month(day: datetime.date) -> str:
    return f"{day.year}年{day.month}月"


def _begins_year(day: datetime.date) -> bool:
    return (day.month, day.day) == (1, 1)


def _ends_year(day: datetime.date) -> bool:
    return (day.month, day.day) == (12, 31)


def _ends_month(day: datetime.date) -> bool:
    return (day + datetime.timedelta(days=1)).day == 1
