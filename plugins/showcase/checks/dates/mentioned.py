"""Days that a text mentions: 2026年3月5日, 3月5日（周四）, 2026-03-05."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

LEAP = 2024
"""Stands for the year where none is written: 29 February may be meant."""

_YEAR = r"(?:(?P<year>(?<!\d)\d{2,4})年[ ]?)?"
DAY = re.compile(
    rf"{_YEAR}(?<![\d.])(?P<month>\d{{1,2}})月[ ]?(?P<day>\d{{1,2}})(?![\d.])(?P<mark>[日号])?"
    r"|(?<![\d./\-])(?P<iso_year>(?:19|20|21)\d{2})(?P<sign>[-./])(?P<iso_month>\d{1,2})(?P=sign)(?P<iso_day>\d{1,2})"
    r"(?![\d./\-]|%)"
)


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


def days_in(prose: str) -> Iterator[Mention]:
    """The days that are written in a text, in their order."""
    for found in DAY.finditer(prose):
        if found["sign"]:
            parts = found["iso_year"], found["iso_month"], found["iso_day"]
        elif found["mark"] or found["year"]:
            parts = found["year"], found["month"], found["day"]
        elif re.match(r"[ ]?[-—–~～至到、][ ]?\d{1,2}[日号]", prose[found.end() : found.end() + 8]):
            parts = None, found["month"], found["day"]
        else:
            continue
        year = int(parts[0]) if parts[0] else None
        yield Mention(found.start(), found.end(), year, int(parts[1]), int(parts[2]))
