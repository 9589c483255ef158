"""From an upright photo to the bytes of its prints.

Settings are chosen by measurement on the photos of two cameras and two phones: per width the kilobytes, the time of one
core, and the likeness to the unencoded picture (SSIM).

    WebP q80     method 2             method 4             method 6
    1600     328  96 ms  .963     317 222 ms  .966     302 491 ms  .965
     960     151  38 ms  .967     147  81 ms  .971
     480      49  11 ms  .972      48  23 ms  .975

Method 2 takes less than half of the time of Pillow's usual 4 for 3 % more bytes; side by side no eye tells them apart.

    JPEG q82     baseline             optimised            optimised, progressive
    1600     476   8 ms           469  18 ms           449  39 ms          .974

    AVIF q64     speed 9              speed 8              speed 6
    1600     282 182 ms  .967     272 630 ms  .967     264 1579 ms  .969
     960     125  62 ms  .967     121 256 ms  .967     118  629 ms  .970

Speed 9 makes files of flat posters three times as large as speed 8. At 8, AVIF is a fifth smaller than WebP for four
times the work, which is why sites have to ask for it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from PIL import Image

from .batches import Batch
from .decoding import Negative, resized
from .sizes import CLOSE, CROPS, MOVING_WIDTH, WIDTHS, Size, crop_of, fallback_width, widths_of

_WEBP = {"quality": 80, "method": 2}
_JPEG = {"quality": 82, "optimize": True, "progressive": True}
_AVIF = {"quality": 64, "speed": 8, "max_threads": 1}
_MOVING = {"quality": 70, "method": 2, "allow_mixed": True}
"""Mixed: what is drawn is kept without loss where that is smaller, of flat pictures to a quarter."""

LARGEST_SQUARE = 100_000
"""In bytes: WeChat takes no larger picture into a card."""

_SQUARE_QUALITIES = (82, 70, 55, 40, 25)

RECIPES = {
    Batch.WEB: f"1 {WIDTHS} {CLOSE} {_WEBP} {_JPEG}",
    Batch.AVIF: f"1 {WIDTHS} {CLOSE} {_AVIF}",
    Batch.SHARE: f"1 {CROPS[Batch.SHARE]} {_JPEG}",
    Batch.SQUARE: f"1 {CROPS[Batch.SQUARE]} {_JPEG} {_SQUARE_QUALITIES} {LARGEST_SQUARE}",
    Batch.MOVING: f"1 {MOVING_WIDTH} {_MOVING}",
}
"""All that decides, beside the photo, which bytes are made; the first number counts changes of the code."""


@dataclass(frozen=True, slots=True)
class Print:
    """A rendition in memory."""

    batch: Batch
    name: str
    """What tells it from the other prints of the photo: 960.webp, 960.jpg, share.jpg."""

    size: Size
    content: bytes


def prints_of(negative: Negative, batches: AbstractSet[Batch]) -> Iterator[Print]:
    """All still prints of a photo that belong to these batches, one at a time."""
    for batch in CROPS.keys() & batches:
        yield _cropped(negative.image, batch)
    if {Batch.WEB, Batch.AVIF} & batches:
        yield from _in_all_widths(negative, batches)


def _in_all_widths(negative: Negative, batches: AbstractSet[Batch]) -> Iterator[Print]:
    """Each size is made from the next larger."""
    widths = widths_of(negative.size)
    image = negative.image
    for width in reversed(widths):
        size = negative.size.at_width(width)
        image = resized(image, size)
        if Batch.AVIF in batches:
            yield Print(Batch.AVIF, f"{width}.avif", size, encoded(image, "AVIF", _AVIF))
        if Batch.WEB in batches:
            yield Print(Batch.WEB, f"{width}.webp", size, encoded(image, "WEBP", _WEBP))
            if width == fallback_width(widths):
                yield Print(Batch.WEB, f"{width}.jpg", size, encoded(image, "JPEG", _JPEG))


def _cropped(image: Image.Image, batch: Batch) -> Print:
    crop = crop_of(Size(image.width, image.height), CROPS[batch])
    right, bottom = crop.left + crop.box.width, crop.top + crop.box.height
    part = resized(image.crop((crop.left, crop.top, right, bottom)), crop.size)
    content = _small_jpeg(part) if batch is Batch.SQUARE else encoded(part, "JPEG", _JPEG)
    return Print(batch, f"{batch.value}.jpg", crop.size, content)


def _small_jpeg(image: Image.Image) -> bytes:
    """A JPEG that WeChat takes; only pictures like noise need more than one attempt."""
    content = b""
    for quality in _SQUARE_QUALITIES:
        content = encoded(image, "JPEG", {**_JPEG, "quality": quality})
        if len(content) <= LARGEST_SQUARE:
            break
    return content


def moving_print(frames: list[Image.Image], durations: list[int]) -> Print:
    """One print of all frames, each shown for so many milliseconds."""
    first, *others = frames
    settings = {**_MOVING, "save_all": True, "append_images": others, "duration": durations, "loop": 0}
    size = Size(first.width, first.height)
    return Print(Batch.MOVING, "moving.webp", size, encoded(first, "WEBP", settings))


def encoded(image: Image.Image, form: str, settings: dict[str, Any]) -> bytes:
    """The bytes of an image in one of Pillow's formats."""
    target = io.BytesIO()
    image.save(target, form, **settings)
    return target.getvalue()
