"""A second build draws nothing, a damaged picture is drawn anew, and what is not used is cleared."""

import dataclasses
import threading

import pytest

from showcase.cards.making import Drawing, Shape
from showcase.cards.records import Art
from showcase.cards.store import CardsError, Outcome, put_cards, put_kept
from tests.cards.making import PERSON, photo

DRAWINGS = [Drawing.of(dataclasses.replace(PERSON, below=str(n)), Shape.WIDE) for n in range(3)]


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def test_a_second_build_draws_nothing(tmp_path):
    cache, one, two = tmp_path / "cache", tmp_path / "one", tmp_path / "two"
    first, second = put_cards(DRAWINGS, cache, one), put_cards(DRAWINGS, cache, two)
    assert (first.drawn, first.reused, second.drawn, second.reused) == (3, 0, 0, 3)
    assert names(one) == names(two) == sorted(drawing.name for drawing in DRAWINGS)
    assert [f.read_bytes() for f in sorted(one.iterdir())] == [f.read_bytes() for f in sorted(two.iterdir())]


def test_a_damaged_picture_is_drawn_anew(tmp_path):
    cache = tmp_path / "cache"
    put_cards(DRAWINGS, cache, tmp_path / "one")
    damaged = cache / DRAWINGS[0].name
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:-20])
    assert put_cards(DRAWINGS, cache, tmp_path / "two").drawn == 1
    assert (tmp_path / "two" / DRAWINGS[0].name).read_bytes() == damaged.read_bytes() == whole


def test_what_no_page_uses_is_cleared_with_what_a_killed_build_left(tmp_path):
    cache = tmp_path / "cache"
    put_cards(DRAWINGS, cache, tmp_path / "one")
    (cache / ".half.tmp").write_bytes(b"half")
    (cache / "note.txt").write_text("of somebody else")
    put_cards(DRAWINGS[:1], cache, tmp_path / "two")
    assert names(cache) == sorted(["note.txt", DRAWINGS[0].name])


def test_a_picture_that_another_build_cleared_is_drawn_again(tmp_path):
    cache = tmp_path / "cache"
    outcomes = []

    def build(number):
        for turn in range(4):
            outcomes.append(put_cards(DRAWINGS[number :: turn % 2 + 1], cache, tmp_path / f"{number}-{turn}"))

    threads = [threading.Thread(target=build, args=(number,)) for number in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 8
    assert all(
        len(names(tmp_path / f"{n}-{t}")) == len(DRAWINGS[n :: t % 2 + 1]) for n in (0, 1) for t in range(4)
    )


def test_a_preview_shows_what_a_build_has_drawn(tmp_path):
    cache = tmp_path / "cache"
    put_cards(DRAWINGS[:2], cache, tmp_path / "one")
    put_kept(DRAWINGS, cache, tmp_path / "preview")
    assert names(tmp_path / "preview") == sorted(drawing.name for drawing in DRAWINGS[:2])


def test_a_photo_that_is_gone_is_told_in_chinese(tmp_path):
    gone = photo(tmp_path)
    gone.file.unlink()
    card = dataclasses.replace(PERSON, art=Art.PORTRAIT, photo=gone)
    with pytest.raises(CardsError, match=r"分享图做不出来.*li-960\.jpg"):
        put_cards([Drawing.of(card, Shape.WIDE)], tmp_path / "cache", tmp_path / "site")


def test_the_console_is_told_in_a_line():
    assert str(Outcome(3, 409, 8_120_000)) == "分享图：412 张，新画 3，沿用 409；共 8.1 MB"
