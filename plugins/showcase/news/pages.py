"""Which pages news has, where they stand, and what each shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.news.records import NewsItem
from showcase.site.addresses import news_address
from showcase.site.converting import Convert
from showcase.site.page import Article, Page
from showcase.site.redirects import Moved, redirects
from showcase.site.titles import NOTHING_TAKEN, Taken, Titled, distinct_titles

from .archive import archive_of
from .items import Reading
from .lists import HOME_CRUMB, NEWS_CRUMB, column_crumbs, column_section, list_pages
from .tags import tags_of


def news_pages(catalogue: Catalogue, convert: Convert, taken: Taken = NOTHING_TAKEN) -> Iterator[Page]:
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
    moved = (_moved(item) for item in catalogue.news)
    yield from redirects(moved, (HOME_CRUMB, NEWS_CRUMB), addresses)


def _item_pages(catalogue: Catalogue, reading: Reading, taken: Collection[str]) -> Iterator[Page]:
    titles = distinct_titles([_titled(item) for item in catalogue.news], taken)
    told = Counter(_summary(item) for item in catalogue.news)
    for item, title in zip(catalogue.news, titles, strict=True):
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


def _titled(item: NewsItem) -> Titled:
    return Titled(item.title, item.date.date(), item.slug)


def _moved(item: NewsItem) -> Moved:
    return Moved(item.title, news_address(item), item.former_addresses, item.place.path)


def _summary(item: NewsItem) -> str:
    """What the item says in a line; a text without a sentence, a table alone, is named by column and day."""
    return " ".join(item.summary.split()) or f"{item.column.name}：{_titled(item).dated}。"
