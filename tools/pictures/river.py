"""Rivers and streams, and what goes on them and lies in them: racing boats, punts, a landing, stones, bottles."""

from __future__ import annotations

import random
from dataclasses import replace

from .boats import dragon_head
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    JADE_PALE,
    RED,
    WHITE,
    Frame,
    Point,
    circle,
    curve,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)
from .people import SKIN, Person, person

JACKET = "#E2762B"
STROKE = (
    Person(
        coat=WHITE, legs=False, hip=(0, 0), neck=(38, -96), breadth=0.85, nod=4, hair="side", short_sleeves=True,
        elbows=((52, -52), (84, -62)), hands=((72, -112), (92, -2)), in_front=(False, True),
    ),
    Person(
        coat=WHITE, legs=False, hip=(0, 0), neck=(58, -84), breadth=0.85, nod=10, hair="side", short_sleeves=True,
        elbows=((72, -44), (100, -50)), hands=((104, -90), (112, 8)), in_front=(False, True),
    ),
)  # fmt: skip
"""A rower upright, and one bent into the stroke."""

PADDLES = tuple(
    line([(x - 26, -122 + drop), (x + 12, 62 + drop)], "#B98C66", 7, curved=False) + group(
        path("M-11,0H11L15,62Q0,78 -15,62Z", AMBER), at=(x + 8, 42 + drop), turn=-11,
    )
    for x, drop in ((92, 0), (128, 8))
)  # fmt: skip


def racing_boat(
    x: float,
    y: float,
    scale: float,
    hull: str,
    coats: tuple[str, ...],
    rowers: int = 6,
    phase: int = 0,
    jumbled: bool = False,
    head_fill: str | None = None,
) -> str:
    """A dragon boat that goes to the right; the point is the water under its stern."""
    deep = mix(hull, INK, 0.35)
    length = 190 + rowers * 104
    body = path(
        f"M0,-22C80,34 {length * 0.8:.0f},40 {length + 30},-52C{length + 50},-70 {length + 60},-86 {length + 66},-102"
        f"L{length + 30},-86C{length - 40},-42 150,-36 -18,-70Z",
        fade(hull, deep),
    )  # fmt: skip
    scales = "".join(path(f"M{sx},-17q16,18 32,0", stroke=GOLD_LIGHT, stroke_width=4) for sx in range(100, length - 130, 36))  # fmt: skip
    trim = line([(-14, -66), (170, -38), (length * 0.55, -32), (length - 100, -48), (length + 32, -84)], GOLD_LIGHT, 8)  # fmt: skip
    tail = line([(0, -52), (-46, -102), (-38, -170), (-80, -192)], hull, 26) + "".join(
        leaf(tx, ty, 70, turn, AMBER)
        for tx, ty, turn in ((-66, -188, 190), (-58, -192, 240), (-42, -152, 160))
    )  # fmt: skip
    chance = random.Random(int(x) + rowers)
    crew = []
    for n in range(rowers):
        pose = (phase + (chance.randrange(2) if jumbled else 0)) % 2
        who = replace(
            STROKE[pose], coat=coats[n % len(coats)], vest=JACKET, skin=(SKIN, "#D9A67C")[n % 2],
            hair=("side", "side", "side-tail", "side-cap")[n % 4 if jumbled else 0],
        )  # fmt: skip
        flip = jumbled and n % 3 == 2
        crew.append(person(who, (82 + 104 * n + (60 if flip else 0), -36), 1.12, flip=flip, held=PADDLES[pose]))  # fmt: skip
    drummer = Person(
        coat=RED, collar=GOLD_LIGHT, vest=JACKET, legs=False, hip=(0, 0), neck=(-6, -100), breadth=0.9, hair="side",
        elbows=((30, -110), (46, -124)), hands=((44, -44), (70, -168)), in_front=(False, True),
    )  # fmt: skip
    sticks = line([(44, -44), (62, -20)], "#B98C66", 6) + line([(70, -168), (92, -186)], "#B98C66", 6)
    drum = sheet(rect(length - 128, -104, 68, 60, deep, 10), ellipse(length - 94, -104, 36, 12, GOLD_LIGHT))
    foam = "".join(
        ellipse(fx, 12 + chance.uniform(-3, 8), chance.uniform(18, 40), chance.uniform(4, 8), "#F2F8F6", opacity=0.85)
        for fx in range(40, length, 58)
    )  # fmt: skip
    spray = "".join(
        circle(150 + 104 * n + chance.uniform(-24, 24), chance.uniform(-14, 22), chance.uniform(2.5, 6), WHITE)
        for n in range(rowers)
        for _ in range(5)
    )  # fmt: skip
    bow = path(f"M{length - 30},20Q{length + 60},-24 {length + 96},22Q{length + 40},30 {length - 30},20Z", "#F2F8F6")  # fmt: skip
    front = person(drummer, (length - 34, -44), 1.1, flip=True, held=sticks)
    return group(
        sheet(tail), front, *crew, drum, sheet(body, trim, scales), dragon_head(length + 50, -102, head_fill or hull, deep),
        foam, bow, spray, at=(x, y), scale=scale,
    )  # fmt: skip


def water(frame: Frame, y: float, top: str = "#9CC2BE", bottom: str = "#3F7F7C") -> str:
    """The river from its far bank down to the lower edge."""
    w = frame.width
    return sheet(
        path(
            f"M-40,{y + 2}Q{w * 0.25},{y - 8} {w * 0.52},{y + 4}T{w + 40},{y - 2}V{frame.height + 40}H-40Z",
            fade(top, bottom),
        ),
        soft=True,
    )  # fmt: skip


def wave(y: float, frame: Frame, rise: float, fill: str, seed: int) -> str:
    """A sheet of nearer water whose edge swings."""
    chance = random.Random(seed)
    points = [(frame.width * n / 8, y + (rise if n % 2 else -rise) * chance.uniform(0.6, 1)) for n in range(-1, 10)]  # fmt: skip
    return sheet(path(f"{curve(points)}L{frame.width + 200},{frame.height + 40}H-200Z", fill))


def buoys(points: list[Point], size: float, colours: tuple[str, ...] = (BRIGHT, "#F3EDE3")) -> str:
    """Floats on a line that parts the courses."""
    rope = line(points, "#E9E4D8", max(1.5, size * 0.14))
    return rope + "".join(ellipse(x, y, size, size * 0.7, colours[n % len(colours)]) for n, (x, y) in enumerate(points))  # fmt: skip


def punt(x: float, y: float, width: float, fill: str = "#7A5236") -> str:
    """A ferryman's flat boat; the point is the middle of its waterline."""
    w = width / 2
    hull = path(
        f"M{x - w},{y - width * 0.13}C{x - w * 0.7},{y + width * 0.02} {x - w * 0.4},{y + width * 0.03} {x},{y + width * 0.03}"
        f"C{x + w * 0.4},{y + width * 0.03} {x + w * 0.7},{y + width * 0.02} {x + w},{y - width * 0.15}"
        f"L{x + w * 0.86},{y - width * 0.1}H{x - w * 0.88}Z",
        fade(mix(fill, WHITE, 0.12), mix(fill, INK, 0.2)),
    )  # fmt: skip
    edge = line(
        [
            (x - w, y - width * 0.13), (x - w * 0.6, y - width * 0.075), (x, y - width * 0.065),
            (x + w * 0.6, y - width * 0.08), (x + w, y - width * 0.15),
        ],
        mix(fill, WHITE, 0.3), width * 0.014,
    )  # fmt: skip
    return sheet(hull, edge) + ellipse(x, y + width * 0.035, w * 0.9, width * 0.018, "#E6F0EC", opacity=0.7)


def landing(x: float, y: float, width: float, steps: int, rise: float) -> str:
    """Stone steps down to the water; the point is the left end of the lowest."""
    return "".join(
        sheet(
            rect(
                x + n * width * 0.03, y - (n + 1) * rise, width - n * width * 0.06, rise + 3,
                mix("#B9B2A2", "#DDD6C6", n / max(1, steps - 1)),
            ),
            rect(x + n * width * 0.03, y - (n + 1) * rise, width - n * width * 0.06, 5, "#EFEADD"), soft=True,
        )
        for n in range(steps)
    )  # fmt: skip


def stream(points: list[Point], width: list[float], top: str = "#A9CBC6", bottom: str = "#5E938D") -> str:
    """Running water along the points, so wide at each."""
    left = [(x - w / 2, y) for (x, y), w in zip(points, width, strict=True)]
    right = [(x + w / 2, y) for (x, y), w in zip(points, width, strict=True)]
    return sheet(
        path(
            f"{curve(left)}L{right[-1][0]:.0f},{right[-1][1]:.0f}{curve(list(reversed(right)))[1:].join(('L', ''))}Z",
            fade(top, bottom),
        ),
        soft=True,
    )  # fmt: skip


def bottle(x: float, y: float, size: float, turn: float, fill: str = JADE_PALE, cap: str = RED) -> str:
    return sheet(
        group(
            path(
                f"M{-size * 0.2},{-size * 0.3}Q{-size * 0.2},{-size * 0.5} {-size * 0.09},{-size * 0.6}"
                f"V{-size * 0.74}H{size * 0.09}V{-size * 0.6}Q{size * 0.2},{-size * 0.5} {size * 0.2},{-size * 0.3}"
                f"V{size * 0.4}H{-size * 0.2}Z",
                fill, opacity=0.92,
            ),
            rect(-size * 0.11, -size * 0.84, size * 0.22, size * 0.13, cap, 2),
            rect(-size * 0.2, -size * 0.1, size * 0.4, size * 0.28, WHITE, opacity=0.6), at=(x, y), turn=turn,
        ),
        soft=True,
    )  # fmt: skip


def stones(box: tuple[float, float, float, float], count: int, seed: int, size: float) -> str:
    chance = random.Random(seed)
    parts = []
    for _ in range(count):
        x, y = chance.uniform(box[0], box[2]), chance.uniform(box[1], box[3])
        s = size * chance.uniform(0.5, 1.1)
        parts.append((
            y,
            ellipse(x, y, s, s * 0.55, mix("#B9B4A8", "#8C897F", chance.random())) + ellipse(
                x - s * 0.2, y - s * 0.16, s * 0.5, s * 0.2, "#D6D2C8", opacity=0.7,
            ),
        ))  # fmt: skip
    return sheet(*(part for _, part in sorted(parts)), soft=True)
