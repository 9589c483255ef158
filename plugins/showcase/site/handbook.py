"""The handbook for staff: which chapters it has, in which order, and all of them on one page to print."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.documents import Document, page_address
from showcase.content.text.headings import split_title
from showcase.content.text.listing import Listing

from .addresses import ABOUT, HANDBOOK, HANDBOOK_PRINT, HOME, root_from
from .converting import Convert
from .page import Link, Page, Section

_NAMES = ("", "first-day", "news", "album", "roll", "correction", "withdrawal", "publishing", "messages")
CHAPTERS = tuple(f"{HANDBOOK}{name}/".replace("//", "/") for name in _NAMES)
"""The addresses of its chapters, in order; one that a unit adds comes behind them."""

_TAG = re.compile(r"<[^<>]+>")
_HEADING = re.compile(r"(?<=<)(/?)h([2-5])(?=[ >])")
_ANCHOR = re.compile(r'(?<=\sid=")|(?<=\shref="#)')


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter in the booklet."""

    title: str
    anchor: str
    parts: Sequence[str | Listing]


@dataclass(frozen=True, slots=True)
class Booklet:
    """All chapters."""

    chapters: tuple[Chapter, ...]


def is_handbook(address: str) -> bool:
    """Whether a page belongs to the handbook. It is for staff: visitors do not find it by searching."""
    return address.startswith(HANDBOOK)


def handbook_pages(catalogue: Catalogue, convert: Convert) -> Iterator[Page]:
    """The page on which the whole handbook is printed; none where the site has no handbook."""
    chapters = chapters_of(catalogue.documents)
    if not chapters:
        return
    title = f"{_title(chapters[0])}（打印全本）"
    description = "全部各章排在一页上，供打印成册。"
    yield Page(
        address=HANDBOOK_PRINT,
        template="handbook-print.html",
        title=title,
        description=description,
        crumbs=(Link("首页", HOME), Link("关于本站", ABOUT), Link(_title(chapters[0]), HANDBOOK)),
        view=lambda: Booklet(tuple(_chapter(document, convert) for document in chapters)),
        section=Section(title, description, (title,)),
        listed=False,
    )


def chapters_of(documents: Iterable[Document]) -> list[Document]:
    """The documents of the handbook, in order."""
    addresses = {page_address(document.path): document for document in documents}
    ranks = {address: rank for rank, address in enumerate(CHAPTERS)}
    found = sorted(filter(is_handbook, addresses), key=lambda a: (ranks.get(a, len(ranks)), a))
    return [addresses[address] for address in found]


def _chapter(document: Document, convert: Convert) -> Chapter:
    _, text = split_title(document.text)
    parts = convert(text, document.path).parts(root_from(HANDBOOK_PRINT))
    name = page_address(document.path).removeprefix(HANDBOOK).strip("/").replace("/", "-")
    anchor = f"chapter-{name or 'index'}"

    def within(part: str | Listing) -> str | Listing:
        return _TAG.sub(lambda tag: _in_booklet(tag[0], anchor), part) if isinstance(part, str) else part

    return Chapter(_title(document), anchor, tuple(map(within, parts)))


def _in_booklet(tag: str, chapter: str) -> str:
    """A tag of a chapter's text: its headings stand below the chapter's own, its anchors beside those of others."""
    lowered = _HEADING.sub(lambda found: f"{found[1]}h{int(found[2]) + 1}", tag, count=1)
    return _ANCHOR.sub(f"{chapter}-", lowered)


def _title(document: Document) -> str:
    return document.meta.title or split_title(document.text)[0]
