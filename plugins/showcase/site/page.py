"""Page: one generated page, as every room hands it to the engine."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A named address within the site."""

    title: str
    address: str
    """Relative to the site's root, with a "/" at the end; "" for the home page."""


@dataclass(frozen=True, slots=True)
class Section:
    """The column that a page belongs to, as the page tags of 国办发〔2017〕47号 ask for it."""

    name: str
    description: str
    keywords: tuple[str, ...] = ()
    type: str = "概况信息"


@dataclass(frozen=True, slots=True)
class Article:
    """What the page tags of 国办发〔2017〕47号 ask of a content page; a page without it is a column's own."""

    title: str
    source: str
    """Who issued it, or from where it is reprinted."""

    published: datetime.datetime | None = None
    """None where it is not known: a date of publication is never made up."""

    keywords: tuple[str, ...] = ()
    author: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A page that no Markdown file stands for."""

    address: str
    """Relative to the site's root, with a "/" at the end."""

    template: str
    """Its template below theme_overrides."""

    title: str
    """Unlike that of any other page."""

    description: str
    """One or two sentences for search engines and for sharing."""

    crumbs: tuple[Link, ...]
    """From the home page down to the page above this one."""

    view: Callable[[], object]
    """Makes what the template prints; called once, when the page is rendered, so that views are never all in memory."""

    section: Section | None = None
    article: Article | None = None
    about: object | None = None
    """The record of the Catalogue that the page is about, where it is about one: a Subject, an Edition, a NewsItem …"""

    photo: str = ""
    """The photo that stands for the page when it is shared, relative to docs; "" for none."""

    updated: datetime.date | None = None
    """When its content was last changed, as far as that is known."""

    listed: bool = True
    """Whether it stands in the sitemap and can be searched for; a redirect, or page 2 of a list, is not."""

    source: str = ""
    """The staff file behind it, relative to the project; "" where there is not just one."""
