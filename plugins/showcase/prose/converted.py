"""What became of a text: HTML in which every address within the site can be put behind any root."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showcase.content.text.headings import Heading
from showcase.content.text.listing import Listing

ROOT = "\ufdd0"
"""Stands before every address within the site. Unicode keeps this character for a program's own use; no text holds it."""

LIST = "\ufdd1"
"""Encloses the number of a listing; of the same kind."""

_PICTURE = re.compile(r"<picture[^>]*>.*?(<img .*?)</picture>", re.DOTALL)
_LIST = re.compile(rf"<p>{LIST}(\d+){LIST}</p>\n?")


@dataclass(frozen=True, slots=True)
class Converted:
    """A text as HTML."""

    html: str
    """With ROOT before addresses and a paragraph of its own for each listing: print `within` or `parts` instead."""

    headings: tuple[Heading, ...] = ()
    listings: tuple[Listing, ...] = ()
    pictures: tuple[str, ...] = ()
    """The photos that it shows, relative to docs, each once."""

    def within(self, root: str) -> str:
        """The HTML for a page from which the site's root is `root` (../../ or https://host/showcase/), without lists."""
        return _LIST.sub("", self.html).replace(ROOT, root).replace(LIST, "")

    def elsewhere(self, root: str) -> str:
        """The same for programs without our style sheets, such as readers of feeds: of a photo its JPEG alone."""
        return _PICTURE.sub(r"\1", self.within(root))

    def parts(self, root: str) -> tuple[str | Listing, ...]:
        """The HTML as `within` gives it, cut where the lists stand, and the lists between."""
        found: list[str | Listing] = []
        for number, piece in enumerate(_LIST.split(self.html)):
            if number % 2 == 0:
                html = piece.replace(ROOT, root).replace(LIST, "")
                found += [html] if html.strip() else []
            elif int(piece) < len(self.listings):
                found.append(self.listings[int(piece)])
        return tuple(found)
