"""Views of regions: what each holds itself, and what there is in all that lies in it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.news.records import NewsItem
from showcase.content.regions import Region

from .figures import Tally, public
from .region_views import RegionBranch, RegionHonours, RegionLine, RegionsView, RegionView

MOST_ENTRIES = 300
"""Entries that a region's page lists itself; the rest stand on the rolls."""

NEWEST = 12
"""Holders that a region's page shows first."""

NEWS_SHOWN = 5
ACTIVITIES_SHOWN = 4

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class RegionTotal:
    """What a region holds with all below it."""

    holders: Tally
    """Subjects with an honour, each counted once however many it has; every kind by itself."""

    honours: int
    newest: tuple[Entry, ...]
    """The newest honour of those who were honoured last."""

    news: tuple[NewsItem, ...]
    activities: tuple[Activity, ...]
    """The newest that speak of its holders."""


@dataclass(slots=True, eq=False)
class _Gathered:
    """What was found of a region so far."""

    holders: set[Subject]
    honours: int
    newest: list[Entry]
    news: list[NewsItem]
    activities: list[Activity]


def totals(catalogue: Catalogue) -> dict[str, RegionTotal]:
    """The awarded totals of each region by id.

    Each region and each entry is visited once; of the newest, only as many go up as a page shows.
    """
    gathered = {region.id: _Gathered(set(), 0, [], [], []) for region in catalogue.regions}
    summed: dict[str, RegionTotal] = {}
    for region in reversed(catalogue.regions.all):
        found = gathered[region.id]
        _gather_own(found, public(catalogue.entries_in(region)), catalogue)
        total = RegionTotal(
            holders=_by_kind(found.holders),
            honours=found.honours,
            newest=_newest(found.newest, lambda entry: entry.holder, lambda e: e.edition.sort_key, NEWEST),
            news=_newest(found.news, lambda item: item, _published, NEWS_SHOWN),
            activities=_newest(found.activities, lambda one: one, _begun, ACTIVITIES_SHOWN),
        )
        summed[region.id] = total
        if region.parent:
            above = gathered[region.parent.id]
            above.holders |= found.holders
            above.honours += found.honours
            above.newest += total.newest
            above.news += total.news
            above.activities += total.activities
    return summed


def _gather_own(found: _Gathered, own: tuple[Entry, ...], catalogue: Catalogue) -> None:
    holders = {entry.holder for entry in own}
    found.holders |= holders
    found.honours += len(own)
    found.newest += own
    for holder in holders:
        found.news += catalogue.news_of(holder)[:NEWS_SHOWN]
        found.activities += catalogue.activities_about(holder)[:ACTIVITIES_SHOWN]


def _newest(
    found: Iterable[T], same: Callable[[T], object], when: Callable[[T], object], most: int
) -> tuple[T, ...]:
    """The newest of what was found, each once."""
    distinct: dict[object, T] = {}
    for one in sorted(found, key=when, reverse=True):  # type: ignore[arg-type]
        distinct.setdefault(same(one), one)
    return tuple(distinct.values())[:most]


def _published(item: NewsItem) -> tuple[datetime.datetime, str]:
    return (item.date, item.path)


def _begun(activity: Activity) -> tuple[datetime.date, str]:
    return (activity.start, activity.path)


def lines(catalogue: Catalogue, summed: Mapping[str, RegionTotal]) -> dict[str, RegionLine]:
    """The line of each region by id."""
    return {region.id: _line(region, summed) for region in catalogue.regions}


def _by_kind(subjects: set[Subject]) -> Tally:
    numbers = Counter(subject.kind for subject in subjects)
    return Tally.of((_unit(kind), numbers[kind]) for kind in SubjectKind)


def _unit(kind: SubjectKind) -> str:
    """The unit of a kind; 个 and 件 alone would not say of what."""
    return kind.count_unit + kind.label if kind.count_unit in ("个", "件") else kind.count_unit


def region_view(
    catalogue: Catalogue, summed: Mapping[str, RegionTotal], region: Region, place: Subject | None = None
) -> RegionView:
    """Make the view of a region; `summed` holds the totals of all regions, `place` is the region as a holder."""
    total = summed[region.id]
    own = tuple(reversed(public(catalogue.entries_in(region))))
    editions: dict[Edition, list[Entry]] = {}
    for entry in own[:MOST_ENTRIES]:
        editions.setdefault(entry.edition, []).append(entry)
    return RegionView(
        region=region,
        total=total.holders,
        honours_in_all=total.honours,
        below=tuple(_line(child, summed) for child in catalogue.regions.children(region)),
        honours=tuple(RegionHonours(edition, tuple(reversed(found))) for edition, found in editions.items()),
        more=max(0, len(own) - MOST_ENTRIES),
        newest=total.newest,
        place=place,
        news=total.news,
        activities=total.activities,
    )


def regions_view(catalogue: Catalogue, summed: Mapping[str, RegionTotal]) -> RegionsView:
    """Make the view of the index of regions."""
    roots = (region for region in catalogue.regions if region.parent is None)
    return RegionsView(tuple(_branch(region, catalogue, summed) for region in roots))


def _branch(region: Region, catalogue: Catalogue, summed: Mapping[str, RegionTotal]) -> RegionBranch:
    below = tuple(_branch(child, catalogue, summed) for child in catalogue.regions.children(region))
    return RegionBranch(_line(region, summed), below)


def _line(region: Region, summed: Mapping[str, RegionTotal]) -> RegionLine:
    return RegionLine(region, summed[region.id].holders, summed[region.id].honours)
