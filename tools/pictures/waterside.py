"""The lotus pond of 清荷社区 and the open pavilion beside it."""

from __future__ import annotations

from .land import lotus, lotus_leaf, ripples
from .paper import (
    GOLD,
    Frame,
    circle,
    fade,
    line,
    path,
    rect,
    sheet,
)


def pond(frame: Frame, y: float, deep: float, seed: int) -> str:
    """The lotus pond, from its far bank at y."""
    w = frame.width
    water = sheet(
        path(f"M-40,{y}Q{w * 0.3},{y - 10} {w * 0.6},{y}T{w + 40},{y - 4}V{y + deep}H-40Z", fade("#B5D3C9", "#5E9C96")),
        soft=True,
    )  # fmt: skip
    pads = "".join(
        lotus_leaf(w * x, y + deep * dy, size, colour, 0.28)
        for x, dy, size, colour in (
            (0.06, 0.2, 46, "#5E9E78"), (0.2, 0.12, 36, "#6FAE86"), (0.33, 0.24, 52, "#4F8E68"), (0.62, 0.14, 40, "#5E9E78"),
            (0.76, 0.28, 58, "#6FAE86"), (0.92, 0.16, 44, "#4F8E68"),
        )
    )  # fmt: skip
    flowers = "".join(
        lotus(w * x, y + deep * dy, size, "#C9505A", "#F8DDD6")
        for x, dy, size in ((0.13, 0.14, 44), (0.7, 0.18, 52), (0.86, 0.1, 34))
    )  # fmt: skip
    return water + ripples((0, y + 8, w, y + deep - 10), 26, seed, "#E1EFE8", 3) + pads + flowers


def pavilion(x: float, y: float, width: float, height: float) -> str:
    """An open pavilion; the point is the middle of its floor's front edge."""
    w = width / 2
    eaves = path(
        f"M{x - w * 1.24},{y - height * 0.66}Q{x - w * 0.7},{y - height * 0.72} {x - w * 0.24},{y - height}"
        f"H{x + w * 0.24}Q{x + w * 0.7},{y - height * 0.72} {x + w * 1.24},{y - height * 0.66}Q{x + w * 1.1},{y - height * 0.6} {x + w},{y - height * 0.58}"
        f"H{x - w}Q{x - w * 1.1},{y - height * 0.6} {x - w * 1.24},{y - height * 0.66}Z",
        "#47525E",
    )  # fmt: skip
    tiles = "".join(
        line(
            [(x + w * 1.02 * share, y - height * 0.6), (x + w * 0.24 * share, y - height * 0.97)], "#5C6874", 5, curved=False,
        )
        for share in (-0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9)
    )  # fmt: skip
    columns = "".join(
        rect(x + share * w - 10, y - height * 0.6, 20, height * 0.6, "#8E2A22", 3)
        for share in (-0.92, -0.34, 0.34, 0.92)
    )  # fmt: skip
    beam = rect(x - w, y - height * 0.6, width, height * 0.07, "#7A4A30") + "".join(
        rect(x - w + n * width / 12, y - height * 0.53, width / 24, height * 0.03, "#A8343C")
        for n in range(12)
    )  # fmt: skip
    floor = rect(x - w * 1.1, y, width * 1.1, height * 0.05, "#C9C4B8", 3)
    top = circle(x, y - height * 1.04, height * 0.035, GOLD) + rect(
        x - w * 0.25, y - height * 1.02, w * 0.5, height * 0.04, "#38424C", 5,
    )  # fmt: skip
    return sheet(columns, beam, floor, soft=True) + sheet(eaves, tiles, top)
