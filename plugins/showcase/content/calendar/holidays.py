"""Public holidays as staff write them: data/holidays.yml, a year at a time, after the 国务院办公厅's yearly notice."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from showcase.content.dates import FIRST_YEAR, LAST_YEAR, PartialDate, read_date
from showcase.content.declaring import ListOf, OneOf, Record, RecordOf, Text, Whole, key
from showcase.content.problems import Problems

from .working_days import DAY, WorkCalendar, weekday_words

LONGEST = 15
"""Days in a row at the most; more is a slip in one of the two dates (the longest so far were nine)."""

Days = tuple[datetime.date, ...]


def read_days(text: str) -> Days | None:
    """Read a day, or all days from one to another: 2026-10-01 至 2026-10-07; None for anything else."""
    ends = [read_date(part) for part in re.split("至|到|~|～", text)]
    days = [date.exact for date in ends if isinstance(date, PartialDate)]
    first, last = days[0] if days else None, days[-1] if days else None
    if len(days) != len(ends) or len(days) > 2 or first is None or last is None:
        return None
    span = (last - first).days + 1
    return tuple(first + DAY * step for step in range(span)) if 1 <= span <= LONGEST else None


DAYS = ListOf(
    OneOf(
        read_days,
        "请写一天，例如 2026-01-04；或者写从哪天到哪天，例如 2026-10-01 至 2026-10-07。",
        "2026-10-01 至 2026-10-07",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow(Record):
    """The arrangement of a year as written."""

    TITLE = "放假安排"

    year: int = key("年份", Whole(FIRST_YEAR, LAST_YEAR), "哪一年的安排。", example="2026")
    document: str = key(
        "依据",
        Text(120),
        "国务院办公厅通知的标题和文号。",
        example="国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）",
        default="",
    )
    off: tuple[Days, ...] = key(
        "放假", DAYS, "放假的日子，连同其中的周末，照通知写。", example="[2026-10-01 至 2026-10-07]"
    )
    worked: tuple[Days, ...] = key(
        "上班", DAYS, "调休上班的周六、周日。", example="[2026-09-20, 2026-10-10]", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysFile(Record):
    """data/holidays.yml."""

    TITLE = "节假日文件"

    years: tuple[YearRow, ...] = key("节假日", ListOf(RecordOf(YearRow)), "各年的放假安排。", default=())


def make_calendar(file: HolidaysFile | None, problems: Problems) -> WorkCalendar:
    """Check the arrangements against the week and against each other, and put them together."""
    rows: dict[int, YearRow] = {}
    for row in file.years if file else ():
        if row.year in rows:
            line = rows[row.year].at().line
            message = f"{row.year} 年的放假安排在第 {line} 行已经写过，请删去一个。"
            problems.error(row.at("year"), message)
            continue
        rows[row.year] = row
        _check_row(row, problems)
    return WorkCalendar(
        off=frozenset(day for row in rows.values() for days in row.off for day in days),
        worked=frozenset(day for row in rows.values() for days in row.worked for day in days),
        years=frozenset(rows),
    )


def _check_row(row: YearRow, problems: Problems) -> None:
    for index, days in enumerate(row.off):
        _check_year(row, "off", index, days, problems)
    off = {day for days in row.off for day in days}
    for index, days in enumerate(row.worked):
        _check_year(row, "worked", index, days, problems)
        for day in days:
            if day in off:
                problems.error(row.at("worked", index), f"{day} 既写了放假，又写了上班，请核对通知。")
            elif day.weekday() < 5:
                message = (
                    f"{day} 是{weekday_words(day)}，本来就上班。“上班”里只写调休的周六、周日，请核对通知。"
                )
                problems.error(row.at("worked", index), message)


def _check_year(row: YearRow, name: str, index: int, days: Days, problems: Problems) -> None:
    """Report days of another year; those around New Year may lie in the December before."""
    strange = [day for day in days if day.year != row.year and (day.year, day.month) != (row.year - 1, 12)]
    if strange:
        message = f"{strange[0]} 不是 {row.year} 年的日子，请核对年份。"
        problems.error(row.at(name, index), message)
