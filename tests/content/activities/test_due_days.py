"""The days that rules name: 每月最后一个星期五, 每周三, 每月31日."""

from __future__ import annotations

import datetime

import pytest

from showcase.content.activities.due_days import due_days, named_days
from showcase.content.activities.periods import period_at
from showcase.content.activities.regime_records import Cadence, DayRule
from showcase.content.calendar.working_days import WorkCalendar
from tests.activities.regimes_making import NO_HOLIDAYS, day, promise, regime

LAST_FRIDAY = DayRule(weekday=4, which=-1, part="下午")


@pytest.mark.parametrize(
    ("cadence", "rule", "within", "named"),
    [
        (Cadence.MONTHLY, LAST_FRIDAY, "2026-01-01", ["2026-01-30"]),
        (Cadence.MONTHLY, LAST_FRIDAY, "2026-07-31", ["2026-07-31"]),
        (Cadence.MONTHLY, LAST_FRIDAY, "2024-02-01", ["2024-02-23"]),
        (Cadence.MONTHLY, DayRule(weekday=0, which=1), "2026-06-30", ["2026-06-01"]),
        (Cadence.MONTHLY, DayRule(weekday=4, which=5), "2026-01-01", ["2026-01-30"]),
        (Cadence.MONTHLY, DayRule(weekday=4, which=5), "2026-02-01", []),
        (Cadence.MONTHLY, DayRule(weekday=4, which=-2), "2026-02-01", ["2026-02-20"]),
        (
            Cadence.MONTHLY,
            DayRule(weekday=4),
            "2026-02-01",
            ["2026-02-06", "2026-02-13", "2026-02-20", "2026-02-27"],
        ),
        (Cadence.MONTHLY, DayRule(day=15), "2026-02-01", ["2026-02-15"]),
        (Cadence.MONTHLY, DayRule(day=31), "2026-02-01", ["2026-02-28"]),
        (Cadence.MONTHLY, DayRule(day=30), "2024-02-01", ["2024-02-29"]),
        (Cadence.WEEKLY, DayRule(weekday=2), "2026-11-22", ["2026-11-18"]),
        (Cadence.QUARTERLY, LAST_FRIDAY, "2026-02-01", ["2026-03-27"]),
        (Cadence.QUARTERLY, DayRule(day=15), "2026-02-01", []),
        (Cadence.YEARLY, DayRule(weekday=4, which=-1), "2026-02-01", ["2026-12-25"]),
        (Cadence.MONTHLY, DayRule(time=datetime.time(10)), "2026-02-01", []),
    ],
)
def test_a_rule_names_days_of_a_period(cadence, rule, within, named):
    found = named_days(rule, cadence, period_at(cadence, day(within)))
    assert [one.isoformat() for one in found] == named


def due(promised, first, last, calendar=NO_HOLIDAYS, **bounds):
    found = due_days(regime(promised, **bounds), promised, day(first), day(last), calendar)
    return [one.day.isoformat() for one in found]


def test_days_are_due_within_the_bounds_asked_for_and_those_of_the_regime():
    study = promise(rule=LAST_FRIDAY)
    assert due(study, "2026-01-30", "2026-04-24") == ["2026-01-30", "2026-02-27", "2026-03-27", "2026-04-24"]
    assert due(study, "2026-01-31", "2026-04-23") == ["2026-02-27", "2026-03-27"]
    assert due(study, "2026-01-01", "2026-12-31", since="2026-05-30", until="2026-07-31") == [
        "2026-06-26",
        "2026-07-31",
    ]


def test_a_week_that_begins_before_the_bounds_is_looked_at_too():
    forum = promise(Cadence.WEEKLY, rule=DayRule(weekday=4))
    assert due(forum, "2026-01-01", "2026-01-10") == ["2026-01-02", "2026-01-09"]


def test_a_day_off_is_said_to_be_one_and_is_not_moved():
    calendar = WorkCalendar(off=frozenset({day("2026-09-25")}))
    study = promise(rule=LAST_FRIDAY)
    found = due_days(regime(study), study, day("2026-08-01"), day("2026-10-31"), calendar)
    assert [(one.day.isoformat(), one.holiday) for one in found] == [
        ("2026-08-28", False),
        ("2026-09-25", True),
        ("2026-10-30", False),
    ]


def test_what_is_promised_daily_or_without_a_rule_names_no_days():
    assert due(promise(), "2026-01-01", "2026-12-31") == []
    exercise = promise(Cadence.DAILY, rule=DayRule(time=datetime.time(10)))
    assert due(exercise, "2026-01-01", "2026-12-31") == []
