"""The newest items, for any page that shows a few of them."""

from __future__ import annotations

from itertools import islice

from showcase.content.catalogue import Catalogue
from showcase.content.columns import Column
from showcase.content.news.records import NewsItem


def latest(
    catalogue: Catalogue, column: Column | str = "", count: int = 5, *, pinned: bool = True
) -> tuple[NewsItem, ...]:
    """The newest items of all news or of a column, which may be named; pinned ones first.

    Raises:
        KeyError: no column has this name.
    """
    if isinstance(column, str) and column:
        column = {one.name: one for one in catalogue.columns}[column]
    items = catalogue.news_in(column) if isinstance(column, Column) else catalogue.news
    first = [item for item in items if item.pinned] if pinned else []
    rest = (item for item in items if not (pinned and item.pinned))
    return (*first[:count], *islice(rest, max(0, count - len(first))))
