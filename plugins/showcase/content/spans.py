"""From one day to another, as staff write it in any of the usual spellings."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .dates import DateFault, PartialDate, read_date
from .misread import Misread
from .moments import Moment, read_moment
from .reading.widths import fold_width

EXAMPLE = "2026-06-18 至 2026-06-19"
"""The spelling shown to staff."""

TERM_EXAMPLES = "2026-01-01 至 2026-12-31、2026年 或者 2026-01-01 起"


@dataclass(frozen=True, slots=True)
class Span:
    """The days that something takes, with the time of day where staff wrote it."""

    start: datetime.date
    end: datetime.date
    """The last day; the same as `start` for a single one."""

    time: datetime.time | None = None
    """When it begins on the first day."""

    end_time: datetime.time | None = None
    """When it ends on the last day."""

    def __str__(self) -> str:
        """Write the span as we advise to write it."""
        begins = f"{self.start} {self.time:%H:%M}" if self.time else f"{self.start}"
        ends = f"{self.end_time:%H:%M}" if self.end_time else ""
        if self.start == self.end:
            return f"{begins} 至 {ends}" if ends else begins
        return f"{begins} 至 {self.end} {ends}".rstrip()


@dataclass(frozen=True, slots=True)
class Term:
    """From when to when something is in force; open where staff say so."""

    start: datetime.date | None = None
    end: datetime.date | None = None

    def begun(self, day: datetime.date) -> bool:
        """Whether it has begun on a day."""
        return self.start is None or self.start <= day

    def over(self, day: datetime.date) -> bool:
        """Whether it has ended before a day."""
        return self.end is not None and self.end < day


_JOINT = re.compile(
    r"\s*(?:至|到|~+|〜|[—–―─]+|--+"
    r"|(?<=[日号)])\s*-|\s-\s"  # 6月18日-19日, 2026-06-18 - 2026-06-19
    r"|(?<=\d:\d\d)-(?=\d)"  # 14:30-16:30
    r"|(?<=\d[./]\d)-|(?<=\d[./]\d\d)-"  # 2026.6.18-6.19
    r"|(?<=\d{4}-\d\d-\d\d)-(?=\d))\s*"  # 2026-06-18-2026-06-19
)
_OPEN = re.compile(r"(?:今|现在|目前|长期|未定)?$")
_SINCE = re.compile(r"^(?:自|从)?\s*(.*?)\s*(?:起|开始|以来)?$")


def read_span(text: str, year: int | None = None) -> Span | Misread:
    """Read a day, or two with the days between; both are known to the day.

    `year` is what a text without a year probably means: it is suggested, never taken.
    """
    parts = _JOINT.split(_plain(text))
    if len(parts) > 2:
        return Misread(f"“{text.strip()}”看不出从哪天到哪天，请写成 {EXAMPLE} 这样的形式。")
    start = read_moment(parts[0])
    if isinstance(start, DateFault):
        return _misread(text, start, year, alone=len(parts) == 1)
    if len(parts) == 1:
        return Span(start.date, start.date, start.time)
    end = _read_end(parts[1], start)
    if end is None:
        what = f"“{parts[1]}”看不出是哪一天" if parts[1] else f"“{text.strip()}”没有写到哪一天为止"
        return Misread(f"{what}，请写成 {EXAMPLE} 这样的形式。")
    if end.date < start.date:
        return Misread(f"结束的日期（{end.date}）在开始的日期（{start.date}）之前，请核对。")
    return Span(start.date, end.date, start.time, end.time)


def _plain(text: str) -> str:
    """The text in half width; a dash of any length between two parts stays."""
    return fold_width(text).strip().strip("~—–-")


def _misread(text: str, start: DateFault, year: int | None, *, alone: bool) -> Misread:
    """Say what is wrong with the first day; without a year, it is proposed in the one given."""
    dated = read_span(f"{year}年{_plain(text)}") if year else None
    if isinstance(dated, Span):
        return Misread(f"“{text.strip()}”没有写年份，请照下面的样子补上，年份按实际核对。", str(dated))
    return Misread(f"{start.reason}。", start.suggestion if alone else "")


def _read_end(text: str, start: Moment) -> Moment | None:
    """The end, of which staff write only what differs from the start: 19日, 6月19日, 16:30."""
    if not text:
        return None
    day = start.date
    for written in (text, f"{day.year}年{text}", f"{day.year}年{day.month}月{text}", f"{day} {text}"):
        end = read_moment(written)
        if not isinstance(end, DateFault):
            return _after(end, start) if written != text else end
    return None


def _after(end: Moment, start: Moment) -> Moment:
    """An end behind its start: 12月30日至1月2日 ends in the year after, 下午2点到4点 in the afternoon."""
    if end.date < start.date and end.date.month < start.date.month:
        return Moment(end.date.replace(year=end.date.year + 1), end.time)
    if end.date == start.date and start.time and end.time and end.time < start.time and end.time.hour < 12:
        return Moment(end.date, end.time.replace(hour=end.time.hour + 12))
    return end


def read_term(text: str) -> Term | Misread:
    """Read from when to when something is in force: by days, months or years, and open at the end."""
    first, joint, last = _halves(_plain(text))
    start = read_date(first)
    if isinstance(start, DateFault):
        meant = start.suggestion if not joint else ""
        unclear = f"“{text.strip()}”看不出从什么时候到什么时候，请写成 {TERM_EXAMPLES} 这样的形式"
        return Misread(f"{start.words if meant else unclear}。", meant)
    if not joint:
        since = fold_width(text).strip() != first
        return Term(start.first_day, None if since else start.last_day)
    if _OPEN.fullmatch(last):
        return Term(start.first_day)
    end = next(_dates((last, f"{start.year}年{last}", f"{start.year}年{start.month or 1}月{last}")), None)
    if end is None:
        return Misread(f"“{last}”看不出是哪一天，请写成 {TERM_EXAMPLES} 这样的形式。")
    if end.last_day < start.first_day:
        return Misread(f"结束的日期（{end}）在开始的日期（{start}）之前，请核对。")
    return Term(start.first_day, end.last_day)


def _halves(text: str) -> tuple[str, str, str]:
    """What stands before and behind the word or dash between two dates; "" for that where there is none."""
    found = _JOINT.search(text)
    before = text[: found.start()] if found else text
    since = _SINCE.match(before)
    first = since[1] if since else before
    return (first, found[0], text[found.end() :]) if found else (first, "", "")


def _dates(texts: tuple[str, ...]) -> Iterator[PartialDate]:
    return (date for date in map(read_date, texts) if isinstance(date, PartialDate))
