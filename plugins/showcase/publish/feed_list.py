"""Which feeds there are, and which of them a page offers."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.columns import Column
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition
from showcase.content.news.records import NewsItem
from showcase.site.addresses import HONORS
from showcase.site.page import Page

FEEDS = "feeds/"
ATOM, JSON = ".atom", ".json"


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


def news_feed_link(catalogue: Catalogue) -> FeedLink:
    """The feed of all news."""
    return FeedLink(f"{catalogue.site.name} · 新闻", f"{FEEDS}news")


def column_feed_link(column: Column, catalogue: Catalogue) -> FeedLink:
    """The feed of a column."""
    return FeedLink(f"{catalogue.site.name} · {column.name}", f"{FEEDS}news/{column.id}")


def honours_feed_link(catalogue: Catalogue) -> FeedLink:
    """The feed of honour rolls."""
    return FeedLink(f"{catalogue.site.name} · 光荣榜", f"{FEEDS}honors")


def feeds_of(page: Page, catalogue: Catalogue) -> tuple[FeedLink, ...]:
    """The feeds that go with a page: of its column, of all news, of the honours."""
    found: list[FeedLink] = []
    match page.about:
        case Column() as column if catalogue.news_in(column):
            found.append(column_feed_link(column, catalogue))
        case NewsItem() as item:
            found.append(column_feed_link(item.column, catalogue))
        case _:
            pass
    if catalogue.news:
        found.append(news_feed_link(catalogue))
    if catalogue.editions and (isinstance(page.about, Edition | Programme) or page.address in ("", HONORS)):
        found.append(honours_feed_link(catalogue))
    return tuple(found)
