"""Breaks texts into lines: between phrases, best after a mark, never before one; long texts shrink, and are cut at last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .records import Phrases
from .type import ems

_CLOSING = frozenset(",.:;!?%)]},。，：；！？）》」』】〕”’…—·、")
_OPENING = frozenset("([{（《「『【〔“‘")
_PAUSES = frozenset(",:;!?，。：；！？、—·）》」』】”’ ")
_PAUSED = re.compile(r"[^，。：；！？—…]*[，。：；！？—…]+[)\]}）》」』】〕”’]*|[^，。：；！？—…]+")
_CHARACTERS = re.compile(r"[0-9A-Za-z]+|.")
_NUMERALS = frozenset("0123456789零〇一二三四五六七八九十百千万亿两几")

_UNPAUSED = 0.12
_IN_A_NUMBER = 2.0
"""What a break costs that is not after a pause, or within a number; a line left empty by half costs 0.25."""

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
        lines = _lines(text, width / fit.size, fit.lines)
        if lines:
            return Block(fit.size, lines)
    return Block(fits[-1].size, _cut(text, width / fits[-1].size, fits[-1].lines))


def _lines(text: Phrases, room: float, most: int) -> tuple[str, ...]:
    """The text in as few lines as it takes, broken where that costs least; () where it takes too many."""
    pieces = _pieces(text, room)
    fewest = len(tuple(_filled(pieces, room)))
    if not 0 < fewest <= most or any(ems(piece.strip()) > room for piece in pieces):
        return ()
    return _cheapest(pieces, room, fewest)


def _cheapest(pieces: Sequence[str], room: float, count: int) -> tuple[str, ...]:
    """The pieces in so many lines. Looks at every way to end a line, from the last line to the first."""
    # For each piece from which the rest has to be set: what that costs, and where its first line ends.
    best: list[tuple[float, int]] = [(float("inf"), 0)] * len(pieces) + [(0.0, 0)]
    ways = [best]
    for _ in range(count):
        best = [_first_line(pieces, start, room, ways[-1]) for start in range(len(pieces))]
        ways.append([*best, (float("inf"), 0)])
    lines, start = [], 0
    for way in reversed(ways[1:]):
        end = way[start][1]
        lines.append("".join(pieces[start:end]).strip())
        start = end
    return tuple(lines)


def _first_line(
    pieces: Sequence[str], start: int, room: float, rest: Sequence[tuple[float, int]]
) -> tuple[float, int]:
    """The cheapest end of a line that begins with a piece, when it is known what the rest costs."""
    found = (float("inf"), start)
    line = ""
    for end in range(start + 1, len(pieces) + 1):
        line += pieces[end - 1]
        width = ems(line.strip())
        if width > room:
            break
        cost = (1 - width / room) ** 2 + rest[end][0]
        if end < len(pieces):
            cost += _break(line, pieces[end])
        found = min(found, (cost, end))
    return found


def _break(before: str, after: str) -> float:
    """What a break costs between two pieces."""
    if before[-1] in _NUMERALS and after[0] in _NUMERALS:
        return _IN_A_NUMBER
    return 0.0 if before[-1] in _PAUSES else _UNPAUSED


def _filled(pieces: Sequence[str], room: float) -> Iterator[str]:
    """Lines that are as full as they can be."""
    line = ""
    for piece in pieces:
        if line and ems((line + piece).strip()) > room:
            yield line.strip()
            line = ""
        line += piece
    if line.strip():
        yield line.strip()


def _pieces(text: Phrases, room: float) -> tuple[str, ...]:
    """What stays together: no piece begins with a mark that closes, or ends with one that opens."""
    pieces: list[str] = []
    for part in _parts(text, room):
        if pieces and (part[0] in _CLOSING or pieces[-1][-1] in _OPENING):
            pieces[-1] += part
        else:
            pieces.append(part)
    return tuple(pieces)


def _parts(text: Phrases, room: float) -> Iterator[str]:
    """The phrases, parted after pauses within them; in place of one that is wider than a line its characters."""
    for phrase in (part for whole in text for part in _PAUSED.findall(whole)):
        if ems(phrase.strip()) <= room:
            yield phrase
            continue
        yield from _CHARACTERS.findall(phrase)


def _cut(text: Phrases, room: float, most: int) -> tuple[str, ...]:
    """The first lines, with an ellipsis at the end of the last one."""
    lines = list(_filled(_pieces(text, room), room))[:most]
    last = lines[-1] if lines else ""
    while last and (ems(last + ELLIPSIS) > room or last[-1] in _CLOSING | _OPENING):
        last = last[:-1]
    return (*lines[:-1], last + ELLIPSIS)
