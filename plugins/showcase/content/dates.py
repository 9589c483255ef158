"""Dates as staff write them: a year, a month of a year, or a day, in any of the usual spellings."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass
from functools import total_ordering

from .numerals import ARABIC
from .reading.widths import fold_width

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years outside are typing slips (2102 for 2012, 206 for 2026), not awards."""

EXAMPLE = "2026-03-05"
"""The spelling shown to staff who wrote something that is no date."""


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or only the month or the year of which staff know; orders before every later or finer date."""

    year: int
    month: int | None = None
    day: int | None = None

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self.order < other.order

    @property
    def order(self) -> tuple[int, int, int]:
        """Sort key: what is not known counts as 0, so 2026 stands before 2026-01."""
        return (self.year, self.month or 0, self.day or 0)

    def ends_before(self, other: PartialDate) -> bool:
        """Whether all of this day, month or year lies before the other begins: 2026 does not end before 2026-03."""
        known = tuple(part for part in (self.year, self.month, self.day) if part is not None)
        return known < other.order[: len(known)]

    @property
    def exact(self) -> datetime.date | None:
        """The day; None where only the month or the year is known."""
        if self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    @property
    def first_day(self) -> datetime.date:
        """The day, or the first of the month or year."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> datetime.date:
        """The day, or the last of the month or year."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def chinese(self) -> str:
        """The date for readers: 2026年3月5日, 2026年3月 or 2026年."""
        month = "" if self.month is None else f"{self.month}月"
        day = "" if self.day is None else f"{self.day}日"
        return f"{self.year}年{month}{day}"

    def __str__(self) -> str:
        """Write the date by ISO 8601: 2026-03-05, 2026-03 or 2026."""
        rest = [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join([f"{self.year:04d}", *rest])


@dataclass(frozen=True, slots=True)
class DateFault:
    """Why a text is no date."""

    reason: str
    """A Chinese sentence for staff, without a full stop."""

    coarser: str = ""
    """Goes on after the reason where a month or a year will do: how to write these."""

    suggestion: str = ""
    """What was probably meant, or as much of it as can be true; "" where only the writer can know."""

    @property
    def words(self) -> str:
        """The sentence for a date that may be a month or a year."""
        return f"{self.reason}{self.coarser}"


_NUMERALS = ARABIC | {ord("元"): "1"}
_SEPARATORS = str.maketrans(
    {"。": ".", "．": ".", "·": ".", "、": ".", "–": "-", "—": "-", "−": "-", "‐": "-"}
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_PARTED = re.compile(r"(\d{1,6})(?:([-./])(\d{1,2})(?:\2(\d{1,2}))?)?")
_CHINESE = re.compile(r"(\d{1,6})年(?:度)?(?:(\d{1,2})月(?:份)?(?:(\d{1,2})[日号])?)?")
_MIXED = re.compile(r"(\d{1,6})[-./年](\d{1,2})[-./月](\d{1,2})日?")
_MONTH_OR_DAY_FIRST = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})")
_TENS = re.compile(r"([一二三四五六七八九]?)十([一二三四五六七八九]?)")


def read_date(text: str) -> PartialDate | DateFault:
    """Read a date in any of the usual spellings; nothing is guessed, an impossible date is a fault."""
    plain = _plain(text)
    if not plain:
        return DateFault(f"这里没有填日期，请写成 {EXAMPLE} 这样的形式")
    swapped = _MONTH_OR_DAY_FIRST.fullmatch(plain)
    if swapped:
        return _unclear(plain, swapped)
    for spelling in (_COMPACT, _PARTED, _CHINESE, _MIXED):
        found = spelling.fullmatch(plain)
        if found:
            parts = [part for part in found.groups() if part and part not in "-./"]
            return _checked(*(int(part) for part in parts))
    return DateFault(f"“{text.strip()}”不是日期", f"，请写成 {EXAMPLE}、2026-03 或 2026 这样的形式")


def _plain(text: str) -> str:
    """Give the text without spaces, with half-width digits for full-width ones and for Chinese numerals."""
    folded = fold_width(text.translate(_SEPARATORS))
    folded = "".join(folded.split())
    if not any(sign in folded for sign in "一二三四五六七八九十"):
        return folded
    return _TENS.sub(lambda found: f"{found[1] or '一'}{found[2] or '〇'}", folded).translate(_NUMERALS)


def _unclear(plain: str, swapped: re.Match[str]) -> DateFault:
    """Explain a date that begins with a day or a month; it is spelled out only where there is one reading."""
    first, second, year = swapped.groups()
    if len(year) == 2:
        return DateFault(f"“{plain}”看不出哪个是年份，年份要写四位，请写成 {EXAMPLE} 这样的形式")
    small, large = sorted((int(first), int(second)))
    reason = f"“{plain}”看不出哪个是月、哪个是日，请按年-月-日写成 {EXAMPLE} 这样的形式"
    date = _checked(int(year), small, large)
    if isinstance(date, PartialDate) and (large > 12 or small == large):
        return DateFault("日期请按年-月-日的顺序写", suggestion=str(date))
    return DateFault(reason)


def _checked(year: int, month: int | None = None, day: int | None = None) -> PartialDate | DateFault:
    """Make the date, or say in what way it does not exist."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _wrong_year(year)
    if month is not None and not 1 <= month <= 12:
        reason = f"一年只有 12 个月，没有 {month} 月。请核对文件"
        return DateFault(reason, "；查不到月份的，可以只写年份", f"{year:04d}")
    if month is not None and day is not None:
        last = monthrange(year, month)[1]
        if not 1 <= day <= last:
            reason = f"{year} 年 {month} 月只有 {last} 天，没有 {day} 日。请核对文件"
            return DateFault(reason, "；查不到哪一天的，可以只写到月", f"{year:04d}-{month:02d}")
    return PartialDate(year, month, day)


def _wrong_year(year: int) -> DateFault:
    """Explain a year that cannot be meant."""
    if year < 1000:
        return DateFault(f"年份“{year}”不是四位数，请写成 2026 这样的四位年份")
    if year > 9999:
        split = _checked(*divmod(year, 100)) if year <= 999999 else None
        meant = str(split) if isinstance(split, PartialDate) else ""
        return DateFault(f"年份“{year}”多于四位数，请写成 2026 这样的四位年份", suggestion=meant)
    return DateFault(f"年份 {year} 不在 {FIRST_YEAR}—{LAST_YEAR} 年之间，像是打错了数字")
