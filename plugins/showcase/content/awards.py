"""What was awarded and is shown: the rolls with their awards, and the years, levels and categories these are of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .catalogue import Catalogue
from .honours.programmes import Level
from .honours.records import Edition, Entry
from .honours.vocabulary import Stage


@dataclass(frozen=True, slots=True, eq=False)
class AwardRoll:
    """An edition with its awards."""

    edition: Edition
    entries: tuple[Entry, ...]
    """As written; empty where only numbers were published."""


@dataclass(frozen=True, slots=True, eq=False)
class Awards:
    """All awards; candidacies and what was revoked or has lapsed are not among them."""

    rolls: tuple[AwardRoll, ...]
    """Newest first."""

    years: tuple[int, ...]
    """Newest first; rolls of an unknown year are in none."""

    levels: tuple[Level, ...]
    """Highest first: those of a roll, or of a programme whose rolls are still to come."""

    categories: tuple[str, ...]
    """In which somebody was honoured, the most common first; of equals in the order of the programmes."""


def awards_of(catalogue: Catalogue) -> Awards:
    """Go through all rolls once."""
    rolls = tuple(_rolls(catalogue))
    named = {roll.edition.level.name for roll in rolls} | {one.level for one in catalogue.programmes}
    return Awards(
        rolls=rolls,
        years=tuple(sorted({roll.edition.year for roll in rolls} - {0}, reverse=True)),
        levels=tuple(level for level in catalogue.levels if level.name in named),
        categories=_categories(catalogue, rolls),
    )


def _rolls(catalogue: Catalogue) -> Iterable[AwardRoll]:
    for edition in reversed(catalogue.editions):
        entries = tuple(entry for entry in catalogue.roll(edition) if entry.awarded)
        if entries or any(count.stage is Stage.AWARDED for count in edition.counts):
            yield AwardRoll(edition, entries)


def _categories(catalogue: Catalogue, rolls: Iterable[AwardRoll]) -> tuple[str, ...]:
    declared = (category.name for programme in catalogue.programmes for category in programme.categories)
    held = dict.fromkeys(declared, 0)
    for entry in (entry for roll in rolls for entry in roll.entries):
        for category in entry.categories:
            held[category] = held.get(category, 0) + 1
    return tuple(sorted((name for name, times in held.items() if times), key=lambda name: -held[name]))
