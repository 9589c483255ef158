"""Which sizes a photo is published in: whole numbers only, no pixels."""

from __future__ import annotations

from dataclasses import dataclass

from .batches import Batch

WIDTHS = (480, 960, 1600)
"""A phone's column, a desk's column or a phone's at twice the density, and the whole screen."""

FALLBACK_WIDTH = 960
MOVING_WIDTH = 960

CLOSE = 1.25
"""Below this ratio the photo's own width is no gain over the standard width under it."""

TALLEST = 16_383
"""The longest side that WebP can hold."""


@dataclass(frozen=True, slots=True)
class Size:
    """A width and a height in pixels."""

    width: int
    height: int

    @property
    def turned(self) -> Size:
        """The same on its side."""
        return Size(self.height, self.width)

    def at_width(self, width: int) -> Size:
        """The size of the same shape that is so wide; no side vanishes."""
        return Size(width, max(1, (self.height * width + self.width // 2) // self.width))


CROPS = {Batch.SHARE: Size(1200, 630), Batch.SQUARE: Size(400, 400)}
"""What WeChat, Weibo and their like cut a shared picture to (1.91:1), and the small picture of a card in WeChat."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a photo: a box in it, and the size that the box becomes."""

    left: int
    top: int
    box: Size
    size: Size


def widths_of(photo: Size) -> tuple[int, ...]:
    """The widths of a photo's renditions, from narrow to wide: the standard ones that it fills, and its own.

    Its own is left out where it is wider than all standard ones, or less than 1.25 times as wide as the next.
    """
    own = min(photo.width, max(1, TALLEST * photo.width // photo.height))
    filled = tuple(width for width in WIDTHS if width <= own)
    if filled and (filled[-1] == WIDTHS[-1] or own < filled[-1] * CLOSE):
        return filled
    return (*filled, own)


def fallback_width(widths: tuple[int, ...]) -> int:
    """Which of a photo's widths its JPEG has."""
    return max((width for width in widths if width <= FALLBACK_WIDTH), default=widths[0])


def moving_size(photo: Size) -> Size:
    """How large a picture moves: no wider than the column of text, and never enlarged."""
    return photo.at_width(min(widths_of(photo)[-1], MOVING_WIDTH))


def crop_of(photo: Size, shape: Size) -> Crop:
    """The largest box of a shape in a photo; made smaller to the shape's size, never larger.

    It lies in the middle, and of a photo that stands upright in the upper part, where faces are.
    """
    scale = min(photo.width / shape.width, photo.height / shape.height)
    box = Size(
        min(photo.width, max(1, round(shape.width * scale))),
        min(photo.height, max(1, round(shape.height * scale))),
    )
    above = 2 if photo.width >= photo.height else 4
    left, top = (photo.width - box.width) // 2, (photo.height - box.height) // above
    return Crop(left, top, box, shape if scale >= 1 else box)


def needed(photo: Size) -> Size:
    """The size below which a photo must not be decoded, lest a print be enlarged.

    It is the same whatever prints are wished, so that none depends on what is made along with it.
    """
    width = widths_of(photo)[-1]
    for shape in CROPS.values():
        crop = crop_of(photo, shape)
        width = max(width, -(-photo.width * crop.size.width // crop.box.width))
    return photo.at_width(min(width, photo.width))
