"""Which pages news has, where they stand, and what each shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.news.records import NewsItem
from showcase.site.addresses import news_address
from showcase.site.page import Article, Page

from .archive import archive_of
from .items import Convert, Reading
from .lists import column_crumbs, column_section, list_pages
from .redirects import redirects
from .tags import tags_of


@dataclass(frozen=True, slots=True)
class Taken:
    """What the pages of other rooms have for themselves."""

    addresses: Collection[str] = frozenset()
    titles: Collection[str] = frozenset()


def news_pages(catalogue: Catalogue, convert: Convert, taken: Taken = Taken()) -> Iterator[Page]:
    """Every page of news; where there is no news there is none."""
    if not catalogue.news:
        return
    tags = tags_of(catalogue.news)
    addresses, titles = set(taken.addresses), set(taken.titles)
    for page in list_pages(catalogue, archive_of(catalogue.news), tags, taken.titles):
        addresses.add(page.address)
        titles.add(page.title)
        yield page
    reading = Reading(catalogue, tags, convert)
    for page in _item_pages(catalogue, reading, titles):
        addresses.add(page.address)
        yield page
    yield from redirects(catalogue.news, addresses)


def _item_pages(catalogue: Catalogue, reading: Reading, taken: Collection[str]) -> Iterator[Page]:
    names = Counter(item.title for item in catalogue.news)
    dated = Counter(_dated(item) for item in catalogue.news)
    told = Counter(_summary(item) for item in catalogue.news)
    for item in catalogue.news:
        title = item.title
        if names[title] > 1 or title in taken:
            title = _dated(item) if dated[_dated(item)] == 1 else f"{_dated(item)[:-1]} {item.slug}）"
        summary = _summary(item)
        yield Page(
            address=news_address(item),
            template="news/item.html",
            title=title,
            description=summary if told[summary] == 1 else f"{title}：{summary}",
            crumbs=column_crumbs(item.column),
            view=partial(reading.view, item),
            section=column_section(item.column),
            article=Article(
                title=item.title,
                source=item.source or catalogue.site.organiser,
                published=item.date,
                keywords=item.tags,
                author=item.author or item.editor,
            ),
            about=item,
            photo=item.cover,
            updated=item.updated,
            source=item.place.path,
        )


def _dated(item: NewsItem) -> str:
    """The title with what tells it from the same title of another day."""
    return f"{item.title}（{item.date.year}年{item.date.month}月{item.date.day}日）"


def _summary(item: NewsItem) -> str:
    """What the item says in a line; a text without a sentence, a table alone, is named by column and day."""
    return " ".join(item.summary.split()) or f"{item.column.name}：{_dated(item)}。"
