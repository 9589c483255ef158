"""The finished site, as rules look at it: every page read once."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from showcase.content.catalogue import Catalogue
from showcase.content.private import PrivateKind, private_in
from showcase.content.problems import Place

from .sources import sources_of

_NEVER = (PrivateKind.ID_NUMBER, PrivateKind.OLD_ID_NUMBER, PrivateKind.MOBILE, PrivateKind.BANK_CARD)
"""What stands on no page, whoever it belongs to."""

PARALLEL_FROM = 2_000
"""Pages from which a second process pays for its start."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a page leads, or what it loads."""

    target: str
    """As it stands in the page."""

    words: str = ""
    """What a visitor presses; "" for what is loaded."""


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """What the rules need of a page."""

    path: str
    """The file, relative to the site's folder, "/"-separated."""

    metas: tuple[tuple[str, str], ...]
    """Names and contents of its meta elements."""

    ids: frozenset[str]
    links: tuple[Link, ...]
    loaded: tuple[Link, ...]
    """Pictures, scripts, styles, videos."""

    unnamed_pictures: tuple[str, ...]
    """Addresses of pictures that carry no alt attribute at all."""

    dates: tuple[str, ...]
    """What its time elements say to machines."""

    footer: str
    """The text of its foot; "" where it has none."""

    bytes: int
    secrets: tuple[str, ...]
    """What private numbers stand in its text, in Chinese; the numbers themselves are not kept."""

    @property
    def address(self) -> str:
        """Below the site's root; "" is the home page."""
        return self.path.removesuffix("index.html")

    def meta(self, name: str) -> str | None:
        """What a meta element of that name says; None where there is none."""
        return next((content for found, content in self.metas if found == name), None)


@dataclass(frozen=True, eq=False)
class BuiltSite:
    """A site as it would be published."""

    folder: Path
    catalogue: Catalogue
    pages: tuple[BuiltPage, ...]
    """By path."""

    sizes: Mapping[str, int]
    """The bytes of every file, by path."""

    base: str = "/"
    """The path below which the site is served, with a "/" at the end."""

    @cached_property
    def by_path(self) -> Mapping[str, BuiltPage]:
        """Each page by its file."""
        return {page.path: page for page in self.pages}

    @cached_property
    def sources(self) -> Mapping[str, Place]:
        """Where the content of a page is written, by the page's address."""
        return sources_of(self.catalogue)

    def within(self, page: BuiltPage, target: str) -> tuple[str, str] | None:
        """Which file of the site a link leads to, and the anchor in it; None where it leads elsewhere.

        Relative links are worked out as a browser does; a folder is its index.html.
        """
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            return None
        path = unquote(parts.path)
        if path.startswith("/"):
            if not path.startswith(self.base):
                return None
            path = path.removeprefix(self.base)
        elif path:
            path = posixpath.join(posixpath.dirname(page.path), path)
        else:
            path = page.path
        folder = path.endswith(("/", "/.", "/..")) or not path
        path = posixpath.normpath(path) if path else ""
        path = "" if path == "." else path
        if folder or path in ("", ".."):
            path = posixpath.join(path, "index.html")
        return path, unquote(parts.fragment)


def read_site(folder: Path, catalogue: Catalogue, base: str = "/") -> BuiltSite:
    """Read all files of a built site; pages are parsed once for all rules."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = [file.relative_to(folder).as_posix() for file in files]
    sizes = {name: file.stat().st_size for name, file in zip(names, files, strict=True)}
    html = [name for name in names if name.endswith(".html")]
    if len(html) < PARALLEL_FROM:
        pages = [read_page(folder, name) for name in html]
    else:
        with ProcessPoolExecutor() as pool:
            pages = list(pool.map(partial(read_page, folder), html, chunksize=200))
    return BuiltSite(folder, catalogue, tuple(pages), sizes, base)


def read_page(folder: Path, name: str) -> BuiltPage:
    """Read one page for what the rules need."""
    raw = (folder / name).read_bytes()
    tree = LexborHTMLParser(raw)
    foot = tree.css_first("body > footer")
    text = tree.body.text(separator="\n") if tree.body else ""
    return BuiltPage(
        path=name,
        metas=tuple(
            (node.attributes.get("name") or "", node.attributes.get("content") or "")
            for node in tree.css("head meta[name]")
        ),
        ids=frozenset(node.attributes["id"] or "" for node in tree.css("[id]")),
        links=tuple(
            Link(node.attributes["href"] or "", " ".join(node.text().split()))
            for node in tree.css("body a[href]")
        ),
        loaded=tuple(
            Link(node.attributes.get("src") or node.attributes.get("href") or "")
            for node in tree.css("[src], link[rel=stylesheet][href], link[rel=icon][href]")
        ),
        unnamed_pictures=tuple(
            node.attributes.get("src") or "" for node in tree.css("img") if "alt" not in node.attributes
        ),
        dates=tuple(node.attributes["datetime"] or "" for node in tree.css("time[datetime]")),
        footer=foot.text(separator=" ") if foot else "",
        bytes=len(raw),
        secrets=tuple(found.kind.label for found in private_in(text) if found.kind in _NEVER),
    )
