"""What 端午 is made of: leaves, rice, dates and eggs; baskets, bowls and the big pot; sachets and mugwort."""

from __future__ import annotations

import random

from .boats import zongzi
from .kitchen import BAMBOO
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    GOLD,
    GOLD_LIGHT,
    INK,
    RED,
    WHITE,
    Point,
    around,
    circle,
    ellipse,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)

LEAF, LEAF_DARK, LEAF_LIGHT = "#4F8A5E", "#2F6A4A", "#86B074"
RICE = "#FBF6EA"


def dumpling(x: float, y: float, size: float, kind: int = 0, turn: float = 0) -> str:
    """A zongzi of any size; the point is the middle of its foot."""
    return group(zongzi(0, 0, 150, kind), at=(x, y), scale=size / 150, turn=turn)


def bamboo_leaf(x: float, y: float, length: float, turn: float, fill: str = LEAF, soft: bool = True) -> str:
    """A long leaf with its rib, from its stalk in the direction of the turn."""
    rib = line(
        [(length * 0.04, 0), (length * 0.5, -length * 0.006), (length * 0.96, 0)],
        mix(fill, GOLD_LIGHT, 0.4),
        max(2, length * 0.008),
    )
    fine = "".join(
        line(
            [
                (length * 0.12, side * length * 0.012),
                (length * 0.5, side * length * 0.055),
                (length * 0.86, side * length * 0.014),
            ],
            mix(fill, INK, 0.12),
            1.6,
        )
        for side in (-1, 1)
    )
    return sheet(group(leaf(0, 0, length, 0, fill, 0.13), fine, rib, at=(x, y), turn=turn), soft=soft)


def leaves(x: float, y: float, length: float, turns: tuple[float, ...]) -> str:
    """A fan of leaves that begin at one point."""
    fills = (LEAF_DARK, LEAF, "#3E7A55", LEAF_LIGHT, LEAF)
    return "".join(
        bamboo_leaf(x, y, length * (1 - 0.05 * (n % 3)), turn, fills[n % len(fills)])
        for n, turn in enumerate(turns)
    )


def grains(
    x: float, y: float, rx: float, ry: float, count: int, seed: int, size: float = 7, fill: str = RICE
) -> str:
    """Grains of rice scattered over an ellipse."""
    chance = random.Random(seed)
    parts = []
    for _ in range(count):
        gx, gy = around((x, y), rx * chance.random() ** 0.5, chance.uniform(0, 360), ry / rx)
        shade = mix(fill, "#D9CDB0", chance.choice((0, 0.25, 0.5)))
        parts.append(group(ellipse(0, 0, size, size * 0.48, shade), at=(gx, gy), turn=chance.uniform(0, 180)))
    return "".join(parts)


def dates(places: list[Point], size: float) -> str:
    """Red dates, wrinkled and shining."""
    parts = []
    for number, (x, y) in enumerate(places):
        skin = ("#8E1F1F", "#A12A22", "#7A1A1C")[number % 3]
        shine = path(
            f"M{-size * 0.5},{-size * 0.2}Q{0},{-size * 0.5} {size * 0.5},{-size * 0.2}",
            stroke=mix(skin, WHITE, 0.3),
            stroke_width=size * 0.1,
        )
        parts.append(group(ellipse(0, 0, size, size * 0.68, skin), shine, at=(x, y), turn=number * 47 % 180))
    return sheet(*parts, soft=True)


def yolk(x: float, y: float, r: float) -> str:
    return sheet(
        circle(x, y, r, "#E58A1F"), circle(x - r * 0.25, y - r * 0.28, r * 0.42, "#F3B24A"), soft=True
    )


def egg(x: float, y: float, size: float, fill: str = "#DDE6DC", turn: float = 0) -> str:
    outline = path(
        f"M0,{-size}C{size * 0.7},{-size} {size * 0.86},{size * 0.8} 0,{size * 0.8}C{-size * 0.86},{size * 0.8} {-size * 0.7},{-size} 0,{-size}Z",
        fill,
    )
    return sheet(
        group(
            outline,
            ellipse(-size * 0.22, -size * 0.34, size * 0.16, size * 0.26, mix(fill, WHITE, 0.6)),
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )


def spool(x: float, y: float, size: float, colour: str = BRIGHT, turn: float = 0) -> str:
    """Thread on a short stick of bamboo."""
    threads = "".join(
        line(
            [(-size * 0.5 + n * size * 0.14, -size * 0.36), (-size * 0.42 + n * size * 0.14, size * 0.36)],
            mix(colour, INK, 0.1 * (n % 2)),
            size * 0.13,
        )
        for n in range(8)
    )
    return sheet(
        group(
            rect(-size, -size * 0.11, size * 2, size * 0.22, BAMBOO, size * 0.1),
            threads,
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )


def heap(x: float, y: float, size: float, rows: tuple[int, ...] = (4, 3, 2, 1), tied: str = BRIGHT) -> str:
    """A pile of zongzi; the point is the middle of its foot."""
    parts = []
    for row, count in enumerate(rows):
        for number in range(count):
            parts.append(
                dumpling(
                    x + (number - (count - 1) / 2) * size * 0.98,
                    y - row * size * 0.62,
                    size,
                    (number + row) % 2,
                )
            )
    return "".join(parts)


def string_of_zongzi(x: float, y: float, count: int, size: float, seed: int = 0) -> str:
    """A bundle that hangs on its threads; the point is where it is tied."""
    chance = random.Random(seed)
    threads, hung = [], []
    for number in range(count):
        side = (-1 if number % 2 else 1) * size * 0.42
        low = y + size * 0.9 + number * size * 0.46
        zx = x + side + chance.uniform(-0.06, 0.06) * size
        threads.append(
            line(
                [(x, y), (x + side * 0.6, (y + low) / 2), (zx, low - size * 0.62)],
                BRIGHT,
                max(2, size * 0.03),
            )
        )
        hung.append(dumpling(zx, low, size, number % 2, -side / size * 14))
    return "".join(threads) + "".join(hung) + circle(x, y, size * 0.07, RED)


def sachet(x: float, y: float, size: float, colour: str, tassel: str = AMBER) -> str:
    """A sachet of silk on its cord; the point is where it hangs."""
    body = path(
        f"M{x},{y + size * 0.4}C{x + size * 0.75},{y + size * 0.5} {x + size * 0.62},{y + size * 1.35} {x},{y + size * 1.4}C{x - size * 0.62},{y + size * 1.35} {x - size * 0.75},{y + size * 0.5} {x},{y + size * 0.4}Z",
        colour,
    )
    flower = "".join(
        leaf(x, y + size * 0.9, size * 0.3, turn, GOLD_LIGHT, 0.34) for turn in range(-90, 270, 72)
    ) + circle(x, y + size * 0.9, size * 0.08, GOLD)
    fringe = "".join(
        line([(x + dx * size, y + size * 1.44), (x + dx * size * 1.7, y + size * 2.0)], tassel, size * 0.05)
        for dx in (-0.12, -0.06, 0, 0.06, 0.12)
    )
    knot = circle(x, y + size * 0.36, size * 0.1, tassel) + circle(x, y + size * 1.44, size * 0.1, tassel)
    return line([(x, y), (x, y + size * 0.4)], tassel, size * 0.05) + sheet(
        fringe, body, flower, knot, soft=True
    )


def mugwort(x: float, y: float, length: float, turn: float, seed: int = 0) -> str:
    """A stem of mugwort with its cut leaves, grey-green below, from its foot in the direction of the turn."""
    chance = random.Random(seed)
    parts = [line([(0, 0), (length * 0.5, length * 0.02), (length, 0)], "#6B7A50", max(3, length * 0.02))]
    for number in range(9):
        at, size = length * (0.16 + 0.1 * number), length * (0.24 - 0.014 * number)
        side = -1 if number % 2 else 1
        green = mix("#5E8560", "#B5C4A8", chance.choice((0, 0.25, 0.5)))
        parts += [
            leaf(at, 0, size * long, side * (48 + bend), green, 0.2)
            for bend, long in ((-22, 0.8), (0, 1), (22, 0.8))
        ]
    return sheet(group(*parts, at=(x, y), turn=turn), soft=True)
