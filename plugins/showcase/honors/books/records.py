"""What the templates of honour books are given."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.honours.records import Edition, Entry
from showcase.honors.ordering import Group
from showcase.site.page import Link


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A roll in a volume, or what of it stands in this one."""

    edition: Edition
    entries: tuple[Entry, ...]
    continued: bool = False
    """Whether it began in the volume before."""


@dataclass(frozen=True, slots=True, eq=False)
class Chapter:
    """A roll as a chapter, with the number by which contents and index refer to it."""

    number: int
    edition: Edition
    groups: tuple[Group, ...]
    total: str
    continued: bool


@dataclass(frozen=True, slots=True, eq=False)
class ContentsPart:
    """The chapters of a level, or of a programme."""

    title: str
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A name in the index, with the chapters in which it stands."""

    name: str
    where: str
    """What tells it from a namesake; else ""."""

    chapters: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Strokes:
    """The names whose first character has so many strokes."""

    title: str
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True, eq=False)
class BookView:
    """A volume of an honour book."""

    above: str
    """Of what it is: 二〇二六年, 最美家庭."""

    above_size: float
    """The size of that on the cover, in mm."""

    volume: str
    """第二册; "" of the only one."""

    address: str
    names: int
    contents: tuple[ContentsPart, ...]
    index: tuple[Strokes, ...]
    volumes: tuple[Link, ...]
    """All of them, where there are several."""

    as_of: str


@dataclass(frozen=True, slots=True)
class BookLine:
    """A book on the shelf."""

    link: Link
    above: str
    """As on its cover."""

    above_size: float
    rolls: int
    names: int


@dataclass(frozen=True, slots=True)
class ShelfView:
    """All books."""

    years: tuple[BookLine, ...]
    """Newest first."""

    programmes: tuple[BookLine, ...]
