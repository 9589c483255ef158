"""Honour rings: how many honours each year brought, by level, as a tree adds a ring a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Tone
from showcase.site.addresses import honors_year_address

MOST_YEARS = 9
"""As many columns as still stand apart on a desk."""


@dataclass(frozen=True, slots=True)
class RingPart:
    """The honours of a year whose levels have one tone."""

    tone: Tone
    label: str
    """The names of those levels: 市级、市直机关级."""

    honours: int
    share: float
    """Of the fullest year shown: 0 to 1."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A year with its honours, which are entries of rolls and not holders."""

    year: int
    honours: int
    parts: tuple[RingPart, ...]
    """Highest first."""

    address: str
    """All that was awarded in that year; "" where there is no such page."""

    @property
    def words(self) -> str:
        """The parts in words: 国家级 4 项，县级 39 项."""
        return "，".join(f"{part.label} {part.honours} 项" for part in self.parts)


@dataclass(frozen=True, slots=True)
class Rings:
    """The latest years, oldest first; one without honours keeps its place."""

    years: tuple[Ring, ...]
    honours: int
    """Of the years shown."""

    key: tuple[tuple[Tone, str], ...]
    """What each tone among them stands for, highest first."""

    earlier: int
    """How many years lie before those shown."""


def rings(catalogue: Catalogue, addresses: Collection[str] = ()) -> Rings | None:
    """Count the honours of each year; None where fewer than two years have any, for then there is nothing to compare.

    `addresses` are those of all pages. Entries are counted, whatever unit their holders are counted in.
    """
    counted: dict[int, Counter[Tone]] = {}
    for entry in catalogue.entries:
        if entry.awarded and entry.edition.year:
            counted.setdefault(entry.edition.year, Counter())[entry.edition.level.tone] += 1
    if len(counted) < 2:
        return None
    first, last = min(counted), max(counted)
    years = range(max(first, last - MOST_YEARS + 1), last + 1)
    shown = {year: counted.get(year, Counter[Tone]()) for year in years}
    labels = _labels(catalogue, {tone for by_tone in shown.values() for tone in by_tone})
    most = max(by_tone.total() for by_tone in shown.values())
    made = tuple(_ring(year, by_tone, labels, most, addresses) for year, by_tone in shown.items())
    return Rings(made, sum(ring.honours for ring in made), tuple(labels.items()), years[0] - first)


def _ring(
    year: int, by_tone: Counter[Tone], labels: dict[Tone, str], most: int, addresses: Collection[str]
) -> Ring:
    parts = (RingPart(tone, label, by_tone[tone], by_tone[tone] / most) for tone, label in labels.items())
    address = honors_year_address(year)
    return Ring(
        year=year,
        honours=by_tone.total(),
        parts=tuple(part for part in parts if part.honours),
        address=address if by_tone and address in addresses else "",
    )


def _labels(catalogue: Catalogue, tones: Collection[Tone]) -> dict[Tone, str]:
    """The levels of each tone, in the order in which staff wrote the levels."""
    used = {edition.level.name for edition in catalogue.editions}
    names: dict[Tone, list[str]] = {}
    for level in catalogue.levels:
        if level.tone in tones and level.name in used:
            names.setdefault(level.tone, []).append(level.name)
    return {tone: "、".join(found) for tone, found in names.items()}
