"""Real files of cameras and phones, which lie outside of the repository; without them these tests are skipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from showcase.photos import Development, Picture, Source, develop

from .test_silence import check

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "photos"

SIZES = {
    "camera-12mp-a.jpg": (1600, 1063),
    "camera-12mp-b.jpg": (1600, 2400),
    "cmyk.jpg": (480, 320),
    "display-p3.jpeg": (1280, 720),
    **{f"orientation_{number}.jpg": (600, 450) for number in range(1, 9)},
    "phone-turned.jpg": (1600, 2133),
    "phone-with-gps.jpg": (1600, 1200),
    "phone.heic": (1440, 960),
}

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="no real photos in ../shared/samples/photos")


@pytest.fixture(scope="module")
def development(tmp_path_factory: pytest.TempPathFactory) -> Development:
    pytest.importorskip("pillow_heif")
    sources = {name: Source(SAMPLES / name, Path(name).stem, share=True, square=True) for name in SIZES}
    return develop(sources, tmp_path_factory.mktemp("cache"))


@pytest.fixture(params=SIZES)
def picture(development: Development, request: pytest.FixtureRequest) -> Picture:
    photo = development.photos[request.param]
    assert isinstance(photo, Picture), photo
    return photo


def shown(picture: Picture, which: int = -1) -> Image.Image:
    with Image.open(picture.webp[which].file) as image:
        return image.convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two images, in steps of a channel."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def test_they_are_as_large_as_they_should_be(development):
    sizes = {name: (picture.width, picture.height) for name, picture in development.pictures.items()}
    assert sizes == SIZES


def test_they_keep_nothing_to_themselves(picture):
    check(picture)


def test_they_are_a_fraction_of_the_originals(development):
    outcome = development.outcome
    assert (outcome.photos, outcome.made, outcome.faults) == (len(SIZES), len(SIZES), 0)
    assert outcome.bytes_after < 0.6 * outcome.bytes_before


@pytest.mark.parametrize("number", range(2, 9))
def test_all_eight_ways_of_holding_a_camera_show_one_picture(development, number):
    """But for the numeral painted in its middle."""
    first, other = (shown(development.pictures[f"orientation_{n}.jpg"], 0) for n in (1, number))
    for image in (first, other):
        image.paste(0, (160, 100, 320, 260))
    assert difference(first, other) < 6
    assert difference(first, other.rotate(180)) > 25


@pytest.mark.parametrize("name", ["camera-12mp-a.jpg", "phone-with-gps.jpg"])
def test_decoding_at_a_smaller_scale_is_not_seen(development, name):
    with Image.open(SAMPLES / name) as image:
        whole = image.resize((960, development.pictures[name].webp[1].height), Image.Resampling.LANCZOS)
    assert difference(shown(development.pictures[name], 1), whole) < 4


def test_inks_become_the_colours_that_they_print(development):
    """The lawn is green and the path is grey; inverted it would be a violet night."""
    image = shown(development.pictures["cmyk.jpg"])
    red, green, blue = image.resize((1, 1), Image.Resampling.BOX, box=(60, 240, 160, 300)).getpixel((0, 0))
    assert green > red + 30 > blue


def test_wide_colours_are_stronger_than_their_bare_numbers(development):
    """The numbers of Display P3 taken for sRGB are dull."""
    with Image.open(SAMPLES / "display-p3.jpeg") as image:
        bare = image.convert("RGB")

    def strength(image: Image.Image) -> float:
        return ImageStat.Stat(image.convert("HSV").getchannel("S")).mean[0]

    assert strength(shown(development.pictures["display-p3.jpeg"])) > strength(bare) + 5
