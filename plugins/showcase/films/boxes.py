"""The boxes of an MP4 file (ISO/IEC 14496-12): each tells its length and its kind, then come its contents."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader

from . import recognition
from .records import FilmError

MOST_BOXES = 1000
"""More siblings than any camera writes: a second of GoPro's or DJI's notes is a sample and not a box."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a box stands."""

    kind: bytes
    """Four characters: b"moov"."""

    start: int
    body: int
    """Where its contents begin."""

    end: int


def boxes_in(content: bytes, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes that stand one behind the other in a part of `content`.

    Raises:
        FilmError: one reaches out of that part, or there are too many.
    """
    limit = len(content) if end is None else end
    at = start
    for _ in range(MOST_BOXES):
        # QuickTime ends some lists with four zeros.
        if limit - at < 8 and not any(content[at:limit]):
            return
        box = _box(content[at : at + 16], at, limit)
        yield box
        at = box.end
    raise FilmError(recognition.DAMAGED)


def boxes_of(file: BufferedReader) -> list[Box]:
    """The boxes of a file at the top, of which no more than their beginnings are read.

    Raises:
        FilmError: the last one is cut off, or there are too many.
    """
    limit = file.seek(0, os.SEEK_END)
    at = 0
    found: list[Box] = []
    while at < limit:
        file.seek(at)
        head = file.read(16)
        # Some cameras pad the file; nothing of what follows the film is taken over.
        if not any(head[:8]):
            break
        found.append(_box(head, at, limit))
        at = found[-1].end
        if len(found) > MOST_BOXES:
            raise FilmError(recognition.DAMAGED)
    return found


def box(kind: bytes, *contents: bytes) -> bytes:
    """A box of these contents."""
    length = 8 + sum(len(content) for content in contents)
    return b"".join((length.to_bytes(4, "big"), kind, *contents))


def _box(head: bytes, start: int, limit: int) -> Box:
    """The box that begins with these bytes; its length is 1 where it stands behind the kind, 0 for all that is left."""
    length, kind, body = int.from_bytes(head[:4], "big"), head[4:8], start + 8
    if length == 1:
        length, body = int.from_bytes(head[8:16], "big"), start + 16
    end = limit if length == 0 else start + length
    if len(head) < 8 or not body <= end <= limit:
        raise FilmError(recognition.DAMAGED)
    return Box(kind, start, body, end)
