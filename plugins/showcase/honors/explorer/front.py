"""The honours index: what it offers to filter by, above an overview of all programmes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from showcase.content.awards import Awards
from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Entry
from showcase.content.honours.vocabulary import SubjectKind
from showcase.honors.rolls import honours_view
from showcase.site.addresses import (
    HONORS_CATEGORIES,
    HONORS_LEVELS,
    HONORS_YEARS,
    category_address,
    honors_year_address,
    kind_address,
    level_address,
)
from showcase.site.page import Link

from .views import Chip, ExplorerView, Facet, Menu, Option

CHIPS = 8
"""Chips of a row; further ones stand behind “更多”, unless it would hide no more than two."""

INDENT = "\u3000"
"""What a region in a menu is set in by for each region above it."""


def explorer_view(catalogue: Catalogue, awards: Awards, index: str) -> ExplorerView:
    """Make the view of the honours index; `index` is where its explorer finds what it filters."""
    entries = [entry for roll in awards.rolls for entry in roll.entries]
    menus = (_programmes(catalogue, entries), _regions(catalogue, entries), _grades(catalogue, entries))
    return ExplorerView(
        overview=honours_view(catalogue),
        facets=tuple(facet for facet in _facets(awards, entries) if facet.chips),
        menus=tuple(menu for menu in menus if len(menu.options) > 1),
        honours=len(entries),
        index=index,
    )


def _facets(awards: Awards, entries: list[Entry]) -> Iterator[Facet]:
    levels = Counter(entry.edition.level.name for entry in entries)
    years = Counter(entry.edition.year for entry in entries)
    kinds = Counter(entry.subject.kind for entry in entries)
    categories = Counter(name for entry in entries for name in entry.categories)
    yield _facet(
        "level",
        "级别",
        [Chip(one.name, one.name, level_address(one), levels[one.name]) for one in awards.levels],
        Link("各级荣誉", HONORS_LEVELS),
    )
    yield _facet(
        "year",
        "年份",
        [Chip(str(year), f"{year}年", honors_year_address(year), years[year]) for year in awards.years],
        Link("各年荣誉", HONORS_YEARS),
    )
    yield _facet(
        "kind",
        "对象",
        [Chip(kind.label, kind.label, kind_address(kind), kinds[kind]) for kind in SubjectKind],
    )
    yield _facet(
        "category",
        "类别",
        [Chip(name, name, category_address(name), categories[name]) for name in awards.categories],
        Link("各类荣誉", HONORS_CATEGORIES),
    )


def _facet(name: str, title: str, chips: list[Chip], everything: Link | None = None) -> Facet:
    held = tuple(chip for chip in chips if chip.honours)
    first = held if len(held) <= CHIPS + 2 else held[:CHIPS]
    return Facet(name, title, first, held[len(first) :], everything)


def _programmes(catalogue: Catalogue, entries: list[Entry]) -> Menu:
    held = Counter(entry.edition.programme.id for entry in entries)
    named = (Option(one.id, one.name, held[one.id]) for one in catalogue.programmes)
    return Menu("programme", "评选项目", "全部项目", tuple(one for one in named if one.honours))


def _regions(catalogue: Catalogue, entries: list[Entry]) -> Menu:
    """Every region with all that lies in it."""
    held = Counter(region.id for entry in entries if entry.region for region in entry.region.path)
    named = (
        Option(one.id, f"{INDENT * (len(one.path) - 1)}{one.name}", held[one.id]) for one in catalogue.regions
    )
    return Menu("region", "地区", "全部地区", tuple(one for one in named if one.honours))


def _grades(catalogue: Catalogue, entries: list[Entry]) -> Menu:
    """The grades in the order of the programmes, from high to low."""
    held = Counter(entry.grade.name for entry in entries if entry.grade)
    names = dict.fromkeys(grade.name for programme in catalogue.programmes for grade in programme.grades)
    return Menu(
        "grade", "等级", "全部等级", tuple(Option(name, name, held[name]) for name in names if held[name])
    )
