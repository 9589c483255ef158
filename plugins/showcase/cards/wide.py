"""The wide card, 1200 by 630: words on the left, a portrait, seal, plaque or photo on the right."""

from __future__ import annotations

import functools
import itertools

from PIL import Image, ImageDraw

from . import signs
from .canvas import Box, Canvas
from .colours import COLOURS, Colours
from .layout import Block, Fit, fitted
from .photographs import opened
from .records import FACTS, WIDE, Art, Card, Look

EXHIBIT: Box = (766, 90, 1126, 540)
"""Where a portrait, a seal or a plaque hangs."""

PHOTO: Box = (548, 0, 1200, 630)
_LEFT, _TOP, _FOOT = 84, 76, 534
_ROOM = _FOOT - 28 - 26 - _TOP
"""How high the words may be together."""

_CITED = 26
"""How far a citation is moved in, for the line beside it."""

_NAMES = [Fit(size) for size in (118, 104, 92, 80, 70, 62)] + [Fit(size, 2) for size in (60, 54, 48, 42)]
_TITLES = (
    [Fit(size) for size in (112, 100, 90, 82)]
    + [Fit(size, 2) for size in (84, 76, 68)]
    + [Fit(size, 3) for size in (64, 56, 48)]
)
_HEADLINES = (
    [Fit(size, 2) for size in (66, 60)]
    + [Fit(size, 3) for size in (58, 52)]
    + [Fit(size, 4) for size in (48, 44, 40, 36)]
)
_ABOVE = [*(Fit(size) for size in (32, 30, 28, 26, 24)), Fit(23, 2)]
_WORDS = [Fit(36, 2), Fit(32, 2), Fit(30, 3), Fit(28, 3)]


def wide_card(card: Card) -> Image.Image:
    """Draw the card; in few colours where it has no photo."""
    canvas = _wall(card.look, card.art).copy()
    colours = COLOURS[card.look]
    if card.art in (Art.SEAL, Art.PLAQUE):
        _hang(canvas, card, colours)
    elif card.art is Art.NONE and card.sign:
        _behind(canvas, "".join(card.sign), colours)
    _words(canvas, card, colours)
    small = "" if card.look is Look.FIELD and card.art is Art.SEAL else card.seal
    signs.site_name(canvas, small, card.site, colours, (_LEFT, _FOOT), _room(card))
    picture = canvas.finished()
    return _with_photo(picture, card) if card.photo else picture


def _room(card: Card) -> int:
    """How wide the words may be."""
    return {Art.PHOTO: PHOTO[0] - _LEFT - 44, Art.NONE: WIDE.width - 2 * _LEFT}.get(
        card.art, EXHIBIT[0] - _LEFT - 48
    )


def _words(canvas: Canvas, card: Card, colours: Colours) -> None:
    """All words above the name of the site, in the middle of what is left of the height."""
    room = _room(card)
    head = signs.BADGE_HEIGHT + 22 if card.badge or card.above else 0
    below = _facts(card.below, room)
    words = fitted(card.words, room - _CITED * card.cited, _WORDS) if card.words else None
    under = (12 + _height(below, 1.5) if below else 0) + (26 + _height(words, 1.5) if words else 0)
    fits = _fits(card)
    title = fitted(card.title, room, fits)
    while head + _height(title, 1.22) + under > _ROOM and len(fits) > 1:
        fits = fits[1:]
        title = fitted(card.title, room, fits)
    y = _TOP + max(0, (_ROOM - head - _height(title, 1.22) - under) // 2)
    if head:
        _above(canvas, card, colours, y, room)
    y = _lines(canvas, title, 1.22, _LEFT, y + head, colours.title, colours.ground)
    if below:
        y = _lines(canvas, below, 1.5, _LEFT, y + 12, colours.meta, colours.ground)
    if words:
        top = y + 26
        y = _lines(canvas, words, 1.5, _LEFT + _CITED * card.cited, top, colours.text, colours.ground)
        if card.cited:
            canvas.fill((_LEFT, top + 8, _LEFT + 4, y - 8), colours.line, colours.ground)


def _fits(card: Card) -> list[Fit]:
    if card.art is Art.PHOTO:
        return _HEADLINES
    return _TITLES if card.look is Look.FIELD or card.art is Art.NONE else _NAMES


def _height(block: Block, pitch: float) -> int:
    return round(len(block.lines) * block.size * pitch)


def _facts(facts: str, room: int) -> Block | None:
    """Facts in one line, or each in its own."""
    if not facts:
        return None
    parts = facts.split(FACTS)
    sizes = [Fit(size) for size in (32, 29, 27)]
    block = fitted((facts,), room, sizes)
    if len(parts) == 1 or block.lines == (facts,):
        return block if block.lines == (facts,) else fitted((facts,), room, [Fit(27, 2)])
    lines = [fitted((part,), room, [Fit(28), Fit(25), Fit(23)]) for part in parts[:2]]
    return Block(min(line.size for line in lines), tuple(line.lines[0] for line in lines))


def _above(canvas: Canvas, card: Card, colours: Colours, top: int, room: int) -> None:
    left = _LEFT
    if card.badge:
        left += signs.badge(canvas, card.badge, card.look, colours.ground, (left, top)) + 18
    if card.above:
        block = fitted(card.above, room - (left - _LEFT), _ABOVE)
        above = top + (signs.BADGE_HEIGHT - _height(block, 1.2)) // 2
        _lines(canvas, block, 1.2, left, above, colours.above, colours.ground)


def _lines(canvas: Canvas, block: Block, pitch: float, left: int, top: int, ink: str, ground: str) -> int:
    """Lines one below the other; tells where they end."""
    height = block.size * pitch
    for number, line in enumerate(block.lines):
        # A mark that opens has its ink in its right half.
        hang = round(block.size * 0.5) if line[0] in "“‘《「『（【" else 0
        canvas.text(line, block.size, (left - hang, round(top + (number + 0.5) * height)), ink, ground)
    return round(top + len(block.lines) * height)


def _hang(canvas: Canvas, card: Card, colours: Colours) -> None:
    """A seal or a plaque: on paper within a panel, on the red field by itself."""
    left, top, right, bottom = EXHIBIT
    ground = colours.panel if card.look is not Look.FIELD else colours.ground
    if ground != colours.ground:
        canvas.fill(EXHIBIT, ground, colours.ground)
        canvas.frame(EXHIBIT, colours.line, colours.ground, 2)
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    if card.art is Art.SEAL:
        box = (middle_x - 116, middle_y - 116, middle_x + 116, middle_y + 116)
        signs.seal(canvas, "".join(card.sign), box, colours, ground)
    else:
        box = (left + 34, middle_y - 104, right - 34, middle_y + 104)
        signs.plaque(canvas, card.sign, box, colours, ground)


def _behind(canvas: Canvas, sign: str, colours: Colours) -> None:
    """A large sign behind the words, nearly as dark as the ground."""
    size = 330 if len(sign) > 2 else 420
    block = fitted((sign,), 900, [Fit(size)])
    canvas.text(
        sign,
        size,
        (WIDE.width - 60 - block.width(), WIDE.height - size // 2 - 20),
        colours.faint,
        colours.ground,
    )


def _with_photo(drawn: Image.Image, card: Card) -> Image.Image:
    assert card.photo
    picture = drawn.convert("RGB")
    box = PHOTO if card.art is Art.PHOTO else EXHIBIT
    shown = opened(card.photo, box[2] - box[0], box[3] - box[1], grey=card.look is Look.QUIET)
    picture.paste(shown, box[:2])
    return picture


@functools.lru_cache(maxsize=16)
def _wall(look: Look, art: Art) -> Canvas:
    """What all cards of a look begin with."""
    colours = COLOURS[look]
    canvas = Canvas(WIDE, colours.ground)
    if look is Look.FIELD:
        canvas.put(_contours(), (0, 0), colours.line, colours.ground)
    if art is Art.PHOTO:
        canvas.fill((PHOTO[0] - 6, 0, PHOTO[0], WIDE.height), colours.line, colours.ground)
        return canvas
    canvas.frame((24, 24, WIDE.width - 24, WIDE.height - 24), colours.line, colours.ground, 2)
    canvas.frame((32, 32, WIDE.width - 32, WIDE.height - 32), colours.line, colours.ground, 1)
    if art is Art.PORTRAIT:
        left, top, right, bottom = EXHIBIT
        canvas.frame((left - 10, top - 10, right + 10, bottom + 10), colours.line, colours.ground, 2)
    return canvas


def _contours() -> Image.Image:
    """Lines like those of hills on a map, in the lower part."""
    large = Image.new("L", (WIDE.width * 2, WIDE.height * 2))
    draw = ImageDraw.Draw(large)
    for number in range(5):
        shift = number * 44
        ends = [(-20, 400), (300, 300), (620, 395), (900, 300), (1220, 380)]
        points = [(x, y + shift + (8 * number if index % 2 else 0)) for index, (x, y) in enumerate(ends)]
        draw.line([(round(2 * x), round(2 * y)) for x, y in _smooth(points)], fill=64, width=3)
    return large.reduce(2)


def _smooth(points: list[tuple[int, int]]) -> list[tuple[float, float]]:
    """A curve through points, level at each of them."""
    curve = []
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        for step in range(24):
            t = step / 24
            eased = t * t * (3 - 2 * t)
            curve.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * eased))
    return [*curve, points[-1]]
