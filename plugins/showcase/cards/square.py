"""The square card, 400 by 400: what a chat shows beside a title, so small that few characters can be read."""

from __future__ import annotations

from PIL import Image

from . import signs
from .canvas import Canvas
from .colours import COLOURS
from .photographs import opened
from .records import SQUARE, Art, Card, Look


def square_of(card: Card) -> Card:
    """The card with nothing but what its square shows, so that pages share one picture."""
    if card.photo:
        return Card(look=card.look, title=(), site="", seal="", art=card.art, photo=card.photo)
    if card.art in (Art.SEAL, Art.PLAQUE) and card.sign:
        return Card(look=card.look, title=(), site="", seal="", art=card.art, sign=card.sign)
    seal = (card.seal,) if card.seal else ()
    return Card(look=card.look, title=(), site="", seal="", art=Art.SEAL, sign=seal)


def square_card(card: Card) -> Image.Image:
    """Draw what `square_of` left of a card: the photo, else the seal or plaque."""
    if card.photo:
        return opened(card.photo, SQUARE.width, SQUARE.height, grey=card.look is Look.QUIET)
    colours = COLOURS[card.look]
    canvas = Canvas(SQUARE, colours.ground)
    canvas.frame((14, 14, 386, 386), colours.line, colours.ground, 3)
    if card.art is Art.PLAQUE:
        signs.plaque(canvas, card.sign, (42, 102, 358, 298), colours, colours.ground)
    elif card.sign:
        signs.seal(canvas, "".join(card.sign), (70, 70, 330, 330), colours, colours.ground)
    return canvas.finished()
