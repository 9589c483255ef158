"""The mountain village in late October: maples, terraces, steps, and what is done for the old."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .land import cloud, range_of_hills, sun
from .paper import (
    AMBER,
    EARTH,
    INK,
    WHITE,
    Frame,
    Point,
    around,
    blurred,
    circle,
    fade,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)

AUTUMN = ("#B3382C", "#C9542E", "#D9772B", "#A52A2A", "#E0A02C")


def maple_leaf(x: float, y: float, size: float, turn: float, fill: str) -> str:
    """A leaf with five points and a stalk."""
    tips: list[Point] = []
    for n, long in enumerate((0.62, 0.9, 1.0, 0.9, 0.62)):
        a = -90 + (n - 2) * 52
        tips += [around((0, 0), size * long, a), around((0, 0), size * 0.38, a + 26)]
    d = f"M0,{size * 0.16:.1f}" + "".join(f"L{px:.1f},{py:.1f}" for px, py in tips[:-1]) + "Z"
    return group(
        path(d, fill, stroke=fill, stroke_width=size * 0.08, stroke_linejoin="round"),
        line([(0, size * 0.1), (size * 0.06, size * 0.6)], mix(fill, INK, 0.2), size * 0.06),
        at=(x, y),
        turn=turn,
    )


def maple_bough(at: Point, turn: float, length: float, seed: int, blur: int = 0, flip: bool = False) -> str:
    """A bough of maple that reaches into the picture; blurred where it is very near."""
    chance = random.Random(seed)
    wood = line(
        [(0, 0), (length * 0.5, length * 0.06), (length, -length * 0.02)], "#5B3A28", length * 0.022
    ) + line([(length * 0.45, length * 0.04), (length * 0.7, length * 0.2)], "#5B3A28", length * 0.014)
    leaves = [
        maple_leaf(
            length * chance.uniform(0.08, 1.02),
            chance.gauss(length * 0.05, length * 0.1),
            length * chance.uniform(0.06, 0.1),
            chance.uniform(0, 360),
            chance.choice(AUTUMN),
        )
        for _ in range(int(length / 8))
    ]
    whole = sheet(group(wood, *leaves, at=at, turn=turn, flip=flip))
    return blurred(whole, by=blur) if blur else whole


def maple(x: float, y: float, size: float, seed: int) -> str:
    """A whole maple; the point is its foot."""
    chance = random.Random(seed)
    trunk = path(
        f"M{x - size * 0.06},{y}Q{x - size * 0.03},{y - size * 0.3} {x - size * 0.05},{y - size * 0.6}H{x + size * 0.05}Q{x + size * 0.03},{y - size * 0.3} {x + size * 0.07},{y}Z",
        "#5B3F2C",
    )
    boughs = "".join(
        line(
            [(x, y - size * 0.42), (x + dx * size * 0.5, y - size * 0.62), (x + dx * size, y - size * up)],
            "#5B3F2C",
            size * 0.03,
        )
        for dx, up in ((-0.34, 0.8), (0.32, 0.78), (0.06, 0.95))
    )
    tone = chance.choice(AUTUMN[:3])
    crowns = []
    for n in range(11):
        cx, cy = x + chance.uniform(-0.42, 0.42) * size, y - size * chance.uniform(0.6, 1.08)
        crowns.append((cy, circle(cx, cy, size * chance.uniform(0.14, 0.22), mix(tone, AMBER, n % 4 * 0.22))))
    crowns.sort(key=lambda crown: -crown[0])
    return (
        sheet(trunk, boughs, soft=True)
        + sheet(*(crown for _, crown in crowns[:6]), soft=True)
        + sheet(*(crown for _, crown in crowns[6:]), soft=True)
    )


def autumn_mountain(frame: Frame, horizon: float, seed: int, light: Point = (0.22, 0.2)) -> str:
    """Hills in the colours of October, down to the horizon; maples stand at their foot."""
    w, chance = frame.width, random.Random(seed)
    trees = "".join(
        maple(x + chance.uniform(-16, 16), horizon + 8, chance.uniform(90, 150), seed + x)
        for x in range(10, w, 88)
    )
    return "".join((
        sun(w * light[0], frame.height * light[1], 74, "#EFA94B", "#F6D08E"), cloud(w * 0.44, frame.height * 0.1, 180, "#FFF8EA"), cloud(w * 0.78, frame.height * 0.17, 150, "#FFF8EA"),
        range_of_hills(horizon - 110, 220, seed, fade("#DDB98C", "#EDDCBC"), 5, frame), range_of_hills(horizon - 50, 160, seed + 3, fade("#C98A55", "#DDB27C"), 5, frame),
        range_of_hills(horizon, 90, seed + 8, fade("#A86A3C", "#C99A62"), 6, frame), trees,
    ))  # fmt: skip


def fallen(box: tuple[float, float, float, float], count: int, seed: int, size: float = 13) -> str:
    """Leaves of maple that lie or fall within (left, top, right, bottom)."""
    chance = random.Random(seed)
    return "".join(
        maple_leaf(
            chance.uniform(box[0], box[2]),
            chance.uniform(box[1], box[3]),
            size * chance.uniform(0.7, 1.3),
            chance.uniform(0, 360),
            chance.choice(AUTUMN),
        )
        for _ in range(count)
    )


def terrace(frame: Frame, top: float, fill: str = "#D6C3A0") -> str:
    """A square of slabs, down to the lower edge."""
    rows, y, step = [], top + 18.0, 18.0
    while y < frame.height:
        rows.append(line([(-20, y), (frame.width + 20, y)], mix(fill, EARTH, 0.24), 2, curved=False))
        step *= 1.4
        y += step
    joints = "".join(
        line(
            [(frame.width / 2 + dx * 0.2, top), (frame.width / 2 + dx, frame.height)],
            mix(fill, EARTH, 0.2),
            2,
            curved=False,
        )
        for dx in range(-1700, 1701, 240)
    )
    return (
        rect(0, top, frame.width, frame.height - top, fade(mix(fill, WHITE, 0.3), mix(fill, EARTH, 0.2)))
        + joints
        + "".join(rows)
    )


def winding_steps(places: Sequence[tuple[float, float, float]], colour: str = "#CFC3AC") -> str:
    """A path of steps: (middle, y, width) of each, the farthest first."""
    return "".join(
        sheet(
            rect(x - w / 2, y, w, w * 0.16 + 8, mix(colour, INK, 0.03 * (n % 3)), 4),
            rect(x - w / 2, y, w, max(3, w * 0.03), mix(colour, WHITE, 0.45), 3),
            soft=True,
        )
        for n, (x, y, w) in enumerate(places)
    )


def low_wall(frame: Frame, top: float, height: float, seed: int) -> str:
    """A wall of field stones across the picture."""
    chance = random.Random(seed)
    stones = "".join(
        rect(
            x + (row % 2) * 24 - 10,
            top + row * height / 2.2,
            44 + chance.uniform(-4, 4),
            height / 2.2 - 3,
            mix("#B5AA98", INK, chance.uniform(0, 0.16)),
            9,
        )
        for row in range(2)
        for x in range(-40, frame.width + 40, 48)
    )
    return sheet(rect(-20, top, frame.width + 40, height, "#8C8272"), stones, soft=True)


def fence(points: Sequence[Point], height: float) -> str:
    """A railing of bamboo along the points."""
    posts = "".join(line([(x, y), (x, y - height)], "#A3B568", 9, curved=False) for x, y in points)
    rails = "".join(line([(x, y - height * up) for x, y in points], "#B5C47A", 7) for up in (0.5, 0.92))
    return sheet(posts, rails, soft=True)
