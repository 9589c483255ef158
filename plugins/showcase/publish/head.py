"""All that stands in the head of a page for machines."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.site.page import Page

from .feed_list import CalendarLink, FeedLink, calendar_of, feeds_of
from .page_tags import Tag, page_tags
from .social import item_properties, open_graph
from .structured import structured_data
from .web import ShareCard, Web


@dataclass(frozen=True, slots=True)
class Head:
    """The meta elements, links and data of one page."""

    tags: tuple[Tag, ...]
    """Page tags, as meta name."""

    properties: tuple[Tag, ...]
    """OpenGraph, as meta property."""

    items: tuple[Tag, ...]
    """As meta itemprop."""

    data: tuple[str, ...]
    """JSON-LD documents."""

    feeds: tuple[FeedLink, ...]
    calendar: CalendarLink | None = None


def head_of(page: Page, card: ShareCard, catalogue: Catalogue, web: Web) -> Head:
    """Make the head of a page. What is not to be found (a redirect) has none."""
    feeds = feeds_of(page, catalogue)
    if not page.listed and page.section is None:
        return Head((), (), (), (), feeds)
    site = catalogue.site
    return Head(
        tags=page_tags(page, site, web),
        properties=open_graph(page, card, site, web),
        items=item_properties(page, card, site, web),
        data=structured_data(page, catalogue, web),
        feeds=feeds,
        calendar=calendar_of(page, catalogue, web),
    )
