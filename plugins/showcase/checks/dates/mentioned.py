"""Days that a text mentions: 2026年3月5日, 3月5日（周四）, 2026-03-05."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

LEAP = 2024
"""Stands for the year where none is written: 29 February may be meant."""

DAY = re.compile(
    r"[0-9]{1,4}(?:"
    r"年[ ]?(?P<month>[0-9]{1,2})月[ ]?(?P<day>[0-9]{1,2})(?![0-9.])[日号]?"
    r"|月[ ]?(?P<lone_day>[0-9]{1,2})(?:[日号]|(?=[ ]?[-—–~～至到、][ ]?[0-9]{1,2}[日号]))"
    r"|(?P<sign>[-./])(?P<iso_month>[0-9]{1,2})(?P=sign)(?P<iso_day>[0-9]{1,2}+)(?![0-9./%\-])"
    r")"
)
_BEFORE = frozenset("0123456789./-")


@dataclass(frozen=True, slots=True)
class Mention:
    """A day as it is written, whether it exists or not."""

    start: int
    """In the text, counted in characters from 0, as is `end`."""

    end: int
    year: int | None
    """None where the text does not say it here."""

    month: int
    day: int

    @property
    def fault(self) -> str:
        """Why there is no such day; "" where there is one."""
        if not 1 <= self.month <= 12:
            return f"一年只有 12 个月，没有 {self.month} 月"
        last = monthrange(self.year if self.year and self.year > 31 else LEAP, self.month)[1]
        if 1 <= self.day <= last:
            return ""
        year = f"{self.year} 年 " if self.year and self.month == 2 else ""
        return f"{year}{self.month} 月只有 {last} 天，没有 {self.day} 日"

    def date(self, year: int) -> datetime.date | None:
        """The day of a year; None where there is no such day in it."""
        try:
            return datetime.date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@lru_cache(maxsize=2)
def days_in(prose: str) -> tuple[Mention, ...]:
    """The days that are written in a text, in their order; kept for the rules that ask one after another."""
    return tuple(_days(prose))


def _days(prose: str) -> Iterator[Mention]:
    for found in DAY.finditer(prose):
        start, end = found.span()
        before = prose[start - 1 : start] if start else ""
        head = re.match("[0-9]+", found[0])
        number = int(head[0]) if head else 0
        if found["month"]:
            if not before.isdigit() and number >= 10:
                yield Mention(start, end, number, int(found["month"]), int(found["day"]))
        elif found["lone_day"]:
            if number < 100 and before not in _BEFORE:
                yield Mention(start, end, None, number, int(found["lone_day"]))
        elif before not in _BEFORE and 1900 <= number < 2200:
            yield Mention(start, end, number, int(found["iso_month"]), int(found["iso_day"]))
