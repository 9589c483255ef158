"""Days on which the whole site looks otherwise: of mourning, and festivals (data/site.yml)."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import partial

from .dates import PartialDate, read_date
from .declaring import Choice, Name, Notation, Record, Word, key
from .misread import Misread
from .reading.widths import fold_width

LONGEST_MOURNING = 7
LONGEST_FESTIVAL = 40
"""Days at the most (春运 takes 40); more is a slip in one of the two dates."""

_JOINT = re.compile(r"\s*(?:至|到|~+|〜|[—–―]+|--+)\s*|\s-\s")
_LEAP_YEAR = 2024
_FORMS = "每年都有的写成 12-13，只在一年的写成 2026-05-12，连着几天的写成 2026-02-16 至 2026-03-03。"


@dataclass(frozen=True, slots=True)
class Days:
    """A day or several in a row, of every year (12-13) or of one (2026-05-12)."""

    first: str
    last: str

    def __str__(self) -> str:
        """As pages hand it to the visitor's browser: 12-13, 2026-02-16..2026-03-03."""
        return self.first if self.first == self.last else f"{self.first}..{self.last}"


class Accent(Word):
    """How a festival colours the hairlines of the frame."""

    SPRING = "spring", "新春"
    NATIONAL = "national", "国庆"
    GREEN = "green", "青绿"
    AUTUMN = "autumn", "金秋"


def read_days(text: str, most: int) -> Days | Misread:
    """Read a day, or a first and a last one; what is not on the calendar, and more than `most` days, is misread."""
    ends = [_read_day(part) for part in _JOINT.split(fold_width(text).strip())]
    days = [end for end in ends if end is not None]
    if len(days) != len(ends) or len(days) > 2:
        return Misread(f"“{text}”不是日历上的日子。{_FORMS}")
    first, last = days[0], days[-1]
    if len(first) != len(last):
        return Misread(f"“{text}”两头要写得一样：都写年份，或者都不写。{_FORMS}")
    number = _number_of(first, last)
    if number < 1:
        return Misread(f"结束的日期（{last}）在开始的日期（{first}）之前，请核对。", f"{last} 至 {first}")
    if number > most:
        return Misread(f"从 {first} 到 {last} 有 {number} 天，这里最多写 {most} 天，请核对日期。")
    return Days(first, last)


def _read_day(text: str) -> str | None:
    """The day as 2026-05-12 or 12-13; None where there is no such day."""
    known = read_date(text)
    if isinstance(known, PartialDate):
        return str(known) if known.exact else None
    for yearly in (f"{_LEAP_YEAR}-{text}", f"{_LEAP_YEAR}年{text}"):
        known = read_date(yearly)
        if isinstance(known, PartialDate) and known.exact:
            return f"{known.exact:%m-%d}"
    return None


def _number_of(first: str, last: str) -> int:
    """How many days there are; those of every year may go over its end."""
    yearly = len(first) == len("12-13")
    start, end = (
        datetime.date.fromisoformat(f"{_LEAP_YEAR}-{day}" if yearly else day) for day in (first, last)
    )
    if yearly and end < start:
        end = end.replace(day=1, year=_LEAP_YEAR + 1) + datetime.timedelta(days=end.day - 1)
    return (end - start).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MourningRow(Record):
    """A day on which the site is grey."""

    TITLE = "纪念日"

    days: Days = key(
        "日期",
        Notation(
            partial(read_days, most=LONGEST_MOURNING), ("12-13", "2026-05-12", "2026-05-12 至 2026-05-14")
        ),
        f"哪一天全站变为灰色。{_FORMS}",
        example="12-13",
    )
    name: str = key("名称", Name(20), "是什么日子，给编辑自己看。", example="国家公祭日")


@dataclass(frozen=True, slots=True, kw_only=True)
class FestivalRow(Record):
    """A festival that shows in the frame of the site."""

    TITLE = "节日"

    days: Days = key(
        "日期",
        Notation(partial(read_days, most=LONGEST_FESTIVAL), ("10-01 至 10-07", "2026-02-16 至 2026-03-03")),
        f"从哪天到哪天。农历的节日每年不同，要写年份。{_FORMS}",
        example="2026-02-16 至 2026-03-03",
    )
    name: str = key("名称", Name(20), "是什么节日，给编辑自己看。", example="春节")
    accent: Accent = key("样式", Choice(Accent), "页眉、页脚的细线用什么颜色。", example="新春")
