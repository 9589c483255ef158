"""From the bytes of a file to an upright photo in sRGB, decoded no larger than it is needed."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageChops, ImageFile

from .colours import in_plain_channels, in_srgb
from .opening import opened, read_whole
from .sizes import Size, needed

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What sets a photo upright, by its EXIF orientation; from 5 on, width and height change places."""

LARGE = 30_000_000
"""Above this many pixels to decode, photos take turns: such a one may take a gigabyte, while a camera's takes 100 MB."""

_turn = threading.Lock()


@dataclass(frozen=True, slots=True)
class Negative:
    """A decoded photo: the pixels, and how large it is in full."""

    image: Image.Image
    """RGB, upright, without any note; perhaps smaller than the photo, but never smaller than needed."""

    size: Size


def decode(content: bytes) -> Negative:
    """The photo in the bytes of a file, as large as its prints need it.

    Raises:
        PhotoError: the bytes hold no photo, a damaged one, or one that is too large.
    """
    with opened(content) as image:
        full = None
        if image.format in ("JPEG", "MPO"):
            full = Size(image.width, image.height)
            _leave_out_detail(image)
        # Of a progressive JPEG all coefficients are kept until the last scan, however small it is wanted.
        with taking_turns(
            full if full and image.info.get("progressive") else Size(image.width, image.height)
        ):
            read_whole(image, content)
            # PNG tells how the photo lies after its pixels, and Pillow turns TIFF by itself while it loads.
            orientation = orientation_of(image)
            full = full or Size(image.width, image.height)
            upright = full.turned if orientation >= 5 else full
            return Negative(prepared(image, needed(upright), orientation), upright)


def taking_turns(decoded: Size) -> contextlib.AbstractContextManager[object]:
    """While this lasts no other large picture is decoded, if this one is large."""
    return _turn if decoded.width * decoded.height > LARGE else contextlib.nullcontext()


def _leave_out_detail(image: ImageFile.ImageFile) -> None:
    """Have libjpeg decode only a half, a quarter or an eighth of the size, where that suffices."""
    full = Size(image.width, image.height)
    least = needed(full.turned).turned if orientation_of(image) >= 5 else needed(full)
    image.draft(None, (least.width, least.height))


def orientation_of(image: Image.Image) -> int:
    """How a photo lies, by EXIF or XMP; a broken note says nothing, and the photo is shown as it is."""
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:
        return 1
    return orientation if orientation in _TURNS else 1


def prepared(image: Image.Image, upright: Size, orientation: int) -> Image.Image:
    """A decoded picture at a size, upright, in sRGB, and silent.

    It is made smaller first: turning it and converting its colours then takes a fraction of the time.
    """
    size = upright.turned if orientation >= 5 else upright
    image = resized(in_plain_channels(_with_ink(image)), size)
    if orientation in _TURNS:
        image = image.transpose(_TURNS[orientation])
    image = in_srgb(image)
    # Pillow writes what stands in info (profile, comment, XMP) into every file that is made of the image.
    image.info.clear()
    return image


def _with_ink(image: Image.Image) -> Image.Image:
    """A CMYK photo whose numbers are amounts of ink.

    Photoshop writes into JPEG how much is left white, and marks the file as Adobe's. Pillow turns this round in every
    CMYK JPEG, also in those that are not marked and hold amounts of ink.
    """
    if image.mode == "CMYK" and image.format in ("JPEG", "MPO") and "adobe" not in image.info:
        return ImageChops.invert(image)
    return image


def resized(image: Image.Image, size: Size) -> Image.Image:
    """An image of plain channels at another size."""
    if image.size == (size.width, size.height):
        return image
    # Averages whole blocks of pixels first, where it is more than three times too large; nothing is seen of it.
    return image.resize((size.width, size.height), Image.Resampling.LANCZOS, reducing_gap=3.0)
