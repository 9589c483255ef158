"""A dragon of straw and red cloth, and those who bear it on poles."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from .boats import dragon_head
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    Point,
    around,
    circle,
    curve,
    glow,
    group,
    line,
    mix,
    path,
    sheet,
)
from .people import Person, person

STRAW, STRAW_DARK = "#E0B457", "#A97B2E"

BEARING = {
    "elbows": ((-40, -206), (44, -214)), "hands": ((2, -196), (8, -262)), "in_front": (True, True),
    "neck": (4, -246), "knees": ((-26, -74), (30, -76)), "feet": ((-44, -6), (40, -6)), "nod": -6,
}  # fmt: skip
"""Both hands on a pole that goes up over the head."""

LUNGING = BEARING | {
    "hip": (-10, -128), "neck": (16, -232), "knees": ((-40, -70), (44, -82)), "feet": ((-82, -6), (48, -6)),
    "elbows": ((-24, -196), (58, -206)), "hands": ((24, -190), (32, -254)), "breadth": 0.88,
}  # fmt: skip


def trail(points: Sequence[Point], count: int) -> list[tuple[float, float, float]]:
    """So many places along the smooth line through the points, each with its direction in degrees."""
    ends = [points[0], *points, points[-1]]
    places = []
    for number in range(count):
        along = (len(points) - 1) * number / max(1, count - 1)
        first = min(int(along), len(points) - 2)
        places.append(_between(ends[first : first + 4], along - first))
    return places


def _between(four: Sequence[Point], share: float) -> tuple[float, float, float]:
    """A place between the second and the third of four points, as Catmull and Rom have it."""
    t, spot, slope = share, [], []
    for a, b, c, d in zip(*four, strict=True):
        k = (2 * b, c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d)
        spot.append(0.5 * (k[0] + k[1] * t + k[2] * t * t + k[3] * t**3))
        slope.append(k[1] + 2 * k[2] * t + 3 * k[3] * t * t)
    return spot[0], spot[1], math.degrees(math.atan2(slope[1], slope[0]))


def dragon(points: Sequence[Point], width: float, head: float = 1, turn: float = -8) -> str:
    """The whole dragon, its tail at the first point and its head at the last, looking to the right."""
    half = width / 2
    body = line(points, STRAW_DARK, width + 6) + line(points, STRAW, width)
    belly = path(
        curve([(x, y + half * 0.62) for x, y in points]), stroke="#B8322F", stroke_width=width * 0.28,
        stroke_linecap="round",
    )  # fmt: skip
    places = trail(points, max(8, int(_length(points) / (width * 0.62))))
    scales = "".join(
        group(
            path(
                f"M0,{-half * 0.86}Q{half * 0.5},0 0,{half * 0.5}", stroke=STRAW_DARK,
                stroke_width=width * 0.05,
            ),
            at=(x, y), turn=angle,
        )
        for x, y, angle in places[1:]
    )  # fmt: skip
    fins = "".join(
        leaf(
            *around((x, y), half * 0.8, angle - 90), width * 0.5, angle - 128, BRIGHT if n % 2 else AMBER, 0.3
        )
        for n, (x, y, angle) in enumerate(places)
    )
    bands = "".join(
        group(path(f"M0,{-half}V{half}", stroke=BRIGHT, stroke_width=width * 0.16), at=(x, y), turn=angle)
        for x, y, angle in places[3::5]
    )
    tail = "".join(
        leaf(*points[0], width * 1.7, places[0][2] + 180 + bend, colour, 0.16)
        for bend, colour in ((-34, STRAW), (34, STRAW), (-16, BRIGHT), (18, AMBER), (0, STRAW))
    )  # fmt: skip
    front = group(
        dragon_head(0, 0, STRAW, DEEP), at=(points[-1][0] + width * 0.1, points[-1][1] - 4), scale=head,
        turn=turn,
    )  # fmt: skip
    return sheet(tail, fins, body, belly, scales, bands) + front


def _length(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(points))


def pole(foot: Point, top: Point, width: float = 9) -> str:
    return line([foot, top], CLAY, width, curved=False)


def bearers(
    places: Sequence[tuple[float, float]],
    ground: float,
    scale: float,
    coats: Sequence[str] = ("#F3E3BE", "#EAD3A0"),
) -> str:
    """Those who bear the body, whose places above them are given."""
    parts = []
    for number, (x, y) in enumerate(places):
        pose = LUNGING if number % 2 else BEARING
        who = Person(
            **pose, coat=coats[number % len(coats)], vest=BRIGHT,
            trousers="#5A2A22" if number % 3 else "#33404F",
            hair=("cap", "short", "bob", "cap", "short", "tail")[number % 6], cap="#B3202B",
            scarf=GOLD_LIGHT if number % 2 else None,
        )  # fmt: skip
        hands = pose["hands"]
        foot = (hands[0][0] - 3, hands[0][1] + 34)
        top = ((x - (x - 18 * scale)) / scale, (y - ground) / scale)
        parts.append(person(who, (x - 18 * scale, ground + (number % 2) * 14), scale, held=pole(foot, top)))
    return "".join(parts)


def pearl(x: float, y: float, r: float) -> str:
    """The ball that the dragon follows, in flames of cloth."""
    flames = "".join(
        leaf(x, y, r * 1.9, turn, (BRIGHT, AMBER)[n % 2], 0.24)
        for n, turn in enumerate(range(-90, 270, 45))
    )  # fmt: skip
    return glow(x, y, r * 3, "#FFDF9E", 0.5) + sheet(
        flames, circle(x, y, r, "#E2762B"), circle(x - r * 0.2, y - r * 0.2, r * 0.55, "#F3B24A"),
        circle(x, y, r, "none", stroke=GOLD, stroke_width=r * 0.12),
    )  # fmt: skip


def straw_bundle(
    x: float, y: float, length: float, turn: float, seed: int = 0, tied: str | None = BRIGHT
) -> str:
    """Straw tied in the middle, its ends spread."""
    stalks = "".join(
        line(
            [
                (-length / 2, (n - 5.5) * length * 0.034), (0, (n - 5.5) * length * 0.014),
                (length / 2, (n - 5.5) * length * 0.036),
            ],
            (STRAW, "#EBCB84", "#C99A45")[(n * 5 + seed) % 3], length * 0.022,
        )
        for n in range(12)
    )  # fmt: skip
    knot = line([(0, -length * 0.1), (0, length * 0.1)], tied, length * 0.045) if tied else ""
    return sheet(group(stalks, knot, at=(x, y), turn=turn))


def straw_heap(x: float, y: float, width: float, height: float) -> str:
    """A stack of straw, seen from the side; the point is the middle of its foot."""
    w = width / 2
    strokes = "".join(
        line(
            [(x + dx * w, y - height * up), (x + dx * w * 1.1, y - height * (up - 0.16))],
            mix(STRAW, INK, 0.16), width * 0.008,
        )
        for dx, up in (
            (-0.7, 0.4), (-0.4, 0.62), (-0.1, 0.8), (0.2, 0.66), (0.5, 0.5), (0.72, 0.34), (-0.2, 0.44),
            (0.34, 0.32), (-0.55, 0.2), (0.05, 0.24),
        )
    )  # fmt: skip
    return sheet(
        path(
            f"M{x - w},{y}C{x - w * 0.96},{y - height * 0.7} {x - w * 0.4},{y - height} {x},{y - height}C{x + w * 0.4},{y - height} {x + w * 0.96},{y - height * 0.7} {x + w},{y}Z",
            STRAW,
        ),
        strokes, soft=True,
    )  # fmt: skip
