"""Counting honours: households, people and 榜次 apart, stages apart, units never added together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.honours.records import Count, Edition, Entry
from showcase.content.honours.vocabulary import Stage, SubjectKind

BOARDS = "榜次"
"""The unit of categories held, where one household may hold several."""

VAGUE = ("个", "件")
"""Units in which very different things are counted: a team, a unit and a village are 个 each."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Amounts by unit, each unit once, in the order in which they came up."""

    amounts: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, amounts: Iterable[tuple[str, int]]) -> Tally:
        """Add up amounts unit by unit."""
        sums: dict[str, int] = {}
        for unit, number in amounts:
            sums[unit] = sums.get(unit, 0) + number
        return cls(tuple((unit, number) for unit, number in sums.items() if number))

    def __add__(self, other: Tally) -> Tally:
        return Tally.of((*self.amounts, *other.amounts))

    def in_order_of(self, other: Tally) -> Tally:
        """The same amounts with the units in the order of `other`, 榜次 last, so that rows of a table agree."""
        units = [unit for unit, _ in other.amounts]
        return Tally(
            tuple(sorted(self.amounts, key=lambda amount: (amount[0] == BOARDS, units.index(amount[0]))))
        )

    def __bool__(self) -> bool:
        return bool(self.amounts)

    def __str__(self) -> str:
        """Write it as people read it: 205 户、170 人."""
        return "、".join(f"{number} {unit}" for unit, number in self.amounts)


def tally(entries: Iterable[Entry]) -> Tally:
    """Count entries in the unit of their edition; categories held by several are counted as 榜次 beside."""
    amounts: list[tuple[str, int]] = []
    for entry in entries:
        amounts.append((entry.edition.count_unit_of(entry.subject.kind), 1))
        if entry.edition.programme.counts_categories:
            amounts.append((BOARDS, len(entry.categories)))
    return Tally.of(sorted(amounts, key=lambda amount: amount[0] == BOARDS))


def tally_of_kinds(entries: Iterable[Entry]) -> Tally:
    """Count entries of many programmes: where the unit alone would not say of what (个, 件), the kind stands by it."""
    return Tally.of(
        (unit + entry.subject.kind.label if unit in VAGUE else unit, number)
        for entry in entries
        for unit, number in tally((entry,)).amounts
    )


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount with what it counts."""

    label: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one stage of an edition."""

    total: Tally
    """As published, else as counted from the names."""

    named: Tally
    """Counted from the names, where fewer of them stand here than were published; else empty."""

    parts: tuple[Figure, ...]
    """By grade or category, as published."""

    persons: int
    """How many people the groups among the entries have; 0 where that is not known of every group."""


def figures(edition: Edition, entries: Iterable[Entry], stage: Stage) -> Figures:
    """Count one stage of an edition; `entries` are the public ones of that stage."""
    listed = tuple(entries)
    counted = tally(listed)
    published = [count for count in edition.counts if count.stage is stage]
    whole = [count for count in published if not (count.category or count.grade)]
    parts = [count for count in published if count.category or count.grade]
    total = Tally.of((count.unit, count.number) for count in whole or parts) if published else counted
    groups = [entry for entry in listed if entry.subject.kind is SubjectKind.GROUP]
    known = groups and all(entry.members for entry in groups)
    return Figures(
        total=total,
        named=counted if published and counted != total else Tally(),
        parts=_parts(parts),
        persons=sum(len(entry.members) or 1 for entry in listed) if known else 0,
    )


def _parts(counts: list[Count]) -> tuple[Figure, ...]:
    labels: dict[str, list[tuple[str, int]]] = {}
    for count in counts:
        label = " · ".join(part for part in (count.grade, count.category) if part)
        labels.setdefault(label, []).append((count.unit, count.number))
    return tuple(Figure(label, Tally.of(amounts)) for label, amounts in labels.items())


def public(entries: Iterable[Entry], stage: Stage = Stage.AWARDED) -> tuple[Entry, ...]:
    """The entries of one stage that stand in public lists and totals."""
    return tuple(entry for entry in entries if entry.stage is stage and entry.public)
