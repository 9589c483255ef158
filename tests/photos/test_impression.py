"""What is seen until a photo is there: a few pixels in the page itself, and the colour that most of it has."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image, ImageDraw

from showcase.photos import Picture

from .images import BLUE, GREEN, RED, YELLOW, Colour, alike, noise, quarters


def placeholder(picture: Picture) -> Image.Image:
    head, _, content = picture.placeholder.partition(",")
    assert head == "data:image/webp;base64"
    return Image.open(io.BytesIO(base64.b64decode(content)))


def rgb(picture: Picture) -> Colour:
    assert picture.colour[0] == "#"
    return tuple(bytes.fromhex(picture.colour[1:]))


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((640, 400), (20, 13)),
        ((400, 640), (13, 20)),
        ((5000, 100), (20, 1)),
        ((6, 4), (6, 4)),
        ((1, 1), (1, 1)),
    ],
)
def test_the_placeholder_is_small_and_of_the_same_shape(develop_image, size, expected):
    picture = develop_image(noise(*size), "PNG")
    assert placeholder(picture).size == expected
    assert len(picture.placeholder) < 400


def test_the_placeholder_shows_the_photo(develop_image):
    tiny = placeholder(develop_image(quarters(), "JPEG")).convert("RGB")
    corners = [tiny.getpixel(place) for place in ((3, 3), (16, 3), (3, 9), (16, 9))]
    assert all(alike(*pair, 25) for pair in zip(corners, (RED, GREEN, BLUE, YELLOW), strict=True)), corners


def test_the_colour_is_one_that_is_seen_and_not_the_average(develop_image):
    """Of three fifths red and two fifths green the average is brown."""
    image = Image.new("RGB", (500, 300), RED)
    image.paste(GREEN, (0, 0, 200, 300))
    assert alike(rgb(develop_image(image, "PNG")), RED, 4)


def test_a_large_field_that_is_not_quite_even_counts_as_one_colour(develop_image):
    """Its shades lie on both sides of every step into which colours are sorted, against an even field of red."""
    image = Image.blend(Image.new("RGB", (500, 300), (128, 128, 128)), noise(500, 300), 0.12)
    ImageDraw.Draw(image).rectangle((300, 0, 500, 300), fill=RED)
    assert alike(rgb(develop_image(image, "PNG")), (128, 128, 128), 6)


def test_it_is_the_colour_of_the_photo_in_srgb(develop_image):
    picture = develop_image(Image.new("CMYK", (500, 300), (0, 255, 255, 0)), "JPEG")
    assert alike(rgb(picture), (255, 0, 0), 4)


def test_it_comes_from_the_cache_as_it_went_in(develop_image):
    first, second = (develop_image(quarters(), "JPEG") for _ in range(2))
    assert first == second
    assert first.colour == second.colour != ""
