"""The texts of documents: whom they name, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass

from .honours.records import Subject
from .known_subjects import KnownSubjects
from .problems import Problems


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a document."""

    path: str
    """The file relative to docs, "/"-separated."""

    text: str
    """Without front matter."""

    line: int = 1
    """The line of the file on which the text begins."""


@dataclass(frozen=True, slots=True)
class Bodies:
    """Looks at every text of docs, be it of a page or of a news item, with what it may refer to at hand."""

    known: KnownSubjects | None
    """None where honours have an error: who is missing may then well be written."""

    files: frozenset[str]
    """Every file of docs."""

    def named(self, body: Body) -> tuple[Subject, ...]:
        """The subjects that a text names, each once."""
        return ()

    def check(self, body: Body, problems: Problems) -> None:
        """Report what is wrong with a text."""
