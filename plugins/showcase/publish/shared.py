"""The pictures by which the pages of a site are shared, and what a poster of a page is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.cards.making import Drawing, Shape
from showcase.cards.records import FACTS, Art, Card, Phrases
from showcase.content.activities.records import Activity
from showcase.content.news.records import NewsItem
from showcase.site.addresses import PHOTOS
from showcase.site.page import Page

from .card_making import Making
from .card_texts import first_sentence
from .share_cards import card_of, own_card
from .web import FindPicture, ShareCard, SharedPicture

CARDS = "assets/cards/"
"""Where the pictures stand."""

_LONGEST_SUMMARY = 90


@dataclass(frozen=True, slots=True)
class Poster:
    """What a visitor's browser makes a poster of."""

    link: str
    """The address of the picture that stands for it where no script runs."""

    address: str
    """Of its page."""

    title: Phrases
    above: Phrases
    badge: str
    below: Phrases
    words: Phrases
    look: str
    art: str
    sign: Phrases
    photo: str
    """The address of the photo; "" for none."""

    @classmethod
    def of(cls, page: Page, card: Card, link: str) -> Poster:
        """The poster with the words of a card."""
        return cls(
            link=link,
            address=page.address,
            title=card.title,
            above=card.above,
            badge=card.badge.words if card.badge else "",
            below=tuple(_facts(card.below)),
            words=card.words,
            look=card.look.value,
            art=card.art.value,
            sign=card.sign,
            photo=f"{PHOTOS}{card.photo.name}" if card.photo else "",
        )


def _facts(line: str) -> Iterator[str]:
    """Facts in one line, which may end before each."""
    first, *others = line.split(FACTS)
    yield first
    yield from (f"{FACTS}{fact}" for fact in others)


class Shared:
    """Makes the cards of pages, and remembers which pictures have to be drawn.

    Templates ask it for the poster of the page that is being printed: pages are printed one after the other.
    """

    def __init__(self, making: Making, squared: FindPicture) -> None:
        self._making = making
        self._squared = squared
        self._page: Page | None = None
        self.drawings: dict[str, Drawing] = {}
        """By their names, in the order of the pages."""

    def enter(self, page: Page) -> ShareCard:
        """The pictures of the page that is printed next; they will have to be drawn."""
        self._page = page
        card = card_of(page, self._making)
        square = self._squared(page.photo) if card.art is Art.PHOTO else None
        spoken = "：".join(filter(None, ("".join(card.above), "".join(card.title))))
        return ShareCard(self._drawn(card, Shape.WIDE), square or self._drawn(card, Shape.SQUARE), spoken)

    def poster(self) -> Poster | None:
        """What a poster of the page is made of; None where the page is about nothing of its own."""
        page = self._page
        card = own_card(page, self._making) if page and page.address else None
        if page is None or card is None:
            return None
        link = self._drawn(card_of(page, self._making), Shape.WIDE).address
        if isinstance(page.about, (Activity, NewsItem)) and not card.words:
            card = replace(card, words=self._making.text(first_sentence(page.description, _LONGEST_SUMMARY)))
        return Poster.of(page, card, link)

    def _drawn(self, card: Card, shape: Shape) -> SharedPicture:
        drawing = Drawing.of(card, shape)
        self.drawings.setdefault(drawing.name, drawing)
        return SharedPicture(f"{CARDS}{drawing.name}", shape.size.width, shape.size.height, drawing.type)
