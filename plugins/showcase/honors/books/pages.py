"""The pages of honour books: the shelf, a book of each year, and one of each programme that was awarded repeatedly."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition
from showcase.content.numerals import han_year, write_han
from showcase.honors.figures import public, tally
from showcase.honors.ordering import grouped
from showcase.site.addresses import BOOKS, HOME, HONORS, programme_book_address, year_book_address
from showcase.site.days import day_words
from showcase.site.page import Link, Page, Section

from .records import BookLine, BookView, Chapter, ContentsPart, Part, ShelfView
from .stroke_index import stroke_index
from .volumes import volumes_of

SECTION = Section(
    "光荣册",
    "把一年的或者一个评选项目历届的名单编成一册，可以整册打印。",
    ("光荣册", "名册", "打印"),
    "数据发布",
)
CRUMBS = (Link("首页", HOME), Link("荣誉榜", HONORS))

LEAST_EDITIONS = 2
"""A programme that was awarded once has its roll; a book would only repeat it."""

_COVER_ROOM, _COVER_SIZE = 118.0, 15.0
"""What the title slip on the cover has for the year or the programme's name, and its usual size, in mm."""


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """A book with its volumes."""

    title: str
    above: str
    address: Callable[[int], str]
    volumes: tuple[tuple[Part, ...], ...]
    by_level: bool
    """Whether its contents are divided by level, or else by year."""

    @property
    def above_size(self) -> float:
        """The size at which its name fits the cover."""
        return round(min(_COVER_SIZE, _COVER_ROOM / max(len(self.above), 1)), 1)

    def title_of(self, volume: int) -> str:
        """The title of a volume."""
        return f"{self.title}（{_ordinal(volume)}）" if len(self.volumes) > 1 else self.title


def book_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The shelf and all books. None is for search: they repeat the rolls, and each name has a page of its own."""
    years, programmes = tuple(_books_of_years(catalogue)), tuple(_books_of_programmes(catalogue))
    if not years:
        return
    yield Page(
        address=BOOKS,
        template="honors/books.html",
        title="光荣册",
        description=f"{catalogue.site.name}的光荣册：按年份和评选项目编成，附笔画索引，可以整册打印。",
        crumbs=CRUMBS,
        view=lambda: ShelfView(tuple(map(_line, years)), tuple(map(_line, programmes))),
        section=SECTION,
    )
    for book in (*years, *programmes):
        for number in range(1, len(book.volumes) + 1):
            yield Page(
                address=book.address(number),
                template="honors/book.html",
                title=book.title_of(number),
                description=f"{book.title_of(number)}：名单、文号和笔画索引，可以整册打印。",
                crumbs=(*CRUMBS, Link("光荣册", BOOKS)),
                view=partial(_book_view, catalogue, book, number),
                section=SECTION,
                listed=False,
            )


def has_book(catalogue: Catalogue, programme: Programme) -> bool:
    """Whether a programme was awarded often enough for a book."""
    awarded = (edition for edition in catalogue.editions_of(programme) if public(catalogue.roll(edition)))
    return len(list(itertools.islice(awarded, LEAST_EDITIONS))) == LEAST_EDITIONS


def _books_of_years(catalogue: Catalogue) -> Iterator[Book]:
    ranks = {level.name: rank for rank, level in enumerate(catalogue.levels)}
    by_year: dict[int, list[Edition]] = {}
    for edition in catalogue.editions:
        if edition.year:
            by_year.setdefault(edition.year, []).append(edition)
    for year in sorted(by_year, reverse=True):
        ordered = sorted(by_year[year], key=lambda edition: ranks[edition.level.name])
        volumes = volumes_of(catalogue, ordered)
        if volumes:
            address = partial(year_book_address, year)
            yield Book(f"{year}年光荣册", f"{han_year(year)}年", address, volumes, by_level=True)


def _books_of_programmes(catalogue: Catalogue) -> Iterator[Book]:
    for programme in catalogue.programmes:
        if has_book(catalogue, programme):
            volumes = volumes_of(catalogue, catalogue.editions_of(programme))
            address = partial(programme_book_address, programme)
            yield Book(f"{programme.name}光荣册", programme.name, address, volumes, by_level=False)


def _line(book: Book) -> BookLine:
    parts = [part for volume in book.volumes for part in volume]
    return BookLine(
        Link(book.title, book.address(1)),
        book.above,
        book.above_size,
        rolls=sum(not part.continued for part in parts),
        names=sum(len(part.entries) for part in parts),
    )


def _book_view(catalogue: Catalogue, book: Book, number: int) -> BookView:
    parts = book.volumes[number - 1]
    chapters = tuple(
        Chapter(
            place, part.edition, grouped(part.edition, part.entries), f"{tally(part.entries)}", part.continued
        )
        for place, part in enumerate(parts, 1)
    )
    several = len(book.volumes) > 1
    return BookView(
        above=book.above,
        above_size=book.above_size,
        volume=_ordinal(number) if several else "",
        address=book.address(number),
        names=sum(len(part.entries) for part in parts),
        contents=tuple(_contents(chapters, by_level=book.by_level)),
        index=stroke_index(chapters),
        volumes=tuple(
            Link(_ordinal(one), book.address(one)) for one in range(1, len(book.volumes) + 1) if several
        ),
        as_of=day_words(catalogue.now.date()),
    )


def _contents(chapters: tuple[Chapter, ...], *, by_level: bool) -> Iterator[ContentsPart]:
    def heading(chapter: Chapter) -> str:
        return chapter.edition.level.name if by_level else f"{chapter.edition.year}年"

    for title, found in itertools.groupby(chapters, key=heading):
        yield ContentsPart(title, tuple(found))


def _ordinal(volume: int) -> str:
    return f"第{write_han(volume)}册"
