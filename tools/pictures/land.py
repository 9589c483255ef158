"""Hills, water, sky and what grows."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .paper import (
    EARTH,
    GOLD_LIGHT,
    JADE,
    WIDE,
    Frame,
    Point,
    around,
    blob,
    circle,
    curve,
    ellipse,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)


def hill(points: Sequence[Point], fill: str, soft: bool = True, frame: Frame = WIDE) -> str:
    """A sheet whose upper edge runs through the points, down to the picture's lower edge."""
    right, low = frame.width + 60, frame.height + 40
    edge = [(-60, points[0][1]), *points, (right, points[-1][1])]
    return sheet(path(f"{curve(edge)}L{right},{low}L-60,{low}Z", fill), soft=soft)


def range_of_hills(
    height: float, rise: float, seed: int, fill: str, peaks: int = 6, frame: Frame = WIDE
) -> str:
    """Hills at chance, but always the same for a seed."""
    chance = random.Random(seed)
    step = frame.width / peaks
    points = []
    for number in range(peaks + 1):
        up = rise if number % 2 else rise * 0.25
        points.append(
            (number * step + chance.uniform(-0.2, 0.2) * step, height - up * chance.uniform(0.6, 1))
        )
    return hill(points, fill, frame=frame)


def sun(x: float, y: float, r: float, fill: str, halo: str | None = None) -> str:
    rings = "".join(
        circle(x, y, r * size, halo or fill, opacity=opacity) for size, opacity in ((1.9, 0.16), (1.45, 0.25))
    )
    return rings + sheet(circle(x, y, r, fill), soft=True)


def cloud(x: float, y: float, width: float, fill: str) -> str:
    """A cloud of three bars with round ends, as paper-cutters make them."""
    bar = width * 0.14
    bars = [(0.1, -1, 0.45), (0, 0, 1), (0.3, 1, 0.55)]
    return sheet(
        *(
            rect(x + left * width, y + row * bar * 0.94, length * width, bar, fill, bar / 2)
            for left, row, length in bars
        ),
        soft=True,
    )


def ripples(
    box: tuple[float, float, float, float], count: int, seed: int, colour: str, width: float = 4
) -> str:
    """Short level strokes on water, within (left, top, right, bottom); longer towards the viewer."""
    chance = random.Random(seed)
    left, top, right, bottom = box
    strokes = []
    for _ in range(count):
        y = chance.uniform(top, bottom)
        near = (y - top) / (bottom - top)
        long = 25 + 80 * near * chance.uniform(0.5, 1)
        x = chance.uniform(left, right - long)
        strokes.append(
            line([(x, y), (x + long / 2, y - 3), (x + long, y)], colour, width * (0.5 + 0.6 * near))
        )
    return "".join(strokes)


def tree(x: float, y: float, size: float, leaf: str, trunk: str = EARTH) -> str:
    """A tree with a round crown; its foot stands at the point."""
    light = mix(leaf, GOLD_LIGHT, 0.22)
    crown = [(0, -1.25, 0.55), (-0.42, -0.95, 0.45), (0.42, -0.92, 0.47), (0, -0.78, 0.5)]
    return sheet(
        line([(x, y), (x, y - size * 0.7)], trunk, size * 0.13),
        *(circle(x + dx * size, y + dy * size, r * size, leaf) for dx, dy, r in crown),
        circle(x - 0.16 * size, y - 1.32 * size, 0.3 * size, light),
        circle(x + 0.36 * size, y - 1.02 * size, 0.2 * size, light),
        soft=True,
    )


def pine(x: float, y: float, size: float, leaf: str = JADE) -> str:
    """A pine of four tiers, `size` high."""
    parts = [line([(x, y), (x, y - size * 0.4)], mix(EARTH, "#000000", 0.25), size * 0.05)]
    for tier in range(4):
        low, half = y - size * (0.13 + 0.2 * tier), size * (0.27 - 0.05 * tier)
        top = low - size * 0.34
        d = f"M{x},{top:.1f}Q{x + half * 0.35:.1f},{low - size * 0.09:.1f} {x + half:.1f},{low:.1f}"
        d += f"Q{x},{low + size * 0.06:.1f} {x - half:.1f},{low:.1f}"
        d += f"Q{x - half * 0.35:.1f},{low - size * 0.09:.1f} {x},{top:.1f}Z"
        parts.append(path(d, mix(leaf, GOLD_LIGHT, 0.05 * tier)))
    return sheet(*parts, soft=True)


def leaf(x: float, y: float, length: float, turn: float, fill: str, slender: float = 0.3) -> str:
    """A pointed leaf that begins at the point and lies in the direction of the turn."""
    w = length * slender
    d = f"M0,0C{length * 0.3:.1f},{-w:.1f} {length * 0.7:.1f},{-w * 0.8:.1f} {length:.1f},0"
    d += f"C{length * 0.7:.1f},{w * 0.8:.1f} {length * 0.3:.1f},{w:.1f} 0,0Z"
    return group(path(d, fill), at=(x, y), turn=turn)


def willow(x: float, y: float, strands: int, length: float, seed: int, colour: str) -> str:
    """Hanging branches of spring, from the upper edge downwards."""
    chance = random.Random(seed)
    parts = []
    for number in range(strands):
        sx = x + number * 44 + chance.uniform(-10, 10)
        end = length * chance.uniform(0.55, 1)
        sway = chance.uniform(10, 30)
        points = [(sx, y), (sx + sway * 0.4, y + end * 0.5), (sx + sway, y + end)]
        parts.append(line(points, mix(colour, EARTH, 0.3), 3))
        for step in range(int(end / 24)):
            part = (step + 1) * 24 / end
            lx, ly = sx + sway * part * part, y + end * part
            parts.append(leaf(lx, ly, 30, 60 if step % 2 else 120, colour, 0.2))
    return sheet(*parts, soft=True)


def grass(
    box: tuple[float, float, float, float], count: int, seed: int, colour: str, size: float = 26
) -> str:
    """Tufts of three blades."""
    chance = random.Random(seed)
    tufts = []
    for _ in range(count):
        x, y = chance.uniform(box[0], box[2]), chance.uniform(box[1], box[3])
        tufts += [leaf(x, y, size * chance.uniform(0.7, 1), turn, colour, 0.16) for turn in (-112, -90, -66)]
    return "".join(tufts)


def blossom(x: float, y: float, size: float, fill: str, heart: str) -> str:
    """A flower of five round petals."""
    petals = (circle(*around((x, y), size * 0.62, 72 * number - 90), size * 0.5, fill) for number in range(5))
    return "".join(petals) + circle(x, y, size * 0.28, heart)


def chrysanthemum(x: float, y: float, size: float, outer: str, inner: str, petals: int = 22) -> str:
    """A full round flower: three rings of slender petals."""
    parts = []
    for ring, (radius, colour) in enumerate([(1.0, outer), (0.74, mix(outer, inner, 0.5)), (0.46, inner)]):
        count = petals - ring * 6
        for number in range(count):
            turn = 360 / count * (number + ring / 2)
            parts.append(leaf(x, y, size * radius, turn, colour, 0.13))
    return sheet(*parts, circle(x, y, size * 0.13, mix(inner, EARTH, 0.35)), soft=True)


def lotus_leaf(x: float, y: float, size: float, fill: str, flat: float = 0.42) -> str:
    """A leaf that floats, seen from the side, with its veins."""
    vein = mix(fill, GOLD_LIGHT, 0.28)
    veins = (
        line([(x, y), around((x, y), size * 0.86, turn, flat)], vein, size * 0.018, curved=False)
        for turn in range(10, 370, 36)
    )
    return sheet(ellipse(x, y, size, size * flat, fill), *veins, circle(x, y, size * 0.06, vein), soft=False)


def lotus(x: float, y: float, size: float, outer: str, inner: str) -> str:
    """An open lotus flower, seen from the side; the point is where it sits on its stalk."""
    parts = []
    back = [(-90, 1.0), (-64, 0.98), (-116, 0.98)]
    middle = [(-140, 0.98), (-40, 0.98), (-102, 0.86), (-78, 0.86)]
    front = [(-160, 0.92), (-20, 0.92), (-125, 0.72), (-55, 0.72), (-90, 0.66)]
    for ring, colour in ((back, outer), (middle, mix(outer, inner, 0.45)), (front, inner)):
        parts += [sheet(leaf(x, y, size * long, turn, colour, 0.30), soft=True) for turn, long in ring]
    return "".join(parts)


def bank(points: Sequence[Point], fill: str) -> str:
    """A sheet with a free outline that lies near."""
    return sheet(blob(points, fill))
