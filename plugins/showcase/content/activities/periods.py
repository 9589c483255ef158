"""The periods in which something is promised: years, quarters, months, ISO weeks, days."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.calendar.working_days import DAY

from .regime_records import Cadence

MONTHS = {Cadence.YEARLY: 12, Cadence.QUARTERLY: 3, Cadence.MONTHLY: 1}
"""How many months a period lasts, where it is made of months."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of days, its first and its last one included."""

    first: datetime.date
    last: datetime.date

    @property
    def home(self) -> datetime.date:
        """The day that says in which year and month it lies: of a week its Thursday (ISO 8601), else the first."""
        return self.first + 3 * DAY if self.last - self.first == 6 * DAY else self.first

    def within(self, first: datetime.date | None, last: datetime.date | None) -> bool:
        """Whether no day of it lies before `first` or after `last`; None sets no bound."""
        return (first is None or self.first >= first) and (last is None or self.last <= last)


def period_at(cadence: Cadence, day: datetime.date) -> Period:
    """The period in which a day lies; for what is promised daily, the day itself, whether it is worked or not."""
    if cadence is Cadence.DAILY:
        return Period(day, day)
    if cadence is Cadence.WEEKLY:
        monday = day - DAY * day.weekday()
        return Period(monday, monday + 6 * DAY)
    months = MONTHS[cadence]
    return span_of_months(day.year, (day.month - 1) // months * months + 1, months)


def periods_of(cadence: Cadence, year: int) -> Iterator[Period]:
    """The periods of a year in time order; of weeks those whose Thursday lies in it, which are 52 or 53."""
    # The fourth of January lies in the first ISO week.
    period = period_at(cadence, datetime.date(year, 1, 4 if cadence is Cadence.WEEKLY else 1))
    while period.home.year == year:
        yield period
        period = period_at(cadence, period.last + DAY)


def span_of_months(year: int, month: int, months: int) -> Period:
    """So many months of one year, from `month` on."""
    after = datetime.date(year, month + months, 1) if month + months <= 12 else datetime.date(year + 1, 1, 1)
    return Period(datetime.date(year, month, 1), after - DAY)
