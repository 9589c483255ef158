"""义务植树, on the hillside above 红枫村, 12 March 2024."""

from __future__ import annotations

import datetime

from pictures.hands import pressing
from pictures.land import cloud, grass, hill, leaf, range_of_hills, sun, tree
from pictures.paper import (
    BRIGHT,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    SLATE,
    WHITE,
    WIDE,
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
from pictures.people import GREY_HAIR, WHITE_HAIR, Person, person
from pictures.poses import (
    BENDING,
    CHEERING,
    CHILD,
    HANDS_BEHIND,
    KNEELING,
    PUTTING,
    REACHING,
    SIDE,
    WALKING,
)
from pictures.shots import OLD_PHONE, REFLEX, SMALL_PHONE, Exif, Shot
from pictures.village import near_branch, shade
from pictures.volunteers import DIGGING, SPADE, volunteer
from pictures.woods import (
    EARTH_DARK,
    bucket,
    forest,
    label,
    mound,
    sapling,
    spade,
    terrace,
)


def the_slope() -> str:
    """Row over row of people on the slope, and the valley below."""
    f = LANDSCAPE
    rows = []
    for row, (y, size, count) in enumerate(((300, 0.30, 9), (410, 0.44, 8), (548, 0.64, 6))):
        rows.append(terrace(
            y, 34 + 14 * row, f, 5 + row, mix("#B79A6A", "#94774E", row / 3), (JADE_LIGHT, "#5E9468", JADE)[row],
            46 + 22 * row,
        ))  # fmt: skip
        for n in range(count):
            x = 60 + (n + (row % 2) * 0.5) * 1120 / count
            pose, held = ((DIGGING, SPADE), (KNEELING, ""), (SIDE, bucket(22, -136, 20)), (BENDING, ""))[(n * 3 + row) % 4]  # fmt: skip
            who = volunteer(n + row, ("side", "side-cap", "side-tail", "side-straw", "side-bob")[(n + row * 2) % 5], **pose)  # fmt: skip
            rows.append(person(who, (x, y + 44 + 22 * row), size, flip=(n + row) % 3 == 1, held=held))
    return scene(
        sun(930, 130, 76, "#F3C77A", "#F6DDA8"), cloud(120, 90, 190, WHITE), cloud(520, 130, 150, WHITE),
        range_of_hills(250, 150, 16, fade("#C6D7CF", "#E0E8DA"), 5, f),
        range_of_hills(290, 90, 9, fade("#9DBDA6", "#C2D4BF"), 6, f), forest(f, 286, 26, 3, 44), *rows,
        terrace(720, 60, f, 21, "#7D6240"), grass((0, 740, 1200, 780), 30, 4, "#4F7A4C", 34), sapling(150, 850, 240, 3),
        mound(150, 862, 150),
        person(volunteer(1, "side-tail", **(KNEELING | {"hands": ((94, -70), (104, -84))})), (310, 880), 1.5, flip=True),
        person(volunteer(3, "side-straw", **DIGGING), (860, 880), 1.5, flip=True, held=SPADE), mound(640, 880, 170),
        sapling(640, 862, 260, 8), near_branch((1240, 120), 176, 330, 6), ground=fade("#F8EBD3", "#FBF8F3"),
    )  # fmt: skip


def two_and_a_tree() -> str:
    """One holds the stem upright, one fills in the earth."""
    f = WIDE
    holding = volunteer(
        1, "side-bun", **(KNEELING | {"hands": ((104, -104), (110, -150)), "elbows": ((58, -130), (66, -146))}),
        hair_colour=GREY_HAIR,
    )  # fmt: skip
    digging = volunteer(0, "side", **DIGGING)
    return scene(
        sun(600, 250, 150, "#F2C879", "#F6DFAE"), cloud(80, 120, 190, WHITE), cloud(930, 90, 180, WHITE),
        range_of_hills(430, 170, 26, fade("#CFDDC8", "#E3E9D8"), 5, f),
        range_of_hills(470, 100, 11, fade("#A7C49F", "#C7D8B7"), 6, f), blurred(forest(f, 490, 18, 7, 70), by=2),
        hill([(0, 540), (400, 510), (800, 520), (1200, 500)], fade("#A98B5C", "#7D5B3E"), soft=False, frame=f),
        *(
            sapling(x, y, size, n)
            for n, (x, y, size) in enumerate(((90, 560, 90), (250, 548, 80), (960, 548, 86), (1110, 540, 96)))
        ),
        grass((0, 540, 1200, 600), 24, 8, "#5F8A50", 26), shade(430, 742, 300), shade(850, 748, 320),
        sapling(596, 730, 430, 12, 1.5), person(holding, (404, 746), 1.72), mound(596, 752, 230),
        person(digging, (850, 760), 1.66, flip=True, held=SPADE), bucket(1080, 690, 36), near_branch((-40, 20), 20, 380, 4),
        ground=fade("#F9E9C8", "#FBF8F3"), frame=f,
    )  # fmt: skip


def firm_the_earth() -> str:
    """Two hands press the earth round the stem."""
    return scene(
        blurred(
            rect(-20, -20, 1240, 520, fade("#DCE6CF", "#A9C09A")), circle(200, 140, 110, "#F6E3B8"),
            circle(520, 80, 80, "#C7D8B7"), circle(900, 190, 140, "#8FB285"), circle(1100, 60, 90, "#F0E6C6"), by=20,
        ),
        blurred(*(sapling(x, 470, size, n, 1) for n, (x, size) in enumerate(((160, 260), (1020, 300), (820, 200)))), by=6),
        sheet(path("M-40,470Q300,430 620,452T1240,440V940H-40Z", fade("#8A6442", "#5A3E2C"))),
        *(
            circle(x, y, r, "#A47C54", opacity=0.7)
            for x, y, r in (
                (80, 560, 8), (240, 820, 10), (980, 600, 9), (1120, 760, 12), (700, 860, 8), (430, 520, 6), (860, 520, 7),
                (150, 700, 6), (1060, 860, 9),
            )
        ),
        glow(600, 420, 420, "#FFF3D6", 0.5), sapling(600, 640, 610, 5, 1.6), label(596, 330, 130, 14),
        line([(600, 330), (588, 300), (602, 290)], "#6B4A34", 4),
        sheet(path("M330,720C380,620 470,590 600,586C730,590 820,620 870,720Q600,800 330,720Z", fade("#7A5638", "#4A3222"))),
        *(
            circle(x, y, r, "#9A7650")
            for x, y, r in ((450, 670, 7), (540, 630, 6), (690, 640, 8), (760, 690, 6), (610, 730, 7), (500, 730, 5))
        ),
        pressing("#6F86A0", cuff="#E4D6B8", spread=4).holding(at=(250, 800), turn=-30, scale=1.5),
        pressing(WHITE, cuff=BRIGHT, skin="#D9A67C", spread=4).holding(at=(950, 800), turn=30, scale=1.5, flip=True),
        ground="#A9C09A",
    )  # fmt: skip


def first_water() -> str:
    """A girl waters the tree that she has chosen."""
    f = PORTRAIT
    girl = Person(
        **(PUTTING | CHILD | {"hands": ((84, -176), (92, -160))}), coat="#E8C98A", trousers=SLATE, hair="side-tail",
        vest=BRIGHT,
    )  # fmt: skip
    can = group(
        path("M-34,-30H34L38,44H-38Z", JADE_LIGHT), line([(34, 20), (84, -20)], JADE_LIGHT, 13),
        line([(74, -34), (96, -8)], JADE, 12), path("M-32,-20Q-74,0 -34,34", stroke=JADE, stroke_width=9),
        path("M-24,-30Q0,-72 24,-30", stroke=JADE, stroke_width=8), at=(112, -138), turn=16,
    )  # fmt: skip
    drops = "".join(
        line([(200 + n * 9, -142 + n * 9), (214 + n * 11, -86 + n * 8), (220 + n * 12, -36)], "#9FC3D2", 3.5)
        for n in range(4)
    )  # fmt: skip
    return scene(
        sun(250, 260, 130, "#F2C879", "#F6DFAE"), cloud(520, 150, 200, WHITE), cloud(60, 90, 140, WHITE),
        range_of_hills(620, 210, 33, fade("#CFDDC8", "#E3E9D8"), 4, f),
        range_of_hills(680, 130, 14, fade("#A7C49F", "#C7D8B7"), 4, f), forest(f, 690, 12, 9, 80),
        hill([(0, 790), (300, 750), (600, 756), (900, 730)], fade("#94B072", "#6E8E52"), soft=False, frame=f),
        hill([(0, 960), (400, 920), (900, 950)], fade("#A07A54", "#75533A"), soft=False, frame=f),
        *(sapling(x, y, size, n + 3) for n, (x, y, size) in enumerate(((80, 850, 150), (790, 830, 160), (560, 806, 110)))),
        grass((0, 930, 900, 990), 26, 2, "#4F7A4C", 40), sapling(640, 1090, 620, 4, 1.7), mound(640, 1108, 250),
        label(632, 820, 96, 20), shade(300, 1110, 260), person(girl, (280, 1116), 1.52, held=can + drops),
        near_branch((940, 40), 156, 420, 8), ground=fade("#F9E9C8", "#FBF8F3"), frame=f,
    )  # fmt: skip


def up_the_path() -> str:
    """In a line they carry the saplings up the hill."""
    f = WIDE
    climbing = []
    for n, (x, y, size) in enumerate(
        (
            (-10, 742, 1.5),
            (196, 690, 1.32),
            (376, 640, 1.14),
            (536, 596, 0.98),
            (672, 556, 0.84),
            (786, 520, 0.72),
            (882, 490, 0.62),
        )
    ):
        who = volunteer(
            n + 1, ("side", "side-tail", "side-cap", "side-straw", "side-bob", "side", "side-bun")[n],
            **(WALKING | {"neck": (14, -241), "elbows": ((-26, -190), (28, -206)), "hands": ((-30, -146), (44, -222))}),
        )  # fmt: skip
        leaves_ = "".join(
            leaf(-104, 0, 62, 180 + turn, colour, 0.3)
            for turn, colour in ((-50, JADE), (-20, "#87B07F"), (14, JADE_LIGHT), (44, JADE))
        )  # fmt: skip
        carried = group(
            line([(-120, 0), (64, 0)], "#7A5A3C", 8, curved=False), leaves_, ellipse(72, 0, 30, 22, EARTH_DARK),
            at=(20, -226), turn=26,
        )  # fmt: skip
        pail = bucket(-32, -140, 22)
        climbing.append(person(who, (x + 60, y), size, held=carried if n % 3 != 1 else pail + group(spade(0, 0, 200, -60), at=(20, -190))))  # fmt: skip
    return scene(
        sun(960, 200, 120, "#EFB35B", "#F6D08E"), cloud(200, 110, 200, "#FFF8EA"), cloud(560, 170, 150, "#FFF8EA"),
        range_of_hills(420, 210, 8, fade("#D3DCCB", "#E9E9D6"), 4, f),
        range_of_hills(480, 130, 19, fade("#A9C2A0", "#CBD8B9"), 5, f),
        hill([(0, 640), (300, 600), (620, 520), (900, 440), (1200, 410)], fade("#8DAA6A", "#6B8A50"), soft=False, frame=f),
        forest(f, 420, 6, 4, 1),
        *(
            tree(x, y, size, colour)
            for x, y, size, colour in ((1010, 440, 80, JADE), (1110, 430, 110, "#4F8A6A"), (1180, 436, 84, JADE_LIGHT))
        ),
        sheet(
            path("M-40,840C200,740 500,640 900,480L960,470C640,660 420,760 240,860Z", fade("#D9C4A0", "#B79A70")), soft=True,
        ),
        *climbing, hill([(0, 800), (300, 792), (700, 740), (1200, 640)], fade("#7A9A58", "#557A42"), soft=False, frame=f),
        grass((300, 700, 1200, 790), 40, 11, "#3E6A3A", 44),
        blurred(*(leaf(x, 830, 200, turn, "#3E6A3A", 0.1) for x in (60, 160, 1080, 1160) for turn in (-110, -92, -74)), by=5),
        ground=fade("#F8E4BC", "#FBF3E2"), frame=f,
    )  # fmt: skip


def on_the_ridge() -> str:
    """When all is planted they look back from the ridge."""
    f = LANDSCAPE
    row = []
    for n in range(9):
        hair = ("back", "back-cap", "back-tail", "back-straw", "back-bob", "back", "back-braids", "back-bun", "back-cap")[n]  # fmt: skip
        small = n == 6
        pose = (
            HANDS_BEHIND, CHEERING, HANDS_BEHIND, REACHING, HANDS_BEHIND, HANDS_BEHIND, CHEERING, HANDS_BEHIND, HANDS_BEHIND,
        )[n]  # fmt: skip
        who = volunteer(n, hair, **(pose | (CHILD if small else {})), hair_colour=WHITE_HAIR if n == 7 else "#2A211C")  # fmt: skip
        row.append(person(who, (110 + n * 122, 800 + 10 * (n % 3)), 0.78 if small else 1.12 + 0.04 * (n % 2)))
    return scene(
        sun(600, 330, 150, "#F0B65E", "#F8DCA0"), cloud(130, 160, 210, "#FFF8EA"), cloud(850, 110, 190, "#FFF8EA"),
        range_of_hills(470, 190, 41, fade("#D9DCC6", "#EDE9D2"), 4, f),
        range_of_hills(540, 120, 6, fade("#B5C6A4", "#D3DBBB"), 5, f),
        *(
            terrace(y, 26, f, 60 + n, colour, planted, size)
            for n, (y, colour, planted, size) in enumerate(((560, "#C3AC7C", "#7E9C6A", 40), (620, "#B79A6A", JADE_LIGHT, 52), (690, "#A5875A", "#5E9468", 64)))
        ),
        hill([(0, 800), (400, 770), (800, 768), (1200, 796)], fade("#7A9A58", "#557A42"), soft=False, frame=f), *row,
        grass((0, 810, 1200, 880), 60, 5, "#3E6A3A", 40),
        *(spade(x, 850, 230, turn) for x, turn in ((176, -84), (1076, -98))), ground=fade("#F8DDA8", "#FBF3E2"),
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2024, 3, 12, hour, minute), orientation, located)


PHOTOS = {
    "01 红枫村后山的植树现场（方圆摄）": Shot(the_slope, SMALL_PHONE, at(9, 18, located=True)),
    "02 一人扶苗一人培土（方圆摄）": Shot(two_and_a_tree, REFLEX, at(9, 40)),
    "03 用手把根边的土压实（梁小满摄）": Shot(firm_the_earth, OLD_PHONE, at(9, 52, 3)),
    "04 给新栽的树浇第一瓢水（梁小满摄）": Shot(first_water, OLD_PHONE, at(10, 15, 6, located=True)),
    "05 扛着树苗上山（方圆摄）": Shot(up_the_path, OLD_PHONE),
    "06 收工前在山脊上回望（方圆摄）": Shot(on_the_ridge, SMALL_PHONE, at(11, 30)),
}
