"""Every file for machines that belongs to the finished site, but for the search index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from showcase.content.catalogue import Catalogue
from showcase.content.news.records import NewsItem
from showcase.site.page import Page

from .activities_calendar import activities_calendar
from .activities_feed import activities_feed
from .feed_list import CALENDAR, activities_feed_link, honours_feed_link
from .feeds import as_atom, as_json
from .honours_feed import honours_feed
from .news_feeds import news_feeds
from .sitemap import robots, sitemap
from .web import Web


def published_files(
    catalogue: Catalogue, pages: Iterable[Page], texts: Mapping[NewsItem, str], web: Web
) -> Iterator[tuple[str, bytes]]:
    """Address and content of each file; none without a public address, since all of them name whole addresses."""
    if not web.root:
        return
    yield "sitemap.xml", sitemap(pages, web)
    yield "robots.txt", robots(web)
    feeds = [
        *news_feeds(catalogue, web, texts),
        (activities_feed_link(catalogue), activities_feed(catalogue, web)),
        (honours_feed_link(catalogue), honours_feed(catalogue, web)),
    ]
    for link, feed in feeds:
        if feed.entries:
            yield link.atom, as_atom(feed)
            yield link.json, as_json(feed)
    if catalogue.activities:
        yield CALENDAR, activities_calendar(catalogue, web)
