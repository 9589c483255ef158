"""What stands on the lists by year, level and category: rolls with the names on them, cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TypeVar

from showcase.content.awards import AwardRoll, Awards
from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Level, Programme
from showcase.content.honours.records import Edition, Entry
from showcase.content.honours.vocabulary import Stage
from showcase.honors.figures import Tally, figures
from showcase.honors.ordering import in_order
from showcase.site.addresses import HONORS_YEARS, category_address, honors_year_address, level_address
from showcase.site.cutting import Cut, cuts
from showcase.site.page import Link

from .views import LevelProgramme, LevelView, ListView, RollGroup, RollPart

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

NAMES = 400
"""Names on a page: about 20 KB of HTML gzipped."""

PROGRAMMES = 30
"""Programmes on a page of a level."""

HOLDERS = 24
"""Names of the newest roll of a programme that the page of its level shows."""

EDITIONS = 12
"""Rolls of a programme that the page of its level leads to."""

Row = tuple[Edition, Entry | None]
"""A name of a list; none for a roll that publishes only numbers."""


def total_of(rolls: Iterable[AwardRoll]) -> Tally:
    """The totals of rolls as published, unit by unit."""
    totals = (figures(roll.edition, roll.entries, Stage.AWARDED).total for roll in rolls)
    return Tally.of(amount for total in totals for amount in total.amounts)


@dataclass(frozen=True, slots=True, eq=False)
class YearList:
    """All that was awarded in a year."""

    year: int
    rolls: tuple[AwardRoll, ...]
    """Highest level first, the newest roll of a level first."""

    before: int | None
    after: int | None

    @property
    def title(self) -> str:
        """The year, as a heading."""
        return f"{self.year}年荣誉"

    @property
    def cuts(self) -> Iterator[Cut[Row]]:
        """Its pages."""
        return cuts(_rows(self.rolls), partial(honors_year_address, self.year), NAMES)

    def view(self, cut: Cut[Row]) -> ListView:
        """Make the view of a page."""
        return ListView(
            title=self.title,
            total=total_of(self.rolls),
            groups=_groups(self.rolls, cut, _by_level, lambda roll: total_of([roll])),
            cut=cut,
            neighbours=(_year_link(self.before), _year_link(self.after)),
        )


@dataclass(frozen=True, slots=True, eq=False)
class CategoryList:
    """All who were honoured in a category, newest first; categories whose addresses are one share it."""

    names: tuple[str, ...]
    rolls: tuple[AwardRoll, ...]
    """With those of the category alone."""

    @property
    def title(self) -> str:
        """All its names."""
        return "、".join(self.names)

    @property
    def total(self) -> Tally:
        """How many it has, each counted once in every roll."""
        return Tally.of(amount for roll in self.rolls for amount in _named(roll).amounts)

    @property
    def cuts(self) -> Iterator[Cut[Row]]:
        """Its pages."""
        return cuts(_rows(self.rolls), partial(category_address, self.names[0]), NAMES)

    def view(self, cut: Cut[Row]) -> ListView:
        """Make the view of a page."""
        return ListView(
            title=self.title,
            total=self.total,
            groups=_groups(self.rolls, cut, _by_year, _named),
            cut=cut,
            neighbours=(None, None),
            said=self.names,
        )


@dataclass(frozen=True, slots=True, eq=False)
class LevelList:
    """The programmes of a level with their rolls; levels whose addresses are one share it."""

    levels: tuple[Level, ...]
    programmes: tuple[Programme, ...]
    """Of the whole site, in order."""

    rolls: tuple[AwardRoll, ...]
    """Of these levels, newest first."""

    @property
    def title(self) -> str:
        """Its names, as a heading."""
        return "、".join(level.name for level in self.levels) + "荣誉"

    @property
    def cuts(self) -> Iterator[Cut[LevelProgramme]]:
        """Its pages."""
        held: dict[str, list[AwardRoll]] = {}
        for roll in self.rolls:
            held.setdefault(roll.edition.programme.id, []).append(roll)
        names = {level.name for level in self.levels}
        lines = tuple(
            _programme_line(programme, held.get(programme.id, []))
            for programme in self.programmes
            if programme.id in held or programme.level in names
        )
        return cuts(lines, partial(level_address, self.levels[0]), PROGRAMMES)

    def view(self, cut: Cut[LevelProgramme]) -> LevelView:
        """Make the view of a page."""
        return LevelView(self.title, self.levels, total_of(self.rolls), cut)


def year_lists(catalogue: Catalogue, awards: Awards) -> Iterator[YearList]:
    """The list of each year."""
    order = {level.name: number for number, level in enumerate(catalogue.levels)}
    rolls = sorted(awards.rolls, key=lambda roll: order[roll.edition.level.name])
    of_year = _shared(rolls, lambda roll: roll.edition.year)
    for after, year, before in zip(
        [None, *awards.years], awards.years, [*awards.years[1:], None], strict=False
    ):
        yield YearList(year, of_year[year], before, after)


def level_lists(catalogue: Catalogue, awards: Awards) -> Iterator[LevelList]:
    """The list of each level."""
    of_address = _shared(awards.rolls, lambda roll: level_address(roll.edition.level))
    for address, levels in _shared(awards.levels, level_address).items():
        yield LevelList(levels, catalogue.programmes, of_address.get(address, ()))


def category_lists(awards: Awards) -> Iterator[CategoryList]:
    """The list of each category."""
    named = _shared(awards.categories, category_address)
    held: dict[str, list[AwardRoll]] = {address: [] for address in named}
    for roll in awards.rolls:
        entries: dict[str, list[Entry]] = {}
        for entry in in_order(roll.entries, roll.edition.order):
            for address in dict.fromkeys(category_address(name) for name in entry.categories):
                entries.setdefault(address, []).append(entry)
        for address, found in entries.items():
            held[address].append(AwardRoll(roll.edition, tuple(found)))
    for address, names in named.items():
        yield CategoryList(names, tuple(held[address]))


def _shared(values: Iterable[V], key: Callable[[V], K]) -> dict[K, tuple[V, ...]]:
    """The values by what they share, in their order."""
    found: dict[K, list[V]] = {}
    for value in values:
        found.setdefault(key(value), []).append(value)
    return {shared: tuple(alike) for shared, alike in found.items()}


def _rows(rolls: Iterable[AwardRoll]) -> tuple[Row, ...]:
    return tuple(
        (roll.edition, entry)
        for roll in rolls
        for entry in in_order(roll.entries, roll.edition.order) or (None,)
    )


def _groups(
    rolls: Iterable[AwardRoll],
    cut: Cut[Row],
    heading: Callable[[Edition], Link],
    total: Callable[[AwardRoll], Tally],
) -> tuple[RollGroup, ...]:
    """The rows of a page under their rolls, and these under headings."""
    whole = {roll.edition: roll for roll in rolls}
    groups: dict[Link, list[RollPart]] = {}
    for edition, rows in groupby(cut.items, key=lambda row: row[0]):
        entries = tuple(entry for _, entry in rows if entry)
        part = RollPart(edition, total(whole[edition]), entries, len(whole[edition].entries))
        groups.setdefault(heading(edition), []).append(part)
    return tuple(RollGroup(link, tuple(parts)) for link, parts in groups.items())


def _named(roll: AwardRoll) -> Tally:
    """How many names a roll has, each once, in the units of their kinds; 榜次 are not among them."""
    return Tally.of((roll.edition.count_unit_of(entry.subject.kind), 1) for entry in roll.entries)


def _by_level(edition: Edition) -> Link:
    return Link(edition.level.name, level_address(edition.level))


def _by_year(edition: Edition) -> Link:
    """The list of the year; that of all years where it is not known."""
    return (
        Link(f"{edition.year}年", honors_year_address(edition.year))
        if edition.year
        else Link("年份不详", HONORS_YEARS)
    )


def _programme_line(programme: Programme, rolls: list[AwardRoll]) -> LevelProgramme:
    latest = rolls[0] if rolls else None
    holders = in_order(latest.entries, latest.edition.order) if latest else ()
    return LevelProgramme(
        programme=programme,
        editions=tuple(roll.edition for roll in rolls[:EDITIONS]),
        editions_in_all=len(rolls),
        latest=latest.edition if latest else None,
        total=total_of([latest]) if latest else Tally(),
        holders=holders[:HOLDERS],
        holders_more=max(0, len(holders) - HOLDERS),
    )


def _year_link(year: int | None) -> Link | None:
    return Link(f"{year}年", honors_year_address(year)) if year else None
