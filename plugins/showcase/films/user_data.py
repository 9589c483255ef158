"""Words between the pictures: H.264 and H.265 let a camera put user data before each (SEI, ITU-T H.264 annex D).

Camcorders write the moment there, and some the place. No decoder needs it, so it is overwritten; its length stays, and
with it every other byte of the film in its place.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader

from .samples import Span

_REGISTERED, _UNREGISTERED = 4, 5
"""The kinds of messages that are user data; what the others may say is laid down, and has no room for words."""

_HEVC_MESSAGES = frozenset({39, 40})

_ESCAPE = b"\0\0\3"
"""Two zeros and a 3: the 3 is no part of the message, but keeps it from looking like the beginning of a picture."""


@dataclass(frozen=True, slots=True)
class Units:
    """How the units of a picture stand one behind the other."""

    length_size: int
    """How many bytes say how long a unit is."""

    head: int
    """The bytes before its contents."""

    kinds: frozenset[int]
    """Of its first byte, without the bits that tell anything else: the kinds that hold messages."""

    def holds_messages(self, first: int) -> bool:
        """Whether a unit that begins with that byte holds messages."""
        return ((first & 0x1F) if self.head == 1 else (first >> 1 & 0x3F)) in self.kinds


def units_of(kind: bytes, settings: bytes) -> Units | None:
    """How units stand in a track with these settings, the contents of its `avcC` or `hvcC`; None for other kinds."""
    if kind == b"hvcC":
        return Units((settings[21] & 3) + 1, 2, _HEVC_MESSAGES)
    return Units((settings[4] & 3) + 1, 1, frozenset({6})) if kind == b"avcC" else None


def silent_settings(settings: bytes) -> bytes:
    """The contents of an `hvcC` without user data; it may hold messages for all pictures together."""
    at, spans = 23, []
    for _ in range(settings[22]):
        kind, number = struct.unpack_from(">BH", settings, at)
        at += 3
        for _ in range(number):
            (length,) = struct.unpack_from(">H", settings, at)
            at += 2
            if kind & 0x3F in _HEVC_MESSAGES:
                found = messages_in(settings[at : at + length], 2)
                spans += [Span(at + one.start, at + one.end) for one in found]
            at += length
    return overwritten(settings, spans)


def user_data_in(video: BufferedReader, picture: Span, units: Units) -> Iterator[Span]:
    """Where user data stands in a picture."""
    at = picture.start
    while at + units.length_size < picture.end:
        video.seek(at)
        start = video.read(units.length_size + 1)
        length = int.from_bytes(start[: units.length_size], "big")
        at += units.length_size
        if length > units.head and units.holds_messages(start[-1]):
            video.seek(at)
            unit = video.read(min(length, picture.end - at))
            yield from (Span(at + found.start, at + found.end) for found in messages_in(unit, units.head))
        at += length


def messages_in(unit: bytes, head: int) -> Iterator[Span]:
    """Where user data stands in a unit, whose own head has so many bytes."""
    at = head
    while at < len(unit) - 1:
        kind, at = _number(unit, at)
        size, at = _number(unit, at)
        end = _after(unit, at, size)
        if kind in (_REGISTERED, _UNREGISTERED):
            yield Span(at, end)
        at = end


def overwritten(content: bytes, spans: Iterable[Span]) -> bytes:
    """The content with nothing to be read in those parts; escapes stay, for they count in a message's length."""
    written = bytearray(content)
    for span in spans:
        kept = written[span.start : span.end].split(_ESCAPE)
        written[span.start : span.end] = _ESCAPE.join(b"\xff" * len(part) for part in kept)
    return bytes(written)


def _number(unit: bytes, at: int) -> tuple[int, int]:
    """A number as messages write it (as many times 255 as it goes, then the rest), and where it ends."""
    number = 0
    while at < len(unit) and unit[at] == 0xFF:
        number += 0xFF
        at += 1
    return (number + unit[at], at + 1) if at < len(unit) else (number, at)


def _after(unit: bytes, at: int, size: int) -> int:
    """Where so many bytes of a message end, escapes not counted."""
    end = at
    while size > 0 and end < len(unit):
        if unit[end] == 3 and unit[max(at, end - 2) : end] == b"\0\0":
            end += 1
            continue
        end += 1
        size -= 1
    return min(end, len(unit))
