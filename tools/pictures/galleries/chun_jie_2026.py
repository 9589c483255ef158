"""河湾村的村晚与舞龙, on 12 February 2026, five days before the Spring Festival."""

from __future__ import annotations

import datetime

from pictures.boats import dragon_head
from pictures.buildings import lantern
from pictures.crowd import audience, far_people, scattered
from pictures.hands import gripping, pinching
from pictures.land import blossom, cloud, range_of_hills, sun
from pictures.night import dark_houses, stars
from pictures.opera import (
    actress,
    big_drum,
    dimmed,
    fan,
    headdress,
    lantern_row,
    long_sleeve,
    mirror,
    old_stage,
    robe,
)
from pictures.paper import (
    AMBER,
    BRIGHT,
    CLAY,
    DEEP,
    GOLD_LIGHT,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    ROSE,
    SLATE_PALE,
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
from pictures.poses import BUST, HANDS_BEHIND, HOLDING_UP, POINTING, PUTTING, SITTING_SIDE
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.straw_dragon import (
    STRAW,
    STRAW_DARK,
    bearers,
    dragon,
    pearl,
    pole,
    straw_bundle,
    straw_heap,
    trail,
)
from pictures.village import houses, paving, shade


def the_dragon_dances() -> str:
    """The straw dragon on the threshing floor, and the pearl before it."""
    f = LANDSCAPE
    back = [(30, 404), (150, 328), (300, 396), (460, 446), (610, 372), (740, 312), (860, 340)]
    held = [(x, y + 8) for x, y, _ in trail(back, 13)[1::2]]
    leader = Person(
        **POINTING | {"hands": ((-46, -142), (104, -318)), "elbows": ((-58, -196), (66, -250)), "feet": ((-60, -6), (40, -6)), "knees": ((-34, -74), (28, -78))},
        coat="#F3E3BE", vest=BRIGHT, trousers="#33404F", hair="cap", cap="#B3202B",
    )  # fmt: skip
    return scene(
        sun(970, 200, 96, "#F2B565", "#F6DDA8"), cloud(160, 110, 190, WHITE), cloud(620, 80, 160, WHITE),
        range_of_hills(400, 170, 12, fade("#C9CFC6", "#E8DFCB"), 5, f),
        range_of_hills(440, 110, 5, fade("#A3B19A", "#D5CDB0"), 6, f), houses(470, f, 15),
        paving(470, f, 0.5, "#DDC9A2"), straw_heap(1150, 540, 260, 190), straw_heap(40, 530, 230, 150),
        far_people(scattered((30, 500, 1170, 548), 24, 6), 128, 4),
        *(
            lantern(x, y, 50, BRIGHT)
            for x, y in ((70, 20), (250, 62), (430, 84), (770, 84), (950, 62), (1130, 20))
        ),
        line([(-20, 4), (300, 76), (600, 92), (900, 76), (1220, 4)], "#6B5844", 3), shade(520, 812, 980, 0.2),
        bearers(held, 800, 1.06), dragon(back, 66, 1.02, -6),
        person(leader, (968, 826), 1.1, held=pole((104, -300), (112, -420))), pearl(1092, 352, 42),
        audience(-60, 260, 1000, 2, 1.5, 3, scarf="#8A3A34"),
        audience(930, 1260, 1010, 2, 1.5, 11, scarf="#C9A35C"), ground=fade("#F6DFB4", "#FBF3E2"),
    )  # fmt: skip


def the_old_stage() -> str:
    """Evening: fans and sleeves on the old stage, benches full before it."""
    f = WIDE
    dancers = []
    for number, (x, coat) in enumerate(
        ((400, "#D9737A"), (520, "#6E9C86"), (680, "#6E9C86"), (800, "#D9737A"))
    ):
        pose = {
            **POINTING, "hands": ((-70, -200), (92, -286)), "elbows": ((-54, -190), (62, -240)),
            "in_front": (True, True),
        }  # fmt: skip
        who = actress(coat, mix(coat, WHITE, 0.35), **pose)
        dancers.append(
            person(
                who, (x, 472 if number in (0, 3) else 478), 0.7, flip=number > 1,
                held=fan(92, -286, 62, 10, GOLD_LIGHT) + fan(-72, -196, 54, -60, ROSE),
            ),
        )  # fmt: skip
    lead = actress(
        "#C3272F", "#F3DFB0",
        **{**HOLDING_UP, "hands": ((-60, -232), (74, -252)), "elbows": ((-62, -190), (64, -206))},
    )  # fmt: skip
    star = (
        person(
            lead, (600, 484), 0.78, held=long_sleeve((-60, -232), 120, 168) + long_sleeve((74, -252), 120, -18),
        )
        + group(headdress(), at=(600, 484 - 246 * 0.78), scale=0.78)
    )  # fmt: skip
    return scene(
        stars(f, 260, 44, 6), dark_houses(f, 470, 14, 1.15),
        rect(0, 470, 1200, 340, fade("#3E4A60", "#1E2A3E")), glow(600, 460, 640, "#F0B65E", 0.55),
        old_stage(600, 490, 800, 352, "河湾戏台"), *dancers, star, lantern_row(190, (200, 1000), 64),
        lantern_row(120, (60, 1140), 84),
        dimmed(audience(120, 1080, 640, 15, 0.62, 2, scarf="#8A3A34"), to=0.85),
        dimmed(audience(40, 1160, 730, 12, 0.84, 5, scarf="#C9A35C"), to=0.7),
        dimmed(audience(-40, 1240, 850, 9, 1.18, 9), to=0.5), ground=fade("#14243A", "#3A4A68"), frame=f,
    )  # fmt: skip


def hands_and_straw() -> str:
    """Straw is twisted and tied with red cloth: a scale for the dragon."""
    plait = (
        line([(-330, 0), (340, 0)], STRAW_DARK, 66, stroke_linecap="butt")
        + "".join(
            path(
                f"M{x},33C{x + 14},-4 {x + 40},-30 {x + 62},-33", stroke=(STRAW, "#EBCB84", "#D2A54E")[n % 3],
                stroke_width=17, stroke_linecap="round",
            )
            for n, x in enumerate(range(-340, 300, 21))
        )
    )  # fmt: skip
    ends = "".join(
        line([(340, 0), (420, (n - 4) * 16), (500, (n - 4) * 34)], (STRAW, "#EBCB84", "#C99A45")[n % 3], 9)
        for n in range(9)
    )  # fmt: skip
    ribbon = (
        path("M-22,-44Q0,-54 22,-44L20,46Q0,56 -20,46Z", BRIGHT)
        + path("M18,38Q80,110 60,214L96,196L112,224Q126,110 34,28Z", fade(BRIGHT, RED))
    )  # fmt: skip
    return scene(
        blurred(
            rect(-20, -20, 1240, 600, fade("#E9CFA0", "#D9B77C")), circle(210, 190, 150, "#F0DCAE"),
            circle(930, 120, 130, "#C98A4A"), group(dragon_head(0, 0, STRAW, DEEP), at=(820, 420), scale=2.1),
            by=14,
        ),
        rect(0, 620, 1200, 280, fade("#B98C66", "#8B623F")), line([(0, 760), (1200, 742)], "#7F5636", 3),
        line([(0, 860), (1200, 852)], "#7F5636", 3), straw_bundle(230, 800, 460, -8, 1, None),
        straw_bundle(960, 820, 420, 12, 2), straw_bundle(560, 858, 380, 2, 4),
        glow(600, 470, 460, "#FFF3D6", 0.55), group(sheet(ends, plait), at=(590, 500), turn=-5),
        group(sheet(ribbon), at=(650, 494), turn=-5),
        gripping("#4A5A6A", "#D9A67C", "#E4D6B8").holding(at=(150, 610), turn=-14, scale=1.75),
        pinching("#8C2A4A", cuff=GOLD_LIGHT).holding(at=(1010, 330), turn=-26, scale=1.62, flip=True),
        ground="#E9CFA0",
    )  # fmt: skip


def the_drummer() -> str:
    """An old woman beats the big drum."""
    f = PORTRAIT
    who = Person(
        coat="#7C1A22", collar=GOLD_LIGHT, vest=None, trousers="#3A332E", hair="bun", hair_colour=WHITE_HAIR,
        scarf=AMBER, elbows=((-74, -216), (66, -178)), hands=((-66, -300), (64, -136)), in_front=(True, True),
        nod=-4,
    )  # fmt: skip
    sticks = (
        line([(-66, -300), (-22, -352)], CLAY, 8) + circle(-22, -352, 9, BRIGHT)
        + line([(70, -150), (24, -112)], CLAY, 8)
    )  # fmt: skip
    beats = "".join(
        path(
            f"M{450 - r},{690 - r * 0.12}A{r},{r * 0.36} 0 0 1 {450 + r},{690 - r * 0.12}", stroke=GOLD_LIGHT,
            stroke_width=6, stroke_linecap="round", opacity=round(0.85 - r / 620, 2),
        )
        for r in (352, 400, 448)
    )  # fmt: skip
    back = [
        Person(**HANDS_BEHIND, coat=c, hair=h, scarf=s)
        for c, h, s in (
            ("#55708F", "short", None), ("#B98C66", "bob", "#8A3A34"), ("#5E8E74", "straw", None),
            ("#6E5A7A", "short", "#C9A35C"),
        )
    ]  # fmt: skip
    return scene(
        sun(700, 210, 96, "#F2B565", "#F6DDA8"), cloud(70, 150, 180, WHITE),
        range_of_hills(520, 150, 9, fade("#C9CFC6", "#E8DFCB"), 4, f), houses(600, f, 22, 1.15),
        paving(604, f, 0.5, "#DDC9A2"),
        blurred(*(person(p, (110 + n * 226, 800), 0.86) for n, p in enumerate(back)), by=3),
        line([(-20, 60), (450, 150), (920, 40)], "#6B5844", 4),
        *(lantern(x, y, 96, BRIGHT if x != 450 else RED) for x, y in ((120, 86), (450, 146), (780, 74))),
        shade(450, 1110, 760, 0.2), beats, person(who, (450, 985), 1.82, held=sticks), big_drum(450, 790, 540),
        ground=fade("#F6DFB4", "#FBF3E2"), frame=f,
    )  # fmt: skip


def behind_the_stage() -> str:
    """Two sisters before the play: one pins the last flower for the other."""
    f = LANDSCAPE
    sitting = actress("#C3272F", "#F3DFB0", **SITTING_SIDE | {"hair": "side-bun", "nod": 0, "skirt": False})
    pinning = actress(
        "#6E9C86", "#D9E6DC",
        **PUTTING | {"hair": "side-bun", "knees": ((-16, -16), (16, -16)), "hands": ((88, -206), (98, -222)), "elbows": ((46, -186), (58, -196)), "nod": 12},
    )  # fmt: skip
    pinning_at, sitting_at = (412, 846), (668, 846)
    helper = Person(**(BUST | {"nod": 10}), coat="#B98C66", hair="bob", hair_colour=GREY_HAIR)
    return scene(
        rect(0, 0, 1200, 700, fade("#7A5138", "#A87450")),
        *(rect(x, 0, 4, 700, "#6B442C") for x in range(40, 1200, 118)),
        rect(0, 690, 1200, 220, fade("#8B623F", "#5F3F28")),
        line([(0, 66), (560, 60)], "#3A2A20", 10, curved=False),
        *(
            robe(x, 66, 200, fill, trim)
            for x, fill, trim in (
                (80, "#2C4A6E", GOLD_LIGHT), (230, "#B8322F", AMBER), (380, "#D9A441", RED),
                (520, "#2A6350", GOLD_LIGHT),
            )
        ),
        glow(920, 330, 480, "#FFE3A0", 0.7), mirror(770, 120, 330, 400),
        blurred(person(helper, (960, 520), 1.2), by=4),
        sheet(
            rect(720, 600, 460, 26, "#8B5A3A", 5), rect(744, 624, 26, 240, "#734829"),
            rect(1130, 624, 26, 240, "#734829"),
        ),
        *(
            blossom(x, y, 17, c, GOLD_LIGHT)
            for x, y, c in ((1010, 584, BRIGHT), (1050, 590, ROSE), (1090, 582, JADE_LIGHT), (1030, 566, ROSE))
        ),
        sheet(rect(850, 562, 70, 38, "#E9DFC9", 8), ellipse(885, 562, 35, 9, "#E3A79A"), soft=True),
        sheet(rect(940, 546, 14, 54, SLATE_PALE, 5), rect(958, 556, 14, 44, AMBER, 5), soft=True),
        sheet(
            rect(590, 720, 160, 20, "#8B5A3A", 5), rect(606, 738, 18, 110, "#734829"),
            rect(716, 738, 18, 110, "#734829"),
        ),
        shade(640, 852, 460, 0.25), person(sitting, sitting_at, 1.62),
        group(headdress(), at=(sitting_at[0] + 10 * 1.62, sitting_at[1] - 192 * 1.62), scale=1.62),
        person(pinning, pinning_at, 1.62, held=blossom(108, -232, 11, BRIGHT, GOLD_LIGHT)),
        group(headdress(), at=(pinning_at[0] + 14 * 1.62, pinning_at[1] - 242 * 1.62), turn=12, scale=1.62),
        glow(640, 460, 420, "#FFE3A0", 0.35), ground="#A87450", frame=f,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2026, 2, 12, hour, minute), orientation, located)


PHOTOS = {
    "01 晒谷场上舞草龙（秦溪摄）": Shot(the_dragon_dances, SMALL_PHONE, at(16, 12, located=True)),
    "02 稻草绞成绳，红布扎成鳞（王素摄）": Shot(hands_and_straw, SMALL_PHONE, at(10, 5)),
    "03 七旬鼓手擂响开场鼓（秦溪摄）": Shot(the_drummer, SMALL_PHONE, at(15, 58, 6)),
    "04 开场前，妹妹替姐姐插好最后一朵珠花（王素摄）": Shot(behind_the_stage, SMALL_PHONE, at(18, 20)),
    "05 老戏台上的村晚（秦溪摄）": Shot(the_old_stage, REFLEX, at(19, 10)),
}
