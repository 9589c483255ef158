"""A trellis of grapes, the sun that falls through it, and the garden balsam that dyes nails."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from .land import leaf
from .paper import (
    BRIGHT,
    GOLD_LIGHT,
    WHITE,
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

VINE = ("#3E7A55", "#5E9A5E", "#82B06A", "#2F6A4A")


def vine_leaf(x: float, y: float, size: float, turn: float, fill: str) -> str:
    """A leaf of grape with five points."""
    tips = []
    for n in range(5):
        a = -90 + (n - 2) * 62
        tips += [around((0, 0), size * (1 if n == 2 else 0.86), a), around((0, 0), size * 0.56, a + 31)]
    d = f"M0,{size * 0.2:.1f}" + "".join(f"L{px:.1f},{py:.1f}" for px, py in tips[:-1]) + "Z"
    shape = path(d, fill, stroke=fill, stroke_width=size * 0.16, stroke_linejoin="round")
    veins = "".join(
        line(
            [(0, size * 0.16), around((0, 0), size * 0.76, -90 + (n - 2) * 60)],
            mix(fill, GOLD_LIGHT, 0.3),
            size * 0.03,
            curved=False,
        )
        for n in range(5)
    )
    return group(shape, veins, at=(x, y), turn=turn)


def grapes(x: float, y: float, size: float, seed: int, tone: str = "#6B4A7E") -> str:
    """A bunch that hangs from the point."""
    chance = random.Random(seed)
    parts = [line([(x, y), (x, y + size * 0.2)], "#6B4A30", size * 0.04)]
    for row, count in enumerate((3, 4, 4, 3, 2, 1)):
        for n in range(count):
            gx, gy = (
                x + (n - (count - 1) / 2) * size * 0.2 + chance.uniform(-3, 3),
                y + size * (0.24 + row * 0.15),
            )
            shade = mix(tone, "#8FA35A", chance.choice((0, 0, 0.25, 0.6)))
            parts.append(
                circle(gx, gy, size * 0.115, shade)
                + circle(gx - size * 0.035, gy - size * 0.035, size * 0.03, mix(shade, WHITE, 0.5))
            )
    return sheet(*parts, soft=True)


def trellis(left: float, right: float, low: float, seed: int, bunches: int = 7, size: float = 1) -> str:
    """A roof of vines across the picture's upper edge, down to `low`, its bunches hanging."""
    chance = random.Random(seed)
    width = right - left
    beams = "".join(rect(left, y, width, 12 * size, "#8B6A48", 4) for y in (low * 0.2, low * 0.55)) + "".join(
        rect(left + width * share, -10, 11 * size, low * 0.72, "#7A5A3C", 4)
        for share in (0.04, 0.22, 0.4, 0.58, 0.76, 0.94)
    )
    back, front = [], []
    for n in range(int(width / (11 * size))):
        lx, ly = left + width * chance.random(), chance.triangular(-20, low, low * 0.35)
        (back if n % 2 else front).append(
            vine_leaf(lx, ly, chance.uniform(26, 42) * size, chance.uniform(0, 360), chance.choice(VINE))
        )
    hung = "".join(
        grapes(
            left + width * (n + 0.5) / bunches + chance.uniform(-20, 20),
            low * chance.uniform(0.55, 0.8),
            92 * size,
            seed + n,
        )
        for n in range(bunches)
    )
    return sheet(beams, *back) + hung + sheet(*front)


def dapples(box: tuple[float, float, float, float], count: int, seed: int) -> str:
    """Spots of sun that fall through leaves."""
    chance = random.Random(seed)
    return "".join(
        ellipse(
            chance.uniform(box[0], box[2]),
            chance.uniform(box[1], box[3]),
            chance.uniform(10, 34),
            chance.uniform(4, 11),
            "#FFF6D8",
            opacity=round(chance.uniform(0.25, 0.55), 2),
        )
        for _ in range(count)
    )


def tied_finger_leaves(places: Sequence[tuple[float, float, float]]) -> str:
    """Leaves bound round finger-tips with thread, for dyeing the nails with balsam: (x, y, turn) of each tip."""
    parts = []
    for x, y, turn in places:
        cap = path("M-40,-24Q-6,-34 14,-20Q26,0 14,20Q-6,34 -40,24Z", VINE[1]) + line(
            [(-36, -6), (14, 2)], mix(VINE[1], GOLD_LIGHT, 0.4), 2
        )
        cord = (
            "".join(line([(dx, -25), (dx + 5, 25)], BRIGHT, 4) for dx in (-26, -18))
            + line([(-22, -25), (-34, -44)], BRIGHT, 3.5)
            + line([(-20, -25), (-8, -46)], BRIGHT, 3.5)
        )
        parts.append(group(cap, cord, at=(x, y), turn=turn))
    return sheet(*parts, soft=True)


def balsam(x: float, y: float, size: float, seed: int) -> str:
    """A sprig of garden balsam with its red flowers; the point is the middle."""
    chance = random.Random(seed)
    green = "".join(
        leaf(x, y, size * chance.uniform(0.5, 0.7), t + chance.uniform(-10, 10), VINE[n % 3], 0.18)
        for n, t in enumerate(range(0, 360, 45))
    )
    red = "".join(
        circle(
            x + math.cos(a) * size * 0.22 + dx * size * 0.12,
            y + math.sin(a) * size * 0.18 + dy * size * 0.1,
            size * 0.13,
            chance.choice(("#D9465A", "#C3272F", "#E37A86")),
        )
        for a in (0.3, 1.6, 2.9, 4.2, 5.4)
        for dx, dy in ((-0.6, 0), (0.6, 0), (0, -0.7))
    )
    return sheet(green, soft=True) + sheet(red, soft=True)
