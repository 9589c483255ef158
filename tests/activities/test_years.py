"""A year, month by month."""

from __future__ import annotations

import datetime

from showcase.activities.pages import year_pages
from showcase.activities.years import year_view
from tests.activities.making import activity, activity_catalogue, people, photos
from tests.times import NOW


def test_every_month_has_its_place_and_says_why_it_is_empty():
    held = (
        activity("b", "2026-06-18"),
        activity("a", "2026-06-01"),
        activity("c", "2026-05-31", until="2026-06-02"),
    )
    view = year_view(2026, held, NOW)
    assert [month.number for month in view.months] == list(range(1, 13))
    assert [dated.activity.slug for dated in view.months[5].activities] == ["a", "b"]
    assert [dated.activity.slug for dated in view.months[4].activities] == ["c"]
    assert [month.quiet for month in view.months if not month.activities] == [
        *["没有活动记录"] * 8,
        "本月还没有活动",
        "还没到",
    ]


def test_what_is_announced_is_marked_and_counted_in_no_figure():
    to_come = activity("to-come", "2026-12-05", people=people("500"))
    view = year_view(2026, (to_come, activity("held", people=people("40"), photos=photos(2))), NOW)
    assert [dated.announced for month in view.months for dated in month.activities] == [False, True]
    assert (view.figures.activities, view.figures.attendance.number) == (1, 40)


def test_an_activity_of_today_is_announced_until_its_hour():
    today = activity("today", NOW.date().isoformat(), time=datetime.time(14, 30))
    earlier = activity("earlier", NOW.date().isoformat(), time=datetime.time(8, 30))
    found = year_view(2026, (today, earlier), NOW).months[NOW.month - 1].activities
    assert {dated.activity.slug: dated.announced for dated in found} == {"today": True, "earlier": False}


def test_years_lead_to_those_that_have_activities():
    catalogue = activity_catalogue(*(activity("a", f"{year}-03-05") for year in (2022, 2024, 2026)))
    views = [page.view() for page in year_pages(catalogue, ())]
    assert [(view.year, view.earlier, view.later) for view in views] == [
        (2026, 2024, None),
        (2024, 2022, 2026),
        (2022, None, 2024),
    ]
