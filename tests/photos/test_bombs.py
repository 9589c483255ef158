"""Small files that would fill the memory or take hours are refused before they do."""

from __future__ import annotations

import zlib

import pytest
from PIL import Image

from showcase.photos import PhotoFault, Picture, animation, refusals

from .images import chunk, noise, png, quarters, saved


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""
    return png(width, height, 8, 0, b"\0" * 1000)


@pytest.mark.parametrize("size", [(60_000, 60_000), (20_000, 20_000), (12_000, 12_000), (10_001, 10_000)])
def test_a_png_that_claims_to_be_large(develop_bytes, size):
    assert develop_bytes(png_of_size(*size)) == PhotoFault(refusals.TOO_MANY_PIXELS)


def test_the_largest_that_is_taken_is_only_damaged(develop_bytes):
    assert develop_bytes(png_of_size(10_000, 10_000)) == PhotoFault(refusals.DAMAGED)


SIZES_WRITTEN = {
    "JPEG": (lambda content: content.index(b"\xff\xc0") + 5, b"\xff\x00\xff\x00"),
    "GIF": (lambda _: 6, b"\x00\xff\x00\xff"),
    "BMP": (lambda _: 18, (30_000).to_bytes(4, "little") * 2),
    "WEBP": (lambda content: content.index(b"\x9d\x01\x2a") + 3, (16_000).to_bytes(2, "little") * 2),
}
"""Where a format says how large its picture is, and a size that is too large."""


@pytest.mark.parametrize("form", SIZES_WRITTEN)
def test_other_formats_that_claim_to_be_large(develop_bytes, form):
    content = bytearray(saved(quarters(64, 48), form))
    place, size = SIZES_WRITTEN[form]
    at = place(content)
    content[at : at + len(size)] = size
    assert develop_bytes(bytes(content)) == PhotoFault(refusals.TOO_MANY_PIXELS)


def inflating(kind: bytes, head: bytes) -> bytes:
    """A chunk of some kilobytes that becomes eight megabytes."""
    return chunk(kind, head + zlib.compress(bytes(8_000_000), 9))


@pytest.mark.parametrize(
    "extra",
    [
        inflating(b"iCCP", b"profile\0\0"),
        inflating(b"zTXt", b"Comment\0\0"),
        inflating(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0"),
        chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000), 9)) * 80,
    ],
    ids=["profile", "text", "xmp", "many texts"],
)
def test_notes_that_grow_when_they_are_unpacked(develop_bytes, extra):
    content = png(64, 48, 8, 0, (b"\0" + bytes(64)) * 48, extra)
    assert len(content) < 200_000
    assert develop_bytes(content) == PhotoFault(refusals.OVERBLOWN)


def test_a_large_profile_that_is_honest_is_no_bomb(develop_bytes):
    extra = chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b" " * 3_000_000)
    assert isinstance(develop_bytes(png(64, 48, 8, 0, (b"\0" + bytes(64)) * 48, extra)), Picture)


def test_a_jpeg_that_goes_over_the_picture_for_ever(develop_bytes):
    """Each scan costs a walk through the whole picture, and the last one can be said again and again."""
    content = saved(noise(), "JPEG", progressive=True)
    last = content[content.rindex(b"\xff\xda") : -2]
    assert isinstance(develop_bytes(content[:-2] + last * 20 + b"\xff\xd9"), Picture)
    assert develop_bytes(content[:-2] + last * 1000 + b"\xff\xd9") == PhotoFault(refusals.TOO_MANY_SCANS)


def thousands_of_frames(count: int) -> bytes:
    """A GIF of which each further frame takes a few dozen bytes."""
    first, second = Image.new("P", (100, 100)), Image.new("P", (100, 100))
    second.putpixel((0, 0), 1)
    content = saved(first, "GIF", save_all=True, append_images=[second], duration=50)
    frame = content[content.rindex(b"\x21\xf9") : -1]
    return content[:-1] + frame * count + b";"


def test_a_still_of_thousands_of_frames_is_its_first(develop_bytes):
    assert isinstance(develop_bytes(thousands_of_frames(20_000)), Picture)


def test_thousands_of_frames_do_not_move(develop_bytes):
    assert develop_bytes(thousands_of_frames(20_000), animated=True) == PhotoFault(refusals.TOO_LONG)


@pytest.mark.parametrize("limit", ["MOST_PIXELS", "MOST_PIXELS_TO_DECODE"])
def test_nor_do_frames_that_are_large_together(develop_bytes, limit, monkeypatch):
    monkeypatch.setattr(animation, limit, 50 * 100 * 100)
    assert isinstance(develop_bytes(thousands_of_frames(30), animated=True), Picture)
    assert develop_bytes(thousands_of_frames(60), animated=True) == PhotoFault(refusals.TOO_LONG)
