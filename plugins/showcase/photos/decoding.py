"""From the bytes of a file to an upright photo in sRGB, decoded no larger than it is needed."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import ExifTags, Image, UnidentifiedImageError

from . import recognition
from .colours import DeepColourError, in_srgb
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


class PhotoError(Exception):
    """The file cannot become a Picture; the message says why in plain Chinese."""


@dataclass(frozen=True, slots=True)
class Negative:
    """A decoded photo: the pixels, and how large it is in full."""

    image: Image.Image
    """RGB, upright, without any note; perhaps smaller than the photo, but never smaller than needed."""

    size: Size


@contextlib.contextmanager
def our_limits() -> Iterator[None]:
    """Let Pillow neither warn of odd files nor judge their size while this lasts: `decode` does so itself.

    Both are settings of the whole process, so this stands around all work, not in each thread.
    """
    before = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="PIL")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


def decode(content: bytes, share: bool) -> Negative:
    """The photo in the bytes of a file, as large as its renditions need it.

    Raises:
        PhotoError: the bytes hold no photo, a damaged one, or one that is too large.
    """
    try:
        with Image.open(io.BytesIO(content), formats=recognition.FORMATS) as image:
            if image.width * image.height > recognition.MOST_PIXELS:
                raise PhotoError(recognition.TOO_MANY_PIXELS)
            return _developed(image, share)
    except PhotoError:
        raise
    except DeepColourError:
        raise PhotoError(recognition.DEEP_COLOURS) from None
    except UnidentifiedImageError:
        raise PhotoError(recognition.why_not_read(content)) from None
    except MemoryError:
        raise PhotoError(recognition.TOO_MANY_PIXELS) from None
    except Exception as error:
        # Pillow's decoders meet damaged bytes with errors of a dozen types (OSError, SyntaxError, struct.error …).
        raise PhotoError(recognition.DAMAGED) from error


def _developed(image: Image.Image, share: bool) -> Negative:
    if image.format in ("JPEG", "MPO"):
        # libjpeg leaves out the finest detail while it decodes: a half, a quarter or an eighth of the size.
        full = Size(image.width, image.height)
        turned = _orientation(image) >= 5
        smallest = needed(full.turned if turned else full, share)
        wanted = smallest.turned if turned else smallest
        image.draft(None, (wanted.width, wanted.height))
        image.load()
    else:
        # PNG tells how the photo lies after its pixels, and Pillow turns TIFF by itself while it loads.
        image.load()
        full = Size(image.width, image.height)
    orientation = _orientation(image)
    upright = in_srgb(image.transpose(_TURNS[orientation]) if orientation in _TURNS else image)
    # Pillow writes what stands in info (profile, comment, XMP) into every file that is made of the image.
    upright.info.clear()
    return Negative(upright, full.turned if orientation >= 5 else full)


def _orientation(image: Image.Image) -> int:
    """How the photo lies, by EXIF or XMP; a broken note says nothing, and the photo is shown as it is."""
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:
        return 1
    return orientation if orientation in _TURNS else 1
