"""From a card to the bytes of its picture: the same ones for equal cards, and nothing in them but what is seen."""

from __future__ import annotations

import enum
import hashlib
import io
from dataclasses import dataclass

from PIL import Image

from .records import SQUARE, WIDE, Card, Size
from .square import square_card, square_of
from .wide import wide_card

EDITION = 1
"""Raised whenever equal cards would look different from before: names of pictures, and the cache, depend on it."""

MOST_BYTES_OF_A_SQUARE = 100_000
"""What WeChat takes."""

_QUALITIES = (84, 76, 68, 58)


class Shape(enum.Enum):
    """The two shapes of a picture."""

    WIDE = "wide"
    SQUARE = "square"

    @property
    def size(self) -> Size:
        """In pixels."""
        return WIDE if self is Shape.WIDE else SQUARE


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that can be drawn; its name is known before it is."""

    card: Card
    shape: Shape
    name: str
    """The name of the file on the site and in the cache."""

    @classmethod
    def of(cls, card: Card, shape: Shape) -> Drawing:
        """The drawing of a card in a shape."""
        shown = square_of(card) if shape is Shape.SQUARE else card
        digest = hashlib.sha256(f"{EDITION} {shape.value} {shown!r}".encode()).hexdigest()[:20]
        return cls(shown, shape, f"{digest}.{'jpg' if shown.photo else 'png'}")

    @property
    def type(self) -> str:
        """The type of its file."""
        return "image/jpeg" if self.card.photo else "image/png"

    def drawn(self) -> bytes:
        """Draw it.

        Raises:
            OSError: its photo cannot be read.
        """
        image = wide_card(self.card) if self.shape is Shape.WIDE else square_card(self.card)
        if not self.card.photo:
            return _png(image)
        found = (_jpeg(image, quality) for quality in _QUALITIES)
        if self.shape is Shape.WIDE:
            return next(found)
        content = b""
        for content in found:
            if len(content) <= MOST_BYTES_OF_A_SQUARE:
                break
        return content


def _png(image: Image.Image) -> bytes:
    written = io.BytesIO()
    # The highest level takes eight times as long for a tenth less.
    image.save(written, "PNG", compress_level=6)
    return written.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    written = io.BytesIO()
    # Red type on white would be blurred if colours were stored at half the size.
    image.save(written, "JPEG", quality=quality, subsampling=0, optimize=True, progressive=True, comment=b"")
    return written.getvalue()
