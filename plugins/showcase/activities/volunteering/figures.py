"""The figures of volunteering, year by year; what is not exact stays marked as such in every sum."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from showcase.activities.sums import Sum, total
from showcase.content.activities.records import Activity, Amount
from showcase.content.catalogue import Catalogue


@dataclass(frozen=True, slots=True, eq=False)
class Service:
    """An activity of volunteering that has begun."""

    activity: Activity

    @property
    def volunteers(self) -> Amount | None:
        """Who served; where volunteers are not counted by themselves, all who took part."""
        return self.activity.volunteers or self.activity.people

    @property
    def times(self) -> Sum | None:
        """The same as a number to add up; None where it is not known."""
        return Sum.of(self.volunteers) if self.volunteers else None

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
        return total(service.times for service in self.services)

    @property
    def hours(self) -> Sum:
        """The hours of all activities: so much at least, where those of some are not known."""
        return total(service.hours for service in self.services)

    @property
    def untold(self) -> int:
        """The activities of which the hours are not known."""
        return sum(service.hours is None for service in self.services)

    @property
    def average(self) -> Sum | None:
        """The hours of each registered volunteer, or of each time that one served where they are not known."""
        if self.registered:
            return self.hours.shared_by(self.registered)
        told = [service for service in self.services if service.hours and service.times]
        times, hours = total(s.times for s in told), total(s.hours for s in told)
        return Sum(hours.number / times.number, "约" if times.about else "") if times.number else None

    @property
    def months(self) -> tuple[MonthOfService, ...]:
        """All twelve months."""
        hours = [
            total(service.hours for service in self.services if service.activity.start.month == month)
            for month in range(1, 13)
        ]
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
