"""姓氏笔画: the order of names by strokes, as honour rolls print it.

The rule is that of the printed lists of the state: the stroke count of the first character; then its
strokes one by one (横竖撇点折; 提 counts as 横, 捺 as 点); then, for equal strokes, the order of
《GB13000.1字符集汉字字序（笔画序）规范》; then a given name of one character before longer ones; then the
next character in the same way. Compound surnames and names of other nationalities go by their first
character.

``strokes.tsv`` holds the characters in exactly that order, so the place of a character in the file is its
key. Each line is a sequence of strokes (1 to 5; zeros where only the count and the place are known) and the
characters written so. ``stroke_counts.tsv`` gives the count of a further 81,000 characters; they go last
within their count, by code point.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import files

from showcase.content.names.characters import SEPARATORS, is_han, visible
from showcase.content.names.surnames import split_surname

StrokeKey = tuple[tuple[int, ...], str, str]

# A character's key is one number: the count, then a place within the count. The classes that follow the
# counts are beyond any count (the greatest is 84).
_COUNT_SHIFT = 32
_WITHOUT_TYPES = 1 << 24
_HAN_WITHOUT_DATA = 1000 << _COUNT_SHIFT
_NOT_HAN = 1001 << _COUNT_SHIFT

_COUNT_BASE = 0x21


def stroke_key(name: str) -> StrokeKey:
    """The sort key of a name for 姓氏笔画 order: total, and equal for equal names only."""
    bare = "".join(c for c in visible(name) if c not in SEPARATORS and not c.isspace())
    surname, given = split_surname(bare)
    head = [k for c in surname[:1] for k in _char_key(c)]
    tail = [k for c in surname[1:] for k in _char_key(c)]
    # The flag stands where the given name begins: 王华 before 王一鸣, whatever their strokes.
    flag = [0 if len(given) <= 1 else 1]
    middle = [1, *tail, *flag] if tail else flag
    return (tuple(head + middle + [k for c in given for k in _char_key(c)]), bare, name)


def stroke_count(char: str) -> int | None:
    """How many strokes a character has, or None where it is not known (an index groups by it: 四画)."""
    if len(char) != 1:
        return None
    folded = unicodedata.normalize("NFKC", char)
    if len(folded) != 1:
        return None
    placed = _places().get(folded)
    return placed >> _COUNT_SHIFT if placed is not None else _counts().get(folded)


@cache
def _char_key(char: str) -> tuple[int, ...]:
    """The key of one character; a capital sorts as its small letter."""
    return tuple(_folded_key(c) for c in char.casefold())


def _folded_key(char: str) -> int:
    place = _places().get(char)
    if place is not None:
        return place
    count = _counts().get(char)
    if count is not None:
        return (count << _COUNT_SHIFT) + _WITHOUT_TYPES + ord(char)
    return (_HAN_WITHOUT_DATA if is_han(char) else _NOT_HAN) + ord(char)


@cache
def _places() -> dict[str, int]:
    """The key of every character that has a place in the order."""
    text = files(__package__).joinpath("strokes.tsv").read_text(encoding="utf-8")
    places: dict[str, int] = {}
    for line in text.splitlines():
        strokes, _, chars = line.partition("\t")
        count = len(strokes) << _COUNT_SHIFT
        for char in chars:
            places[char] = count + len(places)
    return places


@cache
def _counts() -> dict[str, int]:
    """The stroke count of every character without a place; read only when such a character turns up."""
    text = files(__package__).joinpath("stroke_counts.tsv").read_text(encoding="utf-8")
    counts: dict[str, int] = {}
    for line in text.splitlines():
        first, _, row = line.partition("\t")
        for offset, mark in enumerate(row):
            if ord(mark) > _COUNT_BASE:
                counts[chr(int(first, 16) + offset)] = ord(mark) - _COUNT_BASE
    return counts
