"""What the templates of news are given: plain records, everything computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showcase.content.columns import Column
from showcase.content.news.records import NewsItem
from showcase.content.text.headings import Heading
from showcase.content.text.listing import Listing
from showcase.site.converting import Converted
from showcase.site.cutting import Cut
from showcase.site.neighbours import Neighbours
from showcase.site.page import Link

from .archive import MonthLine, YearLine
from .tags import TagLine


@dataclass(frozen=True, slots=True, eq=False)
class ColumnLine:
    """A column in a list, with the number of its items, those of the columns within it included."""

    column: Column
    items: int


@dataclass(frozen=True, slots=True, eq=False)
class NewsView:
    """A page of all news."""

    cut: Cut[NewsItem]
    columns: tuple[ColumnLine, ...]
    """Those that lie in no other."""

    years: tuple[YearLine, ...]
    tags: tuple[TagLine, ...]
    """The most used ones."""


@dataclass(frozen=True, slots=True, eq=False)
class ColumnView:
    """A page of a column."""

    column: Column
    cut: Cut[NewsItem]
    below: tuple[ColumnLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ArchiveView:
    """A page of a year, or of one of its months."""

    cut: Cut[NewsItem]
    year: YearLine
    month: MonthLine | None
    years: tuple[YearLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TagView:
    """A page of the news with a tag."""

    tag: TagLine
    cut: Cut[NewsItem]


@dataclass(frozen=True, slots=True, eq=False)
class TagsView:
    """All tags."""

    tags: tuple[TagLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ItemView:
    """A news item in full."""

    item: NewsItem
    converted: Converted
    """The whole text, for feeds too."""

    parts: Sequence[str | Listing]
    contents: tuple[Heading, ...]
    """The headings to choose from; none where there are too few."""

    minutes: int
    """How long it takes to read."""

    tags: tuple[Link, ...]
    neighbours: Neighbours[NewsItem]
    related: tuple[NewsItem, ...]
