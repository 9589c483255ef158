"""A night of lanterns: sky, moon, lit windows, and people whose coats are dark."""

from __future__ import annotations

import random

from .buildings import lantern, roof
from .crowd import neighbour
from .paper import (
    AMBER,
    GOLD_LIGHT,
    RED,
    Frame,
    circle,
    fade,
    glow,
    mix,
    rect,
    sheet,
)
from .people import Person
from .signs import column

SKY = fade("#14243A", "#2F4D72")
DUSK_COATS = ("#6E2A30", "#2F4A66", "#3E5C56", "#7A5A34", "#4A3A52", "#8A3A34", "#34506E")
FIRE = "#FFCF7A"


def by_night(number: int, hair: str, **pose: object) -> Person:
    return neighbour(
        number, (hair,), **pose, coat=DUSK_COATS[number % len(DUSK_COATS)], scarf=(None, "#C9A35C", "#B3402F")[number % 3],
    )  # fmt: skip


def stars(frame: Frame, low: float, count: int, seed: int) -> str:
    chance = random.Random(seed)
    return "".join(
        circle(chance.uniform(0, frame.width), chance.uniform(0, low), chance.choice((1.6, 2, 2.8)), GOLD_LIGHT, opacity=0.7)
        for _ in range(count)
    )  # fmt: skip


def full_moon(x: float, y: float, r: float) -> str:
    seas = "".join(
        circle(x + dx * r, y + dy * r, s * r, "#EBCB8E", opacity=0.5)
        for dx, dy, s in ((-0.3, -0.24, 0.17), (0.3, 0.2, 0.22), (0.1, -0.45, 0.1))
    )  # fmt: skip
    return glow(x, y, r * 2.4, "#F6E2B0", 0.55) + sheet(circle(x, y, r, fade("#FBEFCF", "#F0D39A"))) + seas


def riddle(x: float, y: float, height: float, fill: str = "#F6DDA8", text: str = "") -> str:
    """A slip of paper with a riddle; the point is where it hangs."""
    width = height * 0.34
    marks = column(x, y + height * 0.1, text, width * 0.5, "#5A2A18", 1.1) if text else "".join(
        rect(x - width * 0.07, y + height * up, width * 0.14, height * 0.1, mix(fill, "#7A3A20", 0.6))
        for up in (0.16, 0.34, 0.52, 0.7)
    )  # fmt: skip
    return rect(x - width / 2, y, width, height, fill, 2) + marks


def hung(x: float, y: float, size: float, fill: str = RED) -> str:
    """A lantern that glows, with a slip below it."""
    slip = riddle(x, y + size * 1.5, size * 0.9, ("#F6DDA8", "#F3C9B0", "#D9E6DC")[int(x) % 3])
    return glow(x, y + size * 0.75, size * 1.7, FIRE, 0.6) + slip + lantern(x, y, size, fill)


def dark_houses(frame: Frame, y: float, seed: int, size: float) -> str:
    """Roofs and lit windows."""
    chance = random.Random(seed)
    parts, x = [], -40.0
    while x < frame.width + 60:
        width = chance.uniform(150, 220) * size
        height = width * chance.uniform(0.42, 0.6)
        lit = "".join(
            rect(
                x - width * 0.3 + n * width * 0.24, y - height * 0.62, width * 0.13, height * 0.32,
                AMBER if chance.random() < 0.75 else "#38506C", 2,
            )
            for n in range(3)
        )  # fmt: skip
        parts.append(sheet(
            rect(x - width / 2, y - height, width, height + 30, "#24405F"), lit,
            roof(x, y - height + 4, width * 1.26, width * 0.3, "#3E5574"), soft=True,
        ))  # fmt: skip
        x += width * 0.94
    return "".join(parts)
