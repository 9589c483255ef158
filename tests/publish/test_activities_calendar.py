"""The calendar of activities: what phones read of it, and how its lines are written."""

from __future__ import annotations

import dataclasses
import datetime

import pytest
from icalendar import Calendar
from tests.activities.making import DRAGON_BOATS, activity_catalogue
from tests.activities.regimes_making import at, day, made_on, promise, regime

from showcase.content.activities.regime_records import Cadence, DayRule
from showcase.content.calendar.working_days import WorkCalendar
from showcase.publish.activities_calendar import activities_calendar
from showcase.publish.web import Web

WEB = Web("https://example.org/showcase/")
STUDY = promise(rule=DayRule(weekday=4, which=-1, part="下午"), rule_text="每月最后一个星期五下午")

CONTEST = made_on(
    "2026-06-18",
    slug="duan-wu",
    title="端午包粽子比赛",
    time=datetime.time(14, 30),
    venue="石桥镇柳溪村文化广场",
    summary="村民比赛包粽子；一、二等奖各一名，奖品是\\粽叶, 红线。\n欢迎观看。",
    festival=DRAGON_BOATS,
)


def written(*activities, **more):
    return activities_calendar(activity_catalogue(*activities, **more), WEB)


def events(*activities, **more):
    return Calendar.from_ical(written(*activities, **more)).events


def test_an_activity_with_a_time_begins_in_the_zone_of_the_site():
    (event,) = events(CONTEST)
    assert event.start.isoformat() == "2026-06-18T14:30:00+08:00"
    assert "DTEND" not in event
    assert event["UID"] == "activities/2026/duan-wu@example.org"
    assert event["SUMMARY"] == "端午包粽子比赛"
    assert event["LOCATION"] == "石桥镇柳溪村文化广场"
    assert event["URL"] == "https://example.org/showcase/activities/2026/duan-wu/"
    assert event["STATUS"] == "CONFIRMED"
    assert event.categories == ["我们的节日", "端午"]
    assert event["DESCRIPTION"] == (
        "村民比赛包粽子；一、二等奖各一名，奖品是\\粽叶, 红线。\n欢迎观看。\n"
        "详情：https://example.org/showcase/activities/2026/duan-wu/"
    )
    assert event.DTSTAMP.isoformat() == "2026-06-17T16:00:00+00:00"


def test_it_ends_when_staff_wrote_that_it_does():
    (event,) = events(dataclasses.replace(CONTEST, end_time=datetime.time(16)))
    assert event.end.isoformat() == "2026-06-18T16:00:00+08:00"
    (event,) = events(dataclasses.replace(CONTEST, end=day("2026-06-19"), end_time=datetime.time(11, 30)))
    assert (event.start.isoformat(), event.end.isoformat()) == (
        "2026-06-18T14:30:00+08:00",
        "2026-06-19T11:30:00+08:00",
    )


def test_whole_days_end_before_the_next():
    one, two = events(made_on("2026-02-28"), made_on("2026-12-30", "2026-12-31", time=datetime.time(9)))
    assert (one["DTSTART"].dt, one["DTEND"].dt) == (day("2026-02-28"), day("2026-03-01"))
    assert (two["DTSTART"].dt, two["DTEND"].dt) == (day("2026-12-30"), day("2027-01-01"))
    assert "LOCATION" not in one


def test_the_calendar_says_what_it_is_and_how_often_to_look():
    read = Calendar.from_ical(written(CONTEST))
    assert read["X-WR-CALNAME"] == "测试 · 活动日历"
    assert read["X-WR-TIMEZONE"] == "Asia/Shanghai"
    (zone,) = read.timezones
    assert zone["TZID"] == "Asia/Shanghai"
    assert [part["TZOFFSETTO"].to_ical() for part in zone.subcomponents] == ["+0800"]
    lines = written(CONTEST).decode().split("\r\n")
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT12H" in lines
    assert "X-PUBLISHED-TTL:PT12H" in lines


def test_lines_are_folded_where_no_character_is_cut():
    """A line has at most 75 octets without its end (RFC 5545, 3.1), and those of one character stay together."""
    raw = written(CONTEST, dataclasses.replace(CONTEST, slug="b", title="长" * 100, venue="😀" * 40))
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    lines = raw.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert any(len(line) > 70 for line in lines)
    for line in lines:
        line.decode()


def test_the_days_that_a_regime_names_take_no_ones_time():
    five = regime(STUDY, promise(Cadence.DAILY, "工间操", "cao", rule=DayRule(time=datetime.time(10))))
    calendar = WorkCalendar(off=frozenset({day("2026-09-25")}))
    _, *due = events(CONTEST, regimes=(five,), calendar=calendar)
    assert len(due) == 12 + 2
    assert (due[0]["DTSTART"].dt, due[-1]["DTSTART"].dt) == (day("2026-01-30"), day("2027-02-26"))
    assert {event["TRANSP"] for event in due} == {"TRANSPARENT"}
    assert due[0]["SUMMARY"] == "五个一 · 集中学习（应办）"
    assert due[8]["SUMMARY"] == "五个一 · 集中学习（应办，逢节假日）"
    assert due[0]["UID"] == "activities/regimes/wu-ge-yi/ji-zhong-xue-xi/2026-01-30@example.org"
    assert due[0]["DESCRIPTION"].startswith("每月最后一个星期五下午\n")
    assert due[0]["URL"] == "https://example.org/showcase/activities/regimes/wu-ge-yi/"


@pytest.mark.parametrize(
    ("now", "last"),
    [
        ("2026-01-05T08:00", "2026-12-25"),
        ("2026-09-30T08:00", "2026-12-25"),
        ("2026-10-01T08:00", "2027-01-29"),
    ],
)
def test_due_days_are_told_for_the_year_and_for_the_next_three_months(now, last):
    found = events(CONTEST, regimes=(regime(STUDY),), now=at(now))
    assert found[-1]["DTSTART"].dt == day(last)


def test_a_named_time_is_the_beginning():
    forum = promise(Cadence.WEEKLY, rule=DayRule(weekday=2, time=datetime.time(16)))
    due = events(CONTEST, regimes=(regime(forum, since="2026-12-28"),))[1]
    assert due.start.isoformat() == "2026-12-30T16:00:00+08:00"


def test_the_same_content_gives_the_same_bytes_at_any_time_of_the_day():
    five = (regime(STUDY),)
    assert written(CONTEST, regimes=five, now=at("2026-11-22T09:00")) == written(
        CONTEST, regimes=five, now=at("2026-11-30T23:59")
    )


def test_no_two_events_share_an_identity():
    found = events(CONTEST, made_on("2026-06-18"), regimes=(regime(STUDY),))
    assert len({event["UID"] for event in found}) == len(found)
