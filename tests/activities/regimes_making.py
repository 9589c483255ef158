"""Short ways to make activities, promises and regimes of plain records."""

from __future__ import annotations

import dataclasses
import datetime

from showcase.content.activities.records import Activity, ActivityType, Cadence, Promise, Regime
from showcase.content.calendar.working_days import WorkCalendar
from showcase.content.problems import Place
from tests.making import catalogue_of
from tests.times import NOW

NO_HOLIDAYS = WorkCalendar()
PLACE = Place("data/regimes.yml")
STUDY = ActivityType("xue-xi-pei-xun", "学习培训", "学习和培训。", PLACE)
SERVICE = ActivityType("zhi-yuan-fu-wu", "志愿服务", "志愿服务。", PLACE, volunteering=True)


def day(text):
    return datetime.date.fromisoformat(text)


def activity(start, end="", type_=STUDY, slug="", **more):
    slug = slug or f"a-{start}"
    path = f"activities/{start[:4]}/{slug}/index.md"
    known = {"title": f"活动{start}", "text": "", **more}
    return Activity(
        slug=slug,
        type=type_,
        start=day(start),
        end=day(end or start),
        place=Place(f"docs/{path}"),
        path=path,
        **known,
    )


def promise(cadence=Cadence.MONTHLY, name="集中学习", id="ji-zhong-xue-xi", **more):
    return Promise(id=id, name=name, cadence=cadence, place=PLACE, **more)


def regime(*promises, since="", until="", **more):
    bounds = {"since": day(since) if since else None, "until": day(until) if until else None}
    return Regime(
        **{"id": "wu-ge-yi", "name": "五个一", "place": PLACE} | bounds | {"promises": promises} | more
    )


def activities_catalogue(*activities, now=NOW, calendar=NO_HOLIDAYS, **more):
    """A Catalogue of nothing but activities and what groups them."""
    held = tuple(sorted(activities, key=lambda one: (one.start, one.slug), reverse=True))
    bare = catalogue_of([], [])
    made = {"now": now, "calendar": calendar, "activities": held, "activity_types": (STUDY, SERVICE), **more}
    return dataclasses.replace(bare, **made)


def at(text):
    """A moment in the zone of the tests."""
    return datetime.datetime.fromisoformat(text).replace(tzinfo=NOW.tzinfo)
