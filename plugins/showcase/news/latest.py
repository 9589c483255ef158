"""The newest items, for any page that shows a few of them."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.news.latest import items_of
from showcase.content.news.records import NewsItem
from showcase.content.text.listing import DEFAULT_COUNT, Listing
from showcase.site.addresses import archive_address
from showcase.site.front import FrontFigure

ON_FRONT = 7


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """The news of the home page."""

    lead: NewsItem
    """What is shown large: the first that has a cover, since the place is made for a picture."""

    rest: tuple[NewsItem, ...]


class Latest:
    """Chooses the newest items for templates, what is pinned standing first."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._columns = {column.name: column for column in catalogue.columns}

    def __call__(self, column: str = "", count: int = DEFAULT_COUNT) -> tuple[NewsItem, ...]:
        """The newest items of all news, or of the column of this name; none where there is no such column."""
        if column and column not in self._columns:
            return ()
        return items_of(Listing(count, self._columns.get(column)), self._catalogue)

    def front(self) -> Front | None:
        """The news of the home page; None where there is none."""
        items = self(count=ON_FRONT)
        if not items:
            return None
        lead = next((item for item in items if item.cover), items[0])
        return Front(lead, tuple(item for item in items if item is not lead))

    def figures(self) -> tuple[FrontFigure, ...]:
        """How many items the year of the build has brought so far."""
        year = self._catalogue.now.year
        items = sum(item.year == year for item in self._catalogue.news)
        return (FrontFigure(str(items), "条", "新闻", archive_address(year)),) if items else ()
