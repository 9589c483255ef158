"""What moves stays a still of its first frame, unless it is asked to move."""

from __future__ import annotations

import pytest
from PIL import Image

from showcase.photos import Photo, PhotoFault, Picture, refusals

from .images import BLUE, GREEN, RED, YELLOW, alike, noted, quarters, saved

COLOURS = (RED, GREEN, BLUE)
FORMS = ("GIF", "PNG", "WEBP", "AVIF")


def film(form: str, width: int = 500, **options: object) -> bytes:
    """Three fields of colour, one after the other."""
    first, *others = (Image.new("RGB", (width, width // 2), colour) for colour in COLOURS)
    return saved(first, form, save_all=True, append_images=others, **{"duration": [100, 200, 300], **options})


def frames(photo: Photo) -> list[Image.Image]:
    assert isinstance(photo, Picture), photo
    assert photo.animation is not None
    found = []
    with Image.open(photo.animation.file) as image:
        assert image.format == "WEBP"
        assert image.size == (photo.animation.width, photo.animation.height)
        for number in range(image.n_frames):
            image.seek(number)
            image.load()
            found.append(image.copy())
    return found


def colours(photo: Photo) -> list[object]:
    return [frame.convert("RGB").getpixel((9, 9)) for frame in frames(photo)]


@pytest.mark.parametrize("form", FORMS)
def test_it_moves_where_that_is_asked_for(develop_bytes, form):
    photo = develop_bytes(film(form), animated=True)
    assert all(map(alike, colours(photo), COLOURS))
    assert [frame.info["duration"] for frame in frames(photo)] == [100, 200, 300]
    assert photo.animation in photo.renditions
    assert photo.animation.name.startswith("photo-moving-")


@pytest.mark.parametrize("form", FORMS)
def test_elsewhere_it_is_its_first_frame(develop_bytes, form):
    photo = develop_bytes(film(form))
    assert isinstance(photo, Picture)
    assert photo.animation is None
    with Image.open(photo.webp[-1].file) as image:
        assert alike(image.getpixel((9, 9)), RED)
        assert image.n_frames == 1


def test_it_is_no_wider_than_a_column(develop_bytes):
    photo = develop_bytes(film("GIF", 1400), animated=True)
    assert photo.animation is not None
    assert (photo.animation.width, photo.animation.height) == (960, 480)


def test_frames_that_forgot_how_long_they_are_shown(develop_bytes):
    """Browsers show them for a tenth of a second, and so does ours say."""
    assert [f.info["duration"] for f in frames(develop_bytes(film("GIF", duration=0), animated=True))] == [
        100
    ] * 3


def test_frames_that_would_be_shown_for_hours(develop_bytes):
    found = frames(develop_bytes(film("PNG", duration=60_000_000), animated=True))
    assert [frame.info["duration"] for frame in found] == [60_000] * 3


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "MPO"])
def test_what_does_not_move_has_no_moving_picture(develop_bytes, form):
    """Pages of a TIFF and the second eye of an MPO are no frames."""
    more = {} if form in ("JPEG", "PNG") else {"save_all": True, "append_images": [quarters().rotate(180)]}
    photo = develop_bytes(saved(quarters(), form, **more), animated=True)
    assert isinstance(photo, Picture)
    assert photo.animation is None


def test_transparent_frames_show_the_paper(develop_bytes):
    clear, red = (Image.new("RGBA", (64, 64), (200, 30, 30, alpha)) for alpha in (0, 255))
    content = saved(clear, "WEBP", save_all=True, append_images=[red], duration=100, lossless=True)
    assert all(map(alike, colours(develop_bytes(content, animated=True)), ((255, 255, 255), RED)))


def test_each_frame_stands_upright(develop_bytes):
    stored = [image.transpose(Image.Transpose.ROTATE_90) for image in (quarters(), quarters().rotate(180))]
    content = saved(stored[0], "WEBP", save_all=True, append_images=stored[1:], duration=100, exif=noted(6))
    found = frames(develop_bytes(content, animated=True))
    assert [frame.size for frame in found] == [(640, 400)] * 2
    assert alike(found[0].convert("RGB").getpixel((20, 20)), RED)
    assert alike(found[1].convert("RGB").getpixel((20, 20)), YELLOW)


def test_a_picture_for_those_who_cannot_see_it_move_is_no_frame(develop_bytes):
    """The first picture of an APNG may stand outside of its film; it is the still."""
    still = quarters(500, 250)
    others = [Image.new("RGB", (500, 250), colour) for colour in COLOURS]
    content = saved(still, "PNG", save_all=True, default_image=True, append_images=others, duration=100)
    photo = develop_bytes(content, animated=True)
    assert all(map(alike, colours(photo), COLOURS))
    with Image.open(photo.fallback.file) as image:
        assert alike(image.getpixel((470, 230)), YELLOW)


def test_a_damaged_frame_makes_a_fault(develop_bytes):
    content = film("GIF")
    assert isinstance(develop_bytes(content[:-60]), Picture)
    assert develop_bytes(content[:-60], animated=True) != PhotoFault(refusals.NOT_A_PICTURE)
    assert isinstance(develop_bytes(content[:-60], animated=True), PhotoFault)
