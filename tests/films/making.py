"""Small MP4 files, box by box: pictures and sound that no decoder would take, with everything that phones note beside."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

PLACE = b"+30.6571+104.0657/"
SECRETS = (PLACE, b"SecretPhone", b"SecretName", b"SecretNote", b"SecretAuthor", b"SecretLeftover")
SEEN, HEARD = b"<picture>" * 40, b"<sound>" * 30


def box(kind: bytes, *contents: bytes) -> bytes:
    return struct.pack(">I4s", 8 + sum(map(len, contents)), kind) + b"".join(contents)


def full(kind: bytes, *contents: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *contents)


def table(kind: bytes, *rows: bytes) -> bytes:
    return full(kind, struct.pack(">I", len(rows)), *rows)


def numbers(*values: int, size: str = "I") -> bytes:
    return struct.pack(f">{len(values)}{size}", *values)


def pictures(codec: bytes = b"avc1", *more: bytes, settings: bytes = box(b"avcC", b"\1settings")) -> bytes:
    fixed = bytes(6) + b"\0\1" + bytes(8) + b"SecretPhone\0"[:8] + struct.pack(">HH", 64, 36) + bytes(14)
    fixed += b"\x0bSecretPhone".ljust(32, b"\0") + b"\0\x18\xff\xff"
    colours = box(b"colr", b"nclx", numbers(1, 1, 1, size="H"), b"\0") + box(b"colr", b"prof", b"SecretNote")
    return box(codec, fixed, settings, colours, box(b"uuid", b"SecretNote"), *more)


def sound(codec: bytes = b"mp4a", version: int = 0) -> bytes:
    fixed = bytes(6) + b"\0\1" + struct.pack(">HH4sHHHHI", version, 0, b"Secr", 2, 16, 0, 0, 44100 << 16)
    fixed += bytes({0: 0, 1: 16, 2: 36}.get(version, 0))
    settings = full(b"esds", b"decoder")
    return box(
        codec, fixed, box(b"wave", box(b"frma", codec), settings, box(b"\0\0\0\0")) if version else settings
    )


@dataclass
class Track:
    """A track of a film under the hands of a test."""

    kind: bytes
    entry: bytes
    chunks: list[bytes]
    """What lies in the data, each in one sample a byte."""

    matrix: tuple[int, ...] = (1, 0, 0, 0, 1, 0, 0, 0, 1)
    size: tuple[int, int] = (64, 36)
    wide: bool = False
    """Whether places and times have 64 bits."""

    data: bytes = full(b"url ", flags=1)
    more: bytes = b""
    whole: bool = False
    """Whether a chunk is one sample, and not one for each of its bytes."""


SEEN_TRACK = Track(b"vide", pictures(), [SEEN[:100], SEEN[100:]])
HEARD_TRACK = Track(b"soun", sound(), [HEARD], size=(0, 0))
NOTES_TRACK = Track(b"meta", box(b"mebx", bytes(8)), [PLACE * 4], size=(0, 0))


@dataclass
class Film:
    """A film under the hands of a test; `bytes(film)` writes it."""

    tracks: list[Track] = field(default_factory=lambda: [SEEN_TRACK, HEARD_TRACK])
    head: bytes = box(b"ftyp", b"isom\0\0\2\0isomavc1")
    brief: bytes = box(b"udta", box(b"\xa9xyz", b"\0\x12\x15\xc7" + PLACE)) + full(b"meta", b"SecretAuthor")
    """What stands in `moov` beside the tracks."""

    after: bytes = b""
    """What stands behind the data."""

    index_first: bool = False

    def __bytes__(self) -> bytes:
        chunks = [chunk for track in self.tracks for chunk in track.chunks]
        length = len(self._index(dict.fromkeys(map(id, chunks), 0)))
        at = len(self.head) + (length if self.index_first else 0) + 8
        places = {}
        data = b""
        for chunk in chunks:
            data += b"SecretLeftover"
            places[id(chunk)] = at + len(data)
            data += chunk
        index = self._index(places)
        body = box(b"mdat", data)
        return self.head + (index + body if self.index_first else body + index) + self.after

    def _index(self, places: dict[int, int]) -> bytes:
        times = numbers(3_700_000_000, 3_700_000_001, 600, 7500)
        head = full(b"mvhd", times, bytes(80))
        return box(b"moov", head, *(_track(track, places) for track in self.tracks), self.brief)


def _track(track: Track, places: dict[int, int]) -> bytes:
    size = "Q" if track.wide else "I"
    times = numbers(3_700_000_000, 3_700_000_001, size=size)
    matrix = numbers(
        *(value << (30 if at % 3 == 2 else 16) & 0xFFFFFFFF for at, value in enumerate(track.matrix))
    )
    shown = matrix + numbers(track.size[0] << 16, track.size[1] << 16)
    head = full(
        b"tkhd",
        times,
        numbers(1, 0),
        numbers(7500, size=size),
        bytes(16),
        shown,
        version=int(track.wide),
        flags=3,
    )
    offsets = table(
        b"co64" if track.wide else b"stco", *(numbers(places[id(c)], size=size) for c in track.chunks)
    )
    lengths = [[len(chunk)] if track.whole else [1] * len(chunk) for chunk in track.chunks]
    runs = table(b"stsc", *(numbers(at, len(chunk), 1) for at, chunk in enumerate(lengths, 1)))
    count = sum(map(len, lengths))
    sizes = full(b"stsz", numbers(0, count), numbers(*(length for chunk in lengths for length in chunk)))
    samples = box(
        b"stbl", table(b"stsd", track.entry), table(b"stts", numbers(count, 1)), runs, sizes, offsets
    )
    where = box(b"dinf", table(b"dref", track.data))
    handler = full(b"hdlr", bytes(4), track.kind, b"appl", bytes(8), b"SecretName\0")
    media = box(b"mdia", full(b"mdhd", times, numbers(600), numbers(7500, size=size), b"\x55\xc4\0\0", version=int(track.wide)),
                handler, box(b"minf", full(b"vmhd", bytes(8)), where, samples))  # fmt: skip
    return box(b"trak", head, media, full(b"meta", b"SecretNote"), track.more)


def found_in(content: bytes, *path: bytes, start: int = 0, end: int | None = None) -> list[bytes]:
    """The contents of the boxes to which a path leads, read anew and not by what is tested."""
    at, limit, found = start, len(content) if end is None else end, []
    while at < limit:
        length, kind = struct.unpack_from(">I4s", content, at)
        if kind == path[0]:
            inner = content[at + 8 : at + length]
            found += found_in(inner, *path[1:]) if path[1:] else [inner]
        at += length
    return found
