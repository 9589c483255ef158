"""The words of cards; what the font cannot write is left out rather than shown as boxes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from showcase.cards.records import Phrases
from showcase.cards.type import can_write

_SENTENCE = re.compile(r".*?[。！？]")


def phrases(text: str, broken: Callable[[str], Sequence[str]]) -> Phrases:
    """A text in its phrases; () where the font cannot write it."""
    plain = " ".join(text.split())
    return tuple(broken(plain)) if plain and can_write(plain) else ()


def written(*facts: str) -> str:
    """What can be written of several facts, in one line."""
    return " · ".join(fact for fact in facts if fact and can_write(fact))


def first_sentence(text: str, most: int) -> str:
    """The first sentence of a text; "" where it is longer than that."""
    plain = " ".join(text.split())
    found = _SENTENCE.match(plain)
    sentence = found[0] if found else plain
    return sentence if len(sentence) <= most else ""
