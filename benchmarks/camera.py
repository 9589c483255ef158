"""Photos as a camera of 12 megapixels might take them, of nothing: the same number gives the same bytes.

Clouds of noise in seven sizes over a slope of light have about as much fine detail as a photo of a crowd, so that a
JPEG of them is about as heavy (2.4 MB) and as slow to decode and to encode. Every third lies on its side, as phones store
what was taken upright, with the note in its EXIF that says so.
"""

from __future__ import annotations

import os
import random
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from PIL import ExifTags, Image, ImageChops

SIZE = (4000, 3000)
QUALITY = 92
OCTAVES = (4, 11, 37, 120, 400, 1300, 4000)
"""Columns of noise, from large clouds to fine grain."""

TURNED = 3
"""Every how manieth photo lies on its side."""


def take(folder: Path, number: int) -> list[Path]:
    """Take so many photos into a folder; those that are there already stay."""
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(partial(_take, folder), range(number)))


def _take(folder: Path, number: int) -> Path:
    file = folder / f"photo-{number:04d}.jpg"
    if not file.exists():
        exif = Image.Exif()
        exif[ExifTags.Base.Make] = "Nobody"
        exif[ExifTags.Base.Orientation] = 6 if number % TURNED == 0 else 1
        partial_file = file.with_suffix(".part")
        _scene(random.Random(number)).save(partial_file, "JPEG", quality=QUALITY, exif=exif)
        partial_file.replace(file)
    return file


def _scene(dice: random.Random) -> Image.Image:
    light = Image.blend(_clouds(dice, OCTAVES), Image.linear_gradient("L").resize(SIZE), 0.2)
    # What is seen differs in brightness more than in colour, and colours have less detail.
    tints = [_clouds(dice, OCTAVES[:4]) for _ in range(3)]
    return Image.merge("RGB", [Image.blend(light, tint, 0.3) for tint in tints])


def _clouds(dice: random.Random, octaves: tuple[int, ...]) -> Image.Image:
    clouds = Image.new("L", SIZE, 128)
    for step, columns in enumerate(octaves):
        rows = columns * SIZE[1] // SIZE[0]
        noise = Image.frombytes("L", (columns, rows), dice.randbytes(columns * rows))
        strength = 0.62**step
        faint = noise.resize(SIZE, Image.Resampling.BICUBIC).point(lambda v, s=strength: 128 + (v - 128) * s)
        clouds = ImageChops.add(clouds, faint, offset=-128)
    return clouds
