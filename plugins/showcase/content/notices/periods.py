"""From when to when a notice runs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.calendar.working_days import WorkCalendar, weekday_words
from showcase.content.dates import PartialDate
from showcase.content.problems import Place, Problems

from .written import USUAL_DAYS, WrittenNotice

LONG = 60
"""Working days above which the year of a date was probably mistyped; real notices last five to twenty."""

HOLIDAYS = "data/holidays.yml"


@dataclass(frozen=True, slots=True)
class NoticePeriod:
    """The days of a notice, both included."""

    start: datetime.date
    end: datetime.date
    working_days: int


def notice_period(written: WrittenNotice, calendar: WorkCalendar, problems: Problems) -> NoticePeriod | None:
    """The period of a notice, by its last day or its number of working days; None where that is reported as unclear."""
    start = _day(written, "start", written.start, problems)
    end = _day(written, "end", written.end, problems) if written.end else None
    if start is None or (written.end and end is None):
        return None
    due = calendar.last_day(start, written.working_days or USUAL_DAYS)
    if end and end < start:
        message = f"截止日期 {end} 在开始日期 {start} 之前。从 {start} 起，{written.working_days or USUAL_DAYS} 个工作日到 {due} 为止。"
        problems.error(written.at("end"), message, written.rewritten("end", str(due)))
        return None
    if end and written.working_days and end != due:
        message = (
            f"从 {start} 起，{written.working_days} 个工作日到 {due}（{weekday_words(due)}）为止，"
            f"“截止”却写了 {end}。两项只写一项就可以。"
        )
        problems.error(written.at("end"), message, written.rewritten("end", str(due)))
        return None
    last = end or due
    period = NoticePeriod(start, last, calendar.working_days_between(start, last))
    _check_length(written, period, calendar, problems)
    return period


def _day(written: WrittenNotice, name: str, date: PartialDate, problems: Problems) -> datetime.date | None:
    if date.exact is None:
        word = "开始" if name == "start" else "截止"
        problems.error(written.at(name), f"公示从哪天到哪天要写明到日，“{word}”只写了 {date.chinese}。")
    return date.exact


def _check_length(
    written: WrittenNotice, period: NoticePeriod, calendar: WorkCalendar, problems: Problems
) -> None:
    if not calendar.is_working_day(period.start):
        first = calendar.last_day(period.start, 1)
        message = (
            f"公示的第一天 {period.start} 是{_off(period.start)}，不上班；工作日从 {first} 起算。请核对日期。"
        )
        problems.notice(written.at("start"), message)
    if period.working_days < USUAL_DAYS:
        end = calendar.last_day(period.start, USUAL_DAYS)
        message = (
            f"公示期只有 {period.working_days} 个工作日，一般不少于 {USUAL_DAYS} 个；"
            f"从 {period.start} 起，{USUAL_DAYS} 个工作日到 {end} 为止。"
        )
        name, right = ("end", str(end)) if written.end else ("working_days", str(USUAL_DAYS))
        problems.warning(written.at(name), message, written.rewritten(name, right))
    if period.working_days > LONG:
        message = (
            f"公示期从 {period.start} 到 {period.end}，有 {period.working_days} 个工作日，是不是年份写错了？"
        )
        problems.notice(written.at("end" if written.end else "start"), message)


def _off(day: datetime.date) -> str:
    return weekday_words(day) if day.weekday() > 4 else "节假日"


def report_unknown_years(
    periods: Iterable[tuple[WrittenNotice, NoticePeriod]], calendar: WorkCalendar, problems: Problems
) -> None:
    """Warn once of each year that a notice touches and whose holidays are not known."""
    unknown: dict[int, WrittenNotice] = {}
    for written, period in periods:
        for year in calendar.unknown_years(period.start, period.end):
            unknown.setdefault(year, written)
    for year, written in unknown.items():
        message = (
            f"没有 {year} 年的放假安排，{written.at().path} 的工作日只按周末推算，遇到节假日会算错。"
            f"请在“节假日”下面照国务院办公厅《关于{year}年部分节假日安排的通知》补上。"
        )
        correction = f"  - 年份: {year}\n    放假: [放假的第一天 至 最后一天, ……]\n    上班: [调休上班的周六、周日, ……]"
        problems.warning(Place(HOLIDAYS), message, correction)
