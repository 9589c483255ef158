"""What people of the portraits wear and hold. Where it is worn, (0, 0) lies between their feet, as in `people`."""

from __future__ import annotations

import random

from .heads import STRAW
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD,
    INK,
    INK_2,
    JADE,
    SLATE,
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
from .people import BLACK_HAIR, SKIN
from .signs import KAI, words

WHEAT = ("#E2B64E", "#D3A13C", "#EBC96C")


def lapels(colour: str) -> str:
    """The turned-down collar of a coat, and the edge where it closes."""
    return (
        path("M-14,-246L-27,-236L-19,-212L0,-206Z", colour)
        + path("M14,-246L27,-236L19,-212L0,-206Z", colour)
        + line([(0, -206), (0, -70)], mix(colour, INK, 0.14), 1.4)
    )


def buttons(colour: str) -> str:
    return "".join(circle(0, y, 2.6, colour) for y in (-196, -176, -156, -116))


def knuckles(at: Point, flip: bool = False, skin: str = SKIN) -> str:
    """The folds between fingers that are bent round something; drawn over a hand."""
    fold = mix(skin, INK, 0.26)
    return group(*(line([(-1, y), (9, y + 0.6)], fold, 1.2) for y in (-5, 0, 5)), at=at, flip=flip)


def on_the_keys(at: Point, flip: bool = False, skin: str = SKIN) -> str:
    """The fingers of a hand that plays, the keys lying below it."""
    edge = mix(skin, INK, 0.22)
    bent = [(-9, 14), (-3, 18), (4, 17), (10, 12)]
    fingers = "".join(
        line([(x * 0.8, 2), (x, y)], colour, width)
        for x, y in bent
        for colour, width in ((edge, 6.6), (skin, 5.6))
    )
    return group(fingers, circle(0, 0, 11.5, skin), at=at, flip=flip)


def hair_below(colour: str = BLACK_HAIR) -> str:
    """Hair to the shoulders, which a hat leaves to be seen; it lies behind the body."""
    return group(path("M-29,-50C-34,-20 -33,-4 -36,4Q0,16 36,4C33,-4 34,-20 29,-50Z", colour), at=(0, -246))


def stethoscope() -> str:
    """Round the neck, its chest piece hanging on the left."""
    tube = line([(-15, -246), (-24, -222), (-21, -206), (-23, -200)], SLATE, 4.2)
    other = line([(15, -246), (22, -222), (24, -206), (20, -190)], SLATE, 4.2)
    return tube + other + circle(-23, -196, 7.5, "#B9C4C6") + circle(-23, -196, 4.4, "#E6EBEB")


def straw_hat() -> str:
    """The weave of a straw hat and its red ribbon, over the plain one of `heads`."""
    weave = "".join(
        line([(-19 + n * 2, -60 - n * 3.4), (0, -57.5 - n * 3.6), (19 - n * 2, -60 - n * 3.4)], mix(STRAW, GOLD, 0.5), 0.9)
        for n in range(3)
    )  # fmt: skip
    brim = line([(-46, -49), (0, -44), (46, -49)], mix(STRAW, GOLD, 0.6), 1) + line(
        [(-40, -51), (0, -48), (40, -51)], mix(STRAW, WHITE, 0.3), 1
    )
    return group(weave, brim, at=(0, -246))


def wheat() -> str:
    """A sheaf of ripe ears, held where (0, 0) is."""
    chance = random.Random(11)
    stalks, ears = [], []
    for n in range(15):
        lean = (n - 7) / 7
        top = (lean * 44 + chance.uniform(-4, 4), -66 - chance.uniform(0, 22) + abs(lean) * 20)
        colour = WHEAT[n % 3]
        stalks.append(
            line([(lean * 22, 62), (lean * 6, 8), (lean * 16, -26), top], mix(colour, JADE, 0.18), 2)
        )
        ears.append(group(_ear(colour), at=top, turn=lean * 34))
    tie = line([(-14, 2), (0, 6), (14, 2)], BRIGHT, 6)
    return sheet(*stalks, soft=True) + sheet(*ears, tie, soft=True)


def _ear(colour: str) -> str:
    """An ear of wheat standing on (0, 0), 34 units high."""
    beard = "".join(line([(0, -20), (dx, -44)], mix(colour, WHITE, 0.35), 0.8) for dx in (-9, -4, 0, 4, 9))
    grains = "".join(
        leaf(0, -y, 11, -90 + side * 32, mix(colour, GOLD, 0.12 if side > 0 else 0.3), 0.5)
        for y in (0, 6, 12, 18) for side in (-1, 1)
    )  # fmt: skip
    return beard + grains + leaf(0, -23, 11, -90, colour, 0.5)


def wheat_field(frame: Frame, top: float) -> str:
    """Ripe wheat to the hills, its ears before us."""
    chance = random.Random(4)
    rows = [rect(0, top, frame.width, frame.height - top, fade("#EBCB7C", "#D0A445"))]
    for row in range(7):
        y = top + 30 + row * row * 12
        size = 0.5 + row * 0.28
        for n in range(int(frame.width / (26 * size)) + 1):
            x = n * 26 * size + chance.uniform(-6, 6)
            rows.append(group(line([(0, 40), (0, 0)], mix(WHEAT[1], GOLD, 0.4), 2), leaf(0, 4, 30, -90 + chance.uniform(-16, 16), WHEAT[(n + row) % 3], 0.34), at=(x, y + chance.uniform(-8, 8)), scale=size))  # fmt: skip
    return "".join(rows)


def wok_turner() -> str:
    """An iron turner with a wooden handle, standing up from the hand at (0, 0)."""
    handle = line([(0, 34), (0, -26)], "#9A6440", 7, curved=False)
    return sheet(line([(0, -20), (0, -62)], INK_2, 4, curved=False), polygon([(-15, -62), (15, -62), (18, -92), (-18, -92)], "#6E7A80", 4),
                 path("M-19,-92H19", stroke="#C9D0D2", stroke_width=2), handle, soft=True)  # fmt: skip


def blackboard(x: float, y: float, width: float, height: float) -> str:
    """A small board with lines of chalk that cannot be read; the point is its left upper corner."""
    chalk = "".join(
        line(
            [(x + 24, y + height * share), (x + width * long, y + height * share)], "#EDE8DA", 5, opacity=0.75
        )
        for share, long in ((0.42, 0.82), (0.6, 0.6), (0.78, 0.74))
    )
    title = words(x + width / 2, y + height * 0.2, "今日", height * 0.15, "#F3D98A", KAI)
    return sheet(
        rect(x - 10, y - 10, width + 20, height + 20, "#8B5A3A", 6),
        rect(x, y, width, height, "#2F4A44", 3),
        title,
        chalk,
    )


def growth_chart(x: float, y: float, width: float, height: float) -> str:
    """A tall strip on the wall by which children are measured; the point is its left upper corner."""
    marks = "".join(
        line(
            [(x, y + n * height / 24), (x + (54 if n % 4 == 0 else 28), y + n * height / 24)],
            JADE,
            5,
            curved=False,
        )
        for n in range(1, 24)
    )
    stars = "".join(
        circle(x + width * 0.66, y + height * share, 26, colour)
        for share, colour in ((0.16, AMBER), (0.4, "#E3A79A"), (0.64, "#7C95AE"), (0.86, "#8FB98A"))
    )
    rising = line(
        [
            (x + 70, y + height * 0.95),
            (x + width * 0.5, y + height * 0.5),
            (x + width * 0.9, y + height * 0.06),
        ],
        BRIGHT,
        7,
        opacity=0.55,
    )
    return sheet(rect(x, y, width, height, "#FFFDF6", 10), soft=True) + marks + stars + rising


def organ(width: float, top: float) -> str:
    """The keys of a reed organ and its wooden front, from the left edge of the picture to the right."""
    white = "".join(rect(x, top, 44, 76, fade(WHITE, "#EFE8DA"), 4) for x in range(30, int(width) - 40, 47))
    black = "".join(
        rect(x + 32, top, 26, 44, INK, 3)
        for n, x in enumerate(range(30, int(width) - 90, 47))
        if n % 7 not in (2, 6)
    )
    return sheet(rect(-20, top - 34, width + 40, 60, "#7A4A2C"), rect(-20, top - 34, width + 40, 8, "#A87248")) + rect(0, top, width, 80, DEEP) + white + black + sheet(
        rect(-20, top + 74, width + 40, 120, fade("#8F5A36", "#6B3F26")), ellipse(width / 2, top + 134, 120, 20, "#A87248"))  # fmt: skip
