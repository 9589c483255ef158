"""The list of all activities, and one for each type."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from functools import partial

from showcase.content.activities.records import Activity, ActivityType
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import ACTIVITIES, activity_list_address, activity_type_address
from showcase.site.cutting import Cut, cuts, pages_of_list
from showcase.site.page import Page

from .announced import coming, held
from .sections import BELOW_ACTIVITIES, HOME_CRUMB, activities_section, type_section
from .sessions import session_rows
from .views import IndexView, SessionRow, TypeView, Way
from .ways import service_links, type_ways, types_in_use, ways_of

CARDS_ON_A_PAGE = 24
"""Whole rows of four, of three and of two."""

TITLE = "活动风采"


def index_pages(catalogue: Catalogue, titles: Collection[str]) -> Iterator[Page]:
    """The pages of all activities; `titles` are those that other pages have for themselves."""
    now, section, ways = catalogue.now, activities_section(catalogue), ways_of(catalogue)
    past, to_come = held(catalogue.activities, now), coming(catalogue.activities, now)
    title = f"{TITLE}：全部活动" if TITLE in titles else TITLE

    def page(cut: Cut[Activity]) -> Page:
        return Page(
            address=ACTIVITIES,
            template="activities/index.html",
            title=title,
            description=f"{section.description}共 {len(catalogue.activities)} 场。",
            crumbs=(HOME_CRUMB,),
            view=partial(IndexView, cut, to_come if cut.number == 1 else (), ways),
            section=section,
            updated=newest_day(past),
        )

    return pages_of_list(cuts(past, activity_list_address, CARDS_ON_A_PAGE), page)


def type_pages(catalogue: Catalogue, titles: Collection[str]) -> Iterator[Page]:
    """The pages of every type that has activities."""
    types = type_ways(catalogue)
    for type_ in types_in_use(catalogue):
        yield from _pages_of(type_, types, catalogue, titles)


def _pages_of(
    type_: ActivityType, types: tuple[Way, ...], catalogue: Catalogue, titles: Collection[str]
) -> Iterator[Page]:
    activities, now = catalogue.activities_of(type_), catalogue.now
    past, to_come = held(activities, now), coming(activities, now)
    title = f"活动：{type_.name}" if type_.name in titles else type_.name
    figures = service_links(catalogue) if type_.volunteering else ()

    def page(cut: Cut[Activity] | Cut[SessionRow]) -> Page:
        return Page(
            address=activity_type_address(type_),
            template="activities/type.html",
            title=title,
            description=type_.description,
            crumbs=BELOW_ACTIVITIES,
            view=partial(TypeView, type_, cut, len(past), to_come if cut.number == 1 else (), types, figures),
            section=type_section(type_),
            about=type_,
            updated=newest_day(past),
            source=type_.place.path,
        )

    address = partial(activity_type_address, type_)
    if type_.numbered:
        return pages_of_list(cuts(session_rows(past, activities), address), page)
    return pages_of_list(cuts(past, address, CARDS_ON_A_PAGE), page)


def newest_day(activities: tuple[Activity, ...]) -> datetime.date | None:
    """The first day of the newest of what has been held; None where nothing has."""
    return activities[0].start if activities else None
