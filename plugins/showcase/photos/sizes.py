"""Which sizes a photo is published in: whole numbers only, no pixels."""

from __future__ import annotations

from dataclasses import dataclass

WIDTHS = (480, 960, 1600)
"""A phone's column, a desk's column or a phone's at twice the density, and the whole screen."""

FALLBACK_WIDTH = 960
SHARE_SIZE = (1200, 630)
"""What WeChat, Weibo and their like crop a shared picture to (1.91:1)."""

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


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a photo that is shared: a box in it, and the size that the box becomes."""

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


def share_crop(photo: Size) -> Crop:
    """The largest box of the shape for sharing in the middle of a photo; made smaller, never larger."""
    width, height = SHARE_SIZE
    scale = min(photo.width / width, photo.height / height)
    box = Size(
        min(photo.width, max(1, round(width * scale))), min(photo.height, max(1, round(height * scale)))
    )
    size = Size(width, height) if scale >= 1 else box
    return Crop((photo.width - box.width) // 2, (photo.height - box.height) // 2, box, size)


def needed(photo: Size, share: bool) -> Size:
    """The size below which a photo must not be decoded, lest a rendition be enlarged."""
    width = widths_of(photo)[-1]
    if share:
        crop = share_crop(photo)
        width = max(width, -(-photo.width * crop.size.width // crop.box.width))
    return photo.at_width(min(width, photo.width))
