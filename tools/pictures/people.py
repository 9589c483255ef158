"""People without faces: their posture tells what they do."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .paper import GOLD_LIGHT, INK, INK_2, RED, WHITE, Point, circle, ellipse, group, line, mix, path, polygon

SKIN, SKIN_DARK = "#E8BE98", "#D9A67C"
BLACK_HAIR, GREY_HAIR, WHITE_HAIR = "#2A211C", "#8E8780", "#D8D2C8"


@dataclass(frozen=True)
class Person:
    """Somebody about 300 units high, feet at (0, 0), looking to the right where a side counts."""

    coat: str
    trousers: str = INK_2
    hair: str = "short"
    """short, bob, bun, tail, straw (a hat), bald, back (seen from behind), back-bob, back-tail."""

    hair_colour: str = BLACK_HAIR
    vest: str | None = None
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
    body = back + legs + _torso(who) + _head(who) + held + front
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
    parts.append(line([at(0, 4), at(0, -10)], mix(who.skin, INK, 0.12), 19, curved=False))
    return "".join(parts)


def _head(who: Person) -> str:
    up, _ = _axis(who)
    lean = math.degrees(math.atan2(up[0], -up[1]))
    skin = ellipse(0, -34, 25, 29, who.skin)
    return group(_hair_behind(who), skin, _hair_before(who), at=who.neck, turn=lean * 0.55 + who.nod)


def _hair_behind(who: Person) -> str:
    if who.hair == "bob":
        return path("M-33,-36C-33,-78 33,-78 32,-36L32,-12Q0,2 -34,-8Z", who.hair_colour)
    if who.hair == "bun":
        return circle(-22, -62, 15, who.hair_colour)
    if who.hair == "tail":
        return path("M-18,-58C-52,-60 -50,-20 -38,4C-34,-14 -24,-24 -16,-34Z", who.hair_colour)
    return ""


def _hair_before(who: Person) -> str:
    colour = who.hair_colour
    if who.hair.startswith("back"):
        parts = [path("M-27,-36C-29,-76 29,-76 27,-36C27,-16 15,-9 0,-9C-15,-9 -27,-16 -27,-36Z", colour)]
        if who.hair == "back-bob":
            parts.append(path("M-31,-36C-33,-78 33,-78 31,-36L32,2Q0,10 -32,2Z", colour))
        if who.hair == "back-tail":
            parts.append(line([(0, -30), (3, 0), (-2, 26)], mix(colour, WHITE, 0.08), 17))
        return "".join(parts)
    if who.hair == "straw":
        hat = "#DDB871"
        return (
            path("M-26,-34C-27,-46 -24,-54 -20,-56L20,-56L24,-46Q0,-50 -16,-44Q-18,-34 -26,-26Z", colour)
            + path("M-24,-50C-22,-80 22,-80 24,-50Z", hat)
            + line([(-22, -54), (22, -54)], RED, 6, stroke_linecap="butt")
            + ellipse(0, -49, 50, 9, mix(hat, INK, 0.05))
        )
    if who.hair == "bald":
        return path("M-26,-30C-30,-46 -26,-56 -20,-60Q-14,-46 -20,-26Z", colour)
    fringe = "M-27,-30C-33,-74 28,-80 27,-42C20,-46 10,-54 2,-54C-8,-50 -17,-46 -19,-28Q-23,-22 -27,-30Z"
    return path(fringe, colour)
