"""Web pages and programs among the attachments: a browser would run them in the name of the site, past every policy."""

from __future__ import annotations

import posixpath
import re

_PAGES = frozenset(
    [
        ".html",
        ".htm",
        ".xhtml",
        ".xht",
        ".shtml",
        ".shtm",
        ".mht",
        ".mhtml",
        ".hta",
        ".htc",
        ".xml",
        ".xsl",
        ".xslt",
        ".rss",
        ".atom",
        ".rdf",
    ]
)
_PROGRAMS = frozenset(
    [
        ".js",
        ".mjs",
        ".cjs",
        ".wasm",
        ".swf",
        ".jar",
        ".php",
        ".asp",
        ".aspx",
        ".jsp",
        ".cgi",
        ".appcache",
        ".webmanifest",
    ]
)
_ACTIVE = {".xml": re.compile(rb"xmlns|<!|<\?xml-|\0"), ".html": re.compile(rb"[<\0]")}
"""What a file of one line for a search engine does not hold, by which it knows whose the site is."""

LONGEST_TOKEN = 1000
"""Bytes of such a file."""


def is_web_file(path: str) -> bool:
    """Whether a browser would take a file of this name for a page or a program."""
    return posixpath.splitext(path)[1].lower() in _PAGES | _PROGRAMS


def why_no_attachment(content: bytes, path: str) -> str:
    """What to tell staff of such a file; "" for one by which a search engine knows whose the site is.

    `content` may be cut off behind LONGEST_TOKEN + 1 bytes.
    """
    ending = posixpath.splitext(path)[1].lower()
    if ending in _PROGRAMS:
        return f"“{ending}”是程序文件，会以本网站的名义在访问者的浏览器里运行，不能放上网站，请删去。"
    active = _ACTIVE.get(".html" if ending == ".htm" else ending)
    if active and len(content) <= LONGEST_TOKEN and not active.search(content):
        return ""
    return (
        f"“{ending}”是网页文件，里面的程序会以本网站的名义在访问者的浏览器里运行，不能当附件。"
        "请用浏览器打开它，打印成 PDF，再放 PDF；用不到的请删去。"
    )
