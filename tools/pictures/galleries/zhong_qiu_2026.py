"""中秋灯会 in the old street of 书院社区 and on the river, 24 September 2026."""

from __future__ import annotations

import datetime
import random

from pictures.hands import pinching
from pictures.kitchen import bowl
from pictures.land import range_of_hills, ripples, willow
from pictures.lantern_street import (
    FIRE,
    across,
    along,
    box_lamp,
    fish_lamp,
    pagoda,
    row_of_shops,
)
from pictures.moonlight import moon, moon_path, nightfall, osmanthus, stars
from pictures.night import by_night, dark_houses
from pictures.paper import (
    AMBER,
    BRIGHT,
    INK,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    blurred,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    path,
    polygon,
    rect,
    scene,
    sheet,
    within,
)
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import BENDING, CHILD, HANDS_BEHIND, REACHING, SQUATTING, WALKING
from pictures.shots import OLD_PHONE, SMALL_PHONE, SWEEP, Exif, Shot

JADE_NIGHT = fade("#0F2430", "#2A5A62")
TINTS = (BRIGHT, "#E2A23A", "#5E9E86", "#D9654A", "#C9808A")
EYE = (600, 440)


def the_street() -> str:
    """The old street, lantern behind lantern, and all go down it."""
    depths = (0.13, 0.19, 0.28, 0.42, 0.64, 0.98, 1.5)
    walkers = []
    for n, (depth, side) in enumerate((
        (0.2, -190), (0.22, 120), (0.25, -30), (0.29, 240), (0.3, -260), (0.34, 60), (0.4, -150), (0.44, 220),
        (0.58, -340), (0.62, 330), (0.8, -350), (0.86, 340),
    )):  # fmt: skip
        hair = ("back", "back-bob", "back-tail", "back", "back-bun", "back-cap")[n * 5 % 6]
        pose = (HANDS_BEHIND, {**REACHING, "hands": ((-44, -142), (52, -300))}, HANDS_BEHIND)[n % 3]
        walkers.append(person(by_night(n, hair, **pose), along(EYE, depth, side, -330), 1.18 * depth))
    child = Person(
        **(CHILD | {**REACHING, "elbows": ((-44, -190), (58, -206)), "hands": ((-40, -142), (86, -236))}),
        coat="#B3302B", trousers="#2F4A66", hair="back-braids",
    )  # fmt: skip
    mother = by_night(5, "back-bob", elbows=((-44, -190), (50, -186)), hands=((-40, -140), (60, -136)))
    return scene(
        stars(LANDSCAPE, 260, 30, 12), moon(600, 84, 58), range_of_hills(430, 80, 9, "#1E4450", 5, LANDSCAPE),
        polygon([along(EYE, 0.1, -520, -330), along(EYE, 0.1, 520, -330), along(EYE, 1.6, 520, -330), along(EYE, 1.6, -520, -330)], fade("#7A5A44", "#3A3236")),
        *(line([along(EYE, 0.12, side, -330), along(EYE, 1.6, side, -330)], "#2E282C", 3, curved=False) for side in range(-400, 401, 200)),
        *(line([along(EYE, d, -520, -330), along(EYE, d, 520, -330)], "#2E282C", 2.5, curved=False) for d in (0.18, 0.24, 0.32, 0.43, 0.58, 0.78, 1.05)),
        row_of_shops(EYE, -1, depths), row_of_shops(EYE, 1, depths),
        glow(600, 500, 330, "#FFC873", 0.75),
        *(across(EYE, d, 5, TINTS[n % 3 :] + TINTS[: n % 3]) for n, d in enumerate((0.17, 0.23, 0.31, 0.43))),
        *walkers[:8],
        nightfall(LANDSCAPE, ((600, 480, 520), (600, 84, 260), (230, 420, 360), (970, 420, 360), (600, 760, 460), (60, 480, 300), (1140, 480, 300)), "#40607A", 0.75),
        across(EYE, 0.6, 5, TINTS), *walkers[8:],
        person(mother, (560, 850), 1.12), person(child, (672, 850), 0.82), fish_lamp(842, 622, 0.8, flip=True), line([(742, 656), (842, 622)], "#B98C66", 5),
        across(EYE, 0.92, 5, TINTS[2:] + TINTS[:2], 330),
        ground=JADE_NIGHT,
    )  # fmt: skip


def painting() -> str:
    """A brush puts the last flowers on a lantern of white paper."""
    paper = ellipse(430, 430, 340, 310, fade("#FFF8E4", "#F7D99A"))
    ribs = "".join(path(f"M430,120Q{430 + bend},430 430,740", stroke="#E3BE80", stroke_width=3) for bend in (-600, -380, -140, 140, 380, 600))  # fmt: skip
    chance = random.Random(4)
    flowers = "".join(
        circle(x + dx, y + dy, 8, "#E2A23A") for x, y in ((330, 420), (400, 376), (470, 430), (380, 480), (530, 388), (300, 500), (560, 452))
        for dx, dy in ((0, -9), (9, 0), (0, 9), (-9, 0))
    )  # fmt: skip
    bough = line([(180, 560), (320, 460), (470, 400), (610, 420)], "#5A3A26", 13) + line([(320, 460), (390, 330)], "#5A3A26", 8)  # fmt: skip
    leaves = "".join(
        group(path("M0,0C30,-26 70,-20 96,0C70,18 30,22 0,0Z", ("#2F7058", "#3C7F62", "#1F5A48")[n % 3]), at=at, turn=turn)
        for n, (at, turn) in enumerate((
            ((250, 510), -100), ((290, 480), 60), ((340, 450), 80), ((400, 428), -70), ((452, 404), 70), ((500, 400), -60), ((390, 330), -110),
            ((390, 330), -30), ((360, 390), -160),
        ))
    )  # fmt: skip
    lights = "".join(
        glow(x, y, r * 2, FIRE, 0.6) + circle(x, y, r, colour, opacity=0.7)
        for x, y, r, colour in ((920, 130, 64, "#C9542E"), (1080, 250, 50, AMBER), (760, 60, 40, "#5E9E86"), (60, 90, 50, AMBER), (1150, 60, 44, "#C9542E"), (960, 340, 34, "#5E9E86"))
    )  # fmt: skip
    brush = (
        line([(176, -2), (40, -44), (-150, -104)], "#B98C5A", 17, curved=False) + line([(192, 4), (168, -4)], "#7C0D17", 22, stroke_linecap="butt")
        + path("M186,-8C214,-10 236,8 262,26C232,28 204,24 184,14Z", INK) + path("M236,12C246,16 254,20 262,26C250,27 240,26 232,24Z", AMBER)
    )  # fmt: skip
    return scene(
        blurred(lights, by=18), rect(0, 720, 1200, 200, fade("#8A5636", "#5A3422")), rect(0, 720, 1200, 7, "#B98058"),
        glow(430, 430, 620, "#FFE3A6", 0.9),
        sheet(rect(340, 96, 180, 40, "#8B5A3A", 8), rect(340, 724, 180, 34, "#8B5A3A", 8), within(paper, ribs, bough, leaves, flowers)),
        *(sheet(bowl(x, y, 150, "#E9EEF0", ellipse(x, y, 62, 16, fill), rim=0.3), soft=True) for x, y, fill in ((720, 780, "#E2A23A"), (880, 820, "#2F7058"))),
        *(circle(600 + chance.uniform(-60, 40), 470 + chance.uniform(-30, 40), 7, "#E2A23A") for _ in range(4)),
        pinching("#2F5A66", cuff="#E9DFC9").holding(brush, at=(960, 600), turn=10, scale=1.36, flip=True),
        nightfall(LANDSCAPE, ((430, 430, 900), (820, 640, 560)), "#5A6A7A", 0.4),
        ground=fade("#122A36", "#2A3E46"),
    )  # fmt: skip


def under_the_moon() -> str:
    """A family of four on the terrace, from behind."""
    father = by_night(6, "back", **{**REACHING, "elbows": ((-50, -190), (56, -272)), "hands": ((-42, -142), (86, -330))})  # fmt: skip
    mother = by_night(5, "back-bob", elbows=((-48, -188), (46, -188)), hands=((-64, -142), (12, -140)))
    old = Person(
        coat="#7A4A5A", trousers="#4A443D", hair="back-bun", hair_colour=WHITE_HAIR, elbows=((-46, -186), (48, -186)), hands=((-20, -142), (62, -140)),
    )  # fmt: skip
    girl = Person(
        **(CHILD | {"elbows": ((-52, -198), (50, -200)), "hands": ((-74, -190), (78, -214))}), coat="#C9402F", trousers="#2F4A66", hair="back-braids",
    )  # fmt: skip
    return scene(
        stars(PORTRAIT, 620, 50, 7), range_of_hills(760, 110, 3, fade("#1C4450", "#285862"), 4, PORTRAIT),
        range_of_hills(820, 60, 8, fade("#163640", "#1E4650"), 5, PORTRAIT), dark_houses(PORTRAIT, 880, 14, 0.62),
        rect(-20, 936, 940, 300, fade("#5E7478", "#33444C")), *(line([(430 + dx * 0.45, 940), (430 + dx, 1210)], "#2A3A42", 3, curved=False) for dx in range(-1200, 1201, 200)),
        sheet(rect(-20, 846, 940, 22, "#8FA3A4"), *(rect(x, 866, 34, 78, "#6E8488", 4) for x in range(16, 900, 94)), *(rect(x - 6, 820, 20, 124, "#7C9294", 5) for x in range(-20, 920, 282)), rect(-20, 936, 940, 12, "#8FA3A4"), soft=True),
        group(blurred(*(ellipse(x, 1150, w, 15, INK) for x, w in ((160, 90), (330, 60), (586, 90), (752, 90))), by=6), opacity=0.4),
        person(old, (160, 1140), 1.2), person(girl, (330, 1150), 0.94), person(mother, (586, 1142), 1.24), person(father, (752, 1146), 1.32),
        nightfall(PORTRAIT, ((430, 400, 760), (450, 1000, 560), (430, 860, 500)), "#4A6478", 0.8), moon(430, 400, 250),
        line([(403, 949), (452, 912)], "#B98C66", 4), fish_lamp(452, 912, 0.56),
        osmanthus((940, -10), 150, 520, 11), osmanthus((930, 150), 168, 360, 24), osmanthus((940, 300), 190, 240, 30),
        *(circle(x, y, 4, AMBER) for x, y in ((640, 520), (560, 640), (720, 600), (600, 760), (780, 720), (500, 560))),
        ground=JADE_NIGHT, frame=PORTRAIT,
    )  # fmt: skip


def on_the_river() -> str:
    """Boxes of light drift round the bend towards the moon."""
    f = PANORAMA
    chance = random.Random(11)
    lamps = []
    for _ in range(64):
        t = chance.random() ** 0.8
        y = 296 + 270 * t
        x = 640 + 560 * t - 620 * t * t + 1500 * (t - 0.4) * 0.5 + chance.gauss(0, 40 + 150 * t)
        lamps.append((y, box_lamp(x, y, 7 + 34 * t, ("#F6B25A", "#F08A5A", "#EDC06A")[_ % 3])))
    lamps.sort(key=lambda lamp: lamp[0])
    girl = Person(**(CHILD | SQUATTING), coat="#C9402F", trousers="#2F4A66", hair="side-tail")
    father = Person(**BENDING, coat="#34506E", trousers="#33404F", hair="side")
    keeper = Person(**{**WALKING, "hands": ((-34, -140), (84, -176))}, vest=BRIGHT, coat="#6F86A0", trousers="#33404F", hair="side-cap")  # fmt: skip
    return scene(
        stars(f, 200, 60, 21), moon(560, 130, 78), range_of_hills(270, 120, 6, fade("#1C4450", "#2A5A62"), 6, f),
        range_of_hills(290, 60, 15, fade("#153842", "#1E4A54"), 8, f), pagoda(1240, 262, 200), dark_houses(f, 296, 33, 0.56),
        rect(0, 288, 1800, 320, fade("#3E7076", "#0F2A34")), moon_path(560, 292, 520, 200, 3),
        ripples((0, 310, 1800, 590), 70, 5, "#6E9C9C", 2.4), *(lamp for _, lamp in lamps),
        sheet(path("M1330,640C1380,520 1480,470 1600,452L1840,436V640Z", fade("#7A8A82", "#2E3E40")), soft=True),
        person(keeper, (1710, 520), 0.92, flip=True), line([(1633, 358), (1520, 480)], "#B98C5A", 6),
        person(father, (1560, 570), 0.86, flip=True), person(girl, (1470, 590), 0.72, flip=True), box_lamp(1392, 566, 40),
        sheet(path("M-40,640V520C80,524 200,550 270,640Z", fade("#7A8A82", "#2E3E40")), soft=True),
        person(by_night(1, "back", **HANDS_BEHIND), (60, 590), 0.86), person(by_night(8, "back-tail", **HANDS_BEHIND), (130, 606), 0.84),
        willow(-10, -10, 6, 330, 5, "#2F6A5A"), willow(1600, -10, 6, 280, 9, "#2F6A5A"),
        ground=JADE_NIGHT, frame=f,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2026, 9, 24, hour, minute), orientation, located=True)


PHOTOS = {
    "deng-jie": Shot(the_street, SMALL_PHONE, _at(19, 36)),
    "hui-deng": Shot(painting, OLD_PHONE, _at(17, 20)),
    "kan-yue": Shot(under_the_moon, OLD_PHONE, _at(20, 12, 6)),
    "he-deng": Shot(on_the_river, SWEEP, _at(20, 40)),
}
