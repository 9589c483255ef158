"""Moving pictures: from GIF, APNG, WebP or AVIF to a WebP that moves."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PIL import Image, ImageFile

from . import refusals
from .decoding import orientation_of, prepared, taking_turns
from .opening import opened, read_whole
from .refusals import MOST_PIXELS, PhotoError
from .sizes import Size, moving_size

_MOVING = ("GIF", "PNG", "WEBP", "AVIF")
"""Formats that move; in the others, further pictures are other pages, or the same one for the eye and for the screen."""

MOST_FRAMES = 1000
MOST_PIXELS_TO_DECODE = 10 * MOST_PIXELS
"""Of all frames together: some twenty seconds of work."""

_SHORTEST, _USUAL, _LONGEST = 20, 100, 60_000
"""Milliseconds: browsers take frames that are shorter than the first for frames that forgot to say, and show them for
the second. Above the third, sums of frames would outgrow what WebP can note."""


def frames_of(content: bytes) -> tuple[list[Image.Image], list[int]]:
    """All frames, small, upright and in sRGB, and how many milliseconds each is shown; none where nothing moves.

    Raises:
        PhotoError: the file is damaged, or the picture too long or too large to move on a page.
    """
    with opened(content) as image:
        if image.format not in _MOVING or not getattr(image, "is_animated", False):
            return [], []
        with taking_turns(Size(image.width, image.height)):
            return _frames_of(image, content)


def _frames_of(image: ImageFile.ImageFile, content: bytes) -> tuple[list[Image.Image], list[int]]:
    frames: list[Image.Image] = []
    durations: list[int] = []
    orientation, size, most = 1, Size(1, 1), 1
    for frame in _played(image, content):
        if not frames:
            orientation = orientation_of(frame)
            full = Size(frame.width, frame.height)
            size = moving_size(full.turned if orientation >= 5 else full)
            most = min(MOST_FRAMES, MOST_PIXELS // (size.width * size.height))
        if len(frames) == most:
            raise PhotoError(refusals.TOO_LONG)
        frames.append(prepared(frame, size, orientation))
        duration = round(image.info.get("duration") or 0)
        durations.append(_USUAL if duration < _SHORTEST else min(duration, _LONGEST))
    return frames, durations


def _played(image: ImageFile.ImageFile, content: bytes) -> Iterator[Image.Image]:
    """One frame after the other; how many there are is not asked, since a GIF is read to its end for the answer."""
    # The first picture of an APNG may be meant for those only who cannot see it move.
    first = 1 if getattr(image, "default_image", False) else 0
    most = MOST_PIXELS_TO_DECODE // (image.width * image.height)
    for number in itertools.count(first):
        try:
            image.seek(number)
        except EOFError:
            return
        if number > most:
            raise PhotoError(refusals.TOO_LONG)
        read_whole(image, content)
        yield image.copy()
