"""What is written up: banners, boards and strips of red paper. Short words only, as they stand in such places."""

from __future__ import annotations

from .land import blossom
from .paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    JADE_LIGHT,
    RED,
    ROSE,
    SLATE_LIGHT,
    WHITE,
    Point,
    circle,
    fade,
    line,
    mix,
    path,
    rect,
    sheet,
)

SERIF = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif"
SANS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif"
KAI = "'LXGW WenKai','KaiTi','STKaiti','Noto Serif CJK SC',serif"

PENNONS = (AMBER, JADE_LIGHT, ROSE, SLATE_LIGHT)
"""The colours of bunting on a feast."""


def words(x: float, y: float, text: str, size: float, colour: str, font: str = SERIF, turn: float = 0) -> str:
    """A line of words, its middle at the point."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{font}" font-size="{size:.1f}" font-weight="700" fill="{colour}"'
        f' text-anchor="middle" dominant-baseline="central" transform="rotate({turn:.1f} {x:.1f} {y:.1f})">{text}</text>'
    )


def column(x: float, y: float, text: str, size: float, colour: str, gap: float = 1.18) -> str:
    """Words one below the other; the point is the middle of the upper edge."""
    return "".join(
        words(x, y + size * (0.5 + gap * number), sign, size, colour) for number, sign in enumerate(text)
    )


def banner(x: float, y: float, width: float, height: float, text: str, sag: float = 8) -> str:
    """A red cloth stretched between two cords; the point is its left upper corner."""
    cloth = path(
        f"M{x},{y}Q{x + width / 2},{y + sag} {x + width},{y}V{y + height}Q{x + width / 2},{y + height + sag} {x},{y + height}Z",
        fade(BRIGHT, RED),
    )
    size = min(height * 0.56, width * 0.86 / len(text))
    gap = min(size * 1.6, width * 0.86 / len(text))
    letters = "".join(
        words(x + width / 2 + (number - (len(text) - 1) / 2) * gap, y + height / 2 + sag * (0.5 - abs(number / max(1, len(text) - 1) - 0.5) * 0.9),
              sign, size, "#FFF6E0", SANS)
        for number, sign in enumerate(text)
    )  # fmt: skip
    cords = line([(x - 60, y - 22), (x, y + 4)], "#6B5844", 3) + line(
        [(x + width + 60, y - 22), (x + width, y + 4)], "#6B5844", 3
    )
    return cords + sheet(cloth, soft=True) + letters


def board(
    x: float, y: float, width: float, height: float, rows: tuple[str, ...] = (), size: float = 26
) -> str:
    """A blackboard in a wooden frame, with words in chalk; the point is its left upper corner."""
    frame = rect(x - 10, y - 10, width + 20, height + 20, "#8B5A3A", 6) + rect(
        x, y, width, height, "#2F4A44", 3
    )
    chalk = "".join(
        words(x + width / 2, y + height * (number + 0.8) / (len(rows) + 0.6), row, size, "#F2EDE0", KAI)
        for number, row in enumerate(rows)
    )
    return sheet(frame) + chalk


def strip(x: float, y: float, width: float, height: float, text: str = "", soft: bool = True) -> str:
    """A strip of red paper flecked with gold, hanging from the middle of its upper edge; with words or with flowers."""
    left = x - width / 2
    flecks = "".join(
        circle(left + width * fx, y + height * fy, min(width, height) * 0.03, GOLD_LIGHT, opacity=0.85)
        for fx, fy in (
            (0.16, 0.05),
            (0.85, 0.13),
            (0.12, 0.36),
            (0.88, 0.5),
            (0.14, 0.68),
            (0.84, 0.8),
            (0.2, 0.95),
        )
    )
    size = min(width * 0.62, height * 0.84 / max(1, len(text)))
    middle = (
        column(x, y + (height - size * (1 + 1.16 * (len(text) - 1))) / 2, text, size, "#2A1410", 1.16)
        if text
        else "".join(blossom(x, y + height * fy, width * 0.2, GOLD_LIGHT, GOLD) for fy in (0.24, 0.5, 0.76))
    )
    return sheet(rect(left, y, width, height, BRIGHT, 3), soft=soft) + flecks + middle


def blessing(x: float, y: float, size: float, sign: str = "福") -> str:
    """A square of red paper on its corner, with one character."""
    h = size * 0.72
    diamond = path(f"M{x},{y - h}L{x + h},{y}L{x},{y + h}L{x - h},{y}Z", BRIGHT)
    i = h * 0.88
    edge = path(
        f"M{x},{y - i}L{x + i},{y}L{x},{y + i}L{x - i},{y}Z", stroke=GOLD, stroke_width=max(1.5, size * 0.018)
    )
    return sheet(diamond, edge, soft=True) + words(
        x, y, sign, size * 0.66, "#2A1410" if sign == "福" else GOLD_LIGHT
    )


def bunting(
    start: Point, end: Point, sag: float, colours: tuple[str, ...], count: int, size: float = 26
) -> str:
    """Little triangles of coloured paper on a cord."""

    def at(share: float) -> Point:
        return (
            start[0] + (end[0] - start[0]) * share,
            start[1] + (end[1] - start[1]) * share + 4 * sag * share * (1 - share),
        )

    cord = line([at(number / 12) for number in range(13)], mix(INK, WHITE, 0.4), 2.5)
    flags = []
    for number in range(count):
        x, y = at((number + 0.5) / count)
        flags.append(
            path(
                f"M{x - size * 0.4:.1f},{y:.1f}H{x + size * 0.4:.1f}L{x:.1f},{y + size:.1f}Z",
                colours[number % len(colours)],
            )
        )
    return cord + sheet(*flags, soft=True)


def plaque(x: float, y: float, width: float, height: float, text: str) -> str:
    """A board of dark wood with gold characters, above a gate; x is its middle."""
    frame = rect(x - width / 2, y, width, height, DEEP, 6) + rect(
        x - width / 2 + 6, y + 6, width - 12, height - 12, "#3A2018", 4, stroke=GOLD, stroke_width=3
    )
    size = min(height * 0.6, width * 0.8 / len(text))
    gap = min(size * 1.3, width * 0.84 / len(text))
    return sheet(frame) + "".join(
        words(x + (number - (len(text) - 1) / 2) * gap, y + height / 2, sign, size, GOLD_LIGHT)
        for number, sign in enumerate(text)
    )
