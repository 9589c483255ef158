"""Whatever colours a photo comes in, it leaves in those that every browser shows."""

from __future__ import annotations

import struct

import pytest
from PIL import Image, ImageCms

from showcase.photos import Picture

from .images import RED, alike, display_p3, linear_grey, pixel, png, quarters

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


def test_wide_colours_are_brought_to_srgb(develop_image):
    """Display P3's (234, 51, 35) is the red of sRGB, (255, 0, 0), to a rounding; unconverted it would look dull."""
    picture = develop_image(solid("RGB", (234, 51, 35)), "PNG", icc_profile=display_p3())
    assert alike(pixel(picture.webp[-1], 0.5, 0.5), (255, 0, 0), 8), pixel(picture.webp[-1], 0.5, 0.5)


def test_grey_is_read_by_its_own_profile(develop_image):
    """Half of the light of white is 188 of 255 in sRGB."""
    picture = develop_image(solid("L", 128), "PNG", icc_profile=linear_grey())
    assert alike(pixel(picture.fallback, 0.5, 0.5), (188, 188, 188), 3)


def test_a_broken_profile_counts_for_nothing(develop_image):
    picture = develop_image(solid("L", 128), "PNG", icc_profile=b"no profile at all")
    assert alike(pixel(picture.fallback, 0.5, 0.5), (128, 128, 128), 3)


def test_colours_of_sixteen_bits_keep_their_high_byte(develop_bytes):
    row = b"\0" + struct.pack(">HHH", 200 << 8, 30 << 8, 30 << 8) * 500
    picture = develop_bytes(png(500, 300, 16, 2, row * 300))
    assert isinstance(picture, Picture)
    assert alike(pixel(picture.fallback, 0.5, 0.5), RED, 4)


def test_a_profile_for_other_colours_counts_for_nothing(develop_image):
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    picture = develop_image(solid("RGB", RED), "PNG", icc_profile=lab)
    assert alike(pixel(picture.fallback, 0.5, 0.5), RED, 4)


def test_the_first_picture_of_several_is_shown(develop_image):
    others = [solid("RGB", (0, 0, 0))]
    for form in ("GIF", "WEBP", "TIFF", "PNG", "MPO"):
        picture = develop_image(quarters(500, 300), form, save_all=True, append_images=others)
        assert alike(pixel(picture.fallback, 0.2, 0.2), RED), form
