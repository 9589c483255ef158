"""The Catalogue: everything that staff wrote, read and checked once, of which every page is a view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from .documents import Document
from .honours.programmes import Level, Programme
from .honours.records import Edition, Entry, Subject
from .honours.vocabulary import SubjectKind
from .regions import Region, Regions
from .site_facts import Site

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """All content, with the look-ups that views need; nothing in it changes after it is made."""

    site: Site
    regions: Regions
    levels: tuple[Level, ...]
    """Highest first."""

    programmes: tuple[Programme, ...]
    editions: tuple[Edition, ...]
    """In time order."""

    subjects: tuple[Subject, ...]
    entries: tuple[Entry, ...]
    """By edition in time order, then as written."""

    documents: tuple[Document, ...] = ()
    """The Markdown files of docs, by path."""

    _editions: Mapping[str, tuple[Edition, ...]] = field(init=False)
    _rolls: Mapping[tuple[str, str], tuple[Entry, ...]] = field(init=False)
    _honours: Mapping[tuple[str, str], tuple[Entry, ...]] = field(init=False)
    _regional: Mapping[str, tuple[Entry, ...]] = field(init=False)
    _predecessors: Mapping[tuple[str, str], tuple[Subject, ...]] = field(init=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "_editions", _grouped((edition.programme.id, edition) for edition in self.editions))
        put(self, "_rolls", _grouped(((e.edition.programme.id, e.edition.id), e) for e in self.entries))
        put(self, "_honours", _grouped((s.key, entry) for entry in self.entries for s in _holders(entry)))
        put(self, "_regional", _grouped((e.region.id, e) for e in self.entries if e.region))
        put(self, "_predecessors", _grouped((s.successor.key, s) for s in self.subjects if s.successor))

    def editions_of(self, programme: Programme) -> tuple[Edition, ...]:
        """The editions of a programme in time order."""
        return self._editions.get(programme.id, ())

    def roll(self, edition: Edition) -> tuple[Entry, ...]:
        """All entries of an edition, as written, whatever their stage and status."""
        return self._rolls.get((edition.programme.id, edition.id), ())

    def honours_of(self, subject: Subject) -> tuple[Entry, ...]:
        """The entries that a subject holds, took over, or belongs to as a member, in time order."""
        return self._honours.get(subject.key, ())

    def entries_in(self, region: Region) -> tuple[Entry, ...]:
        """The entries of a region itself, without those of the regions below it."""
        return self._regional.get(region.id, ())

    def predecessors_of(self, subject: Subject) -> tuple[Subject, ...]:
        """The subjects whose successor this one is."""
        return self._predecessors.get(subject.key, ())

    def subjects_of(self, kind: SubjectKind) -> tuple[Subject, ...]:
        """The subjects of one kind."""
        return tuple(subject for subject in self.subjects if subject.kind is kind)


def _holders(entry: Entry) -> Iterator[Subject]:
    """Every subject on whose page the entry stands, each once."""
    linked = [entry.subject, entry.holder, *(m.subject for m in entry.members if m.subject)]
    yield from dict.fromkeys(linked)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for group, value in pairs:
        groups.setdefault(group, []).append(value)
    return {group: tuple(values) for group, values in groups.items()}
