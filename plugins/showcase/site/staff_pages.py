"""Ordinary pages: those that staff write in Markdown."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.dates import PartialDate
from showcase.content.documents import Document, page_address
from showcase.content.text.headings import Heading, split_title
from showcase.content.text.listing import Listing

from .addresses import ABOUT, ACCESSIBILITY, CORRECTIONS, CULTURE, HANDBOOK, HOME, PRIVACY, root_from
from .converting import Convert
from .handbook import CHAPTERS, handbook_pages, is_handbook
from .page import Article, Link, Page, Section

_FIRST = (ABOUT, CORRECTIONS, PRIVACY, ACCESSIBILITY)
_RANKS = {address: rank for rank, address in enumerate((*_FIRST, *CHAPTERS))}
"""The order of the pages about the site, and of the handbook; what else staff wrote there comes behind them."""

_MOST_BESIDE = 12
"""Pages of a folder that are listed beside each other; more would be in the way of the text."""


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

    date: PartialDate | None = None
    """The day on which what it says was settled."""

    section: tuple[Link, ...] = ()
    """The pages of the same folder, this one among them; none where it is alone, or one of very many."""

    contacts: bool = False
    """Whether readers of this page may want to reach the office."""

    before: Link | None = None
    after: Link | None = None
    """The chapters of the handbook before and behind this one."""


def staff_pages(catalogue: Catalogue, convert: Convert) -> Iterator[Page]:
    """The pages of all documents, and the handbook in one piece; their texts are converted when they are printed."""
    links = {link.address: link for link in map(partial(_link, catalogue), catalogue.documents)}
    sections = _by_folder(links.values())
    if catalogue.culture:
        links.setdefault(CULTURE, Link("文化", CULTURE))
    for document in catalogue.documents:
        section = sections[_folder(page_address(document.path))]
        yield _page(document, catalogue, convert, links, section if 1 < len(section) <= _MOST_BESIDE else ())
    yield from handbook_pages(catalogue, convert)


def _page(
    document: Document,
    catalogue: Catalogue,
    convert: Convert,
    links: Mapping[str, Link],
    beside: tuple[Link, ...],
) -> Page:
    meta, site = document.meta, catalogue.site
    written, text = split_title(document.text)
    address = page_address(document.path)
    home = address == HOME
    title = links[address].title
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
        template=meta.template or ("handbook.html" if is_handbook(address) else "main.html"),
        title=title,
        description=description,
        crumbs=() if home else (Link("首页", HOME), *_above(address, links)),
        view=partial(_view, written or title, text, document, convert, beside),
        section=section,
        article=None if home else Article(title, site.organiser, published, meta.tags),
        updated=day,
        listed=not is_handbook(address),
        source=f"docs/{document.path}",
    )


def _view(title: str, text: str, document: Document, convert: Convert, beside: tuple[Link, ...]) -> StaffView:
    converted = convert(text, document.path)
    address = page_address(document.path)
    before, after = _neighbours(address, beside) if is_handbook(address) else (None, None)
    return StaffView(
        title=title,
        headings=tuple(heading for heading in converted.headings if heading.level == 2),
        parts=converted.parts(root_from(address)),
        photos=bool(converted.pictures),
        date=document.meta.date,
        section=beside,
        contacts=address.startswith(ABOUT) and not is_handbook(address),
        before=before,
        after=after,
    )


def _neighbours(address: str, chapters: tuple[Link, ...]) -> tuple[Link | None, Link | None]:
    """The pages before and behind the one at `address`; none where it stands alone."""
    here = next((number for number, link in enumerate(chapters) if link.address == address), None)
    if here is None:
        return None, None
    return (chapters[here - 1] if here else None), next(iter(chapters[here + 1 :]), None)


def _link(catalogue: Catalogue, document: Document) -> Link:
    address = page_address(document.path)
    written, _ = split_title(document.text)
    usual = catalogue.site.name if address == HOME else _named(document.path)
    return Link(document.meta.title or written or usual, address)


def _by_folder(links: Iterable[Link]) -> dict[str, tuple[Link, ...]]:
    """The pages below each folder of docs, those about the site in their own order; among these the handbook is one."""
    found: dict[str, list[Link]] = {}
    for link in sorted(links, key=lambda link: (_RANKS.get(link.address, len(_RANKS)), link.address)):
        found.setdefault(_folder(link.address), []).append(link)
        if link.address == HANDBOOK:
            found.setdefault(ABOUT, []).append(link)
    return {folder: tuple(pages) for folder, pages in found.items()}


def _folder(address: str) -> str:
    """The first folder of an address: about/ of about/privacy/; "" for the home page. The handbook is its own."""
    return HANDBOOK if is_handbook(address) else address[: address.find("/") + 1]


def _above(address: str, links: Mapping[str, Link]) -> Iterator[Link]:
    """The pages of documents over this one, but for the home page."""
    parts = address.split("/")[:-2]
    for depth in range(1, len(parts) + 1):
        above = links.get("/".join(parts[:depth]) + "/")
        if above:
            yield above


def _named(path: str) -> str:
    """What a page is called that nobody gave a title: its file, or its folder."""
    folder, name = posixpath.split(posixpath.splitext(path)[0])
    return posixpath.basename(folder) if name in ("index", "README") else name
