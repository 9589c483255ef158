"""Images drawn for tests, and how they are looked at."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image

from showcase.photos import Rendition

Colour = tuple[int, ...]

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (30, 160, 60), (40, 60, 190), (230, 200, 40)


def quarters(width: int = 640, height: int = 400) -> Image.Image:
    """Four fields: red and green above, blue and yellow below; every turn and mirroring shows."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def pixel(rendition: Rendition, across: float, down: float) -> Colour:
    """The colour at a place given in parts of the width and the height."""
    with Image.open(rendition.file) as image:
        assert image.mode == "RGB"
        found = image.getpixel((int(image.width * across), int(image.height * down)))
    assert isinstance(found, tuple)
    return found


def alike(one: Colour, other: Colour, tolerance: int = 12) -> bool:
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


def xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(value * 65_536)) for value in values)


def gamma(exponent: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IHH", 1, round(exponent * 256), 0)


def profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A small ICC profile (version 2.1) of a display."""
    name = b"Test"
    description = b"desc" + bytes(4) + struct.pack(">I", len(name) + 1) + name + bytes(79)
    tags = {b"desc": description, b"wtpt": xyz(0.9642, 1.0, 0.8249), **tags}
    table, body, start = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        table += struct.pack(">4sII", tag, start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    header = struct.pack(">I4sI4s4s4s", start + len(body), bytes(4), 0x02100000, b"mntr", space, b"XYZ ")
    header = (header + bytes(12) + b"acsp").ljust(68, b"\0") + xyz(0.9642, 1.0, 0.8249)[8:]
    return header.ljust(128, b"\0") + table + body


def display_p3() -> bytes:
    """The primaries of Display P3 (SMPTE EG 432-1, adapted to D50) with a gamma of 2.2."""
    primaries = {
        b"rXYZ": xyz(0.51512, 0.24120, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.15710, 0.06657, 0.78407),
    }
    return profile(b"RGB ", {**primaries, **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), gamma(2.2))})


def linear_grey() -> bytes:
    """Grey whose values are amounts of light."""
    return profile(b"GRAY", {b"kTRC": gamma(1.0)})


def png(width: int, height: int, depth: int, colours: int, pixels: bytes) -> bytes:
    """A PNG written by hand, for what Pillow does not write: 16 bits a colour, or a lie about its size."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
