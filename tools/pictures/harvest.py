"""What is gathered in autumn: heaps of grain, ears of rice, corn and persimmons on strings, baskets on a pole."""

from __future__ import annotations

import math
import random

from .land import cloud, leaf, range_of_hills, sun
from .paper import (
    AMBER,
    BRIGHT,
    EARTH,
    GOLD_LIGHT,
    INK,
    WHITE,
    Frame,
    Point,
    circle,
    curve,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    sheet,
)
from .poses import Pose

GRAIN, GRAIN_DARK = "#E9BE5C", "#B98432"
BAMBOO = "#C99A5B"

TOSSING: Pose = {
    "hip": (-4, -140), "neck": (-16, -243), "breadth": 0.82, "nod": -12, "knees": ((-26, -72), (20, -74)), "feet": ((-42, -6), (30, -6)),
    "elbows": ((24, -204), (44, -226)), "hands": ((46, -186), (92, -262)), "in_front": (False, True),
}  # fmt: skip
"""Throwing up what lies on a shovel, to the right."""
AT_A_TOOL: Pose = {
    "hip": (-20, -138), "neck": (22, -228), "breadth": 0.85, "nod": 14, "knees": ((-16, -70), (14, -74)), "feet": ((-28, -6), (16, -6)),
    "elbows": ((50, -168), (70, -166)), "hands": ((66, -112), (104, -120)), "in_front": (False, True),
}  # fmt: skip
"""Bending over a rake or a shovel that rests on the ground."""
UNDER_A_POLE: Pose = {
    "hip": (0, -142), "neck": (26, -240), "breadth": 0.82, "nod": 2, "knees": ((-20, -84), (46, -94)), "feet": ((-72, -54), (46, -12)),
    "elbows": ((-24, -180), (58, -206)), "hands": ((-62, -168), (92, -238)), "in_front": (False, True),
}  # fmt: skip


def autumn_valley(frame: Frame, horizon: float, seed: int, light: Point = (0.2, 0.18)) -> str:
    """Ripe terraces below green hills, down to the horizon."""
    w, h = frame.width, frame.height
    return "".join((
        sun(w * light[0], h * light[1], 70, "#F1B95E", "#F8DD9E"),
        cloud(w * 0.46, h * 0.1, 180, WHITE), cloud(w * 0.76, h * 0.17, 140, WHITE),
        range_of_hills(horizon - 90, 150, seed, fade("#B9C9B0", "#DDE2CC"), 5, frame),
        range_of_hills(horizon - 44, 100, seed + 4, fade("#8FA97C", "#C3CDA0"), 6, frame),
        range_of_hills(horizon - 6, 60, seed + 9, fade("#DDB45A", "#EBCF8A"), 7, frame),
    ))  # fmt: skip


def threshing_floor(frame: Frame, horizon: float) -> str:
    """The floor of beaten earth on which grain dries."""
    w, low = frame.width, frame.height
    return rect(-20, horizon, w + 40, low - horizon + 20, fade("#EAD9B8", "#CDB083")) + rect(
        -20, horizon, w + 40, 6, "#F6EBD2"
    )


def spread(corners: list[Point], furrows: int = 9) -> str:
    """Grain spread out and raked: far left, far right, near right, near left."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    rows = "".join(
        line(
            [(ax + (bx - ax) * share, ay + (by - ay) * share + 3), (dx + (cx - dx) * share, dy + (cy - dy) * share - 3)],
            mix(GRAIN, GRAIN_DARK, 0.45), 3, opacity=0.7,
        )
        for share in ((n + 0.5) / furrows for n in range(furrows))
    )  # fmt: skip
    return sheet(polygon(corners, fade("#F0D084", "#DDAC4A"), 12), rows, soft=True)


def heap(x: float, y: float, width: float, height: float, seed: int) -> str:
    """A heap of threshed grain; the point is the middle of its foot."""
    chance = random.Random(seed)
    w = width / 2
    outline = [(x - w, y), (x - w * 0.6, y - height * 0.5), (x - w * 0.12, y - height), (x + w * 0.1, y - height), (x + w * 0.62, y - height * 0.48), (x + w, y)]  # fmt: skip
    shape = path(curve(outline) + f"Q{x},{y + height * 0.16} {x - w},{y}Z", fade("#F6DC94", "#CB9638"))
    lit = path(
        curve([(x - w * 0.5, y - height * 0.38), (x - w * 0.14, y - height * 0.9), (x, y - height * 0.94)])
        + f"Q{x - w * 0.1},{y - height * 0.5} {x - w * 0.5},{y - height * 0.38}Z",
        "#FBEBB8",
        opacity=0.7,
    )
    grains = []
    for _ in range(int(width / 9)):
        up = chance.random()
        out = (1 - up) * w * 0.86 * chance.uniform(-1, 1)
        grains.append(
            group(ellipse(0, 0, 5, 2.4, mix(GRAIN, GRAIN_DARK, chance.uniform(0.3, 0.9))), at=(x + out, y - up * height * 0.84), turn=chance.uniform(-60, 60))
        )  # fmt: skip
    return sheet(shape, lit, *grains)


def flying(start: Point, top: Point, end: Point, count: int, seed: int, loose: float = 26) -> str:
    """Grain in the air, thrown from the start over the top to the end; it scatters on its way."""
    chance = random.Random(seed)
    parts = []
    for _ in range(count):
        t = chance.uniform(0.04, 1)
        x = start[0] * (1 - t) ** 2 + 2 * top[0] * t * (1 - t) + end[0] * t * t + chance.gauss(0, loose * t)
        y = start[1] * (1 - t) ** 2 + 2 * top[1] * t * (1 - t) + end[1] * t * t + chance.gauss(0, loose)
        fill = chance.choice((GRAIN, "#D9A13C", "#F6DC94", GRAIN_DARK))
        parts.append(
            group(ellipse(0, 0, chance.uniform(4, 7), 2.8, fill), at=(x, y), turn=chance.uniform(0, 180))
        )
    return "".join(parts)


def shovel(start: Point, end: Point, blade: float = 62) -> str:
    """A wooden shovel; its blade begins at the end."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / long, dy / long

    def at(along: float, across: float) -> Point:
        return end[0] + ux * along - uy * across, end[1] + uy * along + ux * across

    wood = polygon([at(0, -13), at(blade, -24), at(blade, 24), at(0, 13)], "#B98C5A", 6)
    return line([start, end], "#8B5A3A", 9, curved=False) + wood + line([at(4, 0), at(blade * 0.8, 0)], "#D9B27E", 4)  # fmt: skip


def rake(start: Point, end: Point) -> str:
    """A wooden rake whose head lies at the end, across the ground."""
    head = line([(end[0] - 6, end[1] - 24), (end[0] + 6, end[1] + 20)], "#8B5A3A", 9, curved=False)
    return line([start, end], "#8B5A3A", 8, curved=False) + head


def basket(x: float, y: float, width: float) -> str:
    """A round basket heaped with grain; the point is the middle of its rim."""
    w, deep = width / 2, width * 0.62
    body = path(
        f"M{x - w},{y}L{x - w * 0.76},{y + deep}H{x + w * 0.76}L{x + w},{y}Z",
        fade(BAMBOO, mix(BAMBOO, INK, 0.3)),
    )
    weave = "".join(
        line([(x - w * (0.96 - n * 0.07), y + deep * (n + 0.6) / 4), (x + w * (0.96 - n * 0.07), y + deep * (n + 0.6) / 4)], mix(BAMBOO, INK, 0.35), 3)
        for n in range(3)
    )  # fmt: skip
    full = path(f"M{x - w * 0.92},{y}Q{x},{y - width * 0.5} {x + w * 0.92},{y}Z", fade("#F6DC94", "#D9A84A"))
    return full + body + weave + line([(x - w, y), (x + w, y)], mix(BAMBOO, WHITE, 0.35), 7)


def pole_with_baskets(y: float = -238, reach: float = 132) -> str:
    """A carrying pole over the shoulder and its two baskets, in the measure of who carries it."""
    middle = 20
    ends = [(middle - reach, y + 22), (middle + reach, y + 22)]
    hung = "".join(
        line([(x, low), (x - 36, low + 74)], EARTH, 3, curved=False)
        + line([(x, low), (x + 36, low + 74)], EARTH, 3, curved=False)
        + basket(x, low + 74, 84)
        for x, low in ends
    )
    return hung + line([(ends[0][0] - 12, y + 26), (middle, y), (ends[1][0] + 12, y + 26)], "#A9713F", 11)


def rice_ear(points: list[Point], size: float, seed: int, tone: str = GRAIN) -> str:
    """An ear that bends under its grains, along the points from the stalk to the tip."""
    chance = random.Random(seed)
    steps = 26
    parts = [line(points, "#B7A04A", size * 0.16)]
    for n in range(steps):
        share = n / (steps - 1) * (len(points) - 1)
        i = min(int(share), len(points) - 2)
        part = share - i
        (ax, ay), (bx, by) = points[i], points[i + 1]
        x, y = ax + (bx - ax) * part, ay + (by - ay) * part
        turn = _degrees(bx - ax, by - ay) + (26 if n % 2 else -26) + chance.uniform(-8, 8)
        fill = mix(tone, chance.choice((GRAIN_DARK, "#F6DC94")), chance.uniform(0.05, 0.5))
        parts.append(leaf(x, y, size * chance.uniform(0.9, 1.1), turn, fill, 0.3))
    return sheet(*parts, soft=True)


def corn_string(x: float, y: float, cobs: int, size: float, seed: int) -> str:
    """Cobs of corn tied by their husks, one pair below the other; the point is where they hang."""
    chance = random.Random(seed)
    parts = [line([(x, y), (x, y + cobs * size * 0.42)], "#B79A58", 5)]
    for n in range(cobs, 0, -1):
        top = y + n * size * 0.42
        parts += [leaf(x, top - 8, size * 0.5, 90 + side * 60, "#E6D6A0", 0.3) for side in (-1, 1)]
        for side in (-1, 1):
            turn = side * (24 + chance.uniform(-6, 6))
            fill = chance.choice(("#EDB93C", "#E3A52C", "#F0C65A"))
            cob = (
                path(f"M{-size * 0.13},4C{-size * 0.16},{size * 0.4} {-size * 0.1},{size * 0.7} 0,{size * 0.72}C{size * 0.1},{size * 0.7} {size * 0.16},{size * 0.4} {size * 0.13},4Z", fill)
                + "".join(line([(dx * size, size * 0.1), (dx * size * 0.7, size * 0.62)], mix(fill, EARTH, 0.4), 2) for dx in (-0.05, 0.05))
            )  # fmt: skip
            parts.append(group(cob, at=(x + side * 4, top), turn=-turn))
    return sheet(*parts)


def persimmon(x: float, y: float, r: float, fill: str = "#E2762B") -> str:
    calyx = "".join(leaf(x, y - r * 0.72, r * 0.5, turn, "#6B7A3E", 0.4) for turn in (0, 180, 40, 140))
    return (
        ellipse(x, y, r, r * 0.86, fade(mix(fill, WHITE, 0.12), mix(fill, BRIGHT, 0.3)))
        + ellipse(x - r * 0.34, y - r * 0.22, r * 0.24, r * 0.16, "#F8CFA0", opacity=0.8)
        + calyx
    )


def persimmon_string(x: float, y: float, count: int, r: float, seed: int) -> str:
    """Peeled persimmons drying on a cord; the point is where it hangs."""
    chance = random.Random(seed)
    tones = ("#E2762B", "#D9652A", "#E8883A", "#CF5A2A")
    fruits = (
        persimmon(x + chance.uniform(-3, 3), y + r * (1.6 + n * 2.05), r, chance.choice(tones))
        for n in range(count)
    )
    return sheet(line([(x, y), (x, y + r * 2.05 * count)], "#B79A58", 4), *fruits)


def chilli_string(x: float, y: float, length: float, seed: int) -> str:
    chance = random.Random(seed)
    pods = "".join(
        leaf(x, y + 20 + n * length / 34, chance.uniform(34, 48), 90 + (1 if n % 2 else -1) * chance.uniform(24, 66), chance.choice((BRIGHT, "#A8141F", "#D2452F")), 0.18)
        for n in range(32)
    )  # fmt: skip
    return sheet(line([(x, y), (x, y + 30)], "#B79A58", 4), pods)


def winnower(x: float, y: float, width: float) -> str:
    """The old winnowing machine with its drum and hopper; the point is the middle of its foot."""
    w, wood = width / 2, "#9A6A42"
    legs = "".join(rect(x + dx * w, y - width * 0.34, width * 0.05, width * 0.34, mix(wood, INK, 0.3)) for dx in (-0.86, -0.2, 0.5, 0.84))  # fmt: skip
    box = rect(x - w * 0.3, y - width * 0.66, w * 1.3, width * 0.36, fade(wood, mix(wood, INK, 0.2)), 4)
    drum = circle(
        x - w * 0.5, y - width * 0.5, width * 0.27, fade(mix(wood, WHITE, 0.1), mix(wood, INK, 0.16))
    )
    hub = circle(x - w * 0.5, y - width * 0.5, width * 0.1, mix(wood, INK, 0.45)) + line([(x - w * 0.5, y - width * 0.5), (x - w * 0.66, y - width * 0.36)], GOLD_LIGHT, 6)  # fmt: skip
    hopper = polygon([(x - w * 0.12, y - width * 0.92), (x + w * 0.72, y - width * 0.92), (x + w * 0.44, y - width * 0.66), (x + w * 0.12, y - width * 0.66)], mix(wood, WHITE, 0.14), 6)  # fmt: skip
    seams = "".join(line([(x - w * 0.02, y - width * up), (x + w * 0.94, y - width * up)], mix(wood, INK, 0.3), 3) for up in (0.54, 0.42))  # fmt: skip
    full = path(f"M{x - w * 0.08},{y - width * 0.92}Q{x + w * 0.3},{y - width * 1.06} {x + w * 0.68},{y - width * 0.92}Z", AMBER)  # fmt: skip
    return sheet(legs, full, hopper, box, seams, drum, hub)


def _degrees(dx: float, dy: float) -> float:
    return math.degrees(math.atan2(dy, dx))
