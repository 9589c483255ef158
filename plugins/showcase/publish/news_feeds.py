"""The feeds of news: of all, and of each column."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from showcase.content.catalogue import Catalogue
from showcase.content.news.records import NewsItem
from showcase.site.addresses import NEWS, column_address, news_address

from .feed_list import FeedLink, column_feed_link, news_feed_link
from .feeds import Feed, FeedEntry
from .web import Web

NEWEST = 30
"""Entries of a feed: a month of a busy office, and well below what readers refuse to load."""


def items_in_feeds(catalogue: Catalogue) -> frozenset[NewsItem]:
    """The items whose full text some feed needs."""
    lists = (catalogue.news, *(catalogue.news_in(column) for column in catalogue.columns))
    return frozenset(item for items in lists for item in items[:NEWEST])


def news_feeds(
    catalogue: Catalogue, web: Web, texts: Mapping[NewsItem, str]
) -> Iterator[tuple[FeedLink, Feed]]:
    """Every feed of news that has an entry; `texts` holds the HTML, its addresses absolute, of `items_in_feeds`."""
    if not catalogue.news:
        return
    site = catalogue.site
    link = news_feed_link(catalogue)
    description = f"{site.name}的全部新闻"
    yield link, _feed(link, description, NEWS, catalogue.news, catalogue, web, texts)
    for column in catalogue.columns:
        items = catalogue.news_in(column)
        if items:
            link = column_feed_link(column, catalogue)
            yield link, _feed(link, column.description, column_address(column), items, catalogue, web, texts)


def _feed(
    link: FeedLink,
    description: str,
    page: str,
    items: tuple[NewsItem, ...],
    catalogue: Catalogue,
    web: Web,
    texts: Mapping[NewsItem, str],
) -> Feed:
    return Feed(
        title=link.title,
        description=description,
        page=web.absolute(page),
        atom=web.absolute(link.atom),
        json=web.absolute(link.json),
        author=catalogue.site.organiser,
        entries=tuple(_entry(item, web, texts[item]) for item in items[:NEWEST]),
    )


def _entry(item: NewsItem, web: Web, html: str) -> FeedEntry:
    corrected = [correction.date for correction in item.corrections if correction.date > item.date.date()]
    updated = (
        datetime.datetime.combine(max(corrected), datetime.time(), item.date.tzinfo)
        if corrected
        else item.date
    )
    return FeedEntry(
        url=web.absolute(news_address(item)),
        title=item.title,
        published=item.date,
        updated=updated,
        html=html,
        summary=item.summary,
        author=item.author or item.source,
        categories=(item.column.name, *item.tags),
        image=web.share_picture(item.cover),
    )
