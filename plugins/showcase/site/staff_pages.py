"""Ordinary pages: those that staff write in Markdown."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.documents import Document, page_address
from showcase.content.text.headings import Heading, split_title
from showcase.content.text.listing import Listing

from .addresses import CULTURE, HOME, root_from
from .converting import Convert
from .page import Article, Link, Page, Section


@dataclass(frozen=True, slots=True, eq=False)
class StaffView:
    """What the template of an ordinary page prints."""

    title: str
    headings: tuple[Heading, ...]
    """Those of the second level: the contents."""

    parts: Sequence[str | Listing]
    """The text, and the lists of news in it."""

    photos: bool
    """Whether there are photos in it."""


def staff_pages(catalogue: Catalogue, convert: Convert) -> Iterator[Page]:
    """The pages of all documents; their texts are converted when they are printed."""
    for document in catalogue.documents:
        yield _page(document, catalogue, convert)


def _page(document: Document, catalogue: Catalogue, convert: Convert) -> Page:
    meta, site = document.meta, catalogue.site
    written, text = split_title(document.text)
    address = page_address(document.path)
    home = address == HOME
    title = meta.title or written or (site.name if home else _named(document.path))
    description = meta.description or site.description
    section = (
        Section("首页", site.description, (site.name, site.organiser), "首页")
        if home
        else Section(title, description, meta.tags or (title,), "概况信息")
    )
    day = meta.date.exact if meta.date else None
    published = datetime.datetime.combine(day, datetime.time(), catalogue.now.tzinfo) if day else None
    return Page(
        address=address,
        template=meta.template or "main.html",
        title=title,
        description=description,
        crumbs=() if home else _above(address, catalogue),
        view=partial(_view, written or title, text, document, convert),
        section=section,
        article=None if home else Article(title, site.organiser, published, meta.tags),
        updated=day,
        source=f"docs/{document.path}",
    )


def _above(address: str, catalogue: Catalogue) -> tuple[Link, ...]:
    """The way down to a page: those on culture lie below its own."""
    below = address.startswith(CULTURE) and bool(catalogue.culture)
    return (Link("首页", HOME), Link("文化", CULTURE)) if below else (Link("首页", HOME),)


def _view(title: str, text: str, document: Document, convert: Convert) -> StaffView:
    converted = convert(text, document.path)
    headings = tuple(heading for heading in converted.headings if heading.level == 2)
    parts = converted.parts(root_from(page_address(document.path)))
    return StaffView(title, headings, parts, bool(converted.pictures))


def _named(path: str) -> str:
    """What a page is called that nobody gave a title: its file, or its folder."""
    folder, name = posixpath.split(posixpath.splitext(path)[0])
    return posixpath.basename(folder) if name in ("index", "README") else name
