"""Takes from what was written the links to those whose names are not shown today."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from .activities.records import Activity
from .honours.records import Subject
from .news.records import NewsItem


def without_hidden(
    shown: Collection[Subject], activities: tuple[Activity, ...], news: tuple[NewsItem, ...]
) -> tuple[tuple[Activity, ...], tuple[NewsItem, ...]]:
    """The activities and the news, linked to nobody who is not among the subjects shown."""
    public = frozenset(shown)
    linked = {activity: _activity(activity, public) for activity in activities}
    return tuple(linked.values()), tuple(_item(item, public, linked) for item in news)


def _activity(activity: Activity, public: frozenset[Subject]) -> Activity:
    if public.issuperset(activity.subjects):
        return activity
    return dataclasses.replace(activity, subjects=tuple(s for s in activity.subjects if s in public))


def _item(item: NewsItem, public: frozenset[Subject], linked: dict[Activity, Activity]) -> NewsItem:
    """A news item, with its activities as they are linked themselves."""
    activities = tuple(linked[activity] for activity in item.activities)
    if public.issuperset(item.subjects) and activities == item.activities:
        return item
    subjects = tuple(subject for subject in item.subjects if subject in public)
    return dataclasses.replace(item, subjects=subjects, activities=activities)
