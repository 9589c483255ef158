"""Spring: the river is cleaned, trees are planted, the fallen are remembered."""

from __future__ import annotations

from .buildings import house
from .land import chrysanthemum, cloud, grass, hill, leaf, pine, range_of_hills, ripples, sun, tree, willow
from .paper import (
    BRIGHT,
    CLAY,
    EARTH,
    GOLD,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    JADE_LIGHT,
    JADE_PALE,
    PAPER_2,
    RED,
    SLATE,
    SLATE_LIGHT,
    SLATE_PALE,
    WHITE,
    WIDTH,
    around,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    picture,
    polygon,
    rect,
    sheet,
)
from .people import Person, person

VOLUNTEER = {"vest": BRIGHT, "coat": SLATE, "trousers": "#33404F"}

WATER = fade("#A9C6C3", "#5E938D")
NET = (
    line([(-70, -226), (196, -44)], CLAY, 9, curved=False)
    + group(rect(-9, -34, 18, 46, JADE_PALE, 7) + rect(-5, -46, 10, 14, RED, 3), at=(222, -22), turn=40)
    + path("M184,-62Q268,-62 282,-8Q238,42 180,-12Z", "#EFE6D2", opacity=0.75)
    + path("M184,-62Q268,-62 282,-8Q238,42 180,-12Z", stroke=INK_2, stroke_width=5)
    + "".join(line([(190 + 24 * n, -58 + 4 * n), (196 + 20 * n, 10)], "#C9B892", 2) for n in range(4))
    + "".join(line([(184, -40 + 20 * n), (270, -34 + 18 * n)], "#C9B892", 2) for n in range(3))
)
SCOOPING = Person(
    **VOLUNTEER, hip=(-14, -142), neck=(24, -240), breadth=0.85, nod=14, knees=(( -30, -74), (22, -76)),
    feet=((-44, -6), (34, -6)), elbows=((-30, -168), (70, -176)), hands=((-6, -182), (104, -107)), in_front=(True, True),
)  # fmt: skip
BAG = path("M-34,0C-64,40 -58,116 0,118C58,116 64,40 34,0Q0,16 -34,0Z", GOLD_LIGHT) + line(
    [(-30, 4), (30, 4)], GOLD, 7
)
CARRYING = Person(
    **VOLUNTEER, hair="tail", elbows=((-58, -196), (56, -186)), hands=((-74, -136), (66, -128)),
)  # fmt: skip
PICKING = Person(
    **VOLUNTEER, hip=(-30, -118), neck=(52, -186), breadth=0.85, nod=20, knees=((-6, -66), (24, -70)),
    feet=((-34, -6), (20, -6)), elbows=((66, -120), (86, -130)), hands=((92, -62), (112, -76)), in_front=(False, True),
)  # fmt: skip
TONGS = line([(112, -76), (150, -8)], INK_2, 6) + line([(112, -76), (138, -4)], INK_2, 6)
BOTTLE = group(rect(-9, -30, 18, 44, JADE_PALE, 7) + rect(-5, -42, 10, 14, RED, 3), at=(1096, 566), turn=66)


def clean_river() -> str:
    """学雷锋: volunteers take rubbish out of a river."""
    return picture(
        sun(880, 190, 92, "#F3CF8B"),
        cloud(560, 130, 190, WHITE),
        cloud(150, 90, 150, WHITE),
        range_of_hills(400, 150, 5, fade("#C9D9CC", "#DCE5D6")),
        range_of_hills(450, 110, 11, fade("#9DBDA6", "#C2D4BF"), 5),
        house(860, 452, 92, 58, SLATE_LIGHT), house(980, 456, 110, 68, SLATE), house(1098, 452, 84, 54, SLATE_LIGHT),
        tree(770, 460, 56, JADE_LIGHT), tree(1170, 462, 64, JADE),
        hill([(0, 452), (400, 446), (800, 462), (1200, 456)], "#7FA98A"),
        sheet(path("M-40,474Q300,455 620,486T1240,480V840H-40Z", WATER), soft=True),
        ripples((420, 500, 1200, 760), 44, 3, "#DCEBE6"),
        hill([(0, 560), (220, 552), (440, 580), (620, 640), (740, 720), (800, 850)], fade("#8DB183", "#4F8460"), soft=False),
        grass((20, 640, 420, 790), 26, 4, "#3E7355"),
        person(PICKING, (112, 690), 1.22, held=TONGS),
        person(CARRYING, (372, 700), 1.3, held=group(BAG, at=(72, -128), scale=0.92)),
        person(SCOOPING, (640, 752), 1.42, held=NET),
        BOTTLE,
        willow(900, -20, 8, 300, 6, "#6FA06D"),
        ground=fade("#F8EBD3", "#FBF8F3"),
    )  # fmt: skip


SAPLING = (
    line([(0, 0), (2, -120), (-2, -236)], EARTH, 11)
    + "".join(leaf(0, y, 62, turn, colour) for y, turn, colour in (
        (-120, -32, JADE), (-140, -146, JADE_LIGHT), (-168, -38, JADE_LIGHT), (-186, -140, JADE), (-212, -48, JADE),
        (-224, -128, JADE_LIGHT), (-234, -88, "#87B07F"), (-150, -12, "#87B07F"), (-196, -168, "#87B07F"),
    ))
)  # fmt: skip
HOLDING = Person(
    vest=BRIGHT, coat=WHITE, trousers="#33404F", hair="tail", hip=(-10, -92), neck=(24, -188), breadth=0.85, nod=8,
    knees=((40, -66), (50, -92)), feet=((-46, -8), (44, -6)), elbows=((56, -130), (66, -134)),
    hands=((112, -106), (116, -148)), in_front=(False, True),
)  # fmt: skip
DIGGING = Person(
    vest=BRIGHT, coat=SLATE, trousers=INK_2, hair="straw", hip=(-12, -140), neck=(30, -236), breadth=0.85, nod=12,
    knees=((-30, -72), (34, -80)), feet=((-48, -6), (34, -6)), elbows=((16, -168), (92, -168)),
    hands=((42, -164), (88, -92)), in_front=(True, True),
)  # fmt: skip
SPADE = line([(30, -182), (136, -16)], CLAY, 10) + group(
    path("M-24,0H24V40Q0,70 -24,40Z", "#7B8791"), at=(132, -26), turn=-32
)
WATERING = Person(
    vest=BRIGHT, coat=PAPER_2, trousers=SLATE, hair="short", elbows=((-60, -190), (50, -180)),
    hands=((-72, -138), (62, -120)), in_front=(True, True),
)  # fmt: skip
BUCKET = (
    path("M-36,0H36L26,76H-26Z", SLATE_LIGHT)
    + ellipse(0, 0, 36, 9, "#A9C6C3")
    + path("M-34,0Q0,-64 34,0", stroke=INK_2, stroke_width=5)
)
YOUNG = [
    (80, 486, 74),
    (196, 462, 66),
    (306, 446, 60),
    (1116, 470, 78),
    (1010, 452, 64),
    (918, 440, 56),
    (410, 436, 50),
]


def plant_trees() -> str:
    """植树: a sapling is set, earth is shovelled, water is carried."""
    return picture(
        sun(650, 235, 128, "#F2C879", "#F6DFAE"),
        cloud(150, 130, 200, WHITE), cloud(930, 110, 170, WHITE),
        range_of_hills(400, 140, 21, fade("#CFDDC8", "#E3E9D8")),
        range_of_hills(440, 90, 8, fade("#A7C49F", "#C7D8B7"), 5),
        hill([(0, 480), (300, 434), (620, 418), (900, 430), (1200, 466)], fade("#84B07C", "#6B9C6B")),
        *(tree(x, y, size, JADE_LIGHT if number % 2 else JADE) for number, (x, y, size) in enumerate(YOUNG)),
        hill([(0, 560), (300, 530), (640, 540), (960, 528), (1200, 560)], fade("#5E9468", "#3F7A56"), soft=False),
        hill([(0, 690), (280, 664), (640, 650), (980, 672), (1200, 690)], fade("#A07A54", "#7D5B3E"), soft=False),
        grass((10, 580, 1190, 640), 34, 9, "#2F6A4C", 24),
        person(WATERING, (1060, 690), 1.3, held=group(BUCKET, at=(64, -110))),
        sheet(group(SAPLING, at=(592, 734), scale=1.5)),
        person(HOLDING, (408, 726), 1.46),
        sheet(path("M480,770C500,716 560,700 600,704C660,702 700,726 720,770Z", "#6B4A30")),
        person(DIGGING, (850, 744), 1.4, flip=True, held=SPADE),
        ground=fade("#F9E9C8", "#FBF8F3"),
    )  # fmt: skip


def remember() -> str:
    """清明: before the monument."""
    stone, side = "#E9E6DF", "#C9C9C6"
    monument = (
        polygon([(548, 560), (652, 560), (634, 130), (600, 92), (566, 130)], stone)
        + polygon([(600, 92), (634, 130), (652, 560), (612, 560)], side)
        + rect(520, 520, 160, 26, stone) + rect(500, 546, 200, 60, mix(stone, SLATE_PALE, 0.35)) + rect(480, 600, 240, 22, stone)
    )  # fmt: skip
    stairs = "".join(
        rect(600 - half, y, half * 2, 24, mix("#D9D8D3", SLATE_LIGHT, 0.10 * step))
        for step, (half, y) in enumerate(((170, 620), (210, 642), (255, 664), (305, 686)))
    )
    star = polygon([(600 + dx, 196 + dy) for dx, dy in ((0, -24), (6, -8), (23, -7), (9, 3), (14, 20), (0, 10), (-14, 20), (-9, 3), (-23, -7), (-6, -8))], "#B24A45")  # fmt: skip
    mourners = []
    for number, x in enumerate((86, 200, 314, 886, 1000, 1114)):
        hair = "back-bob" if number in (0, 4) else "back"
        coat = ("#34404D", "#3E4652", "#2B333E")[number % 3]
        who = Person(coat=coat, trousers="#262B33", hair=hair, elbows=((-43, -186), (43, -186)),
                     hands=((-40, -136), (40, -136)), in_front=(False, False))  # fmt: skip
        mourners.append(person(who, (x, 812), 1.0))
    return picture(
        sun(600, 250, 170, "#F4EEE0", "#F6F1E6"),
        cloud(300, 170, 170, "#F3F3EE"), cloud(760, 130, 160, "#F3F3EE"),
        range_of_hills(430, 150, 14, fade("#C3CFD2", "#DDE2DF")),
        range_of_hills(500, 110, 3, fade("#9FB2B4", "#CBD5D2"), 5),
        *(pine(x, 600, size, mix(JADE, SLATE, 0.35)) for x, size in ((390, 290), (810, 290), (290, 370), (910, 370))),
        *(pine(x, 650, size, mix(JADE, INK, 0.25)) for x, size in ((180, 470), (1020, 470), (40, 560), (1160, 560))),
        sheet(path("M-40,566Q300,540 600,560T1240,566V840H-40Z", fade("#A9BDAE", "#7E9A8A")), soft=True),
        sheet(monument), star,
        sheet(stairs),
        sheet(rect(-20, 708, WIDTH + 40, 120, fade("#BFC4C0", "#98A29F"))),
        wreath(470, 676, 56), wreath(730, 676, 56), wreath(600, 650, 66),
        *mourners,
        ground=fade("#D5DDE0", "#F2EFE8"),
    )  # fmt: skip


def wreath(x: float, y: float, size: float) -> str:
    """A wreath of white and yellow chrysanthemums on pine green."""
    flowers = []
    for number in range(10):
        fx, fy = around((x, y), size * 0.72, 36 * number)
        outer = "#FFFDF6" if number % 2 else "#F1D98C"
        flowers.append(chrysanthemum(fx, fy, size * 0.27, outer, "#F6E7AE", 14))
    ring = circle(x, y, size * 0.74, "none", stroke="#2B5546", stroke_width=size * 0.5)
    ribbons = line([(x - 8, y + size * 0.8), (x - 20, y + size * 1.5)], WHITE, 11) + line(
        [(x + 8, y + size * 0.8), (x + 20, y + size * 1.5)], WHITE, 11
    )
    return sheet(ring) + ribbons + "".join(flowers)
