"""The sitemap for search engines (sitemaps.org)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as Xml

from showcase.content.activities.records import Activity
from showcase.site.page import Page

from .web import Web

SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"
"""The space of pictures, which search engines read as an extension."""


def sitemap(pages: Iterable[Page], web: Web) -> bytes:
    """Every listed page by address; a date of change only where it is known, since a made-up one is a lie; its pictures."""
    root = Xml.Element("urlset", {"xmlns": SPACE, "xmlns:image": IMAGES})
    for page in sorted((page for page in pages if page.listed), key=lambda page: page.address):
        url = Xml.SubElement(root, "url")
        Xml.SubElement(url, "loc").text = web.absolute(page.address)
        if page.updated:
            Xml.SubElement(url, "lastmod").text = page.updated.isoformat()
        for picture in _pictures(page, web):
            Xml.SubElement(Xml.SubElement(url, "image:image"), "image:loc").text = picture
    Xml.indent(root)
    written: bytes = Xml.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + written + b"\n"


def _pictures(page: Page, web: Web) -> Iterator[str]:
    """The pictures of a gallery, or the one that stands for the page; each once."""
    gallery = [photo.path for photo in page.about.photos] if isinstance(page.about, Activity) else []
    for photo in dict.fromkeys([*gallery, page.photo]):
        address = web.shown_picture(photo)
        if address:
            yield address


def robots(web: Web) -> bytes:
    """The rules for search engines: all may be read, and where the sitemap is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {web.absolute('sitemap.xml')}\n".encode()
