"""People without faces: their posture tells what they do."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .heads import head
from .paper import GOLD_LIGHT, INK, INK_2, RED, WHITE, Point, circle, ellipse, group, line, mix, polygon

SKIN, SKIN_DARK = "#E8BE98", "#D9A67C"
BLACK_HAIR, GREY_HAIR, WHITE_HAIR = "#2A211C", "#8E8780", "#D8D2C8"


@dataclass(frozen=True)
class Person:
    """Somebody about 300 units high, feet at (0, 0), looking to the right where a side counts."""

    coat: str
    trousers: str = INK_2
    hair: str = "short"
    """From the front: short, bob, bun, buns, braids, tail, bald, straw (a hat), cap. From behind: back, and back-bob,
    -bun, -tail, -braids, -straw, -cap. Looking to the right: side, and side-bob, -bun, -tail, -bald, -straw, -cap."""

    hair_colour: str = BLACK_HAIR
    cap: str = RED
    vest: str | None = None
    apron: str | None = None
    scarf: str | None = None
    short_sleeves: bool = False
    collar: str = WHITE
    skin: str = SKIN
    hip: Point = (0, -140)
    neck: Point = (0, -246)
    knees: tuple[Point, Point] = ((-15, -72), (15, -72))
    feet: tuple[Point, Point] = ((-17, -6), (17, -6))
    elbows: tuple[Point, Point] = ((-52, -192), (52, -192))
    hands: tuple[Point, Point] = ((-54, -140), (54, -140))
    in_front: tuple[bool, bool] = (False, True)
    """Whether each arm is seen before the body."""

    breadth: float = 1
    """1 seen from the front, about 0.75 from the side."""

    nod: float = 0
    """By how many degrees the head is bent forward."""

    head: float = 1
    """How large the head is; a child's is large for its body."""

    skirt: bool = False
    legs: bool = True


def person(
    who: Person, at: Point, scale: float = 1, flip: bool = False, held: str = "", behind: str = ""
) -> str:
    """Draw somebody; what is held lies over the body and under the hand, in the person's own measure."""
    arms = [_arm(who, side) for side in (0, 1)]
    back = "".join(arm for arm, front in zip(arms, who.in_front, strict=True) if not front)
    front = "".join(arm for arm, front in zip(arms, who.in_front, strict=True) if front)
    legs = _legs(who) if who.legs else ""
    scarf = _scarf(who) if who.scarf else ""
    body = back + legs + _torso(who) + _head(who) + scarf + held + front
    return f'<g filter="url(#lift)">{group(behind + body, at=at, scale=scale, flip=flip)}</g>'


def _axis(who: Person) -> tuple[Point, Point]:
    """The direction from hip to neck, and the one across it."""
    dx, dy = who.neck[0] - who.hip[0], who.neck[1] - who.hip[1]
    length = math.hypot(dx, dy)
    up = (dx / length, dy / length)
    return up, (-up[1], up[0])


def _shoulder(who: Person, side: int) -> Point:
    up, across = _axis(who)
    out = (-29 if side == 0 else 29) * who.breadth
    return who.neck[0] - up[0] * 16 + across[0] * out, who.neck[1] - up[1] * 16 + across[1] * out


def _arm(who: Person, side: int) -> str:
    sleeve = mix(who.coat, INK, 0.10 if not who.in_front[side] else 0.04)
    shoulder, elbow, hand = _shoulder(who, side), who.elbows[side], who.hands[side]
    wrist = (hand[0] + (elbow[0] - hand[0]) * 0.16, hand[1] + (elbow[1] - hand[1]) * 0.16)
    if who.short_sleeves:
        end = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.7, shoulder[1] + (elbow[1] - shoulder[1]) * 0.7)
        bare = line(
            [shoulder, elbow, hand], mix(who.skin, INK, 0 if who.in_front[side] else 0.06), 19, curved=False
        )
        return bare + line([shoulder, end], sleeve, 27, curved=False)
    return circle(*hand, 12, who.skin) + line([shoulder, elbow, wrist], sleeve, 25, curved=False)


def _legs(who: Person) -> str:
    _, across = _axis(who)
    parts = []
    for side in (0, 1):
        out = (-14 if side == 0 else 14) * who.breadth
        start = (who.hip[0] + across[0] * out, who.hip[1] + across[1] * out)
        colour = mix(who.trousers, INK, 0.14 if side == 0 else 0)
        foot = who.feet[side]
        parts.append(ellipse(foot[0] + 6, foot[1] + 1, 19, 8, INK))
        if who.skirt:
            parts.append(line([who.knees[side], foot], mix(who.skin, INK, 0.06), 17, curved=False))
        else:
            parts.append(line([start, who.knees[side], (foot[0], foot[1] - 8)], colour, 33, curved=False))
    if who.skirt:
        x, y = who.hip
        left, right = who.knees[0], who.knees[1]
        outline = [(x - 24, y), (x + 24, y), (right[0] + 22, right[1] + 6), (left[0] - 22, left[1] + 6)]
        parts.append(polygon(outline, who.trousers, 14))
    return "".join(parts)


def _torso(who: Person) -> str:
    up, across = _axis(who)
    colour = who.vest or who.coat

    def at(out: float, below: float) -> Point:
        """A point of the body: so far from its axis, so far below the neck."""
        out *= who.breadth
        return who.neck[0] - up[0] * below + across[0] * out, who.neck[1] - up[1] * below + across[1] * out

    length = math.hypot(who.neck[0] - who.hip[0], who.neck[1] - who.hip[1])
    outline = [at(-12, 2), at(12, 2), at(31, 16), at(27, length + 6), at(-27, length + 6), at(-31, 16)]
    parts = [polygon(outline, colour, 16)]
    if not who.hair.startswith("back"):
        parts.append(polygon([at(-13, 0), at(13, 0), at(0, 34)], who.coat if who.vest else who.collar, 2))
    if who.vest:
        parts.append(
            line([at(-32, length * 0.62), at(32, length * 0.62)], GOLD_LIGHT, 6, stroke_linecap="butt")
        )
    if who.apron:
        parts.append(_apron(who, at, length))
    parts.append(line([at(0, 4), at(0, -10)], mix(who.skin, INK, 0.12), 19, curved=False))
    return "".join(parts)


def _scarf(who: Person) -> str:
    x, y = who.neck
    colour = who.scarf or RED
    hanging = (
        ""
        if who.hair.startswith("back")
        else line([(x + 10, y + 2), (x + 17, y + 44)], mix(colour, INK, 0.12), 14)
    )
    return hanging + line([(x - 15, y - 4), (x, y + 3), (x + 15, y - 4)], colour, 17)


def _apron(who: Person, at: Callable[[float, float], Point], length: float) -> str:
    """Tied behind; from behind only its ties are seen."""
    colour = who.apron or WHITE
    if who.hair.startswith("back"):
        crossed = (
            ([at(-22, 2), at(20, length * 0.6)]),
            ([at(22, 2), at(-20, length * 0.6)]),
            ([at(-33, length * 0.62), at(33, length * 0.62)]),
        )
        return "".join(line(points, colour, 6) for points in crossed)
    bib = polygon(
        [
            at(-15, 30),
            at(15, 30),
            at(24, length * 0.6),
            at(29, length + 34),
            at(-29, length + 34),
            at(-24, length * 0.6),
        ],
        colour,
        8,
    )
    straps = line([at(-14, 30), at(-10, 2)], colour, 5) + line([at(14, 30), at(10, 2)], colour, 5)
    pocket = line([at(-15, length * 0.82), at(15, length * 0.82)], mix(colour, INK, 0.16), 4)
    return straps + bib + pocket


def _head(who: Person) -> str:
    up, _ = _axis(who)
    lean = math.degrees(math.atan2(up[0], -up[1]))
    drawn = head(who.hair, who.hair_colour, who.skin, who.cap)
    return group(drawn, at=who.neck, scale=who.head, turn=lean * 0.55 + who.nod)
