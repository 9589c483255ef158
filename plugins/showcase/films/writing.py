"""Writes the film that is published: a head, the index, and the pictures and sounds that the index leads to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from io import BufferedReader

from . import recognition
from .boxes import Box, box, boxes_of
from .index import Index, read_index
from .records import FilmError
from .samples import Moves, Span
from .user_data import overwritten, user_data_in

LARGEST_INDEX = 16_000_000
"""What is read of a film at once: the index of an hour has 2 MB."""

_HEAD = box(b"ftyp", b"isom\0\0\2\0isomiso2avc1mp41")
_PIECE = 1 << 20


def read_film(video: BufferedReader) -> tuple[Index, list[Box]]:
    """The index of a film, and the boxes in which its pictures and sounds lie.

    Raises:
        FilmError: it has no index, or one that we cannot read.
        struct.error: something in it is shorter than it says.
    """
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


def written(video: BufferedReader, index: Index, data: list[Box]) -> Iterator[bytes]:
    """The published film, bit by bit: the index comes first, so that playing can begin before all of it is there.

    Raises:
        FilmError: a part of it lies elsewhere than among its pictures and sounds, `data`.
    """
    chunks = list(index.chunks)
    for chunk in chunks:
        if not any(one.body <= chunk.start <= chunk.end <= one.end for one in data):
            raise FilmError(recognition.DAMAGED)
    length = len(index.written(lambda offset: offset))
    moves = Moves.of(chunks, len(_HEAD) + length + 8)
    yield _HEAD
    yield index.written(moves)
    yield (moves.starts[-1] - moves.starts[0] + 8).to_bytes(4, "big") + b"mdat"
    hidden = sorted(set(_user_data(video, index)))
    for part in moves.parts:
        first, last = (
            bisect_left(hidden, edge, key=lambda span: span.start) for edge in (part.start, part.end)
        )
        yield from _copied(video, part, hidden[first:last])


def _user_data(video: BufferedReader, index: Index) -> Iterator[Span]:
    for track in index.tracks:
        if track.units:
            for picture in track.layout.samples:
                yield from user_data_in(video, picture, track.units)


def _copied(video: BufferedReader, part: Span, hidden: Iterable[Span]) -> Iterator[bytes]:
    """A part of the file, in pieces that fit into memory, with nothing to be read in the hidden spans of it."""
    at = part.start
    for span in hidden:
        yield from _pieces(video, at, span.start)
        video.seek(max(at, span.start))
        content = video.read(span.end - max(at, span.start))
        yield overwritten(content, [Span(0, len(content))])
        at = max(at, span.end)
    yield from _pieces(video, at, part.end)


def _pieces(video: BufferedReader, start: int, end: int) -> Iterator[bytes]:
    for at in range(start, end, _PIECE):
        video.seek(at)
        yield video.read(min(_PIECE, end - at))
