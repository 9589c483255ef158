"""Pots, cups and glasses for tea, from the front and from above."""

from __future__ import annotations

from .land import leaf
from .paper import (
    INK,
    WHITE,
    around,
    circle,
    ellipse,
    fade,
    mix,
    path,
    sheet,
)


def teapot(x: float, y: float, size: float, fill: str = "#8C4A32") -> str:
    """A pot of clay; the point is the middle of its foot, its spout to the right."""
    body = ellipse(x, y - size * 0.42, size * 0.52, size * 0.42, fade(mix(fill, WHITE, 0.16), fill))
    spout = path(
        f"M{x + size * 0.4},{y - size * 0.3}Q{x + size * 0.66},{y - size * 0.36} {x + size * 0.78},{y - size * 0.72}L{x + size * 0.68},{y - size * 0.76}Q{x + size * 0.58},{y - size * 0.52} {x + size * 0.4},{y - size * 0.56}Z",
        fill,
    )
    handle = path(
        f"M{x - size * 0.42},{y - size * 0.66}Q{x - size * 0.92},{y - size * 0.6} {x - size * 0.46},{y - size * 0.18}",
        stroke=fill,
        stroke_width=size * 0.1,
    )
    lid = ellipse(x, y - size * 0.8, size * 0.26, size * 0.07, mix(fill, INK, 0.2)) + circle(
        x, y - size * 0.9, size * 0.08, fill
    )
    return sheet(handle, spout, body, lid, soft=True)


def teacup(x: float, y: float, size: float, fill: str = WHITE, tea: str = "#C98A3F") -> str:
    """A small cup without a handle; the point is the middle of its foot."""
    body = path(
        f"M{x - size * 0.5},{y - size * 0.7}Q{x - size * 0.44},{y} {x - size * 0.22},{y}H{x + size * 0.22}Q{x + size * 0.44},{y} {x + size * 0.5},{y - size * 0.7}Z",
        fade(fill, mix(fill, INK, 0.1)),
    )
    return sheet(
        body,
        ellipse(x, y - size * 0.7, size * 0.5, size * 0.13, mix(fill, INK, 0.06)),
        ellipse(x, y - size * 0.69, size * 0.42, size * 0.09, tea),
        soft=True,
    )


def tea_things(x: float, y: float, size: float) -> str:
    """A glass of green tea with a lid beside it; the point is the middle of its foot."""
    glass = path(
        f"M{x - size * 0.32},{y - size}L{x - size * 0.26},{y}H{x + size * 0.26}L{x + size * 0.32},{y - size}Z",
        "#E4EFE4",
        opacity=0.85,
    )
    tea = path(
        f"M{x - size * 0.3},{y - size * 0.74}L{x - size * 0.26},{y - 3}H{x + size * 0.26}L{x + size * 0.3},{y - size * 0.74}Z",
        fade("#D9DB9C", "#B9C46A"),
        opacity=0.9,
    )
    sunk = "".join(
        leaf(x + dx * size, y - size * 0.04, size * 0.3, turn, "#6E8C3E", 0.2)
        for dx, turn in ((-0.14, -96), (-0.04, -78), (0.08, -104), (0.16, -84))
    )
    return sheet(glass, tea, sunk, ellipse(x, y - size, size * 0.32, size * 0.07, "#F6FAF4"), soft=True)


def tea_from_above(x: float, y: float, r: float) -> str:
    """A cup on its saucer, from above, with leaves that float."""
    floating = "".join(
        leaf(*around((x, y), r * 0.34, turn), r * 0.2, turn * 2.3, "#6E8C3E", 0.24)
        for turn in (10, 80, 150, 230, 300)
    )
    handle = path(
        f"M{x + r * 0.6},{y - r * 0.16}Q{x + r * 1.02},{y - r * 0.2} {x + r * 0.98},{y + r * 0.12}Q{x + r * 0.9},{y + r * 0.3} {x + r * 0.58},{y + r * 0.2}",
        stroke="#F6F1E6",
        stroke_width=r * 0.13,
    )
    return sheet(circle(x, y, r, "#E9E2D2"), circle(x, y, r * 0.84, "#F6F1E6")) + sheet(
        handle,
        circle(x, y, r * 0.66, "#FBF8F0"),
        circle(x, y, r * 0.58, "#C9CE8A"),
        circle(x - r * 0.1, y - r * 0.12, r * 0.4, "#D6DA9E"),
        floating,
        soft=True,
    )
