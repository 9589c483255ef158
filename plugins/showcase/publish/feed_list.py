"""Which feeds there are, and which of them a page offers."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.columns import Column
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition
from showcase.content.news.records import NewsItem
from showcase.site.addresses import ACTIVITIES, HOME, HONORS
from showcase.site.page import Page

from .web import Web

FEEDS = "feeds/"
ATOM, JSON = ".atom", ".json"
CALENDAR = f"{FEEDS}activities.ics"


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed as it is offered to readers and their programs."""

    title: str
    name: str
    """Its address below the site's root, without the ending that tells Atom from JSON."""

    @property
    def atom(self) -> str:
        """The address of the Atom feed."""
        return self.name + ATOM

    @property
    def json(self) -> str:
        """The address of the JSON feed."""
        return self.name + JSON


@dataclass(frozen=True, slots=True)
class CalendarLink:
    """The calendar of activities as it is offered to readers and their programs."""

    title: str
    address: str
    """Below the site's root; a phone takes in once what stands there."""

    subscription: str
    """The same for programs that look for news in it by themselves."""


def news_feed_link(catalogue: Catalogue) -> FeedLink:
    """The feed of all news."""
    return FeedLink(f"{catalogue.site.name} · 新闻", f"{FEEDS}news")


def column_feed_link(column: Column, catalogue: Catalogue) -> FeedLink:
    """The feed of a column."""
    return FeedLink(f"{catalogue.site.name} · {column.name}", f"{FEEDS}news/{column.id}")


def activities_feed_link(catalogue: Catalogue) -> FeedLink:
    """The feed of activities."""
    return FeedLink(f"{catalogue.site.name} · 活动", f"{FEEDS}activities")


def honours_feed_link(catalogue: Catalogue) -> FeedLink:
    """The feed of honour rolls."""
    return FeedLink(f"{catalogue.site.name} · 光荣榜", f"{FEEDS}honors")


def feeds_of(page: Page, catalogue: Catalogue) -> tuple[FeedLink, ...]:
    """The feeds that go with a page: of its column, of activities, of all news, of the honours."""
    found: list[FeedLink] = []
    if page.address.startswith(ACTIVITIES) and _any_begun(catalogue):
        found.append(activities_feed_link(catalogue))
    match page.about:
        case Column() as column if catalogue.news_in(column):
            found.append(column_feed_link(column, catalogue))
        case NewsItem() as item:
            found.append(column_feed_link(item.column, catalogue))
        case _:
            pass
    if catalogue.news:
        found.append(news_feed_link(catalogue))
    if page.address == HOME and _any_begun(catalogue):
        found.append(activities_feed_link(catalogue))
    if catalogue.editions and (isinstance(page.about, Edition | Programme) or page.address in (HOME, HONORS)):
        found.append(honours_feed_link(catalogue))
    return tuple(found)


def calendar_of(page: Page, catalogue: Catalogue, web: Web) -> CalendarLink | None:
    """The calendar, for pages of activities and the home page; None where there is none."""
    if not (
        web.root and catalogue.activities and (page.address == HOME or page.address.startswith(ACTIVITIES))
    ):
        return None
    return CalendarLink(
        calendar_title(catalogue), CALENDAR, f"webcal:{web.absolute(CALENDAR).partition(':')[2]}"
    )


def calendar_title(catalogue: Catalogue) -> str:
    """What the calendar is called on phones."""
    return f"{catalogue.site.name} · 活动日历"


def _any_begun(catalogue: Catalogue) -> bool:
    """Whether any activity has begun; the oldest stands last."""
    return bool(catalogue.activities) and catalogue.activities[-1].begun(catalogue.now)
