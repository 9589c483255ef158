"""A day, or a time of a day, as staff write it in any of the usual spellings."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from .dates import EXAMPLE, DateFault, PartialDate, read_date
from .numerals import read_han
from .reading.widths import fold_width


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, with the time of day where staff wrote it."""

    date: datetime.date
    time: datetime.time | None = None
    zone: datetime.timezone | None = None
    """The distance from Greenwich where it is written, +08:00; None means the site's own zone."""

    def begin(self, zone: datetime.tzinfo) -> datetime.datetime:
        """The moment in the site's zone; of a day alone, its first."""
        moment = datetime.datetime.combine(self.date, self.time or datetime.time(), self.zone or zone)
        return moment.astimezone(zone)

    def end(self, zone: datetime.tzinfo) -> datetime.datetime:
        """The moment in the site's zone up to which something lasts; of a day alone, the midnight behind it."""
        if self.time:
            return self.begin(zone)
        return datetime.datetime.combine(self.date + datetime.timedelta(days=1), datetime.time(), zone)

    @property
    def chinese(self) -> str:
        """The moment for readers, as it was written: 2026年3月5日, 2026年3月5日 09:30."""
        day = f"{self.date.year}年{self.date.month}月{self.date.day}日"
        return f"{day} {self.time:%H:%M}" if self.time else day

    def __str__(self) -> str:
        """Write the moment as we advise to write it: 2026-03-05, 2026-03-05 09:30."""
        return f"{self.date} {self.time:%H:%M}" if self.time else str(self.date)


_EXPECTED = f"要写到哪一天，例如 {EXAMPLE}；有时间的写成 {EXAMPLE} 09:30"
_SIGNS = str.maketrans({"∶": ":", "︰": ":", "﹕": ":", "T": " ", "t": " ", "時": "时", "點": "点"})
_WEEKDAY = re.compile(r"[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?")
_NUMBER = r"\d{1,2}|[〇零一二三四五六七八九十两]{1,3}"
_HALF = r"(?P<half>凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚)? *"
_CLOCK = re.compile(
    rf"{_HALF}(?<!\d)(?P<hour>\d{{1,2}}) *: *(?P<minute>\d{{1,2}})(?: *: *(?P<second>\d{{1,2}})(?:\.\d+)?)?"
    r" *(?P<zone>[Zz]|[+-]\d{2}:?\d{2})?$"
)
_SPOKEN = re.compile(
    rf"{_HALF}(?<!\d)(?P<hour>{_NUMBER}) *[时点] *(?:[整正]|(?P<minute>半|{_NUMBER}) *分?)?$"
)
_EVENING = frozenset(["下午", "傍晚", "晚上", "晚"])


def read_moment(text: str) -> Moment | DateFault:
    """Read a day, with or without a time; a month or a year alone, and a time that does not exist, are faults."""
    plain = _WEEKDAY.sub(" ", fold_width(text).translate(_SIGNS)).strip()
    found = _CLOCK.search(plain) or _SPOKEN.search(plain)
    day = _read_day(plain[: found.start()] if found else plain, text)
    if found is None:
        return Moment(day) if isinstance(day, datetime.date) else day
    time = _read_time(found)
    if isinstance(day, DateFault):
        known = day.suggestion and isinstance(time, datetime.time)
        return DateFault(day.reason, suggestion=f"{day.suggestion} {time:%H:%M}" if known else "")
    if isinstance(time, DateFault):
        return DateFault(time.reason, suggestion=f"{day} {time.suggestion}" if time.suggestion else "")
    zone = _read_zone(found.groupdict().get("zone"))
    if isinstance(zone, DateFault):
        return DateFault(zone.reason, suggestion=str(Moment(day, time)))
    return Moment(day, time, zone)


def _read_day(text: str, whole: str) -> datetime.date | DateFault:
    """The day that stands before the time; `whole` is what staff wrote, for the reason of a fault."""
    if not text.strip() and whole.strip():
        return DateFault(f"“{whole.strip()}”只有时间，没有日期；{_EXPECTED}")
    date = read_date(text)
    if isinstance(date, PartialDate) and date.month and date.day:
        return datetime.date(date.year, date.month, date.day)
    if isinstance(date, PartialDate):
        return DateFault(f"“{whole.strip()}”没有写是哪一天；{_EXPECTED}")
    if not date.coarser:
        return DateFault(date.reason, suggestion=date.suggestion if date.suggestion.count("-") == 2 else "")
    if not date.suggestion:
        return DateFault(f"“{whole.strip()}”不是日期；{_EXPECTED}")
    return DateFault(date.reason)


def _read_time(found: re.Match[str]) -> datetime.time | DateFault:
    """The time of day; the suggestion of a fault is the time that was probably meant."""
    hour = _number(found["hour"])
    minute = 30 if found["minute"] == "半" else _number(found["minute"] or "0")
    second = _number(found.groupdict().get("second") or "0")
    if hour == 24 and minute == 0:
        return DateFault("没有 24 点：当天结束写 23:59，第二天开始写第二天的 00:00", suggestion="23:59")
    if not (0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 59):
        return DateFault(f"没有“{found[0].strip()}”这个时间。请核对；查不到几点几分的，可以只写日期")
    hour_of_day = _hour_of_day(found["half"] or "", hour)
    if hour_of_day is None:
        example = "23:59 或第二天的 00:00" if hour == 12 else "09:30 或 21:30"
        return DateFault(f"“{found[0].strip()}”说不清是几点，请按 24 小时写成 {example} 这样的形式")
    return datetime.time(hour_of_day, minute, second)


def _hour_of_day(half: str, hour: int) -> int | None:
    """The hour by the 24-hour clock; None where the words contradict it, or the midnight may be either of two."""
    if half in _EVENING:
        return None if hour in (0, 12) else hour + 12 if hour < 12 else hour
    if half == "中午":
        return hour + 12 if hour < 3 else hour
    if half and hour > 12:
        return None
    return 0 if half == "凌晨" and hour == 12 else hour


def _read_zone(text: str | None) -> datetime.timezone | DateFault | None:
    if not text:
        return None
    hours, minutes = (0, 0) if text in "Zz" else (int(text[:3]), int(text[-2:]))
    if abs(hours) > 14 or minutes > 59:
        return DateFault(f"没有“{text}”这个时区；在国内不用写时区")
    distance = datetime.timedelta(hours=abs(hours), minutes=minutes)
    return datetime.timezone(-distance if text.startswith("-") else distance)


def _number(text: str) -> int:
    """The number that digits or Han numerals give; -1 where they give none."""
    if text.isdecimal():
        return int(text)
    if set(text) <= set("〇零"):
        return 0
    number = read_han(text.lstrip("〇零"))
    return -1 if number is None else number
