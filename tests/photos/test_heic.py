"""The photos of iPhones: with pillow-heif they are photos like any other, and without it staff learn what to do."""

from __future__ import annotations

import sys

import pytest
from PIL import Image

from showcase.photos import PhotoFault, Picture, refusals

from .images import RED, alike, display_p3, ftyp, pixel, quarters, saved


def heic(image: Image.Image, **options: object) -> bytes:
    pytest.importorskip("pillow_heif").register_heif_opener()
    return saved(image, "HEIF", **options)


@pytest.fixture
def without_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if pillow-heif were not installed."""
    monkeypatch.setitem(sys.modules, "pillow_heif", None)


def test_it_is_read(develop_bytes):
    picture = develop_bytes(heic(quarters()), name="IMG_0001.HEIC")
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.fallback, 0.2, 0.2), RED)


def test_a_phone_calls_it_jpg_when_it_is_sent_on(develop_bytes):
    assert isinstance(develop_bytes(heic(quarters()), name="IMG_0001.jpg"), Picture)


def test_its_wide_colours_are_brought_to_srgb(develop_bytes):
    picture = develop_bytes(heic(Image.new("RGB", (500, 300), (234, 51, 35)), icc_profile=display_p3()))
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.webp[-1], 0.5, 0.5), (255, 0, 0), 8)


def test_its_transparency_shows_the_paper(develop_bytes):
    picture = develop_bytes(heic(Image.new("RGBA", (500, 300), (200, 30, 30, 0))))
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.webp[-1], 0.5, 0.5), (255, 255, 255))


def test_of_several_the_main_one_is_shown(develop_bytes):
    others = [Image.new("RGB", (640, 400))]
    picture = develop_bytes(heic(quarters(), save_all=True, append_images=others, primary_index=0))
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.fallback, 0.2, 0.2), RED)


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1"])
@pytest.mark.usefixtures("without_extra")
def test_without_the_extra_it_is_told_what_to_do(develop_bytes, brand):
    assert develop_bytes(ftyp(brand, b"mif1", b"heic")) == PhotoFault(refusals.HEIC)
    assert "pillow-heif" in refusals.HEIC
    assert "导出为 JPG" in refusals.HEIC


def test_a_photo_that_could_be_read_before_is_refused_without_the_extra(develop_bytes, request):
    """Pillow remembers who once registered; we ask each time."""
    content = heic(quarters())
    request.getfixturevalue("without_extra")
    assert develop_bytes(content) == PhotoFault(refusals.HEIC)


@pytest.mark.usefixtures("without_extra")
def test_all_else_needs_no_extra(develop_bytes):
    assert isinstance(develop_bytes(saved(quarters(), "AVIF")), Picture)


def test_it_is_not_imported_where_no_photo_needs_it(develop_bytes, monkeypatch):
    monkeypatch.delitem(sys.modules, "pillow_heif", raising=False)
    develop_bytes(saved(quarters(), "JPEG"))
    assert "pillow_heif" not in sys.modules
