"""The cemetery of the fallen: stone, pines in the mist, flowers, and those who come."""

from __future__ import annotations

from .land import chrysanthemum, leaf
from .paper import (
    JADE,
    SLATE,
    Frame,
    blurred,
    group,
    line,
    mix,
    polygon,
    rect,
    sheet,
)
from .people import GREY_HAIR, WHITE_HAIR, Person
from .signs import column

COATS = ("#34404D", "#3E4652", "#2B333E", "#46505A", "#3A4450")
STONE, STONE_2, STONE_DARK = "#E9E6DF", "#D3D0C8", "#B4B4AE"
MIST = "#F4F1E8"
PINE = mix(JADE, SLATE, 0.3)


def mourner(number: int, hair: str, **pose: object) -> Person:
    return Person(
        **pose, coat=COATS[number % len(COATS)], trousers="#262B33", hair=hair,
        hair_colour=("#2A211C", GREY_HAIR, "#2A211C", WHITE_HAIR, "#3A2A20")[number % 5],
    )  # fmt: skip


def flower(x: float, y: float, size: float, turn: float = 0, white: bool = True) -> str:
    """One chrysanthemum on its stalk; the point is the middle of the flower."""
    outer, inner = ("#FFFDF6", "#F6E7AE") if white else ("#F1D98C", "#E3B84A")
    stalk = line(
        [(0, 0), (size * 0.3, size * 1.6), (size * 0.1, size * 3.2)], "#4F7A5E", size * 0.16,
    ) + leaf(size * 0.24, size * 1.5, size * 0.9, 40, "#4F7A5E", 0.34) + leaf(size * 0.2, size * 2.2, size * 0.9, 150, "#3E6A50", 0.34)  # fmt: skip
    return sheet(group(stalk, at=(x, y), turn=turn), soft=True) + chrysanthemum(x, y, size, outer, inner, 18)


def mist(frame: Frame, y: float, height: float, strength: float = 0.7) -> str:
    return group(blurred(rect(-60, y, frame.width + 120, height, MIST), by=30), opacity=strength)


def monument(x: float, y: float, height: float) -> str:
    """A plain column with gold characters; the point is the middle of its foot."""
    h = height
    shaft = polygon(
        [
            (x - h * 0.11, y - h * 0.2), (x + h * 0.11, y - h * 0.2), (x + h * 0.072, y - h * 0.95), (x, y - h),
            (x - h * 0.072, y - h * 0.95),
        ],
        STONE,
    )  # fmt: skip
    side = polygon(
        [(x, y - h), (x + h * 0.072, y - h * 0.95), (x + h * 0.11, y - h * 0.2), (x + h * 0.034, y - h * 0.2)], STONE_2,
    )  # fmt: skip
    base = rect(x - h * 0.17, y - h * 0.22, h * 0.34, h * 0.05, STONE) + rect(
        x - h * 0.21, y - h * 0.17, h * 0.42, h * 0.11, STONE_2,
    ) + rect(x - h * 0.25, y - h * 0.06, h * 0.5, h * 0.06, STONE)  # fmt: skip
    return sheet(shaft, side, base) + column(x - h * 0.018, y - h * 0.8, "永垂不朽", h * 0.07, "#A98038", 1.5)
