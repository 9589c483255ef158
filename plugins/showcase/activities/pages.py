"""Which pages activities have, where they stand, and what each shows."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import chain

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import activity_address, activity_type_address
from showcase.site.converting import Convert
from showcase.site.page import Article, Link, Page
from showcase.site.redirects import Moved, redirects
from showcase.site.titles import NOTHING_TAKEN, Taken, Titled, distinct_titles

from .campaigns import campaign_pages
from .festivals import festival_pages
from .items import Exhibiting
from .lists import index_pages, type_pages
from .photos import FindPicture
from .regimes.pages import regime_pages
from .sections import BELOW_ACTIVITIES, type_section
from .slides import slides_pages
from .volunteering.pages import volunteering_pages
from .years import year_pages


def activity_pages(
    catalogue: Catalogue, convert: Convert, find_picture: FindPicture, taken: Taken = NOTHING_TAKEN
) -> Iterator[Page]:
    """Every page of activities; where there is nothing to show there is none."""
    if not (catalogue.activities or catalogue.campaigns or catalogue.regimes):
        return
    addresses, titles = set(taken.addresses), set(taken.titles)
    lists = chain(
        index_pages(catalogue, titles),
        type_pages(catalogue, titles),
        year_pages(catalogue, titles),
        festival_pages(catalogue, titles),
        campaign_pages(catalogue, titles),
        regime_pages(catalogue),
        volunteering_pages(catalogue),
    )
    for page in lists:
        addresses.add(page.address)
        titles.add(page.title)
        yield page
    distinct = distinct_titles([_titled(activity) for activity in catalogue.activities], titles)
    titled = dict(zip(catalogue.activities, distinct, strict=True))
    exhibiting = Exhibiting(catalogue, convert, find_picture)
    for page in chain(_item_pages(catalogue, exhibiting, titled), slides_pages(titled, find_picture)):
        addresses.add(page.address)
        yield page
    yield from redirects((_moved(activity) for activity in catalogue.activities), BELOW_ACTIVITIES, addresses)


def _item_pages(
    catalogue: Catalogue, exhibiting: Exhibiting, titled: Mapping[Activity, str]
) -> Iterator[Page]:
    told = Counter(_summary(activity) for activity in catalogue.activities)
    for activity, title in titled.items():
        summary = _summary(activity)
        begun = activity.begun(catalogue.now)
        yield Page(
            address=activity_address(activity),
            template="activities/activity.html",
            title=title,
            description=summary if told[summary] == 1 else f"{title}：{summary}",
            crumbs=(*BELOW_ACTIVITIES, Link(activity.type.name, activity_type_address(activity.type))),
            view=partial(exhibiting.view, activity),
            section=type_section(activity.type),
            article=Article(
                title=activity.title,
                source="、".join(activity.hosts) or catalogue.site.organiser,
                published=_midnight(activity, catalogue) if begun else None,
                keywords=_keywords(activity),
            ),
            about=activity,
            photo=activity.cover.path if activity.cover else "",
            updated=activity.start if begun else None,
            source=activity.place.path,
        )


def _titled(activity: Activity) -> Titled:
    return Titled(activity.title, activity.start, activity.slug)


def _moved(activity: Activity) -> Moved:
    return Moved(activity.title, activity_address(activity), activity.former_addresses, activity.place.path)


def _summary(activity: Activity) -> str:
    """What the activity was in a line; one of photos alone is named by type and day."""
    return " ".join(activity.summary.split()) or f"{activity.type.name}：{_titled(activity).dated}。"


def _midnight(activity: Activity, catalogue: Catalogue) -> datetime.datetime:
    return datetime.datetime.combine(activity.start, datetime.time(), catalogue.now.tzinfo)


def _keywords(activity: Activity) -> tuple[str, ...]:
    grouped = (activity.festival, *activity.campaigns)
    return (activity.type.name, *(group.name for group in grouped if group))
