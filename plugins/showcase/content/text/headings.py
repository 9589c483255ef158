"""Headings of a text, and the anchors by which they are linked to: the same for checking as for converting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from showcase.content.names.ids import slug

from .body import Body

LONGEST = 60

_HEADING = re.compile(r"^(?P<marks>#{1,6})(?P<words>[^\n]*)$", re.MULTILINE)
_WRITTEN = re.compile(r"\s*\{\s*#(?P<id>[A-Za-z][\w.:-]*)\s*\}\s*$", re.ASCII)
_MENTION = re.compile(r"\[\[([^\[\]|｜\n]+)(?:[|｜]([^\[\]\n]+))?\]\]")
_LINK = re.compile(r"!?\[([^\[\]]*)\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]+\]")
_MARKS = re.compile(r"</?[A-Za-z][^<>]*>|\\(?=[^\w\s])|[*`]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a text."""

    level: int
    """As printed, from 2 to 6: the page has a heading of the first level already."""

    id: str
    """Its anchor, unique in the text."""

    text: str
    """Without markup."""


@dataclass(slots=True)
class Anchors:
    """Gives the headings of one text their anchors."""

    _taken: set[str] = field(default_factory=set)

    def heading(self, marks: str, written: str) -> Heading:
        """Read the part of a heading's line behind its marks; `{#name}` at the end names the anchor."""
        words, id = split_id(written)
        text = plain(words)
        return Heading(max(2, len(marks)), self._free(id or slug(text, limit=LONGEST)), text)

    def _free(self, id: str) -> str:
        free, number = id, 1
        while free in self._taken:
            number += 1
            free = f"{id}-{number}"
        self._taken.add(free)
        return free


def split_id(written: str) -> tuple[str, str]:
    """A heading's words without the marks that may close its line, and the anchor that staff gave it; "" for none."""
    words = written.strip().rstrip("#").rstrip()
    found = _WRITTEN.search(words)
    return (words[: found.start()], found["id"]) if found else (words, "")


def headings_of(body: Body) -> Iterator[Heading]:
    """The headings in their order."""
    if "#" not in body.text:
        return
    anchors = Anchors()
    for found in _HEADING.finditer(body.spoken):
        start, end = found.span("words")
        yield anchors.heading(found["marks"], body.text[start:end])


def split_title(text: str) -> tuple[str, str]:
    """The words of a heading of the first level that begins the text, and the rest; "" where none does."""
    found = re.match(r"\s*#(?!#)([^\n]*)(?:\n|\Z)", text)
    if not found:
        return "", text
    # The lines stay, so that what follows keeps its number.
    return plain(split_id(found[1])[0]), "\n" * found[0].count("\n") + text[found.end() :]


def plain(words: str) -> str:
    """A line of Markdown without its markup."""
    bare = _MENTION.sub(lambda found: found[2] or found[1], words)
    bare = _FOOTNOTE.sub("", _LINK.sub(r"\1", bare))
    return _MARKS.sub("", bare).strip()
