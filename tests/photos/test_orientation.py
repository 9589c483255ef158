"""However a camera was held, the photo stands upright, in every format that can say so."""

from __future__ import annotations

import pytest
from PIL import Image, JpegImagePlugin

from showcase.photos import Picture
from showcase.photos.decoding import decode
from showcase.photos.sizes import Size

from .images import BLUE, GREEN, RED, YELLOW, alike, noted, pixel, quarters, saved

STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera that notes this orientation stores what stood upright (EXIF 2.32, tag 0x0112)."""


def stored(orientation: int) -> tuple[Image.Image, Image.Exif]:
    turn = STORED[orientation]
    image = quarters() if turn is None else quarters().transpose(turn)
    return image, noted(orientation)


def written(form: str, orientation: int) -> bytes:
    """A file of that format that says how it lies; HEIC and AVIF say it outside of EXIF, and so their writers do."""
    image, exif = stored(orientation)
    return saved(image, form, exif=exif.tobytes() if form == "HEIF" else exif)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("orientation", STORED)
def test_every_orientation_is_set_upright(develop_bytes, orientation, form):
    if form == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    picture = develop_bytes(written(form, orientation), share=True, square=True)
    assert isinstance(picture, Picture), picture
    for rendition in picture.renditions:
        with Image.open(rendition.file) as made:
            assert made.size == (rendition.width, rendition.height)
        corners = [pixel(rendition, x, y) for y in (0.2, 0.8) for x in (0.2, 0.8)]
        assert all(map(alike, corners, (RED, GREEN, BLUE, YELLOW))), corners
    assert [(r.width, r.height) for r in picture.webp] == [(480, 300), (640, 400)]


def test_a_large_photo_on_its_side_keeps_its_widest_rendition(develop_image):
    """Decoded at a part of its size, it must still be wide enough once it is turned."""
    image = quarters(2600, 3900).transpose(Image.Transpose.ROTATE_90)
    picture = develop_image(image, "JPEG", exif=noted(6))
    assert [(r.width, r.height) for r in picture.webp] == [(480, 720), (960, 1440), (1600, 2400)]
    assert alike(pixel(picture.webp[-1], 0.2, 0.2), RED)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_jpeg_is_decoded_at_the_scale_that_is_needed(orientation, monkeypatch):
    """Half of 3400 x 5000 is the least that 1600 pixels can be made of; a quarter would be blurred."""
    drafts = []
    draft = JpegImagePlugin.JpegImageFile.draft
    monkeypatch.setattr(
        JpegImagePlugin.JpegImageFile,
        "draft",
        lambda image, *arguments: (draft(image, *arguments), drafts.append(image.size))[0],
    )
    turn = STORED[orientation]
    image = quarters(3400, 5000) if turn is None else quarters(3400, 5000).transpose(turn)
    negative = decode(saved(image, "JPEG", exif=noted(orientation)))
    assert negative.size == Size(3400, 5000)
    assert drafts == [(1700, 2500) if orientation == 1 else (2500, 1700)]
    assert negative.image.size == (1600, 2353)


def test_a_broken_note_leaves_the_photo_as_it_is(develop_image):
    broken = b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01"
    picture = develop_image(quarters(), "JPEG", exif=broken)
    assert (picture.width, picture.height) == (640, 400)
    assert alike(pixel(picture.fallback, 0.2, 0.2), RED)


def test_an_unknown_orientation_is_none(develop_image):
    assert alike(pixel(develop_image(quarters(), "JPEG", exif=noted(9)).fallback, 0.2, 0.2), RED)


def test_a_note_in_xmp_is_heeded_where_exif_says_nothing(develop_image):
    image, _ = stored(6)
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/" tiff:Orientation="6"></x:xmpmeta>'
    assert alike(pixel(develop_image(image, "JPEG", xmp=xmp).fallback, 0.2, 0.2), RED)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_turned_photo_that_is_decoded_for_its_cover_only(develop_bytes, form):
    """A wish that comes later decodes anew, at another scale."""
    content = written(form, 8)
    develop_bytes(content)
    picture = develop_bytes(content, share=True)
    assert isinstance(picture, Picture)
    assert picture.share is not None
    assert alike(pixel(picture.share, 0.2, 0.2), RED)
    assert alike(pixel(picture.share, 0.8, 0.8), YELLOW)
