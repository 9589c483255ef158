"""端午: the dragon boat, and what is eaten on that day."""

from __future__ import annotations

from dataclasses import replace

from .land import cloud, leaf, range_of_hills, ripples, sun
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    PAPER,
    RED,
    WHITE,
    circle,
    ellipse,
    fade,
    group,
    line,
    path,
    picture,
    polygon,
    rect,
    sheet,
)
from .people import Person, person

HULL = path(
    "M150,500C230,556 900,560 1010,470C1030,452 1040,436 1046,420L1010,436C940,480 300,486 132,452Z",
    fade(BRIGHT, DEEP),
)
SCALES = "".join(path(f"M{x},505q16,18 32,0", stroke=GOLD_LIGHT, stroke_width=4) for x in range(250, 850, 36))
TRIM = line([(136, 456), (320, 484), (620, 490), (880, 474), (1012, 438)], GOLD_LIGHT, 8)
TAIL = line([(150, 470), (104, 420), (112, 352), (70, 330)], BRIGHT, 26) + "".join(
    leaf(x, y, 70, turn, AMBER) for x, y, turn in ((84, 334, 190), (92, 330, 240), (108, 370, 160))
)
ROWING = Person(
    coat=WHITE, collar=PAPER, legs=False, hip=(0, 0), neck=(38, -96), breadth=0.85, nod=4,
    elbows=((52, -52), (84, -62)), hands=((72, -112), (92, -2)), in_front=(False, True),
)  # fmt: skip
PADDLE = line([(66, -124), (104, 60)], CLAY, 7, curved=False) + group(
    path("M-11,0H11L15,62Q0,78 -15,62Z", AMBER), at=(100, 40), turn=-11
)
DRUMMER = Person(coat=RED, collar=GOLD_LIGHT, legs=False, hip=(0, 0), neck=(0, -100), elbows=((-50, -70), (56, -112)),
                 hands=((-40, -24), (70, -160)), in_front=(True, True))  # fmt: skip
DRUM = rect(-34, -48, 68, 60, DEEP, 10) + ellipse(0, -48, 36, 12, GOLD_LIGHT)


def dragon_boat() -> str:
    """端午: a dragon boat, and zongzi before it."""
    rowers = []
    for number in range(6):
        coat = (WHITE, GOLD_LIGHT)[number % 2]
        rowers.append(
            person(replace(ROWING, coat=coat, vest=None), (232 + 104 * number, 486), 1.12, held=PADDLE)
        )
    return picture(
        sun(930, 150, 84, "#F3C77A", "#F6DDA8"),
        cloud(190, 90, 200, WHITE), cloud(560, 140, 150, WHITE),
        range_of_hills(330, 170, 31, fade("#BCD0C4", "#DCE5D6")),
        range_of_hills(380, 120, 18, fade("#86AC96", "#B6CDB6"), 5),
        sheet(path("M-40,398Q300,384 620,402T1240,394V840H-40Z", fade("#9CC2BE", "#3F7F7C")), soft=True),
        ripples((0, 410, 1200, 640), 60, 12, "#DDEDE8"),
        sheet(TAIL),
        person(DRUMMER, (892, 470), 1.1, flip=True),
        *rowers,
        group(sheet(DRUM), at=(842, 466), scale=1.0),
        sheet(HULL, TRIM, SCALES), dragon_head(1030, 420),
        sheet(path("M-40,566Q120,536 280,566T600,566T920,566T1240,566V840H-40Z", fade("#5FA09A", "#2F6B67")), soft=True),
        ripples((20, 580, 1180, 690), 26, 5, "#A9D3CB", 5),
        *(group(leaf(0, 0, 330, turn, colour, 0.13), at=(x, y)) for x, y, turn, colour in (
            (330, 800, 204, "#2F6A4A"), (880, 800, -24, "#2F6A4A"), (360, 812, 188, "#4F8A5E"), (850, 812, -8, "#4F8A5E"))),
        zongzi(410, 768, 150, 0), zongzi(790, 768, 150, 1), zongzi(600, 772, 190, 0),
        ground=fade("#F7E8CC", "#FBF8F3"),
    )  # fmt: skip


def dragon_head(x: float, y: float, fill: str = BRIGHT, deep: str = DEEP) -> str:
    """The head at the bow, looking to the right; the point is where its neck begins."""
    neck = path("M-60,50C-20,20 -30,-60 0,-96C16,-116 52,-116 66,-96L40,-30C24,10 10,40 -10,60Z", fill)
    mane = "".join(
        leaf(px, py, 58, turn, AMBER, 0.26)
        for px, py, turn in ((-8, -80, 190), (-22, -46, 180), (-28, -10, 172), (-36, 24, 165))
    )
    upper = path(
        "M0,-100C20,-150 90,-146 104,-112C120,-116 150,-112 150,-92C150,-80 120,-78 100,-80C70,-78 40,-70 20,-60Z",
        fill,
    )
    lower = path("M24,-62C60,-58 100,-62 122,-58C120,-44 70,-30 30,-36Z", deep)
    horn = line([(34, -132), (10, -168), (-20, -176)], GOLD, 10) + line(
        [(52, -136), (44, -174), (20, -196)], GOLD, 9
    )
    eye = circle(66, -112, 12, WHITE) + circle(69, -112, 6, INK)
    whisker = line([(140, -96), (158, -122), (148, -146)], GOLD_LIGHT, 5)
    beard = "".join(leaf(px, -44, 46, turn, GOLD_LIGHT, 0.2) for px, turn in ((58, 95), (78, 85), (96, 70)))
    return sheet(group(mane, beard, neck, horn, lower, upper, eye, whisker, at=(x - 16, y + 10), scale=1.05))


def zongzi(x: float, y: float, size: float, kind: int) -> str:
    """A dumpling in bamboo leaves, tied with red thread; the point is the middle of its foot."""
    dark, light = ("#2F6A4A", "#6C9F68") if kind == 0 else ("#3B7550", "#82AE74")
    half = size * 0.56
    body = polygon([(x, y - size * 0.86), (x + half, y - 8), (x - half, y - 8)], dark, 24)
    fold = path(
        f"M{x},{y - size * 0.9}L{x + half * 0.16},{y}L{x - half - 6},{y - 2}Q{x - half * 0.7},{y - size * 0.4} {x},{y - size * 0.9}Z",
        light,
    )
    veins = "".join(
        line([(x - 4, y - size * 0.8), (x - half * share, y - 6)], dark, 2) for share in (0.15, 0.4, 0.65)
    )
    cord = line(
        [(x - half * 0.66, y - size * 0.34), (x, y - size * 0.26), (x + half * 0.66, y - size * 0.34)],
        BRIGHT,
        8,
    )
    cord += line(
        [(x - half * 0.86, y - size * 0.2), (x, y - size * 0.1), (x + half * 0.86, y - size * 0.2)], BRIGHT, 8
    )
    knot = circle(x, y - size * 0.27, 9, RED) + line(
        [(x, y - size * 0.26), (x + 24, y - size * 0.06)], RED, 6
    )
    return sheet(body, fold, veins, cord, knot)
