"""Where in a file the pictures and the sounds of a track lie: chunks, by the tables of the track."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from . import recognition
from .records import FilmError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A part of a file; `end` is not in it."""

    start: int
    end: int


def chunks_of(tables: Mapping[bytes, bytes]) -> list[Span]:
    """The chunks of a track; `tables` are the contents of the boxes of its `stbl` by their kind.

    Raises:
        FilmError: a table is missing, or the tables do not agree.
        struct.error: a table is shorter than it says.
    """
    offsets = _offsets(tables)
    if not offsets:
        raise FilmError(recognition.IN_PIECES)
    counts = _samples_of_chunks(tables, len(offsets))
    same, number = struct.unpack_from(">II", _table(tables, b"stsz"), 4)
    if sum(counts) != number:
        raise FilmError(recognition.DAMAGED)
    if same:
        return [Span(at, at + count * same) for at, count in zip(offsets, counts, strict=True)]
    ends = list(accumulate(_numbers(tables[b"stsz"], 12, number), initial=0))
    lasts = list(accumulate(counts, initial=0))
    return [
        Span(at, at + ends[last] - ends[first])
        for at, first, last in zip(offsets, lasts, lasts[1:], strict=False)
    ]


def _offsets(tables: Mapping[bytes, bytes]) -> Sequence[int]:
    """Where each chunk begins; the numbers have 32 bits, or 64."""
    wide = b"co64" in tables
    table = _table(tables, b"co64" if wide else b"stco")
    (number,) = struct.unpack_from(">I", table, 4)
    return _numbers(table, 8, number, "Q" if wide else "I")


def _samples_of_chunks(tables: Mapping[bytes, bytes], chunks: int) -> list[int]:
    """How many samples each chunk holds: the table names the chunks from which on there are so many."""
    table = _table(tables, b"stsc")
    (number,) = struct.unpack_from(">I", table, 4)
    runs = _numbers(table, 8, 3 * number)
    firsts, counts = runs[::3], runs[1::3]
    if not firsts or firsts[0] != 1 or list(firsts) != sorted(set(firsts)) or firsts[-1] > chunks:
        raise FilmError(recognition.DAMAGED)
    lengths = (after - first for first, after in zip(firsts, [*firsts[1:], chunks + 1], strict=True))
    return [count for count, length in zip(counts, lengths, strict=True) for _ in range(length)]


def _table(tables: Mapping[bytes, bytes], kind: bytes) -> bytes:
    if kind not in tables:
        raise FilmError(recognition.UNUSUAL)
    return tables[kind]


def _numbers(table: bytes, start: int, number: int, size: str = "I") -> tuple[int, ...]:
    # Without this a lie about the number would ask for memory before it is found out.
    if number > len(table):
        raise FilmError(recognition.DAMAGED)
    return struct.unpack_from(f">{number}{size}", table, start)


@dataclass(frozen=True, slots=True)
class Moves:
    """What is taken over of a file, one part behind the other, and where each part then begins."""

    parts: tuple[Span, ...]
    """In the order of the file; none touches another."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span], begin: int) -> Moves:
        """Put the spans together, from the place `begin` on; what two of them share is taken over once."""
        parts: list[Span] = []
        for span in sorted(spans):
            if parts and span.start <= parts[-1].end:
                parts[-1] = Span(parts[-1].start, max(parts[-1].end, span.end))
            else:
                parts.append(span)
        lengths = (part.end - part.start for part in parts)
        return cls(tuple(parts), tuple(accumulate(lengths, initial=begin)))

    @property
    def end(self) -> int:
        """Where the last part ends."""
        return self.starts[-1]

    def __call__(self, offset: int) -> int:
        """Where that byte of the file stands now."""
        part = bisect_right(self.parts, offset, key=lambda span: span.start) - 1
        return self.starts[part] + offset - self.parts[part].start
