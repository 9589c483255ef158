"""The index of a film (`moov`): what it shows and for how long, and how it is written without all else."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from . import recognition
from .boxes import Box, box, boxes_in
from .descriptions import HEVC, PICTURES, SOUND, clean_descriptions, codecs_of, units_in
from .records import FilmError
from .samples import Layout, Span
from .user_data import Units

_WITHIN = {
    b"moov": {b"mvhd", b"trak"},
    b"trak": {b"tkhd", b"edts", b"mdia"},
    b"edts": {b"elst"},
    b"mdia": {b"mdhd", b"hdlr", b"minf"},
    b"minf": {b"vmhd", b"smhd", b"dinf", b"stbl"},
    b"dinf": {b"dref"},
    b"stbl": {b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stco", b"co64", b"stss", b"sdtp"},
}
"""Which boxes are taken over, by the box in which they stand. All others are left out: what we do not know may tell."""

_TEXT = frozenset({b"text", b"sbtl", b"subt", b"clcp"})
_SELF = b"\0\0\0\1"
"""The flag that the samples lie in the same file."""

_UNKNOWN = (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)

Moved = Callable[[int], int]
"""Gives the new place of a byte of the file."""


@dataclass(frozen=True, slots=True)
class Track:
    """A track that is published."""

    kind: bytes
    box: Box
    codecs: tuple[bytes, ...]
    width: int
    height: int
    layout: Layout
    units: Units | None
    """How its pictures are cut into units; None for sound, and for codecs that have no user data."""


@dataclass(frozen=True, slots=True)
class Index:
    """What the `moov` of a film says."""

    content: bytes
    """All of it, without its own head."""

    tracks: tuple[Track, ...]
    seconds: float
    has_text: bool
    """Whether there are subtitles in it, which are left out."""

    @property
    def picture(self) -> Track:
        """The track that is seen."""
        return next(track for track in self.tracks if track.kind == PICTURES)

    @property
    def is_hevc(self) -> bool:
        """Whether many browsers cannot show it."""
        return not HEVC.isdisjoint(self.picture.codecs)

    @property
    def chunks(self) -> Iterator[Span]:
        """Where all pictures and sounds lie."""
        return (chunk for track in self.tracks for chunk in track.layout.chunks)

    def written(self, moved: Moved) -> bytes:
        """The whole box as it is published; its length does not depend on `moved`."""
        kept = {track.box: track.kind for track in self.tracks}
        parts = []
        for found in boxes_in(self.content):
            if found in kept:
                parts.append(_clean(found, self.content, kept[found], moved))
            elif found.kind == b"mvhd":
                parts.append(box(b"mvhd", _timeless(self.content[found.body : found.end])))
        return box(b"moov", *parts)


def read_index(content: bytes) -> Index:
    """Read the contents of a `moov`.

    Raises:
        FilmError: it shows nothing, or nothing that browsers play.
        struct.error: something in it is shorter than it says.
    """
    top = list(boxes_in(content))
    if any(found.kind == b"mvex" for found in top):
        raise FilmError(recognition.IN_PIECES)
    handlers = {found: _handler(found, content) for found in top if found.kind == b"trak"}
    tracks = [_track(found, kind, content) for found, kind in handlers.items() if kind in (PICTURES, SOUND)]
    if not any(track.kind == PICTURES for track in tracks):
        raise FilmError(recognition.NO_PICTURE)
    head = next((found for found in top if found.kind == b"mvhd"), None)
    if head is None:
        raise FilmError(recognition.DAMAGED)
    return Index(
        content,
        tuple(tracks),
        _seconds(content[head.body : head.end]),
        not _TEXT.isdisjoint(handlers.values()),
    )


def _track(found: Box, kind: bytes, content: bytes) -> Track:
    tables = {
        one.kind: content[one.body : one.end] for one in _children(found, content, b"mdia", b"minf", b"stbl")
    }
    references = (one for one in _children(found, content, b"mdia", b"minf", b"dinf") if one.kind == b"dref")
    for reference in references:
        if any(
            content[one.body : one.body + 4] != _SELF
            for one in boxes_in(content, reference.body + 8, reference.end)
        ):
            raise FilmError(recognition.ELSEWHERE)
    if b"stsd" not in tables:
        raise FilmError(recognition.DAMAGED)
    head = next((one for one in _children(found, content) if one.kind == b"tkhd"), None)
    if head is None:
        raise FilmError(recognition.DAMAGED)
    width, height = _shown(content[head.body : head.end])
    if kind == PICTURES and not (width and height):
        raise FilmError(recognition.UNUSUAL)
    units = units_in(tables[b"stsd"]) if kind == PICTURES else None
    return Track(kind, found, tuple(codecs_of(tables[b"stsd"])), width, height, Layout.of(tables), units)


def _handler(trak: Box, content: bytes) -> bytes:
    """What a track is for: b"vide", b"soun", b"text", b"meta" …"""
    found = next((one for one in _children(trak, content, b"mdia") if one.kind == b"hdlr"), None)
    return content[found.body + 8 : found.body + 12] if found else b""


def _children(parent: Box, content: bytes, *path: bytes) -> Iterator[Box]:
    """The boxes that stand in the box to which the path leads from `parent`."""
    for found in boxes_in(content, parent.body, parent.end):
        if not path:
            yield found
        elif found.kind == path[0]:
            yield from _children(found, content, *path[1:])


def _clean(found: Box, content: bytes, track: bytes, moved: Moved) -> bytes:
    """A box of a track with what is taken over of it."""
    if found.kind in _WITHIN:
        inner = boxes_in(content, found.body, found.end)
        kept = (one for one in inner if one.kind in _WITHIN[found.kind])
        return box(found.kind, *(_clean(one, content, track, moved) for one in kept))
    own = content[found.body : found.end]
    match found.kind:
        case b"tkhd" | b"mdhd":
            own = _timeless(own)
        case b"hdlr":
            # Behind the kind of the track stand its maker and a name, such as that of the camera.
            own = bytes(8) + track + bytes(13)
        case b"dref":
            own = bytes(4) + b"\0\0\0\1" + box(b"url ", _SELF)
        case b"stsd":
            own = clean_descriptions(own, track)
        case b"stco" | b"co64":
            own = _relocated(own, "I" if found.kind == b"stco" else "Q", moved)
    return box(found.kind, own)


def _timeless(head: bytes) -> bytes:
    """A head without the times at which the film was taken and last changed."""
    length = 16 if head[:1] == b"\1" else 8
    return head[:4] + bytes(length) + head[4 + length :]


def _relocated(table: bytes, size: str, moved: Moved) -> bytes:
    (number,) = struct.unpack_from(">I", table, 4)
    places = struct.unpack_from(f">{number}{size}", table, 8)
    return table[:8] + struct.pack(f">{number}{size}", *map(moved, places))


def _seconds(mvhd: bytes) -> float:
    scale, length = struct.unpack_from(*((">IQ", mvhd, 20) if mvhd[:1] == b"\1" else (">II", mvhd, 12)))
    return length / scale if scale and length not in _UNKNOWN else 0.0


def _shown(tkhd: bytes) -> tuple[int, int]:
    """Width and height as the film is shown: a matrix says whether it lies on its side."""
    matrix = 52 if tkhd[:1] == b"\1" else 40
    across, upright = struct.unpack_from(">ii", tkhd, matrix)
    width, height = (side >> 16 for side in struct.unpack_from(">II", tkhd, matrix + 36))
    return (height, width) if not across and upright else (width, height)
