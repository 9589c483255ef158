"""The days that regimes name: 每月最后一个星期五下午."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.calendar.working_days import DAY, WorkCalendar

from .periods import Period, period_at
from .regime_records import Cadence, DayRule, Promise, Regime


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day on which something is promised."""

    regime: Regime
    promise: Promise
    day: datetime.date
    holiday: bool
    """Whether it is off by the year's arrangement; where what was promised moves to, nobody has said."""


def due_days(
    regime: Regime, promise: Promise, first: datetime.date, last: datetime.date, calendar: WorkCalendar
) -> Iterator[DueDay]:
    """The days from `first` to `last` that the promise names while its regime is in force, in time order.

    What is promised for every working day names no day of its own.
    """
    rule = promise.rule
    if rule is None or promise.cadence is Cadence.DAILY:
        return
    period = period_at(promise.cadence, first)
    while period.first <= last:
        for day in named_days(rule, promise.cadence, period):
            if first <= day <= last and Period(day, day).within(regime.since, regime.until):
                yield DueDay(regime, promise, day, holiday=day in calendar.off)
        period = period_at(promise.cadence, period.last + DAY)


def named_days(rule: DayRule, cadence: Cadence, period: Period) -> tuple[datetime.date, ...]:
    """The days of a period that a rule names.

    Weekdays are counted through the whole period, so that a quarter has one last Friday. A day of the month is the
    month's last where it has fewer; of a quarter or a year it names none, since nobody has said of which month.
    """
    if rule.weekday is not None:
        first = period.first + DAY * ((rule.weekday - period.first.weekday()) % 7)
        weeks = (period.last - first).days // 7 + 1
        found = tuple(first + 7 * DAY * week for week in range(weeks))
        if rule.which:
            place = rule.which - 1 if rule.which > 0 else rule.which
            return found[place:][:1] if -weeks <= place < weeks else ()
        return found
    if rule.day and cadence is Cadence.MONTHLY:
        return (min(period.first + DAY * (rule.day - 1), period.last),)
    return ()
