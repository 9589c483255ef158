"""What the templates of subjects and their indexes are given."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import Activity
from showcase.content.honours.programmes import Level
from showcase.content.honours.records import Edition, Entry, Portrait, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.news.records import NewsItem
from showcase.site.page import Link

from .region_views import RegionLine
from .views import NoticeLine


@dataclass(frozen=True, slots=True, eq=False)
class HonourYear:
    """The honours of a year, newest first."""

    year: int
    """0 where it is not known."""

    honours: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, eq=False)
class BoardsHeld:
    """The boards (榜) that a family holds in an edition."""

    edition: Edition
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class KindOfPeople:
    """Those of one kind who belong to a unit."""

    kind: SubjectKind
    subjects: tuple[Subject, ...]
    total: int
    """How many there are, of whom the newest honoured stand here."""


@dataclass(frozen=True, slots=True, eq=False)
class SubjectView:
    """A subject with all its honours."""

    subject: Subject
    honours: tuple[Entry, ...]
    """Awarded, newest first."""

    years: tuple[HonourYear, ...]
    """The same by year."""

    levels: tuple[Level, ...]
    """Of its honours, highest first, each once."""

    candidacies: tuple[Entry, ...]
    """Of other stages, newest first."""

    notices: tuple[NoticeLine, ...]
    """Those that concern it and run now."""

    ended: tuple[Entry, ...]
    """Revoked and lapsed ones, where the site's policy is to note them."""

    predecessors: tuple[Subject, ...]
    portrait: Portrait | None
    """The photo that stands for it."""

    portrait_citation: str
    """The newest citation, to stand beside the name."""

    motto: tuple[str, ...]
    """A family's 家训, clause by clause."""

    stars: int
    """How many a star family has by its newest honour of that kind; 0 for all others."""

    boards: tuple[BoardsHeld, ...]
    """Of each programme with boards the newest edition."""

    unit: Subject | None
    """The unit that it belongs to, where that has a page."""

    people: tuple[KindOfPeople, ...]
    """Who belongs to it, where it is a unit."""

    hall: RegionLine | None
    """The region that it is, where it is a village or a town."""

    peers: tuple[Entry, ...]
    """Some of those who stand on the roll of its newest honour, the nearest before and after it."""

    news: tuple[NewsItem, ...]
    """The newest items that speak of it."""

    news_in_all: int
    activities: tuple[Activity, ...]
    """The newest activities that speak of it."""

    activities_in_all: int


@dataclass(frozen=True, slots=True, eq=False)
class SubjectLine:
    """A subject in an index."""

    subject: Subject
    honours: int
    latest: Entry
    portrait: Portrait | None


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """The subjects of an index under one initial."""

    initial: str
    lines: tuple[SubjectLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class KindView:
    """A page of the index of a subject kind."""

    kind: SubjectKind
    total: int
    letters: tuple[Letter, ...]
    initials: tuple[tuple[str, str], ...]
    """Every initial of the whole index with the address of the page it begins on."""

    number: int
    pages: int
    previous: Link | None
    next: Link | None
