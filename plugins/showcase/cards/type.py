"""The type of cards: which characters it can write, how wide a text is, and its mask."""

from __future__ import annotations

import functools
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_HERE = Path(__file__).parent
_FONT = _HERE / "showcase-serif.otf"
_UNIT = 1000
"""Widths are measured once, so large that rounding does not matter."""


@functools.lru_cache(maxsize=1)
def characters() -> frozenset[str]:
    """Every character that the font has."""
    return frozenset((_HERE / "characters.txt").read_text(encoding="utf-8").rstrip("\n"))


def can_write(text: str) -> bool:
    """Whether the font has every character of a text; what it lacks would be an empty box."""
    return characters().issuperset(text)


@functools.lru_cache(maxsize=64)
def _font(size: int) -> ImageFont.FreeTypeFont:
    # The other layout engine differs from one computer to the next.
    return ImageFont.truetype(_FONT, size, layout_engine=ImageFont.Layout.BASIC)


@functools.lru_cache(maxsize=16384)
def ems(text: str) -> float:
    """How wide a text is, in ems."""
    return _font(_UNIT).getlength(text) / _UNIT


def mask_of(text: str, size: int) -> Image.Image:
    """The text in one line, white on black; its box is 1.5 em high with the characters in its middle."""
    width = max(1, round(ems(text) * size) + 2)
    image = Image.new("L", (width, size * 3 // 2))
    ImageDraw.Draw(image).text(
        (0, size * 3 // 4 + round(size * 0.38)), text, fill=255, font=_font(size), anchor="ls"
    )
    return image
