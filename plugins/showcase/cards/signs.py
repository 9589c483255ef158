"""What several cards have in common: the site's seal with its name, the badge of a level, large seals and plaques."""

from __future__ import annotations

from .canvas import Box, Canvas
from .colours import Colours, badge_colours
from .layout import Fit, fitted
from .records import Badge, Look, Phrases
from .type import ems

BADGE_HEIGHT = 46
_BADGE_TYPE = 27


def badge(canvas: Canvas, mark: Badge, look: Look, ground: str, at: tuple[int, int]) -> int:
    """The badge of a level, in words and with a star; `at` is its left upper corner. Tells its width."""
    colours = badge_colours(look, mark.tone)
    words = f"★ {mark.words}"
    left, top = at
    width = round(ems(words) * _BADGE_TYPE) + 32
    box = (left, top, left + width, top + BADGE_HEIGHT)
    if colours.fill != ground:
        canvas.rounded(box, 7, colours.fill, ground)
    if colours.line != colours.fill:
        canvas.rounded(box, 7, colours.line, ground, line=2)
    canvas.text(words, _BADGE_TYPE, (left + 16, top + BADGE_HEIGHT // 2), colours.words, colours.fill)
    return width


def site_name(
    canvas: Canvas, seal: str, name: str, colours: Colours, at: tuple[int, int], width: int
) -> None:
    """The seal with the site's name; `at` is its left and the middle of its height."""
    left, middle = at
    if seal:
        box = (left, middle - 28, left + 56, middle + 28)
        canvas.rounded(box, 8, colours.seal, colours.ground)
        _in_seal(canvas, seal, box, 24 if len(seal) > 1 else 34, colours)
        left += 76
    if name:
        block = fitted((name,), width - (left - at[0]), [Fit(30), Fit(27), Fit(24)])
        canvas.text(block.lines[0], block.size, (left, middle), colours.above, colours.ground)


def seal(canvas: Canvas, words: str, box: Box, colours: Colours, ground: str) -> None:
    """A large seal with a hairline within."""
    left, top, right, bottom = box
    side = right - left
    canvas.rounded(box, side // 12, colours.seal, ground)
    inset = side // 18
    inner = (left + inset, top + inset, right - inset, bottom - inset)
    canvas.rounded(inner, side // 20, colours.seal_line, colours.seal, line=max(2, side // 90))
    _in_seal(canvas, words, box, side * (30 if len(words) > 1 else 56) // 100, colours)


def _in_seal(canvas: Canvas, words: str, box: Box, size: int, colours: Colours) -> None:
    """The characters of a seal, read downwards from the right: one, two below each other, else two columns."""
    left, top, right, bottom = box
    columns = [words] if len(words) <= 2 else [words[: (len(words) + 1) // 2], words[(len(words) + 1) // 2 :]]
    pitch = round(size * 1.08)
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    for number, column in enumerate(columns):
        x = middle_x + round(((len(columns) - 1) / 2 - number) * pitch)
        for place, char in enumerate(column):
            y = middle_y + round((place - (len(column) - 1) / 2) * pitch)
            canvas.text(char, size, (x - round(ems(char) * size / 2), y), colours.on_seal, colours.seal)


def plaque(canvas: Canvas, words: Phrases, box: Box, colours: Colours, ground: str) -> None:
    """A plaque of brass with the name of the honour."""
    left, top, right, bottom = box
    canvas.rounded(box, 8, colours.plaque, ground)
    inset = max(6, (right - left) // 28)
    inner = (left + inset, top + inset, right - inset, bottom - inset)
    canvas.rounded(inner, 4, colours.on_plaque, colours.plaque, line=2)
    for x in (left + 2 * inset, right - 2 * inset - 7):
        for y in (top + 2 * inset, bottom - 2 * inset - 7):
            canvas.rounded((x, y, x + 7, y + 7), 3, colours.on_plaque, colours.plaque)
    room, largest = (right - left) - 5 * inset, (bottom - top) * 30 // 100
    sizes = [size for size in (56, 50, 44, 38, 34, 30, 26, 22) if size <= largest]
    fits = [
        Fit(size, lines)
        for size in sizes
        for lines in (1, 2, 3)
        if lines * size * 1.3 < (bottom - top) - 4 * inset
    ]
    block = fitted(words, room, [Fit(size, 1) for size in sizes if size >= 44] + fits)
    centred(canvas, block.lines, block.size, box, colours.on_plaque, colours.plaque)


def centred(canvas: Canvas, lines: tuple[str, ...], size: int, box: Box, ink: str, ground: str) -> None:
    """Lines in the middle of a box."""
    left, top, right, bottom = box
    pitch = round(size * 1.32)
    for number, line in enumerate(lines):
        y = (top + bottom) // 2 + round((number - (len(lines) - 1) / 2) * pitch)
        canvas.text(line, size, ((left + right) // 2 - round(ems(line) * size / 2), y), ink, ground)
