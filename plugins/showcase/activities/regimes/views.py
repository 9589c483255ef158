"""What the templates of regimes are given."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.activities.due_days import DueDay, due_days
from showcase.content.activities.periods import period_at, span_of_months
from showcase.content.activities.regime_records import Cadence, Promise, Regime
from showcase.content.catalogue import Catalogue

from .making import matrix_of
from .matrix import Matrix
from .wording import summary

UPCOMING = 6
"""Days that are told beforehand: a month of what is promised weekly and monthly."""


@dataclass(frozen=True, slots=True, eq=False)
class RegimeLine:
    """A regime in the list of all."""

    regime: Regime
    summary: str
    """Of its newest year; "" where nothing has been recorded or come due."""


@dataclass(frozen=True, slots=True, eq=False)
class RegimesView:
    """All regimes."""

    regimes: tuple[RegimeLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class YearOfRegime:
    """A year of a regime."""

    matrix: Matrix
    summary: str
    arranged: bool
    """Whether the public holidays of the year are known, as far as something is promised for working days."""


@dataclass(frozen=True, slots=True, eq=False)
class RegimeView:
    """What a regime promises, and what was recorded."""

    regime: Regime
    upcoming: tuple[DueDay, ...]
    years: tuple[YearOfRegime, ...]
    """Newest first."""

    per_person: bool
    """Whether it has something that each member of staff promises for himself."""


def regimes_view(catalogue: Catalogue) -> RegimesView:
    """All regimes, each with what its newest year comes to."""
    return RegimesView(tuple(RegimeLine(regime, _newest(catalogue, regime)) for regime in catalogue.regimes))


def regime_view(catalogue: Catalogue, regime: Regime) -> RegimeView:
    """One regime with all its years."""
    return RegimeView(
        regime,
        upcoming(catalogue, regime),
        tuple(_year(catalogue, regime, year) for year in years_of(catalogue, regime)),
        any(promise.per_person for promise in regime.promises),
    )


def years_of(catalogue: Catalogue, regime: Regime) -> tuple[int, ...]:
    """The years that can be told of, newest first: from the first with a record to this one, or to the regime's last.

    The years before the site began to record are left out: nobody knows what was done then.
    """
    today = catalogue.now.date()
    last = min(today.year, (regime.until or today).year)
    recorded = min((year for p in regime.promises for year in _recorded_years(catalogue, p)), default=last)
    first = max(recorded, (regime.since or datetime.date.min).year)
    return tuple(range(last, first - 1, -1))


def _recorded_years(catalogue: Catalogue, promise: Promise) -> Iterator[int]:
    for logged in promise.logged:
        yield logged.year
    for activity in catalogue.activities_for(promise):
        if activity.begun(catalogue.now):
            yield period_at(promise.cadence, activity.start).home.year


def upcoming(catalogue: Catalogue, regime: Regime) -> tuple[DueDay, ...]:
    """The next days that its promises name, without those of periods in which enough was recorded already."""
    today = catalogue.now.date()
    last = span_of_months(today.year + 1, today.month, 1).last
    days = [
        due
        for promise in regime.promises
        for due in due_days(regime, promise, today, last, catalogue.calendar)
        if not _kept(catalogue, due)
    ]
    return tuple(sorted(days, key=lambda due: due.day)[:UPCOMING])


def _kept(catalogue: Catalogue, due: DueDay) -> bool:
    period = period_at(due.promise.cadence, due.day)
    held = (a for a in catalogue.activities_for(due.promise) if a.begun(catalogue.now))
    return sum(period.first <= activity.start <= period.last for activity in held) >= due.promise.times


def _year(catalogue: Catalogue, regime: Regime, year: int) -> YearOfRegime:
    matrix = matrix_of(catalogue, regime, year)
    arranged = year in catalogue.calendar.years or all(
        p.cadence is not Cadence.DAILY for p in regime.promises
    )
    return YearOfRegime(matrix, summary(matrix), arranged)


def _newest(catalogue: Catalogue, regime: Regime) -> str:
    years = years_of(catalogue, regime)
    return summary(matrix_of(catalogue, regime, years[0])) if years else ""
