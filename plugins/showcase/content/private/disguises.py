"""Takes off what hides a number from a search and not from a reader: full-width digits, marks that nobody sees."""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass

_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u20e3"
    "\U000e0000-\U000e007f"
)
_NOT_SEEN = re.compile(f"[{_UNSEEN}]")

_LETTERS = {code: code - 0xFEE0 for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_SIGNS = {ord(wide): ord(plain) for wide, plain in zip("＠．＿＋－‐‑‒−﹣", "@._+------", strict=True)}
_DIGITS = {
    code: ord("0") + value
    for code in range(0x80, sys.maxunicode + 1)
    if (value := unicodedata.decimal(chr(code), -1)) >= 0
}
_PLAIN = _DIGITS | _LETTERS | _SIGNS
_DRESSED = re.compile(f"[{re.escape(''.join(map(chr, _PLAIN)))}]")

_UNUSUAL = re.compile("[^\x00-\x7f\u3001-\u303f\u4e00-\u9fff\uff01-\uff0a\uff0c\uff1a-\uff1f“”‘’…—–·\u3000]")
"""What is neither plain nor Chinese: only a text with such characters is looked through for disguises."""

_HAN = "〇零○一二三四五六七八九幺"
_SPELLED = re.compile(f"[{_HAN}](?:[ \u3000-]?[{_HAN}]){{10,}}")
_HAN_DIGITS = str.maketrans(_HAN, "00012345678" + "91")
"""Eleven and more of them in a row are a number read out: 一三九〇〇…; fewer are years and amounts."""


@dataclass(frozen=True, slots=True)
class Undressed:
    """A text as a reader understands it."""

    text: str
    """With half-width digits and letters, and without what is not seen."""

    origins: tuple[int, ...] | None
    """Where each character stood in the text as written; None where all stand where they stood."""

    def origin(self, index: int) -> int:
        """Where a character of the text stood."""
        return self.origins[index] if self.origins else index


def undressed(written: str) -> Undressed:
    """The text as a reader understands it; most need no work."""
    if written.isascii():
        return Undressed(written, None)
    text, origins = written, None
    unusual = _UNUSUAL.search(text)
    if unusual and _NOT_SEEN.search(text):
        origins = tuple(index for index, one in enumerate(written) if not _NOT_SEEN.match(one))
        text = "".join(written[index] for index in origins)
    if unusual and _DRESSED.search(text):
        text = text.translate(_PLAIN)
    return Undressed(_SPELLED.sub(lambda found: found[0].translate(_HAN_DIGITS), text), origins)
