"""The sitemap for search engines (sitemaps.org)."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as Xml

from showcase.site.page import Page

from .web import Web

SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(pages: Iterable[Page], web: Web) -> bytes:
    """Every listed page by address; a date of change only where it is known, since a made-up one is a lie."""
    root = Xml.Element("urlset", {"xmlns": SPACE})
    for page in sorted((page for page in pages if page.listed), key=lambda page: page.address):
        url = Xml.SubElement(root, "url")
        Xml.SubElement(url, "loc").text = web.absolute(page.address)
        if page.updated:
            Xml.SubElement(url, "lastmod").text = page.updated.isoformat()
    Xml.indent(root)
    written: bytes = Xml.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + written + b"\n"


def robots(web: Web) -> bytes:
    """The rules for search engines: all may be read, and where the sitemap is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {web.absolute('sitemap.xml')}\n".encode()
