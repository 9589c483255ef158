"""The village square of 柳溪村 and what is seen behind it."""

from __future__ import annotations

import random

from .buildings import gabled_house, house
from .land import cloud, hill, leaf, range_of_hills, sun, tree
from .paper import (
    BRIGHT,
    EARTH,
    GOLD_LIGHT,
    INK,
    JADE,
    JADE_LIGHT,
    WHITE,
    Frame,
    Point,
    blurred,
    circle,
    fade,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    sheet,
)

TILES = "#3E4A56"
STONE = "#D9CDB8"


def houses(horizon: float, frame: Frame, seed: int, size: float = 1) -> str:
    """A row of white houses with trees between them, their feet about the horizon."""
    chance = random.Random(seed)
    parts, x = [], -20.0
    while x < frame.width + 60:
        width = chance.uniform(96, 150) * size
        kind = chance.random()
        if kind < 0.42:
            parts.append(
                gabled_house(
                    x, horizon + chance.uniform(0, 8), width, width * chance.uniform(1.0, 1.25), TILES
                )
            )
        elif kind < 0.74:
            parts.append(
                house(
                    x,
                    horizon + chance.uniform(0, 10),
                    width * 1.1,
                    width * 0.66,
                    TILES,
                    door=mix(TILES, BRIGHT, 0.5),
                )
            )
        else:
            parts.append(
                tree(
                    x,
                    horizon + 8,
                    width * chance.uniform(0.5, 0.75),
                    chance.choice((JADE, JADE_LIGHT, "#4F8A6A")),
                )
            )
        x += width * chance.uniform(0.86, 1.1)
    return "".join(parts)


def afternoon(frame: Frame, horizon: float, seed: int, light: Point = (0.78, 0.16)) -> str:
    """Sun, clouds and two ranges of hills above the horizon."""
    w = frame.width
    return "".join((
        sun(w * light[0], frame.height * light[1], 74, "#F3C77A", "#F6DDA8"),
        cloud(w * 0.1, frame.height * 0.12, 180, WHITE), cloud(w * 0.52, frame.height * 0.09, 150, WHITE),
        range_of_hills(horizon - 60, 170, seed, fade("#BCD2C6", "#E0E8DA"), 5, frame),
        range_of_hills(horizon - 20, 110, seed + 7, fade("#8DB39A", "#C2D6BC"), 6, frame),
    ))  # fmt: skip


def paving(horizon: float, frame: Frame, vanishing: float = 0.5, fill: str = STONE) -> str:
    """A paved square down to the lower edge; its joints run to a point on the horizon."""
    vx, low = frame.width * vanishing, frame.height
    joints = "".join(
        line([(vx + dx * 0.16, horizon + 4), (vx + dx, low)], mix(fill, EARTH, 0.22), 2, curved=False)
        for dx in range(-1500, 1501, 250)
    )
    rows, y, step = [], horizon + 16.0, 16.0
    while y < low:
        rows.append(line([(-20, y), (frame.width + 20, y)], mix(fill, EARTH, 0.22), 2, curved=False))
        step *= 1.42
        y += step
    ground = hill(
        [(0, horizon), (frame.width, horizon)],
        fade(mix(fill, WHITE, 0.35), mix(fill, EARTH, 0.16)),
        soft=False,
        frame=frame,
    )
    return ground + joints + "".join(rows)


def branch(
    at: Point,
    turn: float,
    length: float,
    seed: int,
    colours: tuple[str, ...] = ("#2F6A4A", "#3E7A55", "#5E9468"),
    flip: bool = False,
) -> str:
    """A bough with leaves that reaches into the picture from its edge."""
    chance = random.Random(seed)
    twigs = [
        line([(0, 0), (length * 0.5, length * 0.05), (length, -length * 0.02)], "#5B4230", length * 0.024)
    ]
    leaves = []
    for number in range(int(length / 13)):
        along = length * (0.12 + 0.88 * number / (length / 13))
        side = -1 if number % 2 else 1
        leaves.append(
            leaf(
                along,
                chance.uniform(-6, 6),
                length * chance.uniform(0.11, 0.17),
                side * chance.uniform(25, 100),
                chance.choice(colours),
                0.28,
            )
        )
    return sheet(group(*twigs, *leaves, at=at, turn=turn, flip=flip))


def near_branch(at: Point, turn: float, length: float, seed: int, by: int = 5, flip: bool = False) -> str:
    """A bough so near that it is out of focus: the frame of a picture."""
    return blurred(branch(at, turn, length, seed, ("#24523C", "#2F6A4A", "#3A6F50"), flip), by=by)


def camphor(x: float, y: float, size: float, seed: int) -> str:
    """The old tree of the village, broad and many-crowned; the point is its foot."""
    chance = random.Random(seed)
    wood = "#6B4A34"
    trunk = path(
        f"M{x - size * 0.11},{y}Q{x - size * 0.05},{y - size * 0.3} {x - size * 0.1},{y - size * 0.62}H{x + size * 0.1}Q{x + size * 0.05},{y - size * 0.3} {x + size * 0.12},{y}Z",
        wood,
    )
    boughs = "".join(
        line(
            [(x, y - size * 0.5), (x + dx * size * 0.5, y - size * 0.72), (x + dx * size, y - size * up)],
            wood,
            size * 0.05,
        )
        for dx, up in ((-0.42, 0.86), (0.4, 0.84), (0.1, 1.0))
    )
    crowns = []
    for number in range(13):
        cx, cy = x + chance.uniform(-0.62, 0.62) * size, y - size * chance.uniform(0.72, 1.16)
        crowns.append(
            (
                cy,
                circle(
                    cx, cy, size * chance.uniform(0.17, 0.27), mix("#2F6A4A", "#7FAE78", number % 4 * 0.22)
                ),
            )
        )
    crowns.sort(key=lambda crown: -crown[0])
    return (
        sheet(trunk, boughs)
        + sheet(*(crown for _, crown in crowns[:7]))
        + sheet(*(crown for _, crown in crowns[7:]), soft=True)
    )


def stone_bridge(x: float, y: float, width: float, height: float) -> str:
    """A bridge of one arch; the point is the left end of its foot."""
    w = width
    body = path(
        f"M{x},{y}Q{x + w * 0.5},{y - height * 1.5} {x + w},{y}V{y + height * 0.2}H{x + w * 0.74}A{w * 0.24},{height * 0.62} 0 0 0 {x + w * 0.26},{y + height * 0.2}H{x}Z",
        "#C9C4B8",
    )
    rail_points = [
        (x + w * share, y - height * 1.5 * 2 * share * (1 - share) - 10)
        for share in (0.04, 0.2, 0.35, 0.5, 0.65, 0.8, 0.96)
    ]
    posts = "".join(line([(px, py), (px, py - 24)], "#E9E4D8", 7, curved=False) for px, py in rail_points)
    rail = line([(px, py - 22) for px, py in rail_points], "#F3EEE2", 7)
    return sheet(body) + posts + rail


def light_shaft(points: list[Point], strength: float = 0.2) -> str:
    """A beam of sun across the picture."""
    return group(blurred(polygon(points, GOLD_LIGHT), by=8), opacity=strength)


def shade(x: float, y: float, width: float, strength: float = 0.16) -> str:
    """The shadow of a tree or a roof on the ground."""
    return group(
        blurred(
            path(
                f"M{x - width / 2},{y}a{width / 2},{width * 0.1} 0 1 0 {width},0a{width / 2},{width * 0.1} 0 1 0 {-width},0Z",
                INK,
            ),
            by=8,
        ),
        opacity=strength,
    )


def gate(x: float, y: float, width: float, height: float, wall: str = WHITE) -> str:
    """The door of a house with its stone frame and small roof; the point is the middle of its sill."""
    w = width / 2
    eaves = path(
        f"M{x - w * 1.5},{y - height}Q{x - w * 1.2},{y - height * 1.04} {x - w * 1.05},{y - height * 1.14}H{x + w * 1.05}Q{x + w * 1.2},{y - height * 1.04} {x + w * 1.5},{y - height}Z",
        TILES,
    )
    leaves_ = rect(x - w * 0.86, y - height * 0.9, width * 0.43, height * 0.9, "#6E2A22") + rect(
        x, y - height * 0.9, width * 0.43, height * 0.9, "#7A3026"
    )
    rings = circle(x - w * 0.12, y - height * 0.45, width * 0.03, GOLD_LIGHT) + circle(
        x + w * 0.12, y - height * 0.45, width * 0.03, GOLD_LIGHT
    )
    return (
        sheet(rect(x - w, y - height * 0.98, width, height * 0.98, STONE), leaves_, rings, soft=True)
        + sheet(eaves)
        + sheet(rect(x - w * 1.2, y - 8, width * 1.2, 18, mix(STONE, EARTH, 0.2), 3), soft=True)
    )
