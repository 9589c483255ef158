"""Bowls, baskets, the big pot and its steam, and the table they stand on."""

from __future__ import annotations

import random

from .land import leaf
from .paper import (
    AMBER,
    CLAY,
    INK,
    WHITE,
    around,
    blurred,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
    within,
)

BAMBOO, BAMBOO_DARK = "#D8B877", "#B08A4C"


def bowl_above(x: float, y: float, r: float, fill: str, *content: str) -> str:
    """A bowl seen from above; its content ends at the rim."""
    inside = circle(x, y, r * 0.86, mix(fill, INK, 0.10))
    return sheet(
        circle(x, y, r, fill), circle(x, y, r * 0.93, mix(fill, WHITE, 0.35), stroke="none")
    ) + within(inside, *content)


def bowl(
    x: float, y: float, width: float, fill: str, *content: str, deep: float = 0.42, rim: float = 0.15
) -> str:
    """A bowl or basin seen from the side; the point is the middle of its rim, the content is heaped on the rim."""
    w, low = width / 2, y + width * deep
    body = path(f"M{x - w},{y}C{x - w * 0.96},{y + width * deep * 0.7} {x - w * 0.6},{low} {x - w * 0.4},{low}H{x + w * 0.4}"
                f"C{x + w * 0.6},{low} {x + w * 0.96},{y + width * deep * 0.7} {x + w},{y}A{w},{width * rim} 0 0 1 {x - w},{y}Z",
                fade(fill, mix(fill, INK, 0.14)))  # fmt: skip
    edge = path(
        f"M{x - w},{y}A{w},{width * rim} 0 0 0 {x + w},{y}",
        stroke=mix(fill, WHITE, 0.45),
        stroke_width=width * 0.022,
    )
    return sheet(ellipse(x, y, w, width * rim, mix(fill, INK, 0.2)), *content, body, edge, soft=True)


def sieve(x: float, y: float, width: float, *content: str, flat: float = 0.34) -> str:
    """A shallow round basket of bamboo, seen from the front; the point is its middle."""
    w = width / 2
    weave = "".join(
        line(
            [around((x, y), w * 0.86, turn, flat), around((x, y), w * 0.86, 180 - turn, flat)],
            BAMBOO_DARK,
            2.5,
            curved=False,
        )
        for turn in range(-70, 80, 20)
    ) + "".join(
        line(
            [around((x, y), w * 0.86, turn, flat), around((x, y), w * 0.86, -turn, flat)],
            BAMBOO_DARK,
            2.5,
            curved=False,
        )
        for turn in range(20, 170, 20)
    )
    return sheet(
        ellipse(x, y + width * 0.05, w, w * flat, BAMBOO_DARK), ellipse(x, y, w, w * flat, BAMBOO),
        ellipse(x, y, w * 0.88, w * flat * 0.86, mix(BAMBOO, WHITE, 0.28)), weave,
    ) + "".join(content)  # fmt: skip


def steam(x: float, y: float, width: float, height: float, seed: int, strength: float = 0.55) -> str:
    """White wisps that rise from the point."""
    chance = random.Random(seed)
    wisps = []
    for number in range(5):
        wx = x + (number - 2) * width * 0.2
        sway = chance.uniform(0.08, 0.2) * width * (-1 if number % 2 else 1)
        top = y - height * chance.uniform(0.65, 1)
        middle = (wx - sway * 0.6, (y * 2 + top) / 3)
        wisps.append(
            line(
                [(wx, y), middle, (wx + sway, (y + top * 2) / 3), (wx + sway * 0.2, top)],
                WHITE,
                width * chance.uniform(0.1, 0.2),
            )
        )
    return group(blurred(*wisps, by=max(6, round(width / 18))), opacity=strength)


def big_pot(x: float, y: float, width: float) -> str:
    """An iron pot on a stove of bricks, open; the point is the middle of the pot's rim."""
    w = width / 2
    stove = rect(x - w * 1.12, y + width * 0.12, width * 1.12, width * 0.62, "#B0603F", 8)
    bricks = "".join(
        line([(x - w * 1.12 + (row % 2) * width * 0.1 + n * width * 0.2, y + width * (0.16 + 0.11 * row)), (x - w * 1.12 + (row % 2) * width * 0.1 + n * width * 0.2, y + width * (0.25 + 0.11 * row))], "#8F4A30", 3, curved=False)
        for row in range(5) for n in range(1, 6)
    ) + "".join(line([(x - w * 1.1, y + width * (0.26 + 0.11 * row)), (x + w * 1.1, y + width * (0.26 + 0.11 * row))], "#8F4A30", 3, curved=False) for row in range(4))  # fmt: skip
    mouth = path(
        f"M{x - width * 0.16},{y + width * 0.74}V{y + width * 0.5}Q{x},{y + width * 0.36} {x + width * 0.16},{y + width * 0.5}V{y + width * 0.74}Z",
        "#2A1A14",
    )
    flame = "".join(
        leaf(x + dx * width, y + width * 0.74, width * long, -90 + dx * 60, colour, 0.3)
        for dx, long, colour in (
            (-0.07, 0.18, "#E2762B"),
            (0.06, 0.2, "#E2762B"),
            (0, 0.24, AMBER),
            (0.0, 0.13, "#F6DDA8"),
        )
    )
    return sheet(stove, bricks, mouth, flame) + sheet(
        ellipse(x, y + 6, w * 1.04, width * 0.17, "#3A3430"),
        ellipse(x, y, w, width * 0.15, "#57504A"),
        ellipse(x, y + 3, w * 0.9, width * 0.12, "#6E8A72"),
        soft=True,
    )


def tabletop(x: float, y: float, width: float, depth: float, colour: str = CLAY, legs: float = 130) -> str:
    """A long table seen a little from above; the point is its left far corner."""
    near = [(x, y), (x + width, y), (x + width + depth * 0.5, y + depth), (x - depth * 0.5, y + depth)]
    top = path("M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in near) + "Z", mix(colour, WHITE, 0.16))
    edge = rect(x - depth * 0.5, y + depth, width + depth, 16, mix(colour, INK, 0.1), 3)
    feet = "".join(
        rect(px, y + depth + 14, 18, legs, mix(colour, INK, 0.28))
        for px in (x - depth * 0.3, x + width + depth * 0.3 - 18)
    )
    return sheet(feet, top, edge)
