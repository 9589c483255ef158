"""Photos on cards: the part that faces are likely to be in, at the size of its place."""

from __future__ import annotations

from PIL import Image, ImageOps

from .records import Photo


def opened(photo: Photo, width: int, height: int, *, grey: bool = False) -> Image.Image:
    """The photo as it fills a box of this size: of an upright one the upper part.

    Raises:
        OSError: it cannot be read.
    """
    with Image.open(photo.file) as image:
        image.draft("RGB", (width, height))
        upright = image.height > image.width
        shown = ImageOps.fit(
            image.convert("RGB"),
            (width, height),
            Image.Resampling.LANCZOS,
            centering=(0.5, 0.25 if upright else 0.5),
        )
    return shown.convert("L").convert("RGB") if grey else shown
