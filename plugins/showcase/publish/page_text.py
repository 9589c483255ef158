"""What a finished page says: the text of its <main>, for the search index.

The pages are ours: their attributes are quoted and what staff wrote in them is escaped, so that tags can be told
from text by one pattern. A parser of HTML as found in the wild took ten times as long, 10 s for 4,000 pages.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

BREAK = "\n"
"""Stands where one block of the page ends and the next begins."""

_SKIPPED = frozenset(
    ("h1", "nav", "aside", "form", "button", "script", "style", "template", "noscript", "dialog", "svg")
)
"""Elements that lead elsewhere or do something, and the heading: the index has the title by itself."""

_HIDDEN = 'aria-hidden="true"'
"""The attribute by which templates leave an element to the eye alone: a seal, an arrow."""

_WITHIN_SENTENCES = """
    a abbr b bdi br cite code data del dfn em i img ins kbd mark q rp rt ruby s small span strong sub sup time u var wbr
"""
_INLINE = frozenset(_WITHIN_SENTENCES.split())
"""Elements within a sentence; the others end it. A line break is none: staff break names and dates with it."""

_VOID = frozenset(("br", "img", "hr", "input", "wbr", "source", "col", "link", "meta"))

_PIECE = re.compile(
    r"<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*)>|([^<]+)", re.DOTALL
)
"""A comment; or a tag, as the slash of an end, the name and the attributes; or text."""

_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r"\s*\n\s*")


def text_of(page: str) -> str:
    """The text of the page's <main>, one block a line; "" where it has none."""
    start, end = page.find("<main"), page.rfind("</main>")
    if start < 0 or end < 0:
        return ""
    joined = html.unescape("".join(_pieces(page[start:end])))
    return _BREAKS.sub(BREAK, _SPACES.sub(" ", joined)).strip()


def _pieces(main: str) -> Iterator[str]:
    skipped, depth = "", 0
    for end, tag, attributes, text in _PIECE.findall(main):
        if text:
            if not skipped:
                yield text.replace("\n", " ")
        elif skipped:
            if tag == skipped and tag not in _VOID:
                depth += -1 if end else 1
                skipped = skipped if depth else ""
        elif not end and tag not in _VOID and (tag in _SKIPPED or _HIDDEN in attributes):
            skipped, depth = tag, 1
            yield BREAK
        elif tag and tag not in _INLINE:
            yield BREAK
