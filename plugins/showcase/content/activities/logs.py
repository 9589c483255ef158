"""How often a promise was kept, as staff counted it by year, quarter or month."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.dates import PartialDate
from showcase.content.declaring import Date, Notation, Record, Text, Whole, key
from showcase.content.honours.periods import Period, read_period
from showcase.content.misread import Misread
from showcase.content.problems import Problems

from .regime_records import Logged

MOST = 10_000
"""Times in a year at the most: thirty people who each read an article a day."""


def read_quarter(text: str) -> Period | Misread:
    """Read 2026年第一季度, 2026-q1."""
    period = read_period(text)
    if period and period.months == 3:
        return period
    return Misread(f"“{text.strip()}”不是季度，请写成 2026年第一季度 这样的形式。")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow(Record):
    """A count as staff write it."""

    TITLE = "记录"

    year: PartialDate | None = key("年份", Date(), "全年一共几次的，写哪一年。", example="2026", default=None)
    quarter: Period | None = key(
        "季度",
        Notation(read_quarter, ("2026年第一季度",)),
        "一个季度几次的，写哪个季度。",
        example="2026年第一季度",
        default=None,
    )
    month: PartialDate | None = key(
        "月份", Date(), "一个月几次的，写哪个月。", example="2026-03", default=None
    )
    count: int = key("次数", Whole(0, MOST), "一共几次；一次也没有的写 0。", example="1")
    note: str = key("说明", Text(200, lines=True), "另外要说明的，例如没有办的原因。", default="")


def make_log(rows: Iterable[LogRow], today: datetime.date, problems: Problems) -> tuple[Logged, ...]:
    """The counts in time order; those of no clear period, of one to come, and those counted twice are reported."""
    found: dict[Period, LogRow] = {}
    for row in rows:
        period = _period(row, problems)
        if period is None:
            continue
        first = found.setdefault(period, row)
        if first is not row:
            message = f"{period.label}在第 {first.at().line} 行已经记过，请删去一条。"
            problems.error(row.at(), message)
        elif (period.year, period.first_month) > (today.year, today.month):
            problems.warning(row.at(_name(row)), f"{period.label}还没有到，却记了次数。请核对时间。")
    for period, row in found.items():
        _check_overlap(period, row, found, problems)
    ordered = sorted(found, key=lambda period: (period.year, period.first_month, -period.months))
    return tuple(_logged(period, found[period]) for period in ordered)


def _period(row: LogRow, problems: Problems) -> Period | None:
    """The year, quarter or month of a count; None, with the reason, where that is not clear."""
    names = [name for name in ("year", "quarter", "month") if row.writes(name)]
    if len(names) != 1:
        message = "这一条记录要写明时间：“年份”“季度”“月份”里写一个，只写一个。"
        problems.error(row.at(), message, "" if names else row.added("month", "2026-03", after="count"))
        return None
    if row.quarter:
        return row.quarter
    date = row.year or row.month
    if date is None:
        return None
    if row.year and date.month is None:
        return Period(date.year, 12, 1)
    if row.month and date.month and date.day is None:
        return Period(date.year, 1, date.month)
    right = str(date.year) if row.year else f"{date.year}-{date.month:02}" if date.month else ""
    what = "年份只写到年，例如 2026" if row.year else "月份要写到月，例如 2026-03"
    problems.error(row.at(names[0]), f"{what}。", row.rewritten(names[0], right) if right else "")
    return None


def _name(row: LogRow) -> str:
    return "year" if row.year else "quarter" if row.quarter else "month"


def _check_overlap(period: Period, row: LogRow, found: dict[Period, LogRow], problems: Problems) -> None:
    """Report a count of a time that a longer one holds already."""
    wider = [Period(period.year, 12, 1)] if period.months < 12 else []
    if period.months == 1:
        wider.append(Period(period.year, 3, (period.index - 1) // 3 + 1))
    for other in wider:
        if other in found:
            message = (
                f"{other.label}的次数在第 {found[other].at().line} 行已经写了，{period.label}又写一次，会算两遍。"
                "请留下一种。"
            )
            problems.error(row.at(_name(row)), message)
            return


def _logged(period: Period, row: LogRow) -> Logged:
    month = period.index if period.months == 1 else None
    quarter = period.index if period.months == 3 else None
    return Logged(period.year, row.count, month, quarter, row.note)
