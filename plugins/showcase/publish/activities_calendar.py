"""The calendar of activities as an iCalendar file (RFC 5545), for phones and desks."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDuration

from showcase.content.activities.due_days import DueDay, due_days
from showcase.content.activities.periods import span_of_months
from showcase.content.activities.records import Activity
from showcase.content.calendar.working_days import DAY
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import activity_address, regime_address

from .event_times import end_of, start_of
from .feed_list import calendar_title
from .web import Web

PRODUCT = "-//Showcase//Activities//ZH"

REFRESH = datetime.timedelta(hours=12)
"""How often programs may look for something new; sites are built about once a day."""

MONTHS_AHEAD = 3
"""The days that regimes name are told for the present year, and so many months beforehand at its end."""


def activities_calendar(catalogue: Catalogue, web: Web) -> bytes:
    """All activities, past and announced, and the days that regimes name; the same bytes for the same content."""
    zone = ZoneInfo(catalogue.site.zone)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", calendar_title(catalogue))
    calendar.add("x-wr-timezone", catalogue.site.zone)
    calendar.add("refresh-interval", vDuration(REFRESH), {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(REFRESH))
    for activity in reversed(catalogue.activities):
        calendar.add_component(_activity(activity, zone, web))
    for due in _due(catalogue):
        calendar.add_component(_due_day(due, zone, web))
    oldest = min((activity.year for activity in catalogue.activities), default=catalogue.now.year)
    # From then on alone: of the summer times before, no event knows.
    calendar.add_missing_timezones(first_date=datetime.date(oldest, 1, 1))
    written: bytes = calendar.to_ical()
    return written


def _activity(activity: Activity, zone: ZoneInfo, web: Web) -> Event:
    address = activity_address(activity)
    event = _event(address, web, activity.start, zone)
    event.add("summary", activity.title)
    start, end = start_of(activity, zone), end_of(activity, zone)
    if isinstance(start, datetime.datetime) and (end is None or isinstance(end, datetime.datetime)):
        event.add("dtstart", start)
        if end:
            event.add("dtend", end)
    else:
        _whole_days(event, activity.start, activity.end)
    if activity.venue:
        event.add("location", activity.venue)
    event.add("description", "\n".join(filter(None, (activity.summary, f"详情：{web.absolute(address)}"))))
    festival = [activity.festival.name] if activity.festival else []
    event.add("categories", [activity.type.name, *festival])
    event.add("status", "CONFIRMED")
    return event


def _due(catalogue: Catalogue) -> Iterator[DueDay]:
    """The days named for the present year, and for the months ahead."""
    now = catalogue.now
    ahead = now.month + MONTHS_AHEAD
    last = span_of_months(now.year, 12, 1) if ahead <= 12 else span_of_months(now.year + 1, ahead - 12, 1)
    first = datetime.date(now.year, 1, 1)
    for regime in catalogue.regimes:
        for promise in regime.promises:
            yield from due_days(regime, promise, first, last.last, catalogue.calendar)


def _due_day(due: DueDay, zone: ZoneInfo, web: Web) -> Event:
    """It takes no one's time: what is done on it is an activity of its own."""
    address = regime_address(due.regime)
    event = _event(address, web, due.day, zone, part=f"{due.promise.id}/{due.day.isoformat()}")
    holiday = "，逢节假日" if due.holiday else ""
    event.add("summary", f"{due.regime.name} · {due.promise.name}（应办{holiday}）")
    if due.promise.rule and due.promise.rule.time:
        event.add("dtstart", datetime.datetime.combine(due.day, due.promise.rule.time, zone))
    else:
        _whole_days(event, due.day, due.day)
    said = (due.promise.rule_text, due.promise.description, f"详情：{web.absolute(address)}")
    event.add("description", "\n".join(filter(None, said)))
    event.add("categories", [due.regime.name])
    event.add("transp", "TRANSPARENT")
    return event


def _event(address: str, web: Web, day: datetime.date, zone: ZoneInfo, part: str = "") -> Event:
    """An event that is known for good by the address it tells of."""
    event = Event()
    event.add("uid", f"{f'{address}{part}'.rstrip('/')}@{web.domain}")
    event.add("url", web.absolute(address))
    # When it was last changed is not known; its own day is the same in every build.
    midnight = datetime.datetime.combine(day, datetime.time(), zone)
    event.add("dtstamp", midnight.astimezone(datetime.UTC))
    return event


def _whole_days(event: Event, first: datetime.date, last: datetime.date) -> None:
    """Let it take whole days; by RFC 5545 it ends before the day after the last."""
    event.add("dtstart", first)
    event.add("dtend", last + DAY)
