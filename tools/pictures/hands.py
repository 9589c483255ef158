"""Hands seen from near. The wrist lies at (0, 0) and the fingers point to the right; a hand is about 170 units long."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .paper import INK, WHITE, Point, blob, circle, ellipse, group, line, mix, rect
from .people import SKIN


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand in two layers, so that what it holds can lie between them."""

    behind: str
    before: str

    def holding(self, *held: str, at: Point, scale: float = 1, turn: float = 0, flip: bool = False) -> str:
        """The hand and what it holds, which is drawn in the hand's own measure."""
        return _lifted(
            group(_ROOM, self.behind, *held, self.before, at=at, scale=scale, turn=turn, flip=flip),
        )


def pinching(sleeve: str, skin: str = SKIN, cuff: str | None = None) -> Hand:
    """Thumb and forefinger meet at (150, 0); the other fingers are curled below."""
    curled = "".join(
        _finger(
            [(52, 16 + 13 * n), (104 - 7 * n, 34 + 15 * n), (70 - 4 * n, 52 + 14 * n)], 29, skin, nail=False
        )
        for n in (2, 1, 0)
    )
    forefinger = _finger([(44, -20), (108, -34), (150, -4)], 30, skin)
    thumb = _finger([(30, 16), (92, 36), (146, 8)], 32, skin)
    palm = _palm([(-14, -36), (46, -40), (84, -16), (80, 34), (44, 58), (-14, 38)], skin)
    return Hand(_arm(sleeve, skin, cuff) + curled + forefinger + palm, thumb)


def cupping(sleeve: str, skin: str = SKIN, cuff: str | None = None) -> Hand:
    """The palm lies below and behind what it holds, about (110, -40); the thumb comes to the front."""
    fingers = "".join(
        _finger(
            [(60, 8 - 16 * n), (138 - 4 * n, -4 - 22 * n), (196 - 10 * n, -48 - 20 * n)], 34, skin, nail=False
        )
        for n in (3, 2, 1, 0)
    )
    palm = _palm([(-14, -38), (40, -62), (96, -60), (120, -6), (70, 44), (-14, 40)], skin)
    thumb = _finger([(18, 2), (62, -52), (104, -70)], 36, skin)
    return Hand(_arm(sleeve, skin, cuff) + fingers + palm, thumb)


def pressing(sleeve: str, skin: str = SKIN, cuff: str | None = None, spread: float = 7) -> Hand:
    """The back of a flat hand, seen from above; the fingers spread by so many degrees."""
    tips = ((-34, 150, 31), (-12, 170, 33), (12, 164, 32), (34, 138, 29))
    fingers = "".join(
        _finger(
            [
                (52, y * 0.86),
                (96, y * 1.05 + (number - 1.5) * spread),
                (long, y * 1.15 + (number - 1.5) * spread * 2.2),
            ],
            width,
            skin,
        )
        for number, (y, long, width) in enumerate(tips)
    )
    thumb = _finger([(6, 30), (52, 62), (92, 66)], 34, skin)
    palm = _palm([(-16, -38), (40, -50), (74, -42), (80, 0), (74, 44), (30, 52), (-16, 40)], skin)
    return Hand(_arm(sleeve, skin, cuff), thumb + fingers + palm)


def gripping(sleeve: str, skin: str = SKIN, cuff: str | None = None) -> Hand:
    """A fist round something that runs upright through (96, 0)."""
    palm = _palm([(-14, -38), (44, -56), (92, -52), (100, 0), (92, 50), (40, 54), (-14, 40)], skin)
    fingers = "".join(
        _finger([(66, y), (112, y + 2), (98 - abs(y) * 0.1, y + 4)], 31, skin, nail=False)
        for y in (40, 13, -14, -41)
    )
    thumb = _finger([(26, -34), (72, -66), (116, -58)], 34, skin)
    return Hand(_arm(sleeve, skin, cuff) + palm, fingers + thumb)


def _finger(points: list[Point], width: float, skin: str, nail: bool = True) -> str:
    edge = mix(skin, INK, 0.22)
    parts = (
        line(points, edge, width + 3) + line(points, skin, width) + circle(*points[0], width / 2 + 2, skin)
    )
    if nail:
        (ax, ay), (bx, by) = points[-2:]
        share = 1 + width * 0.05 / max(1, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
        x, y = ax + (bx - ax) * share, ay + (by - ay) * share
        turn = _degrees(ax, ay, bx, by)
        parts += group(
            ellipse(0, 0, width * 0.28, width * 0.22, mix(skin, WHITE, 0.45)), at=(x, y), turn=turn
        )
    return parts


def _degrees(ax: float, ay: float, bx: float, by: float) -> float:
    return math.degrees(math.atan2(by - ay, bx - ax))


def _palm(points: list[Point], skin: str) -> str:
    return blob(points, skin)


def _arm(sleeve: str, skin: str, cuff: str | None) -> str:
    parts = line([(-90, 2), (0, 2)], skin, 70, stroke_linecap="butt")
    parts += line([(-420, 6), (-80, 4)], sleeve, 112, stroke_linecap="butt")
    return parts + line([(-92, 4), (-74, 4)], cuff or mix(sleeve, INK, 0.18), 118, stroke_linecap="butt")


_ROOM = rect(-440, -160, 720, 320, "none")
"""Gives the shadow room: a filter's region is reckoned from shapes, not from the breadth of strokes."""


def _lifted(content: str) -> str:
    return f'<g filter="url(#lift)">{content}</g>'
