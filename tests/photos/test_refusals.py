"""What cannot be published says why in plain Chinese, and never ends in a traceback."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PIL import Image

from showcase.photos import PhotoFault, Picture, Source, develop, recognition

from .images import png, quarters, saved


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""
    return png(width, height, 8, 0, b"\0" * 1000)


def ftyp(brand: bytes, *others: bytes) -> bytes:
    box = brand + bytes(4) + b"".join(others)
    return struct.pack(">I", len(box) + 8) + b"ftyp" + box + b"\0\0\0\x10meta" + bytes(64)


REFUSALS = {
    "empty": (b"", recognition.EMPTY),
    "text": ("这是一张照片".encode(), recognition.NOT_A_PICTURE),
    "svg": (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', recognition.SVG),
    "html": (b"<!DOCTYPE html><title>404</title><svg >", recognition.WEB_PAGE),
    "pdf": (b"%PDF-1.7\n", recognition.PDF),
    "heic": (ftyp(b"heic", b"mif1"), recognition.HEIC),
    "heif": (ftyp(b"mif1", b"mif1", b"heic"), recognition.HEIC),
    "avif": (ftyp(b"avif", b"mif1", b"miaf"), recognition.AVIF),
    "video": (ftyp(b"isom", b"mp42"), recognition.NOT_A_PICTURE),
    "bomb": (png_of_size(20_000, 20_000), recognition.TOO_MANY_PIXELS),
    "just too many": (png_of_size(10_001, 10_000), recognition.TOO_MANY_PIXELS),
    "damaged PNG": (png_of_size(1000, 1000), recognition.DAMAGED),
    "deep": (saved(Image.new("F", (50, 50), 0.5), "TIFF"), recognition.DEEP_COLOURS),
    "signature": (b"\xff\xd8\xff\xe0", recognition.DAMAGED),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_each_refusal_says_why(develop_bytes, case):
    content, reason = REFUSALS[case]
    assert develop_bytes(content) == PhotoFault(reason)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"])
@pytest.mark.parametrize("part", [0.02, 0.5, 0.9])
def test_a_truncated_photo_is_refused(develop_bytes, form, part):
    """Noise, so that every format keeps its pixels in the whole of the file."""
    content = saved(Image.effect_noise((300, 200), 60).convert("RGB"), form)
    assert develop_bytes(content[: int(len(content) * part)]) == PhotoFault(recognition.DAMAGED)


def test_garbage_within_a_photo_never_ends_in_a_traceback(develop_bytes):
    """A hole at many places: it is a Picture or a fault, and nothing is raised."""
    for form in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"):
        content = saved(quarters(64, 48), form)
        for at in range(0, len(content), max(1, len(content) // 40)):
            holed = content[:at] + b"\xff\x00\xa5\x5a" + content[at + 4 :]
            assert isinstance(develop_bytes(holed), Picture | PhotoFault)


def test_a_file_is_known_by_its_content_and_not_by_its_name(develop_bytes):
    found = develop_bytes(saved(quarters(), "PNG"), name="照片.jpg")
    assert isinstance(found, Picture)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path):
    file = tmp_path / "large.jpg"
    with file.open("wb") as target:
        target.truncate(50_000_001)
    assert develop({"key": Source(file, "")}, tmp_path)["key"] == PhotoFault(recognition.TOO_LARGE)


def test_a_photo_that_is_not_there(tmp_path):
    found = develop({"key": Source(tmp_path / "missing.jpg", "")}, tmp_path / "cache")
    assert found == {"key": PhotoFault(recognition.NOT_FOUND)}


def test_a_folder_is_no_photo(tmp_path: Path):
    found = develop({"key": Source(tmp_path, "")}, tmp_path / "cache")
    assert found == {"key": PhotoFault(recognition.NOT_READABLE)}


def test_a_refused_photo_leaves_nothing_in_the_cache(tmp_path):
    file = tmp_path / "text.jpg"
    file.write_text("no photo", encoding="utf-8")
    develop({"key": Source(file, "")}, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_want_of_memory_is_told_as_what_it_is(develop_bytes, monkeypatch):
    def exhausted(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("showcase.photos.decoding.in_srgb", exhausted)
    assert develop_bytes(saved(quarters(), "PNG")) == PhotoFault(recognition.TOO_MANY_PIXELS)
