"""A regime in a year: each promise month by month, with what was recorded."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from showcase.content.activities.due_days import DueDay
from showcase.content.activities.records import Activity
from showcase.content.activities.regime_records import Cadence, Logged, Promise, Regime

from .accounts import Account


class State(enum.Enum):
    """What became of a promise in a stretch of the year, in the word that readers are given."""

    KEPT = "已办"
    MORE = "多办"
    MISSED = "缺"
    OPEN = "进行中"
    AHEAD = "未到"
    PARTIAL = "不足一期"
    """The regime began or ended within the period, for which nothing was promised then."""

    OUTSIDE = "未实行"
    COUNTED = "有记录"
    """It was recorded, but how often it was due nobody knows: each member of staff promises it for himself, or the
    time lies outside the regime."""

    NONE = "无记录"


@dataclass(frozen=True, slots=True, order=True)
class Months:
    """Months of a year in a row: one of them, a quarter, or all."""

    first: int
    """1 to 12."""

    number: int

    @property
    def label(self) -> str:
        """In words: 3月, 第一季度, 全年."""
        if self.number == 12:
            return "全年"
        return f"{self.first}月" if self.number == 1 else f"第{'一二三四'[self.first // 3]}季度"

    def __contains__(self, month: int) -> bool:
        return self.first <= month < self.first + self.number


WHOLE_YEAR = Months(1, 12)


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """The shortest stretch of a year for which what was recorded can be held against what was promised.

    That is a month or the promise's own period, whichever is longer, or what a logged number was counted for: of a
    number for a quarter nobody knows to which of its months it belongs. Where each member of staff promises something
    and nothing was recorded, it is the year.
    """

    months: Months
    state: State
    account: Account
    activities: tuple[Activity, ...] = ()
    """In time order."""

    summed: bool = False
    """Whether it is wider than the promise's own period, since a number was logged for so long."""

    announced: tuple[Activity, ...] = ()
    logged: tuple[Logged, ...] = ()
    due: DueDay | None = None
    """The one day that is named for it."""

    @property
    def words(self) -> str:
        """Its state: 已办, 缺 2, 多办 1."""
        number = {State.MISSED: self.account.missed, State.MORE: self.account.extra}.get(self.state)
        return f"{self.state.value} {number}" if number else str(self.state.value)

    @property
    def figure(self) -> str:
        """How often it was recorded, of how often it was promised: 3/4; "" where there is nothing to count."""
        if self.account.promised:
            return f"{self.account.recorded}/{self.account.promised}"
        return f"{self.account.recorded} 次" if self.account.recorded else ""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A promise through the year."""

    promise: Promise
    cells: tuple[Cell, ...]

    @property
    def account(self) -> Account:
        """The whole year."""
        return sum((cell.account for cell in self.cells), Account())

    @property
    def unit(self) -> str:
        """What is counted."""
        return "天" if counts_days(self.promise) else "次"


@dataclass(frozen=True, slots=True, eq=False)
class Note:
    """What staff wrote to a number that they logged, below the table."""

    number: int
    """From 1 on in each year."""

    row: Row
    cell: Cell
    logged: Logged

    @property
    def months(self) -> Months:
        """Those that it speaks of, which may be fewer than its cell has."""
        return months_of(self.logged)


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """All promises of a regime in a year."""

    regime: Regime
    year: int
    today: datetime.date
    rows: tuple[Row, ...]

    @property
    def current(self) -> bool:
        """Whether the year has not ended."""
        return self.today.year == self.year

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes, in the order of the table."""
        noted = [
            (row, cell, logged)
            for row in self.rows
            for cell in row.cells
            for logged in cell.logged
            if logged.note
        ]
        return tuple(Note(number, *one) for number, one in enumerate(noted, 1))


def months_of(logged: Logged) -> Months:
    """The months for which staff counted."""
    if logged.month:
        return Months(logged.month, 1)
    return Months(logged.quarter * 3 - 2, 3) if logged.quarter else WHOLE_YEAR


def counts_days(promise: Promise) -> bool:
    """Whether the days are counted on which something was done, since once a day was promised."""
    return promise.cadence is Cadence.DAILY and promise.times == 1
