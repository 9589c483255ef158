"""A collection for neighbours in need: the box, envelopes and coins, the book, and the list on the wall."""

from __future__ import annotations

import random

from .hall import writing_lines
from .land import leaf
from .paper import (
    BRIGHT,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    RED,
    WHITE,
    Frame,
    circle,
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
from .signs import words


def heart(x: float, y: float, size: float, fill: str) -> str:
    return path(
        f"M{x},{y + size * 0.5}C{x - size * 0.9},{y - size * 0.1} {x - size * 0.5},{y - size * 0.7} {x},{y - size * 0.26}C{x + size * 0.5},{y - size * 0.7} {x + size * 0.9},{y - size * 0.1} {x},{y + size * 0.5}Z",
        fill,
    )


def box(x: float, y: float, width: float, sign: str = "慈善一日捐") -> str:
    """The red box for gifts with its slot and a window; the point is the middle of its foot."""
    w, h = width / 2, width * 1.05
    lid = path(
        f"M{x - w * 1.06},{y - h}L{x - w * 0.86},{y - h - width * 0.2}H{x + w * 0.86}L{x + w * 1.06},{y - h}Z",
        fade(mix(BRIGHT, WHITE, 0.18), BRIGHT),
    )
    slot = rect(
        x - w * 0.42, y - h - width * 0.115, w * 0.84, width * 0.035, "#3A1014", width * 0.016
    ) + rect(x - w * 0.46, y - h - width * 0.08, w * 0.92, width * 0.012, GOLD_LIGHT)
    front = rect(x - w, y - h, width, h, fade(BRIGHT, RED), 4) + rect(
        x - w + width * 0.05,
        y - h + width * 0.05,
        width * 0.9,
        h - width * 0.1,
        "none",
        3,
        stroke=GOLD_LIGHT,
        stroke_width=width * 0.014,
    )
    size = min(width * 0.15, width * 0.78 / max(1, len(sign)))
    title = "".join(
        words(x + (n - (len(sign) - 1) / 2) * size * 1.16, y - h * 0.8, c, size, GOLD_LIGHT)
        for n, c in enumerate(sign)
    )
    return (
        sheet(front, lid, slot)
        + heart(x, y - h * 0.36, width * 0.2, GOLD_LIGHT)
        + heart(x, y - h * 0.36, width * 0.13, BRIGHT)
        + title
    )


def envelope(x: float, y: float, width: float, turn: float = 0, fill: str = BRIGHT) -> str:
    """A small red envelope; the point is its middle."""
    h = width * 0.6
    flap = path(
        f"M{-width / 2},{-h / 2}L0,{h * 0.06}L{width / 2},{-h / 2}Z",
        mix(fill, WHITE, 0.12),
        stroke=mix(fill, INK, 0.2),
        stroke_width=width * 0.01,
    )
    return sheet(
        group(
            rect(-width / 2, -h / 2, width, h, fill, 5),
            flap,
            heart(0, h * 0.06, width * 0.12, GOLD_LIGHT),
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )


def coin(x: float, y: float, r: float, flat: float = 1, turn: float = 0) -> str:
    inner = f'<g transform="scale(1 {flat})">{circle(0, 0, r, "#C9C4B8")}{circle(0, 0, r * 0.9, "#E3DFD4")}{"".join(leaf(0, 0, r * 0.56, t, "#B9B4A6", 0.3) for t in range(-90, 270, 72))}</g>'
    return sheet(
        ellipse(x, y + r * 0.1, r, r * flat, "#9A958A"), group(inner, at=(x, y), turn=turn), soft=True
    )


def note(x: float, y: float, width: float, turn: float, tone: str) -> str:
    """A banknote without a likeness: its colours and borders only."""
    h = width * 0.46
    waves = "".join(
        path(
            f"M{-width * 0.44},{dy * h}q{width * 0.22},{-h * 0.16} {width * 0.44},0t{width * 0.44},0",
            stroke=mix(tone, WHITE, 0.4),
            stroke_width=width * 0.008,
        )
        for dy in (-0.26, -0.1, 0.06, 0.22)
    )
    return sheet(
        group(
            rect(-width / 2, -h / 2, width, h, mix(tone, WHITE, 0.3), 3),
            rect(
                -width * 0.47,
                -h * 0.44,
                width * 0.94,
                h * 0.88,
                "none",
                2,
                stroke=tone,
                stroke_width=width * 0.012,
            ),
            waves,
            circle(0, 0, h * 0.26, mix(tone, WHITE, 0.12)),
            at=(x, y),
            turn=turn,
        ),
        soft=True,
    )


def red_wall(x: float, y: float, width: float, height: float, title: str, line_below: str = "") -> str:
    """A board behind the box: red, with its title; the point is its left upper corner."""
    cloth = rect(x, y, width, height, fade(BRIGHT, DEEP), 4) + rect(
        x + 16, y + 16, width - 32, height - 32, "none", 3, stroke=GOLD, stroke_width=3
    )
    size = min(height * 0.26, width * 0.8 / len(title))
    letters = "".join(
        words(x + width / 2 + (n - (len(title) - 1) / 2) * size * 1.18, y + height * 0.34, c, size, "#FFF1CF")
        for n, c in enumerate(title)
    )
    below = words(x + width / 2, y + height * 0.58, line_below, size * 0.36, GOLD_LIGHT) if line_below else ""
    return sheet(cloth) + letters + below


def glass_front(frame: Frame, low: float, outside: str = "") -> str:
    """A hall whose front is of glass: light from outside between slender posts."""
    w = frame.width
    panes = rect(0, 0, w, low, fade("#E4EEEE", "#F8F3E2")) + outside
    posts = "".join(rect(x, 0, 10, low, "#B9C4C6") for x in range(-5, w + 20, max(120, w // 8)))
    return (
        panes
        + posts
        + rect(0, low * 0.3, w, 8, "#B9C4C6")
        + rect(0, 0, w, 40, "#EFE9DC")
        + rect(0, 40, w, 6, "#D9D0BE")
    )


def polished_floor(frame: Frame, top: float) -> str:
    seams = "".join(
        line(
            [(frame.width / 2 + dx * 0.24, top), (frame.width / 2 + dx, frame.height)],
            "#C9BFAE",
            2,
            curved=False,
        )
        for dx in range(-1800, 1801, 260)
    )
    return rect(0, top, frame.width, frame.height - top, fade("#EFE8DA", "#CFC3AE")) + seams


def book_of_names(x: float, y: float, width: float, turn: float = 0, seed: int = 4) -> str:
    """The book in which each gift is written; the point is its middle."""
    h = width * 0.66
    page = rect(-width / 2, -h / 2, width, h, "#FFFBF0", 5)
    rules = "".join(
        line(
            [(-width * 0.45, -h * 0.3 + n * h * 0.15), (width * 0.45, -h * 0.3 + n * h * 0.15)],
            "#E0B8A8",
            2,
            curved=False,
        )
        for n in range(6)
    ) + "".join(
        line([(dx * width, -h * 0.42), (dx * width, h * 0.45)], "#E0B8A8", 2, curved=False)
        for dx in (-0.18, 0.16)
    )
    rows = "".join(
        writing_lines(-width * 0.42, -h * 0.24 + n * h * 0.15, width * 0.16, 1, 10, seed + n)
        + writing_lines(-width * 0.14, -h * 0.24 + n * h * 0.15, width * 0.2, 1, 10, seed + n + 9)
        for n in range(3)
    )
    return sheet(
        group(
            rect(-width / 2 - 10, -h / 2 - 8, width + 20, h + 18, "#8C2A2E", 6),
            page,
            line([(0, -h / 2), (0, h / 2)], "#D9CDB4", 3),
            rules,
            rows,
            at=(x, y),
            turn=turn,
        )
    )


def lying(x: float, y: float, content: str, flat: float = 0.4) -> str:
    """What was drawn from above about (0, 0), lying on a table seen from the front."""
    return f'<g transform="translate({x:.1f} {y:.1f}) scale(1 {flat:.2f})">{content}</g>'


def list_on_wall(x: float, y: float, width: float, height: float, seed: int, title: str = "") -> str:
    """A sheet of red paper with names and sums in columns, as it is put up; the point is its left upper corner."""
    chance = random.Random(seed)
    rows = int(height / 26) - (2 if title else 0)
    top = y + (56 if title else 16)
    marks = "".join(
        rect(
            x + width * left,
            top + n * 24,
            width * chance.uniform(long * 0.7, long),
            8,
            "#3A1410",
            3,
            opacity=0.78,
        )
        for n in range(rows)
        for left, long in ((0.07, 0.2), (0.36, 0.12), (0.55, 0.2), (0.82, 0.12))
    )
    head = words(x + width / 2, y + 30, title, min(30, width * 0.8 / len(title)), "#3A1410") if title else ""
    return sheet(rect(x, y, width, height, fade("#D94A44", "#C3352F"), 2), soft=True) + head + marks


def seal(x: float, y: float, size: float) -> str:
    """A stamp of wood and the pad for its ink."""
    pad = sheet(
        rect(x - size * 1.6, y - size * 0.3, size * 1.1, size * 0.8, "#3A3430", 5),
        rect(x - size * 1.5, y - size * 0.2, size * 0.9, size * 0.6, "#A8141F", 3),
        soft=True,
    )
    return pad + sheet(
        circle(x, y, size * 0.5, "#8B5A3A"),
        circle(x, y, size * 0.36, "#A8713F"),
        circle(x - size * 0.1, y - size * 0.1, size * 0.14, "#C99468"),
        soft=True,
    )


def savings_pig(x: float, y: float, size: float, turn: float = 0, flip: bool = False) -> str:
    """A money-box of clay in the shape of a pig, looking to the right; the point is its middle."""
    clay = "#E08A72"
    body = (
        ellipse(0, 0, size * 0.56, size * 0.42, fade(mix(clay, WHITE, 0.2), clay))
        + circle(size * 0.46, -size * 0.08, size * 0.26, clay)
        + ellipse(size * 0.7, -size * 0.04, size * 0.09, size * 0.12, mix(clay, INK, 0.14))
    )
    more = (
        polygon(
            [(size * 0.3, -size * 0.28), (size * 0.44, -size * 0.48), (size * 0.52, -size * 0.26)],
            mix(clay, INK, 0.1),
            6,
        )
        + circle(size * 0.54, -size * 0.16, size * 0.035, INK)
        + rect(-size * 0.18, -size * 0.41, size * 0.3, size * 0.05, mix(clay, INK, 0.6), 4)
    )
    legs = "".join(
        rect(dx * size, size * 0.3, size * 0.14, size * 0.2, mix(clay, INK, 0.14), 5) for dx in (-0.36, 0.2)
    ) + path(
        f"M{-size * 0.54},{-size * 0.06}q{-size * 0.2},{-size * 0.02} {-size * 0.14},{-size * 0.16}t{size * 0.1},{size * 0.06}",
        stroke=clay,
        stroke_width=size * 0.05,
        stroke_linecap="round",
    )
    flowers = "".join(
        leaf(-size * 0.1, size * 0.06, size * 0.16, t, GOLD_LIGHT, 0.34) for t in range(-90, 270, 72)
    )
    return sheet(group(legs, body, more, flowers, at=(x, y), turn=turn, flip=flip), soft=True)
