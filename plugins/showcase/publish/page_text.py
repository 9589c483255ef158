"""What a finished page says: the text of its <main>, for the search index.

The pages are ours: their attributes are quoted, what staff wrote in them is escaped, and what is left out holds no
element of its own kind; so a few patterns do. A parser of HTML as found in the wild took 10 s for 4,000 pages.
"""

from __future__ import annotations

import html
import re

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

_REST = r"\b[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>"
"""The rest of a tag behind its name; attributes may hold a >."""

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LEFT_OUT = re.compile(rf"<({'|'.join(sorted(_SKIPPED))}){_REST}.*?</\1>")
_FOR_THE_EYE = re.compile(rf"<([a-z]+)\b[^>]*{_HIDDEN}{_REST[2:]}(?:[^<]*|.*?)</\1>")
_WITHIN = re.compile(rf"</?(?:{'|'.join(sorted(_INLINE, reverse=True))}){_REST}")
_TAG = re.compile(rf"</?\w+{_REST}")
_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r"\s*\n\s*")


def text_of(page: str) -> str:
    """The text of the page's <main>, one block a line; "" where it has none."""
    start, end = page.find("<main"), page.rfind("</main>")
    if start < 0 or end < 0:
        return ""
    main = _COMMENT.sub("", page[start:end].replace("\n", " "))
    kept = _LEFT_OUT.sub(BREAK, main)
    if _HIDDEN in kept:
        kept = _FOR_THE_EYE.sub(BREAK, kept)
    joined = html.unescape(_TAG.sub(BREAK, _WITHIN.sub("", kept)))
    return _BREAKS.sub(BREAK, _SPACES.sub(" ", joined)).strip()
