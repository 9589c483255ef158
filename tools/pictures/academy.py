"""The old academy of 书院社区: its hall, its court, the lane before it, and what lies on a scholar's table."""

from __future__ import annotations

import random

from .buildings import lantern
from .land import blossom
from .paper import (
    GOLD_LIGHT,
    INK,
    RED,
    SLATE_PALE,
    WHITE,
    Frame,
    Point,
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

WOOD, WOOD_DARK, WOOD_LIGHT = "#8B5A3A", "#5F3A24", "#A87248"
ROOF = "#47525E"


def hall(x: float, y: float, width: float, height: float, bays: int = 5, roof_fill: str = ROOF) -> str:
    """The front of a hall with columns and lattice doors under a broad roof; the point is its left lower corner."""
    top = y - height
    parts = [rect(x, top + height * 0.3, width, height * 0.7, "#6E4630")]
    step = width / bays
    for bay in range(bays):
        left = x + bay * step
        parts.append(rect(left + step * 0.1, top + height * 0.36, step * 0.8, height * 0.6, "#F1E2C4"))
        parts.append(lattice(left + step * 0.1, top + height * 0.36, step * 0.8, height * 0.36))
        parts += [
            rect(left + step * (0.1 + 0.2 * n), top + height * 0.74, step * 0.17, height * 0.22, WOOD)
            for n in range(4)
        ]  # fmt: skip
        parts += [
            line(
                [(left + step * (0.1 + 0.2 * n) - 2, top + height * 0.36), (left + step * (0.1 + 0.2 * n) - 2, y)], WOOD_DARK,
                5, curved=False,
            )
            for n in range(1, 4)
        ]  # fmt: skip
    columns = "".join(
        rect(
            x + n * step - 11, top + height * 0.28, 22, height * 0.72, "#8E2A22", 4,
        ) + rect(x + n * step - 17, y - 12, 34, 16, "#C9C4B8", 3)
        for n in range(bays + 1)
    )  # fmt: skip
    eaves = path(
        f"M{x - width * 0.09},{top + height * 0.26}Q{x - width * 0.02},{top + height * 0.2} {x + width * 0.06},{top - height * 0.1}"
        f"H{x + width * 0.94}Q{x + width * 1.02},{top + height * 0.2} {x + width * 1.09},{top + height * 0.26}"
        f"L{x + width * 1.06},{top + height * 0.33}H{x - width * 0.06}Z",
        roof_fill,
    )  # fmt: skip
    rows = "".join(
        line(
            [
                (x + width * (0.03 + 0.94 * n / 23), top + height * 0.31),
                (x + width * (0.1 + 0.8 * n / 23), top - height * 0.07),
            ],
            mix(roof_fill, WHITE, 0.12), 5, curved=False,
        )
        for n in range(24)
    )  # fmt: skip
    ridge = rect(x + width * 0.05, top - height * 0.15, width * 0.9, height * 0.07, mix(roof_fill, INK, 0.25), 6)  # fmt: skip
    return sheet(*parts, soft=True) + sheet(columns) + sheet(eaves, rows, ridge)


def lattice(x: float, y: float, width: float, height: float, colour: str = WOOD) -> str:
    """A window of crossed bars."""
    bars = [line([(x + width * n / 6, y), (x + width * n / 6, y + height)], colour, 3.5, curved=False) for n in range(7)]  # fmt: skip
    bars += [line([(x, y + height * n / 5), (x + width, y + height * n / 5)], colour, 3.5, curved=False) for n in range(6)]  # fmt: skip
    return "".join(bars)


def plum(
    at: Point, turn: float, length: float, seed: int, colour: str = "#D9555A", flip: bool = False
) -> str:
    """A bough of plum in blossom, from the edge of the picture."""
    chance = random.Random(seed)
    points = [(length * n / 5, chance.uniform(-0.07, 0.07) * length) for n in range(6)]
    wood = line(points, "#5B3A28", length * 0.03)
    flowers = []
    for number in range(1, 6):
        x, y = points[number]
        side = -1 if number % 2 else 1
        end = (x + length * chance.uniform(0.1, 0.2), y + side * length * chance.uniform(0.14, 0.26))
        wood += line([points[number - 1], (x - length * 0.04, y + side * length * 0.06), end], "#5B3A28", length * 0.014)  # fmt: skip
        for share in (0.2, 0.55, 1.0):
            bx, by = x + (end[0] - x) * share + chance.uniform(-8, 8), y + (end[1] - y) * share + chance.uniform(-8, 8)  # fmt: skip
            flowers.append(blossom(
                bx, by, length * chance.uniform(0.032, 0.05), mix(colour, WHITE, chance.choice((0, 0.2, 0.35))), GOLD_LIGHT,
            ))  # fmt: skip
    return sheet(group(wood, *flowers, at=at, turn=turn, flip=flip))


def inkstone(x: float, y: float, size: float) -> str:
    """A round inkstone with its pool, seen from above at a slant."""
    return sheet(
        ellipse(x, y + size * 0.12, size, size * 0.62, "#1E1A18"), ellipse(x, y, size, size * 0.6, "#3E3834"),
        ellipse(x, y, size * 0.82, size * 0.47, "#2A2522"),
        ellipse(x + size * 0.2, y - size * 0.02, size * 0.5, size * 0.28, "#0F0D0C"),
        path(
            f"M{x - size * 0.1},{y - size * 0.14}Q{x + size * 0.2},{y - size * 0.24} {x + size * 0.48},{y - size * 0.12}",
            stroke="#6B645E", stroke_width=size * 0.03,
        ),
    )  # fmt: skip


def brush(x: float, y: float, length: float, turn: float, loaded: bool = True) -> str:
    """A writing brush; its tip is at the point and the stalk goes in the direction of the turn."""
    hair = path(
        f"M0,0C{length * 0.05},{-length * 0.05} {length * 0.12},{-length * 0.045} {length * 0.2},{-length * 0.032}"
        f"V{length * 0.032}C{length * 0.12},{length * 0.045} {length * 0.05},{length * 0.05} 0,0Z",
        INK if loaded else "#C9B08A",
    )  # fmt: skip
    root = rect(length * 0.19, -length * 0.036, length * 0.07, length * 0.072, "#7A3A2A", 3)
    stalk = rect(length * 0.25, -length * 0.026, length * 0.75, length * 0.052, "#C79A6C", length * 0.02) + rect(
        length * 0.25, -length * 0.026, length * 0.75, length * 0.016, "#DDB98A", length * 0.008,
    )  # fmt: skip
    loop = path(
        f"M{length},0q{length * 0.09},-{length * 0.05} {length * 0.09},0q0,{length * 0.05} {-length * 0.09},0Z", stroke=RED,
        stroke_width=length * 0.012,
    )  # fmt: skip
    return sheet(group(stalk, root, hair, loop, at=(x, y), turn=turn), soft=True)


def alley(frame: Frame, middle: float, horizon: float, wall: str = "#F1E9DA") -> str:
    """A lane of the old quarter between white walls, running away from us."""
    w, h = frame.width, frame.height
    left = path(
        f"M-20,-20L{middle - w * 0.12},{horizon - h * 0.2}V{horizon}L-20,{h + 20}Z",
        fade(mix(wall, SLATE_PALE, 0.5), mix(wall, "#C9BFAE", 0.5)),
    )  # fmt: skip
    right = path(
        f"M{w + 20},-20L{middle + w * 0.12},{horizon - h * 0.2}V{horizon}L{w + 20},{h + 20}Z",
        fade(wall, mix(wall, "#D9CDB8", 0.6)),
    )  # fmt: skip
    floor = path(
        f"M{middle - w * 0.12},{horizon}H{middle + w * 0.12}L{w * 1.06},{h + 20}H{-w * 0.06}Z", fade("#D6CCBC", "#A89C8A"),
    )  # fmt: skip
    slabs = "".join(
        line([(middle + dx * 0.12, horizon + 2), (middle + dx, h + 10)], "#978B7A", 2.5, curved=False)
        for dx in (-w * 0.4, -w * 0.16, w * 0.16, w * 0.4)
    )  # fmt: skip
    y, step = horizon + 12.0, 14.0
    while y < h:
        half = w * (0.12 + (y - horizon) / (h - horizon) * 0.44)
        slabs += line([(middle - half, y), (middle + half, y)], "#978B7A", 2.5, curved=False)
        step *= 1.5
        y += step
    caps = path(f"M-20,-20L{middle - w * 0.12},{horizon - h * 0.2}V{horizon - h * 0.225}L-20,{-h * 0.1}Z", ROOF) + path(
        f"M{w + 20},-20L{middle + w * 0.12},{horizon - h * 0.2}V{horizon - h * 0.225}L{w + 20},{-h * 0.1}Z", ROOF,
    )  # fmt: skip
    return sheet(left) + sheet(right) + floor + slabs + caps


def lanterns_on_a_cord(
    start: Point, end: Point, sag: float, count: int, size: float, glowing: bool = False, fill: str = RED
) -> str:
    """Lanterns hung along a cord."""
    places = []
    for number in range(count):
        share = (number + 0.5) / count
        places.append((start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share + 4 * sag * share * (1 - share)))  # fmt: skip
    cord = line([start, *places, end], "#6B5844", 3)
    light = "".join(glow(x, y + size * 0.75, size * 1.8, "#FFCF7A", 0.6) for x, y in places) if glowing else ""  # fmt: skip
    return light + cord + "".join(lantern(x, y, size, fill) for x, y in places)


def snowflakes(frame: Frame, count: int, seed: int) -> str:
    """Thin snow in the air, nearer flakes larger."""
    chance = random.Random(seed)
    return "".join(
        circle(
            chance.uniform(0, frame.width), chance.uniform(0, frame.height), chance.choice((2.5, 3, 4, 6)), WHITE,
            opacity=0.85,
        )
        for _ in range(count)
    )  # fmt: skip
