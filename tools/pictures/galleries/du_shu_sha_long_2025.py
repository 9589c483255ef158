"""读书沙龙 in the county's library, 25 April 2025."""

from __future__ import annotations

import datetime

from pictures.buildings import potted_plant
from pictures.hall import boards
from pictures.library import OPEN_BOOK
from pictures.paper import (
    GOLD_LIGHT,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    WHITE,
    WIDE,
    ellipse,
    glow,
    group,
    path,
    rect,
    scene,
    sheet,
)
from pictures.people import GREY_HAIR, WHITE_HAIR, Person, person
from pictures.poses import BUST, REACHING, SIDE, SITTING, SITTING_SIDE
from pictures.reading import (
    arched_window,
    easy_chair,
    floor_lamp,
    ladder,
    pile,
    round_table,
    shelves,
    stool,
)
from pictures.reading_near import WALL, books_change_hands, the_margin, two_opinions
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.teaware import tea_things
from pictures.village import light_shaft, shade

READING: dict = {**SITTING, "elbows": ((-48, -140), (48, -140)), "hands": ((-34, -136), (34, -136)), "nod": 8}
LISTENING: dict = {**SITTING, "nod": -2}


def lap_book(turn: float = 0, scale: float = 0.66) -> str:
    return sheet(group(OPEN_BOOK, at=(0, -116), scale=scale, turn=turn), soft=True)


def the_circle() -> str:
    """A round of chairs below the tall windows; one stands and speaks."""
    speaker = Person(
        coat="#8C2A4A",
        trousers="#33404F",
        hair="bob",
        elbows=((-50, -190), (60, -198)),
        hands=((-20, -176), (92, -214)),
        in_front=(True, True),
        nod=2,
    )
    sitting = (
        ("#55708F", "short", 170, LISTENING, ""),
        ("#E4D6B8", "bun", 322, READING, "b"),
        ("#5E8E74", "tail", 860, LISTENING, ""),
        ("#C98A3C", "bald", 1010, READING, "b"),
    )
    around_ = []
    for n, (coat, hair, x, pose, book) in enumerate(sitting):
        who = Person(
            **pose,
            coat=coat,
            hair=hair,
            hair_colour=(WHITE_HAIR if hair in ("bald", "bun") else "#2A211C"),
            trousers=("#4A443D", "#33404F")[n % 2],
        )
        around_.append(
            easy_chair(x, 646, 150, ("#8C4A3A", JADE, "#3F5F86", "#8C4A3A")[n])
            + person(who, (x, 642), 0.98, held=lap_book() if book else "")
        )
    backs = []
    for n, (x, hair, coat) in enumerate(
        (
            (70, "back-bob", "#7A4A5A"),
            (262, "back", "#B8433C"),
            (446, "back-tail", JADE_LIGHT),
            (764, "back-bun", "#55708F"),
            (940, "back", "#E8C98A"),
            (1130, "back-bob", "#3E5C66"),
        )
    ):
        who = Person(**BUST, coat=coat, hair=hair, hair_colour=(GREY_HAIR if n == 3 else "#2A211C"))
        backs.append(
            person(who, (x, 850 + n % 2 * 12), 1.32)
            + easy_chair(x, 990, 190, ("#3F5F86", "#8C4A3A", JADE)[n % 3], back=True)
        )
    return scene(
        rect(0, 0, 1200, 560, WALL), *(arched_window(x, 470, 190, 420, n + 3) for n, x in enumerate((330, 600, 870))),
        shelves(-40, 40, 210, 500, 5, 11), shelves(1030, 40, 210, 500, 5, 31), boards(LANDSCAPE, 556, "#B98C5E"),
        sheet(ellipse(600, 700, 500, 110, "#A8554A"), soft=True), ellipse(600, 700, 460, 96, "none", stroke=GOLD_LIGHT, stroke_width=4), ellipse(600, 700, 430, 86, "none", stroke=GOLD_LIGHT, stroke_width=2),
        light_shaft([(250, 60), (420, 60), (560, 900), (240, 900)], 0.24), light_shaft([(520, 60), (690, 60), (860, 900), (560, 900)], 0.24), light_shaft([(790, 60), (960, 60), (1160, 900), (880, 900)], 0.24),
        *around_, shade(600, 664, 220), person(speaker, (600, 668), 1.12, held=group(rect(-22, -32, 44, 58, RED, 3), rect(-22, -20, 44, 5, GOLD_LIGHT), at=(-16, -186), turn=-10)),
        round_table(600, 742, 200, 60), tea_things(556, 742, 44), pile(630, 744, 76, 3, 5),
        *backs,
        ground="#F3E6CC",
    )  # fmt: skip


def reading_aloud() -> str:
    """She reads a page aloud at the window; the others have closed their books."""
    reader = Person(
        coat="#E9DFC9",
        trousers="#3F5F86",
        hair="side-bun",
        breadth=0.82,
        hip=(-2, -140),
        neck=(4, -245),
        nod=10,
        elbows=((34, -192), (42, -188)),
        hands=((66, -220), (72, -212)),
        in_front=(False, True),
    )
    book = group(
        path("M0,0L-44,-30V-84L0,-58Z", WHITE),
        path("M0,0L22,-30V-86L0,-58Z", "#F3EDE0"),
        path("M-46,-28L0,4L24,-28", stroke=JADE, stroke_width=6),
        at=(76, -204),
        turn=8,
    )
    listen = Person(
        **{**SITTING_SIDE, "hands": ((40, -116), (52, -112)), "nod": -6},
        coat="#5E8E74",
        trousers="#4A443D",
        hair="side",
        hair_colour=GREY_HAIR,
    )
    young = Person(
        **{
            **SITTING_SIDE,
            "elbows": ((40, -130), (46, -126)),
            "hands": ((36, -176), (44, -172)),
            "nod": -4,
            "neck": (20, -188),
        },
        coat="#B8433C",
        trousers="#33404F",
        hair="side-tail",
    )
    return scene(
        rect(0, 0, 1200, 640, WALL), arched_window(380, 560, 420, 640, 17), shelves(900, 30, 330, 570, 5, 51), boards(WIDE, 610, "#B98C5E", 0.2),
        light_shaft([(240, 0), (560, 0), (1060, 800), (520, 800)], 0.34), glow(420, 320, 460, "#FFF6D8", 0.5),
        potted_plant(96, 640, 190, JADE, "#B87A54"),
        shade(330, 770, 260), person(reader, (320, 772), 1.76, held=book),
        floor_lamp(860, 660, 420), shade(760, 770, 300), easy_chair(760, 760, 230, "#3F5F86"), person(listen, (760, 770), 1.44, flip=True), shade(1040, 780, 260), stool(1030, 780, 170), person(young, (1034, 786), 1.46, flip=True),
        round_table(560, 680, 170, 90), tea_things(530, 682, 56), pile(590, 684, 72, 4, 9),
        ground="#F3E6CC", frame=WIDE,
    )  # fmt: skip


def on_the_ladder() -> str:
    """High up for the last volume; below, another waits with a pile."""
    above = Person(
        **{
            **REACHING,
            "hands": ((30, -200), (62, -322)),
            "elbows": ((-30, -180), (54, -262)),
            "in_front": (False, True),
        },
        coat="#C98A3C",
        trousers=SLATE,
        hair="back-tail",
    )
    below = Person(
        **{**SIDE, "nod": -24, "elbows": ((30, -176), (40, -172)), "hands": ((60, -150), (66, -142))},
        coat=JADE,
        trousers="#4A443D",
        hair="side",
        hair_colour=GREY_HAIR,
    )
    return scene(
        rect(0, 0, 900, 1020, WALL), shelves(30, 20, 250, 960, 7, 5), shelves(318, 20, 264, 960, 7, 25), shelves(620, 20, 250, 960, 7, 45), boards(PORTRAIT, 1006, "#A87F52"),
        light_shaft([(900, -20), (900, 300), (200, 1200), (-60, 1200), (560, -20)], 0.26),
        shade(560, 1120, 330, 0.26), ladder(560, 1124, 830, -56, 170, 8), person(above, (528, 800), 1.5, held=group(rect(-18, -52, 36, 86, RED, 3), rect(-18, -36, 36, 6, GOLD_LIGHT), at=(62, -326))),
        shade(220, 1146, 280, 0.26), person(below, (216, 1150), 1.78, held=pile(84, -146, 96, 6, 3)),
        floor_lamp(806, 1120, 560), pile(730, 1150, 130, 5, 14), pile(860, 1160, 120, 3, 19),
        ground="#F3E6CC", frame=PORTRAIT,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2025, 4, 25, hour, minute), orientation)


PHOTOS = {
    "01 围着一圈坐，谁讲谁站起来（白露摄）": Shot(the_circle, SMALL_PHONE, _at(15, 8)),
    "02 在窗边朗读一页，其余的人合上书听（白露摄）": Shot(reading_aloud, REFLEX, _at(15, 24)),
    "03 画过线的一页，夹着去年的银杏叶（姜禾摄）": Shot(the_margin),
    "05 最高一格的旧县志，要爬梯子取（白露摄）": Shot(on_the_ladder, SMALL_PHONE, _at(16, 32, 6)),
    "04 为第86页的一句话，两个人争了十分钟（姜禾摄）": Shot(two_opinions, REFLEX, _at(15, 51)),
    "06 留在长桌上的书，各夹一张写给下一位读者的纸条（姜禾摄）": Shot(books_change_hands, exif=_at(16, 40)),
}
