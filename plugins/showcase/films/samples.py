"""Where in a file the pictures and the sounds of a track lie: samples in chunks, by the tables of the track."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from . import recognition
from .records import FilmError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A part of a file; `end` is not in it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The tables of a track, in agreement with each other."""

    offsets: Sequence[int]
    """Where each chunk begins."""

    counts: Sequence[int]
    """How many samples each chunk holds."""

    ends: Sequence[int]
    """How many bytes the first sample takes, the first two, and so on; with nothing for none at the beginning."""

    @classmethod
    def of(cls, tables: Mapping[bytes, bytes]) -> Layout:
        """Read the tables: the contents of the boxes of a `stbl` by their kind.

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
            return cls(offsets, counts, range(0, same * number + 1, same))
        return cls(offsets, counts, tuple(accumulate(_numbers(tables[b"stsz"], 12, number), initial=0)))

    @property
    def chunks(self) -> Iterator[Span]:
        """Each chunk as a whole."""
        for at, first, last in self._chunks():
            yield Span(at, at + self.ends[last] - self.ends[first])

    @property
    def samples(self) -> Iterator[Span]:
        """Each sample: a picture, or a moment of sound."""
        for at, first, last in self._chunks():
            for number in range(first, last):
                yield Span(
                    at + self.ends[number] - self.ends[first], at + self.ends[number + 1] - self.ends[first]
                )

    def _chunks(self) -> Iterator[tuple[int, int, int]]:
        """Where each chunk begins, its first sample, and the first that is not in it."""
        lasts = accumulate(self.counts)
        for at, count, last in zip(self.offsets, self.counts, lasts, strict=True):
            yield at, last - count, last


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
    """One more than there are parts: the last is where all of them end."""

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

    def __call__(self, offset: int) -> int:
        """Where that byte of the file stands now."""
        part = bisect_right(self.parts, offset, key=lambda span: span.start) - 1
        return self.starts[part] + offset - self.parts[part].start
