"""OpenGraph: how a page looks when it is shared. WeChat reads the same facts as itemprop."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.site_facts import Site
from showcase.site.page import Page

from .page_tags import Tag
from .web import ShareCard, Web


def open_graph(page: Page, card: ShareCard, site: Site, web: Web) -> tuple[Tag, ...]:
    """The properties of a page by the Open Graph protocol (ogp.me)."""
    return tuple((name, content) for name, content in _properties(page, card, site, web) if content)


def item_properties(page: Page, card: ShareCard, site: Site, web: Web) -> tuple[Tag, ...]:
    """Title, description and picture, as the card in a WeChat chat takes them."""
    found = (
        ("name", _title(page, site)),
        ("description", page.description),
        ("image", web.absolute(card.square.address)),
    )
    return tuple((name, content) for name, content in found if content)


def _title(page: Page, site: Site) -> str:
    return page.title if page.address else site.name


def _properties(page: Page, card: ShareCard, site: Site, web: Web) -> Iterator[Tag]:
    yield "og:type", "article" if page.article else "website"
    yield "og:title", _title(page, site)
    yield "og:description", page.description
    yield "og:url", web.absolute(page.address)
    yield "og:site_name", site.name
    yield "og:locale", "zh_CN"
    if web.root:
        yield "og:image", web.absolute(card.wide.address)
        yield "og:image:type", card.wide.type
        yield "og:image:width", str(card.wide.width)
        yield "og:image:height", str(card.wide.height)
        yield "og:image:alt", card.words
    if page.article:
        yield "article:published_time", page.article.published.isoformat() if page.article.published else ""
        yield "article:modified_time", page.updated.isoformat() if page.updated else ""
        yield "article:section", page.section.name if page.section else ""
        for keyword in page.article.keywords:
            yield "article:tag", keyword
