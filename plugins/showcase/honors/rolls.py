"""Views of programmes and their rolls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition
from showcase.content.honours.vocabulary import EndedEntries, Stage, SubjectKind
from showcase.site.addresses import programme_book_address

from .boards.shown import board_of_edition
from .books.pages import has_book
from .figures import figures, public
from .notices import notice_line
from .ordering import grouped, in_order
from .rotation import Holding, Rotation, rotation
from .subjects import holders_of_kind
from .views import (
    EditionLine,
    HonoursView,
    KindLine,
    LevelSection,
    ProgrammeLine,
    ProgrammeView,
    RollView,
    StageSection,
    StageTotal,
)

LATEST = 8
"""How many of the newest rolls the honours index names."""


def honours_view(catalogue: Catalogue) -> HonoursView:
    """Make the view of the honours index."""
    sections = []
    for level in catalogue.levels:
        lines = [_programme_line(catalogue, p) for p in catalogue.programmes if p.level == level.name]
        if lines:
            sections.append(LevelSection(level, tuple(lines)))
    rotating = ((p, rotation_of(catalogue, p)) for p in catalogue.programmes if p.rotating)
    return HonoursView(
        sections=tuple(sections),
        latest=tuple(edition_line(catalogue, edition) for edition in reversed(catalogue.editions[-LATEST:])),
        kinds=kind_lines(catalogue),
        rotations=tuple((programme, found) for programme, found in rotating if found),
    )


def kind_lines(catalogue: Catalogue) -> tuple[KindLine, ...]:
    """The subject kinds that hold honours, with how many subjects do."""
    lines = [KindLine(kind, len(holders_of_kind(catalogue, kind))) for kind in SubjectKind]
    return tuple(line for line in lines if line.subjects)


def _programme_line(catalogue: Catalogue, programme: Programme) -> ProgrammeLine:
    editions = catalogue.editions_of(programme)
    return ProgrammeLine(
        programme, len(editions), edition_line(catalogue, editions[-1]) if editions else None
    )


def edition_line(catalogue: Catalogue, edition: Edition) -> EditionLine:
    """An edition with the total of each of its stages."""
    roll = catalogue.roll(edition)
    present = {entry.stage for entry in roll if entry.public} | {count.stage for count in edition.counts}
    return EditionLine(
        edition,
        tuple(
            StageTotal(stage, figures(edition, public(roll, stage), stage).total)
            for stage in Stage
            if stage in present
        ),
    )


def programme_view(catalogue: Catalogue, programme: Programme) -> ProgrammeView:
    """Make the view of a programme."""
    return ProgrammeView(
        programme=programme,
        level=next(level for level in catalogue.levels if level.name == programme.level),
        editions=tuple(edition_line(catalogue, e) for e in reversed(catalogue.editions_of(programme))),
        rotation=rotation_of(catalogue, programme) if programme.rotating else None,
        book=programme_book_address(programme) if has_book(catalogue, programme) else "",
    )


def rotation_of(catalogue: Catalogue, programme: Programme) -> Rotation | None:
    """Who held a rotating honour when."""
    return rotation(
        Holding(edition.period, edition, public(catalogue.roll(edition)))
        for edition in catalogue.editions_of(programme)
        if edition.period and public(catalogue.roll(edition))
    )


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """An edition with the ones before and after it."""

    edition: Edition
    previous: Edition | None
    next: Edition | None


def neighbourhoods(editions: Iterable[Edition]) -> Iterator[Neighbours]:
    """Each edition with its neighbours among those of its stage and region.

    The 公示 of an award is not the edition before it, nor is another village's roll of the same period.
    """
    alike: dict[tuple[Stage, str], list[Edition]] = {}
    for edition in editions:
        alike.setdefault((edition.stage, edition.region_name), []).append(edition)
    for line in alike.values():
        for before, edition, after in zip([None, *line], line, [*line[1:], None], strict=False):
            yield Neighbours(edition, before, after)


def roll_view(catalogue: Catalogue, neighbours: Neighbours) -> RollView:
    """Make the view of a roll."""
    edition = neighbours.edition
    roll = catalogue.roll(edition)
    sections = []
    for stage in Stage:
        entries = public(roll, stage)
        counted = figures(edition, entries, stage)
        if entries or counted.total:
            sections.append(StageSection(stage, counted, grouped(edition, entries) if entries else ()))
    noted = catalogue.site.ended_entries is EndedEntries.NOTED
    return RollView(
        edition=edition,
        sections=tuple(sections),
        notices=tuple(notice_line(notice, catalogue) for notice in catalogue.notices_of(edition)),
        ended=in_order((e for e in roll if not e.public), edition.order) if noted else (),
        previous=neighbours.previous,
        next=neighbours.next,
        board=board_of_edition(catalogue, edition),
    )
