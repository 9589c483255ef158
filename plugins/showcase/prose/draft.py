"""What is noted while one text is converted."""

from __future__ import annotations

from dataclasses import dataclass, field

from showcase.content.text.headings import Anchors, Heading
from showcase.content.text.listing import Listing

from .surroundings import Surroundings


@dataclass(slots=True)
class Draft:
    """The text at hand; one Draft serves all texts, one after the other."""

    around: Surroundings
    path: str = ""
    anchors: Anchors = field(default_factory=Anchors)
    headings: list[Heading] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)
    pictures: dict[str, None] = field(default_factory=dict)

    def begin(self, path: str) -> None:
        """Forget the text before; `path` is the file of the next, relative to docs."""
        self.path = path
        self.anchors = Anchors()
        self.headings = []
        self.listings = []
        self.pictures = {}
