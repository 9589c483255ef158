"""赛龙舟: four dragon boats on the river, moment by moment, and the drum by which they are rowed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from .boats import DRUM, DRUMMER, HULL, PADDLE, ROWING, SCALES, TAIL, TRIM, dragon_head
from .land import cloud, range_of_hills, ripples, sun, willow
from .paper import (
    AMBER,
    BRIGHT,
    EARTH,
    GOLD_LIGHT,
    HEIGHT,
    JADE,
    JADE_LIGHT,
    SLATE,
    WHITE,
    WIDTH,
    Point,
    fade,
    group,
    line,
    path,
    picture,
    sheet,
)
from .people import person

SECONDS = 10.0
ROWERS = 6


@dataclass(frozen=True)
class Boat:
    """One of the boats: where it rows, and how it comes along."""

    lane: float
    """The height of its waterline in the picture."""

    scale: float
    start: float
    """Where its middle is at the beginning; it comes in from the left."""

    speed: float
    """In units a second."""

    colours: tuple[str, str]
    """What stands for the red and the deep red of the drawing."""

    coats: tuple[str, str]


BOATS = (
    Boat(424, 0.22, 210, 64, ("2C4A6E", "1B3150"), (WHITE, "#CBD6DF")),
    Boat(486, 0.29, -40, 88, ("2A6350", "1A4335"), (WHITE, "#BFD3C4")),
    Boat(568, 0.38, -300, 114, ("B98326", "7A5510"), (WHITE, "#FBF0D8")),
    Boat(694, 0.52, -560, 146, ("C3272F", "7C0D17"), (WHITE, GOLD_LIGHT)),
)
"""From the far bank to the near one; those that are near are seen to move faster."""


def strokes(t: float) -> float:
    """How many strokes were made by the second `t`: the drum becomes faster after the first three."""
    return 1.25 * t + 0.35 * max(0.0, t - 3) ** 2 / (1 + 0.45 * max(0.0, t - 3))


def race(t: float) -> str:
    """The picture at the second `t`."""
    drift = 14 * t
    return picture(
        sun(930, 150, 74, "#F3C77A", "#F6DDA8"),
        group(cloud(150, 110, 190, WHITE), cloud(640, 160, 150, WHITE), cloud(1160, 120, 170, WHITE), at=(-drift * 0.3, 0)),
        range_of_hills(330, 170, 31, fade("#BCD0C4", "#DCE5D6")),
        range_of_hills(376, 110, 18, fade("#86AC96", "#B6CDB6"), 5),
        sheet(path("M-40,376Q300,366 620,380T1240,374V840H-40Z", fade("#9CC2BE", "#2F6B67")), soft=True),
        *(_flag(70 + 76 * number, t) for number in range(15)),
        *(_rowed(boat, t) for boat in BOATS),
        willow(-30, -20, 9, 330, 4, JADE_LIGHT),
        ground=fade("#F7E8CC", "#FBF8F3"),
    )  # fmt: skip


def _rowed(boat: Boat, t: float) -> str:
    """A boat with its crew, and the water before it."""
    made = strokes(t + 0.03 * boat.lane % 0.2)
    # Each stroke pushes the boat on, and between two it glides.
    middle = boat.start + boat.speed * (t + 0.05 * math.sin(2 * math.pi * made))
    bob = 3 * math.sin(2.1 * t + boat.lane)
    drawn = group(
        TAIL, _drummer(made), *(_rower(number, made, boat) for number in range(ROWERS)),
        group(DRUM, at=(842, 466)), HULL, TRIM, SCALES, dragon_head(1030, 420),
        at=(middle - 590 * boat.scale, boat.lane - 528 * boat.scale + bob), scale=boat.scale, turn=0.5 * math.sin(1.7 * t),
    )  # fmt: skip
    for drawing, own in zip(("C3272F", "7C0D17"), boat.colours, strict=True):
        drawn = drawn.replace(drawing, own)
    return drawn + _wave(boat, t)


def _rower(number: int, made: float, boat: Boat) -> str:
    """A rower leans forward, dips the paddle and pulls; each a moment after the one before."""
    phase = 2 * math.pi * (made - 0.02 * number)
    swing, lean = 17 * math.sin(phase), 12 * math.sin(phase)
    lift = 15 * max(0.0, math.cos(phase))
    hands = [_turned((x + lean * 0.6, y - lift), swing) for x, y in ROWING.hands]
    elbows = [_turned((x + lean * 0.6, y - lift * 0.6), swing * 0.5) for x, y in ROWING.elbows]
    who = replace(
        ROWING,
        coat=boat.coats[number % 2],
        neck=(ROWING.neck[0] + lean, ROWING.neck[1] + abs(lean) * 0.3),
        hands=(hands[0], hands[1]),
        elbows=(elbows[0], elbows[1]),
    )
    held = group(
        group(PADDLE, at=(-_PIVOT[0], -_PIVOT[1])), at=(_PIVOT[0] + lean * 0.6, _PIVOT[1] - lift), turn=swing
    )
    return person(who, (232 + 104 * number, 486), 1.12, held=held)


_PIVOT = (72, -70)
"""Where the paddle turns, in a rower's own measure."""


def _turned(point: Point, degrees: float) -> Point:
    angle = math.radians(degrees)
    x, y = point[0] - _PIVOT[0], point[1] - _PIVOT[1]
    return (
        _PIVOT[0] + x * math.cos(angle) - y * math.sin(angle),
        _PIVOT[1] + x * math.sin(angle) + y * math.cos(angle),
    )


def _drummer(made: float) -> str:
    """The drummer's arm comes down once a stroke."""
    up = abs(math.sin(math.pi * made))
    who = replace(
        DRUMMER, elbows=((-50, -70), (46, -70 - 46 * up)), hands=((-40, -24), (34 + 36 * up, -70 - 96 * up))
    )
    return person(who, (892, 470), 1.1, flip=True)


def _wave(boat: Boat, t: float) -> str:
    """The water that a boat stands in; its crests run against the boat."""
    high, long = 9 * boat.scale, 250 * boat.scale
    top = boat.lane + 16 * boat.scale
    shift = (boat.speed * 0.9 * t) % long
    d = f"M{-long - shift:.1f},{top:.1f}"
    for _ in range(int(WIDTH / long) + 4):
        d += f"q{long / 4:.1f},{-high:.1f} {long / 2:.1f},0t{long / 2:.1f},0"
    depth = (boat.lane - 400) / 300
    near, deep = _mixed("9CC2BE", "4E8F8A", depth), _mixed("6FA7A2", "2F6B67", depth)
    glints = ripples(
        (-100, top + 8, 2900, top + 190 * boat.scale), 46, round(boat.lane), _mixed("C4DDD7", "8FC0B8", depth)
    )
    return sheet(path(f"{d}V{HEIGHT + 40}H{-2 * long:.1f}Z", fade(near, deep)), soft=True) + group(
        glints, at=(-boat.speed * 0.6 * t, 0)
    )


def _flag(x: float, t: float) -> str:
    """A flag on the far bank, in the wind."""
    colour = (BRIGHT, AMBER, JADE, SLATE)[round(x) // 76 % 4]
    wind = [3 * math.sin(5 * t - 0.02 * x - step) for step in (0, 0.9, 1.8)]
    cloth = f"M{x},{342}q8,{wind[0]:.1f} 15,{3 + wind[1]:.1f}t15,{5 + wind[2]:.1f}L{x},{364}Z"
    return line([(x, 378), (x, 340)], EARTH, 2.5, curved=False) + path(cloth, colour)


def _mixed(far: str, near: str, share: float) -> str:
    pairs = zip(bytes.fromhex(far), bytes.fromhex(near), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * min(1, share)):02X}" for a, b in pairs)
