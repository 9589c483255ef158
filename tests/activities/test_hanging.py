"""How photos hang: every row about as high as the next, none left over, whatever their shapes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.activities.hanging import DESK, PANORAMA, PHONE, TABLET, hang, rows_of

LANDSCAPE, PORTRAIT, SQUARE, WIDE = 1.5, 0.6667, 1.0, 3.2
WALLS = [PHONE, TABLET, DESK]


@dataclass(frozen=True)
class Photo:
    ratio: float


def lengths(ratios, wall):
    return [end - start for start, end in rows_of(ratios, wall)]


@pytest.mark.parametrize(
    ("photos", "rows"),
    [(1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [2, 3]), (6, [3, 3]), (7, [2, 2, 3]), (8, [2, 3, 3])],
)
def test_no_photo_is_left_over_on_a_desk(photos, rows):
    assert lengths([LANDSCAPE] * photos, DESK) == rows


def test_a_phone_shows_one_landscape_or_two_portraits_beside_each_other():
    assert lengths([LANDSCAPE, PORTRAIT, PORTRAIT, SQUARE, LANDSCAPE, PORTRAIT], PHONE) == [1, 2, 1, 1, 1]


@pytest.mark.parametrize("wall", WALLS)
def test_a_panorama_has_a_row_for_itself(wall):
    rows = rows_of([LANDSCAPE, LANDSCAPE, WIDE, PORTRAIT, PORTRAIT], wall)
    assert (2, 3) in rows


def test_where_there_are_no_photos_nothing_hangs():
    assert hang([]) == ()


def test_the_first_row_of_a_desk_is_loaded_at_once():
    assert [one.first for one in hang([Photo(LANDSCAPE)] * 5)] == [True, True, False, False, False]


def test_a_browser_is_told_how_wide_a_photo_is_shown():
    wide, first, second = hang([Photo(WIDE), Photo(PORTRAIT), Photo(PORTRAIT)])
    assert wide.sizes == "(min-width: 64em) 75.0em, (min-width: 40em) 92vw, 92vw"
    assert first.sizes == second.sizes == "(min-width: 64em) 22.7em, (min-width: 40em) 46vw, 46vw"


RATIOS = st.lists(st.floats(0.3, 6), min_size=1, max_size=30)


@given(RATIOS, st.sampled_from(WALLS))
def test_every_photo_hangs_once_and_in_its_order(ratios, wall):
    rows = rows_of(ratios, wall)
    assert [number for start, end in rows for number in range(start, end)] == list(range(len(ratios)))
    for start, end in rows:
        width = sum(ratios[start:end])
        assert end == start + 1 or min(ratios[start:end]) >= wall.narrowest * width
        assert end == start + 1 or max(ratios[start:end]) < PANORAMA


@given(RATIOS)
def test_the_parts_of_a_row_make_the_whole(ratios):
    hung = hang([Photo(ratio) for ratio in ratios])
    parts = [one.desk for one in hung]
    while parts:
        row, parts = parts[: parts[0].gaps + 1], parts[parts[0].gaps + 1 :]
        assert sum(part.share for part in row) == pytest.approx(1, abs=0.001)
        assert {part.gaps for part in row} == {len(row) - 1}
