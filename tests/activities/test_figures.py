"""What activities come to."""

from __future__ import annotations

import pytest

from showcase.activities.figures import attendance_of, figures_of, hours_words
from tests.activities.making import SERVICE, activity, people, photos


@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ("27 80", "107"),
        ("27 120余", "147以上"),
        ("27 100多", "127以上"),
        ("27 约300", "约327"),
        ("120余 约300", "约420"),
    ],
)
def test_a_sum_is_no_more_exact_than_its_parts(amounts, words):
    found = attendance_of([people(one) for one in amounts.split()])
    assert f"{found.before}{found.number}{found.behind}" == words
    assert found.recorded == 2


def test_photos_people_and_hours_are_added_up_where_they_are_recorded():
    found = figures_of(
        [
            activity("a", photos=photos(3), people=people("40")),
            activity("b", photos=photos(2)),
            activity("c", type=SERVICE, people=people("27"), hours=81.0),
            activity("d", type=SERVICE, hours=4.5),
        ]
    )
    assert (found.activities, found.photos, found.hours) == (4, 5, 85.5)
    assert (found.attendance.number, found.attendance.recorded) == (67, 2)


def test_hours_are_printed_without_an_empty_decimal():
    assert [hours_words(hours) for hours in (81.0, 4.5, 10.0)] == ["81", "4.5", "10"]
