"""The font: it has what names are written with, and never shows a box in place of what it lacks."""

from pathlib import Path

from PIL import ImageFont

from showcase.cards import type as cards_type
from showcase.cards.type import can_write, characters, mask_of
from showcase.content.names.characters import is_han

FOLDER = Path(cards_type.__file__).parent


def test_it_has_the_characters_of_names_and_documents():
    assert can_write(
        "郑鑫燚堃喆犇淼赟䶮昉翀 阿卜杜热依木·买买提 清妇发〔2026〕3号《文明》“一次讲清”……——①ⅠA9★"
    )
    assert len([char for char in characters() if is_han(char)]) >= 8105


def test_what_it_lacks_is_known():
    assert not can_write("𠮷野")
    assert not can_write("李\U000311a3")
    assert not can_write("好😀")
    assert can_write("")


def test_the_list_of_characters_is_that_of_the_font():
    """What the list names and the font lacks would be drawn as the font's box; no two look alike by chance."""
    font = ImageFont.truetype(FOLDER / "showcase-serif.otf", 40, layout_engine=ImageFont.Layout.BASIC)
    box = bytes(font.getmask("\U000f0000"))
    lacking = [char for char in characters() if not char.isspace() and bytes(font.getmask(char)) == box]
    assert lacking == []


def test_no_character_leaves_the_height_of_a_line():
    for char in "禾鑫繁gÅ《（★":
        mask = mask_of(char, 80)
        assert mask.getbbox() is not None
        _, top, _, bottom = mask.getbbox()
        assert 0 < top < bottom < mask.height


def test_the_licence_lies_beside_the_font():
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Copyright 2017-2022 Adobe" in licence
    name, style = ImageFont.truetype(FOLDER / "showcase-serif.otf").getname()
    assert (name, style) == ("Showcase Serif", "Bold")
