"""A hall for many: walls of wood, tall windows, seats in rows; and the bicycle that was lectured about."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .crowd import audience
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    RED,
    SLATE,
    WHITE,
    Frame,
    Point,
    blurred,
    ellipse,
    fade,
    glow,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    sheet,
    within,
)

OAK = "#C89A66"


def panelled_wall(frame: Frame, low: float, colour: str = OAK, step: float = 46) -> str:
    """A wall of upright laths, down to the floor at `low`."""
    laths = "".join(
        rect(
            x,
            0,
            step - 5,
            low,
            fade(mix(colour, WHITE, 0.16 if n % 3 else 0.1), mix(colour, INK, 0.05 if n % 2 else 0.1)),
        )
        for n, x in enumerate(_steps(-4, frame.width, step))
    )
    return (
        rect(0, 0, frame.width, low, mix(colour, INK, 0.3))
        + laths
        + rect(0, low - 14, frame.width, 14, mix(colour, INK, 0.36))
    )


def boards(frame: Frame, top: float, colour: str = "#B98C5E", vanishing: float = 0.5) -> str:
    """A floor of boards that run to a point."""
    vx = frame.width * vanishing
    joints = "".join(
        line([(vx + dx * 0.3, top), (vx + dx, frame.height)], mix(colour, INK, 0.18), 2, curved=False)
        for dx in range(-2400, 2401, 150)
    )
    return (
        rect(0, top, frame.width, frame.height - top, fade(mix(colour, WHITE, 0.16), mix(colour, INK, 0.12)))
        + joints
    )


def tall_window(
    x: float, y: float, width: float, height: float, outside: str = "", frame_colour: str = "#F3EDE3"
) -> str:
    """A window with its bars; what is seen outside is drawn before the bars. The point is its left upper corner."""
    glass = within(rect(x, y, width, height, fade("#E9F1EC", "#FBF3DC")), outside)
    bars = "".join(
        rect(x + width * share - 4, y, 8, height, frame_colour) for share in (1 / 3, 2 / 3)
    ) + rect(x, y + height * 0.3 - 4, width, 8, frame_colour)
    return sheet(rect(x - 12, y - 12, width + 24, height + 24, frame_colour, 3), soft=True) + glass + bars


def curtain(x: float, y: float, width: float, height: float, colour: str, folds: int = 5) -> str:
    """A curtain drawn aside, hanging in folds."""
    step = width / folds
    parts = [
        rect(
            x + n * step,
            y,
            step + 1,
            height,
            fade(mix(colour, WHITE, 0.12 * (n % 2)), mix(colour, INK, 0.12 + 0.08 * (n % 2))),
        )
        for n in range(folds)
    ]
    return sheet(*parts, soft=True)


def ceiling_lamps(places: Sequence[Point], width: float) -> str:
    """Flat lamps below a ceiling, and their light."""
    return "".join(
        glow(x, y, width * 2.2, "#FFF0C8", 0.5)
        + sheet(rect(x - width / 2, y - 5, width, 10, "#FFF8E6", 5), soft=True)
        for x, y in places
    )


def seat_row(
    y: float, frame: Frame, count: int, size: float, seed: int, colour: str = "#8C2A2E", **changes: object
) -> str:
    """People from behind in a row of seats, whose backs are seen."""
    people = audience(0, frame.width, y, count, size, seed, **changes)
    step = frame.width / count
    backs = "".join(
        sheet(
            rect(
                step * n + step * 0.08,
                y - 62 * size,
                step * 0.84,
                150 * size,
                fade(mix(colour, WHITE, 0.06), mix(colour, INK, 0.3)),
                18 * size,
            ),
            rect(step * n + step * 0.08, y - 62 * size, step * 0.84, 9 * size, mix(colour, WHITE, 0.2), 5),
            soft=True,
        )
        for n in range(count)
    )
    return people + backs


def dais(frame: Frame, top: float, height: float = 46) -> str:
    """The low stage, its edge towards us."""
    return sheet(
        rect(-20, top, frame.width + 40, height, fade("#A87248", "#6E4426")),
        rect(-20, top, frame.width + 40, 8, "#D9B07C"),
    )


def song_sheet(turn: float = 0) -> str:
    return group(
        rect(-24, -32, 48, 60, WHITE, 2) + "".join(rect(-16, y, 32, 4, "#D9D2C6") for y in (-22, -12, -2, 8)),
        turn=turn,
    )


def greeting(x: float, y: float, width: float, height: float, turn: float = 0) -> str:
    """A card of red paper with a knot of gold."""
    flower = "".join(leaf(0, 0, width * 0.26, t, GOLD_LIGHT, 0.32) for t in range(-90, 270, 60))
    return sheet(
        group(
            rect(-width / 2, -height / 2, width, height, fade(BRIGHT, RED), 4)
            + rect(
                -width / 2 + 6,
                -height / 2 + 6,
                width - 12,
                height - 12,
                "none",
                2,
                stroke=AMBER,
                stroke_width=2.5,
            )
            + flower,
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )


def pen(length: float = 200, colour: str = SLATE) -> str:
    """A pen whose tip is at (0, 0), lying up to the right."""
    return group(
        line([(12, 0), (length, 0)], colour, 15, curved=False)
        + line([(length * 0.62, 0), (length, 0)], mix(colour, INK, 0.3), 17, curved=False)
        + polygon([(0, 0), (20, -7), (20, 7)], "#C9CED2", 2)
        + rect(length * 0.62, -3, length * 0.3, 4, GOLD_LIGHT),
        turn=-52,
    )


def writing_lines(
    x: float, y: float, width: float, count: int, step: float, seed: int, colour: str = INK
) -> str:
    """Lines of handwriting too small to be read: signs of a few strokes each."""
    chance = random.Random(seed)
    strokes = (
        "M0,-6h13",
        "M6,-13v17",
        "M1,-12l11,2",
        "M2,4q6,-6 9,-16",
        "M1,0h12",
        "M3,-10l3,4",
        "M10,-12v15l-4,-3",
        "M2,-13v12h9",
        "M7,-6l6,9",
    )
    parts = []
    for row in range(count):
        at, end = x, x + width * (1 if row < count - 1 else chance.uniform(0.4, 0.8))
        while at < end:
            d = "".join(chance.sample(strokes, 4))
            parts.append(
                group(
                    path(
                        d,
                        stroke=colour,
                        stroke_width=1.9,
                        stroke_linecap="round",
                        stroke_linejoin="round",
                        opacity=0.78,
                    ),
                    at=(at, y + row * step + chance.uniform(-1.5, 1.5)),
                    scale=chance.uniform(0.86, 1.05),
                )
            )
            at += 19
    return "".join(parts)


def spotlight(x: float, top: float, floor: float, width: float, strength: float = 0.35) -> str:
    """A cone of light from above, and its pool on the floor."""
    beam = polygon(
        [
            (x - width * 0.12, top),
            (x + width * 0.12, top),
            (x + width * 0.6, floor),
            (x - width * 0.6, floor),
        ],
        "#FFF0C8",
    )
    return group(blurred(beam, by=14), opacity=strength) + group(
        blurred(ellipse(x, floor, width * 0.62, width * 0.08, "#FFF0C8"), by=8), opacity=strength + 0.2
    )


def _steps(start: float, end: float, step: float) -> list[float]:
    return [start + n * step for n in range(int((end - start) / step) + 2)]
