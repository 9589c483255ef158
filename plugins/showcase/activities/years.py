"""A year of activities, month by month."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from functools import partial
from itertools import groupby

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import activity_year_address
from showcase.site.page import Page

from .announced import held
from .figures import figures_of
from .lists import newest_day
from .sections import BELOW_ACTIVITIES, activities_section
from .views import Dated, Month, YearView


def year_pages(catalogue: Catalogue, titles: Collection[str]) -> Iterator[Page]:
    """A page for each year that has activities."""
    # Newest first by their first day, so that a year's activities follow each other.
    years = [(year, tuple(found)) for year, found in groupby(catalogue.activities, lambda a: a.year)]
    section, now = activities_section(catalogue), catalogue.now
    around = (None, *(year for year, _ in years), None)
    for (year, activities), later, earlier in zip(years, around, around[2:], strict=False):
        title = f"{year}年活动"
        past = held(activities, now)
        yield Page(
            address=activity_year_address(year),
            template="activities/year.html",
            title=f"{title}一览" if title in titles else title,
            description=f"{catalogue.site.name}{year}年的活动，共 {len(activities)} 场，按月排列。",
            crumbs=BELOW_ACTIVITIES,
            view=partial(year_view, year, activities, now, earlier, later),
            section=section,
            updated=newest_day(past),
        )


def year_view(
    year: int,
    activities: tuple[Activity, ...],
    now: datetime.datetime,
    earlier: int | None = None,
    later: int | None = None,
) -> YearView:
    """Make the view of a year; `activities` are newest first."""
    months: dict[int, list[Dated]] = {}
    for activity in reversed(activities):
        dated = Dated(activity, announced=not activity.begun(now))
        months.setdefault(activity.start.month, []).append(dated)
    return YearView(
        year=year,
        months=tuple(
            Month(number, tuple(months.get(number, ())), _quiet(year, number, now)) for number in range(1, 13)
        ),
        figures=figures_of(held(activities, now)),
        earlier=earlier,
        later=later,
    )


def _quiet(year: int, month: int, now: datetime.datetime) -> str:
    if (year, month) < (now.year, now.month):
        return "没有活动记录"
    return "本月还没有活动" if (year, month) == (now.year, now.month) else "还没到"
