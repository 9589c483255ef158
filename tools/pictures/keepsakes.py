"""What is kept in a glass case from the thirties: a lamp, letters, sandals, photographs."""

from __future__ import annotations

import random

from .land import leaf
from .paper import (
    AMBER,
    INK,
    WHITE,
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


def glass_case(x: float, y: float, width: float, height: float, *content: str) -> str:
    """A show case on a wooden foot; the point is the left upper corner of its glass."""
    foot = rect(x - 8, y + height, width + 16, 120, fade("#8B5A3A", "#6E4426"), 4) + rect(
        x - 8, y + height, width + 16, 9, "#B98C5E"
    )
    floor = path(
        f"M{x},{y + height}L{x + 26},{y + height - 40}H{x + width - 26}L{x + width},{y + height}Z", "#A8433C"
    )
    pane = rect(x, y, width, height, "#EAF2EE", 3, opacity=0.22) + polygon(
        [
            (x + width * 0.12, y),
            (x + width * 0.24, y),
            (x + width * 0.1, y + height),
            (x, y + height),
            (x, y + height * 0.8),
        ],
        WHITE,
    ).replace("/>", ' opacity=".25"/>')
    edge = rect(x, y, width, height, "none", 3, stroke="#57504A", stroke_width=5)
    return sheet(foot) + rect(x, y, width, height, "#F3E9D6") + floor + "".join(content) + pane + edge


def oil_lamp(x: float, y: float, size: float, lit: bool = True) -> str:
    """A lamp of brass with its chimney of glass; the point is the middle of its foot."""
    brass = "#B98A3A"
    foot = path(
        f"M{x - size * 0.22},{y}Q{x - size * 0.06},{y - size * 0.08} {x - size * 0.05},{y - size * 0.2}H{x + size * 0.05}Q{x + size * 0.06},{y - size * 0.08} {x + size * 0.22},{y}Z",
        brass,
    )
    bowl = ellipse(
        x, y - size * 0.29, size * 0.2, size * 0.13, fade(mix(brass, WHITE, 0.24), mix(brass, INK, 0.2))
    )
    neck = rect(x - size * 0.09, y - size * 0.47, size * 0.18, size * 0.08, mix(brass, INK, 0.2), 3)
    chimney = path(
        f"M{x - size * 0.07},{y - size * 0.46}C{x - size * 0.2},{y - size * 0.62} {x - size * 0.1},{y - size * 0.76} {x - size * 0.07},{y - size}H{x + size * 0.07}C{x + size * 0.1},{y - size * 0.76} {x + size * 0.2},{y - size * 0.62} {x + size * 0.07},{y - size * 0.46}Z",
        "#F3F6EE",
        opacity=0.6,
    )
    flame = (
        glow(x, y - size * 0.58, size * 0.8, "#FFD58A", 0.8)
        + leaf(x, y - size * 0.48, size * 0.2, -90, AMBER, 0.3)
        + leaf(x, y - size * 0.48, size * 0.12, -90, "#FFF3D6", 0.3)
        if lit
        else ""
    )
    return sheet(foot, bowl, neck, soft=True) + flame + chimney


def straw_sandal(x: float, y: float, size: float, turn: float = 0) -> str:
    """A sandal plaited from straw; the point is its middle."""
    straw = "#D9B877"
    sole = ellipse(0, 0, size, size * 0.36, straw) + "".join(
        line(
            [
                (size * dx, -size * 0.34 * (1 - dx * dx) ** 0.5),
                (size * (dx + 0.05), size * 0.34 * (1 - dx * dx) ** 0.5),
            ],
            mix(straw, INK, 0.2),
            size * 0.045,
        )
        for dx in (-0.82, -0.64, -0.46, -0.28, -0.1, 0.08, 0.26, 0.44, 0.62, 0.8)
    )
    straps = path(
        f"M{size * 0.7},0Q{size * 0.3},{-size * 0.5} {-size * 0.3},{-size * 0.36}M{size * 0.7},0Q{size * 0.3},{size * 0.5} {-size * 0.3},{size * 0.36}",
        stroke=mix(straw, INK, 0.28),
        stroke_width=size * 0.08,
        stroke_linecap="round",
    ) + path(
        f"M{-size * 0.86},{-size * 0.2}Q{-size * 1.1},{-size * 0.5} {-size * 0.7},{-size * 0.36}",
        stroke=mix(straw, INK, 0.28),
        stroke_width=size * 0.07,
    )
    return sheet(group(sole, straps, at=(x, y), turn=turn), soft=True)


def old_letter(x: float, y: float, width: float, turn: float = 0, columns: int = 6, seed: int = 3) -> str:
    """A sheet written from above to below, brown with age."""
    chance = random.Random(seed)
    h = width * 1.3
    marks = "".join(
        line(
            [
                (width * (0.4 - 0.8 * n / columns), -h * 0.38),
                (width * (0.4 - 0.8 * n / columns), -h * 0.38 + h * chance.uniform(0.4, 0.76)),
            ],
            "#4A3A2C",
            width * 0.05,
            opacity=0.7,
            stroke_dasharray=f"{width * 0.05:.1f} {width * 0.035:.1f}",
            stroke_linecap="butt",
            curved=False,
        )
        for n in range(columns)
    )
    lines_ = "".join(
        line(
            [(width * (0.47 - 0.8 * n / columns), -h * 0.44), (width * (0.47 - 0.8 * n / columns), h * 0.44)],
            "#C9714A",
            1.5,
            curved=False,
        )
        for n in range(columns + 1)
    )
    return sheet(
        group(rect(-width / 2, -h / 2, width, h, "#EBD9B0", 3), lines_, marks, at=(x, y), turn=turn),
        soft=True,
    )


def framed(x: float, y: float, width: float, height: float, seed: int) -> str:
    """An old photograph in its frame: people in rows, too small to be known. The point is its left upper corner."""
    chance = random.Random(seed)
    crowd = "".join(
        circle(
            x + width * (0.16 + 0.68 * n / 6),
            y + height * (0.42 + 0.18 * row) + chance.uniform(-2, 2),
            width * 0.035,
            "#6E5E4A",
        )
        + rect(
            x + width * (0.16 + 0.68 * n / 6) - width * 0.045,
            y + height * (0.48 + 0.18 * row),
            width * 0.09,
            height * 0.2,
            mix("#8E7A60", INK, 0.1 * row),
            width * 0.03,
        )
        for row in range(2)
        for n in range(7)
    )
    return (
        sheet(
            rect(x - 9, y - 9, width + 18, height + 18, "#4A3326", 2),
            rect(x, y, width, height, fade("#E3D3B0", "#C9B48A"), 1),
            soft=True,
        )
        + rect(x + width * 0.1, y + height * 0.2, width * 0.8, height * 0.2, "#B9A27A", opacity=0.7)
        + crowd
    )


def carrying_pole(x: float, y: float, length: float) -> str:
    """A pole with two baskets, leaning on a wall; the point is its foot."""
    basket = "".join(
        path(f"M{bx - 40},{y - 66}H{bx + 40}L{bx + 28},{y}H{bx - 28}Z", "#C9A25E")
        + "".join(
            line([(bx - 36 + n * 3, y - 52 + 16 * n), (bx + 36 - n * 3, y - 52 + 16 * n)], "#A8813F", 3)
            for n in range(3)
        )
        for bx in (x + 60, x + 160)
    )
    return sheet(
        line([(x, y), (x + length * 0.3, y - length)], "#A87A4A", 12, curved=False), basket, soft=True
    )
