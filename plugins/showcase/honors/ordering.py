"""In which order a roll stands, and how it is divided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.honours.records import Edition, Entry
from showcase.content.honours.vocabulary import Order, SubjectKind
from showcase.content.names import pinyin_key, stroke_key
from showcase.content.names.pinyin import PinyinKey

from .figures import Tally


def in_order(entries: Iterable[Entry], order: Order) -> tuple[Entry, ...]:
    """The entries in the order asked for; those that are equal in it stay as given."""
    given = sorted(entries, key=lambda entry: entry.position)
    if order is Order.STROKES:
        given.sort(key=lambda entry: stroke_key(entry.name))
    elif order is Order.PINYIN:
        given.sort(key=_spoken)
    elif order is Order.REGION:
        given.sort(key=lambda entry: entry.region.order if entry.region else 1_000_000)
    return tuple(given)


def _spoken(entry: Entry) -> PinyinKey:
    person = entry.subject.kind is SubjectKind.PERSON
    return pinyin_key(entry.subject.pinyin or entry.name, person=person)


@dataclass(frozen=True, slots=True)
class Group:
    """A part of a roll under its own heading."""

    title: str
    """"" where the roll is not divided."""

    entries: tuple[Entry, ...]

    category: str = ""
    """The category that it is for; "" where it is not for one."""

    @property
    def tally(self) -> Tally:
        """How many stand here; under a category each counts once, whatever else it holds."""
        return Tally.of((entry.edition.count_unit_of(entry.subject.kind), 1) for entry in self.entries)

    @property
    def plain(self) -> bool:
        """Whether no entry says more than who it is, so that names can stand in columns."""
        return not any(
            entry.citation
            or entry.deeds
            or entry.portrait
            or entry.members
            or entry.events
            or entry.recommended_by
            or entry.reviewed_by
            or entry.note
            for entry in self.entries
        )


def grouped(edition: Edition, entries: Iterable[Entry]) -> tuple[Group, ...]:
    """Divide a roll by grade and category as published, else by region where it stands in that order.

    An entry with several categories stands under each of them.
    """
    ordered = in_order(entries, edition.order)
    grades = [grade.name for grade in edition.programme.grades]
    parts: dict[tuple[int, int], list[Entry]] = {}
    titles: dict[tuple[int, int], tuple[str, str]] = {}
    for entry in ordered:
        grade = entry.grade.name if entry.grade else ""
        for category in entry.categories or ("",):
            key = (
                grades.index(grade) if grade else len(grades),
                edition.categories.index(category) if category else len(edition.categories),
            )
            titles[key] = (" · ".join(part for part in (grade, category) if part), category)
            parts.setdefault(key, []).append(entry)
    if len(parts) == 1 and edition.order is Order.REGION:
        return _by_region(ordered)
    if len(parts) == 1:
        title, category = next(iter(titles.values()))
        return (Group(title, ordered, category),)
    return tuple(Group(titles[key][0] or "其他", tuple(parts[key]), titles[key][1]) for key in sorted(parts))


def _by_region(entries: tuple[Entry, ...]) -> tuple[Group, ...]:
    regions: dict[str, list[Entry]] = {}
    for entry in entries:
        path = entry.region.path if entry.region else ()
        superior = path[1] if len(path) > 1 else entry.region
        regions.setdefault(superior.name if superior else "其他", []).append(entry)
    return tuple(Group(name, tuple(found)) for name, found in regions.items())
