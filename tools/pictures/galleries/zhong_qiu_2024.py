"""中秋赏月会 at the ferry of 渡口村, 15 September 2024."""

from __future__ import annotations

import datetime

from pictures.crowd import BACK, audience, far_people, neighbour, scattered
from pictures.hands import cupping, gripping
from pictures.kitchen import bowl, sieve, tabletop
from pictures.mooncakes import erhu, lamp_on_table, mooncake, mould, peel_hat, pomelo
from pictures.moonlight import (
    NIGHT_SKY,
    dark_water,
    ferry,
    lamp_path,
    landing,
    lantern_string,
    moon,
    moon_path,
    moonlit_shore,
    night_clouds,
    nightfall,
    osmanthus,
    rabbit_lamp,
    stars,
)
from pictures.paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD_LIGHT,
    JADE_LIGHT,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    SLATE,
    SLATE_PALE,
    WIDE,
    blurred,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    path,
    rect,
    scene,
    sheet,
)
from pictures.people import GREY_HAIR, WHITE_HAIR, Person, person
from pictures.poses import AT_A_TABLE, BUST, CHILD, SIDE, SITTING_SIDE
from pictures.shots import REFLEX, SWEEP, Exif, Shot
from pictures.teaware import teacup, teapot


def the_ferry() -> str:
    """The river under the moon, and the steps full of people."""
    return scene(
        stars(LANDSCAPE, 330, 46, 3), moon(700, 210, 104), night_clouds((770, 250, 240), (380, 150, 180), (930, 120, 160)),
        moonlit_shore(430, LANDSCAPE, 12), dark_water(430, LANDSCAPE, "#46688A", "#152941"),
        moon_path(700, 432, 720, 330, 5),
        ferry(300, 520, 250), lamp_path(360, 530, 90, 60, 2), ferry(1010, 474, 130), lamp_path(1042, 480, 60, 34, 4),
        landing(260, 640, 700, 5, 52, "#77839A", 1.3),
        audience(330, 900, 800, 8, 0.66, 4), audience(180, 1010, 884, 8, 0.92, 12), audience(40, 1160, 1000, 7, 1.2, 23),
        nightfall(LANDSCAPE, ((170, 230, 330), (430, 300, 300), (700, 210, 460), (360, 480, 160), (1042, 450, 110), (600, 690, 520), (1100, 150, 260))),
        moon_path(700, 470, 640, 200, 9),
        lantern_string((-40, 60), (560, 190), 70, 4, 74), osmanthus((1240, -10), 152, 430, 5), osmanthus((1230, 90), 172, 300, 9),
        ground=NIGHT_SKY,
    )  # fmt: skip


def pressing_cakes() -> str:
    """A grandmother presses cakes with two children."""
    old = Person(
        **(AT_A_TABLE | {"hands": ((18, -128), (40, -124)), "nod": 10, "neck": (10, -240)}),
        coat="#7A4A5A",
        hair="bun",
        hair_colour=WHITE_HAIR,
        apron=GOLD_LIGHT,
    )
    boy = Person(**(AT_A_TABLE | CHILD | {"nod": 10}), coat=JADE_LIGHT, hair="short")
    girl = Person(
        **(AT_A_TABLE | CHILD | {"hands": ((-10, -168), (26, -172)), "nod": 6}), coat=BRIGHT, hair="buns"
    )
    man = Person(
        **(AT_A_TABLE | {"nod": 6, "hands": ((-40, -150), (20, -156))}),
        coat=SLATE,
        hair="short",
        apron="#E9DFC9",
    )
    return scene(
        stars(WIDE, 240, 30, 8), moonlit_shore(350, WIDE, 31), dark_water(350, WIDE, "#3F6180", "#1B3350"),
        blurred(far_people(scattered((30, 420, 1170, 470), 10, 3), 190, 6, away=True), by=3),
        lantern_string((-30, 30), (620, 60), 60, 4, 84), lantern_string((600, 60), (1240, 10), 60, 4, 84),
        person(man, (990, 806), 1.74), person(boy, (322, 786), 1.36), person(girl, (790, 780), 1.28), person(old, (560, 812), 1.84),
        sheet(rect(-20, 596, 1240, 220, fade("#B67C52", "#7F5132")), rect(-20, 596, 1240, 9, "#D3A06E")),
        sieve(170, 680, 320), *(mooncake(x, y, 34, 0.5, kind=n % 2) for n, (x, y) in enumerate(((90, 664), (170, 652), (250, 664), (120, 700), (206, 698)))),
        mould(330, 640, 74, 14), group(mould(0, 0, 100, -24), at=(640, 640)), mooncake(470, 650, 44, 0.5, baked=False),
        *(mooncake(x, y, 40, 0.5, baked=False, kind=n % 2) for n, (x, y) in enumerate(((480, 730), (580, 738), (680, 730)))),
        bowl(930, 640, 190, SLATE_PALE, path("M850,640Q930,560 1010,640Z", "#7A3A2E")), lamp_on_table(1100, 680, 130),
        nightfall(WIDE, ((560, 560, 620), (1100, 610, 400), (160, 120, 200), (480, 150, 200), (760, 150, 200), (1080, 110, 200), (200, 650, 420)), "#4A5A80"),
        glow(1100, 610, 240, "#FFD58A", 0.35),
        ground=NIGHT_SKY, frame=WIDE,
    )  # fmt: skip


def out_of_the_mould() -> str:
    """A cake falls from its mould into a hand."""
    return scene(
        blurred(rect(-20, -20, 1240, 640, fade("#22344F", "#4A4A52")), circle(200, 150, 90, AMBER), circle(420, 90, 70, "#E2762B"), circle(1010, 120, 100, AMBER), circle(820, 60, 60, "#E2762B"), circle(640, 170, 50, "#F0D9A8"), by=22),
        rect(0, 560, 1200, 340, fade("#A87248", "#6E4426")), rect(0, 560, 1200, 7, "#C99468"),
        sieve(880, 720, 560, flat=0.3), *(mooncake(x, y, 74, 0.52, kind=n % 2) for n, (x, y) in enumerate(((760, 676), (930, 660), (1080, 700), (840, 770), (1010, 782)))),
        glow(520, 430, 460, "#FFDFA6", 0.75),
        gripping("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(mould(96, -219, 210, 90), at=(640, 110), turn=152, scale=1.25),
        cupping("#B8433C", cuff="#E9DFC9").holding(mooncake(122, -66, 82, 0.6, baked=False), at=(450, 740), turn=-10, scale=1.5),
        *(circle(x, y, r, "#FFF6E0", opacity=0.8) for x, y, r in ((470, 470, 4), (560, 520, 5), (610, 440, 3), (430, 540, 3), (520, 400, 3), (640, 560, 4))),
        nightfall(LANDSCAPE, ((520, 470, 760), (930, 640, 480)), "#6A6A86", 0.7),
        ground="#22344F",
    )  # fmt: skip


def rabbit_lantern() -> str:
    """A girl holds her lantern over the water."""
    girl = Person(
        **(SIDE | CHILD | {"nod": -8, "elbows": ((-2, -186), (44, -196)), "hands": ((16, -140), (96, -204))}),
        coat=BRIGHT,
        trousers=SLATE,
        hair="side-tail",
    )
    stick = line([(96, -204), (194, -286)], CLAY, 6) + line([(194, -286), (194, -226)], "#C9A35C", 2.5)
    father = Person(
        **(SITTING_SIDE | {"hands": ((60, -112), (74, -108)), "nod": 2}),
        coat="#3E5C66",
        trousers="#33404F",
        hair="side",
    )
    return scene(
        stars(PORTRAIT, 420, 40, 14), moon(300, 190, 96), night_clouds((330, 240, 220), (90, 120, 160), (560, 330, 190)),
        moonlit_shore(540, PORTRAIT, 9), dark_water(540, PORTRAIT, "#46688A", "#12233A"), moon_path(300, 544, 900, 260, 3),
        ferry(700, 590, 150, lamp=False), lamp_path(680, 850, 320, 170, 8),
        sheet(path("M-40,880H470V940H512V1020H534V1120H556V1240H-40Z", fade("#8590A4", "#4E5A72")), *(line([(-20, y), (x, y)], "#B4BCC8", 7, stroke_linecap="butt") for y, x in ((884, 470), (944, 512), (1024, 534), (1124, 556)))),
        person(father, (150, 960), 1.36), person(girl, (400, 1010), 1.4, held=stick),
        nightfall(PORTRAIT, ((300, 190, 380), (672, 740, 560), (300, 700, 300), (640, 980, 260))),
        rabbit_lamp(672, 690, 1.3, flip=True), lantern_string((-60, 330), (250, 300), 30, 2, 78), osmanthus((950, -20), 140, 460, 21), osmanthus((940, 120), 165, 320, 4),
        ground=NIGHT_SKY, frame=PORTRAIT,
    )  # fmt: skip


def erhu_on_the_bow() -> str:
    """An old boatman plays the fiddle before the moon."""
    dark = "#16263A"
    player = Person(
        **(
            SITTING_SIDE
            | {
                "elbows": ((30, -150), (20, -140)),
                "hands": ((66, -196), (28, -136)),
                "neck": (6, -190),
                "nod": 12,
            }
        ),
        coat="#24384F",
        trousers=dark,
        hair="side",
        hair_colour=WHITE_HAIR,
    )
    listeners = [neighbour(n, BACK, **{**BUST, "nod": nod}) for n, nod in ((3, 4), (8, -4), (14, 0), (22, 6))]
    return scene(
        stars(LANDSCAPE, 300, 30, 6), moon(610, 330, 250), night_clouds((180, 210, 230), (780, 420, 300), (930, 130, 190)),
        moonlit_shore(600, LANDSCAPE, 40, hills=0), dark_water(600, LANDSCAPE, "#5A7690", "#1B3350"), moon_path(610, 604, 880, 700, 7),
        person(player, (740, 700), 1.3, held=erhu()), lamp_on_table(905, 634, 74), ferry(560, 690, 860, lamp=False),
        lamp_path(905, 700, 130, 90, 5),
        *(person(who, (x, 1040), size) for who, x, size in zip(listeners, (90, 290, 960, 1130), (1.7, 1.5, 1.5, 1.75), strict=True)),
        nightfall(LANDSCAPE, ((610, 330, 700), (890, 600, 330), (610, 720, 360)), "#3A4E78", 0.9),
        glow(905, 600, 180, "#FFD58A", 0.4), moon_path(610, 720, 860, 520, 17), osmanthus((-30, -10), 30, 420, 12),
        ground=NIGHT_SKY,
    )  # fmt: skip


def pomelo_hats() -> str:
    """Children wear the peel while the father shares out the pomelo."""
    father = Person(
        **(AT_A_TABLE | {"elbows": ((-66, -164), (66, -164)), "hands": ((-34, -118), (34, -118)), "nod": 10}),
        coat="#55708F",
        hair="short",
    )
    mother = Person(
        **(AT_A_TABLE | {"hands": ((-60, -150), (70, -176)), "nod": -2, "elbows": ((-60, -186), (64, -192))}),
        coat="#C98A3C",
        hair="bob",
    )
    old = Person(
        **(AT_A_TABLE | {"nod": 2, "hands": ((-10, -156), (12, -158))}),
        coat=JADE_LIGHT,
        hair="bald",
        hair_colour=GREY_HAIR,
    )
    boy = Person(
        **(
            AT_A_TABLE
            | CHILD
            | {"elbows": ((-60, -214), (60, -214)), "hands": ((-40, -262), (40, -262)), "nod": -4}
        ),
        coat=BRIGHT,
        hair="short",
    )
    girl = Person(**(AT_A_TABLE | CHILD | {"nod": 4}), coat="#E8C98A", hair="bob")
    hat = group(peel_hat(), at=(0, -246), scale=1.3)
    return scene(
        stars(WIDE, 200, 26, 4), moon(1000, 130, 74), night_clouds((1010, 170, 170), (80, 90, 170)),
        moonlit_shore(330, WIDE, 55), dark_water(330, WIDE, "#46688A", "#24405F"), moon_path(1000, 334, 480, 170, 2),
        lantern_string((-30, 90), (640, 130), 60, 4, 80), lantern_string((620, 130), (1240, 170), 40, 4, 70),
        person(old, (130, 790), 1.66), person(mother, (976, 800), 1.72), person(father, (560, 806), 1.8, held=pomelo(0, -116, 38)),
        person(boy, (340, 774), 1.36, held=hat), person(girl, (776, 770), 1.3, held=hat),
        tabletop(40, 590, 1120, 120, "#A87248", 160),
        pomelo(470, 680, 54, open_=True), pomelo(640, 690, 52), bowl(770, 650, 150, SLATE_PALE, *(ellipse(720 + 20 * n, 640 - (n % 3) * 10, 22, 14, "#F6E3CF") for n in range(6))),
        *(mooncake(x, y, 36, 0.5, kind=n % 2) for n, (x, y) in enumerate(((180, 660), (266, 648), (226, 694)))),
        teapot(920, 700, 92), *(teacup(x, y, 40) for x, y in ((1010, 690), (1070, 670), (110, 690), (690, 704))), lamp_on_table(1120, 700, 110),
        nightfall(WIDE, ((560, 540, 700), (200, 560, 380), (1060, 600, 440), (1000, 130, 260), (170, 190, 190), (480, 230, 190), (760, 220, 180)), "#4A5A80"),
        ground=NIGHT_SKY, frame=WIDE,
    )  # fmt: skip


def along_the_jetty() -> str:
    """All of them from behind, on the jetty, looking at the moon."""
    people = []
    for number in range(22):
        small = number % 5 == 3
        who = neighbour(
            number * 3 + 1, BACK, **{**BUST, **(CHILD if small else {}), "nod": (-3, 2, 0, 4)[number % 4]}
        )
        people.append(
            person(
                who,
                (110 + number * 76 + (number % 3) * 9, 560 if small else 548 + number % 4 * 5),
                0.6 if small else 0.82,
            )
        )
    boats = "".join(
        ferry(x, y, size) + lamp_path(x + size * 0.24, y + 8, size * 0.5, size * 0.3, seed)
        for x, y, size, seed in (
            (300, 330, 170, 3),
            (640, 296, 110, 5),
            (1330, 306, 130, 8),
            (1620, 350, 190, 9),
        )
    )
    return scene(
        stars(PANORAMA, 200, 60, 10), moon(1010, 118, 84), night_clouds((1060, 180, 230), (760, 90, 170), (240, 120, 200), (1480, 110, 190)),
        moonlit_shore(262, PANORAMA, 18, 0.6), dark_water(262, PANORAMA, "#46688A", "#152941"), moon_path(1010, 266, 560, 330, 6), boats,
        sheet(rect(-20, 500, 1840, 120, fade("#7A5A3E", "#3E2A1C")), *(rect(x, 500, 4, 100, "#3A2618") for x in range(0, 1800, 72)), rect(-20, 500, 1840, 8, "#A87F58")),
        *people,
        nightfall(PANORAMA, ((1010, 118, 520), (1010, 380, 360), (340, 310, 160), (666, 280, 100), (1360, 290, 130), (1660, 330, 180), (60, 250, 200), (1760, 250, 200))),
        lantern_string((-40, 150), (230, 210), 30, 2, 70), lantern_string((1570, 210), (1860, 140), 30, 2, 70), osmanthus((-20, -10), 24, 360, 30), osmanthus((1830, -10), 156, 380, 31),
        ground=NIGHT_SKY, frame=PANORAMA,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2024, 9, 15, hour, minute), orientation, located=True)


PHOTOS = {
    "shi-jie": Shot(the_ferry, exif=_at(19, 41)),
    "ya-yue-bing": Shot(pressing_cakes, REFLEX, _at(18, 20)),
    "mu-mu": Shot(out_of_the_mould),
    "tu-zi-deng": Shot(rabbit_lantern, exif=_at(20, 5, 6)),
    "er-hu": Shot(erhu_on_the_bow, exif=_at(20, 17)),
    "you-zi-mao": Shot(pomelo_hats, REFLEX),
    "zhan-qiao": Shot(along_the_jetty, SWEEP, _at(20, 48)),
}
