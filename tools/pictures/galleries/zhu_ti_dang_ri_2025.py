"""主题党日 at an old post of couriers in the mountains, 1 July 2025."""

from __future__ import annotations

import datetime

from pictures.crowd import neighbour
from pictures.hall import boards
from pictures.hands import pressing
from pictures.keepsakes import carrying_pole, framed, glass_case, oil_lamp, old_letter, straw_sandal
from pictures.land import grass, hill
from pictures.old_house import (
    earth_wall,
    lattice,
    mountain_house,
    mountains,
    pines,
    red_cloth,
    stone_steps,
    tiled_roof,
)
from pictures.paper import (
    GOLD_LIGHT,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    WHITE,
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
from pictures.poses import HANDS_BEHIND, POINTING, SIDE, SITTING_SIDE
from pictures.shots import REFLEX, SWEEP, Exif, Shot
from pictures.village import camphor, light_shaft, near_branch, shade

SHIRTS = ("#F3EFE6", "#DDE4E8", "#E9E2D2", "#CFDAE0", "#F3EFE6", "#E4E0D8")
BACKS = ("back", "back-bob", "back", "back-tail", "back", "back-bun", "back", "back-bob")
UP = {"elbows": ((-46, -186), (74, -206)), "hands": ((-42, -138), (62, -288)), "in_front": (False, False)}
FIST = (
    circle(62, -292, 16, "#E3B68E")
    + line([(52, -296), (72, -296)], "#C9966C", 2.5)
    + line([(54, -289), (71, -289)], "#C9966C", 2)
)


def member(number: int, hair: str, pose: dict, **more) -> Person:
    """One of the party, in a light summer shirt."""
    return neighbour(
        number,
        (hair,),
        **{
            **pose,
            "coat": SHIRTS[number % len(SHIRTS)],
            "short_sleeves": True,
            "trousers": ("#2F3640", "#33404F", "#3E4652")[number % 3],
            **more,
        },
    )


def climbing() -> str:
    """Up the old steps between the firs, to the house above."""
    steps = [(640 - n * 12 + (n % 2) * 2, 352 + n * n * 2.3 + n * 12, 120 + n * 30) for n in range(14)]
    walkers = []
    for n, (x, y, size, hair) in enumerate(
        (
            (690, 410, 0.34, "back"),
            (640, 430, 0.38, "back-bob"),
            (600, 470, 0.48, "back"),
            (668, 500, 0.54, "back-cap"),
            (540, 560, 0.7, "back-tail"),
            (640, 580, 0.74, "back"),
            (450, 690, 1.0, "back-bob"),
            (600, 712, 1.06, "back"),
        )
    ):
        stride = (
            {"knees": ((-15, -78), (15, -66)), "feet": ((-15, -30), (18, -4))}
            if n % 2
            else {"knees": ((-15, -66), (15, -78)), "feet": ((-18, -4), (15, -30))}
        )
        walkers.append(
            person(
                member(
                    n,
                    hair,
                    {
                        **HANDS_BEHIND,
                        "elbows": ((-48, -190), (48, -190)),
                        "hands": ((-52, -140), (54, -142)),
                        "in_front": (False, False),
                        **stride,
                        "nod": 4,
                    },
                    cap="#2F6A55",
                ),
                (x, y),
                size,
            )
        )
    return scene(
        mountains(LANDSCAPE, 400, 5), pines(((120, 420, 190), (250, 410, 150), (960, 410, 180), (1090, 420, 210), (880, 400, 130))),
        mountain_house(640, 356, 420, 4),
        hill([(0, 430), (300, 400), (560, 372), (720, 372), (960, 400), (1200, 430)], fade("#7FA984", "#4F8460"), soft=False, frame=LANDSCAPE),
        stone_steps(steps), pines(((70, 620, 330), (250, 540, 230), (930, 560, 270), (1110, 640, 360)), "#24523C"),
        grass((0, 640, 330, 890), 30, 4, "#3E7355", 34), grass((880, 640, 1200, 890), 30, 7, "#3E7355", 34),
        light_shaft([(900, -20), (1100, -20), (620, 900), (260, 900)], 0.2), *walkers,
        pines(((-10, 960, 520), (1210, 980, 560)), "#1F4A38"), near_branch((1240, -10), 145, 330, 4),
        ground=fade("#F4EACD", "#F6F3E6"),
    )  # fmt: skip


def the_oath() -> str:
    """The oath said again: rows from behind, right fists raised, before plain red cloth."""
    rows = []
    for row, (y, size, count) in enumerate(((500, 0.74, 8), (610, 0.96, 7), (770, 1.3, 6))):
        for n in range(count):
            who = member(
                row * 11 + n * 3,
                BACKS[(n * 3 + row) % len(BACKS)],
                UP,
                hair_colour=("#2A211C", "#2A211C", GREY_HAIR)[(n + row) % 3],
            )
            rows.append(
                (
                    y,
                    person(
                        who,
                        (600 + (n - (count - 1) / 2) * (920 + row * 160) / count, y + 60),
                        size,
                        held=FIST,
                    ),
                )
            )
    leading = Person(
        **{**UP, "nod": 0},
        coat="#F3EFE6",
        trousers="#2F3640",
        hair="short",
        short_sleeves=True,
        hair_colour=GREY_HAIR,
    )
    return scene(
        mountains(WIDE, 220, 14, (0.9, 0.1)), pines(((40, 300, 240), (1160, 300, 260))),
        sheet(earth_wall(90, 440, 1020, 330, 8)), lattice(150, 210, 100, 110), lattice(950, 210, 100, 110), tiled_roof(600, 130, 1140, 110),
        red_cloth(330, 160, 540, 210), rect(0, 436, 1200, 370, fade("#D9CDB4", "#B9A98C")), *(line([(600 + dx * 0.4, 436), (600 + dx, 800)], "#A8987A", 2, curved=False) for dx in range(-1100, 1200, 200)), *(line([(0, y), (1200, y)], "#A8987A", 2) for y in (470, 520, 590, 680)),
        shade(600, 470, 220), person(leading, (600, 476), 0.72, flip=True, held=FIST),
        shade(600, 566, 900, 0.2), *(who for y, who in rows if y == 500), *(who for y, who in rows if y == 610), *(who for y, who in rows if y == 770),
        light_shaft([(900, -20), (1200, -20), (620, 800), (200, 800)], 0.1), near_branch((-40, 0), 24, 360, 3),
        ground=fade("#F4EACD", "#F6F3E6"), frame=WIDE,
    )  # fmt: skip


def the_show_case() -> str:
    """In the old hall: the guide tells of the lamp, and the others bend over the glass."""
    guide = Person(
        **{**POINTING, "hands": ((-40, -146), (104, -236)), "elbows": ((-50, -190), (64, -196)), "nod": 6},
        coat="#8C2A4A",
        trousers="#2F3640",
        hair="side-bun",
    )
    left = member(
        4,
        "side",
        {
            **SIDE,
            "hip": (-14, -138),
            "neck": (24, -234),
            "nod": 16,
            "elbows": ((26, -180), (44, -176)),
            "hands": ((64, -140), (76, -132)),
        },
    )
    right = [
        member(
            7,
            "side-bob",
            {
                **SIDE,
                "hip": (-12, -138),
                "neck": (22, -234),
                "nod": 14,
                "elbows": ((-6, -184), (28, -180)),
                "hands": ((10, -140), (14, -150)),
            },
        ),
        member(11, "side", {**SIDE, "nod": 10}, hair_colour=GREY_HAIR),
        member(15, "side-tail", {**SIDE, "nod": 8, "neck": (8, -243)}),
    ]
    return scene(
        rect(0, 0, 1200, 560, fade("#E3C79A", "#D9B583")), earth_wall(-20, 560, 1240, 580, 21), rect(0, 0, 1200, 60, "#4A3326"), *(sheet(rect(x, 40, 30, 520, fade("#7A5238", "#5B3A26"))) for x in (70, 560, 1100)), rect(0, 40, 1200, 26, "#5B3A26"),
        framed(170, 140, 150, 110, 4), framed(350, 150, 120, 90, 7), framed(700, 140, 150, 110, 9), framed(890, 150, 130, 96, 11), lattice(360, 290, 140, 120), carrying_pole(990, 540, 250),
        boards(WIDE, 556, "#9A6B45"), light_shaft([(370, 290), (500, 290), (900, 800), (520, 800)], 0.3),
        shade(600, 770, 900), person(right[2], (1080, 760), 1.5, flip=True), person(right[1], (960, 740), 1.46, flip=True),
        shade(560, 700, 260), person(guide, (520, 716), 1.36),
        glass_case(380, 476, 460, 146, straw_sandal(500, 598, 56, -8), straw_sandal(560, 608, 56, 6), oil_lamp(650, 616, 132), old_letter(746, 578, 66, -6, 5)), glow(650, 540, 220, "#FFD58A", 0.35),
        person(left, (300, 800), 1.62), person(right[0], (880, 806), 1.6, flip=True),
        ground="#D9B583", frame=WIDE,
    )  # fmt: skip


def the_lamp() -> str:
    """What lies in the case: a lamp, a letter, a pair of sandals; a hand on the glass."""
    return scene(
        rect(0, 0, 1200, 900, fade("#3A2A20", "#5B3A26")), blurred(circle(200, 160, 150, "#6E4A30"), circle(1000, 130, 130, "#6E4A30"), circle(620, 90, 110, "#7A5238"), by=26),
        path("M-20,900L140,520H1060L1220,900Z", fade("#8C2A2E", "#6A1A1E")), line([(140, 520), (1060, 520)], GOLD_LIGHT, 3),
        glow(600, 430, 560, "#FFCE7A", 0.75),
        old_letter(330, 640, 230, -12, 7, 5), old_letter(440, 690, 210, 4, 6, 9), oil_lamp(640, 690, 480), straw_sandal(880, 690, 150, -10), straw_sandal(960, 770, 150, 8),
        sheet(rect(780, 560, 150, 86, "#F3EDE0", 3), *(rect(800, y, w, 6, "#B9AC98") for y, w in ((582, 110), (600, 96), (618, 70))), soft=True),
        rect(0, 0, 1200, 900, "#EAF2EE", opacity=0.05), group(path("M60,-20L330,-20L-20,620V120Z", WHITE), opacity=0.09), group(path("M900,-20L980,-20L420,920H320Z", WHITE), opacity=0.07),
        pressing("#DDE4E8", cuff="#CFDAE0", spread=6).holding(at=(1130, 900), turn=-152, scale=1.3),
        ground="#3A2A20",
    )  # fmt: skip


def under_the_tree() -> str:
    """The oldest of them tells, and the young sit round him."""
    old = Person(
        **{**SITTING_SIDE, "elbows": ((30, -140), (52, -150)), "hands": ((58, -118), (98, -184)), "nod": -2},
        coat="#5E6E7C",
        trousers="#3A3E46",
        hair="side",
        hair_colour=WHITE_HAIR,
    )
    young = [
        member(n, hair, {**SITTING_SIDE, "nod": nod, "hands": hands})
        for n, (hair, nod, hands) in enumerate(
            (
                ("side", -4, ((60, -104), (70, -100))),
                ("side-tail", 2, ((66, -116), (78, -110))),
                ("side-bob", -6, ((40, -166), (50, -160))),
            )
        )
    ]
    stone = sheet(
        path("M190,1010Q200,930 300,924H410Q470,940 466,1030H184Z", fade("#B9B4A8", "#918C82")), soft=True
    )
    return scene(
        mountains(PORTRAIT, 560, 30, (0.2, 0.14)), pines(((60, 640, 260), (820, 640, 300), (720, 620, 210))), mountain_house(560, 620, 360, 9),
        hill([(0, 640), (300, 626), (620, 640), (900, 630)], fade("#8DB183", "#5E9068"), soft=False, frame=PORTRAIT), camphor(180, 960, 820, 14), light_shaft([(560, -20), (760, -20), (640, 1200), (220, 1200)], 0.22),
        shade(420, 1070, 700, 0.24), stone, person(old, (310, 1030), 1.6),
        *(sheet(ellipse(x, y - 52, 60, 18, "#A89F90"), rect(x - 54, y - 52, 108, 50, "#98907F", 14), soft=True) for x, y in ((560, 1020), (690, 1080), (810, 1010))),
        person(young[2], (820, 1030), 1.2, flip=True), person(young[0], (560, 1040), 1.24, flip=True), person(young[1], (700, 1110), 1.4, flip=True),
        grass((0, 1100, 900, 1190), 34, 6, "#3E7355", 34), near_branch((930, 60), 165, 320, 9),
        ground=fade("#F4EACD", "#F6F3E6"), frame=PORTRAIT,
    )  # fmt: skip


def on_the_ridge() -> str:
    """All together on the ridge, looking over the valley the couriers crossed."""
    people = []
    for n in range(15):
        arm = (
            {**HANDS_BEHIND, "in_front": (True, True)}
            if n % 3
            else {
                "elbows": ((-48, -190), (60, -226)),
                "hands": ((-44, -142), (112, -248)),
                "in_front": (False, False),
            }
        )
        who = member(
            n * 5 + 2, BACKS[(n * 5) % len(BACKS)], arm, hair_colour=("#2A211C", GREY_HAIR, "#2A211C")[n % 3]
        )
        people.append(
            person(who, (330 + n * 82 + n % 2 * 10, 556 - abs(n - 7) * 2 + n % 2 * 10), 0.86 + n % 3 * 0.04)
        )
    return scene(
        glow(1180, 120, 520, "#FFF0C0", 0.9), mountains(PANORAMA, 380, 44, (0.66, 0.2)),
        path("M-20,470C300,420 420,470 640,440S1100,400 1300,440S1700,420 1840,450V640H-20Z", fade("#9CC2A0", "#6FA077")), path("M1840,440C1500,420 1400,470 1180,452C980,436 900,480 700,470C560,462 480,480 420,520L470,524C540,490 640,486 720,486C900,496 1000,452 1170,466C1400,486 1500,440 1840,458Z", fade("#C6DDD6", "#A9CBC6")),
        *(sheet(rect(x, y, 22, 14, WHITE), path(f"M{x - 5},{y + 2}L{x + 11},{y - 10}L{x + 27},{y + 2}Z", "#4A4844"), soft=True) for x, y in ((560, 436), (600, 430), (640, 440), (980, 420), (1020, 414), (1300, 428), (1340, 424))),
        hill([(0, 540), (300, 500), (700, 490), (1100, 488), (1500, 500), (1800, 530)], fade("#6F9A6C", "#3F7350"), soft=False, frame=PANORAMA),
        *people, grass((0, 540, 1800, 590), 70, 9, "#2F6A4C", 30), pines(((60, 640, 430), (190, 640, 330), (1740, 650, 460), (1620, 640, 320)), "#1F4A38"),
        ground=fade("#F4EACD", "#F6F3E6"), frame=PANORAMA,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2025, 7, 1, hour, minute), orientation)


PHOTOS = {
    "01 沿石阶上山，旧址在山腰（方圆摄）": Shot(climbing, exif=_at(8, 36)),
    "02 在老屋前的石坪上重温入党誓词（方圆摄）": Shot(the_oath, REFLEX, _at(9, 30)),
    "03 围着展柜听讲解员说油灯的来历（陆晴摄）": Shot(the_show_case, REFLEX, _at(9, 52)),
    "04 展柜里的油灯、旧信和草鞋（陆晴摄）": Shot(the_lamp),
    "05 老支书坐在树下讲修路（陆晴摄）": Shot(under_the_tree, exif=_at(10, 25, 6)),
    "06 站在山脊上，看当年送信要翻过的山（方圆摄）": Shot(on_the_ridge, SWEEP, _at(11, 10)),
}
