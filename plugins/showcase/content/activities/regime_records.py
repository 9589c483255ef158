"""The records of regimes: what is promised, how often, for which day, and what staff counted of it."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from showcase.content.problems import Place


class Cadence(enum.Enum):
    """How often something is promised."""

    YEARLY = "每年"
    QUARTERLY = "每季度"
    MONTHLY = "每月"
    WEEKLY = "每周"
    DAILY = "每个工作日"


@dataclass(frozen=True, slots=True)
class DayRule:
    """A day of each period, where a regime names one: 每月最后一个星期五下午."""

    weekday: int | None = None
    """0 for Monday; None where the day of the month is named instead."""

    which: int = 0
    """Of the weekdays of a month: 1 for the first, -1 for the last, 0 for every one."""

    day: int = 0
    """The day of the month, where it is named; 0 where a weekday is."""

    time: datetime.time | None = None
    part: str = ""
    """The part of the day as written: 上午, 下午; "" where none is."""


@dataclass(frozen=True, slots=True, eq=False)
class Promise:
    """One line of a regime: what is promised, and how often."""

    id: str
    """Unique within its regime."""

    name: str
    cadence: Cadence
    place: Place
    times: int = 1
    """How often in each period."""

    rule: DayRule | None = None
    rule_text: str = ""
    """The rule as written, for readers: 每月最后一个星期五下午."""

    per_person: bool = False
    """Whether each member of staff promises it for himself."""

    description: str = ""
    logged: tuple[Logged, ...] = ()
    """What staff recorded as a count, since not every exercise break is an activity with a page."""


@dataclass(frozen=True, slots=True)
class Logged:
    """So many times in a year, a quarter or a month, as staff counted."""

    year: int
    count: int
    month: int | None = None
    quarter: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Regime:
    """A promised cadence (五个一, 四个一): what a unit undertook to do regularly."""

    id: str
    """Unique; the last part of its address."""

    name: str
    place: Place
    promises: tuple[Promise, ...]
    introduction: str = ""
    basis: str = ""
    """The document that it goes back to."""

    since: datetime.date | None = None
    until: datetime.date | None = None
