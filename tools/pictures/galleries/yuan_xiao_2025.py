"""元宵猜灯谜, on the square at the bridge, 11 February 2025 (the moon is full but for a day)."""

from __future__ import annotations

import datetime
import random

from pictures.academy import lanterns_on_a_cord
from pictures.autumn import rabbit
from pictures.buildings import lantern
from pictures.crowd import audience
from pictures.land import lotus, range_of_hills, ripples
from pictures.lantern_near import a_bowl, a_slip_is_drawn
from pictures.night import (
    FIRE,
    SKY,
    by_night,
    dark_houses,
    full_moon,
    hung,
    riddle,
    stars,
)
from pictures.paper import (
    AMBER,
    BRIGHT,
    GOLD,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    RED,
    SLATE_PALE,
    WHITE,
    WIDE,
    blurred,
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
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import (
    BENDING,
    BUST,
    CHILD,
    HANDS_BEHIND,
    HOLDING_UP,
    KNEELING,
    REACHING,
    WALKING,
)
from pictures.shots import (
    OLD_PHONE,
    REFLEX,
    SMALL_PHONE,
    SWEEP,
    Exif,
    Shot,
)
from pictures.signs import board
from pictures.village import stone_bridge


def under_the_lanterns() -> str:
    """The square at the bridge: rows of lanterns, and all look up."""
    f = LANDSCAPE
    far = "".join(hung(x, 214 + 0.00012 * (x - 600) ** 2, 30) for x in range(90, 1150, 78))
    middle = "".join(
        hung(x, 170 - 0.00008 * (x - 600) ** 2, 52, (RED, "#C9542E", RED, "#A8343C")[n % 4])
        for n, x in enumerate(range(60, 1200, 136))
    )  # fmt: skip
    near = "".join(
        hung(x, y, size, fill)
        for x, y, size, fill in (
            (80, -50, 108, RED), (330, -90, 96, "#C9542E"), (870, -80, 100, RED), (1120, -40, 112, "#A8343C"),
        )
    )  # fmt: skip
    people = "".join(
        person(
            by_night(
                n, ("back", "back-bob", "back-tail", "back", "back-bun", "back")[n % 6],
                **(HANDS_BEHIND, {**REACHING, "hands": ((-44, -142), (40, -312))}, HANDS_BEHIND)[n % 3],
            ),
            (60 + n * 98, 690 + 24 * (n % 2)), 0.8,
        )
        for n in range(12) if n not in (5, 6)
    )  # fmt: skip
    father = by_night(2, "back", **{**HOLDING_UP, "hands": ((-30, -250), (30, -250)), "in_front": (False, False)})  # fmt: skip
    on_shoulders = Person(
        **(BUST | CHILD | {"hands": ((-50, -150), (62, -190)), "elbows": ((-46, -112), (58, -130))}), coat="#B3302B",
        hair="back-braids", scarf="#C9A35C",
    )  # fmt: skip
    return scene(
        stars(f, 300, 40, 3), full_moon(600, 130, 78), range_of_hills(430, 90, 5, fade("#22395A", "#2C4A6E"), 5, f),
        dark_houses(f, 480, 8, 1), rect(0, 500, 1200, 400, fade("#3E4E66", "#22324A")), glow(600, 560, 560, "#F0B65E", 0.35),
        *(line([(600 + dx * 0.2, 504), (600 + dx, 900)], "#2C3C54", 3, curved=False) for dx in range(-1200, 1201, 240)),
        line([(-20, 250), (600, 212), (1220, 250)], "#6B5844", 3), far,
        line([(-20, 140), (600, 170), (1220, 140)], "#6B5844", 3), middle, people, person(on_shoulders, (606, 690), 1.06),
        person(father, (606, 900), 1.2), audience(-60, 420, 1010, 4, 1.3, 5, scarf="#8A3A34"),
        audience(800, 1260, 1010, 4, 1.3, 9, scarf="#C9A35C"), near, ground=SKY,
    )  # fmt: skip


def the_rabbit() -> str:
    """A girl leads her rabbit lantern; her grandfather bends down to light it."""
    f = WIDE
    girl = Person(
        **(WALKING | CHILD | {"hands": ((-30, -142), (76, -170)), "elbows": ((-28, -190), (44, -190))}), coat="#B3302B",
        trousers="#2F4A66", hair="side-tail", scarf="#F0D9A8",
    )  # fmt: skip
    old = Person(
        **(BENDING | {"hands": ((100, -120), (112, -112)), "elbows": ((62, -152), (80, -146))}), coat="#3E5C56",
        trousers="#3A332E", hair="side", hair_colour=WHITE_HAIR, scarf="#C9A35C",
    )  # fmt: skip
    stick = line([(76, -170), (128, -214)], "#B98C66", 6)
    return scene(
        stars(f, 260, 30, 9), full_moon(930, 150, 86), dark_houses(f, 430, 21, 1.2),
        rect(0, 440, 1200, 360, fade("#41526C", "#22324A")),
        *(line([(700 + dx * 0.2, 444), (700 + dx, 800)], "#2C3C54", 3, curved=False) for dx in range(-1500, 1201, 240)),
        lanterns_on_a_cord((-20, 120), (1220, 90), 50, 8, 50, glowing=True),
        blurred(
            *(
                person(
                    by_night(n, ("back", "back-bob", "side", "back-tail")[n % 4], **HANDS_BEHIND), (70 + n * 150, 590), 0.72,
                )
                for n in range(8)
            ),
            by=2,
        ),
        glow(612, 560, 330, FIRE, 0.85), person(girl, (360, 730), 1.44, held=stick), line([(543, 424), (600, 470)], GOLD, 4),
        group(rabbit(halo=False), at=(604, 466), scale=1.75), person(old, (870, 740), 1.6, flip=True), ground=SKY, frame=f,
    )  # fmt: skip


def the_tower() -> str:
    """A tower of lanterns with lotus lamps at its foot."""
    f = PORTRAIT
    tiers = []
    for tier, (y, half, size) in enumerate(
        ((1000, 300, 84), (850, 250, 80), (700, 200, 74), (560, 150, 68), (430, 100, 62), (310, 50, 56))
    ):
        count = 6 - tier
        tiers.append(sheet(rect(450 - half, y - 10, half * 2, 14, "#8B5A3A", 6), soft=True))
        tiers += [
            glow(450 + (n - (count - 1) / 2) * half * 2 / count, y + size * 0.7, size * 1.4, FIRE, 0.55) + lantern(
                450 + (n - (count - 1) / 2) * half * 2 / count, y, size, (RED, "#C9542E", "#A8343C")[(n + tier) % 3],
            )
            for n in range(count)
        ]  # fmt: skip
    couple = [by_night(4, "back", **HANDS_BEHIND), by_night(6, "back-bob", **HANDS_BEHIND)]
    child = Person(
        **(CHILD | {**REACHING, "hands": ((-44, -142), (56, -300))}), coat="#B3302B", trousers="#2F4A66", hair="back-tail",
    )  # fmt: skip
    return scene(
        stars(f, 600, 60, 4), full_moon(720, 190, 80), dark_houses(f, 830, 5, 1.1),
        rect(0, 850, 900, 350, fade("#3E4E66", "#1E2C42")), glow(450, 660, 620, "#F6B860", 0.5),
        line([(450, 200), (450, 1060)], "#5F3A24", 14, curved=False), *tiers, lotus(450, 300, 96, "#E08A7A", "#FBE6D6"),
        glow(450, 250, 150, FIRE, 0.6),
        *(
            glow(x, y - 20, 90, FIRE, 0.7) + lotus(x, y, 62, "#D9737A", "#FBDDD0")
            for x, y in ((110, 1120), (250, 1150), (660, 1150), (800, 1118))
        ),
        person(couple[0], (210, 1190), 1.16), person(couple[1], (330, 1196), 1.12), person(child, (650, 1190), 0.86),
        ground=SKY, frame=f,
    )  # fmt: skip


def at_the_desk() -> str:
    """At the desk: the answer is looked up, and a bar of soap won."""
    f = LANDSCAPE
    helper = Person(
        **(BUST | {"elbows": ((-52, -112), (50, -116)), "hands": ((-30, -70), (30, -86)), "in_front": (True, True), "nod": 10}),
        vest=BRIGHT, coat="#F3EDE3", hair="tail",
    )  # fmt: skip
    second = Person(
        **(BUST | {"elbows": ((-52, -112), (66, -130)), "hands": ((-34, -70), (104, -150)), "in_front": (True, True)}),
        vest=BRIGHT, coat="#6F86A0", hair="cap",
    )  # fmt: skip
    waiting = "".join(
        person(who, (x, 1030), 1.7)
        for x, who in (
            (200, by_night(1, "back", legs=True, **HANDS_BEHIND)),
            (
                440,
                by_night(
                    3, "back-bob", **{**REACHING, "hands": ((-44, -142), (66, -236)), "elbows": ((-50, -190), (60, -190))},
                ),
            ),
            (1010, by_night(5, "back-bun", **HANDS_BEHIND)),
        )
    )  # fmt: skip
    small = Person(**(CHILD | HANDS_BEHIND), coat="#B3302B", hair="back-braids", scarf="#F0D9A8")
    return scene(
        stars(f, 200, 24, 7), dark_houses(f, 420, 31, 1.3), rect(0, 430, 1200, 480, fade("#41526C", "#22324A")),
        glow(600, 380, 560, "#F6C77A", 0.6),
        sheet(
            rect(130, 150, 18, 520, "#5F3A24"), rect(1052, 150, 18, 520, "#5F3A24"),
            path("M80,170Q600,90 1120,170L1160,236Q600,170 40,236Z", "#A8343C"),
            *(
                path(
                    f"M{40 + n * 112},236q28,50 56,{-4}q28,46 56,0L{40 + n * 112 + 112},230L{40 + n * 112},236Z",
                    BRIGHT if n % 2 else "#E9DFC9",
                )
                for n in range(10)
            ),
        ),
        *(hung(x, 206, 66, fill) for x, fill in ((230, RED), (420, "#C9542E"), (780, RED), (970, "#A8343C"))),
        board(500, 290, 200, 90, ("兑奖处",), 46), person(helper, (430, 640), 1.75),
        person(second, (760, 640), 1.75, held=riddle(112, -190, 70)),
        sheet(rect(110, 560, 980, 150, fade("#8E2A22", "#6A1C18")), rect(110, 552, 980, 18, "#B3443C", 4)),
        *(
            sheet(rect(x, 520, 52, 34, colour, 5), rect(x + 16, 520, 20, 34, WHITE), soft=True)
            for x, colour in ((180, "#6E9C86"), (240, "#6E9C86"), (210, "#7C95AE"), (900, "#E3A79A"), (960, "#E3A79A"))
        ),
        *(sheet(rect(178 + n * 26, 488, 22, 30, "#E3A79A", 4), soft=True) for n in range(4)),
        sheet(rect(540, 534, 120, 24, WHITE, 3), line([(556, 546), (640, 546)], SLATE_PALE, 4), soft=True), waiting,
        person(small, (690, 1010), 1.06), ground=SKY,
    )  # fmt: skip


def along_the_river() -> str:
    """The bridge, the river, and lotus lamps that float downstream."""
    f = PANORAMA
    chance = random.Random(5)
    lamps = []
    for _ in range(34):
        y = chance.uniform(420, 585)
        x, size = chance.uniform(20, 1780), 10 + (y - 400) * 0.14
        lamps.append((
            y,
            glow(x, y - size * 0.3, size * 3.4, FIRE, 0.75) + lotus(x, y, size, "#D9737A", "#FBDDD0") + group(
                ellipse(x, y + size * 0.9, size * 0.5, size * 0.9, FIRE), opacity=0.25,
            ),
        ))  # fmt: skip
    lamps.sort(key=lambda lamp: lamp[0])
    walking = "".join(
        person(
            by_night(n, ("back", "back-bob", "side", "side-tail", "back-tail")[n % 5], **(HANDS_BEHIND, HANDS_BEHIND, WALKING)[n % 3]),
            (480 + 760 * share, 346 - 228 * share * (1 - share)), 0.34,
        )
        for n, share in enumerate((0.1, 0.17, 0.25, 0.31, 0.4, 0.47, 0.55, 0.62, 0.7, 0.77, 0.84, 0.91))
    )  # fmt: skip
    return scene(
        stars(f, 220, 60, 2), full_moon(1420, 120, 70), range_of_hills(300, 110, 9, fade("#20365A", "#2C4A6E"), 7, f),
        dark_houses(f, 320, 17, 0.9), sheet(path("M-40,330H1840V640H-40Z", fade("#2A4466", "#13233A")), soft=True),
        group(blurred(ellipse(1420, 440, 54, 70, "#F6E2B0"), by=12), opacity=0.5),
        *(group(rect(x, 340, 26, 60, AMBER), opacity=0.16) for x in range(60, 1780, 118)),
        ripples((0, 350, 1800, 590), 90, 6, "#6E86A6", 3), walking, stone_bridge(480, 340, 760, 76),
        *(
            glow(x, y + 16, 56, FIRE, 0.6) + lantern(x, y, 24)
            for x, y in ((560, 290), (660, 272), (760, 260), (860, 256), (960, 260), (1060, 272), (1160, 290))
        ),
        lanterns_on_a_cord((-20, 250), (480, 286), 20, 8, 30, glowing=True),
        lanterns_on_a_cord((1250, 286), (1820, 246), 20, 9, 30, glowing=True), *(lamp for _, lamp in lamps),
        audience(20, 380, 640, 4, 0.9, 4),
        person(Person(**(CHILD | KNEELING), coat="#B3302B", hair="side-tail"), (1640, 596), 0.62, flip=True),
        audience(1660, 1820, 660, 2, 0.9, 12), ground=SKY, frame=f,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2025, 2, 11, hour, minute), orientation, located)


PHOTOS = {
    "01 桥头广场上看灯猜谜（文小禾摄）": Shot(under_the_lanterns, SMALL_PHONE, at(19, 20)),
    "02 取下一条灯谜（顾青摄）": Shot(a_slip_is_drawn, OLD_PHONE, at(19, 34)),
    "03 给兔子灯点上蜡烛（顾青摄）": Shot(the_rabbit, REFLEX, at(18, 48)),
    "04 广场中间的灯楼（文小禾摄）": Shot(the_tower, OLD_PHONE, at(19, 5, 6)),
    "05 兑奖处核对谜底（文小禾摄）": Shot(at_the_desk, OLD_PHONE, at(19, 52)),
    "06 一碗热汤圆（顾青摄）": Shot(a_bowl, OLD_PHONE, at(20, 10, 3)),
    "07 石拱桥下的莲花灯（文小禾摄）": Shot(along_the_river, SWEEP, at(20, 31)),
}
