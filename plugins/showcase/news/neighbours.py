"""The items before and after one in its column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from showcase.content.news.records import NewsItem


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """What lies next to an item in time."""

    older: NewsItem | None = None
    newer: NewsItem | None = None


def neighbours_of(news: Iterable[NewsItem]) -> Mapping[NewsItem, Neighbours]:
    """The neighbours of each item within its own column; `news` is newest first.

    A column's news does not count for the columns above it: who steps forward can always step back.
    """
    columns: dict[str, list[NewsItem]] = {}
    for item in news:
        columns.setdefault(item.column.id, []).append(item)
    older: dict[NewsItem, NewsItem] = {}
    newer: dict[NewsItem, NewsItem] = {}
    for items in columns.values():
        for later, earlier in pairwise(items):
            older[later], newer[earlier] = earlier, later
    return {
        item: Neighbours(older.get(item), newer.get(item)) for items in columns.values() for item in items
    }
