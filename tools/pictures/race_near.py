"""The race from near: the drummer and the dragon's eye; and the other bank, which all its pictures share."""

from __future__ import annotations

from dataclasses import replace

from .crowd import far_people, scattered
from .hands import pinching
from .land import hill, leaf, range_of_hills, ripples, sun
from .paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    JADE,
    RED,
    SLATE,
    SLATE_PALE,
    WHITE,
    WIDE,
    Frame,
    blurred,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    mix,
    path,
    rect,
    scene,
    sheet,
)
from .people import Person, person
from .river import JACKET, PADDLES, STROKE, racing_boat, water
from .village import houses

TEAMS = (
    (BRIGHT, (WHITE, GOLD_LIGHT)), (JADE, ("#E4D6B8", WHITE)), (SLATE, (WHITE, SLATE_PALE)),
    ("#B8743C", ("#F3EDE3", GOLD_LIGHT)),
)  # fmt: skip


def far_bank(frame: Frame, y: float, seed: int) -> str:
    """The other bank: trees, houses, and people in a long row."""
    w = frame.width
    return "".join((
        houses(y - 26, frame, seed, 0.7),
        hill([(0, y - 30), (w * 0.3, y - 36), (w * 0.7, y - 28), (w, y - 36)], fade("#8FB27E", "#6E9A68"), frame=frame),
        far_people(scattered((10, y - 20, w - 10, y - 8), int(w / 26), seed), 40, seed),
    ))  # fmt: skip


def the_drummer() -> str:
    """The drummer, and the crew that follows her drum."""
    f = WIDE
    drummer = Person(
        coat=RED, collar=GOLD_LIGHT, vest=JACKET, trousers="#33404F", hair="side-tail", legs=False, hip=(0, -40),
        neck=(-14, -176), breadth=0.9, nod=-6, elbows=((44, -150), (30, -226)), hands=((92, -98), (74, -282)),
        in_front=(False, True),
    )  # fmt: skip
    sticks = line([(92, -98), (128, -70)], "#B98C66", 9) + line([(74, -282), (118, -306)], "#B98C66", 9)
    crew = "".join(
        person(
            replace(
                STROKE[1], coat=(WHITE, GOLD_LIGHT)[n % 2], vest=JACKET, hair=("side", "side-cap", "side-tail", "side")[n],
            ),
            (x, y), size, held=PADDLES[1],
        )
        for n, (x, y, size) in enumerate(((-10, 560, 1.36), (150, 586, 1.5), (320, 616, 1.66), (506, 650, 1.84)))
    )  # fmt: skip
    return scene(
        sun(250, 150, 80, "#F3C77A", "#F6DDA8"), range_of_hills(250, 130, 4, fade("#BCD0C4", "#DCE5D6"), 5, f),
        blurred(far_bank(f, 320, 6), by=3), water(f, 318), ripples((0, 330, 1200, 780), 50, 8, "#DDEDE8"),
        blurred(group(racing_boat(0, 0, 0.5, *TEAMS[2], phase=1), at=(640, 420)), by=2), crew,
        person(drummer, (980, 748), 2.05, flip=True, held=sticks),
        sheet(
            path("M700,560H868L852,720H716Z", fade(BRIGHT, DEEP)), ellipse(784, 560, 86, 26, "#F3E2BC"),
            ellipse(784, 560, 70, 19, "#F8EBD0"),
            *(circle(716 + n * 23, 592 + abs(n - 3) * -2, 6, GOLD_LIGHT) for n in range(7)),
            line([(722, 660), (784, 668), (846, 660)], GOLD_LIGHT, 5),
        ),
        *(
            path(
                f"M{784 - r},{536 - r * 0.1}A{r},{r * 0.6} 0 0 1 {784 + r},{536 - r * 0.1}", stroke="#FFF3D6", stroke_width=5,
                stroke_linecap="round", opacity=0.85 - r / 260,
            )
            for r in (104, 140, 178)
        ),
        sheet(
            path("M-40,640C300,700 760,730 1240,640V840H-40Z", fade(BRIGHT, DEEP)),
            line([(-40, 642), (300, 690), (760, 714), (1240, 642)], GOLD_LIGHT, 12),
            *(path(f"M{x},740q26,28 52,0", stroke=GOLD_LIGHT, stroke_width=6) for x in range(0, 1200, 58)),
        ),
        *(
            circle(x, y, r, WHITE, opacity=0.9)
            for x, y, r in (
                (90, 640, 7), (140, 600, 5), (270, 660, 8), (310, 610, 5), (460, 690, 8), (620, 650, 6), (650, 700, 9),
                (700, 640, 5), (380, 580, 4),
            )
        ),
        ground=fade("#F7E8CC", "#FBF8F3"), frame=f,
    )  # fmt: skip


def the_eye() -> str:
    """Before the start the dragon's eye is dotted with red."""
    neck = path(
        "M-420,900C-300,700 -330,420 -90,300C40,230 230,240 330,330L250,520C120,600 60,760 40,960H-440Z", fade(BRIGHT, DEEP),
    )  # fmt: skip
    scales_ = "".join(
        path(f"M{x},{y}q26,34 52,0", stroke=GOLD_LIGHT, stroke_width=6)
        for y, x0, n in ((640, -260, 4), (700, -286, 5), (760, -310, 5), (820, -330, 6))
        for x in range(x0, x0 + n * 56, 56)
    )  # fmt: skip
    upper = path(
        "M-40,330C40,150 380,150 470,290C540,270 680,290 690,370C690,420 560,430 470,424C330,430 180,440 90,480Z", BRIGHT,
    )  # fmt: skip
    lower = path("M110,470C250,500 430,490 560,480C540,560 300,620 140,590Z", DEEP)
    teeth = "".join(path(f"M{x},{y}l16,44l18,-42Z", WHITE) for x, y in ((250, 446), (330, 440), (410, 434), (490, 432)))  # fmt: skip
    mane = "".join(
        leaf(x, y, 230, turn, AMBER if n % 2 else GOLD_LIGHT, 0.22)
        for n, (x, y, turn) in enumerate(((-60, 330, 200), (-110, 400, 190), (-150, 480, 182), (-180, 570, 176), (-200, 670, 170), (-10, 290, 216)))
    )  # fmt: skip
    horns = line([(110, 210), (20, 90), (-110, 60)], GOLD, 34) + line([(190, 196), (160, 60), (60, -30)], GOLD, 30)  # fmt: skip
    eye = sheet(ellipse(262, 268, 62, 52, WHITE), circle(272, 270, 30, INK), soft=True) + circle(272, 270, 11, BRIGHT) + path(
        "M188,226Q262,170 338,228", stroke=GOLD_LIGHT, stroke_width=14, stroke_linecap="round",
    )  # fmt: skip
    whisker = line(
        [(640, 330), (760, 270), (760, 150), (690, 110)], GOLD_LIGHT, 15,
    ) + sheet(circle(636, 330, 26, mix(BRIGHT, INK, 0.2)), soft=True)  # fmt: skip
    return scene(
        blurred(
            rect(-20, -20, 1240, 500, fade("#F7E8CC", "#DDE6D8")), range_of_hills(430, 130, 4, fade("#BCD0C4", "#DCE5D6"), 5),
            rect(-20, 440, 1240, 500, fade("#9CC2BE", "#5E938D")), far_people(scattered((20, 440, 1180, 470), 16, 3), 130, 5),
            by=6,
        ),
        glow(620, 300, 460, "#FFF3D6", 0.7),
        group(
            sheet(mane), sheet(horns), sheet(neck, scales_), sheet(lower), sheet(upper, teeth), eye, whisker, at=(400, 130),
            scale=0.92,
        ),
        pinching("#3E4A56", cuff=GOLD_LIGHT).holding(
            sheet(
                group(
                    line([(0, 0), (240, 0)], "#C79A6C", 12), path("M0,-8C-30,-10 -50,-6 -66,0C-50,6 -30,10 0,8Z", BRIGHT),
                    rect(-4, -10, 22, 20, "#7A3A2A", 3), at=(208, -24), turn=170,
                ),
                soft=True,
            ),
            at=(916, 634), turn=38, scale=1.35, flip=True,
        ),
        ground="#DDE6D8",
    )  # fmt: skip
