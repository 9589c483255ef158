"""How the pictures or sounds of a track are encoded: the entries of its `stsd`, without the names of programs and makers."""

from __future__ import annotations

import struct

from . import recognition
from .boxes import Box, box, boxes_in
from .records import FilmError
from .user_data import Units, silent_settings, units_of

PICTURES, SOUND = b"vide", b"soun"
"""The kinds of tracks that are published."""

HEVC = frozenset({b"hvc1", b"hev1"})
_CODECS = {
    PICTURES: HEVC | {b"avc1", b"avc3", b"av01", b"vp08", b"vp09"},
    SOUND: frozenset({b"mp4a", b"Opus", b"fLaC", b".mp3"}),
}
"""What browsers play, each in one or the other."""

_NAMES = {PICTURES: "画面", SOUND: "声音"}
_SETTINGS = frozenset({b"avcC", b"hvcC", b"av1C", b"vpcC", b"pasp", b"colr", b"clap", b"btrt", b"fiel", b"mdcv"}) | {
    b"clli", b"esds", b"wave", b"frma", b"mp4a", b"chan", b"dOps", b"dfLa", b"srat", b"\0\0\0\0",
}  # fmt: skip
"""What a decoder needs to know; QuickTime wraps some of it in `wave`, which ends with a box without a name."""

_THIS_FILE = b"\0\1"
"""Which of the files that a track refers to holds the samples: the first, and for us the only one."""

_FIXED = {PICTURES: 78, SOUND: 28}
"""The bytes of an entry before its boxes."""


def codecs_of(stsd: bytes) -> list[bytes]:
    """How the samples are encoded, in four characters each; mostly one."""
    return [entry.kind for entry in _entries(stsd)]


def units_in(stsd: bytes) -> Units | None:
    """How a track of pictures is cut into units, in which cameras can hide words; None where it is not."""
    entry = _entries(stsd)[0]
    found = boxes_in(stsd, entry.body + _FIXED[PICTURES], entry.end)
    units = (units_of(one.kind, stsd[one.body : one.end]) for one in found)
    return next((one for one in units if one), None)


def clean_descriptions(stsd: bytes, kind: bytes) -> bytes:
    """The contents of `stsd` with what a decoder needs.

    Raises:
        FilmError: browsers play no such pictures or sound.
        struct.error: an entry is shorter than it must be.
    """
    entries = _entries(stsd)
    for entry in entries:
        if entry.kind not in _CODECS[kind]:
            raise FilmError(recognition.unplayable(entry.kind, _NAMES[kind]))
    clean = _pictures if kind == PICTURES else _sound
    return stsd[:8] + b"".join(box(entry.kind, clean(stsd[entry.body : entry.end])) for entry in entries)


def _entries(stsd: bytes) -> list[Box]:
    return list(boxes_in(stsd, 8))


def _pictures(entry: bytes) -> bytes:
    """Keep width and height; maker, qualities and compressor are names and no more."""
    fixed = bytearray(_FIXED[PICTURES])
    fixed[6:8] = _THIS_FILE
    width, height = struct.unpack_from(">HH", entry, 24)
    struct.pack_into(">HHIIIH", fixed, 24, width, height, 72 << 16, 72 << 16, 0, 1)
    struct.pack_into(">Hh", fixed, 74, 24, -1)
    return bytes(fixed) + _settings(entry, _FIXED[PICTURES])


def _sound(entry: bytes) -> bytes:
    """Keep all but the maker; QuickTime's versions 1 and 2 have more numbers before the boxes."""
    (version,) = struct.unpack_from(">H", entry, 8)
    longer = {0: 0, 1: 16, 2: 36}.get(version)
    if longer is None:
        raise FilmError(recognition.UNUSUAL)
    fixed = _FIXED[SOUND] + longer
    return bytes(6) + _THIS_FILE + entry[8:10] + bytes(6) + entry[16:fixed] + _settings(entry, fixed)


def _settings(entry: bytes, start: int) -> bytes:
    kept = []
    for found in boxes_in(entry, start):
        content = entry[found.body : found.end]
        if found.kind == b"wave":
            kept.append(box(found.kind, _settings(content, 0)))
        elif found.kind in _SETTINGS and not _is_profile(found.kind, content):
            kept.append(box(found.kind, silent_settings(content) if found.kind == b"hvcC" else content))
    return b"".join(kept)


def _is_profile(kind: bytes, content: bytes) -> bool:
    """Whether colours are told by an ICC profile, which may hold any text; in films they are told by three numbers."""
    return kind == b"colr" and content[:4] not in (b"nclx", b"nclc")
