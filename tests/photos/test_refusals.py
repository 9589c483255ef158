"""What is no photo that can be published says so in plain Chinese: what it is, and what to do."""

from __future__ import annotations

import struct

import pytest
from PIL import ExifTags, Image, TiffImagePlugin

from showcase.photos import PhotoFault, Picture, Source, develop, refusals

from .images import ftyp, quarters, saved

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

REFUSALS = {
    "empty": (b"", refusals.EMPTY),
    "text": ("这是一张照片".encode(), refusals.NOT_A_PICTURE),
    "text that begins as BMP does": (b"BM is short for bitmap, they say.", refusals.NOT_A_PICTURE),
    "svg": (f'<?xml version="1.0"?>\n{SVG}'.encode(), refusals.SVG),
    "svg after a mark": (b"\xef\xbb\xbf" + SVG.encode(), refusals.SVG),
    "svg of two bytes a letter": (SVG.encode("utf-16"), refusals.SVG),
    "html": (b"<!DOCTYPE html><title>404</title><svg >", refusals.WEB_PAGE),
    "pdf": (b"%PDF-1.7\n", refusals.PDF),
    "word": (b"PK\x03\x04" + bytes(60), refusals.OFFICE),
    "wps": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), refusals.OFFICE),
    "video of a phone": (ftyp(b"qt  "), refusals.VIDEO),
    "video": (ftyp(b"isom", b"mp42"), refusals.VIDEO),
    "avi": (b"RIFF\x00\x01\x00\x00AVI LIST", refusals.VIDEO),
    "raw of a Canon": (ftyp(b"crx ", b"isom"), refusals.RAW),
    "raw of an old Canon": (b"II*\0\x10\0\0\0CR\x02\0" + bytes(60), refusals.RAW),
    "raw of a Fujifilm": (b"FUJIFILMCCD-RAW 0201", refusals.RAW),
    "photoshop": (b"8BPS\0\x01" + bytes(60), refusals.other_picture("Photoshop")),
    "jpeg xl": (b"\xff\x0a" + bytes(60), refusals.other_picture("JPEG XL")),
    "jpeg 2000": (b"\0\0\0\x0cjP  \r\n\x87\n", refusals.other_picture("JPEG 2000")),
    "icon": (saved(Image.new("RGB", (16, 16)), "ICO"), refusals.other_picture("ICO")),
    "companion": (b"\0\x05\x16\x07\0\x02\0\0Mac OS X", refusals.MAC_COMPANION),
    "deep": (saved(Image.new("F", (50, 50), 0.5), "TIFF"), refusals.DEEP_COLOURS),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_each_refusal_says_why(develop_bytes, case):
    content, reason = REFUSALS[case]
    assert develop_bytes(content) == PhotoFault(reason)


def test_a_raw_file_in_the_shape_of_tiff_is_not_taken_for_its_thumbnail(develop_bytes):
    """Nikon, Sony and Adobe begin with a small picture, and say that it is one."""
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    directory[ExifTags.Base.NewSubfileType] = 1
    content = saved(quarters(160, 120), "TIFF", tiffinfo=directory)
    assert develop_bytes(content, name="DSC_0042.NEF") == PhotoFault(refusals.RAW)


def test_every_sentence_says_what_to_do():
    names = [name for name in vars(refusals) if name.isupper() and not name.startswith("_")]
    sentences = [text for name in names if isinstance(text := getattr(refusals, name), str)]
    sentences += [refusals.partly_read(0.5), refusals.partly_there(0.5), refusals.other_picture("ICO")]
    assert len(sentences) > 20
    for sentence in sentences:
        assert sentence.endswith("。"), sentence
        assert "请" in sentence or "可以删掉" in sentence


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
def test_a_file_is_known_by_its_content_and_not_by_its_name(develop_bytes, form):
    for name in ("照片.jpg", "照片.png", "照片.gif", "照片.heic", "照片"):
        assert isinstance(develop_bytes(saved(quarters(64, 48), form), name=name), Picture)


@pytest.mark.parametrize(
    "options", [{"big_tiff": True}, {"compression": "tiff_lzw"}, {"compression": "jpeg"}]
)
def test_the_dialects_of_tiff(develop_image, options):
    assert develop_image(quarters(640, 400), "TIFF", **options).width == 640


@pytest.mark.parametrize("step", ["decoding.in_srgb", "opening.Image.open", "encoding.encoded"])
def test_want_of_memory_is_told_as_what_it_is(develop_bytes, monkeypatch, step):
    def exhausted(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(f"showcase.photos.{step}", exhausted)
    assert develop_bytes(saved(quarters(), "PNG")) == PhotoFault(refusals.TOO_MANY_PIXELS)


def test_a_refused_photo_leaves_nothing_in_the_cache(tmp_path):
    file = tmp_path / "text.jpg"
    file.write_text("no photo", encoding="utf-8")
    develop({"key": Source(file, "")}, tmp_path / "cache")
    assert [path for path in (tmp_path / "cache").rglob("*") if path.is_dir()] == []


def test_a_bmp_may_have_any_of_its_headers(develop_bytes):
    """The oldest has 12 bytes."""
    body = b"".join(bytes((200, 30, 30)) * 4 for _ in range(4))
    header = struct.pack("<IHHHH", 12, 4, 4, 1, 24)
    content = b"BM" + struct.pack("<IHHI", 26 + len(body), 0, 0, 26) + header + body
    assert isinstance(develop_bytes(content), Picture)
