"""Turns videos into Films: a new file each, below the cache folder, made once for the bytes of a video."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Iterator, Mapping
from io import BufferedReader
from pathlib import Path

from . import recognition
from .boxes import Box, box, boxes_of
from .index import Index, read_index
from .records import Film, FilmError, FilmFault, Source
from .samples import Moves, Span
from .store import Drawer, Sheet

LARGEST_INDEX = 16_000_000
"""What is read of a film at once: the index of an hour has 2 MB."""

_HEAD = box(b"ftyp", b"isom\0\0\2\0isomiso2avc1mp41")
_PIECE = 1 << 20


def develop(sources: Mapping[str, Source], cache: Path) -> dict[str, Film | FilmFault]:
    """A Film, or the reason why there is none, for each source by its key, in the order of the sources.

    Raises:
        OSError: the cache cannot be written, for want of space or of the right to.
    """
    return {key: _developed(source, cache) for key, source in sources.items()}


def _developed(source: Source, cache: Path) -> Film | FilmFault:
    try:
        with _opened(source.file) as video:
            drawer = Drawer.of(video, cache)
            sheet = drawer.kept() or _made(video, drawer)
    except FilmError as error:
        return FilmFault(str(error))
    name = f"{source.stem}-{drawer.digest[:10]}.mp4"
    return Film(name, drawer.film, sheet.width, sheet.height, sheet.seconds, sheet.remarks)


def _opened(file: Path) -> BufferedReader:
    try:
        video = file.open("rb")
    except FileNotFoundError:
        raise FilmError(recognition.NOT_FOUND) from None
    except OSError:
        raise FilmError(recognition.NOT_READABLE) from None
    size = os.fstat(video.fileno()).st_size
    reason = (
        recognition.EMPTY if not size else recognition.TOO_LARGE if size > recognition.LARGEST_FILE else ""
    )
    if reason:
        video.close()
        raise FilmError(reason)
    return video


def _made(video: BufferedReader, drawer: Drawer) -> Sheet:
    video.seek(0)
    reason = recognition.why_not_read(video.read(512))
    if reason:
        raise FilmError(reason)
    try:
        index, data = _read(video)
        parts = _parts(video, index, data)
        remarks = [recognition.HEVC] * index.is_hevc + [recognition.TEXT_LEFT_OUT] * index.has_text
        seen = index.picture
        return drawer.keep(parts, seen.width, seen.height, index.seconds, tuple(remarks))
    except (struct.error, IndexError, OverflowError) as error:
        # A box that is shorter than the numbers that must stand in it.
        raise FilmError(recognition.DAMAGED) from error


def _read(video: BufferedReader) -> tuple[Index, list[Box]]:
    """The index of a film, and the boxes in which its pictures and sounds lie."""
    found = boxes_of(video)
    indexes = [one for one in found if one.kind == b"moov"]
    if not indexes:
        raise FilmError(recognition.NO_INDEX)
    if any(one.kind == b"moof" for one in found):
        raise FilmError(recognition.IN_PIECES)
    if len(indexes) > 1 or indexes[0].end - indexes[0].start > LARGEST_INDEX:
        raise FilmError(recognition.UNUSUAL)
    video.seek(indexes[0].body)
    index = read_index(video.read(indexes[0].end - indexes[0].body))
    return index, [one for one in found if one.kind == b"mdat"]


def _parts(video: BufferedReader, index: Index, data: list[Box]) -> Iterator[bytes]:
    """The published film, bit by bit: the index comes first, so that playing can begin before all of it is there."""
    chunks = list(index.chunks)
    _check(chunks, data)
    length = len(index.written(lambda offset: offset))
    moves = Moves.of(chunks, len(_HEAD) + length + 8)
    yield _HEAD
    yield index.written(moves)
    yield (moves.end - moves.starts[0] + 8).to_bytes(4, "big") + b"mdat"
    for part in moves.parts:
        video.seek(part.start)
        for at in range(part.start, part.end, _PIECE):
            yield video.read(min(_PIECE, part.end - at))


def _check(chunks: Iterable[Span], data: list[Box]) -> None:
    """Refuse a film of which a part lies elsewhere than among its pictures and sounds."""
    for chunk in chunks:
        if not any(one.body <= chunk.start <= chunk.end <= one.end for one in data):
            raise FilmError(recognition.DAMAGED)
