"""Houses, halls and what stands and hangs in them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .paper import (
    AMBER,
    GOLD,
    GOLD_LIGHT,
    INK,
    RED,
    WHITE,
    circle,
    ellipse,
    line,
    mix,
    path,
    polygon,
    rect,
    sheet,
)


def roof(x: float, y: float, width: float, height: float, fill: str) -> str:
    """A roof whose eaves turn up; the point is the middle of its lower edge."""
    w, ridge = width / 2, width * 0.33
    d = f"M{x - ridge:.1f},{y - height:.1f}L{x + ridge:.1f},{y - height:.1f}"
    d += f"C{x + ridge * 1.1:.1f},{y - height * 0.45:.1f} {x + w * 0.86:.1f},{y - height * 0.1:.1f} {x + w:.1f},{y - height * 0.22:.1f}"
    d += f"L{x + w * 0.93:.1f},{y:.1f}L{x - w * 0.93:.1f},{y:.1f}L{x - w:.1f},{y - height * 0.22:.1f}"
    d += f"C{x - w * 0.86:.1f},{y - height * 0.1:.1f} {x - ridge * 1.1:.1f},{y - height * 0.45:.1f} {x - ridge:.1f},{y - height:.1f}Z"
    ridge_line = rect(x - ridge - 4, y - height - 6, ridge * 2 + 8, 10, mix(fill, INK, 0.3), 5)
    return path(d, fill) + ridge_line


def house(
    x: float, y: float, width: float, height: float, tiles: str, wall: str = WHITE, door: str | None = RED
) -> str:
    """A whitewashed house; the point is the middle of its foot."""
    left, top = x - width / 2, y - height
    parts = [rect(left, top, width, height, wall)]
    if door:
        parts.append(rect(x - width * 0.1, y - height * 0.5, width * 0.2, height * 0.5, door))
    for side in (-0.33, 0.21):
        parts.append(
            rect(x + side * width, y - height * 0.62, width * 0.13, height * 0.24, mix(tiles, INK, 0.2), 2)
        )
    return sheet(*parts, roof(x, top + 2, width * 1.28, height * 0.55, tiles), soft=True)


def gabled_house(x: float, y: float, width: float, height: float, tiles: str, wall: str = WHITE) -> str:
    """A house of the south seen from its gable, whose wall climbs in steps."""
    w = width / 2
    steps = [(-w, 0.62), (-w * 0.56, 0.82), (-w * 0.2, 1), (w * 0.2, 1), (w * 0.56, 0.82), (w, 0.62)]
    outline = [(x - w, y)]
    for number, (dx, up) in enumerate(steps):
        if number in (1, 2):
            outline.append((x + dx, y - height * steps[number - 1][1]))
        outline.append((x + dx, y - height * up))
        if number in (3, 4):
            outline.append((x + dx, y - height * steps[number + 1][1]))
    outline.append((x + w, y))
    caps = []
    for (ax, up), (bx, _) in (((-w, 0.62), (-w * 0.56, 0)), ((-w * 0.56, 0.82), (-w * 0.2, 0)), ((-w * 0.2, 1), (w * 0.2, 0)),
                              ((w * 0.2, 0.82), (w * 0.56, 0)), ((w * 0.56, 0.62), (w, 0))):  # fmt: skip
        caps.append(rect(x + ax - 5, y - height * up - 7, bx - ax + 10, 11, tiles, 4))
    window = rect(x - w * 0.14, y - height * 0.7, w * 0.28, height * 0.13, mix(tiles, INK, 0.15), 2)
    door = rect(x - w * 0.2, y - height * 0.36, w * 0.4, height * 0.36, mix(tiles, INK, 0.35))
    return sheet(polygon(outline, wall), *caps, window, door, soft=True)


def lantern(x: float, y: float, size: float, fill: str = RED, glow: bool = False) -> str:
    """A round lantern; the point is where it hangs."""
    cy = y + size * 0.75
    dark = mix(fill, INK, 0.18)
    ribs = "".join(
        path(
            f"M{x},{cy - size * 0.5:.1f}Q{x + bend * size:.1f},{cy} {x},{cy + size * 0.5:.1f}",
            stroke=dark,
            stroke_width=size * 0.03,
        )
        for bend in (-0.85, -0.3, 0.3, 0.85)
    )
    halo = circle(x, cy, size * 1.25, GOLD_LIGHT, opacity=0.16) if glow else ""
    return halo + sheet(
        line([(x, y), (x, cy - size * 0.5)], GOLD, size * 0.05),
        ellipse(x, cy, size * 0.62, size * 0.5, fill),
        ribs,
        rect(x - size * 0.25, cy - size * 0.56, size * 0.5, size * 0.12, GOLD, 3),
        rect(x - size * 0.25, cy + size * 0.44, size * 0.5, size * 0.12, GOLD, 3),
        *(
            line([(x + dx * size, cy + size * 0.56), (x + dx * size, cy + size * 1.0)], AMBER, size * 0.05)
            for dx in (-0.1, 0, 0.1)
        ),
        soft=True,
    )


def books(x: float, y: float, width: float, height: float, seed: int, colours: Sequence[str]) -> str:
    """A row of books that stand on the line y and fill the width, some leaning."""
    chance = random.Random(seed)
    parts, at = [], x
    while at < x + width - 16:
        thick = min(chance.choice([16, 20, 24, 28]), x + width - at)
        tall = height * chance.uniform(0.68, 0.94)
        colour = chance.choice(colours)
        parts.append(rect(at, y - tall, thick - 2, tall, colour, 2))
        parts.append(rect(at, y - tall * 0.82, thick - 2, 5, mix(colour, GOLD_LIGHT, 0.6)))
        at += thick
        if chance.random() < 0.12:
            at += 18
    return "".join(parts)


def potted_plant(x: float, y: float, size: float, leaf: str, pot: str) -> str:
    """A plant with upright leaves in a pot; the point is the middle of its foot."""
    blades = "".join(
        path(
            f"M{x},{y - size * 0.35:.1f}Q{x + dx * size * 0.5:.1f},{y - size * 0.8:.1f} {x + dx * size:.1f},{y - up * size:.1f}"
            f"Q{x + dx * size * 0.9 + 6:.1f},{y - size * 0.6:.1f} {x + 8},{y - size * 0.35:.1f}Z",
            mix(leaf, GOLD_LIGHT, light),
        )
        for dx, up, light in (
            (-0.5, 0.9, 0),
            (-0.25, 1.2, 0.15),
            (0.02, 1.32, 0),
            (0.28, 1.15, 0.15),
            (0.52, 0.85, 0),
        )
    )
    outline = [
        (x - size * 0.24, y - size * 0.38),
        (x + size * 0.24, y - size * 0.38),
        (x + size * 0.17, y),
        (x - size * 0.17, y),
    ]
    return sheet(blades, polygon(outline, pot, 6), soft=True)
