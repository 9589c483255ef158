"""Ways from culture to the pages that staff wrote in Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from showcase.content.documents import Document, page_address
from showcase.content.text.headings import split_title
from showcase.site.page import Link


def page_links(documents: Iterable[Document]) -> tuple[Link, ...]:
    """The ways to pages, by their titles."""
    return tuple(Link(_title(one), page_address(one.path)) for one in documents)


def _title(document: Document) -> str:
    return document.meta.title or split_title(document.text)[0] or document.path
