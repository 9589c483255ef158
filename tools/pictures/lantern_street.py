"""A street of lanterns at night, in perspective, and lamps of many shapes: fish, and boxes that float."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from .land import leaf
from .moonlight import lit
from .paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    WHITE,
    Point,
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

FIRE, WOOD, TILES = "#FFCF7A", "#4A3A3C", "#1E2A3C"


def along(vanishing: Point, depth: float, side: float, up: float) -> Point:
    """A point of the street: depth 1 is near and 0 infinitely far, `side` and `up` in units of what is near."""
    return vanishing[0] + side * depth, vanishing[1] - up * depth


def row_of_shops(vanishing: Point, side: int, depths: Sequence[float]) -> str:
    """The shops of one side (-1 left, 1 right), the depths of their corners from far to near."""
    return "".join(
        _shop(number, vanishing, side, far, near)
        for number, (far, near) in enumerate(itertools.pairwise(depths))
    )


def _shop(number: int, vanishing: Point, side: int, far: float, near: float) -> str:
    """Open and lit below, windows above, and a lantern at its eaves."""

    def at(share: float) -> float:
        """The depth so far from its farther to its nearer corner."""
        return far + (near - far) * share

    def wall(begin: float, end: float, low: float, high: float, fill: str) -> str:
        corners = ((begin, low), (begin, high), (end, high), (end, low))
        return polygon([along(vanishing, at(share), side * 520, up) for share, up in corners], fill)

    def slope(high: float, low: float, out: float, fill: str) -> str:
        corners = ((0, 520, high), (1, 520, high), (1, out, low), (0, out, low))
        return polygon([along(vanishing, at(share), side * x, up) for share, x, up in corners], fill)

    storey = 300 + number % 2 * 40
    warm = ("#E7A94A", "#D98E3C", "#EDBE68")[number % 3]
    x, y = along(vanishing, at(0.5), side * 430, 30)
    return sheet(
        wall(0, 1, -330, storey, fade(mix(WOOD, INK, 0.3), WOOD)),
        wall(0.12, 0.88, -330, 20, fade(warm, mix(warm, "#6A2E1C", 0.55))),
        *(wall(share, share + 0.04, -330, 20, "#3A2018") for share in (0.36, 0.62)),
        *(wall(share, share + 0.18, 110, 230, mix(warm, WHITE, 0.15)) for share in (0.16, 0.42, 0.68)),
        slope(storey + 90, storey - 10, 400, TILES), slope(76, 34, 430, mix(TILES, "#6A2E1C", 0.4)), soft=True,
    ) + lit(x, y, 74 * at(0.5), BRIGHT)  # fmt: skip


def across(vanishing: Point, depth: float, count: int, colours: Sequence[str], up: float = 300) -> str:
    """Lanterns on a cord across the street, so deep in it."""
    (left, y), (right, _) = along(vanishing, depth, -410, up), along(vanishing, depth, 410, up)
    sag = 60 * depth

    def at(share: float) -> Point:
        return left + (right - left) * share, y + 4 * sag * share * (1 - share)

    hung = "".join(lit(*at((n + 0.5) / count), 76 * depth, colours[n % len(colours)]) for n in range(count))
    return line([at(n / 10) for n in range(11)], "#8A6A44", max(1.5, 4 * depth)) + hung


def fish_lamp(x: float, y: float, size: float, flip: bool = False) -> str:
    """A carp of paper with a light within; the point is where it hangs."""
    paper = fade("#FFE9B8", "#F08A4A")
    body = path("M-78,64C-60,20 20,8 62,52L62,76C20,118 -60,108 -78,64Z", paper)
    tail = path(
        "M54,64C84,40 104,22 126,18C116,46 116,82 126,110C104,106 84,88 54,64Z", fade("#E2562E", "#F6B25A")
    )
    fins = path("M-20,24C-4,-6 28,-10 44,6C34,14 24,24 22,30Z", "#E2562E") + path("M-14,102C-6,124 14,132 30,124C24,116 18,108 18,102Z", "#E2562E")  # fmt: skip
    scales = "".join(
        path(f"M{sx},{sy}q10,11 0,22", stroke="#D9652A", stroke_width=3) for sx, sy in ((-26, 36), (-26, 66), (-6, 30), (-6, 53), (-6, 78), (14, 40), (14, 66), (32, 53))
    )  # fmt: skip
    gill = path("M-42,36Q-30,64 -42,92", stroke="#D9652A", stroke_width=4)
    eye = circle(-56, 56, 8, WHITE) + circle(-57, 56, 4.5, INK)
    figure = line([(0, 0), (0, 24)], "#C9A35C", 3) + sheet(fins, tail, body, scales, gill, eye, soft=True)
    return glow(x, y + 62 * size, 190 * size, FIRE, 0.75) + group(figure, at=(x, y), scale=size, flip=flip)


def box_lamp(x: float, y: float, size: float, tint: str = "#F6B25A") -> str:
    """A lamp of four paper walls that floats; the point is the middle of its waterline."""
    s = size
    front = path(f"M{x - s * 0.5},{y}L{x - s * 0.42},{y - s * 1.06}H{x + s * 0.2}L{x + s * 0.16},{y + s * 0.04}Z", fade("#FFF0C8", tint))  # fmt: skip
    beside = path(f"M{x + s * 0.16},{y + s * 0.04}L{x + s * 0.2},{y - s * 1.06}L{x + s * 0.5},{y - s * 0.98}L{x + s * 0.54},{y - s * 0.04}Z", fade("#FBDDA0", mix(tint, "#8A3A1C", 0.3)))  # fmt: skip
    flower = "".join(
        leaf(x - s * 0.14, y - s * 0.46, s * 0.22, turn, BRIGHT, 0.34) for turn in range(-90, 270, 72)
    )
    float_ = rect(x - s * 0.6, y - s * 0.02, s * 1.22, s * 0.12, "#5A3A26", s * 0.04)
    mirrored = ellipse(x, y + s * 0.62, s * 0.4, s * 0.56, tint, opacity=0.3)
    return mirrored + glow(x, y - s * 0.4, s * 2.1, FIRE, 0.7) + float_ + front + beside + flower


def pagoda(x: float, y: float, height: float, tiers: int = 5) -> str:
    """A tower with lit storeys; the point is the middle of its foot."""
    parts, step = [], height / (tiers + 0.6)
    for n in range(tiers):
        w = height * (0.2 - 0.022 * n)
        low = y - n * step
        parts += [
            rect(x - w * 0.62, low - step, w * 1.24, step, "#2E3F52"),
            rect(x - w * 0.22, low - step * 0.62, w * 0.44, step * 0.5, AMBER),
            path(f"M{x - w * 1.2},{low - step * 0.74}Q{x - w * 0.7},{low - step * 0.84} {x - w * 0.56},{low - step * 1.1}H{x + w * 0.56}Q{x + w * 0.7},{low - step * 0.84} {x + w * 1.2},{low - step * 0.74}Z", "#14202E"),
            line([(x - w * 1.16, low - step * 0.76), (x + w * 1.16, low - step * 0.76)], GOLD_LIGHT, 2, opacity=0.8),
        ]  # fmt: skip
    spire = line([(x, y - tiers * step), (x, y - height)], "#14202E", height * 0.02)
    return glow(x, y - height * 0.5, height * 0.7, "#F0B95C", 0.35) + sheet(*parts, spire, soft=True)
