"""Rotating honours: who holds one now, who held it when, streaks, and periods that were left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.honours.periods import Period
from showcase.content.honours.records import Edition, Entry, Subject


@dataclass(frozen=True, slots=True, eq=False)
class Holding:
    """One period with its edition and holders."""

    period: Period
    edition: Edition
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A subject in a period."""

    period: Period
    edition: Edition | None
    """None where the period has no edition."""

    held: bool


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A subject over the periods of a year."""

    subject: Subject
    cells: tuple[Cell, ...]
    times: int


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Holders over the periods of a year."""

    year: int
    periods: tuple[Period, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Streak:
    """Periods in a row in which one subject held the honour."""

    subject: Subject
    first: Period
    last: Period
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class Rotation:
    """All that is known of who held a rotating honour."""

    current: Holding
    grids: tuple[Grid, ...]
    """Newest year first."""

    streaks: tuple[Streak, ...]
    """Of at least two periods, longest first."""

    gaps: tuple[Period, ...]
    """Periods without an edition between the first and the last."""

    @property
    def standing(self) -> tuple[Streak, ...]:
        """The streaks that last until now."""
        return tuple(streak for streak in self.streaks if streak.last == self.current.period)


def rotation(holdings: Iterable[Holding]) -> Rotation | None:
    """Lay out who held the honour when; None where nobody has held it yet."""
    by_period = {holding.period: holding for holding in holdings}
    if not by_period:
        return None
    first, last = min(by_period), max(by_period)
    span = [first.after(step) for step in range(last.ordinal - first.ordinal + 1)]
    return Rotation(
        current=by_period[last],
        grids=tuple(_grid(year, span, by_period) for year in sorted({p.year for p in span}, reverse=True)),
        streaks=_streaks(span, by_period),
        gaps=tuple(period for period in span if period not in by_period),
    )


def _grid(year: int, span: list[Period], by_period: dict[Period, Holding]) -> Grid:
    periods = tuple(period for period in span if period.year == year)
    held: dict[Subject, set[Period]] = {}
    for period in periods:
        for entry in by_period[period].entries if period in by_period else ():
            held.setdefault(entry.holder, set()).add(period)
    rows = [
        Row(subject, tuple(_cell(period, by_period, period in when) for period in periods), len(when))
        for subject, when in held.items()
    ]
    return Grid(year, periods, tuple(sorted(rows, key=lambda row: -row.times)))


def _cell(period: Period, by_period: dict[Period, Holding], held: bool) -> Cell:
    holding = by_period.get(period)
    return Cell(period, holding.edition if holding else None, held)


def _streaks(span: list[Period], by_period: dict[Period, Holding]) -> tuple[Streak, ...]:
    """A gap ends a streak: nobody can be said to have held the honour while it was not given."""
    found: list[Streak] = []
    running: dict[Subject, tuple[Period, int]] = {}
    for period in [*span, span[-1].after()]:
        holders = {entry.holder for entry in by_period[period].entries} if period in by_period else set()
        for subject, (since, length) in list(running.items()):
            if subject not in holders:
                del running[subject]
                found.append(Streak(subject, since, period.after(-1), length))
        for entry in by_period[period].entries if period in by_period else ():
            since, length = running.get(entry.holder, (period, 0))
            running[entry.holder] = (since, length + 1)
    long = [streak for streak in found if streak.length > 1]
    return tuple(sorted(long, key=lambda streak: (-streak.length, streak.first)))
