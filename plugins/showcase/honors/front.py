"""What the home page shows of honours."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.front_page import FrontSection
from showcase.content.honours.programmes import Programme
from showcase.content.numerals import han_year
from showcase.site.addresses import ACTIVITIES, BOOKS, HONORS, REGIONS, honors_year_address
from showcase.site.front import FrontFigure
from showcase.site.page import Link

from .cards import SubjectCard, newest_cards
from .excerpts import clauses
from .featured import Featured, featured
from .figures import public
from .notices import running
from .rings import Rings, rings
from .rolls import edition_line, kind_lines, rotation_of
from .rotation import Holding
from .views import EditionLine, KindLine, NoticeLine

FIGURES = 4
"""Kinds of holders beneath the slogan."""

ROLLS = 6


@dataclass(frozen=True, slots=True, eq=False)
class FrontView:
    """The home page's honours; what is not asked for there is left empty."""

    today: datetime.date
    """The day of the build."""

    year: str
    """Its year, 二〇二六."""

    slogan: tuple[tuple[str, str], ...]
    """Its clauses, each with the mark behind it."""

    ways: tuple[Link, ...]
    """The two buttons."""

    figures: tuple[KindLine, ...]
    """The kinds with the most holders."""

    featured: Featured | None
    notices: tuple[NoticeLine, ...]
    cards: tuple[SubjectCard, ...]
    rolls: tuple[EditionLine, ...]
    """The newest, of whatever stage."""

    rotations: tuple[tuple[Programme, Holding], ...]
    """Rotating honours with who holds them now."""

    rings: Rings | None
    year_figures: tuple[FrontFigure, ...]
    """Of the year of the build."""

    kinds: tuple[KindLine, ...]
    books: str
    """Where honour books and boards are to be had; "" where there are none."""


def front_view(catalogue: Catalogue, addresses: Collection[str] = ()) -> FrontView:
    """Make what the home page shows; `addresses` are those of all pages."""
    asked = frozenset(catalogue.site.front_page)
    kinds = kind_lines(catalogue)
    latest = FrontSection.LATEST in asked
    star = featured(catalogue) if FrontSection.FEATURED in asked else None
    return FrontView(
        today=catalogue.now.date(),
        year=han_year(catalogue.now.year),
        slogan=clauses(catalogue.site.slogan or catalogue.site.name),
        ways=_ways(catalogue),
        figures=_foremost(kinds),
        featured=star,
        notices=running(catalogue.notices, catalogue) if FrontSection.NOTICES in asked else (),
        cards=newest_cards(catalogue, star.card.subject if star else None) if latest else (),
        rolls=tuple(edition_line(catalogue, e) for e in reversed(catalogue.editions[-ROLLS:]))
        if latest
        else (),
        rotations=_rotations(catalogue) if FrontSection.ROTATIONS in asked else (),
        rings=rings(catalogue, addresses) if FrontSection.RINGS in asked else None,
        year_figures=_year_figures(catalogue, addresses),
        kinds=kinds,
        books=BOOKS if BOOKS in addresses else "",
    )


def _ways(catalogue: Catalogue) -> tuple[Link, ...]:
    first = Link("走进荣誉榜", HONORS)
    if catalogue.regions.all:
        return (first, Link("找自己的村子", REGIONS))
    return (first, Link("看活动图集", ACTIVITIES)) if catalogue.activities else (first,)


def _foremost(kinds: tuple[KindLine, ...]) -> tuple[KindLine, ...]:
    """Those with the most holders, in their usual order; each in its own unit, so that they are never added."""
    most = sorted(kinds, key=lambda line: -line.subjects)[:FIGURES]
    return tuple(line for line in kinds if line in most)


def _rotations(catalogue: Catalogue) -> tuple[tuple[Programme, Holding], ...]:
    found = ((p, rotation_of(catalogue, p)) for p in catalogue.programmes if p.rotating)
    return tuple((programme, rotation.current) for programme, rotation in found if rotation)


def _year_figures(catalogue: Catalogue, addresses: Collection[str]) -> tuple[FrontFigure, ...]:
    year = catalogue.now.year
    rolls = [edition for edition in catalogue.editions if edition.year == year]
    honours = sum(len(public(catalogue.roll(edition))) for edition in rolls)
    address = honors_year_address(year)
    where = address if address in addresses else HONORS
    awarded = sum(bool(public(catalogue.roll(edition)) or edition.counts) for edition in rolls)
    figures = (
        FrontFigure(str(honours), "项", "荣誉", where),
        FrontFigure(str(awarded), "份", "光荣榜", where),
    )
    return tuple(figure for figure in figures if figure.number != "0")
