"""The lists of news: all, by column, by year and month, by tag; each cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.columns import Column
from showcase.content.news.records import NewsItem
from showcase.site.addresses import (
    HOME,
    NEWS,
    TAGS,
    archive_address,
    column_address,
    news_list_address,
    tag_address,
)
from showcase.site.cutting import Address, Cut, cuts, pages_of_list
from showcase.site.page import Link, Page, Section

from .archive import MonthLine, YearLine
from .tags import TagLine
from .views import ArchiveView, ColumnLine, ColumnView, NewsView, TagsView, TagView

HOME_CRUMB = Link("首页", HOME)
NEWS_CRUMB = Link("新闻", NEWS)
TAGS_CRUMB = Link("标签", TAGS)

TAGS_ON_INDEX = 16
"""The tags that the list of all news offers; the others stand on a page of their own."""


@dataclass(frozen=True, slots=True, eq=False)
class NewsList:
    """A list of news before it is cut into pages."""

    title: str
    description: str
    items: tuple[NewsItem, ...]
    address: Address
    template: str
    crumbs: tuple[Link, ...]
    """From the home page down to the page above its first one."""

    section: Section
    view: Callable[[Cut[NewsItem]], object]
    about: object | None = None
    source: str = ""


def list_pages(
    catalogue: Catalogue, years: tuple[YearLine, ...], tags: tuple[TagLine, ...], titles: Collection[str]
) -> Iterator[Page]:
    """Every page of every list; `titles` are those that other rooms have given away."""
    section = news_section(catalogue)
    lists = [
        _all_news(catalogue, section, years, tags),
        *(_column(catalogue, column, titles) for column in catalogue.columns),
        *(_archive(section, years, year, month) for year in years for month in (None, *year.months)),
        *(_tag(section, tag) for tag in tags),
    ]
    for news_list in lists:
        yield from _pages(news_list)
    if tags:
        yield _tag_index(section, tags)


def news_section(catalogue: Catalogue) -> Section:
    """The news as a whole, as the page tags name the section of a page that belongs to no single column."""
    names = tuple(column.name for column in catalogue.columns.top)
    columns = f"，分{'、'.join(names)}等栏目" if names else ""
    return Section(
        "新闻", f"{catalogue.site.name}的新闻、通知和公示{columns}。", ("新闻", *names), "工作动态"
    )


def column_section(column: Column) -> Section:
    """A column as the page tags name it."""
    return Section(column.name, column.description, column.keywords, column.type)


def column_crumbs(column: Column) -> tuple[Link, ...]:
    """From the home page down to a column."""
    return (HOME_CRUMB, NEWS_CRUMB, *(Link(one.name, column_address(one)) for one in column.path))


def _pages(found: NewsList) -> Iterator[Page]:
    updated = max((item.updated for item in found.items), default=None)

    def page(cut: Cut[NewsItem]) -> Page:
        return Page(
            address=found.address(1),
            template=found.template,
            title=found.title,
            description=found.description,
            crumbs=found.crumbs,
            view=partial(found.view, cut),
            section=found.section,
            about=found.about,
            updated=updated,
            source=found.source,
        )

    return pages_of_list(cuts(found.items, found.address), page)


def pinned_first(items: tuple[NewsItem, ...]) -> tuple[NewsItem, ...]:
    """The same items, those that staff pinned before all others; their order stays as it is otherwise."""
    return tuple(sorted(items, key=lambda item: not item.pinned))


def _all_news(
    catalogue: Catalogue, section: Section, years: tuple[YearLine, ...], tags: tuple[TagLine, ...]
) -> NewsList:
    columns = _lines(catalogue, catalogue.columns.top)
    return NewsList(
        title="新闻",
        description=section.description,
        items=pinned_first(catalogue.news),
        address=news_list_address,
        template="news/index.html",
        crumbs=(HOME_CRUMB,),
        section=section,
        view=partial(NewsView, columns=columns, years=years, tags=tags[:TAGS_ON_INDEX]),
    )


def _column(catalogue: Catalogue, column: Column, titles: Collection[str]) -> NewsList:
    below = _lines(catalogue, catalogue.columns.below(column))
    return NewsList(
        title=f"新闻栏目：{column.name}" if column.name in titles else column.name,
        description=column.description or f"{catalogue.site.name}的新闻栏目“{column.name}”。",
        items=pinned_first(catalogue.news_in(column)),
        address=partial(column_address, column),
        template="news/column.html",
        crumbs=column_crumbs(column)[:-1],
        section=column_section(column),
        view=partial(ColumnView, column, below=below),
        about=column,
        source=column.place.path,
    )


def _archive(
    section: Section, years: tuple[YearLine, ...], year: YearLine, month: MonthLine | None
) -> NewsList:
    line = month or year
    title = f"{year.year}年{f'{month.month}月' if month else ''}新闻"
    above = (Link(f"{year.year}年", archive_address(year.year)),) if month else ()

    def address(number: int) -> str:
        return archive_address(year.year, month.month if month else None, number)

    return NewsList(
        title=title,
        description=f"{title}共 {len(line.items)} 条，按发布时间从新到旧排列。",
        items=line.items,
        address=address,
        template="news/archive.html",
        crumbs=(HOME_CRUMB, NEWS_CRUMB, *above),
        section=section,
        view=partial(ArchiveView, year=year, month=month, years=years),
    )


def _tag(section: Section, tag: TagLine) -> NewsList:
    return NewsList(
        title=f"标签：{tag.name}",
        description=f"带有标签“{tag.name}”的新闻，共 {len(tag.items)} 条。",
        items=tag.items,
        address=partial(tag_address, tag.names[0]),
        template="news/tag.html",
        crumbs=(HOME_CRUMB, NEWS_CRUMB, TAGS_CRUMB),
        section=section,
        view=partial(TagView, tag),
    )


def _tag_index(section: Section, tags: tuple[TagLine, ...]) -> Page:
    return Page(
        address=TAGS,
        template="news/tags.html",
        title="新闻标签",
        description=f"新闻用到的全部标签，共 {len(tags)} 个，用得多的在前。",
        crumbs=(HOME_CRUMB, NEWS_CRUMB),
        view=partial(TagsView, tags),
        section=section,
    )


def _lines(catalogue: Catalogue, columns: tuple[Column, ...]) -> tuple[ColumnLine, ...]:
    return tuple(ColumnLine(column, len(catalogue.news_in(column))) for column in columns)
