"""Holds what was recorded in a year against what a regime promised for it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator

from showcase.content.activities.due_days import DueDay, due_days
from showcase.content.activities.periods import MONTHS, Period, period_at, periods_of, span_of_months
from showcase.content.activities.regime_records import Cadence, Promise, Regime
from showcase.content.calendar.working_days import WorkCalendar
from showcase.content.catalogue import Catalogue

from .accounts import Account, settle
from .matrix import WHOLE_YEAR, Cell, Matrix, Months, Row, State, counts_days, months_of


def matrix_of(catalogue: Catalogue, regime: Regime, year: int) -> Matrix:
    """Hold what was recorded against what the regime promised for a year."""
    rows = tuple(_row(catalogue, regime, promise, year) for promise in regime.promises)
    return Matrix(regime, year, catalogue.now.date(), rows)


def _row(catalogue: Catalogue, regime: Regime, promise: Promise, year: int) -> Row:
    cells = _Cells(catalogue, regime, promise, year)
    whole = promise.per_person and not cells.any_recorded
    stretches = (WHOLE_YEAR,) if whole else _stretches(promise, year)
    return Row(promise, tuple(cells.cell(months) for months in stretches))


def _stretches(promise: Promise, year: int) -> tuple[Months, ...]:
    """Cut the year into cells: for each month the widest of its own period and of what was logged for it."""
    usual = MONTHS.get(promise.cadence, 1)
    spans = [Months(first, usual) for first in range(1, 13, usual)]
    spans += [months_of(logged) for logged in promise.logged if logged.year == year]
    widest = (max((s for s in spans if month in s), key=lambda s: s.number) for month in range(1, 13))
    return tuple(dict.fromkeys(widest))


class _Cells:
    """Makes the cells of a row."""

    def __init__(self, catalogue: Catalogue, regime: Regime, promise: Promise, year: int) -> None:
        self._regime, self._promise, self._year = regime, promise, year
        self._today = catalogue.now.date()
        self._calendar = catalogue.calendar
        self._counts_days = counts_days(promise)
        self._logged = [logged for logged in promise.logged if logged.year == year]
        self._periods = tuple(_promised_periods(promise, year, catalogue.calendar))
        self._activities = [
            (period, activity, activity.begun(catalogue.now))
            for activity in reversed(catalogue.activities_for(promise))
            if (period := period_at(promise.cadence, activity.start)).home.year == year
        ]

    @property
    def any_recorded(self) -> bool:
        """Whether anything was recorded or announced in the year."""
        return bool(self._logged or self._activities)

    def cell(self, months: Months) -> Cell:
        """What became of the promise in these months."""
        found = [one for one in self._activities if one[0].home.month in months]
        done = Counter(period for period, _, begun in found if begun)
        if self._counts_days:
            done = Counter(dict.fromkeys(done, 1))
        logged = tuple(one for one in self._logged if months_of(one).first in months)
        periods = [period for period in self._periods if period.home.month in months]
        account, state = self._judge(periods, done, sum(one.count for one in logged))
        return Cell(
            months,
            state,
            account,
            activities=tuple(activity for _, activity, begun in found if begun),
            announced=tuple(activity for _, activity, begun in found if not begun),
            logged=logged,
            summed=bool(logged) and months.number > MONTHS.get(self._promise.cadence, 1),
            due=self._due(months),
        )

    def _judge(self, periods: list[Period], done: Counter[Period], logged: int) -> tuple[Account, State]:
        since, until = self._regime.since, self._regime.until
        owed = [period for period in periods if period.within(since, until)]
        begun = [period for period in owed if period.first <= self._today]
        ended = [period for period in begun if self._ended(period)]
        if self._promise.per_person:
            account = Account(extra=done.total() + logged)
        else:
            account = settle(self._promise.times, ended, begun[len(ended) :], done, logged)
        if account.promised or account.recorded:
            return account, _state(account)
        if owed:
            return account, State.NONE if begun else State.AHEAD
        touched = any(_overlap(period, since, until) for period in periods)
        return account, State.PARTIAL if touched else State.OUTSIDE

    def _ended(self, period: Period) -> bool:
        """Whether it can be missed. Weeks and days are logged by the month, so that their month has to be over too."""
        home, today = period.home, self._today
        by_months = self._promise.cadence in MONTHS
        return period.last < today and (by_months or (home.year, home.month) < (today.year, today.month))

    def _due(self, months: Months) -> DueDay | None:
        """The day named for these months, where it is just one and not named for a week."""
        if self._promise.cadence is Cadence.WEEKLY:
            return None
        span = span_of_months(self._year, months.first, months.number)
        days = tuple(due_days(self._regime, self._promise, span.first, span.last, self._calendar))
        return days[0] if len(days) == 1 else None


def _promised_periods(promise: Promise, year: int, calendar: WorkCalendar) -> Iterator[Period]:
    periods: Iterable[Period] = periods_of(promise.cadence, year)
    if promise.cadence is Cadence.DAILY:
        return (period for period in periods if calendar.is_working_day(period.first))
    return iter(periods)


def _state(account: Account) -> State:
    if account.missed:
        return State.MISSED
    if account.open:
        return State.OPEN
    if account.extra:
        return State.MORE if account.promised else State.COUNTED
    return State.KEPT


def _overlap(period: Period, since: datetime.date | None, until: datetime.date | None) -> bool:
    return (since is None or period.last >= since) and (until is None or period.first <= until)
