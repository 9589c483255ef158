"""写春联送祝福, in the old academy, 3 February 2024."""

from __future__ import annotations

import datetime

from pictures.academy import (
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
    alley,
    brush,
    hall,
    inkstone,
    lanterns_on_a_cord,
    plum,
    snowflakes,
)
from pictures.buildings import lantern
from pictures.couplets import window
from pictures.crowd import audience, neighbour, party
from pictures.hands import gripping, pressing
from pictures.kitchen import tabletop
from pictures.paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    JADE,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_LIGHT,
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
    AT_A_TABLE,
    BUST,
    CHILD,
    HANDS_BEHIND,
    POINTING,
    REACHING,
    SIDE,
    WALKING,
)
from pictures.shots import OLD_PHONE, REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import blessing, plaque, strip, words
from pictures.village import TILES, gate, light_shaft, paving, shade

SCARVES = (RED, GOLD_LIGHT, JADE, None, "#E4D6B8", None)


def in_winter(number: int, **pose: object) -> Person:
    return neighbour(number, scarf=SCARVES[number % len(SCARVES)], **pose)


def the_court() -> str:
    """The court of the academy: writers at long tables, neighbours before them, strips on cords."""
    writers = [in_winter(n, **AT_A_TABLE) for n in (1, 3, 6, 8, 11)]
    hung = "".join(
        strip(x, 330 - 0.00014 * (x - 600) ** 2 + 22, 34, 128, text)
        for x, text in zip(
            range(120, 1120, 62),
            (
                "春满人间", "福临门第", "花开富贵", "竹报平安", "山河锦绣", "岁月安康", "人和家兴", "勤俭持家", "春满人间", "五谷丰登", "福临门第", "花开富贵", "瑞雪丰年",
                "竹报平安", "岁月安康", "人和家兴", "五谷丰登",
            ),
            strict=True,
        )
    )  # fmt: skip
    return scene(
        hall(130, 520, 940, 470), plaque(600, 168, 210, 66, "老书院"), lantern(318, 190, 60), lantern(882, 190, 60),
        lantern(506, 196, 52), lantern(694, 196, 52), paving(520, LANDSCAPE, 0.5, "#CFC6B6"),
        line([(60, 296), (330, 342), (600, 354), (870, 342), (1140, 296)], "#6B5844", 3), hung,
        party(170, 1030, 590, writers, 0.92), tabletop(140, 586, 920, 60, WOOD_LIGHT, 110),
        *(sheet(path(f"M{x},596H{x + 104}L{x + 96},636H{x - 10}Z", BRIGHT), soft=True) for x in (190, 360, 535, 712, 884)),
        *(
            words(x + 44, 616, sign, 26, "#2A1410")
            for x, sign in ((190, "春"), (360, "福"), (535, "和"), (712, "安"), (884, "乐"))
        ),
        *(inkstone(x, 606, 18) for x in (318, 492, 668, 842, 1014)), audience(-10, 470, 960, 4, 1.12, 5),
        audience(760, 1220, 960, 4, 1.12, 9),
        person(
            Person(**(CHILD | HANDS_BEHIND), coat=BRIGHT, trousers=SLATE, hair="back-braids", scarf=GOLD_LIGHT), (610, 858),
            0.9,
        ),
        plum((1230, 20), 168, 420, 7), plum((-30, 60), 10, 330, 12), ground=fade("#EAE6DE", "#F8EFE0"),
    )  # fmt: skip


def one_character() -> str:
    """The last stroke of 福."""
    return scene(
        rect(0, 0, 1200, 900, fade("#A87248", "#8B5A3A")),
        *(line([(0, y), (600, y + 8), (1200, y)], "#7F5132", 3, opacity=0.6) for y in (120, 330, 560, 780)),
        blurred(inkstone(190, 130, 150), by=4), blurred(plum((1240, 40), 172, 380, 3), by=4),
        sheet(path("M560,-120L1120,450L560,1020L0,450Z", BRIGHT)),
        path("M560,-30L1032,450L560,930L88,450Z", stroke=GOLD, stroke_width=7),
        *(
            circle(x, y, r, GOLD_LIGHT, opacity=0.85)
            for x, y, r in (
                (330, 330, 6), (420, 170, 5), (760, 250, 6), (820, 560, 5), (300, 560, 6), (640, 800, 6), (520, 130, 4),
                (220, 450, 5), (900, 420, 6),
            )
        ),
        words(540, 450, "福", 520, "#1E1210"), light_shaft([(900, -40), (1240, -40), (500, 940), (120, 940)], 0.14),
        pressing("#4E6A86", cuff="#E9DFC9", spread=5).holding(at=(110, 640), turn=-16, scale=1.35),
        gripping(DEEP, cuff=GOLD_LIGHT).holding(
            group(brush(0, 0, 560, -84), at=(60, 258)), at=(910, 372), turn=8, scale=1.4, flip=True,
        ),
        ground="#A87248",
    )  # fmt: skip


def the_old_teacher() -> str:
    """He writes from above downwards, and a boy draws the paper along."""
    old = Person(
        **(BUST | {
            "neck": (20, -172), "nod": 12, "breadth": 0.92, "elbows": ((-52, -118), (64, -128)),
            "hands": ((-30, -66), (74, -96)), "in_front": (True, True),
        }),
        coat="#3E4A56", hair="short", hair_colour=WHITE_HAIR, scarf=RED,
    )  # fmt: skip
    boy = Person(
        **(BUST | CHILD | {
            "elbows": ((-46, -106), (40, -102)), "hands": ((-64, -84), (-20, -74)), "in_front": (True, True), "nod": 10,
        }),
        coat="#C98A3C", hair="short", scarf="#E4D6B8",
    )  # fmt: skip
    looking = [
        Person(**BUST, coat=coat, hair=hair, hair_colour=colour, scarf=scarf)
        for coat, hair, colour, scarf in (
            ("#7A4A5A", "bun", GREY_HAIR, GOLD_LIGHT), ("#55708F", "short", "#2A211C", None),
            ("#5E8E74", "bob", "#2A211C", "#E4D6B8"),
        )
    ]  # fmt: skip
    held = group(brush(0, 0, 165, -80), at=(60, -32))
    return scene(
        rect(0, 0, 1200, 800, fade("#F4E3CB", "#FAF1E2")), window(900, 70, 330, 330), plum((1210, 150), 176, 460, 8),
        strip(110, 40, 92, 420, "春风入喜财入户"), strip(250, 40, 92, 420, "岁月更新福满门"), lantern(560, -20, 96),
        blurred(
            person(looking[0], (290, 750), 1.5), person(looking[1], (420, 740), 1.55), person(looking[2], (1110, 750), 1.5),
            by=2,
        ),
        person(old, (560, 770), 2.1, held=held), person(boy, (930, 740), 1.75),
        sheet(rect(-20, 640, 1240, 180, fade("#A87248", "#855436")), rect(-20, 640, 1240, 10, "#BF8A5E")),
        sheet(path("M250,664H930L960,742H214Z", BRIGHT)), path("M262,672H918L942,734H234Z", stroke=GOLD, stroke_width=2.5),
        *(words(x, 704, sign, 62, "#1E1210") for x, sign in ((330, "瑞"), (440, "雪"), (550, "兆"))), inkstone(1060, 706, 62),
        brush(1010, 770, 150, -8, False), ground=fade("#F4E3CB", "#FAF1E2"), frame=WIDE,
    )  # fmt: skip


def drying() -> str:
    """Between the strips that dry, a girl looks for her own."""
    girl = Person(**(CHILD | HANDS_BEHIND | {"nod": -6}), coat="#E9DFC9", trousers=SLATE, hair="back-braids", scarf=RED)  # fmt: skip
    far = "".join(
        strip(x, 250 + (n % 3) * 8, 62, 300, text)
        for n, (x, text) in enumerate(((96, "春满人间"), (186, "福临门第"), (276, "瑞雪丰年"), (620, "竹报平安"), (710, "人和家兴"), (800, "五谷丰登")))
    )  # fmt: skip
    near = "".join(
        strip(x, 130 + (n % 2) * 10, 104, 590, text)
        for n, (x, text) in enumerate(((110, "春风化雨润千山"), (250, "和气致祥兴万家"), (666, "勤俭人家春常在"), (806, "忠厚门第福自来")))
    )  # fmt: skip
    return scene(
        hall(-160, 760, 1220, 560, 5), paving(760, PORTRAIT, 0.5, "#CFC6B6"),
        line([(-20, 246), (450, 262), (920, 246)], "#6B5844", 3), far,
        *(rect(x, 240, 12, 22, WOOD_LIGHT, 2) for x in (90, 180, 270, 614, 704, 794)),
        light_shaft([(500, -20), (760, -20), (560, 1220), (160, 1220)], 0.35),
        line([(-20, 116), (450, 140), (920, 116)], "#6B5844", 5), near,
        *(rect(x, 112, 18, 34, WOOD_LIGHT, 3) for x in (101, 241, 657, 797)), shade(452, 1096, 210),
        person(girl, (452, 1100), 1.34), blurred(strip(-30, 30, 190, 1000), strip(944, 10, 190, 1040), by=7),
        ground=fade("#EAE6DE", "#F8EFE0"), frame=PORTRAIT,
    )  # fmt: skip


def at_the_door() -> str:
    """One holds the strip, one says where it hangs straight."""
    man = Person(
        **(REACHING | {"elbows": ((-48, -262), (54, -262)), "hands": ((-22, -318), (30, -322)), "in_front": (True, True)}),
        coat=SLATE, trousers="#3A332E", hair="back",
    )  # fmt: skip
    woman = Person(**{**POINTING, "nod": -10}, coat="#8C2A4A", trousers="#33404F", hair="side-bun", scarf=GOLD_LIGHT)  # fmt: skip
    child = Person(
        **(SIDE | CHILD | {"hands": ((34, -150), (40, -146)), "nod": -14}), coat=AMBER, trousers=SLATE, hair="side-tail",
        scarf=RED,
    )  # fmt: skip
    return scene(
        rect(0, 0, 1200, 740, fade("#F6F0E4", "#E9DFCC")), rect(0, 0, 1200, 70, TILES),
        *(sheet(rect(x, -20, 30, 110, mix(TILES, WHITE, 0.1), 12), soft=True) for x in range(-10, 1210, 42)),
        *(
            rect(x, y, 96, 26, "#D9CDB8", 2, opacity=0.5)
            for x, y in ((60, 300), (150, 334), (70, 520), (1050, 260), (960, 560), (1070, 590), (180, 610))
        ),
        rect(0, 740, 1200, 160, fade("#CFC6B6", "#B5AA98")), gate(640, 744, 340, 520), strip(640, 232, 250, 56, " "),
        *(words(640 + dx, 260, sign, 38, "#2A1410") for dx, sign in ((-84, "家"), (-28, "和"), (28, "事"), (84, "兴"))),
        strip(450, 320, 64, 340, "春到人间万物新"), blessing(596, 520, 74), blessing(686, 520, 74), lantern(470, 96, 84),
        lantern(810, 96, 84),
        sheet(rect(800, 690, 150, 18, WOOD, 4), rect(818, 706, 18, 110, WOOD_DARK), rect(916, 706, 18, 110, WOOD_DARK)),
        strip(832, 328, 64, 340, "福临门第百家安"), person(man, (872, 698), 1.2), shade(300, 858, 300),
        person(woman, (300, 862), 1.62), shade(470, 862, 200), person(child, (470, 866), 1.1, held=sheet(bowl_of_paste())),
        plum((-20, 110), 6, 380, 21), ground="#E9DFCC",
    )  # fmt: skip


def bowl_of_paste() -> str:
    return ellipse(48, -158, 30, 9, WHITE) + path(
        "M18,-158Q22,-120 48,-120Q74,-120 78,-158Z", SLATE_LIGHT,
    ) + line([(50, -160), (70, -206)], "#C79A6C", 6)  # fmt: skip


def homewards() -> str:
    """An old couple goes home through the lane, the rolls under their arms."""
    man = Person(
        **(WALKING | {"elbows": ((-46, -190), (46, -190)), "hands": ((-48, -142), (30, -160)), "breadth": 1}), coat="#3E4A56",
        trousers="#33302C", hair="back", hair_colour=WHITE_HAIR, scarf="#E4D6B8",
    )  # fmt: skip
    woman = Person(
        **(WALKING | {"elbows": ((-46, -190), (46, -190)), "hands": ((-52, -142), (54, -142)), "breadth": 1}), coat="#8C2A4A",
        trousers="#4A443D", hair="back-bun", hair_colour=GREY_HAIR, scarf=GOLD_LIGHT,
    )  # fmt: skip
    roll = group(
        rect(-16, -70, 32, 150, BRIGHT, 14) + ellipse(0, -68, 16, 7, "#D9706C") + line([(-16, 6), (16, 6)], GOLD_LIGHT, 6),
        at=(40, -176), turn=28,
    )  # fmt: skip
    return scene(
        glow(600, 330, 420, "#FBE3B0", 0.9), alley(LANDSCAPE, 600, 500), blurred(hall(470, 506, 260, 150, 3), by=2),
        glow(600, 440, 150, AMBER, 0.5),
        *(
            strip(x, y, w, h)
            for x, y, w, h in ((300, 420, 24, 130), (368, 430, 18, 104), (836, 430, 18, 104), (904, 420, 26, 136))
        ),
        lanterns_on_a_cord((120, 120), (1080, 120), 50, 5, 62), lanterns_on_a_cord((330, 270), (870, 270), 22, 5, 30),
        shade(520, 822, 240), person(man, (510, 826), 1.3, held=roll), shade(700, 826, 240), person(woman, (694, 830), 1.24),
        snowflakes(LANDSCAPE, 110, 4), plum((1230, 300), 196, 330, 31), ground=fade("#C9CFD6", "#F2E3C8"),
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2024, 2, 3, hour, minute), orientation, located)


PHOTOS = {
    "01 书写者在老书院天井里写春联（文小禾摄）": Shot(the_court, SMALL_PHONE, at(9, 32)),
    "02 蘸墨写福字（顾青摄）": Shot(one_character, OLD_PHONE, at(9, 47, 3)),
    "03 老先生当众写横批（文小禾摄）": Shot(the_old_teacher, REFLEX, at(10, 5)),
    "04 写好的春联晾在廊前（顾青摄）": Shot(drying, SMALL_PHONE, at(10, 21, 6, located=True)),
    "05 邻居上门帮忙贴春联（文小禾摄）": Shot(at_the_door, SMALL_PHONE, at(15, 10)),
    "06 老两口带着春联回家（顾青摄）": Shot(homewards, SMALL_PHONE, at(11, 26)),
}
