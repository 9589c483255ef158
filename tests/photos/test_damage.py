"""A photo that is cut short is refused, and staff are told how much of it is left."""

from __future__ import annotations

import re

import pytest
from PIL import Image

from showcase.photos import PhotoFault, Picture, refusals

from .images import interlaced, noise, saved

PARTS = (0.3, 0.63, 0.95)


def percent_told(photo: object) -> int:
    assert isinstance(photo, PhotoFault)
    told = re.search(r"约 (\d+) %", photo.reason)
    assert told, photo.reason
    return int(told[1])


def cut(content: bytes, part: float) -> bytes:
    return content[: int(len(content) * part)]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP"])
@pytest.mark.parametrize("part", PARTS)
def test_the_share_of_lines_that_were_read_is_told(develop_bytes, form, part):
    """Of noise every line takes as many bytes as every other; JPEG comes in strips of sixteen lines."""
    found = develop_bytes(cut(saved(noise(300, 800), form), part))
    assert abs(percent_told(found) - part * 100) <= 4
    assert "画面" in found.reason


@pytest.mark.parametrize("part", PARTS)
def test_it_is_told_of_large_photos_that_are_decoded_small(develop_bytes, part):
    content = saved(noise(1000, 750).resize((4000, 3000)), "JPEG")
    assert abs(percent_told(develop_bytes(cut(content, part))) - part * 100) <= 4


@pytest.mark.parametrize("form", ["WEBP", "AVIF", "HEIF"])
@pytest.mark.parametrize("part", PARTS)
def test_where_nothing_can_be_read_the_missing_bytes_are_told(develop_bytes, form, part):
    if form == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    found = develop_bytes(cut(saved(noise(), form), part))
    assert abs(percent_told(found) - part * 100) <= 2
    assert "文件" in found.reason


@pytest.mark.parametrize("part", PARTS)
def test_a_progressive_photo_leaves_an_outline(develop_bytes, part):
    found = develop_bytes(cut(saved(noise(), "JPEG", progressive=True), part))
    assert found == PhotoFault(refusals.OUTLINE_ONLY)


def test_so_does_one_that_is_interlaced(develop_bytes):
    content = interlaced(noise())
    assert isinstance(develop_bytes(content), Picture)
    assert develop_bytes(cut(content, 0.6)) == PhotoFault(refusals.OUTLINE_ONLY)


def test_of_a_gif_it_is_not_known_how_much(develop_bytes):
    assert develop_bytes(cut(saved(noise(), "GIF"), 0.5)) == PhotoFault(refusals.SOME_READ)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "GIF"])
def test_of_a_mere_beginning_nothing_was_read(develop_bytes, form):
    assert develop_bytes(saved(noise(), form)[:30]) == PhotoFault(refusals.DAMAGED)


def test_a_head_without_a_body(develop_bytes):
    """All that announces the picture is there, and not one point of it."""
    content = saved(noise(), "JPEG")
    scan = content.index(b"\xff\xda")
    assert develop_bytes(content[: scan + 2 + content[scan + 3]]) == PhotoFault(refusals.DAMAGED)


@pytest.mark.parametrize("part", PARTS)
def test_what_a_card_never_wrote_is_not_taken_for_grey(develop_bytes, part):
    """The file has its length, but the rest is zeros: the commonest damage of cards and sticks."""
    content = saved(noise(300, 800), "JPEG")
    found = develop_bytes(cut(content, part).ljust(len(content), b"\0"))
    assert abs(percent_told(found) - part * 100) <= 4


def test_zeros_behind_a_whole_photo_do_no_harm(develop_bytes):
    assert isinstance(develop_bytes(saved(noise(), "JPEG") + bytes(4096)), Picture)


def test_what_a_phone_puts_behind_a_photo_does_no_harm(develop_bytes):
    """Live photos and panoramas carry a video there."""
    film = b"\0\0\0\x18ftypmp42" + b"\xff\xda\xff\xd8" * 500
    assert isinstance(develop_bytes(saved(noise(), "JPEG") + film), Picture)


def test_garbage_within_the_pixels_of_a_png_is_noticed(develop_bytes):
    content = bytearray(saved(noise(), "PNG"))
    middle = len(content) // 2
    content[middle : middle + 8] = b"\xff" * 8
    assert isinstance(develop_bytes(bytes(content)), PhotoFault)


def test_a_black_photo_that_is_cut_short_is_told_as_nothing(develop_bytes):
    """No line tells whether it was read; then no number is made up."""
    content = saved(Image.new("RGB", (500, 300)), "BMP")
    assert develop_bytes(cut(content, 0.5)) == PhotoFault(refusals.DAMAGED)
