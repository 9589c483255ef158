"""What the templates of the document library are given."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.culture.records import Framework, OfficialDocument, Rule
from showcase.content.honours.records import Edition
from showcase.content.notices.records import Notice


@dataclass(frozen=True, slots=True, eq=False)
class Cited:
    """A document as another page names it."""

    words: str
    """Its title where the library has it, else its number."""

    number: str
    address: str = ""
    """"" where the library does not have it."""


@dataclass(frozen=True, slots=True, eq=False)
class DocumentLine:
    """A document with how it stands today."""

    document: OfficialDocument
    state: str
    look: str
    """valid, amended, coming or over."""

    honours: int = 0
    """How many rolls go back to it."""


@dataclass(frozen=True, slots=True, eq=False)
class DocumentGroup:
    """The documents of a year, or those that are no longer valid."""

    title: str
    anchor: str
    documents: tuple[DocumentLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class DocumentsView:
    """The document library."""

    groups: tuple[DocumentGroup, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Attachment:
    """A file to take along."""

    address: str
    name: str
    kind: str
    """PDF, DOCX …"""


@dataclass(frozen=True, slots=True, eq=False)
class DocumentView:
    """The page of a document."""

    line: DocumentLine
    changed_by: Cited | None
    changes: tuple[Cited, ...]
    """What it amended or repealed itself."""

    attachments: tuple[Attachment, ...]
    editions: tuple[Edition, ...]
    """The rolls that were issued by it."""

    reviewed: tuple[Edition, ...]
    """The rolls of which it decided something later."""

    notices: tuple[Notice, ...]
    rules: tuple[Rule, ...]
    frameworks: tuple[Framework, ...]
