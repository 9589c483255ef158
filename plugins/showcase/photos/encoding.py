"""From an upright photo to the bytes of its renditions."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from .decoding import Negative
from .sizes import CLOSE, SHARE_SIZE, WIDTHS, Size, fallback_width, share_crop, widths_of

WEBP_QUALITY = 80
JPEG_QUALITY = 82

RECIPE = f"1 {WIDTHS} {CLOSE} {SHARE_SIZE} webp {WEBP_QUALITY} jpeg {JPEG_QUALITY}"
"""All that decides, beside the photo, which bytes are made; the first number counts changes of the code."""

SHARE = "share"


@dataclass(frozen=True, slots=True)
class Print:
    """A rendition in memory."""

    label: str
    """Its width, or "share"."""

    suffix: str
    size: Size
    content: bytes

    @property
    def name(self) -> str:
        """What tells it from the other prints of the photo: 960.webp, 960.jpg, share.jpg."""
        return f"{self.label}.{self.suffix}"


def prints_of(negative: Negative, share: bool) -> Iterator[Print]:
    """All renditions of a photo, one at a time; each size is made from the next larger."""
    widths = widths_of(negative.size)
    image = negative.image
    if share:
        yield _for_sharing(image)
    for width in reversed(widths):
        size = negative.size.at_width(width)
        image = _resized(image, size)
        yield Print(str(width), "webp", size, _webp(image))
        if width == fallback_width(widths):
            yield Print(str(width), "jpg", size, _jpeg(image))


def _for_sharing(image: Image.Image) -> Print:
    crop = share_crop(Size(image.width, image.height))
    right, bottom = crop.left + crop.box.width, crop.top + crop.box.height
    shared = _resized(image.crop((crop.left, crop.top, right, bottom)), crop.size)
    return Print(SHARE, "jpg", crop.size, _jpeg(shared))


def _resized(image: Image.Image, size: Size) -> Image.Image:
    if image.size == (size.width, size.height):
        return image
    # Averages whole blocks of pixels first, where the photo is more than three times too large; nothing is seen of it.
    return image.resize((size.width, size.height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _webp(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "WEBP", quality=WEBP_QUALITY, method=4)
    return target.getvalue()


def _jpeg(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=JPEG_QUALITY, optimize=True, progressive=True)
    return target.getvalue()
