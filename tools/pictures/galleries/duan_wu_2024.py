"""端午包粽子, by the lotus pond of 清荷社区, 8 June 2024."""

from __future__ import annotations

import datetime

from pictures.academy import WOOD, WOOD_DARK, WOOD_LIGHT
from pictures.buildings import lantern
from pictures.crowd import audience, neighbour, party
from pictures.feast import (
    LEAF,
    LEAF_DARK,
    LEAF_LIGHT,
    bamboo_leaf,
    dates,
    dumpling,
    egg,
    grains,
    heap,
    leaves,
    mugwort,
    sachet,
    spool,
    yolk,
)
from pictures.hands import pressing
from pictures.kitchen import bowl, sieve, steam, tabletop
from pictures.land import cloud, lotus, lotus_leaf, range_of_hills, ripples, sun, tree, willow
from pictures.paper import (
    AMBER,
    BRIGHT,
    GOLD,
    GOLD_LIGHT,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_PALE,
    WHITE,
    WIDE,
    around,
    blurred,
    circle,
    ellipse,
    fade,
    glow,
    line,
    path,
    rect,
    scene,
    sheet,
    within,
)
from pictures.people import GREY_HAIR, WHITE_HAIR, Person, person
from pictures.places import upright_leaf
from pictures.poses import (
    AT_A_TABLE,
    BUST,
    CHILD,
    HOLDING_UP,
    REACHING,
    SIDE,
    SITTING,
    SQUATTING,
)
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import banner
from pictures.village import light_shaft, near_branch, paving, shade
from pictures.waterside import pavilion, pond

SUMMER = {"short_sleeves": True}


def by_the_pond() -> str:
    """Under the pavilion, with the lotus before them."""
    f = LANDSCAPE
    people = [neighbour(n, **AT_A_TABLE, **SUMMER, apron=(GOLD_LIGHT, "#F3EDE3", None)[n % 3]) for n in (3, 7, 9, 12, 16, 19)]  # fmt: skip
    return scene(
        sun(160, 170, 80, "#F3C77A", "#F6DDA8"), cloud(860, 110, 200, WHITE), cloud(330, 70, 150, WHITE),
        range_of_hills(360, 130, 33, fade("#C9DAD0", "#E3EADD"), 5, f),
        *(
            rect(x, y, w, 360 - y + 60, fade("#E9E3D6", "#D6CDBC"), 3) + "".join(
                rect(x + 12 + c * 26, y + 16 + r * 30, 12, 16, "#9FB2B4")
                for c in range(int(w / 27))
                for r in range(int((380 - y) / 32))
            )
            for x, y, w in ((30, 230, 110), (170, 270, 120), (960, 220, 120), (1100, 262, 110))
        ),
        *(
            tree(x, 430, size, colour)
            for x, size, colour in (
                (20, 80, JADE), (130, 66, JADE_LIGHT), (290, 74, "#4F8A6A"), (930, 80, JADE), (1050, 64, "#4F8A6A"),
                (1170, 90, JADE_LIGHT),
            )
        ),
        pond(f, 428, 200, 4), rect(0, 600, 1200, 150, fade("#D9CFBC", "#C6BAA4")), pavilion(600, 690, 760, 520),
        banner(370, 400, 460, 48, "粽情端午　邻里同乐"), party(280, 920, 600, people, 0.84),
        tabletop(262, 598, 676, 46, WOOD_LIGHT, 80),
        *(bowl(x, 612, 72, c, grains(x, 608, 27, 8, 22, int(x), 4)) for x, c in ((340, SLATE_PALE), (620, WHITE))),
        heap(470, 636, 36, (3, 2, 1)), heap(820, 636, 36, (4, 3, 2)), bamboo_leaf(690, 634, 100, -6, LEAF),
        sheet(path("M-40,742Q300,716 620,736T1240,726V940H-40Z", fade("#7FB3A6", "#3F7F77"))),
        ripples((0, 750, 1200, 880), 18, 9, "#CFE5DC"), lotus_leaf(110, 820, 170, "#4F8E68", 0.34),
        lotus_leaf(1060, 830, 200, "#5E9E78", 0.34), lotus_leaf(560, 872, 190, JADE, 0.32),
        line([(330, 900), (322, 780), (338, 700)], "#3F7A56", 12), lotus(338, 712, 120, "#C9505A", "#F8DDD6"),
        line([(850, 900), (860, 800)], "#3F7A56", 12), sheet(upright_leaf(858, 780, 120, "#3E7A55")),
        willow(-10, -20, 6, 330, 8, "#7FAE78"), willow(1030, -20, 5, 280, 3, "#7FAE78"), ground=fade("#F8EBD0", "#FBF6EA"),
    )  # fmt: skip


def washing_leaves() -> str:
    """Leaves are washed in a wide basin."""
    return scene(
        rect(0, 0, 1200, 900, fade("#CDBFA8", "#B5A48A")),
        *(line([(x, -10), (x - 60, 910)], "#A39378", 4, curved=False) for x in range(90, 1300, 190)),
        *(line([(-10, y), (1210, y + 20)], "#A39378", 4, curved=False) for y in (180, 480, 760)),
        sheet(
            circle(620, 450, 400, "#DCE4E2"), circle(620, 450, 384, "#F4F6F3"),
            circle(620, 450, 360, fade("#A9CBC8", "#6FA39F")),
        ),
        within(
            circle(620, 450, 352, fade("#A9CBC8", "#6FA39F")), bamboo_leaf(330, 560, 560, -24, LEAF_DARK),
            bamboo_leaf(380, 330, 500, 12, LEAF), bamboo_leaf(420, 650, 470, -40, LEAF_LIGHT),
            bamboo_leaf(860, 220, 480, 128, "#3E7A55"), bamboo_leaf(300, 430, 600, -4, LEAF),
            *(
                path(
                    f"M{620 - r},450A{r},{r * 0.86} 0 0 1 {620 + r * 0.4},{450 - r * 0.8}", stroke="#E6F2EE", stroke_width=5,
                    stroke_linecap="round", opacity=0.7,
                )
                for r in (150, 220, 296)
            ),
            *(
                circle(x, y, r, "#EAF4F1", opacity=0.8)
                for x, y, r in ((470, 240, 9), (500, 262, 6), (800, 640, 10), (772, 664, 6), (560, 700, 7), (880, 420, 8))
            ),
        ),
        pressing("#B8433C", cuff=GOLD_LIGHT, spread=3).holding(at=(300, 640), turn=-26, scale=1.4),
        pressing("#B8433C", cuff=GOLD_LIGHT, spread=3).holding(at=(930, 310), turn=-24, scale=1.4, flip=True),
        leaves(40, 120, 340, (-30, -12, 8, 26)), spool(1100, 780, 66, BRIGHT, 30), dumpling(1040, 880, 120, 0, -8),
        *(
            circle(x, y, r, "#C7DAD6", opacity=0.8)
            for x, y, r in ((180, 760, 12), (210, 800, 7), (1080, 160, 10), (1110, 190, 6))
        ),
        ground="#CDBFA8",
    )  # fmt: skip


def egg_against_egg() -> str:
    """Two children knock their eggs together; whose breaks?"""
    f = WIDE
    girl = Person(
        **(SIDE | CHILD | {"elbows": ((36, -178), (40, -176)), "hands": ((72, -186), (84, -184)), "nod": 6, "neck": (8, -245)}),
        **SUMMER, coat=BRIGHT, trousers="#33404F", hair="side-tail",
    )  # fmt: skip
    boy = Person(
        **(SIDE | CHILD | {"elbows": ((36, -178), (40, -176)), "hands": ((72, -186), (84, -184)), "nod": 10, "neck": (12, -243)}),
        **SUMMER, coat="#E8C98A", trousers=SLATE, hair="side",
    )  # fmt: skip
    net = line([(84, -184), (60, -250), (16, -240)], RED, 3)
    watching = [
        Person(**(SITTING | {"nod": 8}), **SUMMER, coat="#7A4A5A", hair="bun", hair_colour=WHITE_HAIR),
        Person(**(SQUATTING | {"hands": ((60, -80), (70, -74))}), **SUMMER, coat=JADE_LIGHT, hair="side-bob"),
    ]  # fmt: skip
    return scene(
        sun(600, 190, 130, "#F3C77A", "#F6DDA8"), range_of_hills(330, 110, 51, fade("#C9DAD0", "#E3EADD"), 5, f),
        pond(f, 350, 150, 7), paving(492, f, 0.5, "#D3C7B0"),
        sheet(
            rect(-20, 470, 1240, 26, "#E9E4D8", 4), *(rect(x, 420, 20, 56, "#E9E4D8", 5) for x in range(40, 1200, 160)),
            rect(-20, 410, 1240, 18, "#F3EEE2", 8), soft=True,
        ),
        blurred(tree(1090, 500, 190, JADE), by=2), willow(80, -20, 7, 380, 12, "#7FAE78"), shade(230, 724, 240),
        sheet(rect(168, 606, 130, 16, WOOD, 4), rect(182, 620, 16, 110, WOOD_DARK), rect(270, 620, 16, 110, WOOD_DARK)),
        person(watching[0], (234, 736), 1.42), shade(470, 746, 220), person(girl, (474, 752), 1.32, held=net),
        shade(740, 746, 220), person(boy, (738, 752), 1.36, flip=True, held=net), glow(606, 504, 130, "#FFF0C0", 0.9),
        egg(592, 508, 27, "#D9E6DC", 88), egg(624, 506, 27, "#E9DDC6", -88),
        *(
            line([(608 + dx * 1.0, 508 + dy), (608 + dx * 1.7, 508 + dy * 1.7)], AMBER, 5)
            for dx, dy in ((0, -44), (-26, -38), (26, -38), (0, 42), (-24, 38), (24, 38))
        ),
        shade(980, 742, 260), person(watching[1], (986, 748), 1.5, flip=True), near_branch((1240, 60), 164, 330, 10),
        ground=fade("#F8E5C0", "#FBF6EA"), frame=f,
    )  # fmt: skip


def mugwort_on_the_column() -> str:
    """Mugwort and sachets are hung on the columns of the pavilion."""
    f = PORTRAIT
    woman = Person(
        **(REACHING | {"elbows": ((-44, -262), (50, -262)), "hands": ((-10, -316), (30, -322)), "in_front": (True, True)}),
        **SUMMER, coat="#55708F", trousers="#33404F", hair="back-tail",
    )  # fmt: skip
    old = Person(
        **(HOLDING_UP | {"hands": ((-26, -196), (36, -190)), "nod": 4}), coat="#7A4A5A", trousers="#4A443D", hair="short",
        hair_colour=GREY_HAIR,
    )  # fmt: skip
    return scene(
        sun(700, 330, 110, "#F3C77A", "#F6DDA8"), range_of_hills(600, 150, 44, fade("#C9DAD0", "#E3EADD"), 4, f),
        pond(f, 640, 240, 2), paving(880, f, 0.5, "#D3C7B0"),
        sheet(
            rect(-20, -20, 940, 120, "#7A4A30"), *(rect(x, 60, 40, 40, "#A8343C") for x in range(0, 900, 90)),
            rect(-20, 96, 940, 12, GOLD),
        ),
        *(
            sachet(x, 104, size, colour, tassel)
            for x, size, colour, tassel in (
                (360, 50, BRIGHT, AMBER), (440, 60, JADE, RED), (530, 50, AMBER, RED), (620, 58, SLATE, AMBER),
                (704, 50, BRIGHT, AMBER), (800, 60, "#8C2A4A", AMBER),
            )
        ),
        sheet(rect(150, 90, 74, 960, fade("#A8343C", "#7C2018"), 6), rect(128, 1030, 118, 40, "#C9C4B8", 6)),
        mugwort(168, 610, 330, -98, 3), mugwort(206, 610, 330, -82, 9), mugwort(186, 620, 360, -90, 5),
        rect(158, 560, 60, 16, BRIGHT, 5), line([(196, 570), (226, 600), (220, 640)], BRIGHT, 7), shade(236, 1118, 260),
        person(woman, (228, 1124), 1.8), shade(640, 1118, 260),
        person(old, (640, 1126), 1.66, held=mugwort(0, -124, 150, -62, 11) + mugwort(4, -124, 140, -104, 13)),
        sieve(800, 1130, 260, *(sachet(x, 1080, 30, c) for x, c in ((740, BRIGHT), (790, JADE), (840, AMBER)))),
        light_shaft([(620, -20), (900, -20), (420, 1220), (60, 1220)], 0.22), ground=fade("#F8E9CB", "#FBF6EA"), frame=f,
    )  # fmt: skip


def unwrapped() -> str:
    """The first one is opened: rice, a date, a yolk."""
    opened = "".join((
        bamboo_leaf(600, 560, 430, 162, LEAF_DARK), bamboo_leaf(600, 560, 430, 18, LEAF),
        bamboo_leaf(600, 570, 330, 196, LEAF_LIGHT), bamboo_leaf(600, 570, 320, -14, "#3E7A55"),
    ))  # fmt: skip
    rice = path("M600,300C640,300 760,500 740,540Q600,590 460,540C440,500 560,300 600,300Z", "#F6EBCF")
    return scene(
        rect(0, 0, 1200, 900, fade("#7C2A26", "#5A1C1A")),
        *(path(f"M{x},0V900", stroke="#8E3A32", stroke_width=3) for x in range(60, 1200, 120)),
        *(path(f"M0,{y}H1200", stroke="#8E3A32", stroke_width=3) for y in range(60, 900, 120)),
        glow(600, 440, 560, "#E9A08A", 0.4),
        blurred(
            sieve(1010, 170, 380, heap(1010, 200, 96, (3, 2, 1)), flat=0.4),
            bowl(180, 150, 240, WHITE, ellipse(180, 150, 104, 30, "#C98A4A")), by=4,
        ),
        sheet(ellipse(600, 560, 420, 230, "#DCE4E2"), ellipse(600, 550, 420, 230, WHITE)),
        ellipse(600, 550, 330, 172, "#F1F1EA"), ellipse(600, 550, 392, 212, "none", stroke=SLATE, stroke_width=5),
        *(circle(*around((600, 550), 372, turn, 0.55), 6, SLATE) for turn in range(0, 360, 20)), opened,
        sheet(within(rice, grains(600, 460, 150, 120, 210, 7, 11, "#FFF8E4"))),
        sheet(path("M600,380C630,380 680,470 668,500Q600,524 532,500C520,470 570,380 600,380Z", "#E9D9A8")),
        yolk(600, 462, 40), dates([(520, 420), (676, 408), (560, 540)], 22), steam(600, 340, 260, 300, 6, 0.32),
        sheet(
            line([(860, 880), (1000, 480)], "#5F3A24", 15, curved=False),
            line([(910, 900), (1050, 500)], "#5F3A24", 15, curved=False),
        ),
        line([(330, 640), (280, 720), (360, 790), (300, 860)], BRIGHT, 7), dumpling(170, 860, 200, 1, -10), ground="#7C2A26",
    )  # fmt: skip


def one_long_table() -> str:
    """All eat together at one long table under lanterns."""
    f = WIDE
    far = [
        neighbour(
            n, **(BUST | {"elbows": ((-48, -112), (48, -112)), "hands": ((-20, -84), (20, -96)), "in_front": (True, True)}),
            **SUMMER,
        )
        for n in (2, 4, 7, 10, 13, 17, 20)
    ]  # fmt: skip
    child = Person(
        **(BUST | CHILD | {"elbows": ((-46, -110), (46, -118)), "hands": ((-20, -90), (16, -128)), "in_front": (True, True)}),
        **SUMMER, coat=BRIGHT, hair="buns",
    )  # fmt: skip
    return scene(
        sun(980, 180, 96, "#EFA94B", "#F6D08E"), range_of_hills(330, 130, 12, fade("#D9CDB0", "#EDE2C6"), 5, f),
        pond(f, 360, 130, 3), paving(470, f, 0.5, "#D9C9AC"), willow(20, -20, 6, 300, 2, "#8AA870"),
        line([(-20, 70), (300, 130), (600, 144), (900, 130), (1220, 70)], "#6B5844", 3),
        *(
            lantern(x, y, 58, RED, True)
            for x, y in ((110, 96), (270, 124), (440, 138), (600, 142), (760, 138), (930, 124), (1090, 96))
        ),
        *(person(who, (90 + n * 170, 620), 1.22) for n, who in enumerate(far)), person(child, (686, 622), 0.92),
        tabletop(30, 540, 1140, 110, WOOD_LIGHT, 130),
        *(sieve(x, 582, 170, heap(x, 598, 40, (3, 2, 1))) for x in (200, 560, 930)),
        *(
            bowl(x, y, 66, c, ellipse(x, y, 27, 8, "#F6EBCF"))
            for x, y, c in (
                (70, 564, WHITE), (330, 560, SLATE_PALE), (420, 604, WHITE), (710, 560, WHITE), (790, 604, SLATE_PALE),
                (1080, 562, WHITE),
            )
        ),
        *(
            egg(x, y, 20, fill, 80)
            for x, y, fill in ((106, 624, "#D9E6DC"), (136, 632, "#E9E3D2"), (680, 624, "#D9E6DC"), (1050, 628, "#E9E3D2"))
        ),
        audience(-40, 1240, 880, 7, 1.3, 14, **SUMMER), ground=fade("#F6D9A6", "#FBF0DC"), frame=f,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2024, 6, 8, hour, minute), orientation, located)


PHOTOS = {
    "01 荷塘边的凉亭里包粽子（顾青摄）": Shot(by_the_pond, SMALL_PHONE, at(9, 20)),
    "02 清洗粽叶（顾青摄）": Shot(washing_leaves, SMALL_PHONE, at(8, 55, 8)),
    "03 斗蛋，看谁的蛋硬（文小禾摄）": Shot(egg_against_egg, REFLEX, at(10, 2)),
    "04 把艾草绑上廊柱（顾青摄）": Shot(mugwort_on_the_column, SMALL_PHONE, at(9, 41, 6, located=True)),
    "05 剥开第一个粽子（文小禾摄）": Shot(unwrapped, SMALL_PHONE, at(11, 16)),
    "06 荷塘边的长桌饭（顾青摄）": Shot(one_long_table, SMALL_PHONE, at(11, 48)),
}
