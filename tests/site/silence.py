"""Walks through the parts of a picture or a film, byte by byte, and names all that is not the picture itself.

It knows nothing of Pillow, which shows of a file what it has a name for; what it passes over could tell just as much.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

FILM_BOXES = {
    b"moov": {b"mvhd", b"trak"},
    b"trak": {b"tkhd", b"edts", b"mdia"},
    b"edts": {b"elst"},
    b"mdia": {b"mdhd", b"hdlr", b"minf"},
    b"minf": {b"vmhd", b"smhd", b"dinf", b"stbl"},
    b"dinf": {b"dref"},
    b"stbl": {b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stco", b"co64", b"stss", b"sdtp"},
}
IMAGE_BOXES = {
    b"meta": {b"hdlr", b"pitm", b"iloc", b"iinf", b"iprp", b"iref"},
    b"iprp": {b"ipco", b"ipma"},
    b"ipco": {b"ispe", b"pixi", b"av1C", b"colr", b"auxC"},
    b"iinf": {b"infe"},
}


def foreign_in(content: bytes) -> list[str]:
    """What stands in a picture or a film beside what is seen; a file of another kind is foreign as a whole."""
    walks = {
        b"\xff\xd8": _jpeg,
        b"\x89PNG\r\n\x1a\n": _png,
        b"RIFF": _webp,
        b"GIF8": _gif,
    }
    walk = next((walk for start, walk in walks.items() if content.startswith(start)), None)
    if walk is None and content[4:8] == b"ftyp":
        walk = _avif if content[8:12] in (b"avif", b"avis") else _film
    return list(walk(content)) if walk else ["no picture"]


def _jpeg(content: bytes) -> Iterator[str]:
    at = 2
    while content[at : at + 2] != b"\xff\xd9":
        marker = content[at + 1]
        length = struct.unpack_from(">H", content, at + 2)[0]
        body = content[at + 4 : at + 2 + length]
        assert content[at] == 0xFF
        if marker == 0xE0:
            yield from [] if body[:5] == b"JFIF\0" and body[12:14] == b"\0\0" else ["APP0 with a thumbnail"]
        elif 0xE0 <= marker <= 0xEF or marker == 0xFE:
            yield f"segment {marker:x}: {body[:12]!r}"
        at += 2 + length
        if marker == 0xDA:
            while not (content[at] == 0xFF and content[at + 1] != 0 and not 0xD0 <= content[at + 1] <= 0xD7):
                at += 1
    if content[at + 2 :]:
        yield "bytes behind the picture"


def _png(content: bytes) -> Iterator[str]:
    at = 8
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        if kind not in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB"):
            yield f"chunk {kind!r}"
        at += 12 + length
        if kind == b"IEND" and at < len(content):
            yield "bytes behind the picture"
            return


def _webp(content: bytes) -> Iterator[str]:
    yield from _chunks(content, 12, 8 + struct.unpack_from("<I", content, 4)[0])
    if len(content) != 8 + struct.unpack_from("<I", content, 4)[0]:
        yield "bytes behind the picture"


def _chunks(content: bytes, at: int, end: int) -> Iterator[str]:
    while at < end:
        kind, length = struct.unpack_from("<4sI", content, at)
        if kind not in (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"):
            yield f"chunk {kind!r}"
        if kind == b"VP8X" and content[at + 8] & 0b00101100:
            yield "a head that announces notes"
        if kind == b"ANMF":
            yield from _chunks(content, at + 24, at + 8 + length)
        at += 8 + length + length % 2


def _gif(content: bytes) -> Iterator[str]:
    flags = content[10]
    at = 13 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
    while content[at] != 0x3B:
        if content[at] == 0x21:
            label, body = content[at + 1], content[at + 3 : at + 14]
            if not (label == 0xF9 or (label == 0xFF and body == b"NETSCAPE2.0")):
                yield f"extension {label:x}: {body!r}"
            at += 2
        else:
            flags = content[at + 9]
            at += 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
        while content[at]:
            at += 1 + content[at]
        at += 1
    if content[at + 1 :]:
        yield "bytes behind the picture"


def _boxes(content: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    while at < end:
        length, kind = struct.unpack_from(">I4s", content, at)
        yield kind, at + 8, at + length
        at += length


def _avif(content: bytes) -> Iterator[str]:
    yield from _image_boxes(content, b"", 0, len(content))


def _image_boxes(content: bytes, parent: bytes, at: int, end: int) -> Iterator[str]:
    for kind, body, limit in _boxes(content, at, end):
        if kind not in IMAGE_BOXES.get(parent, {b"ftyp", b"meta", b"mdat"}):
            yield f"box {kind!r}"
        if kind in IMAGE_BOXES:
            skipped = {b"meta": 4, b"iinf": 6}.get(kind, 0)
            yield from _image_boxes(content, kind, body + skipped, limit)
        elif kind == b"infe" and content[body + 8 : body + 12] != b"av01":
            yield f"item {content[body + 8 : body + 12]!r}"
        elif kind == b"colr" and content[body : body + 4] != b"nclx":
            yield "a colour profile"


def _film(content: bytes) -> Iterator[str]:
    if [kind for kind, _, _ in _boxes(content, 0, len(content))] != [b"ftyp", b"moov", b"mdat"]:
        yield "other boxes at the top"
    yield from _film_boxes(content, b"", 0, len(content))


def _film_boxes(content: bytes, parent: bytes, at: int, end: int) -> Iterator[str]:
    for kind, body, limit in _boxes(content, at, end):
        own = content[body:limit]
        if kind not in FILM_BOXES.get(parent, {b"ftyp", b"moov", b"mdat"}):
            yield f"box {kind!r}"
        elif kind in FILM_BOXES:
            yield from _film_boxes(content, kind, body, limit)
        elif kind in (b"mvhd", b"tkhd", b"mdhd") and any(own[4 : 20 if own[0] else 12]):
            yield f"times in {kind!r}"
        elif kind == b"hdlr" and (own[8:12] not in (b"vide", b"soun") or any(own[12:])):
            yield f"a track or a name: {own[8:]!r}"
