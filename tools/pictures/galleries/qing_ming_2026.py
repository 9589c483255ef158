"""清明祭英烈, at the county's cemetery of the fallen, 3 April 2026: quiet, in mist."""

from __future__ import annotations

import datetime
import random

from pictures.cemetery import (
    MIST,
    PINE,
    STONE,
    STONE_2,
    STONE_DARK,
    flower,
    mist,
    monument,
    mourner,
)
from pictures.hands import pinching, pressing
from pictures.land import chrysanthemum, hill, leaf, pine, range_of_hills, sun
from pictures.paper import (
    INK,
    LANDSCAPE,
    PORTRAIT,
    WHITE,
    WIDE,
    blurred,
    circle,
    fade,
    glow,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    scene,
    sheet,
)
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import (
    BENDING,
    CHILD,
    HANDS_BEHIND,
    HANDS_FOLDED,
    KNEELING,
    SIDE,
)
from pictures.shots import OLD_PHONE, REFLEX, SMALL_PHONE, Exif, Shot
from pictures.spring import wreath
from pictures.village import shade
from pictures.woods import bucket


def up_the_steps() -> str:
    """In two lines they go up to the monument."""
    f = LANDSCAPE
    steps = "".join(
        sheet(
            rect(600 - half, y, half * 2, 30, mix(STONE, STONE_DARK, 0.5 if n % 2 else 0.3)),
            rect(600 - half, y, half * 2, 5, WHITE), soft=True,
        )
        for n, (half, y) in enumerate((170 + 34 * k, 520 + k * 30) for k in range(13))
    )  # fmt: skip
    walking = []
    for n, (dx, y, size) in enumerate(
        ((64, 560, 0.46), (74, 622, 0.56), (88, 694, 0.68), (106, 780, 0.84), (128, 888, 1.04))
    ):
        for side in (-1, 1):
            who = mourner(
                n * 2 + (side > 0), ("back", "back-bob", "back", "back-tail", "back-bun")[(n + (side > 0)) % 5],
                **(HANDS_FOLDED | {"in_front": (False, False)}),
            )  # fmt: skip
            walking.append(person(who, (600 + side * dx, y), size))
    trees = "".join(
        pine(600 + side * x, y, size, mix(PINE, MIST, fade_))
        for x, y, size, fade_ in ((210, 540, 260, 0.5), (300, 580, 330, 0.35), (400, 640, 430, 0.2), (520, 730, 560, 0.05))
        for side in (-1, 1)
    )  # fmt: skip
    return scene(
        sun(600, 220, 120, "#F6F1E2", "#F6F1E6"), range_of_hills(430, 170, 14, fade("#C3CFD2", "#DDE2DF"), 5, f),
        mist(f, 360, 120), range_of_hills(500, 120, 3, fade("#A9BAB9", "#CBD5D2"), 5, f), mist(f, 440, 110),
        monument(600, 540, 430), trees, mist(f, 520, 120, 0.4),
        hill([(0, 700), (300, 640), (600, 620), (900, 640), (1200, 700)], fade("#A9BDAE", "#7E9A8A"), soft=False, frame=f),
        steps, wreath(470, 548, 34), wreath(730, 548, 34), *walking,
        *(pine(x, 960, 640, mix(PINE, INK, 0.2)) for x in (40, 1160)), ground=fade("#D5DDE0", "#F2EFE8"),
    )  # fmt: skip


def a_flower_is_laid() -> str:
    """A hand lays a white flower on the stone."""
    return scene(
        blurred(
            rect(-20, -20, 1240, 560, fade("#B9C6C4", "#D9DEDA")),
            *(pine(x, 520, size, mix(PINE, MIST, 0.4)) for x, size in ((140, 420), (420, 500), (800, 460), (1090, 520))),
            by=14,
        ),
        sheet(rect(-20, 470, 1240, 460, fade("#DAD7CF", "#B9B7B0"))), rect(-20, 470, 1240, 14, STONE),
        *(
            flower(x, y, size, turn, white)
            for x, y, size, turn, white in (
                (180, 640, 84, 74, True), (330, 560, 72, 84, False), (420, 720, 92, 70, True), (130, 800, 88, 80, False),
                (610, 640, 84, 76, True), (330, 850, 90, 66, True), (680, 800, 86, 82, False),
            )
        ),
        glow(760, 470, 360, "#FFFDF2", 0.6),
        pinching("#2B333E", cuff="#4A5560").holding(
            group(flower(0, 0, 62, 0), at=(126, -92), turn=-42), at=(1040, 380), turn=-16, scale=1.45, flip=True,
        ),
        *(circle(x, y, 4, WHITE, opacity=0.6) for x, y in ((240, 500), (700, 530), (920, 640), (1060, 760), (520, 850))),
        ground="#D9DEDA",
    )  # fmt: skip


def wiping_the_stones() -> str:
    """Stone after stone is wiped with a wet cloth."""
    f = WIDE
    stones = []
    for row, (y, size, count, pale) in enumerate(((396, 0.5, 13, 0.45), (470, 0.74, 9, 0.22))):
        for n in range(count):
            x = (n + 0.5) * 1200 / count
            w, h = 62 * size, 92 * size
            stones.append(sheet(
                path(
                    f"M{x - w / 2},{y}V{y - h * 0.84}Q{x},{y - h * 1.12} {x + w / 2},{y - h * 0.84}V{y}Z",
                    mix(STONE, MIST, pale),
                ),
                rect(x - w * 0.68, y - 6, w * 1.36, 12, mix(STONE_2, MIST, pale)), soft=True,
            ))  # fmt: skip
            stones.append(chrysanthemum(x, y + 2, 13 * size, "#FFFDF6", "#F6E7AE", 12) if (n + row) % 2 else "")  # fmt: skip
    near = "".join(
        sheet(
            path(f"M{x - 84},720V{480}Q{x},{420} {x + 84},480V720Z", STONE), rect(x - 116, 706, 232, 30, STONE_2),
            *(rect(x - 12 + dx, 520, 9, 130, "#B9A878", 2) for dx in (-22, 8)), soft=False,
        )
        for x in (300, 700, 1100)
    )  # fmt: skip
    kneeling = Person(
        **(KNEELING | {"hands": ((98, -132), (106, -162)), "elbows": ((56, -140), (68, -158)), "nod": 6}), coat="#3E4652",
        trousers="#262B33", hair="side-tail", vest="#8E2A2E",
    )  # fmt: skip
    old = mourner(3, "side", **(BENDING | {"hands": ((92, -96), (108, -104))}))
    cloth = path("M92,-178Q112,-190 130,-172Q136,-146 118,-134Q100,-140 92,-178Z", "#F3F5F2")
    return scene(
        range_of_hills(330, 140, 5, fade("#B9C8C8", "#D8DEDA"), 5, f), mist(f, 250, 110),
        *(
            pine(x, 380, size, mix(PINE, MIST, 0.35))
            for x, size in ((60, 250), (180, 300), (330, 260), (520, 310), (700, 270), (880, 310), (1040, 260), (1160, 300))
        ),
        mist(f, 320, 80, 0.6), hill([(0, 380), (600, 370), (1200, 384)], fade("#B4C4B2", "#7F9A80"), soft=False, frame=f),
        *stones, hill([(0, 560), (600, 552), (1200, 562)], fade("#9DB296", "#6B8A6E"), soft=True, frame=f), near,
        person(kneeling, (450, 764), 1.62, flip=True, held=cloth),
        person(old, (890, 766), 1.56, held=path("M98,-112q14,-14 26,0q6,26 -12,34q-18,-8 -14,-34Z", "#F3F5F2")),
        bucket(590, 690, 34, "#9DB0B8"), flower(300, 700, 40, 70), flower(716, 704, 36, 80, False),
        ground=fade("#D5DDE0", "#F2EFE8"), frame=f,
    )  # fmt: skip


def under_the_pines() -> str:
    """An old soldier and a child on the way between the pines."""
    f = PORTRAIT
    old = Person(
        **HANDS_BEHIND | {"hands": ((-54, -140), (52, -150)), "elbows": ((-50, -192), (48, -196))}, coat="#4E5A48",
        trousers="#2E332C", hair="back-cap", hair_colour=WHITE_HAIR, cap="#4E5A48",
    )  # fmt: skip
    child = Person(
        **(CHILD | {"hands": ((-60, -196), (46, -150)), "elbows": ((-54, -196), (48, -190)), "in_front": (False, False)}),
        coat="#46505A", trousers="#262B33", hair="back-tail",
    )  # fmt: skip
    beams = "".join(
        group(blurred(polygon(points, "#FFFBEA"), by=14), opacity=0.45)
        for points in (
            [(300, -40), (420, -40), (180, 900), (-60, 900)], [(520, -40), (600, -40), (480, 900), (300, 900)],
            [(700, -40), (820, -40), (860, 900), (620, 900)],
        )
    )  # fmt: skip
    return scene(
        glow(450, 360, 520, "#FFFDF2", 0.9),
        *(pine(x, y, size, mix(PINE, MIST, 0.62)) for x, y, size in ((330, 640, 380), (560, 640, 400), (420, 620, 300))),
        mist(f, 520, 140), monument(450, 668, 230), mist(f, 600, 90, 0.5),
        *(
            pine(x, y, size, mix(PINE, MIST, pale))
            for x, y, size, pale in (
                (210, 740, 560, 0.36), (690, 740, 560, 0.36), (110, 860, 760, 0.16), (800, 860, 760, 0.16),
            )
        ),
        hill([(0, 700), (450, 668), (900, 700)], fade("#C9D3C6", "#8FA592"), frame=f),
        sheet(path("M400,664H500L760,1240H140Z", fade("#E4E0D6", "#BDB9AE")), soft=True),
        *(
            line(
                [(450 - 50 - k * k * 4.4, 690 + k * k * 9), (450 + 50 + k * k * 4.4, 690 + k * k * 9)], "#A9A599", 3,
                curved=False,
            )
            for k in range(1, 8)
        ),
        beams, *(pine(x, 1230, 1100, mix(PINE, INK, 0.22)) for x in (-20, 930)), shade(420, 1066, 220, 0.2),
        person(old, (410, 1076), 1.24, held=line([(52, -150), (62, 0)], "#6B4A34", 8, curved=False)),
        shade(540, 1068, 150, 0.2), person(child, (536, 1078), 0.84), ground=fade("#D2DBDD", "#F2EFE8"), frame=f,
    )  # fmt: skip


def heads_bowed() -> str:
    """A minute of silence."""
    f = WIDE
    row = []
    for n in range(7):
        hair = ("side", "side-bob", "side-bald", "side-tail", "side", "side-bun", "side", "side-bob")[n]
        pose = SIDE | {"neck": (12, -242), "nod": 26, "hands": ((34, -140), (42, -136)), "elbows": ((4, -188), (14, -188))}  # fmt: skip
        size = 1.56 - 0.11 * n
        row.append(person(
            mourner(n, hair, **pose), (60 + n * 148 - n * n * 2.2, 790 - n * 26), size,
            held=flower(44, -160, 15) if n % 2 == 0 else "",
        ))  # fmt: skip
    chance = random.Random(3)
    bough = line([(0, 0), (260, 40), (520, 20)], "#4A3A2C", 14) + "".join(
        line(
            [(40 + k * 13, 8 + 24 * (k % 3)), (40 + k * 13 + chance.uniform(-60, 60), chance.uniform(-70, 110))],
            mix(PINE, INK, chance.uniform(0, 0.3)), 4,
        )
        for k in range(38)
    )  # fmt: skip
    papers = "".join(chrysanthemum(x, y, 40, "#FFFFFF", "#EFEFE6", 12) for x, y in ((120, 70), (300, 10), (450, 80)))  # fmt: skip
    return scene(
        range_of_hills(360, 150, 9, fade("#C3CFD2", "#DDE2DF"), 5, f), mist(f, 270, 110),
        *(
            pine(x, 470, size, mix(PINE, MIST, 0.45))
            for x, size in ((120, 300), (300, 350), (520, 300), (740, 340), (960, 320), (1130, 370))
        ),
        mist(f, 400, 100, 0.7), hill([(0, 520), (600, 500), (1200, 490)], fade("#B9C6B6", "#8CA38E"), soft=False, frame=f),
        sheet(path("M-40,840L1240,610V840Z", fade("#D6D3CA", "#B4B1A6")), soft=True), *reversed(row),
        glow(980, 240, 300, "#FFFDF2", 0.7), monument(1010, 540, 400), group(sheet(bough), papers, at=(-60, 60), turn=14),
        ground=fade("#D5DDE0", "#F2EFE8"), frame=f,
    )  # fmt: skip


def the_names() -> str:
    """A finger follows a line on the wall of names."""
    chance = random.Random(11)
    names = "".join(
        rect(130 + 96 * col + dx, 120 + row * 64 + chance.uniform(-1, 1), 26, 26, "#8E8A80", 4, opacity=0.55)
        for col in range(11)
        for row in range(12)
        for dx in (0,)
    )  # fmt: skip
    strokes = "".join(
        line(
            [
                (130 + 96 * col + chance.uniform(2, 8), 120 + row * 64 + k * 9 + 4),
                (130 + 96 * col + chance.uniform(16, 24), 120 + row * 64 + k * 9 + chance.uniform(2, 8)),
            ],
            "#6B675E", 3.2,
        )
        for col in range(11)
        for row in range(12)
        for k in range(3)
    )  # fmt: skip
    return scene(
        rect(0, 0, 1200, 900, fade("#E4E1D9", "#C6C3BA")), *(rect(x, 0, 6, 900, "#B4B1A8") for x in (90, 378, 666, 954)),
        group(names, opacity=0.35), strokes,
        group(blurred(path("M-40,-40H520L900,940H-40Z", "#FFFDF2"), by=20), opacity=0.35),
        group(
            blurred(
                *(
                    leaf(x, y, 260, turn, mix(PINE, INK, 0.1), 0.07)
                    for x, y, turn in ((1120, 40, 150), (1140, 20, 130), (1160, 10, 168), (1100, 0, 110), (1190, 90, 160))
                ),
                by=8,
            ),
            opacity=0.8,
        ),
        pressing("#34404D", cuff="#E9E6DF", spread=1).holding(at=(330, 770), turn=-44, scale=1.5), flower(960, 760, 76, 40),
        flower(1080, 800, 70, 20, False), flower(880, 850, 66, 64), ground="#D9D6CC",
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2026, 4, 3, hour, minute), orientation, located)


PHOTOS = {
    "shi-jie": Shot(up_the_steps, SMALL_PHONE, at(8, 58)),
    "xian-hua": Shot(a_flower_is_laid, SMALL_PHONE, at(9, 21)),
    "ca-bei": Shot(wiping_the_stones, REFLEX, at(8, 30)),
    "song-jing": Shot(under_the_pines, OLD_PHONE, at(9, 55, 6)),
    "mo-ai": Shot(heads_bowed, REFLEX, at(9, 10)),
    "ying-ming-qiang": Shot(the_names, OLD_PHONE, at(9, 40, 8)),
}
