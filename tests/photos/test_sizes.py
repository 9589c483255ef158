"""Which sizes a photo is published in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.photos.batches import Batch
from showcase.photos.sizes import (
    CLOSE,
    CROPS,
    TALLEST,
    WIDTHS,
    Size,
    crop_of,
    fallback_width,
    moving_size,
    needed,
    widths_of,
)

from .images import GREEN, RED, alike, pixel, quarters

SIZES = st.builds(Size, st.integers(1, 12_000), st.integers(1, 12_000))


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (1, (1,)),
        (300, (300,)),
        (480, (480,)),
        (599, (480,)),
        (600, (480, 600)),
        (960, (480, 960)),
        (1199, (480, 960)),
        (1200, (480, 960, 1200)),
        (1599, (480, 960, 1599)),
        (1600, (480, 960, 1600)),
        (1700, (480, 960, 1600)),
        (8000, (480, 960, 1600)),
    ],
)
def test_the_standard_widths_and_its_own_where_that_is_a_gain(width, widths):
    assert widths_of(Size(width, 1000)) == widths


@pytest.mark.parametrize(("width", "expected"), [(300, 300), (700, 700), (1100, 960), (4000, 960)])
def test_the_jpeg_is_960_wide_or_the_next_below(width, expected):
    assert fallback_width(widths_of(Size(width, 1000))) == expected


@given(SIZES)
def test_no_width_is_larger_than_the_photo_or_too_tall_for_webp(photo):
    widths = widths_of(photo)
    assert list(widths) == sorted(set(widths))
    assert 0 < widths[-1] <= photo.width
    assert all(photo.at_width(width).height <= TALLEST for width in widths)
    assert all(width in WIDTHS for width in widths[:-1])
    assert len(widths) == 1 or widths[-1] in WIDTHS or widths[-1] >= widths[-2] * CLOSE


@given(SIZES, st.sampled_from(list(CROPS.values())))
def test_what_is_cut_out_lies_within(photo, shape):
    crop = crop_of(photo, shape)
    assert 0 <= crop.left == (photo.width - crop.box.width) // 2
    assert 0 <= crop.top <= (photo.height - crop.box.height) // 2
    assert crop.size.width <= min(crop.box.width, shape.width)
    assert crop.size.height <= min(crop.box.height, shape.height)
    assert photo.width == crop.box.width or photo.height == crop.box.height


def test_of_an_upright_photo_the_upper_part_is_cut_out():
    """Of 900 lines that are left out, a quarter lies above; of a photo that lies, as much above as below."""
    assert crop_of(Size(1200, 1530), CROPS[Batch.SHARE]).top == 225
    assert crop_of(Size(1200, 1200), CROPS[Batch.SHARE]).top == 285


@given(SIZES)
def test_what_is_decoded_suffices_for_all_prints(photo):
    decoded = needed(photo)
    assert widths_of(photo)[-1] <= decoded.width <= photo.width
    for shape in CROPS.values():
        whole = crop_of(photo, shape).size
        assert crop_of(decoded, shape).size == whole or whole.width < shape.width


@given(SIZES)
def test_what_moves_is_no_wider_than_a_column(photo):
    assert moving_size(photo).width == min(widths_of(photo)[-1], 960)


def test_a_small_photo_is_not_enlarged(develop_image):
    picture = develop_image(quarters(300, 200), "PNG", share=True)
    sizes = [(r.width, r.height) for r in picture.renditions]
    assert sizes == [(300, 200), (300, 200), (300, 158)]


def test_a_photo_of_one_pixel_is_a_photo(develop_image):
    picture = develop_image(quarters(2, 2).resize((1, 1)), "PNG", share=True)
    assert [(r.width, r.height) for r in picture.renditions] == [(1, 1)] * 3


def test_a_long_screenshot_is_as_wide_as_webp_lets_it_be(develop_image):
    picture = develop_image(quarters(700, 18_000), "PNG")
    assert picture.webp[-1].height <= TALLEST
    assert picture.webp[-1].width == 637


def test_the_picture_for_sharing_is_cut_from_the_middle(develop_image):
    """Of a photo wider than 1.91:1, the sides go; the middle stays in the middle."""
    picture = develop_image(quarters(4000, 700), "JPEG", share=True)
    assert picture.share is not None
    assert (picture.share.width, picture.share.height) == (1200, 630)
    assert alike(pixel(picture.share, 0.48, 0.2), RED)
    assert alike(pixel(picture.share, 0.52, 0.2), GREEN)


def test_only_covers_get_a_picture_for_sharing(develop_image):
    picture = develop_image(quarters(), "JPEG")
    assert picture.share is None
    assert [r.file.suffix for r in picture.renditions] == [".webp", ".webp", ".jpg"]
