"""The news by years and months."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showcase.content.news.records import NewsItem


@dataclass(frozen=True, slots=True, eq=False)
class MonthLine:
    """A month with its news."""

    year: int
    month: int
    items: tuple[NewsItem, ...]


@dataclass(frozen=True, slots=True, eq=False)
class YearLine:
    """A year with its news, in all and by months; both newest first."""

    year: int
    items: tuple[NewsItem, ...]
    months: tuple[MonthLine, ...]


def archive_of(news: Iterable[NewsItem]) -> tuple[YearLine, ...]:
    """The years that have news, each with the months that have some, in the order of the news."""
    return tuple(
        YearLine(
            year,
            items,
            tuple(
                MonthLine(year, month, found)
                for month, found in _grouped(items, lambda item: item.date.month).items()
            ),
        )
        for year, items in _grouped(news, lambda item: item.year).items()
    )


def _grouped(items: Iterable[NewsItem], part: Callable[[NewsItem], int]) -> dict[int, tuple[NewsItem, ...]]:
    groups: dict[int, list[NewsItem]] = {}
    for item in items:
        groups.setdefault(part(item), []).append(item)
    return {group: tuple(found) for group, found in groups.items()}
