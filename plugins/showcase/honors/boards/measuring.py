"""How much room text takes, in the units of a sheet, as far as it can be told without its font.

Chinese is set in squares, so that its width is known; all else is taken to be wider than it mostly is.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable

_NARROW = 0.6
"""The width of a Latin letter or digit in squares: that of capitals in the fonts which systems bring."""

_ENDS = "。！？；"


def width(text: str) -> float:
    """The width of a line of text, in squares of its size."""
    return sum(1.0 if unicodedata.east_asian_width(sign) in "WFA" else _NARROW for sign in text)


def lines(text: str, size: float, room: float) -> int:
    """Into how many lines of a width a text falls; each may lack a square, as marks may not begin a line."""
    wide = width(text) * size
    if wide <= room:
        return 1 if text else 0
    return math.ceil(wide / max(room - size, size))


def fitting(text: str, room: float, height: float, sizes: Iterable[float], leading: float) -> float:
    """The first of the sizes, largest first, at which a text stays within a height; the last where none does."""
    size = 0.0
    for size in sizes:
        if lines(text, size, room) * size * leading <= height and not _strands(text, size, room):
            return size
    return size


def _strands(text: str, size: float, room: float) -> bool:
    """Whether the last line of a text of few lines holds next to nothing."""
    number = lines(text, size, room)
    return 1 < number < 5 and width(text) * size - (number - 1) * (room - size / 2) < 2.5 * size


def whole_sentences(text: str, squares: float) -> str:
    """The sentences at the beginning of a text that fit into so many squares; "" where not even the first does."""
    kept, taken, start = "", 0.0, 0
    for place, sign in enumerate(text):
        if sign in _ENDS or place == len(text) - 1:
            sentence = text[start : place + 1]
            taken += width(sentence)
            if taken > squares:
                break
            kept, start = kept + sentence, place + 1
    return kept
