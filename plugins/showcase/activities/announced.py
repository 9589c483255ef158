"""Which activities have been held, and which are still to come."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from showcase.content.activities.records import Activity
from showcase.site.days import day_in_year, day_words, weekday_words


def held(activities: Iterable[Activity], now: datetime.datetime) -> tuple[Activity, ...]:
    """Those that have at least begun, in the same order."""
    return tuple(activity for activity in activities if activity.begun(now))


def coming(activities: Sequence[Activity], now: datetime.datetime) -> tuple[Activity, ...]:
    """The announced ones among some that are newest first: the next one first."""
    return tuple(activity for activity in reversed(activities) if not activity.begun(now))


def announcement(activity: Activity, now: datetime.datetime) -> str:
    """When it is going to be, as a sentence without its stop; "" for one that has begun."""
    if activity.begun(now):
        return ""
    first, last = activity.start, activity.end
    words = day_in_year if first.year == now.year else day_words
    day = f"将于{words(first)}（{weekday_words(first)}）"
    time = f"{activity.time:%H:%M} " if activity.time else ""
    if last == first:
        return f"{day}{time}举行"
    words = day_in_year if last.year == first.year else day_words
    return f"{day}{time}开始，到{words(last)}结束"
