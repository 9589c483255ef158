"""Which known word a mistyped one stands for."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from .names import pinyin

CUTOFF = 0.5
"""How alike two Chinese words must be: half of 团对 is that of 团队."""

FOREIGN_CUTOFF = 0.7
"""How alike two words in letters must be: excel and level share three of five and mean nothing alike."""


def nearest(written: str, known: Iterable[str]) -> str:
    """The known word most like the one written; "" where none is, or where two are equally so.

    Sound counts as much as shape: an input method turns 授予 into 授与 and 团队 into 团对.
    """
    scores = {word: _likeness(written, word) for word in known}
    best = max(scores.values(), default=0.0)
    found = [word for word, score in scores.items() if score == best]
    enough = best >= (FOREIGN_CUTOFF if written.isascii() else CUTOFF)
    return found[0] if enough and len(found) == 1 else ""


def _likeness(one: str, other: str) -> float:
    if one.isascii() != other.isascii():
        return 0.0
    shape = SequenceMatcher(None, one, other).ratio()
    if one.isascii():
        return shape
    return (shape + max(shape, SequenceMatcher(None, pinyin(one), pinyin(other)).ratio())) / 2
