"""Working days: the arrangement that the sample site ships, day by day, and counting against a naive count."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sites import REPOSITORY

from showcase.content.calendar.holidays import HolidaysFile, make_calendar, read_days
from showcase.content.calendar.working_days import DAY, WorkCalendar, weekday_words
from showcase.content.declaring import Reading, read_file
from showcase.content.files import known_keys
from showcase.content.problems import Problems
from showcase.content.reading.source import read_source
from showcase.content.reading.yaml_reader import read_yaml

PATH = "data/holidays.yml"


@pytest.fixture(scope="module")
def official() -> WorkCalendar:
    problems = Problems()
    source = read_source(REPOSITORY / PATH, PATH, problems)
    assert source is not None
    node = read_yaml(source, known_keys(), problems)
    assert node is not None
    calendar = make_calendar(read_file(HolidaysFile, node, Reading(source, problems)), problems)
    assert list(problems) == []
    return calendar


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("date", "works"),
    [
        ("2024-02-09", True),  # 除夕 was no day off in 2024.
        ("2024-02-10", False),
        ("2024-02-18", True),
        ("2024-06-10", False),
        ("2024-09-14", True),
        ("2025-01-28", False),
        ("2025-04-27", True),
        ("2025-10-08", False),
        ("2025-10-09", True),
        ("2025-10-11", True),
        ("2026-01-02", False),
        ("2026-01-04", True),
        ("2026-02-14", True),
        ("2026-02-23", False),
        ("2026-05-09", True),
        ("2026-10-10", True),
        ("2026-11-21", False),
        ("2026-11-23", True),
    ],
)
def test_a_day_is_worked_as_arranged(official, date, works):
    assert official.is_working_day(day(date)) == works


@pytest.mark.parametrize(("year", "working_days"), [(2024, 251), (2025, 248), (2026, 248)])
def test_a_year_has_its_working_days(official, year, working_days):
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    assert official.working_days_between(first, last) == working_days
    assert official.unknown_years(first, last) == ()


@pytest.mark.parametrize(
    ("start", "number", "last"),
    [
        ("2026-11-18", 5, "2026-11-24"),
        ("2026-11-21", 1, "2026-11-23"),
        ("2025-08-11", 5, "2025-08-15"),
        ("2025-12-29", 5, "2026-01-05"),
        ("2026-04-01", 5, "2026-04-08"),
        ("2026-09-30", 2, "2026-10-08"),
    ],
)
def test_a_period_ends_on_its_last_working_day(official, start, number, last):
    assert official.last_day(day(start), number) == day(last)


def test_without_an_arrangement_only_weekends_are_off():
    calendar = WorkCalendar()
    assert calendar.is_working_day(day("2027-10-01"))
    assert not calendar.is_working_day(day("2027-10-02"))
    assert calendar.unknown_years(day("2026-12-30"), day("2027-01-06")) == (2026, 2027)


def test_days_are_called_by_their_weekday():
    assert [weekday_words(day(f"2026-11-{number}")) for number in (16, 22)] == ["星期一", "星期日"]


@pytest.mark.parametrize(
    "text", ["2026-10-01至2026-10-03", "2026年10月1日到2026年10月3日", "2026-10-01~2026-10-03"]
)
def test_a_range_is_all_its_days(text):
    assert read_days(text) == tuple(day(f"2026-10-0{number}") for number in (1, 2, 3))


@pytest.mark.parametrize(
    "text", ["", "2026-10", "国庆节", "2026-10-03至2026-10-01", "2026-01-01至2026-10-03"]
)
def test_what_is_no_range_is_refused(text):
    assert read_days(text) is None


DATES = st.dates(day("2024-01-01"), day("2026-12-31"))


@st.composite
def calendars(draw) -> WorkCalendar:
    off = draw(st.frozensets(DATES, max_size=40))
    return WorkCalendar(off, draw(st.frozensets(DATES, max_size=40)) - off)


@given(calendar=calendars(), start=DATES, number=st.integers(1, 60))
def test_the_last_day_is_the_one_that_completes_the_count(calendar, start, number):
    last = calendar.last_day(start, number)
    days = [start + DAY * step for step in range((last - start).days + 1)]
    worked = [
        d for d in days if d in calendar.worked or (d.weekday() not in (5, 6) and d not in calendar.off)
    ]
    assert len(worked) == number == calendar.working_days_between(start, last)
    assert worked[-1] == last
    assert calendar.working_days_between(start, last - DAY) == number - 1
