"""What the templates of the explorer and of its lists are given."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.honours.programmes import Level, Programme
from showcase.content.honours.records import Edition, Entry
from showcase.honors.figures import Tally
from showcase.honors.views import HonoursView
from showcase.site.cutting import Cut
from showcase.site.page import Link


@dataclass(frozen=True, slots=True)
class Chip:
    """A value to filter by, which is also a way to a page."""

    value: str
    """As it stands in the address of a filtered list."""

    title: str
    address: str
    honours: int


@dataclass(frozen=True, slots=True)
class Facet:
    """What honours can be filtered by, as a row of chips."""

    name: str
    """In the address: level."""

    title: str
    chips: tuple[Chip, ...]
    more: tuple[Chip, ...]
    """Those behind “更多”."""

    everything: Link | None = None
    """The page that lists all its values."""


@dataclass(frozen=True, slots=True)
class Option:
    """A value of a long list to choose from."""

    value: str
    title: str
    honours: int


@dataclass(frozen=True, slots=True)
class Menu:
    """What honours can be filtered by, as a list to choose one from; it needs a script."""

    name: str
    title: str
    whole: str
    """What it says where nothing is chosen: 全部项目."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ExplorerView:
    """The honours index."""

    overview: HonoursView
    facets: tuple[Facet, ...]
    menus: tuple[Menu, ...]
    honours: int
    """How many awards there are to filter."""

    index: str
    """The address of the index that the explorer loads; "" where there is nothing to filter."""


@dataclass(frozen=True, slots=True, eq=False)
class RollPart:
    """A roll in a list, as much of it as stands on the page."""

    edition: Edition
    total: Tally
    """Of the list in this roll: the published total of a roll, or those of a category in it."""

    entries: tuple[Entry, ...]
    names_in_all: int
    """More than the entries where the roll is cut."""


@dataclass(frozen=True, slots=True, eq=False)
class RollGroup:
    """Rolls under a heading, which names the level or the year."""

    heading: Link
    parts: tuple[RollPart, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ListView:
    """A page of what was awarded in a year, or in a category."""

    title: str
    total: Tally
    """Of the whole list."""

    groups: tuple[RollGroup, ...]
    cut: Cut[tuple[Edition, Entry | None]]
    neighbours: tuple[Link | None, Link | None]
    """The year before and the one after; none for a category."""

    said: tuple[str, ...] = ()
    """Categories that the heading has said, so that names need not."""


@dataclass(frozen=True, slots=True, eq=False)
class LevelProgramme:
    """A programme on the page of a level."""

    programme: Programme
    editions: tuple[Edition, ...]
    """Those of the level, newest first, as many as are shown."""

    editions_in_all: int
    latest: Edition | None
    """The newest one; none where none was awarded yet."""

    total: Tally
    """Of the newest one."""

    holders: tuple[Entry, ...]
    """Of the newest one, as many as are shown."""

    holders_more: int
    """How many further names stand on the roll."""


@dataclass(frozen=True, slots=True, eq=False)
class LevelView:
    """A page of the honours of a level."""

    title: str
    levels: tuple[Level, ...]
    """More than one only where their addresses are one."""

    total: Tally
    cut: Cut[LevelProgramme]


@dataclass(frozen=True, slots=True)
class WayLine:
    """A year, level or category in the list of all of them."""

    title: str
    address: str
    total: Tally
    rolls: int


@dataclass(frozen=True, slots=True, eq=False)
class WaysView:
    """All years, levels or categories."""

    what: str
    """What its lines are: 年份."""

    lines: tuple[WayLine, ...]
