"""Working days as China's offices count them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

DAY = datetime.timedelta(days=1)
WEEKDAYS = "一二三四五六日"
"""Their names behind 星期, by `date.weekday()`."""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The days on which offices work; without an arrangement for a year, its weekends alone are off."""

    off: frozenset[datetime.date] = frozenset()
    """Days off by arrangement, on weekends or not."""

    worked: frozenset[datetime.date] = frozenset()
    """Days of a weekend that are worked (调休上班)."""

    years: frozenset[int] = frozenset()
    """The years for which the arrangement is known."""

    def is_working_day(self, day: datetime.date) -> bool:
        """Whether offices work on that day."""
        if day in self.worked:
            return True
        return day.weekday() < 5 and day not in self.off

    def last_day(self, start: datetime.date, number: int) -> datetime.date:
        """The day on which a period of `number` working days ends that begins with `start`."""
        return next(day for count, day in enumerate(self._from(start), 1) if count == number)

    def working_days_between(self, first: datetime.date, last: datetime.date) -> int:
        """How many working days there are from `first` to `last`, both included."""
        span = (last - first).days + 1
        return sum(self.is_working_day(first + DAY * step) for step in range(span))

    def unknown_years(self, first: datetime.date, last: datetime.date) -> tuple[int, ...]:
        """The years that a period touches and for which no arrangement is known."""
        return tuple(year for year in range(first.year, last.year + 1) if year not in self.years)

    def _from(self, start: datetime.date) -> Iterator[datetime.date]:
        """The working days from `start` on."""
        day = start
        while True:
            if self.is_working_day(day):
                yield day
            day += DAY


def weekday_words(day: datetime.date) -> str:
    """The day of the week: 星期六."""
    return f"星期{WEEKDAYS[day.weekday()]}"
