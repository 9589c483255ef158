"""Slips: what is wrong within a line, gathered line by line, and the line without them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showcase.checks.written import Text
from showcase.content.problems import Place

LONGEST_LINE = 5_000
"""Characters of a line up to which the corrected line is shown."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Words that may not stand."""

    start: int
    """In the whole text, counted in characters from 0, as is `end`."""

    end: int
    right: str | None = None
    """What should stand instead; None where only the writer can know."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its slips."""

    text: Text
    number: int
    start: int
    """Where it begins in the whole text."""

    end: int
    slips: tuple[Slip, ...]
    """In their order; at least one."""

    @property
    def place(self) -> Place:
        """Of the first slip."""
        return self.place_of(self.slips[0])

    def place_of(self, slip: Slip) -> Place:
        """Of any of them."""
        return self.text.at(self.number, slip.start - self.start + 1)

    def words(self, slip: Slip) -> str:
        """The words of a slip, as written."""
        return self.text.whole[slip.start : slip.end]

    @property
    def mended(self) -> str:
        """The line with all that is known to be right; "" where nothing is, or the line is too long to be shown."""
        if self.end - self.start > LONGEST_LINE or all(slip.right is None for slip in self.slips):
            return ""
        parts, at = [], self.start
        for slip in self.slips:
            if slip.right is not None and slip.start >= at:
                parts += [self.text.whole[at : slip.start], slip.right]
                at = slip.end
        return "".join([*parts, self.text.whole[at : self.end]])


def lines_of(text: Text, slips: Iterable[Slip]) -> Iterator[Line]:
    """The lines with slips, in order; slips have to come in order, and those in 放行词语 are left out.

    Goes through the text once, however many slips there are.
    """
    number, start, end = 1, 0, text.whole.find("\n")
    gathered: list[Slip] = []
    for slip in slips:
        if _is_allowed(text, slip):
            continue
        while 0 <= end < slip.start:
            if gathered:
                yield Line(text, number, start, end, tuple(gathered))
                gathered = []
            number, start, end = number + 1, end + 1, text.whole.find("\n", end + 1)
        gathered.append(slip)
    if gathered:
        yield Line(text, number, start, end if end >= 0 else len(text.whole), tuple(gathered))


def _is_allowed(text: Text, slip: Slip) -> bool:
    return any(covers(text.whole, slip.start, slip.end, word) for word in text.lists.allowed_words)


def covers(whole: str, start: int, end: int, word: str) -> bool:
    """Whether a longer word that stands there covers these characters: 大中国际机场 covers 中国."""
    room = len(word) - (end - start)
    return room >= 0 and word in whole[max(0, start - room) : end + room]
