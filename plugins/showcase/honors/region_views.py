"""What the templates of regions are given."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import Activity
from showcase.content.honours.records import Edition, Entry, Subject
from showcase.content.news.records import NewsItem
from showcase.content.regions import Region

from .figures import Tally


@dataclass(frozen=True, slots=True, eq=False)
class RegionLine:
    """A region in a table, with all that lies in it."""

    region: Region
    total: Tally
    """Holders, each counted once, by kind."""

    honours: int


@dataclass(frozen=True, slots=True, eq=False)
class RegionHonours:
    """The entries of a region in one edition."""

    edition: Edition
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RegionView:
    """A region with those below it."""

    region: Region
    total: Tally
    """Holders of the region and all below it, each counted once, by kind."""

    honours_in_all: int

    below: tuple[RegionLine, ...]
    honours: tuple[RegionHonours, ...]
    """Of the region itself, newest first."""

    more: int
    """How many further entries of the region stand on the rolls alone."""

    newest: tuple[Entry, ...]
    """The newest honour of those who were honoured last, here or in a region below."""

    place: Subject | None
    """The village or town itself, where it has a page as a holder of honours."""

    news: tuple[NewsItem, ...]
    activities: tuple[Activity, ...]
    """What speaks of holders here or below, newest first."""


@dataclass(frozen=True, slots=True, eq=False)
class RegionBranch:
    """A region of the tree with those below it."""

    line: RegionLine
    below: tuple[RegionBranch, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RegionsView:
    """The index of regions: the tree with totals."""

    roots: tuple[RegionBranch, ...]
