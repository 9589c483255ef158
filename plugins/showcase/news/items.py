"""Views of news items: the text, what it is, and where to go on from it."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.news.records import NewsItem
from showcase.site.addresses import news_address, root_from
from showcase.site.converting import Convert
from showcase.site.neighbours import neighbours_of
from showcase.site.page import Link

from .reading_time import reading_minutes
from .related import Related
from .tags import TagLine
from .views import ItemView

LEAST_CONTENTS = 4
"""Headings from which on a list of contents is of use."""

DEEPEST_CONTENTS = 3
"""The level of the lowest headings in it."""


class Reading:
    """Makes the views of items; what items have to know of each other is worked out once."""

    def __init__(self, catalogue: Catalogue, tags: tuple[TagLine, ...], convert: Convert) -> None:
        # A column's news does not count for the columns above it.
        self._neighbours = neighbours_of(catalogue.news, lambda item: item.column.id)
        self._related = Related(catalogue.news)
        self._tags = {name: line.address for line in tags for name in line.names}
        self._convert = convert

    def view(self, item: NewsItem) -> ItemView:
        """Make the view of an item; its text is converted here and nowhere else."""
        converted = self._convert(item.text, item.path)
        contents = tuple(h for h in converted.headings if h.level <= DEEPEST_CONTENTS)
        return ItemView(
            item=item,
            converted=converted,
            parts=converted.parts(root_from(news_address(item))),
            contents=contents if len(contents) >= LEAST_CONTENTS else (),
            minutes=reading_minutes(item.characters),
            tags=tuple(Link(name, self._tags[name]) for name in item.tags),
            neighbours=self._neighbours[item],
            related=self._related.to(item),
        )
