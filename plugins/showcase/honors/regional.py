"""Views of regions: what each holds itself, and the totals of all that lies in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.regions import Region

from .figures import Tally, public
from .views import RegionHonours, RegionLine, RegionsView, RegionView

MOST_ENTRIES = 300
"""Entries that a region's page lists itself; the rest stand on the rolls."""


@dataclass(frozen=True, slots=True, eq=False)
class RegionTotal:
    """What a region holds with all below it."""

    holders: Tally
    """Subjects with an honour, each counted once however many it has; every kind by itself."""

    honours: int


def totals(catalogue: Catalogue) -> dict[str, RegionTotal]:
    """The awarded totals of each region by id; each region and each entry is visited once for every level above it."""
    holders: dict[str, set[Subject]] = {region.id: set() for region in catalogue.regions}
    honours = dict.fromkeys(holders, 0)
    for region in reversed(catalogue.regions.all):
        own = public(catalogue.entries_in(region))
        holders[region.id].update(entry.holder for entry in own)
        honours[region.id] += len(own)
        if region.parent:
            holders[region.parent.id] |= holders[region.id]
            honours[region.parent.id] += honours[region.id]
    return {id: RegionTotal(_by_kind(found), honours[id]) for id, found in holders.items()}


def _by_kind(subjects: set[Subject]) -> Tally:
    numbers = Counter(subject.kind for subject in subjects)
    return Tally.of((_unit(kind), numbers[kind]) for kind in SubjectKind)


def _unit(kind: SubjectKind) -> str:
    """The unit of a kind; 个 and 件 alone would not say of what."""
    return kind.count_unit + kind.label if kind.count_unit in ("个", "件") else kind.count_unit


def region_view(catalogue: Catalogue, summed: dict[str, RegionTotal], region: Region) -> RegionView:
    """Make the view of a region; `summed` holds the totals of all regions."""
    own = tuple(reversed(public(catalogue.entries_in(region))))
    editions: dict[Edition, list[Entry]] = {}
    for entry in own[:MOST_ENTRIES]:
        editions.setdefault(entry.edition, []).append(entry)
    return RegionView(
        region=region,
        total=summed[region.id].holders,
        honours_in_all=summed[region.id].honours,
        below=tuple(_line(child, summed) for child in catalogue.regions.children(region)),
        honours=tuple(RegionHonours(edition, tuple(reversed(found))) for edition, found in editions.items()),
        more=max(0, len(own) - MOST_ENTRIES),
    )


def regions_view(catalogue: Catalogue, summed: dict[str, RegionTotal]) -> RegionsView:
    """Make the view of the index of regions."""
    return RegionsView(tuple((len(region.path) - 1, _line(region, summed)) for region in catalogue.regions))


def _line(region: Region, summed: dict[str, RegionTotal]) -> RegionLine:
    return RegionLine(region, summed[region.id].holders, summed[region.id].honours)
