"""Apricots that ripen: on their trees, on a bough, on a plate and on a table."""

from __future__ import annotations

import random

from .land import leaf
from .paper import (
    GOLD,
    Point,
    around,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    sheet,
)

APRICOT = "#EE9B3B"


def apricot_tree(x: float, y: float, size: float, seed: int) -> str:
    """A tree with ripening fruit; its foot stands at the point."""
    chance = random.Random(seed)
    wood = "".join(
        line(
            [(x, y), (x + dx * size * 0.3, y - size * 0.55), (x + dx * size * 0.7, y - size * 0.95)], "#6B4A34",
            size * 0.07,
        )
        for dx in (-0.7, 0.1, 0.8)
    )  # fmt: skip
    crowns = [
        (y - size, circle(x + dx * size * 0.7, y - size * 1.0, size * 0.25, "#4F8A52"))
        for dx in (-0.7, 0.1, 0.8)
    ]  # fmt: skip
    fruit = []
    for number in range(14):
        cx, cy = x + chance.uniform(-0.72, 0.72) * size, y - size * chance.uniform(0.72, 1.28)
        crowns.append(
            (cy, circle(cx, cy, size * chance.uniform(0.17, 0.27), mix("#3E7A4E", "#94B86E", number % 5 * 0.2))),
        )  # fmt: skip
        fruit += [
            circle(
                cx + chance.uniform(-0.16, 0.16) * size, cy + chance.uniform(-0.14, 0.14) * size, size * 0.03,
                chance.choice((APRICOT, "#F3B85A", "#E8863A")),
            )
            for _ in range(3)
        ]  # fmt: skip
    crowns.sort(key=lambda crown: -crown[0])
    return (
        sheet(wood) + sheet(*(crown for _, crown in crowns[:8]))
        + sheet(*(crown for _, crown in crowns[8:]), soft=True) + "".join(fruit)
    )  # fmt: skip


def bough(at: Point, turn: float, length: float, seed: int, flip: bool = False) -> str:
    """A bough with leaves and apricots."""
    chance = random.Random(seed)
    parts = [line([(0, 0), (length * 0.5, length * 0.06), (length, 0)], "#5B4230", length * 0.026)]
    for number in range(int(length / 16)):
        along, side = length * (0.1 + 0.9 * number * 16 / length), -1 if number % 2 else 1
        parts.append(
            leaf(
                along, 0, length * chance.uniform(0.12, 0.18), side * chance.uniform(30, 100),
                chance.choice(("#3E7A4E", "#5E9458", "#86AE62")), 0.36,
            ),
        )  # fmt: skip
        if number % 3 == 1:
            fx, fy = along + 6, side * length * 0.07
            parts.append(
                circle(fx, fy, length * 0.042, APRICOT) + circle(fx - 4, fy - 4, length * 0.018, "#F8CE86"),
            )  # fmt: skip
    return sheet(group(*parts, at=at, turn=turn, flip=flip))


def apricots_above(places: list[Point], r: float) -> str:
    """Single apricots on a table, seen from above, one with its leaf."""
    return "".join(
        leaf(x, y, r * 1.7, -40 + n * 70, "#5E9458", 0.34) * (n % 2 == 0)
        + sheet(
            circle(x, y, r, fade("#F6BE62", "#E8863A")),
            path(
                f"M{x - r * 0.2},{y - r * 0.9}Q{x + r * 0.5},{y} {x + r * 0.1},{y + r * 0.9}", stroke="#D9742E",
                stroke_width=3,
            ),
            soft=True,
        )
        for n, (x, y) in enumerate(places)
    )  # fmt: skip


def plate_of_apricots(x: float, y: float, width: float) -> str:
    fruit = "".join(
        circle(x + dx * width, y - up * width, width * 0.12, mix(APRICOT, "#F8CE86", (n % 3) * 0.3))
        for n, (dx, up) in enumerate(
            ((-0.26, 0.05), (0, 0.06), (0.26, 0.05), (-0.13, 0.2), (0.13, 0.2), (0, 0.34)),
        )
    )  # fmt: skip
    return (
        sheet(ellipse(x, y + width * 0.06, width * 0.56, width * 0.14, "#E9EEF0"), fruit, soft=True)
        + "".join(
            leaf(*around((x, y - width * 0.2), 6, t), width * 0.26, t, "#5E9458", 0.34)
            for t in (-150, -30)
        )
        + line([(x - width * 0.5, y + width * 0.1), (x + width * 0.5, y + width * 0.1)], GOLD, 2)
    )  # fmt: skip
