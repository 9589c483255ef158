"""Which pages activities have, where they stand, and what each shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from showcase.content.catalogue import Catalogue
from showcase.site.page import Page

from .regimes.pages import regime_pages
from .volunteering.pages import volunteering_pages

Convert = Callable[[str, str], object]
"""Makes HTML of a Markdown text; the second text is the file that it stands in, relative to docs."""


def activity_pages(catalogue: Catalogue, convert: Convert) -> Iterator[Page]:
    """Every page of activities; where there are none there is no page."""
    yield from regime_pages(catalogue)
    yield from volunteering_pages(catalogue)
