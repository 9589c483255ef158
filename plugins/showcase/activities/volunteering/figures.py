"""The figures of volunteering, year by year; what is not exact stays marked as such in every sum."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from showcase.activities.figures import attendance_of, hours_words
from showcase.content.activities.records import Activity, Amount
from showcase.content.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Sum:
    """What amounts come to."""

    number: float
    about: str = ""
    """约, or 以上 where it is only known to be at least so much; "" for exact."""

    def words(self, unit: str = "") -> str:
        """To one decimal, with its unit where one is given: 81 小时, 约81 小时, 81 小时以上."""
        number = hours_words(self.number) + (f" {unit}" if unit else "")
        return f"约{number}" if self.about == "约" else f"{number}{self.about}"

    def shared_by(self, number: float) -> Sum:
        """The part of each, where so many share it equally."""
        return Sum(self.number / number, self.about)


@dataclass(frozen=True, slots=True, eq=False)
class Service:
    """An activity of volunteering that has begun."""

    activity: Activity

    @property
    def volunteers(self) -> Amount | None:
        """Who served; where volunteers are not counted by themselves, all who took part."""
        return self.activity.volunteers or self.activity.people

    @property
    def hours(self) -> Sum | None:
        """The hours of all together; None where they are not known, as those of about thirty volunteers."""
        return None if self.activity.hours is None else Sum(self.activity.hours)


@dataclass(frozen=True, slots=True)
class MonthOfService:
    """The hours of a month."""

    month: int
    hours: Sum | None
    """None for a month that has not begun."""

    share: float
    """Of the month with the most hours, for its bar: 0 to 1."""


@dataclass(frozen=True, slots=True, eq=False)
class YearOfService:
    """What volunteering came to in a year."""

    year: int
    services: tuple[Service, ...]
    """Newest first."""

    registered: int | None
    """How many volunteers the year's team has, where that is known."""

    until: datetime.date | None = None
    """The day up to which it can be told of; None where the year has ended."""

    @property
    def times(self) -> Sum:
        """How many served, each counted as often as he did: 人次."""
        return _times(self.services)

    @property
    def hours(self) -> Sum:
        """The hours of all activities: so much at least, where those of some are not known."""
        return _hours(self.services)

    @property
    def untold(self) -> int:
        """The activities of which the hours are not known."""
        return sum(service.hours is None for service in self.services)

    @property
    def average(self) -> Sum | None:
        """The hours of each registered volunteer, or of each time that one served where they are not known."""
        if self.registered:
            return self.hours.shared_by(self.registered)
        told = [service for service in self.services if service.hours is not None and service.volunteers]
        times = _times(told)
        return Sum(_hours(told).number / times.number, "约" if times.about else "") if told else None

    @property
    def months(self) -> tuple[MonthOfService, ...]:
        """All twelve months."""
        hours = [_hours([s for s in self.services if s.activity.start.month == n]) for n in range(1, 13)]
        most = max(month.number for month in hours) or 1
        last = self.until.month if self.until else 12
        return tuple(
            MonthOfService(month, found if month <= last else None, found.number / most)
            for month, found in enumerate(hours, 1)
        )


def years_of_service(catalogue: Catalogue) -> tuple[YearOfService, ...]:
    """The years in which there was volunteering, newest first."""
    years: dict[int, list[Service]] = {}
    for activity in catalogue.activities:
        if activity.type.volunteering and activity.begun(catalogue.now):
            years.setdefault(activity.year, []).append(Service(activity))
    today = catalogue.now.date()
    return tuple(
        YearOfService(
            year,
            tuple(held),
            catalogue.registered_volunteers.get(year),
            until=today if year == today.year else None,
        )
        for year, held in years.items()
    )


def _times(services: Sequence[Service]) -> Sum:
    attendance = attendance_of([service.volunteers for service in services if service.volunteers])
    return Sum(attendance.number, attendance.before or attendance.behind)


def _hours(services: Sequence[Service]) -> Sum:
    hours = [service.activity.hours for service in services]
    return Sum(sum(number or 0 for number in hours), "以上" if None in hours else "")
