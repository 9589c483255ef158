"""The items of a Listing: what is pinned first, then the newest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from showcase.content.catalogue import Catalogue
from showcase.content.text.listing import Listing

from .records import NewsItem


def items_of(listing: Listing, catalogue: Catalogue) -> tuple[NewsItem, ...]:
    """The items that a list shows, looked for where they are fewest and no further than needed."""
    pinned = (item for item in catalogue.pinned_news if _belongs(item, listing))
    if listing.pinned:
        return tuple(islice(pinned, listing.count))
    others = (item for item in _pool(listing, catalogue) if not item.pinned and _belongs(item, listing))
    wanted: Iterator[NewsItem] = chain(pinned, others) if listing.pinned is None else others
    return tuple(islice(wanted, listing.count))


def _pool(listing: Listing, catalogue: Catalogue) -> tuple[NewsItem, ...]:
    """Items among which all that belong to the list are, newest first."""
    pools = [catalogue.news]
    if listing.subject:
        pools.append(catalogue.news_of(listing.subject))
    if listing.tag:
        pools.append(catalogue.news_tagged(listing.tag))
    if listing.column:
        pools.append(catalogue.news_in(listing.column))
    return min(pools, key=len)


def _belongs(item: NewsItem, listing: Listing) -> bool:
    return (
        (listing.column is None or listing.column in item.column.path)
        and (not listing.tag or listing.tag in item.tags)
        and (listing.subject is None or listing.subject in item.subjects)
    )
