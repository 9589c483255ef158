"""The feed of activities."""

from __future__ import annotations

import datetime
from html import escape

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import ACTIVITIES, activity_address
from showcase.site.days import span_words

from .feed_list import activities_feed_link
from .feeds import Feed, FeedEntry
from .web import Web

NEWEST = 30
"""Activities in the feed."""


def activities_feed(catalogue: Catalogue, web: Web) -> Feed:
    """The newest activities that have begun; what is announced stands in the calendar, since feeds look back."""
    link = activities_feed_link(catalogue)
    begun = [activity for activity in catalogue.activities if activity.begun(catalogue.now)]
    return Feed(
        title=link.title,
        description=f"{catalogue.site.name}的活动",
        page=web.absolute(ACTIVITIES),
        atom=web.absolute(link.atom),
        json=web.absolute(link.json),
        author=catalogue.site.organiser,
        entries=tuple(_entry(activity, catalogue, web) for activity in begun[:NEWEST]),
    )


def _entry(activity: Activity, catalogue: Catalogue, web: Web) -> FeedEntry:
    start = datetime.datetime.combine(activity.start, activity.time or datetime.time(), catalogue.now.tzinfo)
    festival = (activity.festival.name,) if activity.festival else ()
    picture = web.share_picture(activity.cover.path) if activity.cover else ""
    return FeedEntry(
        url=web.absolute(activity_address(activity)),
        title=activity.title,
        published=start,
        updated=start,
        html=_text(activity, picture),
        summary=activity.summary,
        author="、".join(activity.hosts),
        categories=(activity.type.name, *festival),
        image=picture,
    )


def _text(activity: Activity, picture: str) -> str:
    """The cover, when and where, and the summary; the gallery is left to the page."""
    parts = []
    if activity.cover and picture:
        parts.append(f'<p><img src="{escape(picture)}" alt="{escape(activity.cover.alt)}"></p>')
    when = span_words(activity.start, activity.end)
    parts.append(f"<p>{escape('，'.join(filter(None, (when, activity.venue))))}。</p>")
    if activity.summary:
        parts.append(f"<p>{escape(activity.summary)}</p>")
    return "".join(parts)
