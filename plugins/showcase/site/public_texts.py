"""Every text that the site shows."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.catalogue import Catalogue
from showcase.content.text.body import Body


def public_texts(catalogue: Catalogue) -> Iterator[Body]:
    """The texts of pages, news and activities that are public at the time of the build."""
    yield from (document.body for document in catalogue.documents)
    yield from (Body(item.path, item.text, item.body_line) for item in catalogue.news)
    yield from (Body(one.path, one.text, one.body_line) for one in catalogue.activities)
