"""How much of a damaged photo can still be read, so that staff know what they have lost."""

from __future__ import annotations

import io

from PIL import Image, ImageFile

from . import jpeg, refusals
from .refusals import LARGEST_FILE


def how_much_was_read(image: ImageFile.ImageFile, content: bytes) -> str:
    """What to tell of an opened photo whose decoding broke off."""
    form = image.format or ""
    if image.info.get("progressive"):
        return refusals.OUTLINE_ONLY if _has_outline(content) else refusals.DAMAGED
    # What has been decoded stands in the image; without tiles no second attempt is made to go on.
    image.tile = []
    try:
        # Memory begins as zeros, so that lines which were not reached are black. A photo that is black there by itself
        # is told a little too low.
        box = image.getbbox()
    except Exception:
        return how_much_is_there(content, form)
    if box is None:
        return how_much_is_there(content, form)
    if image.info.get("interlace"):
        return refusals.OUTLINE_ONLY
    if form == "GIF":
        # Whether its lines come in order is not told.
        return refusals.SOME_READ
    # BMP begins with the lowest line.
    return refusals.partly_read((image.height - box[1] if box[1] else box[3]) / image.height)


def _has_outline(content: bytes) -> bool:
    """Whether a progressive JPEG shows anything when its end is put to where it breaks off."""
    try:
        with Image.open(io.BytesIO(content + jpeg.END), formats=("JPEG",)) as image:
            image.draft(None, (100, 100))
            image.load()
    except Exception:
        return False
    return True


def how_much_is_there(content: bytes, form: str) -> str:
    """What to tell of a photo of which no picture can be made, only the file be measured."""
    whole = _announced_size(content, form)
    # More than we would have taken is a broken number.
    if len(content) < whole <= LARGEST_FILE:
        return refusals.partly_there(len(content) / whole)
    return refusals.DAMAGED


def _announced_size(content: bytes, form: str) -> int:
    """How many bytes a file says that it has; 0 where it does not say."""
    if form == "WEBP":
        return 8 + int.from_bytes(content[4:8], "little")
    if form not in ("AVIF", "HEIF"):
        return 0
    at = 0
    while at < len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(content[at + 8 : at + 16], "big")
        if size < 8:
            # 0 is a box that ends with the file; all else is nonsense.
            return 0
        at += size
    return at
