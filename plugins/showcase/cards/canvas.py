"""A picture with few colours: each ink on each ground has steps of its own, so that nothing is reduced afterwards."""

from __future__ import annotations

import functools

from PIL import Image, ImageDraw

from .records import Size
from .type import mask_of

_STEPS = 8
"""Shades from ground to ink, for smooth edges; 32 pairs of 8 fill a palette."""

_FINER = 4
"""Shapes are drawn so many times larger, then made smaller."""

Box = tuple[int, int, int, int]


class Canvas:
    """A picture on which shapes and texts are put in one ink on one ground."""

    def __init__(self, size: Size, ground: str) -> None:
        self.image = Image.new("P", (size.width, size.height))
        self._palette: list[int] = []
        self._ramps: dict[tuple[str, str], int] = {}
        self._ramp(ground, ground)

    def copy(self) -> Canvas:
        """Another with the same on it."""
        other = object.__new__(Canvas)
        other.image, other._palette, other._ramps = self.image.copy(), [*self._palette], {**self._ramps}
        return other

    def fill(self, box: Box, ink: str, ground: str) -> None:
        """Fill a box."""
        self.image.paste(self._ramp(ink, ground) + _STEPS - 1, box)

    def frame(self, box: Box, ink: str, ground: str, width: int = 2) -> None:
        """A rectangle of straight lines, within the box."""
        left, top, right, bottom = box
        self.fill((left, top, right, top + width), ink, ground)
        self.fill((left, bottom - width, right, bottom), ink, ground)
        self.fill((left, top, left + width, bottom), ink, ground)
        self.fill((right - width, top, right, bottom), ink, ground)

    def rounded(self, box: Box, radius: int, ink: str, ground: str, line: int = 0) -> None:
        """A box with round corners: filled, or as a line of that width."""
        left, top, right, bottom = box
        self.put(_rounded(right - left, bottom - top, radius, line), (left, top), ink, ground)

    def text(self, text: str, size: int, at: tuple[int, int], ink: str, ground: str) -> None:
        """One line of text; `at` is the left of it and the middle of its height."""
        mask = mask_of(text, size)
        self.put(mask, (at[0], at[1] - mask.height // 2), ink, ground)

    def put(self, mask: Image.Image, at: tuple[int, int], ink: str, ground: str) -> None:
        """Ink wherever a mask is white."""
        base = self._ramp(ink, ground)
        steps = mask.point([base + (value * (_STEPS - 1) + 127) // 255 for value in range(256)])
        self.image.paste(steps, at, mask.point(_SEEN))

    def finished(self) -> Image.Image:
        """The picture with its palette."""
        self.image.putpalette(self._palette)
        return self.image

    def _ramp(self, ink: str, ground: str) -> int:
        """Where the shades from ground to ink begin in the palette."""
        if (ink, ground) not in self._ramps:
            self._ramps[ink, ground] = len(self._palette) // 3
            self._palette.extend(_shades(ink, ground))
            assert len(self._palette) <= 3 * 256, "more than 32 pairs of ink and ground"
        return self._ramps[ink, ground]


_SEEN = [0] * 19 + [255] * 237
"""Of a mask, what is more than the first half step."""


@functools.lru_cache(maxsize=64)
def _shades(ink: str, ground: str) -> tuple[int, ...]:
    above, below = rgb(ink), rgb(ground)
    last = _STEPS - 1
    return tuple(
        (a * step + b * (last - step) + last // 2) // last
        for step in range(_STEPS)
        for a, b in zip(above, below, strict=True)
    )


def rgb(colour: str) -> tuple[int, int, int]:
    """The three numbers of a colour such as #a8141f."""
    value = int(colour[1:], 16)
    return (value >> 16, value >> 8 & 255, value & 255)


@functools.lru_cache(maxsize=128)
def _rounded(width: int, height: int, radius: int, line: int) -> Image.Image:
    large = Image.new("L", (width * _FINER, height * _FINER))
    box = (0, 0, large.width - 1, large.height - 1)
    draw = ImageDraw.Draw(large)
    if line:
        draw.rounded_rectangle(box, radius * _FINER, outline=255, width=line * _FINER)
    else:
        draw.rounded_rectangle(box, radius * _FINER, fill=255)
    return large.reduce(_FINER)
