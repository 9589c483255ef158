"""What the cards of all pages are made with: the site's own words, photos, and places where lines may end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from showcase.cards.records import Art, Badge, Card, Look, Photo, Phrases, Tone
from showcase.cards.type import can_write
from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Level

from .card_texts import phrases, written

FindPhoto = Callable[[str], Photo | None]
"""Finds what is published of a photo of docs."""

Break = Callable[[str], Sequence[str]]
"""Parts a text into phrases, which together are the text."""


@dataclass(frozen=True, slots=True)
class Making:
    """Makes cards that are dressed as those of one site."""

    catalogue: Catalogue
    photo: FindPhoto
    broken: Break
    """Parts texts, and never a name within."""

    parted: Break
    """Parts names too: those of units are longer than a line."""

    @property
    def site(self) -> str:
        """The name of the site."""
        return written(self.catalogue.site.name)

    @property
    def seal(self) -> str:
        """The short name of the site."""
        return written(self.catalogue.site.short_name[:4])

    def text(self, text: str) -> Phrases:
        """A text in phrases; () where the font cannot write it."""
        return phrases(text, self.broken)

    def title(self, text: str) -> Phrases:
        """The same for a title, which may be one long name."""
        return phrases(text, self.parted)

    def badge(self, level: Level) -> Badge | None:
        """The badge of a level, in words."""
        return Badge(level.name, Tone(level.tone.value)) if can_write(level.name) else None

    def field(
        self,
        title: str,
        *,
        below: str = "",
        words: str = "",
        above: str = "",
        badge: Badge | None = None,
        art: Art = Art.NONE,
        sign: str = "",
        photo: Photo | None = None,
        look: Look = Look.FIELD,
    ) -> Card | None:
        """A card on the red field; None where its title cannot be written."""
        name = self.title(title)
        if not name:
            return None
        return Card(
            look=look,
            title=name,
            site=self.site,
            seal=self.seal,
            above=self.text(above),
            badge=badge,
            below=written(below),
            words=self.text(words),
            art=art,
            sign=(sign,) if sign else (),
            photo=photo,
        )
