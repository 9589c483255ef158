"""Autumn's festivals: the full moon, and the day of the old."""

from __future__ import annotations

from .buildings import lantern, roof
from .land import chrysanthemum, cloud, grass, hill, leaf, range_of_hills, sun, tree
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD,
    GOLD_LIGHT,
    INK_2,
    PAPER_2,
    RED,
    ROSE,
    SLATE,
    SLATE_LIGHT,
    WHITE,
    WIDTH,
    circle,
    ellipse,
    fade,
    group,
    line,
    path,
    picture,
    rect,
    sheet,
)
from .people import WHITE_HAIR, Person, person


def moon_evening() -> str:
    """中秋: neighbours under the full moon."""
    roofs, wall = "#4A5F7C", "#24405F"
    sitting = []
    for number, (x, hair, coat, colour) in enumerate((
        (220, "back", "#8C2A2E", "#CFCAC2"), (328, "back-bob", "#3F6E7F", "#8E8780"), (456, "back", "#B8893B", "#2A211C"),
        (552, "back-tail", "#A8141F", "#2A211C"), (660, "back-bob", "#55708F", "#2A211C"), (768, "back", "#2F6A55", "#2A211C"),
    )):  # fmt: skip
        small = 0.92 if number == 3 else 1.2
        who = Person(coat=coat, hair=hair, hair_colour=colour, legs=False, hip=(0, -60), neck=(0, -170),
                     elbows=((-44, -116), (44, -116)), hands=((-26, -70), (26, -70)), in_front=(False, False))  # fmt: skip
        sitting.append(person(who, (x, 796), small))
    child = Person(coat="#C3272F", trousers=SLATE_LIGHT, hair="back", hip=(0, -104), neck=(0, -186), breadth=0.9,
                   knees=((-13, -54), (13, -54)), elbows=((-40, -150), (50, -166)), hands=((-42, -112), (84, -180)))  # fmt: skip
    stick = line([(84, -180), (150, -224)], CLAY, 6)
    return picture(
        *(circle(x, y, r, GOLD_LIGHT, opacity=0.75) for x, y, r in (
            (90, 90, 2.5), (210, 180, 2), (330, 70, 3), (900, 80, 2.5), (1010, 190, 2), (1120, 70, 3), (1060, 290, 2), (160, 300, 2))),
        circle(600, 290, 330, "#F0D9A8", opacity=0.10), circle(600, 290, 270, "#F0D9A8", opacity=0.14),
        sheet(circle(600, 290, 208, fade("#FBEFCF", "#F0D39A"))),
        circle(540, 240, 34, "#EBCB8E", opacity=0.55), circle(660, 330, 46, "#EBCB8E", opacity=0.5), circle(620, 200, 20, "#EBCB8E", opacity=0.5),
        cloud(650, 380, 260, "#3D5878"), cloud(330, 180, 200, "#35506F"), cloud(800, 150, 190, "#2E4765"),
        range_of_hills(560, 120, 4, fade("#233C5A", "#2C4A6E")),
        sheet(rect(-20, 480, 230, 340, wall), rect(40, 540, 60, 76, AMBER, 4), rect(130, 540, 46, 76, AMBER, 4)), sheet(roof(20, 492, 470, 130, roofs)),
        sheet(rect(990, 480, 240, 340, wall), rect(1024, 540, 46, 76, AMBER, 4), rect(1104, 540, 60, 76, AMBER, 4)), sheet(roof(1180, 492, 470, 130, roofs)),
        sheet(rect(-20, 640, WIDTH + 40, 180, fade("#3A4C62", "#22334A"))),
        line([(184, 366), (400, 412), (600, 426), (800, 412), (1016, 366)], "#C9A35C", 4),
        *(lantern(x, y, size, BRIGHT, glow=True) for x, y, size in ((320, 396, 60), (456, 418, 62), (744, 418, 62), (880, 396, 60))),
        osmanthus(),
        person(child, (1050, 784), 1.26, flip=True, held=stick + group(rabbit(), at=(152, -222))),
        *sitting,
        sheet(rect(146, 734, 700, 24, "#8B5A3A", 8), *(rect(x, 758, 20, 60, "#5F3A20") for x in (180, 480, 790))),
        ground=fade("#14243A", "#2C4A6E"),
    )  # fmt: skip


def rabbit(halo: bool = True) -> str:
    """A lantern in the shape of a rabbit."""
    body = ellipse(0, 52, 42, 30, "#FFF3DC") + circle(-34, 26, 22, "#FFF3DC")
    ears = leaf(-38, 12, 44, -100, "#FFF3DC", 0.24) + leaf(-30, 10, 44, -72, "#FFF3DC", 0.24)
    light = circle(0, 44, 84, GOLD_LIGHT, opacity=0.2) if halo else ""
    return (
        light
        + line([(0, 0), (0, 26)], GOLD, 3)
        + body
        + ears
        + circle(-40, 26, 4, RED)
        + circle(40, 44, 9, ROSE)
    )


def osmanthus() -> str:
    """A branch of osmanthus in the upper corner."""
    wood = line([(-20, 60), (120, 96), (250, 88)], "#3B2C20", 12) + line(
        [(120, 96), (190, 160)], "#3B2C20", 8
    )
    leaves = "".join(
        leaf(x, y, 62, turn, "#1F5A48" if number % 2 else "#2F7058", 0.24)
        for number, (x, y, turn) in enumerate((
            (40, 74, -50), (60, 80, 60), (110, 92, -70), (140, 110, 30), (170, 92, -40), (190, 156, 60), (180, 150, 120), (240, 90, 10), (230, 90, -60), (200, 94, 70)))
    )  # fmt: skip
    dots = "".join(circle(x, y, 6, AMBER) for x, y in (
        (70, 92), (82, 84), (76, 74), (128, 108), (140, 96), (150, 104), (196, 100), (206, 90), (214, 102), (172, 140), (184, 146), (24, 76), (34, 62)))  # fmt: skip
    return sheet(wood, leaves, dots)


SEATED = {
    "hip": (0, -84),
    "neck": (0, -192),
    "knees": ((28, -84), (46, -80)),
    "feet": ((26, -6), (48, -6)),
    "breadth": 0.85,
}
GRANDMOTHER = Person(coat="#8C2A4A", collar=GOLD_LIGHT, trousers=INK_2, hair="bun", hair_colour=WHITE_HAIR, **SEATED,
                     elbows=((-34, -132), (36, -132)), hands=((24, -104), (92, -140)), in_front=(False, True))  # fmt: skip
GRANDFATHER = Person(coat=SLATE, trousers="#4A443D", hair_colour=WHITE_HAIR, **SEATED,
                     elbows=((-34, -132), (34, -130)), hands=((26, -106), (56, -100)), in_front=(False, True))  # fmt: skip
SERVING = Person(vest=BRIGHT, coat=WHITE, trousers="#33404F", hair="tail", hip=(-6, -142), neck=(26, -240), breadth=0.85, nod=8,
                 elbows=((44, -178), (58, -178)), hands=((92, -160), (104, -150)), in_front=(False, True))  # fmt: skip
STANDING = Person(vest=BRIGHT, coat=SLATE_LIGHT, trousers="#33404F", hip=(-4, -142), neck=(10, -244), nod=6,
                  elbows=((-50, -188), (60, -196)), hands=((-42, -138), (92, -158)), in_front=(False, True))  # fmt: skip
CUP = rect(92, -176, 30, 26, WHITE, 6) + path(
    "M98,-184q4,-10 0,-18M110,-184q4,-10 0,-18", stroke=PAPER_2, stroke_width=3
)
BENCH = sheet(rect(430, 600, 370, 20, "#8B5A3A", 8), rect(456, 620, 20, 96, "#734829"), rect(752, 620, 20, 96, "#734829"),
              rect(430, 500, 370, 18, "#8B5A3A", 8), rect(440, 510, 16, 100, "#734829"), rect(774, 510, 16, 100, "#734829"))  # fmt: skip
FLOWERS = (
    (70, 716, 92, "#D98A1F", "#F3C65B"), (214, 772, 78, "#B8322F", "#E58A6A"), (330, 788, 52, "#E9B84A", "#FBE7AE"),
    (1130, 716, 92, "#E0A02C", "#F7D77E"), (990, 776, 78, "#C9542E", "#F0A070"), (876, 792, 52, "#F1E2B8", "#FFF8E4"), (130, 810, 60, "#F1E2B8", "#FFF8E4"),
    (1080, 812, 60, "#D98A1F", "#F3C65B"),
)  # fmt: skip


def honour_the_old() -> str:
    """重阳: volunteers with old neighbours among chrysanthemums."""
    geese = "".join(path(f"M{x},{y}q14,-14 24,0q10,-14 24,0", stroke=INK_2, stroke_width=4, stroke_linecap="round") for x, y in (
        (760, 130), (820, 104), (880, 80), (820, 156), (880, 182)))  # fmt: skip
    return picture(
        sun(330, 200, 110, "#EFA94B", "#F6D08E"), geese,
        cloud(960, 240, 190, "#FFF8EA"), cloud(70, 110, 150, "#FFF8EA"),
        range_of_hills(420, 190, 23, fade("#D9A877", "#EBD2A8")),
        range_of_hills(480, 130, 40, fade("#C27F4A", "#DDB27C"), 5),
        *(tree(x, y, size, colour) for x, y, size, colour in (
            (90, 540, 120, "#C9542E"), (230, 536, 90, "#D98A2B"), (1000, 536, 100, "#D98A2B"), (1120, 548, 140, "#B23A2C"), (890, 530, 70, "#C9743A"))),
        hill([(0, 556), (300, 540), (640, 546), (940, 536), (1200, 556)], fade("#B7A35E", "#8F8A4C"), soft=False),
        BENCH,
        person(STANDING, (352, 726), 1.32),
        person(GRANDFATHER, (516, 718), 1.28), person(GRANDMOTHER, (664, 718), 1.28),
        person(SERVING, (930, 726), 1.32, flip=True, held=CUP),
        grass((0, 740, 1200, 800), 40, 3, "#5F7A45", 34),
        *(line([(x, y), (x + 6, 830)], "#4F7045", 10) for x, y, *_ in FLOWERS),
        *(leaf(x, y + 74, 70, turn, "#4F7A4C", 0.3) for x, y, *_ in FLOWERS for turn in (-20, 200)),
        *(chrysanthemum(*flower) for flower in FLOWERS),
        ground=fade("#F8E0B4", "#FBF3E2"),
    )  # fmt: skip
