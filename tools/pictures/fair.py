"""The street fair of the volunteers: awnings, stools, and what is mended there."""

from __future__ import annotations

import random

from .paper import (
    GOLD_LIGHT,
    INK,
    RED,
    WHITE,
    Frame,
    around,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)
from .signs import SANS, words


def awning(x: float, y: float, width: float, height: float, fill: str, text: str = "") -> str:
    """A stall's roof on four poles; the point is the left end of its front edge, and its poles reach down by height."""
    w = width
    poles = "".join(rect(px, y, 9, height, "#8C8579", 2) for px in (x + 6, x + w - 15))
    cloth = path(f"M{x},{y}L{x + w * 0.12},{y - w * 0.24}H{x + w * 0.88}L{x + w},{y}Z", fade(mix(fill, WHITE, 0.14), fill))  # fmt: skip
    peak = path(
        f"M{x + w * 0.12},{y - w * 0.24}L{x + w * 0.5},{y - w * 0.36}L{x + w * 0.88},{y - w * 0.24}Z", mix(fill, WHITE, 0.24),
    )  # fmt: skip
    valance = rect(x, y - 2, w, w * 0.1, mix(fill, INK, 0.12), 3)
    sign = words(x + w / 2, y + w * 0.048, text, w * 0.066, "#FFF6E0", SANS) if text else ""
    return sheet(poles, soft=True) + sheet(peak, cloth, valance) + sign


def stool(x: float, y: float, size: float, fill: str = "#8B5A3A") -> str:
    """A wooden stool; the point is the middle of its foot, `size` its height."""
    s = size
    legs = rect(
        x - s * 0.46, y - s, s * 0.13, s, mix(fill, INK, 0.2),
    ) + rect(x + s * 0.33, y - s, s * 0.13, s, mix(fill, INK, 0.2))  # fmt: skip
    return sheet(
        legs, rect(x - s * 0.4, y - s * 0.5, s * 0.8, s * 0.09, mix(fill, INK, 0.2)),
        rect(x - s * 0.62, y - s * 1.08, s * 1.24, s * 0.16, fill, 5),
    )  # fmt: skip


def counter_table(x: float, y: float, width: float, height: float, cloth: str, text: str = "") -> str:
    """A table with a cloth to the ground; the point is the left end of its upper edge."""
    folds = "".join(
        path(
            f"M{x + width * n / 7},{y + 16}Q{x + width * n / 7 + 6},{y + height * 0.6} {x + width * n / 7 - 2},{y + height}",
            stroke=mix(cloth, INK, 0.16), stroke_width=4,
        )
        for n in range(1, 7)
    )  # fmt: skip
    sign = words(
        x + width / 2, y + height * 0.5, text, min(height * 0.34, width * 0.8 / max(1, len(text))), "#FFF6E0", SANS,
    ) if text else ""  # fmt: skip
    return sheet(
        rect(x, y, width, height, fade(cloth, mix(cloth, INK, 0.18)), 3), folds,
        rect(x - 8, y - 6, width + 16, 16, mix(cloth, WHITE, 0.2), 4),
    ) + sign  # fmt: skip


def peach(x: float, y: float, size: float, seed: int) -> str:
    """A peach tree in blossom; the point is its foot."""
    chance = random.Random(seed)
    wood = line([(x, y), (x + size * 0.03, y - size * 0.5)], "#6B4A38", size * 0.08)
    wood += "".join(
        line(
            [(x, y - size * 0.4), (x + dx * size * 0.6, y - size * 0.75), (x + dx * size, y - size * up)], "#6B4A38",
            size * 0.04,
        )
        for dx, up in ((-0.5, 1.0), (0.45, 1.05), (-0.1, 1.25), (0.25, 0.85))
    )  # fmt: skip
    puffs = []
    for number in range(20):
        px, py = x + chance.uniform(-0.6, 0.6) * size, y - size * chance.uniform(0.68, 1.34)
        puffs.append(circle(px, py, size * chance.uniform(0.09, 0.17), mix("#E59A9A", "#FBE3DC", number % 4 * 0.25)))  # fmt: skip
    return sheet(wood, soft=True) + sheet(*puffs[:10], soft=True) + sheet(*puffs[10:], soft=True)


def petals(frame: Frame, count: int, seed: int) -> str:
    """Blossom in the wind."""
    chance = random.Random(seed)
    return "".join(
        group(
            ellipse(0, 0, 8, 4.5, mix("#E59A9A", WHITE, chance.uniform(0, 0.6))),
            at=(chance.uniform(0, frame.width), chance.uniform(0, frame.height)), turn=chance.uniform(0, 180),
        )
        for _ in range(count)
    )  # fmt: skip


def screwdriver(x: float, y: float, length: float, turn: float, grip: str = RED) -> str:
    """Its tip is at the point; the handle goes in the direction of the turn."""
    return sheet(
        group(
            rect(0, -length * 0.02, length * 0.55, length * 0.04, "#9AA3AA", 3),
            rect(length * 0.52, -length * 0.075, length * 0.48, length * 0.15, grip, length * 0.06),
            line([(length * 0.6, 0), (length * 0.92, 0)], mix(grip, WHITE, 0.35), length * 0.02), at=(x, y), turn=turn,
        ),
        soft=True,
    )  # fmt: skip


def old_fan(x: float, y: float, size: float) -> str:
    """An electric fan with its cage open; the point is its hub."""
    blades = "".join(
        group(
            path(
                f"M0,0C{size * 0.3},{-size * 0.42} {size * 0.62},{-size * 0.5} {size * 0.74},{-size * 0.16}"
                f"C{size * 0.6},{size * 0.06} {size * 0.3},{size * 0.1} 0,0Z",
                colour,
            ),
            at=(x, y), turn=turn,
        )
        for turn, colour in ((-20, "#8FB3B0"), (100, "#7FA6A3"), (220, "#9CBFBB"))
    )  # fmt: skip
    cage = "".join(circle(x, y, size * r, "none", stroke="#6F7A80", stroke_width=size * 0.018) for r in (1, 0.74, 0.5, 0.27))  # fmt: skip
    spokes = "".join(
        line([(x, y), around((x, y), size, turn)], "#6F7A80", size * 0.012, curved=False)
        for turn in range(0, 360, 20)
    )  # fmt: skip
    stand = rect(
        x - size * 0.07, y + size * 0.9, size * 0.14, size * 0.8, "#5B656B",
    ) + ellipse(x, y + size * 1.72, size * 0.62, size * 0.16, "#4A5358")  # fmt: skip
    return sheet(stand) + sheet(
        circle(x, y, size * 1.02, "#E9EEEC", opacity=0.5), blades, circle(x, y, size * 0.16, RED),
        circle(x, y, size * 0.07, GOLD_LIGHT),
    ) + group(spokes, cage, opacity=0.85)  # fmt: skip
