"""What the characters of a name are: Chinese, separating, or not there to be seen."""

from __future__ import annotations

import re
import unicodedata

# How a name may join its parts. The standard is U+00B7; the look-alikes are what keyboards produce.
SEPARATORS = frozenset("·•‧・⋅∙")

# Variation selectors, zero-width characters and byte order marks: they choose a shape or join, and carry no
# name.
_INVISIBLE = re.compile("[\u180b-\u180f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")


def visible(text: str) -> str:
    """The text without invisible characters, in one Unicode form (full-width letters become ASCII)."""
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))


def is_han(char: str) -> bool:
    """Whether a character is a Chinese one: an ideograph of any block, or 〇."""
    code = ord(char)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x3FFFF
        or 0xF900 <= code <= 0xFAFF
        or code == 0x3007
    )
