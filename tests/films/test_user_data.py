"""What cameras write between the pictures is overwritten, and nothing else is touched."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.films.samples import Span
from showcase.films.user_data import messages_in, overwritten

from .making import PLACE, Film, Track, box, pictures

HIDDEN = b"\x05" + bytes([16 + len(PLACE)]) + b"u" * 16 + PLACE
"""A message of kind 5: sixteen bytes that say whose it is, then anything."""

TIMING = b"\x01\x04\x10\x00\x00\x03\x01"
"""A message of kind 1, with an escape in it."""


def unit(kind: int, content: bytes) -> bytes:
    return bytes([kind]) + content + b"\x80"


def picture(*units: bytes, size: int = 4) -> bytes:
    return b"".join(len(one).to_bytes(size, "big") + one for one in units)


def silenced(content: bytes, head: int = 1) -> bytes:
    return overwritten(content, list(messages_in(content, head)))


def test_user_data_is_overwritten_and_other_messages_stay():
    before = unit(6, TIMING + HIDDEN + TIMING)
    after = silenced(before)
    assert PLACE not in after
    assert after == unit(6, TIMING + b"\x05" + HIDDEN[1:2] + b"\xff" * (len(HIDDEN) - 2) + TIMING)


def test_a_long_message_writes_its_length_in_parts():
    before = unit(6, b"\x05\xff\xff\x10" + b"a" * (255 + 255 + 16) + TIMING)
    assert silenced(before) == unit(6, b"\x05\xff\xff\x10" + b"\xff" * (255 + 255 + 16) + TIMING)


def test_escapes_stay_and_do_not_count():
    before = unit(6, b"\x04\x06" + b"ab\0\0\3\1c" + TIMING)
    assert silenced(before) == unit(6, b"\x04\x06" + b"\xff\xff\0\0\3\xff\xff" + TIMING)


@given(st.binary(max_size=60))
def test_whatever_a_unit_holds_its_length_stays(content):
    after = silenced(b"\x06" + content)
    assert len(after) == len(content) + 1
    spans = list(messages_in(b"\x06" + content, 1))
    assert all(Span(1, 0) <= span and span.start <= span.end <= len(after) for span in spans)


@pytest.mark.parametrize("size", [1, 2, 4])
def test_in_a_film_of_h264_the_pictures_stay_and_the_words_go(developed, size):
    settings = box(b"avcC", b"\1\x64\0\x1f" + bytes([0xFC | size - 1]) + b"\xe0\0")
    key, later = unit(0x65, b"key" + HIDDEN), unit(0x41, b"later")
    frames = [
        picture(unit(6, HIDDEN), key, size=size),
        picture(unit(6, TIMING), unit(6, HIDDEN), later, size=size),
    ]
    source = bytes(Film([Track(b"vide", pictures(settings=settings), frames, whole=True)]))
    content = developed(source).file.read_bytes()
    # What stands within a picture is the picture, whatever it looks like.
    assert content.count(PLACE) == 1
    assert key in content
    assert later in content
    assert unit(6, TIMING) in content
    assert len(content[content.index(b"mdat") + 4 :]) == len(b"".join(frames))


def test_in_a_film_of_h265_the_settings_are_looked_through_as_well(developed):
    message = b"\x4e\x01" + HIDDEN + b"\x80"
    arrays = (
        b"\x02"
        + b"\xa0"
        + struct.pack(">HH", 1, 5)
        + b"param"
        + b"\xa7"
        + struct.pack(">HH", 1, len(message))
        + message
    )
    settings = box(b"hvcC", b"\1" + bytes(20) + b"\x03" + arrays)
    frame = picture(message, b"\x26\x01picture")
    track = Track(b"vide", pictures(b"hvc1", settings=settings), [frame], whole=True)
    content = developed(bytes(Film([track]))).file.read_bytes()
    assert PLACE not in content
    assert b"param" in content
    assert b"\x26\x01picture" in content


def test_a_unit_that_lies_about_its_length_is_read_no_further_than_its_picture(developed):
    settings = box(b"avcC", b"\1\x64\0\x1f\xff\xe0\0")
    lying = struct.pack(">I", 0xFFFFFFFF) + unit(6, HIDDEN)
    tracks = [Track(b"vide", pictures(settings=settings), [lying, b"next"], whole=True)]
    content = developed(bytes(Film(tracks))).file.read_bytes()
    assert PLACE not in content
    assert content.endswith(b"next")
