"""What is known of an ordinary page, which staff write in Markdown."""

from __future__ import annotations

import datetime

from showcase.content.catalogue import Catalogue
from showcase.content.documents import Document

from .addresses import HOME
from .page import Article, Link, Page, Section


def staff_page(document: Document, title: str, address: str, catalogue: Catalogue) -> Page:
    """Describe the page that stands at `address` with the title that the engine found for it."""
    meta, site = document.meta, catalogue.site
    description = meta.description or site.description
    day = meta.date.exact if meta.date else None
    home = address == HOME
    section = (
        Section("首页", site.description, (site.name, site.organiser), "首页")
        if home
        else Section(title, description, meta.tags or (title,), "概况信息")
    )
    published = datetime.datetime.combine(day, datetime.time(), catalogue.now.tzinfo) if day else None
    return Page(
        address=address,
        template=meta.template or "main.html",
        title=title,
        description=description,
        crumbs=() if home else (Link("首页", HOME),),
        view=lambda: None,
        section=section,
        article=None if home else Article(title, site.organiser, published, meta.tags),
        updated=day,
        source=f"docs/{document.path}",
    )
