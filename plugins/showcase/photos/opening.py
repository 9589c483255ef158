"""Opens the bytes of a file as a picture, and turns whatever its decoder stumbles over into a sentence for staff."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator

from PIL import ExifTags, Image, ImageFile

from . import heic, jpeg, refusals
from .colours import DeepColourError
from .damage import how_much_is_there, how_much_was_read
from .recognition import format_of
from .refusals import MOST_PIXELS, PhotoError

_REDUCED = 1
"""The kind of picture, in the tag for it, with which RAW files in the shape of TIFF begin: a thumbnail."""


@contextlib.contextmanager
def our_limits() -> Iterator[None]:
    """Let Pillow refuse what is far too large before it takes memory, and not warn of odd files, while this lasts.

    Both are settings of the whole process, so this stands around all work, not in each thread.
    """
    before = Image.MAX_IMAGE_PIXELS
    # Pillow warns above this and refuses above twice as much; `opened` refuses what lies between.
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="PIL")
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


@contextlib.contextmanager
def opened(content: bytes) -> Iterator[ImageFile.ImageFile]:
    """The picture in the bytes of a file, not decoded yet; for use within `our_limits`.

    Raises:
        PhotoError: also in the place of whatever is raised while the picture is worked on.
    """
    form = format_of(content)
    if form == "HEIF" and not heic.can_be_read():
        raise PhotoError(refusals.HEIC)
    if form == "JPEG":
        content = jpeg.without_zeros(content)
        if jpeg.has_too_many_scans(content):
            raise PhotoError(refusals.TOO_MANY_SCANS)
    try:
        with Image.open(io.BytesIO(content), formats=(form,)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise PhotoError(refusals.TOO_MANY_PIXELS)
            if form == "TIFF" and image.getexif().get(ExifTags.Base.NewSubfileType) == _REDUCED:
                raise PhotoError(refusals.RAW)
            yield image
    except PhotoError:
        raise
    except Exception as error:
        # Pillow's decoders meet damaged bytes with errors of a dozen types (OSError, SyntaxError, struct.error …).
        raise PhotoError(_cause(error) or how_much_is_there(content, form)) from error


def read_whole(image: ImageFile.ImageFile, content: bytes) -> None:
    """Decode an opened picture.

    Raises:
        PhotoError: its data end too early or make no sense; the message says how much was read.
    """
    try:
        image.load()
    except Exception as error:
        raise PhotoError(_cause(error) or how_much_was_read(image, content)) from error


def _cause(error: Exception) -> str:
    """What to tell of an error that comes from something else than damage; "" of damage."""
    if isinstance(error, DeepColourError):
        return refusals.DEEP_COLOURS
    if isinstance(error, MemoryError | Image.DecompressionBombError):
        return refusals.TOO_MANY_PIXELS
    if isinstance(error, ValueError) and "MAX_TEXT" in str(error):
        return refusals.OVERBLOWN
    return ""
