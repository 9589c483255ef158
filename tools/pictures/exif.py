"""The notes that cameras write beside a picture, as bytes: EXIF with place and thumbnail, and an XMP packet."""

from __future__ import annotations

import datetime
import struct
from dataclasses import dataclass
from fractions import Fraction

CAMERA = "清禾样例相机"

_BYTE, _TEXT, _SHORT, _LONG, _RATIONAL = 1, 2, 3, 4, 5
Entry = tuple[int, int, int, bytes]
"""Tag, type, count, value; as TIFF 6.0 and EXIF 2.3 name them."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What one picture's block holds."""

    taken: datetime.datetime
    orientation: int
    place: tuple[float, float] | None
    """Degrees north and degrees east."""

    thumbnail: bytes
    """A JPEG."""


def exif_block(notes: Notes) -> bytes:
    """The payload of an APP1 segment: directories of the picture, the exposure, the place and the thumbnail."""
    moment = notes.taken.strftime("%Y:%m:%d %H:%M:%S")
    exposure = [
        _text(0x9003, moment),
        _text(0x9004, moment),
        (0x829A, _RATIONAL, 1, struct.pack("<II", 1, 250)),
    ]
    place = _place(*notes.place) if notes.place else []
    makers = [
        _text(0x010F, CAMERA),
        _text(0x0110, CAMERA),
        _short(0x0112, notes.orientation),
        _text(0x0132, moment),
    ]

    def main(at_exposure: int, at_place: int) -> list[Entry]:
        return [*makers, _long(0x8769, at_exposure), *([_long(0x8825, at_place)] if place else [])]

    at_exposure = 8 + len(_directory(main(0, 0), 8, 0))
    at_place = at_exposure + len(_directory(exposure, at_exposure, 0))
    at_small = at_place + (len(_directory(place, at_place, 0)) if place else 0)
    small = [_short(0x0103, 6), _long(0x0201, 0), _long(0x0202, len(notes.thumbnail))]
    small[1] = _long(0x0201, at_small + len(_directory(small, at_small, 0)))
    return b"".join(
        (
            b"Exif\0\0II*\0" + struct.pack("<I", 8),
            _directory(main(at_exposure, at_place), 8, at_small),
            _directory(exposure, at_exposure, 0),
            _directory(place, at_place, 0) if place else b"",
            _directory(small, at_small, 0),
            notes.thumbnail,
        )
    )


def xmp_packet(taken: datetime.datetime) -> bytes:
    """What programs for photos add: who, when and with what."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
        f' xmp:CreatorTool="{CAMERA}" xmp:CreateDate="{taken.isoformat()}" tiff:Model="{CAMERA}"/>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _place(north: float, east: float) -> list[Entry]:
    return [
        (0x0000, _BYTE, 4, bytes((2, 3, 0, 0))),
        _text(0x0001, "N" if north >= 0 else "S"),
        _degrees(0x0002, abs(north)),
        _text(0x0003, "E" if east >= 0 else "W"),
        _degrees(0x0004, abs(east)),
    ]


def _degrees(tag: int, value: float) -> Entry:
    whole, minutes = int(value), int(value * 60 % 60)
    seconds = Fraction(value * 3600 % 60).limit_denominator(100)
    numbers = (whole, 1, minutes, 1, seconds.numerator, seconds.denominator)
    return tag, _RATIONAL, 3, struct.pack("<6I", *numbers)


def _text(tag: int, value: str) -> Entry:
    content = value.encode() + b"\0"
    return tag, _TEXT, len(content), content


def _short(tag: int, value: int) -> Entry:
    return tag, _SHORT, 1, struct.pack("<H", value)


def _long(tag: int, value: int) -> Entry:
    return tag, _LONG, 1, struct.pack("<I", value)


def _directory(entries: list[Entry], start: int, following: int) -> bytes:
    """An image file directory that begins at `start`, and behind it the values that are longer than four bytes."""
    table, values = struct.pack("<H", len(entries)), b""
    behind = start + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in entries:
        table += struct.pack("<HHI", tag, kind, count)
        if len(value) <= 4:
            table += value.ljust(4, b"\0")
        else:
            table += struct.pack("<I", behind + len(values))
            values += value + b"\0" * (len(value) % 2)
    return table + struct.pack("<I", following) + values
