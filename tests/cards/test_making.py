"""The bytes of pictures: the same ones each time, small, of the right size, and silent."""

import dataclasses

import pytest
from PIL import Image

from showcase.cards.making import MOST_BYTES_OF_A_SQUARE, Drawing, Shape
from showcase.cards.records import Art, Look
from tests.cards.making import PERSON, opened, photo

PLAQUE = dataclasses.replace(PERSON, art=Art.PLAQUE, sign=("文明", "单位"))
SEAL = dataclasses.replace(PERSON, art=Art.SEAL, sign=("李",))
ROLL = dataclasses.replace(PERSON, look=Look.FIELD, sign=("2026",), cited=False)
EMPTY = dataclasses.replace(PERSON, title=(), site="", seal="", above=(), badge=None, below="", words=())

FLAT = [PERSON, PLAQUE, SEAL, ROLL, EMPTY, dataclasses.replace(SEAL, look=Look.QUIET)]


def framed(folder):
    return dataclasses.replace(PERSON, art=Art.PORTRAIT, photo=photo(folder))


@pytest.mark.parametrize("card", FLAT)
@pytest.mark.parametrize(("shape", "size"), [(Shape.WIDE, (1200, 630)), (Shape.SQUARE, (400, 400))])
def test_a_flat_card_is_a_small_png_with_nothing_but_pixels(card, shape, size):
    drawing = Drawing.of(card, shape)
    content = drawing.drawn()
    assert (opened(content).size, opened(content).mode, drawing.type) == (size, "P", "image/png")
    assert len(content) <= 40_000
    assert opened(content).info == {}
    assert drawing.drawn() == content


@pytest.mark.parametrize("art", [Art.PORTRAIT, Art.PHOTO])
def test_a_card_with_a_photo_is_a_jpeg_without_the_words_of_the_photo(art, tmp_path):
    drawing = Drawing.of(dataclasses.replace(framed(tmp_path), art=art), Shape.WIDE)
    content = drawing.drawn()
    assert (opened(content).size, opened(content).format) == ((1200, 630), "JPEG")
    assert len(content) <= 200_000
    assert b"geheim" not in content
    assert opened(content).getexif() == {}
    assert drawing.drawn() == content


def test_of_an_upright_photo_the_upper_part_is_shown(tmp_path):
    shown = opened(Drawing.of(framed(tmp_path), Shape.SQUARE).drawn())
    assert shown.getpixel((200, 20))[0] > 150, "the upper half of the photo is red"
    assert shown.getpixel((200, 200))[0] > 150
    assert shown.getpixel((200, 390))[2] > 100, "and the lower half is blue"


def test_a_square_of_noise_still_is_small_enough_for_a_chat(tmp_path):
    noise = Image.effect_noise((900, 900), 120)
    noise.save(tmp_path / "noise.png")
    loud = framed(tmp_path)
    loud = dataclasses.replace(loud, photo=dataclasses.replace(loud.photo, file=tmp_path / "noise.png"))
    assert len(Drawing.of(loud, Shape.SQUARE).drawn()) <= MOST_BYTES_OF_A_SQUARE


@pytest.mark.parametrize("art", [Art.SEAL, Art.PLAQUE, Art.NONE, Art.PORTRAIT])
@pytest.mark.parametrize("shape", Shape)
def test_the_dead_are_shown_without_red_and_gold(art, shape, tmp_path):
    card = dataclasses.replace(PERSON, look=Look.QUIET, art=art, sign=("何",))
    if art is Art.PORTRAIT:
        card = dataclasses.replace(card, photo=photo(tmp_path))
    colours = opened(Drawing.of(card, shape).drawn()).convert("RGB").getcolors(1_000_000)
    assert max(max(colour) - min(colour) for _, colour in colours) <= 16, "no more than what JPEG adds"


def test_a_name_stands_for_what_is_seen(tmp_path):
    card = framed(tmp_path)
    elsewhere = dataclasses.replace(card, photo=photo(tmp_path, name="li-960.jpg"))
    another = dataclasses.replace(card, photo=photo(tmp_path, name="li-961.jpg"))
    corrected = dataclasses.replace(card, words=("改过了。",))
    names = [Drawing.of(one, Shape.WIDE).name for one in (card, elsewhere, another, corrected)]
    assert names[0] == names[1]
    assert len(set(names)) == 3


def test_namesakes_share_the_square_with_their_seal():
    other = dataclasses.replace(SEAL, title=("李春生",), words=())
    assert Drawing.of(SEAL, Shape.SQUARE).name == Drawing.of(other, Shape.SQUARE).name
    assert Drawing.of(SEAL, Shape.WIDE).name != Drawing.of(other, Shape.WIDE).name


def test_long_words_stay_above_the_name_of_the_site():
    """A card that holds as much as a card can hold draws nothing where the name of the site stands alone."""
    alone = Drawing.of(dataclasses.replace(EMPTY, site=PERSON.site, seal="清禾"), Shape.WIDE).drawn()
    full = dataclasses.replace(
        PERSON,
        title=tuple("清禾县丰穗粮食种植专业合作社第二联合党支部委员会"),
        words=tuple("山路有尽头银幕上的光没有" * 5),
        art=Art.NONE,
    )
    foot = (40, 500, 1160, 570)
    assert opened(Drawing.of(full, Shape.WIDE).drawn()).convert("RGB").crop(foot).tobytes() == (
        opened(alone).convert("RGB").crop(foot).tobytes()
    )
