"""A house of the thirties in the mountains: walls of earth, a gate, steps of stone, and what is kept in glass cases."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .land import cloud, pine, range_of_hills, sun
from .paper import (
    BRIGHT,
    CLAY,
    GOLD,
    INK,
    JADE,
    RED,
    WHITE,
    Frame,
    Point,
    circle,
    ellipse,
    fade,
    glow,
    line,
    mix,
    path,
    polygon,
    rect,
    sheet,
)

EARTHEN, TILED, TIMBER = "#D9B583", "#4A4844", "#6B4630"


def earth_wall(x: float, y: float, width: float, height: float, seed: int, colour: str = EARTHEN) -> str:
    """Rammed earth, in courses; the point is its left lower corner."""
    chance = random.Random(seed)
    courses = "".join(
        line(
            [
                (x, y - height * n / 6),
                (x + width / 2, y - height * n / 6 + chance.uniform(-3, 3)),
                (x + width, y - height * n / 6),
            ],
            mix(colour, INK, 0.13),
            3,
        )
        for n in range(1, 6)
    )
    pits = "".join(
        ellipse(
            x + chance.uniform(0.02, 0.98) * width,
            y - chance.uniform(0.04, 0.96) * height,
            chance.uniform(2, 7),
            2.5,
            mix(colour, INK, 0.16),
        )
        for _ in range(int(width / 9))
    )
    stone = "".join(
        rect(
            x + n * 44 + (n % 2) * 6,
            y - 26 - (n % 3) * 3,
            40,
            28,
            mix("#B5AFA2", INK, chance.uniform(0, 0.16)),
            8,
        )
        for n in range(int(width / 44) + 1)
        if x + n * 44 < x + width - 20
    )
    return (
        rect(x, y - height, width, height, fade(mix(colour, WHITE, 0.14), mix(colour, CLAY, 0.28)))
        + courses
        + pits
        + stone
    )


def tiled_roof(x: float, y: float, width: float, height: float) -> str:
    """A long roof of dark tiles; x is the middle, y its eaves."""
    w = width / 2
    shape = path(
        f"M{x - w},{y}Q{x - w * 0.94},{y - height * 0.5} {x - w * 0.84},{y - height}H{x + w * 0.84}Q{x + w * 0.94},{y - height * 0.5} {x + w},{y}Z",
        fade(mix(TILED, WHITE, 0.1), TILED),
    )
    count = int(width / 22)
    ribs = "".join(
        line(
            [(x + (n / count - 0.5) * 2 * w * 0.84, y - height), (x + (n / count - 0.5) * 2 * w * 0.98, y)],
            mix(TILED, INK, 0.3),
            3,
            curved=False,
        )
        for n in range(count + 1)
    )
    ends = "".join(
        circle(x + (n / count - 0.5) * 2 * w * 0.98, y - 2, 6, mix(TILED, INK, 0.2)) for n in range(count + 1)
    )
    ridge = rect(x - w * 0.86, y - height - 10, w * 1.72, 14, mix(TILED, INK, 0.25), 6)
    return sheet(shape, ribs, ends, ridge)


def lattice(x: float, y: float, width: float, height: float, wood: str = TIMBER) -> str:
    """A window with wooden bars; the point is its left upper corner."""
    bars = "".join(
        rect(x + width * (n + 0.5) / 6 - 3, y, 6, height, mix(wood, WHITE, 0.16)) for n in range(6)
    ) + rect(x, y + height / 2 - 3, width, 6, mix(wood, WHITE, 0.16))
    return sheet(
        rect(x - 10, y - 10, width + 20, height + 20, wood, 3),
        rect(x, y, width, height, "#2E2620"),
        bars,
        soft=True,
    )


def wooden_gate(x: float, y: float, width: float, height: float, open_: bool = True) -> str:
    """The gate of the house; the point is the middle of its sill."""
    w = width / 2
    parts = [
        rect(x - w - 16, y - height - 18, width + 32, height + 18, mix(TIMBER, INK, 0.2), 3),
        rect(x - w, y - height, width, height, fade("#2A211B", "#4A3A2C")),
    ]
    if open_:
        parts.append(glow(x, y - height * 0.4, width * 0.5, "#F6D79A", 0.4))
        parts += [
            polygon(
                [
                    (x + side * w, y - height),
                    (x + side * w * 0.62, y - height * 0.95),
                    (x + side * w * 0.62, y - 6),
                    (x + side * w, y),
                ],
                TIMBER,
            )
            for side in (-1, 1)
        ]
    else:
        parts += [
            rect(x - w, y - height, w - 2, height, TIMBER),
            rect(x + 2, y - height, w - 2, height, TIMBER),
        ]
    parts.append(rect(x - w - 24, y - 10, width + 48, 16, "#B5AFA2", 3))
    return sheet(*parts, soft=True)


def mountain_house(x: float, y: float, width: float, seed: int, sign: str = "") -> str:
    """The whole house from the front; the point is the middle of its foot."""
    w, h = width / 2, width * 0.3
    windows = "".join(
        lattice(x + dx * width - width * 0.05, y - h * 0.72, width * 0.1, h * 0.3)
        for dx in (-0.36, -0.2, 0.2, 0.36)
    )
    return (
        sheet(earth_wall(x - w, y, width, h, seed), soft=True)
        + windows
        + wooden_gate(x, y, width * 0.13, h * 0.66)
        + sign
        + tiled_roof(x, y - h + 6, width * 1.12, h * 0.44)
    )


def mountains(frame: Frame, horizon: float, seed: int, light: Point = (0.76, 0.18)) -> str:
    """High hills with firs, summer morning."""
    w = frame.width
    return "".join((
        sun(w * light[0], frame.height * light[1], 70, "#F3CF8B", "#F8E3B4"), cloud(w * 0.12, frame.height * 0.12, 170, WHITE), cloud(w * 0.48, frame.height * 0.08, 150, WHITE),
        range_of_hills(horizon - 120, 260, seed, fade("#BFD3CE", "#DEE8DF"), 5, frame), range_of_hills(horizon - 60, 190, seed + 2, fade("#8FB3A2", "#BBD0BD"), 5, frame),
        range_of_hills(horizon, 120, seed + 9, fade("#5E9078", "#84AD8C"), 6, frame),
    ))  # fmt: skip


def pines(places: Sequence[tuple[float, float, float]], tone: str = JADE) -> str:
    return "".join(pine(x, y, size, mix(tone, INK, 0.06 * (n % 3))) for n, (x, y, size) in enumerate(places))


def stone_steps(points: Sequence[tuple[float, float, float]], colour: str = "#C4BDAF") -> str:
    """Steps that climb away from us: (middle, y, width) of each, the farthest first."""
    parts = []
    for number, (x, y, width) in enumerate(points):
        rise = (points[number + 1][1] - y) if number + 1 < len(points) else 60
        tone = mix(colour, INK, 0.02 * (number % 3))
        parts.append(
            sheet(
                rect(x - width / 2, y, width, rise + 14, tone, 4),
                rect(x - width / 2, y, width, max(3, rise * 0.22), mix(tone, WHITE, 0.4), 3),
                soft=True,
            )
        )
    return "".join(parts)


def red_cloth(x: float, y: float, width: float, height: float) -> str:
    """A plain red cloth hanging on a wall, its folds soft; the point is its left upper corner."""
    folds = "".join(
        rect(x + width * share, y, width * 0.05, height, mix(RED, INK, 0.1), opacity=0.5)
        for share in (0.08, 0.24, 0.38, 0.55, 0.7, 0.86)
    )
    return sheet(
        rect(x, y, width, height, fade(BRIGHT, RED)), folds, line([(x - 10, y), (x + width + 10, y)], GOLD, 8)
    )
