"""The figures of volunteering."""

from __future__ import annotations

import pytest

from showcase.activities.sums import Sum
from showcase.activities.volunteering.figures import years_of_service
from showcase.activities.volunteering.pages import volunteering_pages
from showcase.content.activities.records import Amount
from tests.activities.making import SERVICE, activity_catalogue
from tests.activities.regimes_making import made_on
from tests.times import NOW


def service(start, volunteers=None, hours=None, about="", **more):
    amount = Amount(volunteers, about) if volunteers else None
    return made_on(start, type=SERVICE, volunteers=amount, hours=hours, **more)


def years(*services, **more):
    return years_of_service(activity_catalogue(*services, **more))


def test_people_and_hours_are_added_up_year_by_year():
    new, old = years(
        service("2026-03-05", 27, 81.0), service("2026-04-03", 10, 25.5), service("2025-03-05", 20, 40.0)
    )
    assert (new.year, len(new.services), new.times, new.hours) == (2026, 2, Sum(37), Sum(106.5))
    assert (old.year, old.hours) == (2025, Sum(40))
    assert (new.times.words("人次"), new.hours.words("小时")) == ("37 人次", "106.5 小时")


@pytest.mark.parametrize(
    ("abouts", "words"),
    [
        (("", ""), "30 人次"),
        (("余", ""), "30 人次以上"),
        (("余", "多"), "30 人次以上"),
        (("约", ""), "约30 人次"),
        (("约", "余"), "约30 人次"),
    ],
)
def test_a_sum_is_no_more_exact_than_its_parts(abouts, words):
    (year,) = years(
        *(service(f"2026-03-0{n}", 15, 30.0, about, slug=f"s{n}") for n, about in enumerate(abouts, 1))
    )
    assert year.times.words("人次") == words


def test_only_volunteering_that_has_begun_is_counted():
    (year,) = years(
        service("2026-03-05", 27, 81.0), service("2026-12-05", 10, 20.0), made_on("2026-03-06", hours=5.0)
    )
    assert year.hours == Sum(81)


def test_hours_are_shared_by_the_registered_volunteers_where_their_number_is_known():
    services = [service("2026-03-05", 27, 81.0), service("2025-03-05", 20, 50.0)]
    new, old = years(*services, registered_volunteers={2026: 30})
    assert new.average == Sum(2.7)
    assert old.average == Sum(2.5)


def test_an_activity_without_hours_makes_no_average_smaller():
    (year,) = years(service("2026-03-05", 20, 60.0), service("2026-04-05", 100))
    assert (year.untold, year.times, year.average) == (1, Sum(120), Sum(3))
    assert year.hours.words("小时") == "60 小时以上"
    assert [month.hours.words() for month in year.months[1:4]] == ["0", "60", "0以上"]


def test_an_average_of_about_so_many_is_about_so_much():
    (year,) = years(service("2026-03-05", 20, 60.0, "余"))
    assert year.average.words("小时") == "约3 小时"


def test_without_people_there_is_no_average():
    (year,) = years(service("2026-03-05"))
    assert (year.average, year.hours, year.times) == (None, Sum(0, "以上"), Sum(0, "以上"))
    assert [month.share for month in year.months] == [0] * 12


def test_who_took_part_served_where_volunteers_are_not_counted_by_themselves():
    (year,) = years(service("2026-03-05", hours=30.0, people=Amount(15)))
    assert year.times == Sum(15)


def test_bars_are_drawn_against_the_month_with_the_most_hours():
    (year,) = years(
        service("2026-03-05", 10, 40.0), service("2026-03-31", 10, 40.0), service("2026-09-01", 5, 20.0)
    )
    assert [(m.month, m.hours.number, m.share) for m in year.months if m.share] == [(3, 80, 1), (9, 20, 0.25)]


def test_what_is_still_to_come_of_the_year_is_not_empty_but_unknown():
    new, old = years(service("2026-03-05", 10, 40.0), service("2025-03-05", 10, 40.0))
    assert [(month.month, month.hours) for month in new.months][-2:] == [(11, Sum(0)), (12, None)]
    assert new.until == NOW.date()
    assert old.months[-1].hours == Sum(0)
    assert old.until is None


def test_there_is_a_page_of_all_years_and_one_of_each():
    pages = list(
        volunteering_pages(activity_catalogue(service("2026-03-05", 27, 81.0), service("2025-03-05", 9, 9.0)))
    )
    assert [page.address for page in pages] == [
        "activities/volunteering/",
        "activities/volunteering/2026/",
        "activities/volunteering/2025/",
    ]
    assert pages[0].description == "测试的志愿服务时长。2026年开展志愿服务 1 次，27 人次参加，共 81 小时。"
    assert len({page.title for page in pages}) == len({page.description for page in pages}) == 3
    assert list(volunteering_pages(activity_catalogue())) == []
