"""What activities come to."""

from __future__ import annotations

import pytest

from showcase.activities.figures import figures_of
from tests.activities.making import SERVICE, activity, people, photos


@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ("27 80", "107 人次"),
        ("27 120余", "147 人次以上"),
        ("27 100多", "127 人次以上"),
        ("27 约300", "约327 人次"),
        ("120余 约300", "约420 人次"),
    ],
)
def test_a_sum_is_no_more_exact_than_its_parts(amounts, words):
    found = figures_of([activity("a", people=people(one)) for one in amounts.split()])
    assert (found.attendance.words("人次"), found.recorded) == (words, 2)


def test_photos_people_and_hours_are_added_up_where_they_are_recorded():
    found = figures_of(
        [
            activity("a", photos=photos(3), people=people("40")),
            activity("b", photos=photos(2)),
            activity("c", type=SERVICE, people=people("27"), hours=81.0),
            activity("d", type=SERVICE, hours=4.5),
        ]
    )
    assert (found.activities, found.photos, found.hours.words("小时")) == (4, 5, "85.5 小时")
    assert (found.attendance.number, found.recorded) == (67, 2)


def test_hours_are_a_lower_bound_where_those_of_some_are_not_known():
    known = activity("a", type=SERVICE, volunteers=people("80"), hours=240.0)
    assert figures_of([known]).hours.words("小时") == "240 小时"
    unknown = activity("b", type=SERVICE, volunteers=people("60余"))
    assert figures_of([known, unknown]).hours.words("小时") == "240 小时以上"
