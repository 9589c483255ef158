"""Views of regions: what each holds itself, and the totals of all that lies in it."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry
from showcase.content.regions import Region

from .figures import Tally, public, tally_of_kinds
from .views import RegionHonours, RegionLine, RegionsView, RegionView

MOST_ENTRIES = 300
"""Entries that a region's page lists itself; the rest stand on the rolls."""


def totals(catalogue: Catalogue) -> dict[str, Tally]:
    """The awarded totals of each region by id, with all regions below it; each region is visited once."""
    found = {region.id: tally_of_kinds(public(catalogue.entries_in(region))) for region in catalogue.regions}
    for region in reversed(catalogue.regions.all):
        if region.parent:
            found[region.parent.id] += found[region.id]
    units = Tally.of(amount for total in found.values() for amount in total.amounts)
    return {id: total.in_order_of(units) for id, total in found.items()}


def region_view(catalogue: Catalogue, summed: dict[str, Tally], region: Region) -> RegionView:
    """Make the view of a region; `summed` holds the totals of all regions."""
    own = tuple(reversed(public(catalogue.entries_in(region))))
    editions: dict[Edition, list[Entry]] = {}
    for entry in own[:MOST_ENTRIES]:
        editions.setdefault(entry.edition, []).append(entry)
    return RegionView(
        region=region,
        total=summed[region.id],
        below=tuple(RegionLine(child, summed[child.id]) for child in catalogue.regions.children(region)),
        honours=tuple(RegionHonours(edition, tuple(reversed(found))) for edition, found in editions.items()),
        more=max(0, len(own) - MOST_ENTRIES),
    )


def regions_view(catalogue: Catalogue, summed: dict[str, Tally]) -> RegionsView:
    """Make the view of the index of regions."""
    return RegionsView(
        tuple((len(region.path) - 1, RegionLine(region, summed[region.id])) for region in catalogue.regions)
    )
