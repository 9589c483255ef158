"""Nights of full moon: the dark, the lamps that make holes in it, water that carries the moon, and cakes."""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence

from .buildings import gabled_house, house, lantern
from .land import cloud, leaf, range_of_hills
from .paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    NIGHT,
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
    rect,
    sheet,
)

MOON, MOON_EDGE = "#FCF3D9", "#F0D39A"
Lamp = tuple[float, float, float]
"""Where a lamp is, and how far it shines."""


def nightfall(frame: Frame, lamps: Sequence[Lamp], dark: str = "#31456B", strength: float = 1) -> str:
    """Darkens all that is drawn before it, except where lamps shine; and warms what they shine on."""
    holes = "".join(circle(x, y, r, "url(#glow-000000)") for x, y, r in lamps)
    veil = rect(0, 0, frame.width, frame.height, "#FFFFFF") + holes
    key = f"night-{zlib.crc32(veil.encode()):x}"
    shade = rect(
        0, 0, frame.width, frame.height, dark, style="mix-blend-mode:multiply", opacity=strength, mask=f"url(#{key})"
    )  # fmt: skip
    warm = "".join(
        circle(x, y, r * 0.8, "url(#glow-FFC46B)", style="mix-blend-mode:soft-light", opacity=0.8) for x, y, r in lamps
    )  # fmt: skip
    return f'<mask id="{key}">{veil}</mask>{shade}{warm}'


def stars(frame: Frame, low: float, count: int, seed: int) -> str:
    chance = random.Random(seed)
    return "".join(
        circle(chance.uniform(0, frame.width), chance.uniform(0, low), chance.uniform(1, 2.8), GOLD_LIGHT,
               opacity=round(chance.uniform(0.35, 0.85), 2))
        for _ in range(count)
    )  # fmt: skip


def moon(x: float, y: float, r: float) -> str:
    """The full moon in its light, with the shades in which people see a hare."""
    seas = "".join(
        circle(x + dx * r, y + dy * r, size * r, "#E6C88E", opacity=0.5)
        for dx, dy, size in ((-0.3, -0.25, 0.17), (0.3, 0.22, 0.23), (0.08, -0.46, 0.1), (-0.12, 0.42, 0.12), (0.46, -0.2, 0.09))
    )  # fmt: skip
    return (
        glow(x, y, r * 3.4, "#F3DDA6", 0.5) + sheet(circle(x, y, r, fade(MOON, MOON_EDGE)), soft=True) + seas
    )


def moonlit_shore(horizon: float, frame: Frame, seed: int, hills: float = 1) -> str:
    """The other side of the river: dark hills, houses, and lights in the windows."""
    chance = random.Random(seed)
    parts = []
    if hills:
        parts.append(
            range_of_hills(horizon - 40 * hills, 150 * hills, seed, fade("#31496B", "#3D5878"), 5, frame)
        )
        parts.append(range_of_hills(horizon - 4, 90 * hills, seed + 3, fade("#22384F", "#2C4660"), 6, frame))
    x = chance.uniform(0, 60)
    while x < frame.width:
        width = chance.uniform(44, 84)
        draw = gabled_house if chance.random() < 0.5 else house
        parts.append(
            draw(x, horizon + 4, width, width * chance.uniform(0.66, 1.05), "#16283F", wall="#2E4763")
        )
        if chance.random() < 0.75:
            lit = width * 0.14
            parts.append(
                rect(x - lit / 2 + chance.uniform(-9, 9), horizon - width * 0.36, lit, lit * 1.2, AMBER, 1)
            )
            parts.append(glow(x, horizon - width * 0.3, width * 0.6, "#F0B95C", 0.35))
        x += width * chance.uniform(1.0, 2.6)
    return "".join(parts)


def dark_water(top: float, frame: Frame, bright: str = "#3F6180", deep: str = "#14263C") -> str:
    return rect(0, top, frame.width, frame.height - top, fade(bright, deep))


def moon_path(x: float, top: float, bottom: float, width: float, seed: int, colour: str = "#F6E2B0") -> str:
    """The moon on the water: level strokes about x, broader towards the viewer."""
    chance = random.Random(seed)
    parts, y, step = [], top + 3.0, 4.0
    while y < bottom:
        near = (y - top) / (bottom - top)
        spread = width * (0.22 + 0.78 * near)
        for _ in range(3):
            long = spread * chance.uniform(0.16, 0.6)
            left = x + chance.gauss(0, 0.26) * spread - long / 2
            parts.append(
                line([(left, y), (left + long / 2, y - 1 - 2 * near), (left + long, y)], colour, 1.6 + 5 * near,
                     opacity=round(chance.uniform(0.35, 0.9) * (1 - 0.3 * near), 2))
            )  # fmt: skip
        y += step
        step *= 1.13
    return "".join(parts)


def lamp_path(x: float, top: float, length: float, width: float, seed: int) -> str:
    """A small lamp on the water."""
    return moon_path(x, top, top + length, width, seed, "#F2A64A")


def lantern_string(
    start: Point, end: Point, sag: float, count: int, size: float, colours: Sequence[str] = (BRIGHT,)
) -> str:
    """Lit lanterns on a cord."""

    def at(share: float) -> Point:
        return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share + 4 * sag * share * (1 - share)  # fmt: skip

    cord = line([at(number / 12) for number in range(13)], "#C9A35C", 3)
    hung = (lit(*at((number + 0.5) / count), size, colours[number % len(colours)]) for number in range(count))
    return cord + "".join(hung)


def lit(x: float, y: float, size: float, colour: str = BRIGHT) -> str:
    """A lantern that shines; the point is where it hangs."""
    middle = y + size * 0.75
    return (
        glow(x, middle, size * 1.9, "#FFC873", 0.5)
        + lantern(x, y, size, colour)
        + glow(x, middle, size * 0.7, "#FFE3A0", 0.5)
    )


def rabbit_lamp(x: float, y: float, size: float, flip: bool = False) -> str:
    """A lantern of paper in the shape of a hare; the point is where it hangs."""
    paper = fade("#FFF8E6", "#F9DDA2")
    body = ellipse(0, 62, 50, 36, paper) + circle(-40, 30, 27, paper) + circle(52, 50, 11, "#FFF3DC")
    ears = (
        leaf(-46, 12, 58, -104, "#FFF1D0", 0.24)
        + leaf(-36, 10, 58, -74, "#FFF8E6", 0.24)
        + leaf(-44, 6, 36, -102, "#E9A79A", 0.16)
    )
    ribs = "".join(
        path(f"M0,26Q{bend},62 0,98", stroke="#E3B872", stroke_width=2) for bend in (-44, -16, 16, 44)
    )
    face = circle(-48, 26, 4.5, RED) + path(
        "M-64,36q6,6 11,1", stroke="#B8742E", stroke_width=2.5, stroke_linecap="round"
    )
    wheels = "".join(circle(wx, 100, 10, "#C3272F") + circle(wx, 100, 4, GOLD_LIGHT) for wx in (-24, 26))
    figure = line([(0, 0), (0, 28)], "#C9A35C", 3) + sheet(ears, body, ribs, face, wheels, soft=True)
    return glow(x, y + 56 * size, 190 * size, "#FFDC96", 0.75) + group(
        figure, at=(x, y), scale=size, flip=flip
    )


def ferry(x: float, y: float, length: float, lamp: bool = True, awning: bool = True) -> str:
    """A wooden boat with an awning of mats; the point is the middle of its waterline."""
    u = length / 100
    hull = path(
        f"M{x - 50 * u},{y - 11 * u}Q{x - 42 * u},{y + 3 * u} {x - 30 * u},{y + 3 * u}H{x + 32 * u}Q{x + 44 * u},{y + 2 * u} {x + 52 * u},{y - 13 * u}"
        f"Q{x + 30 * u},{y - 5 * u} {x},{y - 5 * u}Q{x - 32 * u},{y - 5 * u} {x - 50 * u},{y - 11 * u}Z",
        fade("#6B4630", "#3A2418"),
    )  # fmt: skip
    rim = line(
        [
            (x - 50 * u, y - 11 * u),
            (x - 24 * u, y - 6 * u),
            (x + 20 * u, y - 6 * u),
            (x + 52 * u, y - 13 * u),
        ],
        "#A87248",
        1.5 * u,
    )
    roof = path(
        f"M{x - 26 * u},{y - 5 * u}V{y - 14 * u}Q{x - 6 * u},{y - 27 * u} {x + 16 * u},{y - 14 * u}V{y - 5 * u}Z",
        fade("#5E4A34", "#3C2E20"),
    )
    mats = "".join(
        path(f"M{x + dx * u},{y - 5 * u}V{y - (14 + up) * u}", stroke="#7A6244", stroke_width=0.8 * u)
        for dx, up in ((-19, 4), (-12, 6), (-5, 6.6), (2, 6), (9, 4))
    )
    light = (
        lantern(x + 24 * u, y - 24 * u, 8 * u, AMBER)
        + glow(x + 24 * u, y - 18 * u, 16 * u, "#FFC873", 0.7)
        + line([(x + 24 * u, y - 24 * u), (x + 24 * u, y - 6 * u)], "#3A2418", 1 * u)
        if lamp
        else ""
    )
    return sheet(roof, mats, soft=True) * awning + sheet(hull, rim) + light


def landing(
    x: float, y: float, width: float, count: int, rise: float, colour: str = "#8D93A0", slant: float = 0.5
) -> str:
    """Steps of stone that go down towards the water away from us; the point is the left end of the lowest."""
    parts = []
    for number in range(count):
        grown = number * rise * slant
        top = y + number * rise
        shade = mix(colour, INK, 0.04 * number)
        parts.append(
            sheet(
                rect(x - grown, top, width + 2 * grown, rise + 40, shade, 3),
                rect(x - grown, top, width + 2 * grown, rise * 0.16, mix(shade, WHITE, 0.35), 3),
                soft=True,
            )
        )
    return "".join(parts)


def osmanthus(at: Point, turn: float, length: float, seed: int, flip: bool = False) -> str:
    """A bough of osmanthus with its tufts of little golden flowers."""
    chance = random.Random(seed)
    wood = line([(0, 0), (length * 0.5, length * 0.05), (length, -length * 0.02)], "#4A3626", length * 0.022)
    parts = []
    for number in range(int(length / 15)):
        along = length * (0.1 + 0.9 * number / (length / 15))
        side = -1 if number % 2 else 1
        parts.append(
            leaf(
                along,
                chance.uniform(-5, 5),
                length * chance.uniform(0.12, 0.17),
                side * chance.uniform(30, 95),
                chance.choice(("#1F5A48", "#2F7058", "#3C7F62")),
                0.26,
            )
        )
        if number % 2:
            fx, fy = along + chance.uniform(-6, 6), side * chance.uniform(6, 20)
            parts += [
                circle(*around((fx, fy), length * 0.02, turn_), length * 0.014, AMBER)
                for turn_ in range(0, 360, 60)
            ]
            parts.append(circle(fx, fy, length * 0.012, "#F6DC92"))
    return sheet(group(wood, *parts, at=at, turn=turn, flip=flip))


NIGHT_SKY = fade(mix(NIGHT, INK, 0.25), "#34527A")
CLOUD_AT_NIGHT = "#3D5878"


def night_clouds(*places: tuple[float, float, float]) -> str:
    return "".join(cloud(x, y, width, CLOUD_AT_NIGHT) for x, y, width in places)
