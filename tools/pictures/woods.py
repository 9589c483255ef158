"""Planting in the hills: saplings, earth, tools, terraces."""

from __future__ import annotations

import random

from .land import leaf, tree
from .paper import (
    INK,
    INK_2,
    JADE,
    JADE_LIGHT,
    SLATE_LIGHT,
    WHITE,
    Frame,
    circle,
    curve,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)

EARTH_LIGHT, EARTH_MID, EARTH_DARK = "#B08A5E", "#8A6442", "#5E4230"


def sapling(x: float, y: float, height: float, seed: int, leafy: float = 1, fill: str = JADE) -> str:
    """A young tree with few leaves; the point is its foot."""
    chance = random.Random(seed)
    bend = chance.uniform(-0.03, 0.03) * height
    stem = line([(x, y), (x + bend, y - height * 0.5), (x - bend * 0.5, y - height)], "#7A5A3C", max(3, height * 0.028))  # fmt: skip
    leaves_ = []
    for number in range(int(11 * leafy)):
        up = height * (0.36 + 0.62 * number / (11 * leafy))
        side = -1 if number % 2 else 1
        turn = -90 + side * chance.uniform(30, 75)
        leaves_.append(leaf(
            x + bend * 0.6, y - up, height * chance.uniform(0.16, 0.24), turn,
            mix(fill, chance.choice(("#87B07F", "#A9C281", fill)), 0.7), 0.3,
        ))  # fmt: skip
    return sheet(stem, *leaves_, soft=True)


def mound(x: float, y: float, width: float) -> str:
    """Fresh earth round a stem; the point is the middle of its foot."""
    w = width / 2
    heap_ = path(
        f"M{x - w},{y}C{x - w * 0.7},{y - width * 0.16} {x - w * 0.3},{y - width * 0.2} {x},{y - width * 0.2}C{x + w * 0.3},{y - width * 0.2} {x + w * 0.7},{y - width * 0.16} {x + w},{y}Q{x},{y + width * 0.1} {x - w},{y}" "Z",
        fade(EARTH_MID, EARTH_DARK),
    )  # fmt: skip
    crumbs = "".join(
        circle(x + dx * w, y - dy * width, width * 0.02, EARTH_LIGHT, opacity=0.7)
        for dx, dy in ((-0.6, 0.04), (-0.3, 0.12), (0.2, 0.13), (0.5, 0.06), (0.02, 0.05))
    )  # fmt: skip
    return sheet(heap_, crumbs, soft=True)


def spade(x: float, y: float, length: float, turn: float) -> str:
    """A spade; its edge is at the point and its handle goes in the direction of the turn."""
    blade = path(
        f"M0,0C{length * 0.04},{-length * 0.1} {length * 0.18},{-length * 0.09} {length * 0.24},{-length * 0.085}"
        f"V{length * 0.085}C{length * 0.18},{length * 0.09} {length * 0.04},{length * 0.1} 0,0Z",
        "#7B8791",
    )  # fmt: skip
    return sheet(
        group(
            line([(length * 0.22, 0), (length, 0)], "#B98C66", length * 0.035), blade,
            line([(length * 0.06, 0), (length * 0.22, 0)], "#98A3AC", length * 0.012), at=(x, y), turn=turn,
        ),
        soft=True,
    )  # fmt: skip


def bucket(x: float, y: float, size: float, fill: str = SLATE_LIGHT, content: str | None = "#A9C6C3") -> str:
    """A bucket; the point is the middle of its rim."""
    body = path(
        f"M{x - size},{y}L{x - size * 0.72},{y + size * 1.9}Q{x},{y + size * 2.15} {x + size * 0.72},{y + size * 1.9}"
        f"L{x + size},{y}Z",
        fade(fill, mix(fill, INK, 0.2)),
    )  # fmt: skip
    rim = ellipse(x, y, size, size * 0.28, mix(fill, INK, 0.25)) + (ellipse(x, y + size * 0.06, size * 0.86, size * 0.2, content) if content else "")  # fmt: skip
    hoop = path(f"M{x - size * 0.94},{y}Q{x},{y - size * 1.7} {x + size * 0.94},{y}", stroke=INK_2, stroke_width=size * 0.11)  # fmt: skip
    return sheet(
        hoop, body, rim,
        line(
            [(x - size * 0.86, y + size * 0.9), (x, y + size * 1.06), (x + size * 0.86, y + size * 0.9)],
            mix(fill, WHITE, 0.3), size * 0.08,
        ),
        soft=True,
    )  # fmt: skip


def terrace(
    y: float, depth: float, frame: Frame, seed: int, fill: str, planted: str | None = None, size: float = 60
) -> str:
    """A step of the slope with its earth edge; perhaps with a row of young trees."""
    chance = random.Random(seed)
    w = frame.width
    points = [(w * n / 6, y + chance.uniform(-0.25, 0.25) * depth) for n in range(7)]
    edge = [(-60, points[0][1]), *points, (w + 60, points[-1][1])]
    step = path(f"{curve(edge)}L{w + 60},{frame.height + 40}L-60,{frame.height + 40}Z", fill)
    lip = line(edge, mix(fill, EARTH_DARK, 0.45), 7)
    young = ""
    if planted:
        for n in range(int(w / (size * 1.35))):
            x = (n + 0.5) * size * 1.35 + chance.uniform(-10, 10)
            near = min(points, key=lambda point: abs(point[0] - x))
            young += sapling(x, near[1] + depth * 0.3, size * chance.uniform(0.85, 1.1), seed * 31 + n, 0.7, planted)  # fmt: skip
    return sheet(step, lip, soft=True) + young


def forest(frame: Frame, horizon: float, count: int, seed: int, size: float) -> str:
    """A wood along the horizon."""
    chance = random.Random(seed)
    places = sorted((horizon + chance.uniform(-6, 18), frame.width * (n + chance.random()) / count) for n in range(count))  # fmt: skip
    return "".join(
        tree(x, y, size * chance.uniform(0.7, 1.15), chance.choice((JADE, JADE_LIGHT, "#4F8A6A", "#87A86F")))
        for y, x in places
    )  # fmt: skip


def label(x: float, y: float, width: float, turn: float) -> str:
    """A wooden tag on a cord; the point is its eye."""
    tag_ = rect(
        -width * 0.12, -width * 0.26, width, width * 0.52, "#E3C79A", width * 0.08,
    ) + circle(0, 0, width * 0.05, EARTH_DARK)  # fmt: skip
    written = "".join(
        line([(width * 0.16, dy * width), (width * far, dy * width)], "#6B4A34", width * 0.035)
        for dy, far in ((-0.1, 0.72), (0.04, 0.6), (0.16, 0.68))
    )  # fmt: skip
    return sheet(group(tag_, written, at=(x, y), turn=turn), soft=True)
