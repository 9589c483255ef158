"""The tea hills of 云台镇: rows of bushes, the drying ground, the wok and what is roasted in it."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence

from .kitchen import BAMBOO, BAMBOO_DARK
from .land import cloud, leaf, range_of_hills, sun
from .paper import (
    AMBER,
    BRIGHT,
    EARTH,
    GOLD_LIGHT,
    INK,
    RED,
    WHITE,
    Frame,
    Point,
    around,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    sheet,
)

TEA = ("#2F6A4A", "#3F7D52", "#5E9A5E", "#82B06A", "#A5C47E")
DRIED = "#5B6B3C"
MATTING = "#DCC692"


def ridge(points: Sequence[Point], frame: Frame, rows: int, fill: str, step: float = 18) -> str:
    """A hill planted with tea: its rows follow its back, and grow broader downwards."""
    outline = _smooth(points, frame)
    down = "".join(f"L{x:.1f},{y:.1f}" for x, y in outline)
    parts = [
        path(
            f"M{outline[0][0]:.1f},{outline[0][1]:.1f}{down}L{frame.width + 80},{frame.height + 60}L-80,{frame.height + 60}Z",
            fill,
        )
    ]
    shift = step * 0.5
    for row in range(rows):
        edge = [(x, y + shift + math.sin(x * 0.012 + row * 0.9) * 2.5) for x, y in outline]
        thick = step * (0.5 + row * 0.03)
        light = mix(fill, GOLD_LIGHT, 0.26 if row % 2 else 0.16)
        parts.append(line(edge, mix(fill, INK, 0.14), thick + 2, curved=False))
        parts.append(line([(x, y - thick * 0.14) for x, y in edge], light, thick * 0.7, curved=False))
        shift += step * (1 + row * 0.10)
    return sheet(*parts, soft=True)


def _smooth(points: Sequence[Point], frame: Frame) -> list[Point]:
    """The points of the line through the given ones, every 30 units."""
    known = [(-80.0, points[0][1]), *points, (frame.width + 80.0, points[-1][1])]
    out = []
    for (ax, ay), (bx, by) in itertools.pairwise(known):
        count = max(2, int((bx - ax) / 30))
        for n in range(count):
            share = n / count
            eased = (1 - math.cos(share * math.pi)) / 2
            out.append((ax + (bx - ax) * share, ay + (by - ay) * eased))
    return [*out, known[-1]]


def tea_country(frame: Frame, horizon: float, seed: int, light: Point = (0.75, 0.16)) -> str:
    """Morning over the tea hills, down to the horizon of the ground on which people stand."""
    w, chance = frame.width, random.Random(seed)
    hills = []
    for number, (up, colour) in enumerate(((170, "#8DB98A"), (110, "#6FA770"), (46, "#4F8F5C"))):
        points = [
            (w * share, horizon - up - chance.uniform(-34, 46)) for share in (0.0, 0.22, 0.46, 0.72, 1.0)
        ]
        hills.append(ridge(points, frame, 7 + number, colour, 13 + 4 * number))
    return "".join((
        sun(w * light[0], frame.height * light[1], 70, "#F3CF8B", "#F8E3B4"), cloud(w * 0.14, frame.height * 0.1, 180, WHITE), cloud(w * 0.46, frame.height * 0.16, 140, WHITE),
        range_of_hills(horizon - 190, 150, seed, fade("#C4D8CE", "#E2EADF"), 5, frame), mist(w * 0.3, horizon - 190, w * 0.5), *hills, mist(w * 0.8, horizon - 110, w * 0.34),
    ))  # fmt: skip


def mist(x: float, y: float, width: float) -> str:
    return "".join(
        ellipse(x + dx * width, y + dy, width * r, 14, WHITE, opacity=0.4)
        for dx, dy, r in ((0, 0, 0.5), (0.16, 12, 0.4), (-0.2, 16, 0.3))
    )


def bush(x: float, y: float, width: float, seed: int, tone: int = 1) -> str:
    """A bush of tea from near, with its young shoots; the point is the middle of its foot."""
    chance = random.Random(seed)
    body = path(
        f"M{x - width / 2},{y}C{x - width * 0.62},{y - width * 0.36} {x - width * 0.3},{y - width * 0.5} {x},{y - width * 0.48}C{x + width * 0.3},{y - width * 0.5} {x + width * 0.62},{y - width * 0.36} {x + width / 2},{y}Z",
        TEA[0],
    )
    leaves = "".join(
        leaf(
            x + chance.uniform(-0.46, 0.46) * width,
            y - chance.uniform(0.06, 0.44) * width,
            width * chance.uniform(0.1, 0.16),
            chance.uniform(-160, -20),
            TEA[min(4, tone + chance.choice((0, 0, 1, 2)))],
            0.26,
        )
        for _ in range(46)
    )
    shoots = "".join(
        leaf(x + dx * width, y - width * 0.44 + abs(dx) * width * 0.24, width * 0.1, turn, TEA[4], 0.24)
        for dx in (-0.34, -0.2, -0.06, 0.1, 0.24, 0.36)
        for turn in (-110, -72)
    )
    return sheet(body, leaves, shoots, soft=True)


def tea_leaves(
    x: float, y: float, rx: float, ry: float, count: int, seed: int, size: float = 16, fresh: float = 1
) -> str:
    """Plucked leaves that lie over an ellipse; the less fresh the darker and more curled."""
    chance = random.Random(seed)
    parts = []
    for _ in range(count):
        lx, ly = around((x, y), rx * chance.random() ** 0.6, chance.uniform(0, 360), ry / rx)
        tone = mix(DRIED, chance.choice(TEA[1:]), fresh)
        parts.append(
            leaf(lx, ly, size * chance.uniform(0.7, 1.2), chance.uniform(0, 360), tone, 0.16 + 0.12 * fresh)
        )
    return "".join(parts)


def tray(
    x: float, y: float, width: float, flat: float = 0.3, leaves: int = 70, seed: int = 1, fresh: float = 1
) -> str:
    """A round tray of bamboo with leaves on it; the point is its middle."""
    w = width / 2
    return sheet(
        ellipse(x, y + width * 0.03, w, w * flat, BAMBOO_DARK), ellipse(x, y, w, w * flat, BAMBOO), ellipse(x, y, w * 0.92, w * flat * 0.9, mix(BAMBOO, WHITE, 0.3)),
        tea_leaves(x, y, w * 0.78, w * flat * 0.74, leaves, seed, width * 0.075, fresh), soft=True,
    )  # fmt: skip


def wok_stove(x: float, y: float, width: float, leaves: int = 60, seed: int = 2) -> str:
    """A slanting wok in a stove of clay, for roasting by hand; the point is the middle of the wok's rim."""
    w = width / 2
    body = path(
        f"M{x - w * 1.16},{y + width * 0.02}Q{x - w * 1.2},{y + width * 0.6} {x - w * 1.05},{y + width * 0.78}H{x + w * 1.05}Q{x + w * 1.2},{y + width * 0.6} {x + w * 1.16},{y + width * 0.02}Z",
        fade("#C9A27A", "#9A7250"),
    )
    mouth = path(
        f"M{x - width * 0.13},{y + width * 0.78}V{y + width * 0.56}Q{x},{y + width * 0.44} {x + width * 0.13},{y + width * 0.56}V{y + width * 0.78}Z",
        "#2A1A14",
    )
    fire = glow(x, y + width * 0.68, width * 0.3, "#F2902F", 0.7) + "".join(
        leaf(x + dx * width, y + width * 0.78, width * long, -90 + dx * 70, colour, 0.3)
        for dx, long, colour in ((-0.05, 0.14, "#E2762B"), (0.05, 0.15, "#E2762B"), (0, 0.18, AMBER))
    )
    iron = (
        ellipse(x, y + 4, w * 1.08, width * 0.19, "#6E5540")
        + ellipse(x, y, w, width * 0.165, "#2E2C2A")
        + ellipse(x, y + width * 0.02, w * 0.9, width * 0.13, "#45423E")
    )
    return sheet(body, mouth, fire) + sheet(
        iron,
        tea_leaves(x, y + width * 0.03, w * 0.62, width * 0.075, leaves, seed, width * 0.09, 0.6),
        soft=True,
    )


def matting(points: Sequence[Point], seed: int) -> str:
    """A mat of bamboo spread on the ground, leaves drying on it; its corners are given."""
    chance = random.Random(seed)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    dried = "".join(
        leaf(
            chance.uniform(min(xs) + 40, max(xs) - 40),
            chance.uniform(min(ys) + 6, max(ys) - 6),
            13,
            chance.uniform(0, 360),
            chance.choice(TEA[1:4]),
            0.2,
        )
        for _ in range(90)
    )
    return sheet(polygon(points, MATTING, 4), soft=True) + dried


def bench(x: float, y: float, width: float, height: float = 62) -> str:
    """A long bench; the point is the middle of its foot."""
    legs = "".join(
        rect(x + dx * width - 7, y - height + 8, 14, height - 8, "#734829") for dx in (-0.42, 0.42)
    )
    return sheet(legs, rect(x - width / 2, y - height, width, 13, "#9A6B45", 4), soft=True)


def poles(x: float, y: float, width: float, height: float) -> str:
    """Two bamboo poles between which a banner hangs; the point is the left one's foot."""

    def pole(px: float) -> str:
        joints = "".join(
            rect(px - 8, y - height * share, 16, 4, "#7E8F4C", 2) for share in (0.15, 0.33, 0.51, 0.69, 0.87)
        )
        return sheet(rect(px - 7, y - height, 14, height, "#A3B568", 5), joints, soft=True)

    return pole(x) + pole(x + width)


def packet(x: float, y: float, size: float, turn: float = 0) -> str:
    """Tea wrapped in paper and tied with red thread; the point is its middle."""
    body = path(
        f"M{-size * 0.42},{-size * 0.5}H{size * 0.42}L{size * 0.5},{size * 0.5}H{-size * 0.5}Z", "#E9D9B4"
    ) + path(f"M{-size * 0.42},{-size * 0.5}L0,{-size * 0.16}L{size * 0.42},{-size * 0.5}Z", "#D9C49A")
    cord = line([(0, -size * 0.5), (0, size * 0.5)], BRIGHT, size * 0.05, curved=False) + line(
        [(-size * 0.46, 0), (size * 0.46, 0)], BRIGHT, size * 0.05, curved=False
    )
    bow = "".join(leaf(0, 0, size * 0.26, t, RED, 0.34) for t in (-150, -30)) + circle(0, 0, size * 0.05, RED)
    label = rect(-size * 0.16, size * 0.14, size * 0.32, size * 0.22, BRIGHT, 2)
    return sheet(group(body, label, cord, bow, at=(x, y), turn=turn), soft=True)


def millstone(x: float, y: float, width: float) -> str:
    """An old millstone on its foot; the point is the middle of the upper edge."""
    w, stone = width / 2, "#B9B4A8"
    low = path(
        f"M{x - w * 1.3},{y + width * 0.3}A{w * 1.3},{w * 0.36} 0 0 0 {x + w * 1.3},{y + width * 0.3}V{y + width * 0.42}A{w * 1.3},{w * 0.36} 0 0 1 {x - w * 1.3},{y + width * 0.42}Z",
        mix(stone, INK, 0.25),
    )
    foot = rect(x - w * 0.6, y + width * 0.4, width * 0.6, width * 0.36, mix(stone, INK, 0.3), 8)
    upper = path(
        f"M{x - w},{y}V{y + width * 0.24}A{w},{w * 0.3} 0 0 0 {x + w},{y + width * 0.24}V{y}Z",
        fade(stone, mix(stone, INK, 0.2)),
    )
    ribs = "".join(
        line(
            [
                (x + dx * w, y + w * 0.3 * (1 - dx * dx) ** 0.5 + 4),
                (x + dx * w, y + width * 0.24 + w * 0.3 * (1 - dx * dx) ** 0.5 - 6),
            ],
            mix(stone, INK, 0.26),
            3,
            curved=False,
        )
        for dx in (-0.8, -0.55, -0.28, 0, 0.28, 0.55, 0.8)
    )
    return sheet(foot, ellipse(x, y + width * 0.3, w * 1.3, w * 0.36, mix(stone, WHITE, 0.1)), low) + sheet(
        upper,
        ribs,
        ellipse(x, y, w, w * 0.3, mix(stone, WHITE, 0.26)),
        ellipse(x, y, w * 0.16, w * 0.06, "#57504A"),
        soft=True,
    )


def earth_ground(frame: Frame, top: float, fill: str = "#DCC9A4") -> str:
    """Beaten earth with a few tufts at its edge."""
    chance = random.Random(int(top))
    tufts = "".join(
        leaf(x + dx, top + 6, 20, turn, "#6FA05C", 0.16)
        for x in range(0, frame.width, 46)
        for dx, turn in ((chance.uniform(-12, 12), -112), (chance.uniform(-12, 12), -70))
    )
    return (
        rect(0, top, frame.width, frame.height - top, fade(mix(fill, WHITE, 0.25), mix(fill, EARTH, 0.3)))
        + tufts
    )
