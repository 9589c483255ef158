"""Writes feeds: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org), of one neutral record."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as Xml

ATOM_SPACE = "http://www.w3.org/2005/Atom"
GENERATOR = "Showcase"

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may hold (XML 1.0, section 2.2)."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An item of a feed; every address is absolute."""

    url: str
    """Also its id, since addresses are permanent."""

    title: str
    published: datetime.datetime
    updated: datetime.datetime
    html: str
    """The full text."""

    summary: str = ""
    author: str = ""
    categories: tuple[str, ...] = ()
    image: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed, newest entry first."""

    title: str
    description: str
    page: str
    """The address of the page that shows the same to readers."""

    atom: str
    json: str
    """The addresses of the feed itself in both forms."""

    author: str
    """Who publishes it; stands for entries without an author of their own."""

    entries: tuple[FeedEntry, ...]

    @property
    def updated(self) -> datetime.datetime | None:
        """When the newest change was made; None for a feed without entries."""
        return max((entry.updated for entry in self.entries), default=None)


def as_atom(feed: Feed) -> bytes:
    """The feed as an Atom document in UTF-8.

    Raises:
        ValueError: the feed has no entry, and so no time at which it was updated.
    """
    if feed.updated is None:
        raise ValueError("an Atom feed has to say when it was updated")
    root = Xml.Element("feed", {"xmlns": ATOM_SPACE, "xml:lang": "zh-CN"})
    _text(root, "title", feed.title)
    if feed.description:
        _text(root, "subtitle", feed.description)
    _text(root, "id", feed.atom)
    _text(root, "updated", feed.updated.isoformat())
    _link(root, feed.page, "alternate", "text/html")
    _link(root, feed.atom, "self", "application/atom+xml")
    _text(Xml.SubElement(root, "author"), "name", feed.author)
    _text(root, "generator", GENERATOR)
    for entry in feed.entries:
        _atom_entry(Xml.SubElement(root, "entry"), entry)
    Xml.indent(root)
    written: bytes = Xml.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + written + b"\n"


def as_json(feed: Feed) -> bytes:
    """The feed as a JSON Feed document in UTF-8."""
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.page,
        "feed_url": feed.json,
        "language": "zh-CN",
        "authors": [{"name": feed.author}],
        "items": [_json_item(entry) for entry in feed.entries],
    }
    return (json.dumps(_written(document), ensure_ascii=False, indent=1) + "\n").encode()


def _atom_entry(element: Xml.Element, entry: FeedEntry) -> None:
    _text(element, "title", entry.title)
    _text(element, "id", entry.url)
    _text(element, "published", entry.published.isoformat())
    _text(element, "updated", entry.updated.isoformat())
    _link(element, entry.url, "alternate", "text/html")
    if entry.image:
        _link(element, entry.image, "enclosure", "image/jpeg")
    if entry.author:
        _text(Xml.SubElement(element, "author"), "name", entry.author)
    for category in entry.categories:
        Xml.SubElement(element, "category", {"term": category})
    if entry.summary:
        _text(element, "summary", entry.summary)
    _text(element, "content", entry.html, {"type": "html"})


def _json_item(entry: FeedEntry) -> dict[str, object]:
    return _written(
        {
            "id": entry.url,
            "url": entry.url,
            "title": entry.title,
            "content_html": entry.html,
            "summary": entry.summary,
            "image": entry.image,
            "date_published": entry.published.isoformat(),
            "date_modified": entry.updated.isoformat(),
            "authors": [{"name": entry.author}] if entry.author else [],
            "tags": list(entry.categories),
        }
    )


def _written(document: Mapping[str, object]) -> dict[str, object]:
    """The members that have a value; the items of a feed may be none, but must be there."""
    return {name: value for name, value in document.items() if value not in ("", []) or name == "items"}


def _text(parent: Xml.Element, name: str, text: str, attributes: dict[str, str] | None = None) -> None:
    Xml.SubElement(parent, name, attributes or {}).text = _NOT_IN_XML.sub("", text)


def _link(parent: Xml.Element, href: str, rel: str, kind: str) -> None:
    Xml.SubElement(parent, "link", {"rel": rel, "type": kind, "href": href})
