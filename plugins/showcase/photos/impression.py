"""What is seen of a photo before it is there: a few blurred pixels, and the colour that most of it has."""

from __future__ import annotations

import base64
import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TypeAlias

from PIL import Image

from .encoding import encoded

_Colour: TypeAlias = tuple[int, int, int]

_COARSE = 100
_LONGER_SIDE = 20
_TINY = {"quality": 30, "method": 6}
"""About 120 bytes; blurred, no more is seen of a higher quality."""

_SAMPLE = (24, 24)
_STEP = 16
"""Colours that lie no farther apart than this, in red, green and blue, are neighbours."""


@dataclass(frozen=True, slots=True)
class Impression:
    """What a page shows until the photo is there."""

    placeholder: str
    """A data URI of at most 20 x 20 pixels."""

    colour: str
    """As #rrggbb."""


def impression_of(image: Image.Image) -> Impression:
    """The impression of an upright RGB photo."""
    # A coarse copy serves for both, and takes a fifth of the time.
    coarse = image.reduce(max(1, max(image.size) // _COARSE))
    return Impression(_placeholder(coarse), _colour(coarse))


def _placeholder(image: Image.Image) -> str:
    scale = max(1.0, max(image.size) / _LONGER_SIDE)
    size = (max(1, round(image.width / scale)), max(1, round(image.height / scale)))
    tiny = encoded(image.resize(size, Image.Resampling.BOX), "WEBP", _TINY)
    return f"data:image/webp;base64,{base64.b64encode(tiny).decode()}"


def _colour(image: Image.Image) -> str:
    """The colour that is seen most: not the average, which is mud where red stands beside green."""
    pixels = _pixels(image.resize(_SAMPLE, Image.Resampling.BOX))
    counts: Counter[_Colour] = Counter()
    for colour, count in pixels.items():
        counts[_step(colour)] += count
    # One field of colour may lie across the border of two steps, so each is counted with its neighbours.
    red, green, blue = max(sorted(counts), key=lambda step: sum(counts[near] for near in _around(step)))
    seen = set(_around((red, green, blue)))
    members = {colour: count for colour, count in pixels.items() if _step(colour) in seen}
    total = sum(members.values())
    mean = [sum(colour[i] * count for colour, count in members.items()) / total for i in range(3)]
    return "#" + "".join(f"{round(value):02x}" for value in mean)


def _pixels(image: Image.Image) -> dict[_Colour, int]:
    """How often each colour occurs."""
    found = image.getcolors(image.width * image.height) or []
    return {colour: count for count, colour in found if isinstance(colour, tuple)}  # type: ignore[misc]


def _step(colour: _Colour) -> _Colour:
    red, green, blue = colour
    return red // _STEP, green // _STEP, blue // _STEP


def _around(step: _Colour) -> list[_Colour]:
    red, green, blue = step
    return [(red + r, green + g, blue + b) for r, g, b in itertools.product((-1, 0, 1), repeat=3)]
