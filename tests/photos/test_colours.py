"""Whatever colours a photo comes in, it leaves in those that every browser shows."""

from __future__ import annotations

import struct

import pytest
from PIL import Image, ImageCms

from showcase.photos import Picture

from .images import (
    RED,
    alike,
    chunk,
    deep_tiff,
    display_p3,
    linear_grey,
    noted,
    pixel,
    png,
    quarters,
    saved,
)

WHITE = (255, 255, 255)


def solid(mode: str, colour: object) -> Image.Image:
    return Image.new(mode, (500, 300), colour)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("image", "form", "expected"),
    [
        (solid("RGB", RED), "JPEG", RED),
        (solid("RGB", RED), "BMP", RED),
        (solid("L", 90), "JPEG", (90, 90, 90)),
        (solid("1", 1), "PNG", WHITE),
        (solid("CMYK", (0, 255, 255, 0)), "JPEG", (255, 0, 0)),
        (solid("CMYK", (0, 255, 255, 0)), "TIFF", (255, 0, 0)),
        (solid("RGB", RED).quantize(4), "GIF", RED),
        (solid("RGB", RED).quantize(4), "PNG", RED),
        (solid("RGBA", (200, 30, 30, 0)), "PNG", WHITE),
        (solid("RGBA", (0, 0, 0, 128)), "PNG", (127, 127, 127)),
        (solid("RGBA", (0, 0, 0, 128)), "WEBP", (127, 127, 127)),
        (solid("LA", (0, 0)), "PNG", WHITE),
        (solid("I;16", 0x8000), "PNG", (128, 128, 128)),
        (solid("I;16", 0x8000), "TIFF", (128, 128, 128)),
    ],
    ids=lambda value: value if isinstance(value, str) else getattr(value, "mode", None),
)
def test_every_mode_becomes_rgb(develop_image, image, form, expected):
    picture = develop_image(image, form)
    for rendition in picture.renditions:
        assert alike(pixel(rendition, 0.5, 0.5), expected, 4), pixel(rendition, 0.5, 0.5)


def test_transparent_colours_of_a_palette_show_the_paper(develop_image):
    image = solid("RGB", RED).quantize(4)
    index = image.getpixel((0, 0))
    assert alike(pixel(develop_image(image, "GIF", transparency=index).fallback, 0.5, 0.5), WHITE, 4)


def test_a_colour_named_transparent_shows_the_paper(develop_image):
    assert alike(
        pixel(develop_image(solid("RGB", RED), "PNG", transparency=RED).fallback, 0.5, 0.5), WHITE, 4
    )


WIDE = {
    "red": ((234, 51, 35), (255, 0, 0)),
    "green": ((117, 251, 76), (0, 255, 0)),
    "blue": ((0, 0, 245), (0, 0, 255)),
    "orange": ((242, 169, 59), (255, 165, 0)),
    "skin": ((220, 188, 167), (226, 187, 164)),
    "grey": ((128, 128, 128), (128, 128, 128)),
    "a red that no sRGB screen shows": ((255, 0, 0), (255, 0, 0)),
}
"""Colours as Display P3 notes them, and the same in sRGB, by the matrices of CSS Color 4."""

EXACT = {"JPEG": {"quality": 95, "subsampling": 0}, "WEBP": {"lossless": True}, "AVIF": {"quality": 95}}


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("name", WIDE)
def test_wide_colours_are_brought_to_srgb(develop_image, name, form):
    """Unconverted they would look dull."""
    wide, expected = WIDE[name]
    picture = develop_image(solid("RGB", wide), form, icc_profile=display_p3(), **EXACT.get(form, {}))
    assert alike(pixel(picture.fallback, 0.5, 0.5), expected, 4), pixel(picture.fallback, 0.5, 0.5)


def test_colours_of_a_palette_are_wide_too(develop_image):
    image = solid("RGB", (234, 51, 35)).quantize(4)
    picture = develop_image(image, "PNG", icc_profile=display_p3())
    assert alike(pixel(picture.fallback, 0.5, 0.5), (255, 0, 0), 6)


def test_a_turned_photo_keeps_its_profile(develop_image):
    picture = develop_image(solid("RGB", (234, 51, 35)), "JPEG", icc_profile=display_p3(), exif=noted(6))
    assert alike(pixel(picture.fallback, 0.5, 0.5), (255, 0, 0), 6)


def test_grey_is_read_by_its_own_profile(develop_image):
    """Half of the light of white is 188 of 255 in sRGB."""
    picture = develop_image(solid("L", 128), "PNG", icc_profile=linear_grey())
    assert alike(pixel(picture.fallback, 0.5, 0.5), (188, 188, 188), 3)


def test_so_is_grey_with_transparency(develop_image):
    image = solid("LA", (128, 255))
    image.paste((0, 0), (0, 0, 250, 300))
    picture = develop_image(image, "PNG", icc_profile=linear_grey())
    assert alike(pixel(picture.fallback, 0.7, 0.5), (188, 188, 188), 3)
    assert alike(pixel(picture.fallback, 0.2, 0.5), WHITE, 3)


def test_a_broken_profile_counts_for_nothing(develop_image):
    picture = develop_image(solid("L", 128), "PNG", icc_profile=b"no profile at all")
    assert alike(pixel(picture.fallback, 0.5, 0.5), (128, 128, 128), 3)


@pytest.mark.parametrize(
    ("colours", "values", "expected"),
    [
        (0, (0x8080,), (128, 128, 128)),
        (2, (200 << 8, 30 << 8, 30 << 8), RED),
        (4, (0x8080, 0xFFFF), (128, 128, 128)),
        (4, (0x8080, 0), WHITE),
        (6, (200 << 8, 30 << 8, 30 << 8, 0xFFFF), RED),
        (6, (200 << 8, 30 << 8, 30 << 8, 0), WHITE),
    ],
    ids=["grey", "colour", "grey, opaque", "grey, clear", "colour, opaque", "colour, clear"],
)
def test_sixteen_bits_of_png_keep_their_high_byte(develop_bytes, colours, values, expected):
    row = b"\0" + struct.pack(f">{len(values)}H", *values) * 500
    picture = develop_bytes(png(500, 300, 16, colours, row * 300))
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.fallback, 0.5, 0.5), expected, 4)


def test_a_grey_of_sixteen_bits_that_is_named_transparent(develop_bytes):
    pixels = (b"\0" + struct.pack(">H", 0x8080) * 250 + struct.pack(">H", 0x2020) * 250) * 300
    clear = chunk(b"tRNS", struct.pack(">H", 0x8080))
    picture = develop_bytes(png(500, 300, 16, 0, pixels, clear))
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.fallback, 0.2, 0.5), WHITE, 4)
    assert alike(pixel(picture.fallback, 0.8, 0.5), (32, 32, 32), 4)


@pytest.mark.parametrize("colour", [(200 << 8, 30 << 8, 30 << 8), (200 << 8, 30 << 8, 30 << 8, 0xFFFF)])
def test_sixteen_bits_of_tiff_keep_their_high_byte(develop_bytes, colour):
    picture = develop_bytes(deep_tiff(500, 300, colour))
    assert isinstance(picture, Picture), picture
    assert alike(pixel(picture.fallback, 0.5, 0.5), RED, 4)


def without_mark(content: bytes) -> bytes:
    """A JPEG without the segment by which Adobe's programs are known."""
    at = content.index(b"\xff\xee")
    return content[:at] + content[at + 2 + int.from_bytes(content[at + 2 : at + 4], "big") :]


def test_inks_are_read_as_adobe_writes_them_and_as_others_do(develop_bytes):
    """Adobe writes what is left white, and Pillow writes as Adobe does; without the mark the same bytes are ink."""
    content = saved(solid("CMYK", (0, 255, 255, 0)), "JPEG", quality=95)
    inverted = saved(solid("CMYK", (255, 0, 0, 255)), "JPEG", quality=95)
    for file in (content, without_mark(inverted)):
        picture = develop_bytes(file)
        assert isinstance(picture, Picture)
        assert alike(pixel(picture.fallback, 0.5, 0.5), (255, 0, 0), 6)


def test_a_profile_for_other_colours_counts_for_nothing(develop_image):
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    picture = develop_image(solid("RGB", RED), "PNG", icc_profile=lab)
    assert alike(pixel(picture.fallback, 0.5, 0.5), RED, 4)


def test_the_first_picture_of_several_is_shown(develop_image):
    others = [solid("RGB", (0, 0, 0))]
    for form in ("GIF", "WEBP", "TIFF", "PNG", "MPO"):
        picture = develop_image(quarters(500, 300), form, save_all=True, append_images=others)
        assert alike(pixel(picture.fallback, 0.2, 0.2), RED), form
