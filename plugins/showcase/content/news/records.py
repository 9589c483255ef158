"""The news records of the Catalogue: item, submission, correction."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from showcase.content.activities.records import Activity, Campaign
from showcase.content.columns import Column
from showcase.content.honours.records import Subject
from showcase.content.problems import Place


@dataclass(frozen=True, slots=True)
class Submission:
    """Where an item was handed in beyond the unit's own site, and what became of it."""

    body: str
    date: datetime.date | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was put right after publication."""

    date: datetime.date
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class NewsItem:
    """A news item that is public at the time of the build."""

    slug: str
    """The last part of its address; unique within its year."""

    title: str
    date: datetime.datetime
    """In the site's zone; midnight where staff wrote only the day."""

    timed: bool
    """Whether staff wrote the time of day too."""

    column: Column
    place: Place
    """Where its file begins."""

    path: str
    """The file relative to docs, "/"-separated; links in its text are relative to it."""

    text: str
    """The Markdown without the front matter."""

    body_line: int = 1
    """The line of the file on which the text begins."""

    source: str = ""
    document: str = ""
    """The number of the document (文号) that it reports or publishes."""

    author: str = ""
    editor: str = ""
    reviewer: str = ""
    summary: str = ""
    """As written, else the first sentences of the text."""

    cover: str = ""
    """A photo, relative to docs; "" for none."""

    cover_caption: str = ""
    tags: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    """Whom it speaks of: those listed first, then those named in the text, each once."""

    activities: tuple[Activity, ...] = ()
    """The activities that it reports or announces."""

    campaigns: tuple[Campaign, ...] = ()
    pinned: bool = False
    original: str = ""
    """The address of the text that this one reprints."""

    submissions: tuple[Submission, ...] = ()
    corrections: tuple[Correction, ...] = ()
    """In time order."""

    former_addresses: tuple[str, ...] = ()
    """Relative to the site's root, with a "/" at the end."""

    characters: int = 0
    """Han characters of the text, by which reading time is counted."""

    @property
    def year(self) -> int:
        """The year in its address."""
        return self.date.year

    @property
    def updated(self) -> datetime.date:
        """The day on which it was last changed in public: of its newest correction, else of the item."""
        return max((self.date.date(), *(correction.date for correction in self.corrections)))
