"""What the rooms know of texts: who converts them, and what that gives. The room for prose does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from showcase.content.text.headings import Heading
from showcase.content.text.listing import Listing


class Converted(Protocol):
    """A text as HTML."""

    @property
    def headings(self) -> Sequence[Heading]:
        """The headings, in order."""

    @property
    def pictures(self) -> Sequence[str]:
        """The photos that it shows, relative to docs."""

    def parts(self, root: str) -> Sequence[str | Listing]:
        """The HTML for a page from which `root` leads to the home page, cut where lists of news stand."""

    def elsewhere(self, root: str) -> str:
        """The same in one piece and without the lists, for readers of feeds; `root` is a whole address."""


Convert = Callable[[str, str], Converted]
"""Makes HTML of a Markdown text; the second text is the file that it stands in, relative to docs."""
