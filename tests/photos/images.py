"""Images drawn for tests, and how they are looked at."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import ExifTags, Image

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


def noise(width: int = 300, height: int = 200) -> Image.Image:
    """No line is like another, so that every format keeps something of each in its place."""
    return Image.effect_noise((width, height), 60).convert("RGB")


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def noted(orientation: int) -> Image.Exif:
    """The note of how a camera was held."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return exif


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
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(exponent * 256)) + bytes(2)


def srgb_curve() -> bytes:
    """How values become light in sRGB, and in Display P3 too (IEC 61966-2-1, as a curve of ICC's type 3)."""
    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    values = b"".join(struct.pack(">i", round(number * 65_536)) for number in numbers)
    return b"para" + bytes(4) + struct.pack(">HH", 3, 0) + values


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
    """The profile of the screens of phones: the primaries of SMPTE EG 432-1, adapted to D50."""
    primaries = {
        b"rXYZ": xyz(0.51512, 0.24120, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.15710, 0.06657, 0.78407),
    }
    return profile(b"RGB ", {**primaries, **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), srgb_curve())})


def linear_grey() -> bytes:
    """Grey whose values are amounts of light."""
    return profile(b"GRAY", {b"kTRC": gamma(1.0)})


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(
    width: int, height: int, depth: int, colours: int, pixels: bytes, extra: bytes = b"", interlace: int = 0
) -> bytes:
    """A PNG written by hand, for what Pillow does not write: 16 bits a colour, interlacing, a lie about its size."""
    header = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, interlace)
    body = chunk(b"IHDR", header) + extra + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def interlaced(image: Image.Image) -> bytes:
    """A grey PNG that comes in seven passes, each finer than the one before."""
    grey, pixels = image.convert("L"), b""
    passes = (
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    )
    for left, top, across, down in passes:
        for y in range(top, grey.height, down):
            row = grey.crop((0, y, grey.width, y + 1)).tobytes()
            pixels += b"\0" + row[left::across]
    return png(grey.width, grey.height, 8, 0, pixels, interlace=1)


def ftyp(brand: bytes, *others: bytes) -> bytes:
    """The beginning of a file made of boxes."""
    box = brand + bytes(4) + b"".join(others)
    return struct.pack(">I", len(box) + 8) + b"ftyp" + box + b"\0\0\0\x10meta" + bytes(64)


def deep_tiff(width: int, height: int, colour: tuple[int, ...]) -> bytes:
    """A TIFF of one colour, given in 16 bits a channel, which Pillow reads but does not write."""
    channels = len(colour)
    pixels = struct.pack(f"<{channels}H", *colour) * (width * height)
    # Tag, type (3: 16 bits, 4: 32 bits), count, value or where the values are.
    tags = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, channels, 8), (259, 3, 1, 1), (262, 3, 1, 2)]
    tags += [
        (273, 4, 1, 8 + 2 * channels),
        (277, 3, 1, channels),
        (278, 4, 1, height),
        (279, 4, 1, len(pixels)),
    ]
    tags += [(338, 3, 1, 2)] if channels == 4 else []
    directory = struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4)
    depths = struct.pack(f"<{channels}H", *(16,) * channels)
    return b"II*\0" + struct.pack("<I", 8 + len(depths) + len(pixels)) + depths + pixels + directory
