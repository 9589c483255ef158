"""杏林镇家风故事会, in the courtyards of 杏花村 on 15 May 2026."""

from __future__ import annotations

import datetime

from pictures.apricots import apricot_tree, apricots_above, bough, plate_of_apricots
from pictures.buildings import books
from pictures.crowd import audience, neighbour
from pictures.family_evening import (
    bulbs,
    duty_roster,
    family_photo,
    handwriting,
    microphone,
    truck,
)
from pictures.hands import pressing
from pictures.land import cloud, range_of_hills
from pictures.night import stars
from pictures.paper import (
    GOLD_LIGHT,
    INK,
    LANDSCAPE,
    PORTRAIT,
    SLATE,
    WHITE,
    WIDE,
    circle,
    fade,
    glow,
    group,
    line,
    path,
    rect,
    scene,
    sheet,
)
from pictures.people import GREY_HAIR, SKIN_DARK, WHITE_HAIR, Person, person
from pictures.poses import PUTTING, SIDE, SITTING_SIDE
from pictures.shots import SMALL_PHONE, Exif, Shot
from pictures.signs import banner
from pictures.village import houses, near_branch, paving, shade


def under_the_trees() -> str:
    """Dusk below the apricot trees: a woman tells, and the village sits round her."""
    f = LANDSCAPE
    telling = Person(
        coat="#8C2A4A", trousers="#33404F", hair="bob", elbows=((-56, -190), (58, -200)),
        hands=((-72, -150), (92, -232)), in_front=(True, True), nod=-2,
    )  # fmt: skip
    kinds = ("side", "side-bob", "side-bun", "side-bald"), ("side-tail", "side", "side-bun", "side")
    left, right = (
        [neighbour(n, (*hair[n % 4 :], "side"), **SITTING_SIDE) for n in numbers]
        for hair, numbers in zip(kinds, ((2, 7, 5), (3, 10, 8)), strict=True)
    )
    stools = "".join(
        sheet(
            rect(x - 40, 716, 86, 14, "#8B5A3A", 4), rect(x - 28, 728, 12, 70, "#734829"),
            rect(x + 22, 728, 12, 70, "#734829"),
        )
        for x in (96, 206, 316, 884, 994, 1104)
    )  # fmt: skip
    return scene(
        stars(f, 160, 16, 3), circle(250, 150, 44, "#FBEFCF", opacity=0.9), cloud(820, 120, 170, "#F3D9B8"),
        range_of_hills(400, 150, 8, fade("#9AA3A8", "#D9BFA0"), 5, f), houses(470, f, 33, 1.1),
        paving(476, f, 0.5, "#D8BF98"), apricot_tree(120, 600, 330, 4), apricot_tree(1090, 590, 340, 9),
        banner(390, 214, 420, 60, "家风故事会"), bulbs((-20, 150), (600, 190), 40, 7),
        bulbs((600, 190), (1220, 130), 44, 7), glow(600, 560, 560, "#FFE0A0", 0.75), shade(600, 800, 420, 0.2),
        sheet(
            rect(660, 640, 170, 18, "#A87248", 4), rect(676, 656, 16, 130, "#734829"),
            rect(798, 656, 16, 130, "#734829"),
        ),
        plate_of_apricots(712, 628, 64),
        sheet(
            rect(776, 604, 26, 38, "#7C95AE", 5), path("M802,612q16,8 0,22", stroke="#7C95AE", stroke_width=5),
            soft=True,
        ),
        microphone(510, 800, 190), person(telling, (590, 806), 1.3), stools,
        *(person(who, (90 + 110 * n, 806), 1.06) for n, who in enumerate(left)),
        *(person(who, (1110 - 110 * n, 806), 1.06, flip=True) for n, who in enumerate(right)),
        audience(-40, 430, 1000, 4, 1.28, 6), audience(770, 1240, 1000, 4, 1.28, 13),
        near_branch((-40, 30), 20, 360, 5), near_branch((1250, 40), 158, 340, 8),
        ground=fade("#5E7396", "#F3CFA0"), frame=f,
    )  # fmt: skip


def four_brothers() -> str:
    """Four brothers with the family's yearly photo."""
    f = WIDE
    coats = ("#55708F", "#B8433C", "#5E8E74", "#C98A3C")
    hairs = (("bald", GREY_HAIR), ("short", GREY_HAIR), ("short", "#2A211C"), ("cap", "#2A211C"))
    poses = (
        {"elbows": ((-52, -188), (50, -180)), "hands": ((-50, -138), (66, -150)), "in_front": (False, True)},
        {"elbows": ((-50, -176), (54, -182)), "hands": ((-20, -142), (70, -146)), "in_front": (True, True)},
        {"elbows": ((-54, -182), (50, -176)), "hands": ((-70, -146), (20, -142)), "in_front": (True, True)},
        {"elbows": ((-50, -180), (52, -188)), "hands": ((-66, -150), (50, -138)), "in_front": (True, False)},
    )
    men = [
        person(
            Person(
                **poses[n], coat=coats[n], trousers=("#4A443D", "#33404F")[n % 2], hair=hairs[n][0],
                hair_colour=hairs[n][1], cap="#4A5A52", skin=SKIN_DARK if n % 2 else "#E8BE98",
            ),
            (300 + n * 200, 850), 1.92,
        )
        for n in range(4)
    ]  # fmt: skip
    return scene(
        rect(0, 0, 1200, 640, fade("#F3E6CC", "#EAD6B0")), rect(0, 600, 1200, 200, fade("#B99A72", "#9A7A54")),
        sheet(rect(-20, 0, 1240, 34, "#6B4A34")), *(rect(x, 0, 26, 640, "#7A5236") for x in (64, 1110)),
        duty_roster(118, 96, 150, 190), family_photo(980, 150, 130, (5, 4)),
        family_photo(820, 150, 130, (6, 4)), family_photo(380, 150, 130, (5, 5)),
        family_photo(540, 150, 130, (4, 5)), glow(600, 330, 560, "#FFF0C8", 0.6), *men,
        family_photo(600, 570, 330, (8, 7, 6)),
        *(
            circle(x, y, 20, c)
            for x, y, c in (
                (424, 560, "#E8BE98"), (776, 560, "#E8BE98"), (470, 690, SKIN_DARK), (730, 690, "#E8BE98"),
            )
        ),
        ground="#EAD6B0", frame=f,
    )  # fmt: skip


def on_the_back_of_the_calendar() -> str:
    """Minutes of a family's meetings, on the backs of old calendars."""
    page = group(
        rect(-420, -270, 840, 560, "#FBF3DF", 3), rect(-420, -270, 840, 44, "#E9D3A4"),
        *(circle(x, -248, 9, "#8A6A48") for x in range(-360, 380, 90)), handwriting(-350, -170, 660, 11, 38, 5),
        line([(-350, 60), (-40, 62)], "#B8322F", 5),
        path("M250,190l18,20l38,-46", stroke="#B8322F", stroke_width=8, stroke_linecap="round"), turn=-3,
        at=(560, 430),
    )  # fmt: skip
    below = group(rect(-430, -270, 860, 570, "#EAD9B4", 3), turn=2.4, at=(580, 446))
    older = group(rect(-430, -270, 860, 570, "#DDC79C", 3), turn=5.5, at=(600, 460))
    return scene(
        rect(0, 0, 1200, 900, fade("#9A6A48", "#7A4E34")),
        *(line([(0, y), (600, y + 10), (1200, y - 4)], "#6B432C", 3) for y in (150, 330, 520, 700, 850)),
        glow(480, 330, 640, "#F6D9A0", 0.5), sheet(older), sheet(below), sheet(page),
        sheet(
            group(
                rect(-180, -12, 360, 24, SLATE, 12), path("M-180,-12L-226,0L-180,12Z", INK),
                rect(60, -12, 18, 24, GOLD_LIGHT), at=(930, 190), turn=24,
            ),
            soft=True,
        ),
        apricots_above([(96, 744), (182, 796), (88, 838), (1126, 660)], 48),
        sheet(
            circle(1080, 420, 92, "#E9EEF0"), circle(1080, 420, 74, "#B9803E"),
            circle(1080, 420, 74, "none", stroke="#D9E0E4", stroke_width=8),
        ),
        pressing("#7E5A6A", cuff="#E9DFC9", spread=4).holding(at=(930, 860), turn=-128, scale=1.5),
        ground="#7A4E34",
    )  # fmt: skip


def the_books_of_the_road() -> str:
    """A lorry driver lends a book from the shelves in his cab."""
    f = PORTRAIT
    driver = Person(
        **PUTTING | {"hands": ((88, -190), (100, -182)), "nod": 10}, coat="#55708F", trousers="#33404F",
        hair="side-cap", cap="#8C2A2E", skin=SKIN_DARK,
    )  # fmt: skip
    reader = Person(
        **SIDE | {"hands": ((62, -176), (76, -186)), "elbows": ((24, -186), (34, -186)), "nod": 6},
        coat="#7A4A5A", trousers="#4A443D", hair="side-bun", hair_colour=WHITE_HAIR,
    )  # fmt: skip
    book = group(
        rect(-20, -28, 44, 56, "#B8322F", 4), rect(-20, -28, 8, 56, "#8E1A22", 3), at=(112, -196), turn=12,
    )  # fmt: skip
    return scene(
        circle(200, 190, 84, "#F6DDA8"), cloud(520, 130, 210, WHITE), cloud(60, 300, 150, WHITE),
        range_of_hills(640, 200, 14, fade("#BCD2C6", "#E8E4D0"), 4, f), houses(720, f, 8, 1.2),
        paving(730, f, 0.4, "#D8C4A0"), apricot_tree(800, 850, 330, 12), shade(360, 1090, 800, 0.22),
        truck(520, 1060, 500),
        books(288, 488, 320, 150, 3, ("#B8433C", SLATE, "#5E8E74", "#C98A3C", "#7A4A5A", "#E4D6B8")),
        books(288, 638, 320, 138, 7, ("#55708F", "#C98A3C", "#8C2A4A", "#5E8E74", "#E8C98A")),
        books(288, 788, 320, 138, 11, ("#5E8E74", "#B8433C", "#E4D6B8", SLATE, "#A6583A")),
        shade(420, 1140, 240, 0.2), shade(690, 1144, 240, 0.2), person(driver, (392, 1150), 1.72, held=book),
        person(reader, (700, 1154), 1.56, flip=True), bough((940, 90), 158, 420, 6),
        ground=fade("#F6E3BE", "#FBF6EA"), frame=f,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2026, 5, 15, hour, minute), orientation, located)


PHOTOS = {
    "xing-shu-xia": Shot(under_the_trees, SMALL_PHONE, at(18, 52, located=True)),
    "quan-jia-fu": Shot(four_brothers, SMALL_PHONE, at(19, 20)),
    "gua-li": Shot(on_the_back_of_the_calendar, SMALL_PHONE, at(19, 41, 3)),
    "che-shang-shu": Shot(the_books_of_the_road, SMALL_PHONE, at(18, 10, 6, located=True)),
}
