"""The document library: how each document stands, and what goes back to it."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterable

from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import Culture
from showcase.content.culture.records import DocumentStatus, OfficialDocument, Rule
from showcase.content.document_numbers import document_number
from showcase.content.honours.records import Edition
from showcase.content.notices.records import Notice
from showcase.site.culture_addresses import document_address

from .document_views import Attachment, Cited, DocumentGroup, DocumentLine, DocumentsView, DocumentView

OVER = "已废止或失效"


class Foundations:
    """What goes back to each document, by its number; made once, for all documents."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._editions: dict[str, list[Edition]] = {}
        self._reviewed: dict[str, dict[Edition, None]] = {}
        self._notices: dict[str, list[Notice]] = {}
        self._changes: dict[str, list[OfficialDocument]] = {}
        self._rules: dict[str, list[Rule]] = {}
        for edition in catalogue.editions:
            self._editions.setdefault(_key(edition.document), []).append(edition)
        for entry in catalogue.entries:
            for event in entry.events:
                self._reviewed.setdefault(_key(event.document), {})[entry.edition] = None
        for notice in catalogue.notices:
            self._notices.setdefault(_key(notice.document), []).append(notice)
        for document in catalogue.culture.documents:
            self._changes.setdefault(_key(document.changed_by), []).append(document)
        for rule in catalogue.culture.rules:
            self._rules.setdefault(_key(rule.document), []).append(rule)

    def editions(self, document: OfficialDocument) -> tuple[Edition, ...]:
        """The rolls that were issued by a document, newest first."""
        return tuple(reversed(self._editions.get(document.number, []))) if document.number else ()

    def reviewed(self, document: OfficialDocument) -> tuple[Edition, ...]:
        """The rolls of which a document decided something later, newest first."""
        return tuple(reversed(self._reviewed.get(document.number, {}))) if document.number else ()

    def notices(self, document: OfficialDocument) -> tuple[Notice, ...]:
        """The notices that a document made known, newest first."""
        return tuple(self._notices.get(document.number, [])) if document.number else ()

    def changes(self, document: OfficialDocument) -> tuple[OfficialDocument, ...]:
        """The documents that a document amended or repealed, named by its number or its title."""
        return tuple(one for name in _names(document) for one in self._changes.get(name, ()))

    def rules(self, document: OfficialDocument) -> tuple[Rule, ...]:
        """The rules that a document holds."""
        return tuple(one for name in _names(document) for one in self._rules.get(name, ()))


def _names(document: OfficialDocument) -> tuple[str, ...]:
    """What others may call a document by."""
    return tuple(dict.fromkeys(_key(name) for name in (document.number, document.title) if name))


def _key(number: str) -> str:
    return document_number("".join(number.split()))


def line_of(document: OfficialDocument, day: datetime.date, honours: int = 0) -> DocumentLine:
    """A document with how it stands on a day."""
    if document.status is DocumentStatus.REPEALED:
        state, look = "已废止", "over"
    elif document.term.over(day):
        state, look = "已失效", "over"
    elif not document.term.begun(day):
        state, look = "尚未施行", "coming"
    elif document.status is DocumentStatus.AMENDED:
        state, look = "已修改", "amended"
    else:
        state, look = "现行有效", "valid"
    return DocumentLine(document, state, look, honours)


def cited(number: str, culture: Culture) -> Cited | None:
    """A document by its number or title; None for no number."""
    if not number:
        return None
    found = culture.document(number)
    return Cited(found.title, found.number, document_address(found)) if found else Cited(number, "")


def all_cited(numbers: Iterable[str], culture: Culture) -> tuple[Cited, ...]:
    """Documents by their numbers or titles."""
    found = (cited(number, culture) for number in numbers)
    return tuple(one for one in found if one)


def documents_view(catalogue: Catalogue, foundations: Foundations) -> DocumentsView:
    """Make the view of the library: what is in force by year, and then the rest."""
    day = catalogue.now.date()
    groups: dict[str, list[DocumentLine]] = {}
    over: list[DocumentLine] = []
    for document in catalogue.culture.documents:
        line = line_of(document, day, len(foundations.editions(document)))
        if line.look == "over":
            over.append(line)
        else:
            groups.setdefault(str(document.date.year) if document.date else "", []).append(line)
    found = [
        DocumentGroup(
            f"{year}年" if year else "没有注明日期", f"y{year}" if year else "undated", tuple(lines)
        )
        for year, lines in groups.items()
    ]
    if over:
        found.append(DocumentGroup(OVER, "over", tuple(over)))
    return DocumentsView(tuple(found))


def document_view(document: OfficialDocument, catalogue: Catalogue, foundations: Foundations) -> DocumentView:
    """Make the view of a document."""
    culture = catalogue.culture
    editions = foundations.editions(document)
    names = set(_names(document))
    return DocumentView(
        line=line_of(document, catalogue.now.date(), len(editions)),
        changed_by=cited(document.changed_by, culture),
        changes=tuple(
            Cited(one.title, one.number, document_address(one)) for one in foundations.changes(document)
        ),
        attachments=tuple(_attachment(file) for file in document.attachments),
        editions=editions,
        reviewed=foundations.reviewed(document),
        notices=foundations.notices(document),
        rules=foundations.rules(document),
        frameworks=tuple(one for one in culture.frameworks if names.intersection(one.documents)),
    )


def _attachment(file: str) -> Attachment:
    stem, ending = posixpath.splitext(posixpath.basename(file))
    return Attachment(file, stem, ending.lstrip(".").upper())
