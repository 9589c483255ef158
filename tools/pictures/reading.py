"""Rooms in which people read: shelves to the ceiling, tall windows, easy chairs, and books from near."""

from __future__ import annotations

import random

from .buildings import books
from .hall import writing_lines
from .land import leaf
from .library import COLOURS
from .paper import (
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    RED,
    WHITE,
    Point,
    around,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)

SHELF = "#A9784C"


def shelves(x: float, y: float, width: float, height: float, rows: int, seed: int, wood: str = SHELF) -> str:
    """A bookcase; the point is its left upper corner."""
    step = height / rows
    parts = [
        sheet(
            rect(x - 14, y - 14, width + 28, height + 26, wood, 4),
            rect(x, y, width, height, mix(wood, INK, 0.5)),
        )
    ]
    for row in range(rows):
        low = y + step * (row + 1) - 10
        parts.append(books(x + 5, low, width - 10, step - 16, seed + row * 7, COLOURS))
        parts.append(rect(x - 4, low, width + 8, 12, mix(wood, WHITE, 0.12)))
    return "".join(parts)


def spring_outside(x: float, y: float, width: float, height: float, seed: int) -> str:
    """What is seen through a window in April: young leaves in the sun."""
    chance = random.Random(seed)
    crowns = "".join(
        circle(
            x + width * chance.random(),
            y + height * chance.uniform(0.25, 1),
            width * chance.uniform(0.14, 0.3),
            mix("#BCD48E", "#6FA770", chance.random()),
            opacity=0.8,
        )
        for _ in range(11)
    )
    twig = line(
        [(x - 10, y + height * 0.12), (x + width * 0.5, y + height * 0.2), (x + width, y + height * 0.1)],
        "#7A5A3E",
        width * 0.018,
    )
    young = "".join(
        leaf(
            x + width * chance.random(),
            y + height * chance.uniform(0.08, 0.3),
            width * 0.11,
            chance.uniform(0, 360),
            chance.choice(("#8DB964", "#A9CC78", "#6FA055")),
            0.3,
        )
        for _ in range(22)
    )
    return crowns + twig + young


def arched_window(x: float, y: float, width: float, height: float, seed: int, wood: str = "#8B5A3A") -> str:
    """A tall window with a round head; the point is the middle of its sill."""
    w, spring = width / 2, height - width / 2
    shape = f"M{x - w},{y}V{y - spring}A{w},{w} 0 0 1 {x + w},{y - spring}V{y}Z"
    key = f"window-{seed}"
    glass = (
        f'<clipPath id="{key}"><path d="{shape}"/></clipPath><g clip-path="url(#{key})">'
        + path(shape, fade("#F6F3DC", "#E4EFDC"))
        + spring_outside(x - w, y - height, width, height, seed)
        + glow(x + w * 0.3, y - height * 0.8, width * 0.7, "#FFF6D8", 0.8)
        + "</g>"
    )
    bars = "".join(
        line(
            [(x + dx * w, y), (x + dx * w, y - spring - w * (1 - dx * dx) ** 0.5)],
            wood,
            width * 0.03,
            curved=False,
        )
        for dx in (-0.34, 0.34)
    )
    bars += "".join(
        line([(x - w, y - height * share), (x + w, y - height * share)], wood, width * 0.03, curved=False)
        for share in (0.34, 0.66)
    )
    outline = path(shape, stroke=wood, stroke_width=width * 0.07)
    sill = rect(x - w * 1.14, y - 4, width * 1.14, width * 0.07, mix(wood, WHITE, 0.2), 3)
    return glass + bars + sheet(outline, sill, soft=True)


def open_book(
    x: float, y: float, width: float, turn: float = 0, seed: int = 3, cover: str = RED, words: bool = True
) -> str:
    """A book lying open, from above; the point is the middle of its spine."""
    w, h = width / 2, width * 0.34
    pages = path(
        f"M0,{-h}Q{-w * 0.4},{-h * 1.14} {-w},{-h * 0.96}V{h * 0.98}Q{-w * 0.4},{h * 0.84} 0,{h}Q{w * 0.4},{h * 0.84} {w},{h * 0.98}V{-h * 0.96}Q{w * 0.4},{-h * 1.14} 0,{-h}Z",
        "#FFFBF0",
    )
    edge = path(
        f"M{-w},{-h * 0.96}l-8,8V{h * 0.98 + 10}Q{-w * 0.4},{h * 0.84 + 12} 0,{h + 12}Q{w * 0.4},{h * 0.84 + 12} {w + 8},{h * 0.98 + 10}V{-h * 0.96 + 8}l-8,-8",
        "#E9DFC9",
    )
    back = rect(-w - 16, -h * 1.02, width + 32, h * 2.12, cover, 6)
    gutter = path(f"M0,{-h}Q-12,0 0,{h}Q12,0 0,{-h}Z", mix("#FFFBF0", INK, 0.16))
    lines = ""
    if words:
        lines = "".join(
            line([(side * w * 0.12 if side > 0 else -w * 0.88, y_), (side * w * 0.12 + w * 0.76 if side > 0 else -w * 0.12, y_ - 2)], "#8E8474", h * 0.022, opacity=0.75, stroke_dasharray=f"{h * 0.1:.0f} {h * 0.03:.0f}", stroke_linecap="butt")
            for side in (-1, 1) for y_ in [(-0.74 + n * 0.19) * h for n in range(9)]
        )  # fmt: skip
    return sheet(group(back, edge, pages, lines, gutter, at=(x, y), turn=turn))


def marker(x: float, y: float, length: float, turn: float) -> str:
    """A ginkgo leaf pressed dry, between pages."""
    fan = path(
        f"M0,0C{-length * 0.2},{-length * 0.3} {-length * 0.6},{-length * 0.4} {-length * 0.56},{-length * 0.74}Q{-length * 0.3},{-length * 0.96} {-length * 0.04},{-length * 0.8}L0,{-length * 0.66}L{length * 0.04},{-length * 0.8}Q{length * 0.3},{-length * 0.96} {length * 0.56},{-length * 0.74}C{length * 0.6},{-length * 0.4} {length * 0.2},{-length * 0.3} 0,0Z",
        "#E0B13C",
    )
    veins = "".join(
        line([(0, -length * 0.1), around((0, 0), length * 0.72, t)], "#C48F24", length * 0.015, curved=False)
        for t in range(-130, -40, 12)
    )
    return sheet(
        group(
            line([(0, 0), (length * 0.06, length * 0.4)], "#B98A2A", length * 0.05),
            fan,
            veins,
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )


def pile(x: float, y: float, width: float, count: int, seed: int) -> str:
    """Books lying on one another; the point is the middle of the lowest's foot."""
    chance = random.Random(seed)
    parts, low = [], y
    for _ in range(count):
        thick, wide = width * chance.uniform(0.13, 0.2), width * chance.uniform(0.84, 1)
        shift, colour = chance.uniform(-0.06, 0.06) * width, chance.choice(COLOURS)
        parts.append(
            rect(x - wide / 2 + shift, low - thick, wide, thick, colour, 3)
            + rect(
                x - wide / 2 + shift + wide * 0.12,
                low - thick,
                wide * 0.05,
                thick,
                mix(colour, GOLD_LIGHT, 0.6),
            )
            + rect(x + wide / 2 + shift - 7, low - thick + 3, 7, thick - 6, "#F3EDE0")
        )
        low -= thick
    return sheet(*parts, soft=True)


def easy_chair(x: float, y: float, size: float, colour: str = JADE, back: bool = False) -> str:
    """An armchair seen from the front, or from behind; the point is the middle of its foot."""
    dark, light = mix(colour, INK, 0.2), mix(colour, WHITE, 0.12)
    legs = "".join(
        rect(x + dx * size - 6, y - size * 0.14, 12, size * 0.14, "#5F3B24") for dx in (-0.42, 0.42)
    )
    rest = path(
        f"M{x - size * 0.46},{y - size * 0.12}V{y - size * 0.86}Q{x - size * 0.44},{y - size * 1.02} {x - size * 0.2},{y - size * 1.04}H{x + size * 0.2}Q{x + size * 0.44},{y - size * 1.02} {x + size * 0.46},{y - size * 0.86}V{y - size * 0.12}Z",
        fade(light if not back else colour, dark),
    )
    if back:
        return sheet(legs, rest)
    arms = "".join(
        rect(x + dx * size - size * 0.1, y - size * 0.62, size * 0.2, size * 0.5, colour, size * 0.09)
        for dx in (-0.5, 0.5)
    )
    seat = rect(x - size * 0.44, y - size * 0.46, size * 0.88, size * 0.34, light, size * 0.08)
    return sheet(legs, rest) + sheet(seat, arms, soft=True)


def stool(x: float, y: float, size: float, colour: str = "#9A6B45") -> str:
    return sheet(
        rect(x - size * 0.4, y - size * 0.06 - size * 0.5, size * 0.8, size * 0.12, colour, 5),
        *(
            line(
                [(x + dx * size * 0.3, y - size * 0.46), (x + dx * size * 0.38, y)],
                mix(colour, INK, 0.2),
                size * 0.09,
                curved=False,
            )
            for dx in (-1, 1)
        ),
        soft=True,
    )


def floor_lamp(x: float, y: float, height: float) -> str:
    """A reading lamp on its stand; the point is its foot."""
    shade_ = path(
        f"M{x - height * 0.12},{y - height * 0.8}L{x - height * 0.07},{y - height}H{x + height * 0.07}L{x + height * 0.12},{y - height * 0.8}Z",
        fade("#FFF3D6", "#F6D79A"),
    )
    return glow(x, y - height * 0.84, height * 0.5, "#FFE3A6", 0.55) + sheet(
        line([(x, y), (x, y - height * 0.8)], INK_2, 6, curved=False),
        ellipse(x, y, height * 0.09, height * 0.02, INK_2),
        shade_,
        soft=True,
    )


def round_table(x: float, y: float, width: float, height: float, wood: str = "#A87248") -> str:
    """A round table; the point is the middle of its top."""
    foot = rect(x - 12, y + 6, 24, height, mix(wood, INK, 0.3)) + ellipse(
        x, y + height + 4, width * 0.24, width * 0.04, mix(wood, INK, 0.35)
    )
    return sheet(foot, soft=True) + sheet(
        ellipse(x, y + 9, width / 2, width * 0.15, mix(wood, INK, 0.2)),
        ellipse(x, y, width / 2, width * 0.15, fade(mix(wood, WHITE, 0.2), wood)),
    )


def ladder(
    x: float, y: float, height: float, lean: float, width: float = 120, rungs: int = 7, wood: str = "#B98C5E"
) -> str:
    """A ladder against the shelves; the point is the middle of its foot, it leans by so much at the top."""

    def side(dx: float) -> list[Point]:
        return [(x + dx, y), (x + lean + dx * 0.86, y - height)]

    steps = "".join(
        line(
            [
                (x + lean * share - width / 2 * (1 - 0.14 * share), y - height * share),
                (x + lean * share + width / 2 * (1 - 0.14 * share), y - height * share),
            ],
            mix(wood, INK, 0.14),
            13,
            curved=False,
        )
        for share in [(n + 0.6) / rungs for n in range(rungs)]
    )
    return sheet(
        steps, line(side(-width / 2), wood, 15, curved=False), line(side(width / 2), wood, 15, curved=False)
    )


def slip(x: float, y: float, width: float, turn: float, colour: str = WHITE, seed: int = 2) -> str:
    """A slip of paper with handwriting."""
    h = width * 0.5
    return sheet(
        group(
            rect(-width / 2, -h / 2, width, h, colour, 3)
            + writing_lines(-width * 0.4, -h * 0.12, width * 0.8, 2, h * 0.34, seed),
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )
