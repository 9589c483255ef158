"""When an activity takes place, as far as staff wrote it."""

from __future__ import annotations

import datetime

from showcase.content.activities.records import Activity

Moment = datetime.date | datetime.datetime
"""A day, or a time on a day in the site's zone."""


def start_of(activity: Activity, zone: datetime.tzinfo | None) -> Moment:
    """When it begins: at a time where one is written, else on its first day."""
    return _at(activity.start, activity.time, zone)


def end_of(activity: Activity, zone: datetime.tzinfo | None) -> Moment | None:
    """When it ends: at a time, else on its last day; None where it begins at a time of that same day."""
    if activity.time and not activity.end_time and activity.end == activity.start:
        return None
    return _at(activity.end, activity.end_time, zone)


def _at(day: datetime.date, time: datetime.time | None, zone: datetime.tzinfo | None) -> Moment:
    return datetime.datetime.combine(day, time, zone) if time else day
