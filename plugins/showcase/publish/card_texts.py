"""The words of cards; what the font cannot write is left out rather than shown as boxes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from showcase.cards.records import FACTS, Phrases
from showcase.cards.type import can_write

_QUOTED = re.compile(r"([“《][^”》]{1,10}[”》][，。：；！？、]*)")
_SENTENCE = re.compile(r".*?[。！？]")


def phrases(text: str, broken: Callable[[str], Sequence[str]]) -> Phrases:
    """A text in its phrases; () where the font cannot write it."""
    plain = " ".join(text.split())
    if not plain or not can_write(plain):
        return ()
    pieces = _QUOTED.split(plain)
    # What stands in quotation marks is a name of something.
    return tuple(
        phrase for place, piece in enumerate(pieces) for phrase in ([piece] if place % 2 else broken(piece))
    )


def written(*facts: str) -> str:
    """What can be written of several facts, in one line."""
    return FACTS.join(fact for fact in facts if fact and can_write(fact))


def first_sentence(text: str, most: int) -> str:
    """The first sentence of a text; "" where it is longer than that."""
    plain = " ".join(text.split())
    found = _SENTENCE.match(plain)
    sentence = found[0] if found else plain
    return sentence if len(sentence) <= most else ""
