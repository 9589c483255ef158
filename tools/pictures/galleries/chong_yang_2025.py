"""重阳敬老 in 红枫村, 29 October 2025."""

from __future__ import annotations

import datetime

from pictures.crowd import far_people, party
from pictures.elders_day import (
    dish,
    layered_cake,
)
from pictures.elders_people import SKY, VEST, a_haircut, a_sprig, elder, the_portrait
from pictures.kitchen import steam, tabletop
from pictures.land import chrysanthemum, hill, range_of_hills
from pictures.maples import (
    autumn_mountain,
    fallen,
    fence,
    low_wall,
    maple,
    maple_bough,
    terrace,
    winding_steps,
)
from pictures.paper import (
    AMBER,
    BRIGHT,
    CLAY,
    INK,
    LANDSCAPE,
    PANORAMA,
    SLATE,
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
from pictures.poses import (
    AT_A_TABLE,
    BUST,
    CHILD,
    PUTTING,
    WALKING,
)
from pictures.shots import REFLEX, SMALL_PHONE, SWEEP, Exif, Shot
from pictures.signs import banner
from pictures.teaware import teacup, teapot
from pictures.village import houses, shade


def long_table() -> str:
    """One long table under the maples; the young carry the dishes."""
    far = [elder(n, {**AT_A_TABLE, "nod": (6, -4, 2)[n % 3]}) for n in range(10)]
    near = [
        elder(n + 3, {**BUST, "nod": (4, -3, 0)[n % 3]}, hair=("back", "back-bun", "back", "back-bob")[n % 4])
        for n in range(7)
    ]
    carry = {
        **PUTTING,
        "knees": ((-14, -74), (24, -78)),
        "feet": ((-46, -10), (34, -6)),
        "hands": ((84, -186), (96, -174)),
    }
    plate = group(dish(0, 0, 90, 0), at=(92, -190))
    return scene(
        autumn_mountain(LANDSCAPE, 380, 7), houses(390, LANDSCAPE, 17, 0.75), terrace(LANDSCAPE, 390),
        banner(330, 200, 540, 54, "九九重阳　敬老爱老"), maple(110, 470, 360, 5), maple(1110, 470, 380, 9),
        shade(210, 600, 200), shade(1000, 600, 200),
        party(200, 1020, 560, far, 0.74), tabletop(110, 556, 980, 96, "#A87248", 120),
        *(dish(170 + n * 96, 584 + (n % 2) * 34, 78, n) for n in range(10)), *(teacup(214 + n * 100, 640, 26) for n in range(9)), steam(600, 590, 260, 150, 4, 0.5),
        person(Person(**VEST, **carry, hair="side"), (70, 690), 1.1, held=plate), person(Person(**VEST, **carry, hair="side-tail"), (1140, 696), 1.1, flip=True, held=group(dish(0, 0, 90, 2), at=(92, -190))),
        *(person(who, (110 + n * 164, 992 + n % 2 * 14), 1.42) for n, who in enumerate(near)),
        fallen((0, 420, 1200, 880), 40, 3, 12), maple_bough((-30, -10), 24, 420, 11), maple_bough((1230, -20), 150, 380, 14),
        ground=SKY,
    )  # fmt: skip


def climbing_together() -> str:
    """Up to the pavilion: arm in arm, with a stick, in a chair on the level path."""
    lead = {**WALKING, "neck": (14, -240), "nod": 6}
    pairs = []
    for n, (x, y, size) in enumerate(
        ((330, 560, 0.98), (690, 520, 0.84), (1000, 476, 0.7), (1240, 430, 0.58), (1420, 384, 0.47))
    ):
        old = elder(
            n,
            {**lead, "hands": ((-20, -146), (56, -156))},
            hair=("side", "side-bun", "side-bald", "side-bob", "side-straw")[n],
        )
        young = Person(
            **VEST,
            **{
                **WALKING,
                "elbows": ((-30, -190), (-22, -190)),
                "hands": ((-34, -140), (-52, -166)),
                "nod": 2,
            },
            hair=("side-tail", "side", "side-bob", "side-cap", "side")[n],
            cap=BRIGHT,
        )
        stick = line([(56, -156), (74, -2)], CLAY, 8, curved=False)
        pairs.append(
            shade(x + 30, y, 150 * size, 0.22)
            + person(young, (x + 66 * size, y - 4), size)
            + person(old, (x, y), size * 0.97, held=stick)
        )
    path_steps = [(1500 - n * 47, 372 + n * 8.2, 66 + n * 5) for n in range(29)]
    pavilion = sheet(
        rect(1466, 246, 12, 90, "#8C2A22"),
        rect(1560, 246, 12, 90, "#8C2A22"),
        rect(1512, 246, 10, 86, "#A8343C"),
        path("M1420,252Q1480,230 1518,176Q1556,230 1616,252Z", "#3E4A56"),
        circle(1518, 172, 8, AMBER),
        rect(1446, 330, 146, 12, "#B5AA98"),
    )
    return scene(
        autumn_mountain(PANORAMA, 330, 51, (0.3, 0.2)), hill([(0, 520), (400, 500), (800, 450), (1150, 400), (1400, 340), (1620, 330), (1800, 360)], fade("#C99A55", "#8F7A3C"), soft=False, frame=PANORAMA),
        maple(1700, 370, 230, 4), maple(1330, 368, 150, 6), pavilion, far_people([(1500, 332), (1540, 332)], 54, 4), *(maple(x, y, s, x) for x, y, s in ((1130, 400, 150), (880, 440, 190), (560, 486, 230), (200, 520, 280))),
        winding_steps(path_steps), fence([(1470, 400), (1240, 452), (1010, 500), (760, 548), (480, 596)], 46), *pairs[::-1],
        fallen((0, 430, 1800, 590), 60, 13, 12), maple_bough((-30, -10), 26, 380, 17), maple_bough((1830, -20), 150, 300, 25, 3),
        ground=SKY, frame=PANORAMA,
    )  # fmt: skip


def cake_and_tea() -> str:
    """The cake is cut; a girl pours the tea of chrysanthemums for her great-grandmother."""
    granny = elder(
        1,
        {**AT_A_TABLE, "elbows": ((-56, -182), (56, -182)), "hands": ((-16, -150), (26, -154)), "nod": 6},
        coat="#8C2A4A",
        hair="bun",
        hair_colour=WHITE_HAIR,
    )
    girl = Person(
        **{
            **AT_A_TABLE,
            **CHILD,
            "elbows": ((-50, -186), (62, -190)),
            "hands": ((-20, -150), (98, -184)),
            "nod": 10,
        },
        coat=BRIGHT,
        hair="braids",
    )
    grandpa = elder(
        4,
        {**AT_A_TABLE, "hands": ((-24, -150), (70, -204)), "elbows": ((-56, -182), (60, -192)), "nod": -4},
        hair="bald",
        hair_colour=GREY_HAIR,
    )
    cutting = Person(
        **{**AT_A_TABLE, "elbows": ((-58, -184), (52, -180)), "hands": ((-84, -150), (-50, -150)), "nod": 12},
        **VEST,
        hair="tail",
    )
    return scene(
        autumn_mountain(WIDE, 330, 61, (0.16, 0.2)), low_wall(WIDE, 340, 80, 9), terrace(WIDE, 416), maple(620, 430, 330, 12), maple(1130, 440, 380, 15), maple(60, 440, 260, 18),
        person(grandpa, (170, 800), 1.8), person(cutting, (930, 800), 1.8), person(girl, (440, 770), 1.36), person(granny, (650, 806), 1.84),
        sheet(rect(-20, 580, 1240, 240, fade("#B67C52", "#8A5A3A"))), rect(-20, 580, 1240, 10, "#D3A06E"),
        layered_cake(850, 740, 250, 8), teapot(574, 560, 66, "#8C4A32"), teacup(650, 690, 60), *(chrysanthemum(650 + dx, 650 - dy, 8, "#E0A02C", "#F7D77E", 14) for dx, dy in ((-6, 2), (8, -2))), teacup(330, 700, 56), teacup(120, 690, 56), steam(650, 650, 60, 90, 3, 0.6),
        dish(420, 730, 130, 2), *(sheet(path("M1040,700H1130L1118,780H1052Z", "#A6583A"), soft=True), chrysanthemum(1060, 680, 36, "#D98A1F", "#F3C65B", 16), chrysanthemum(1112, 676, 36, "#B8322F", "#E58A6A", 16), chrysanthemum(1086, 640, 38, "#F1E2B8", "#FFF8E4", 16)),
        fallen((0, 600, 1200, 790), 9, 21, 14), maple_bough((-30, -10), 28, 400, 41), maple_bough((1230, -20), 152, 330, 44),
        ground=SKY, frame=WIDE,
    )  # fmt: skip


def into_the_evening() -> str:
    """Home in the low sun: a chair is pushed, a hand is held; from behind."""
    old = elder(
        3,
        {
            **BUST,
            "legs": True,
            "hip": (0, -86),
            "neck": (0, -190),
            "elbows": ((-46, -130), (46, -130)),
            "hands": ((-40, -96), (40, -96)),
        },
        hair="back-bun",
        hair_colour=WHITE_HAIR,
    )
    pushing = Person(
        **VEST,
        hair="back",
        elbows=((-46, -186), (46, -186)),
        hands=((-44, -140), (44, -140)),
        in_front=(False, False),
        knees=((-15, -78), (15, -66)),
        feet=((-15, -26), (18, -4)),
    )
    grandpa = elder(
        0,
        {"elbows": ((-48, -188), (54, -186)), "hands": ((-50, -140), (72, -136)), "in_front": (False, False)},
        hair="back",
        hair_colour=WHITE_HAIR,
    )
    child = Person(
        **CHILD,
        coat=BRIGHT,
        trousers=SLATE,
        hair="back-braids",
        elbows=((-56, -200), (46, -190)),
        hands=((-64, -230), (50, -142)),
        in_front=(False, False),
    )
    chair = sheet(
        rect(-50, -190, 100, 120, "#2C4A6E", 8),
        line([(-50, -186), (-54, -210)], "#6E787E", 8),
        line([(50, -186), (54, -210)], "#6E787E", 8),
        ellipse(-58, -52, 10, 54, "#3A3430"),
        ellipse(58, -52, 10, 54, "#3A3430"),
        rect(-50, -76, 100, 10, "#57504A"),
        soft=True,
    )
    return scene(
        glow(640, 330, 620, "#FFD890", 0.95), circle(640, 330, 96, "#F6C978"), circle(640, 330, 80, "#FADFA4"),
        range_of_hills(400, 190, 71, fade("#D9A877", "#EBD2A8"), 5, LANDSCAPE), range_of_hills(450, 120, 75, fade("#B97A48", "#D3A06A"), 6, LANDSCAPE), rect(0, 440, 1200, 470, fade("#C9A05E", "#8A6E40")),
        path("M560,446H700C760,600 960,760 1080,920H120C260,760 500,600 560,446Z", fade("#E9D3A8", "#C2A677")),
        *(maple(x, y, s, x + 3) for x, y, s in ((430, 470, 190), (820, 470, 190), (250, 560, 330), (1000, 560, 340), (60, 700, 520), (1160, 700, 540))),
        *(group(blurred(path(f"M{x - 30},{y}H{x + 30}L{x + (x - 640) * 0.7 + 90},{y + 240}H{x + (x - 640) * 0.7 - 90}Z", INK), by=8), opacity=0.26) for x, y in ((500, 720), (770, 700), (840, 704))),
        person(old, (500, 712), 1.14), group(chair, at=(500, 716), scale=1.14), person(pushing, (500, 760), 1.24), person(grandpa, (770, 706), 1.12), person(child, (856, 706), 0.76),
        far_people([(610, 500), (650, 496), (690, 512)], 84, 5, away=True), fallen((100, 560, 1100, 880), 50, 31, 15), maple_bough((-30, -10), 26, 420, 51, 3), maple_bough((1230, -20), 152, 400, 54, 3),
        ground=fade("#F6CF8A", "#FBE8C4"),
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2025, 10, 29, hour, minute), orientation, located=True)


PHOTOS = {
    "chang-zhuo": Shot(long_table, SMALL_PHONE, _at(11, 42)),
    "li-fa": Shot(a_haircut, REFLEX, _at(9, 30)),
    "he-ying": Shot(the_portrait, exif=_at(10, 18, 6)),
    "zhu-yu": Shot(a_sprig),
    "deng-gao": Shot(climbing_together, SWEEP, _at(8, 44)),
    "chong-yang-gao": Shot(cake_and_tea, REFLEX, _at(12, 10)),
    "hui-jia": Shot(into_the_evening, exif=_at(16, 52)),
}
