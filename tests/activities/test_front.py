"""The activities of the home page."""

from __future__ import annotations

from showcase.activities.front import Activities
from tests.activities.making import activity, activity_catalogue, photos


def test_the_newest_with_a_photo_are_shown_and_the_next_announced():
    pictured = [activity(f"p{day}", f"2026-06-{day:02d}", photos=photos(day)) for day in range(1, 8)]
    announced = [activity(f"next-{day}", f"2026-12-{day:02d}", photos=photos(1)) for day in (5, 6, 7)]
    front = Activities(activity_catalogue(*pictured, *announced, activity("bare", "2026-07-01"))).front()
    assert [one.slug for one in (front.lead, *front.rest)] == ["p7", "p6", "p5", "p4", "p3"]
    assert [one.slug for one in front.coming] == ["next-5", "next-6"]


def test_without_a_photo_there_is_nothing_to_show():
    assert Activities(activity_catalogue(activity("bare"), activity("next", "2026-12-05"))).front() is None
