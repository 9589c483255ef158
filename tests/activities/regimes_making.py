"""Short ways to make promises and regimes of plain records, and activities by their day."""

from __future__ import annotations

import datetime

from showcase.content.activities.regime_records import Cadence, Promise, Regime
from showcase.content.calendar.working_days import WorkCalendar
from showcase.content.problems import Place
from tests.activities.making import activity
from tests.times import NOW

NO_HOLIDAYS = WorkCalendar()
PLACE = Place("data/regimes.yml")


def day(text):
    return datetime.date.fromisoformat(text)


def at(text):
    """A moment in the zone of the tests."""
    return datetime.datetime.fromisoformat(text).replace(tzinfo=NOW.tzinfo)


def made_on(start, end="", slug="", **more):
    """An activity that is known by its day."""
    return activity(slug or f"a-{start}", start, until=end, **more)


def promise(cadence=Cadence.MONTHLY, name="集中学习", id="ji-zhong-xue-xi", **more):
    return Promise(id=id, name=name, cadence=cadence, place=PLACE, **more)


def regime(*promises, since="", until="", **more):
    bounds = {"since": day(since) if since else None, "until": day(until) if until else None}
    return Regime(
        **{"id": "wu-ge-yi", "name": "五个一", "place": PLACE} | bounds | {"promises": promises} | more
    )
