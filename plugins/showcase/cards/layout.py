"""Breaks texts into lines: between phrases, never before a mark that closes; long ones shrink, and are cut at last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .records import Phrases
from .type import ems

_CLOSING = frozenset(",.:;!?%)]},。，：；！？）》」』】〕”’…—·、")
_OPENING = frozenset("([{（《「『【〔“‘")
_STEPS = 12
"""In how many steps it is tried how much narrower a text can be without another line."""

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Fit:
    """One way to set a text: so many pixels high, in so many lines at the most."""

    size: int
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """A text in lines."""

    size: int
    lines: tuple[str, ...]

    def width(self) -> int:
        """The width of its widest line in pixels."""
        return round(max((ems(line) for line in self.lines), default=0) * self.size)


def fitted(text: Phrases, width: int, fits: Sequence[Fit]) -> Block:
    """Set a text by the first way by which it fits the width; by the last one it is cut where it does not."""
    for fit in fits:
        lines = _balanced(text, width / fit.size, fit.lines)
        if lines:
            return Block(fit.size, lines)
    return Block(fits[-1].size, _cut(text, width / fits[-1].size, fits[-1].lines))


def _balanced(text: Phrases, room: float, most: int) -> tuple[str, ...]:
    """The lines, as even as they can be without being more; () where they are too many or a word had to be parted."""
    lines = tuple(_broken(text, room))
    whole = all(ems(phrase.rstrip()) <= room for phrase in text)
    if len(lines) > most or not (whole or most > 1):
        return ()
    for step in range(1, _STEPS if len(lines) > 1 else 0):
        narrower = tuple(_broken(text, room * (1 - step / _STEPS / 2)))
        if len(narrower) > len(lines) or any(ems(phrase) > room * (1 - step / _STEPS / 2) for phrase in text):
            break
        lines = narrower
    return lines


def _broken(text: Phrases, room: float) -> Iterator[str]:
    line = ""
    for piece in _pieces(text, room):
        if line and ems((line + piece).rstrip()) > room:
            yield line.strip()
            line = ""
        line += piece
    if line.strip():
        yield line.strip()


def _pieces(text: Phrases, room: float) -> Iterator[str]:
    """The phrases, and in place of one that is wider than a line its characters with the marks that go with them."""
    for phrase in text:
        if ems(phrase.rstrip()) <= room:
            yield phrase
            continue
        piece = ""
        for char in phrase:
            joins = char in _CLOSING or piece[-1:] in _OPENING or (_latin(char) and _latin(piece[-1:]))
            if piece and not joins:
                yield piece
                piece = ""
            piece += char
        yield piece


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _cut(text: Phrases, room: float, most: int) -> tuple[str, ...]:
    """The first lines, with an ellipsis at the end of the last one."""
    lines = list(_broken(text, room))[:most]
    last = lines[-1] if lines else ""
    while last and (ems(last + ELLIPSIS) > room or last[-1] in _CLOSING | _OPENING):
        last = last[:-1]
    return (*lines[:-1], last + ELLIPSIS)
