"""A drawing as a camera would have stored it: a JPEG of a camera's size, with the notes that cameras write."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from .exif import Notes, exif_block, xmp_packet

PHONE, OLD_PHONE, SMALL_PHONE = 4032, 3264, 2592
"""The longer side of photos with twelve, eight and five million pixels, at four to three; detail wants the small one."""

REFLEX, SWEEP = 3000, 3600
"""The longer side at three to two, and of a panorama."""

_STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How the pixels of an upright picture are stored, by the EXIF orientation that sets them upright again."""

_NOWHERE = (0.0123, -0.0456)
"""Degrees north and east: a place in the sea, where no land is. A sample must not point at anybody's door."""


@dataclass(frozen=True, slots=True)
class Exif:
    """What the camera notes beside the picture."""

    taken: datetime.datetime
    orientation: int = 1
    """1 to 8; from 5 on the picture is stored lying on its side."""

    located: bool = False
    """Whether the camera noted where it was; the place is invented."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo of an activity."""

    draw: Callable[[], str]
    """Makes the SVG with `paper.scene`, which also tells the frame."""

    pixels: int = OLD_PHONE
    """The longer side of the stored photo."""

    exif: Exif | None = None
    """None where somebody sent the photo by a chat, which takes such notes away."""


def jpeg(shot: Shot, image: Image.Image) -> bytes:
    """The bytes that are stored, of the upright picture."""
    notes: dict[str, bytes] = {}
    if shot.exif:
        stored = _STORED.get(shot.exif.orientation)
        image = image.transpose(stored) if stored is not None else image
        notes = _notes(shot.exif, image)
    return _encoded(image, **notes)


def _notes(exif: Exif, image: Image.Image) -> dict[str, bytes]:
    small = image.copy()
    small.thumbnail((160, 160))
    place = _NOWHERE if exif.located else None
    return {
        "exif": exif_block(Notes(exif.taken, exif.orientation, place, _encoded(small))),
        "xmp": xmp_packet(exif.taken),
    }


def _encoded(image: Image.Image, **notes: bytes) -> bytes:
    """A JPEG whose soft shades are kept finely and whose finest detail coarsely.

    No page shows more than 1,600 of its pixels in a row; with the usual tables it would be half as large again, and
    progressive it would be larger by a twentieth, since most of its blocks are of one colour.
    """
    file = io.BytesIO()
    image.save(file, "JPEG", qtables=[_table(14, 34, 255), _table(20, 64, 255)], subsampling="4:2:0",
               optimize=True, **notes)  # fmt: skip
    return file.getvalue()


def _table(mean: int, low: int, high: int) -> list[int]:
    """The 64 divisors: for the mean of a block, and from its lowest to its highest frequency."""
    steps = [across + down for down in range(8) for across in range(8)]
    return [
        mean if not step else min(255, round(low + (high - low) * min(1, (step - 1) / 7) ** 1.5))
        for step in steps
    ]
