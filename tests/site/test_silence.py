"""The built site is silent: no picture or film tells more than is seen, no original is in it, no machine is named."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import os
import re
import struct
import sys
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageCms, PngImagePlugin
from tests.films.making import Film, Track, box, pictures
from tests.sites import REPOSITORY

from showcase.content.text.targets import is_film, is_photo

from .silence import foreign_in

SEEN = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".mp4"}
NO_PICTURES = {
    ".html",
    ".css",
    ".js",
    ".json",
    ".xml",
    ".svg",
    ".txt",
    ".pf_fragment",
    ".pf_index",
    ".pf_meta",
}
NO_PICTURES |= {
    ".pagefind",
    ".wasm",
    ".gz",
    ".atom",
    ".ics",
    ".vtt",
    ".docx",
    ".pdf",
    ".showcase",
    ".pf_filter",
    ".pf_sort",
}


@pytest.fixture(scope="module")
def files(built_site) -> dict[str, bytes]:
    """Every file of the site, by its path."""
    return {
        p.relative_to(built_site).as_posix(): p.read_bytes() for p in built_site.rglob("*") if p.is_file()
    }


@pytest.fixture(scope="module")
def originals() -> dict[str, bytes]:
    """Every photo and video that the sample holds, by its path."""
    found = [p for folder in ("docs", "data") for p in (REPOSITORY / folder).rglob("*") if p.is_file()]
    kept = [p for p in found if is_photo(p.name) or is_film(p.name)]
    return {p.relative_to(REPOSITORY).as_posix(): p.read_bytes() for p in kept}


def test_every_picture_and_film_is_silent(files):
    shown = {name: content for name, content in files.items() if Path(name).suffix.lower() in SEEN}
    assert len(shown) >= 30
    assert {name: found for name, content in shown.items() if (found := foreign_in(content))} == {}


def test_the_pictures_within_pages_are_silent(files):
    """What is seen until a photo is there stands in the page itself."""
    told = (content for name, content in files.items() if Path(name).suffix not in SEEN)
    within = {found for text in told for found in re.findall(rb"data:image/[a-z]+;base64,([\w+/=]+)", text)}
    assert len(within) >= 10
    assert [found for found in within if foreign_in(base64.b64decode(found))] == []


def test_no_picture_hides_under_another_ending(files):
    hidden = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*")
    others = {name: content for name, content in files.items() if Path(name).suffix.lower() not in SEEN}
    assert [
        n for n, c in others.items() if c.startswith(hidden) or c[8:12] == b"WEBP" or c[4:8] == b"ftyp"
    ] == []
    assert {Path(name).suffix.lower() or Path(name).name for name in others} <= NO_PICTURES


def test_no_original_is_in_the_site(files, originals):
    assert len(originals) >= 12
    hashes = {hashlib.sha256(content).hexdigest() for content in files.values()}
    assert [
        name for name, content in originals.items() if hashlib.sha256(content).hexdigest() in hashes
    ] == []
    names = {Path(name).name for name in files}
    assert [name for name in originals if Path(name).name in names] == []


def test_no_path_of_this_machine_is_in_the_site(files, built_site):
    paths = {str(built_site.parent), str(REPOSITORY), str(Path.home()), sys.prefix, str(Path.cwd())} - {"/"}
    told = [os.fsencode(path) for path in paths if len(path) > 4]
    plain = {n: gzip.decompress(c) if c.startswith(b"\x1f\x8b") else c for n, c in files.items()}
    assert [(name, path) for name, content in plain.items() for path in told if path in content] == []


# That the walk finds what is to be found.


def saved(form: str, **options: object) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (64, 48), (200, 30, 30)).save(target, form, **options)
    return target.getvalue()


def exif(**more: object) -> Image.Exif:
    written = Image.Exif()
    written[ExifTags.Base.Make] = "Phone"
    for name, value in more.items():
        written[getattr(ExifTags.Base, name)] = value
    return written


def located() -> Image.Exif:
    written = exif()
    written.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    return written


def segment(marker: int, body: bytes) -> bytes:
    """A JPEG with one more segment behind its beginning."""
    plain = saved("JPEG")
    return plain[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + plain[2:]


def noted(kind: bytes, body: bytes) -> bytes:
    """A PNG with one more chunk before its end."""
    plain = saved("PNG")
    return plain[:-12] + struct.pack(">I4s", len(body), kind) + body + bytes(4) + plain[-12:]


PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
TEXT = PngImagePlugin.PngInfo()
TEXT.add_text("Comment", "a")
XMP = PngImagePlugin.PngInfo()
XMP.add_itxt("XML:com.adobe.xmp", "<x/>")
FRAMES = [Image.new("RGB", (64, 48), colour) for colour in ((200, 30, 30), (30, 160, 60))]
CLEAN_FILM = Film([Track(b"vide", pictures(), [b"1"])])

TELLING = {
    "jpeg exif": saved("JPEG", exif=exif()),
    "jpeg gps": saved("JPEG", exif=located()),
    "jpeg maker note": saved("JPEG", exif=exif(MakerNote=b"serial")),
    "jpeg xmp": saved("JPEG", xmp=b"<x:xmpmeta/>"),
    "jpeg iptc": segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04"),
    "jpeg profile": saved("JPEG", icc_profile=PROFILE),
    "jpeg comment": saved("JPEG", comment=b"a"),
    "jpeg maker's segment": segment(0xEF, b"a"),
    "jpeg thumbnail": segment(0xE0, b"JFXX\0\x10"),
    "jpeg thumbnail in its head": segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1\0\0\0"),
    "jpeg with another behind it": saved("JPEG") + saved("JPEG"),
    "png text": saved("PNG", pnginfo=TEXT),
    "png xmp": saved("PNG", pnginfo=XMP),
    "png exif": saved("PNG", exif=exif()),
    "png profile": saved("PNG", icc_profile=PROFILE),
    "png time": noted(b"tIME", bytes(7)),
    "png maker's chunk": noted(b"caNv", bytes(16)),
    "png with bytes behind it": saved("PNG") + b"a",
    "webp exif": saved("WEBP", exif=exif()),
    "webp xmp": saved("WEBP", xmp=b"<x/>"),
    "webp profile": saved("WEBP", icc_profile=PROFILE),
    "webp with bytes behind it": saved("WEBP") + b"aa",
    "webp moving, with exif": saved("WEBP", save_all=True, append_images=FRAMES, exif=exif()),
    "gif comment": saved("GIF", comment=b"a"),
    "gif xmp": saved("GIF").replace(b"\x3b", b"\x21\xff\x0bXMP DataXMP\x01a\x00\x3b"),
    "gif with bytes behind it": saved("GIF") + b"a",
    "avif exif": saved("AVIF", exif=exif()),
    "avif xmp": saved("AVIF", xmp=b"<x/>"),
    "avif profile": saved("AVIF", icc_profile=PROFILE),
    "film": bytes(CLEAN_FILM),
    "film with another box": box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat") + box(b"uuid"),
    "film with a place": box(b"ftyp", b"isom") + box(b"moov", box(b"udta", box(b"\xa9xyz", b"+30"))) + box(b"mdat"),
    "text": b"<html></html>",
}  # fmt: skip

SILENT = {
    "jpeg": saved("JPEG"),
    "jpeg progressive": saved("JPEG", progressive=True, optimize=True),
    "png": saved("PNG"),
    "webp": saved("WEBP"),
    "webp lossless": saved("WEBP", lossless=True),
    "webp moving": saved("WEBP", save_all=True, append_images=FRAMES),
    "gif moving": saved("GIF", save_all=True, append_images=FRAMES, loop=0),
    "avif": saved("AVIF"),
}


@pytest.mark.parametrize("name", TELLING)
def test_the_walk_finds_what_a_file_tells(name):
    assert foreign_in(TELLING[name])


@pytest.mark.parametrize("name", SILENT)
def test_the_walk_finds_nothing_in_a_file_that_tells_nothing(name):
    assert foreign_in(SILENT[name]) == []
