"""Links and images of a text, wherever Markdown or HTML allows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .body import Body

_WORDS = r"\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
_TITLE = r"""\s+(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')"""
_INLINE = re.compile(
    rf"(?P<image>!?){_WORDS}\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>(?:[^()\n\"]|\([^()\n]*\))*?))(?:{_TITLE})?\s*\)"
)
_DEFINED = re.compile(
    r"^[ ]{0,3}\[(?!\^)(?P<words>[^\[\]\n]+)\]:[ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>[^\s]+))(?:[ \t]+.*)?$",
    re.MULTILINE,
)
_AUTOMATIC = re.compile(r"<(?P<bare>[A-Za-z][A-Za-z0-9+.\-]*://[^<>]*)>")
_ATTRIBUTE = re.compile(
    r"""<a\b[^<>]*?\shref\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'<>]+))""",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image as it is written."""

    target: str
    start: int
    """Where the target begins in the text."""

    end: int
    begins: int
    """Where the link as a whole begins."""

    ends: int
    image: bool = False
    words: str = ""
    """The words of a link, the alternative text of an image."""

    title: str = ""
    angled: bool = False
    """Whether the target stands in < >, where it may hold blanks."""

    inline: bool = False
    """Whether it is written as [words](target)."""


def links_of(body: Body) -> Iterator[Link]:
    """Every link and image of the text, in no particular order."""
    text = body.spoken
    if "](" in text:
        yield from _inline(text, 0, body)
    if "]:" in text:
        yield from (_link(found, "angled", "bare") for found in _DEFINED.finditer(text))
    if "<" in text:
        yield from (_link(found, "bare") for found in _AUTOMATIC.finditer(text))
        yield from (_link(found, "double", "single", "bare") for found in _ATTRIBUTE.finditer(text))


def _inline(text: str, offset: int, body: Body) -> Iterator[Link]:
    for found in _INLINE.finditer(text):
        if "\n\n" in found["words"]:
            continue
        group = "angled" if found["angled"] is not None else "bare"
        start, end = found.span(group)
        words = body.text[found.start("words") + offset : found.end("words") + offset]
        yield Link(
            body.text[start + offset : end + offset],
            start + offset,
            end + offset,
            found.start() + offset,
            found.end() + offset,
            image=bool(found["image"]),
            words=words,
            title=found["double"] or found["single"] or "",
            angled=group == "angled",
            inline=True,
        )
        if "[" in found["words"]:
            yield from _inline(found["words"], found.start("words") + offset, body)


def _link(found: re.Match[str], *groups: str) -> Link:
    group = next(name for name in groups if found[name] is not None)
    start, end = found.span(group)
    return Link(found[group], start, end, found.start(), found.end(), angled=group != "bare")
