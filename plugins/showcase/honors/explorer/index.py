"""The index that the explorer filters by: every award that is shown, in one small file for browsers.

Values stand in lists, and awards refer to them by number; an award is the same place in each of the columns. Rolls
stand newest first and their awards in the order of the roll, so that a roll has only to say how many they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from showcase.content.awards import AwardRoll, Awards
from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.names.pinyin import pinyin
from showcase.content.regions import Region
from showcase.honors.ordering import in_order
from showcase.site.addresses import HONORS

T = TypeVar("T", bound=Hashable)

NONE = -1
"""Stands in a column where an award has no such value."""

HASH_LENGTH = 10


@dataclass(frozen=True, slots=True)
class ExplorerIndex:
    """The file, under a name that changes with what it holds."""

    address: str
    content: bytes


@dataclass(slots=True)
class Numbered(Generic[T]):
    """Values with their numbers, in the order in which they came up."""

    row: Callable[[T], Any]
    rows: list[Any] = field(default_factory=list)
    _numbers: dict[T, int] = field(default_factory=dict)

    def number(self, value: T) -> int:
        """The number of a value."""
        if value not in self._numbers:
            self._numbers[value] = len(self.rows)
            self.rows.append(self.row(value))
        return self._numbers[value]


def explorer_index(catalogue: Catalogue, awards: Awards) -> ExplorerIndex | None:
    """Make the index; None where nobody is named."""
    rolls = [roll for roll in awards.rolls if roll.entries]
    if not rolls:
        return None
    text = json.dumps(_Writer(catalogue, awards).written(rolls), ensure_ascii=False, separators=(",", ":"))
    content = text.encode()
    digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
    return ExplorerIndex(f"{HONORS}explorer.{digest}.json", content)


class _Writer:
    """Collects values and columns."""

    def __init__(self, catalogue: Catalogue, awards: Awards) -> None:
        self._kinds = list(SubjectKind)
        self._levels = {level.name: number for number, level in enumerate(awards.levels)}
        self._categories = {name: number for number, name in enumerate(awards.categories)}
        self._regions = {region.id: number for number, region in enumerate(catalogue.regions)}
        self._catalogue, self._awards = catalogue, awards
        self._programmes: Numbered[tuple[str, str]] = Numbered(list)
        self._grades: Numbered[str] = Numbered(str)
        self._units: Numbered[str] = Numbered(lambda unit: [unit, _spelled(unit)])
        self._subjects: Numbered[Subject] = Numbered(self._subject)

    def written(self, rolls: Iterable[AwardRoll]) -> dict[str, Any]:
        """The whole index."""
        editions: list[list[Any]] = []
        awarded: list[Entry] = []
        for roll in rolls:
            editions.append(self._edition(roll.edition, len(roll.entries)))
            awarded.extend(in_order(roll.entries, roll.edition.order))
        columns = {
            "subject": [self._subjects.number(entry.subject) for entry in awarded],
            "unit": [self._unit(entry) for entry in awarded],
            "region": [self._regions[entry.region.id] if entry.region else NONE for entry in awarded],
            "grade": [self._grades.number(entry.grade.name) if entry.grade else NONE for entry in awarded],
            "category": [self._held(entry) for entry in awarded],
        }
        own = {
            "names": {at: e.name for at, e in enumerate(awarded) if e.name != e.subject.name},
            "places": {at: e.region_name for at, e in enumerate(awarded) if _differs(e)},
            "marks": {at: mark for at, mark in enumerate(entry.passing for entry in awarded) if mark},
        }
        return {
            "kinds": [[kind.label, kind.folder] for kind in self._kinds],
            "levels": [[level.name, level.tone.value] for level in self._awards.levels],
            "categories": list(self._categories),
            "regions": [self._region(region) for region in self._catalogue.regions],
            "programmes": self._programmes.rows,
            "grades": self._grades.rows,
            "units": self._units.rows,
            "subjects": self._subjects.rows,
            "editions": editions,
            **columns,
            **own,
        }

    def _edition(self, edition: Edition, size: int) -> list[Any]:
        programme = edition.programme
        number = self._programmes.number((programme.id, programme.name))
        return [number, edition.id, edition.title, edition.year, self._levels[edition.level.name], size]

    def _subject(self, subject: Subject) -> list[Any]:
        """Kind, id, name; and how it is read, where the id does not say that."""
        person = subject.kind is SubjectKind.PERSON
        read = " ".join(pinyin(subject.pinyin) if subject.pinyin else pinyin(subject.name, person=person))
        row: list[Any] = [self._kinds.index(subject.kind), subject.id, subject.name]
        return row if read.replace(" ", "-") == subject.id else [*row, read]

    def _region(self, region: Region) -> list[Any]:
        above = self._regions[region.parent.id] if region.parent else NONE
        return [region.id, region.full_name, above, _spelled(region.name)]

    def _unit(self, entry: Entry) -> int:
        return self._units.number(entry.unit) if entry.unit not in ("", entry.name) else NONE

    def _held(self, entry: Entry) -> int | list[int]:
        """The category by its number; several, or none, as a list."""
        numbers = [self._categories[name] for name in entry.categories]
        return numbers[0] if len(numbers) == 1 else numbers


def _spelled(name: str) -> str:
    return " ".join(pinyin(name))


def _differs(entry: Entry) -> bool:
    """Whether the award names the region otherwise than it is called today."""
    return bool(entry.region_name) and (not entry.region or entry.region_name != entry.region.full_name)
