"""A sports ground in autumn, and what is played there: rope, drum, caterpillar, ball."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from .land import cloud, leaf, range_of_hills, sun, tree
from .paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    WHITE,
    Frame,
    Point,
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
from .poses import Pose

TRACK, LAWN, ROPE = "#B5503F", "#7FA66A", "#D9B57A"
TEAMS = (BRIGHT, JADE, "#3F6690", "#D98E32")

PULLING: Pose = {
    "hip": (-34, -122), "neck": (-92, -206), "breadth": 0.82, "nod": -6, "knees": ((8, -78), (-6, -64)), "feet": ((42, -10), (14, -6)),
    "elbows": ((-42, -150), (-24, -146)), "hands": ((14, -158), (40, -152)), "in_front": (False, True),
}  # fmt: skip
"""Leaning back to the left on a rope that runs to the right at -155."""
RUNNING: Pose = {
    "hip": (0, -142), "neck": (34, -238), "breadth": 0.82, "nod": 4, "knees": ((-22, -86), (48, -96)), "feet": ((-78, -62), (46, -14)),
    "elbows": ((-20, -176), (62, -190)), "hands": ((-58, -150), (84, -236)), "in_front": (False, True),
}  # fmt: skip
JUMPING: Pose = {
    "hip": (0, -158), "neck": (0, -262), "knees": ((-34, -106), (34, -106)), "feet": ((-30, -52), (34, -50)),
    "elbows": ((-62, -238), (62, -238)), "hands": ((-84, -292), (84, -292)), "in_front": (True, True),
}  # fmt: skip
ASTRIDE: Pose = {
    "hip": (0, -104), "neck": (26, -200), "breadth": 0.82, "nod": 2, "knees": ((48, -92), (54, -88)), "feet": ((34, -14), (42, -6)),
    "elbows": ((42, -146), (56, -142)), "hands": ((66, -108), (78, -104)), "in_front": (False, True),
}  # fmt: skip
BACK_TO_BACK: Pose = {
    "hip": (-6, -138), "neck": (10, -240), "breadth": 0.78, "nod": 4, "knees": ((20, -80), (40, -86)), "feet": ((-6, -10), (44, -6)),
    "elbows": ((-18, -184), (-2, -178)), "hands": ((-34, -144), (-22, -136)), "in_front": (False, True),
}  # fmt: skip
TURNING: Pose = {
    "hip": (-4, -140), "neck": (0, -244), "breadth": 0.84, "knees": ((-24, -72), (16, -72)), "feet": ((-36, -6), (24, -6)),
    "elbows": ((-30, -186), (54, -196)), "hands": ((-34, -140), (106, -206)), "in_front": (False, True),
}  # fmt: skip


def autumn_ground(
    frame: Frame, horizon: float, seed: int, light: Point = (0.2, 0.2), track: float | None = None
) -> str:
    """Hills, trees that turn yellow, a lawn, and the red track from `track` down."""
    w, low = frame.width, frame.height
    chance = random.Random(seed)
    trees = "".join(
        tree(
            x + chance.uniform(-14, 14),
            horizon + 6,
            chance.uniform(54, 100),
            chance.choice(("#E0B13C", "#D98A2B", "#C9743A", "#8FA65A", "#E9C45A")),
        )
        for x in range(-10, w + 60, 62)
    )
    parts = [
        sun(w * light[0], frame.height * light[1], 70, "#F3C77A", "#F6DDA8"),
        cloud(w * 0.4, frame.height * 0.1, 170, WHITE), cloud(w * 0.72, frame.height * 0.17, 140, WHITE),
        range_of_hills(horizon - 40, 150, seed, fade("#C9CFB4", "#E4E2CC"), 5, frame), range_of_hills(horizon - 10, 80, seed + 5, fade("#A9B88E", "#CBD0AC"), 6, frame),
        trees, rect(0, horizon, w, low - horizon, fade(mix(LAWN, WHITE, 0.2), mix(LAWN, INK, 0.06))),
    ]  # fmt: skip
    parts += [
        polygon(
            [
                (w * (0.5 + dx * 0.5), horizon),
                (w * (0.5 + (dx + 0.16) * 0.5), horizon),
                (w * (0.5 + (dx + 0.16) * 2), low),
                (w * (0.5 + dx * 2), low),
            ],
            mix(LAWN, WHITE, 0.1),
        )
        for dx in (-0.96, -0.64, -0.32, 0, 0.32, 0.64, 0.96)
    ]
    if track is not None:
        parts.append(lanes(frame, track))
    return "".join(parts)


def lanes(frame: Frame, top: float, count: int = 5, fill: str = TRACK) -> str:
    """The red track across the picture, its lanes broader towards the viewer."""
    w, low = frame.width, frame.height
    ground = rect(-20, top, w + 40, low - top + 20, fade(mix(fill, WHITE, 0.14), mix(fill, INK, 0.12)))
    strokes = "".join(
        rect(
            -20,
            top + (low - top) * (number / count) ** 1.5,
            w + 40,
            3 + 5 * number / count,
            "#F6E9DC",
            opacity=0.85,
        )
        for number in range(count)
    )
    return ground + strokes


def rope(points: Sequence[Point], width: float = 11, twist: bool = True) -> str:
    """A rope of hemp through the points."""
    parts = line(points, mix(ROPE, INK, 0.3), width + 3) + line(points, ROPE, width)
    if twist:
        parts += line(
            points, mix(ROPE, INK, 0.22), width * 0.6, stroke_dasharray=f"{width * 0.2:.1f} {width * 1.5:.1f}"
        )
    return parts


def thick_rope(start: Point, end: Point, width: float) -> str:
    """A rope from near: its strands are seen."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = (dx * dx + dy * dy) ** 0.5
    turn = _degrees(dx, dy)
    strands = "".join(
        path(
            f"M{at},{width * 0.48}C{at + width * 0.2},{width * 0.1} {at + width * 0.5},{-width * 0.2} {at + width * 0.86},{-width * 0.48}",
            stroke=mix(ROPE, INK, 0.34),
            stroke_width=width * 0.07,
        )
        + path(
            f"M{at + width * 0.2},{width * 0.4}C{at + width * 0.4},{width * 0.1} {at + width * 0.6},{-width * 0.14} {at + width * 0.9},{-width * 0.36}",
            stroke=mix(ROPE, WHITE, 0.3),
            stroke_width=width * 0.05,
        )
        for at in range(-int(width), int(long) + 40, int(width * 0.46))
    )
    return sheet(group(rect(-40, -width / 2, long + 80, width, ROPE), strands, at=start, turn=turn))


def _degrees(dx: float, dy: float) -> float:
    return math.degrees(math.atan2(dy, dx))


def ribbon(x: float, y: float, size: float) -> str:
    """The red cloth that marks the middle of the rope."""
    knot = circle(x, y, size * 0.2, DEEP)
    ends = "".join(
        path(
            f"M{x},{y}Q{x + dx * size * 0.5},{y + size * 0.5} {x + dx * size * 0.4},{y + size * 1.1}L{x + dx * size * 0.9},{y + size * 0.95}Q{x + dx * size * 0.9},{y + size * 0.4} {x + dx * size * 0.2},{y}Z",
            colour,
        )
        for dx, colour in ((-1, BRIGHT), (1, mix(BRIGHT, INK, 0.14)))
    )
    return sheet(
        ends, rect(x - size * 0.2, y - size * 0.26, size * 0.4, size * 0.5, BRIGHT, 4), knot, soft=True
    )


def caterpillar(x: float, y: float, length: float, colour: str) -> str:
    """A caterpillar of air, its head to the right; the point is its middle on the ground."""
    count, r = 6, length / 10
    parts = [ellipse(x, y + 2, length * 0.52, r * 0.3, INK, opacity=0.18)]
    for number in range(count):
        cx = x - length / 2 + r + number * (length - 2.6 * r) / (count - 1)
        tone = colour if number % 2 else mix(colour, WHITE, 0.22)
        parts.append(
            sheet(
                ellipse(cx, y - r * 0.95, r * 1.12, r, tone),
                ellipse(cx - r * 0.3, y - r * 1.5, r * 0.4, r * 0.18, mix(tone, WHITE, 0.45)),
                soft=True,
            )
        )
    hx = x + length / 2 - r * 0.2
    feelers = line([(hx + r * 0.2, y - r * 2.1), (hx + r * 0.5, y - r * 3)], INK_2, r * 0.12) + line(
        [(hx - r * 0.3, y - r * 2.1), (hx - r * 0.4, y - r * 3)], INK_2, r * 0.12
    )
    knobs = circle(hx + r * 0.5, y - r * 3, r * 0.22, AMBER) + circle(
        hx - r * 0.4, y - r * 3, r * 0.22, AMBER
    )
    head = (
        circle(hx, y - r * 1.2, r * 1.24, mix(colour, WHITE, 0.1))
        + circle(hx + r * 0.45, y - r * 1.5, r * 0.26, WHITE)
        + circle(hx + r * 0.52, y - r * 1.5, r * 0.12, INK)
    )
    smile = path(
        f"M{hx + r * 0.2},{y - r * 0.8}Q{hx + r * 0.6},{y - r * 0.45} {hx + r * 0.95},{y - r * 0.85}",
        stroke=DEEP,
        stroke_width=r * 0.12,
        stroke_linecap="round",
    )
    return (
        "".join(parts)
        + feelers
        + knobs
        + sheet(head, smile, circle(hx + r * 0.05, y - r * 0.95, r * 0.2, "#F0A090"), soft=True)
    )


def drum(x: float, y: float, width: float) -> str:
    """A flat drum held level by its ropes; the point is the middle of its skin."""
    w, flat, deep = width / 2, 0.2, width * 0.24
    body = path(f"M{x - w},{y}V{y + deep}A{w},{w * flat} 0 0 0 {x + w},{y + deep}V{y}Z", fade(BRIGHT, DEEP))
    nails = "".join(
        circle(x + w * share, y + width * 0.05 + w * flat * (1 - share * share) ** 0.5, width * 0.012, AMBER)
        for share in (-0.96, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 0.96)
    )
    band = path(
        f"M{x - w},{y + deep * 0.55}A{w},{w * flat} 0 0 0 {x + w},{y + deep * 0.55}",
        stroke=GOLD_LIGHT,
        stroke_width=width * 0.016,
    )
    skin = ellipse(x, y, w, w * flat, "#E9D9B4") + ellipse(x, y, w * 0.92, w * flat * 0.92, "#F6ECD2")
    return sheet(body, nails, band, skin)


def ball(x: float, y: float, r: float, fill: str = WHITE, seams: str = "#7C95AE") -> str:
    seam = path(
        f"M{x - r * 0.9},{y - r * 0.2}Q{x},{y + r * 0.4} {x + r * 0.9},{y - r * 0.3}M{x - r * 0.3},{y - r * 0.95}Q{x + r * 0.2},{y} {x - r * 0.2},{y + r * 0.96}",
        stroke=seams,
        stroke_width=r * 0.08,
    )
    return sheet(circle(x, y, r, fade(fill, mix(fill, INK, 0.12))), seam, soft=True)


def cone(x: float, y: float, size: float, colour: str = "#E2762B") -> str:
    """A marker on the ground; the point is the middle of its foot."""
    return sheet(rect(x - size * 0.42, y - size * 0.1, size * 0.84, size * 0.1, mix(colour, INK, 0.2), 3), polygon([(x - size * 0.28, y - size * 0.1), (x + size * 0.28, y - size * 0.1), (x + size * 0.06, y - size), (x - size * 0.06, y - size)], colour, 4),
                 polygon([(x - size * 0.19, y - size * 0.42), (x + size * 0.19, y - size * 0.42), (x + size * 0.13, y - size * 0.62), (x - size * 0.13, y - size * 0.62)], WHITE, 0), soft=True)  # fmt: skip


def falling_leaves(box: tuple[float, float, float, float], count: int, seed: int, size: float = 22) -> str:
    chance = random.Random(seed)
    return "".join(
        leaf(
            chance.uniform(box[0], box[2]),
            chance.uniform(box[1], box[3]),
            size * chance.uniform(0.7, 1.2),
            chance.uniform(0, 360),
            chance.choice(("#E0B13C", "#D98A2B", "#E9C45A", "#C9743A")),
            0.34,
        )
        for _ in range(count)
    )


def swing(points: Sequence[Point], colour: str = WHITE, width: float = 4, opacity: float = 0.6) -> str:
    """The trace of something that moves."""
    return line(points, colour, width, opacity=opacity, stroke_dasharray=f"{width * 5} {width * 3}")


def clapper() -> str:
    """A hand clapper of plastic, in the measure of who holds it at (0, 0)."""
    return "".join(
        group(
            path("M-14,-8Q-18,-52 0,-56Q18,-52 14,-8Q0,6 -14,-8Z", colour),
            line([(0, 0), (0, 22)], colour, 9),
            turn=turn,
        )
        for turn, colour in ((-16, AMBER), (12, "#E2762B"))
    )
