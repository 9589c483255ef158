"""The page tags that inspections of government sites read: 国办发〔2017〕47号, annex on page design, 网页标签.

The annex groups them by site, column and content page. Every page carries the tags of the site; a column's own page
those of its column; a content page the name and type of its column and the tags of its content.
"""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.site_facts import Site
from showcase.site.page import Article, Page, Section

from .web import Web

Tag = tuple[str, str]
"""The name and the content of a meta element."""


def page_tags(page: Page, site: Site, web: Web) -> tuple[Tag, ...]:
    """The tags of a page; those without a value are left out, since a made-up one is worse than none."""
    return tuple((name, content) for name, content in _tags(page, site, web) if content)


def _tags(page: Page, site: Site, web: Web) -> Iterator[Tag]:
    yield "SiteName", site.name
    yield "SiteDomain", site.domain or web.domain
    yield "SiteIDCode", site.code
    if page.section:
        yield from _column(page.section, whole=page.article is None)
    if page.article:
        yield from _content(page.article, page, web)


def _column(section: Section, *, whole: bool) -> Iterator[Tag]:
    yield "ColumnName", section.name
    if whole:
        yield "ColumnDescription", section.description
        yield "ColumnKeywords", ",".join(section.keywords)
    yield "ColumnType", section.type


def _content(article: Article, page: Page, web: Web) -> Iterator[Tag]:
    yield "ArticleTitle", article.title
    yield "PubDate", f"{article.published:%Y-%m-%d %H:%M}" if article.published else ""
    yield "ContentSource", article.source
    yield "Keywords", ",".join(article.keywords)
    yield "Author", article.author
    yield "Description", page.description
    yield "Image", web.share_picture(page.photo)
    yield "Url", web.absolute(page.address)
