"""端午包粽子比赛, on the square of 柳溪村, 18 June 2026."""

from __future__ import annotations

import datetime

from pictures.contest_near import five_colours, from_above, the_list, the_pot, wrapping
from pictures.contest_people import (
    SUMMER,
    grandmother_and_girl,
    hanging_up,
    it_bursts,
    three_of_one_house,
    to_the_door,
    weighing,
)
from pictures.crowd import audience, far_people, neighbour, party, scattered
from pictures.feast import (
    LEAF,
    LEAF_DARK,
    LEAF_LIGHT,
    bamboo_leaf,
    dumpling,
    grains,
    heap,
    string_of_zongzi,
)
from pictures.kitchen import (
    bowl,
    sieve,
    tabletop,
)
from pictures.land import ripples, willow
from pictures.paper import (
    AMBER,
    BRIGHT,
    CLAY,
    DEEP,
    GOLD_LIGHT,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PANORAMA,
    RED,
    SLATE,
    SLATE_PALE,
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
    rect,
    scene,
    sheet,
)
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import (
    AT_A_TABLE,
    CHILD,
    CLAPPING,
    HANDS_FOLDED,
    REACHING,
)
from pictures.shots import (
    PHONE,
    REFLEX,
    SMALL_PHONE,
    SWEEP,
    Exif,
    Shot,
)
from pictures.signs import PENNONS, banner, bunting
from pictures.village import (
    afternoon,
    camphor,
    houses,
    near_branch,
    paving,
    shade,
)


def the_square() -> str:
    """The whole square: rows of tables, and those who wrap."""
    far = [neighbour(n, **AT_A_TABLE, **SUMMER, apron=GOLD_LIGHT if n % 3 else None) for n in range(1, 10)]
    near = [neighbour(n, **AT_A_TABLE, **SUMMER, apron=(JADE, "#B8433C", SLATE)[n % 3]) for n in (12, 15, 18, 21, 24)]  # fmt: skip
    grandmother = Person(**AT_A_TABLE, coat="#7A4A5A", hair="bun", hair_colour=WHITE_HAIR, apron=GOLD_LIGHT)
    girl = Person(**(AT_A_TABLE | CHILD), **SUMMER, coat=BRIGHT, hair="buns")
    return scene(
        afternoon(LANDSCAPE, 380, 31), houses(392, LANDSCAPE, 5), paving(392, LANDSCAPE),
        far_people(scattered((60, 402, 1140, 424), 26, 4), 62, 8), camphor(1090, 470, 330, 3),
        bunting((-20, 250), (620, 330), 40, PENNONS, 12),
        bunting((620, 330), (1220, 210), 46, PENNONS, 12),
        banner(330, 286, 540, 54, "我们的节日·端午包粽子比赛"), party(230, 970, 480, far, 0.6), tabletop(220, 478, 760, 34, CLAY, 60),
        *(heap(x, 506, 26, (3, 2, 1)) for x in (280, 470, 690, 900)),
        *(bowl(x, 492, 54, colour, deep=0.4) for x, colour in ((370, WHITE), (585, SLATE_PALE), (790, WHITE))),
        party(90, 640, 640, [*near[:2], grandmother], 0.98), party(690, 1110, 640, near[3:], 0.98),
        person(girl, (648, 752), 0.72), tabletop(60, 636, 1080, 66, "#A87248", 120),
        *(
            bowl(x, 656, 92, colour, grains(x, 652, 34, 11, 26, int(x), 5))
            for x, colour in ((150, SLATE_PALE), (560, WHITE), (930, SLATE_PALE))
        ),
        heap(300, 690, 46, (4, 3, 2)), heap(1040, 690, 46, (3, 2, 1)), sieve(765, 676, 170, heap(765, 690, 40, (3, 2))),
        *(
            bamboo_leaf(x, 690, 130, turn, fill)
            for x, turn, fill in ((400, -8, LEAF), (420, 6, LEAF_DARK), (600, -4, LEAF_LIGHT))
        ),
        audience(-40, 300, 990, 2, 1.36, 3, **SUMMER), audience(900, 1240, 990, 2, 1.36, 8, **SUMMER),
        near_branch((-40, 60), 14, 420, 2), near_branch((-30, 150), 34, 260, 9), ground=fade("#F8E9CB", "#FBF6EA"),
    )  # fmt: skip


def the_gong() -> str:
    """An elder strikes the gong, and the tables begin."""
    elder = Person(
        coat=DEEP, collar=GOLD_LIGHT, trousers="#3A332E", hair="side", hair_colour=WHITE_HAIR, hip=(-6, -140),
        neck=(10, -243), breadth=0.85, elbows=((34, -200), (66, -216)), hands=((40, -150), (118, -236)),
        in_front=(False, True), knees=((-24, -72), (18, -74)), feet=((-38, -6), (22, -6)),
    )  # fmt: skip
    mallet = line([(112, -232), (188, -262)], CLAY, 9, curved=False) + circle(194, -264, 17, RED)
    back = [
        neighbour(n, **AT_A_TABLE, **SUMMER, apron=GOLD_LIGHT if n % 2 else JADE_LIGHT)
        for n in (2, 5, 8, 11, 14, 17, 20)
    ]  # fmt: skip
    rings = "".join(
        circle(0, 0, r, fill)
        for r, fill in ((128, "#9A6A22"), (122, "#C9963E"), (92, "#D9AE58"), (60, "#C9963E"), (34, "#E3C07A"))
    )  # fmt: skip
    gong = line([(-40, -180), (-30, -112)], RED, 6) + line([(40, -180), (30, -112)], RED, 6) + sheet(
        rings, path("M-84,-84A118,118 0 0 1 60,-102", stroke="#F3DCA8", stroke_width=7, stroke_linecap="round"),
    )  # fmt: skip
    stand = sheet(
        rect(640, 236, 22, 520, "#8B2A22", 4), rect(1000, 236, 22, 520, "#8B2A22", 4), rect(610, 226, 442, 26, "#A8343C", 8),
        rect(600, 740, 100, 22, "#6E2018", 6), rect(962, 740, 100, 22, "#6E2018", 6), circle(610, 239, 14, AMBER),
        circle(1052, 239, 14, AMBER),
    )  # fmt: skip
    return scene(
        afternoon(WIDE, 330, 14, (0.16, 0.2)), houses(350, WIDE, 11), paving(350, WIDE, 0.4),
        bunting((-20, 180), (1220, 150), 60, PENNONS, 22),
        blurred(
            party(30, 1170, 476, back, 0.72), tabletop(20, 474, 1160, 44, CLAY, 70),
            *(heap(x, 512, 34, (3, 2, 1)) for x in (110, 300, 520, 900, 1090)), by=3,
        ),
        glow(830, 440, 330, GOLD_LIGHT, 0.75), stand, group(gong, at=(830, 440)),
        *(
            path(
                f"M{830 + r},{440 - r * 0.5}A{r * 1.1},{r * 1.1} 0 0 1 {830 + r},{440 + r * 0.5}", stroke=GOLD_LIGHT,
                stroke_width=6, stroke_linecap="round", opacity=0.8 - r / 400,
            )
            for r in (150, 182, 214)
        ),
        shade(480, 764, 330), person(elder, (462, 768), 1.72, held=mallet), ground=fade("#F8E9CB", "#FBF6EA"), frame=WIDE,
    )  # fmt: skip


def from_the_bridge() -> str:
    """The square, the stream and the tables, seen from the bridge."""
    rows = []
    for row, (y, size, count, seed) in enumerate(
        ((300, 0.34, 22, 3), (352, 0.42, 20, 9), (414, 0.54, 17, 5))
    ):
        people = [
            neighbour(seed * 7 + n, **AT_A_TABLE, **SUMMER, apron=(GOLD_LIGHT, None, JADE_LIGHT, "#F3EDE3")[n % 4])
            for n in range(count)
        ]  # fmt: skip
        left, right = 120 - row * 40, 1420 + row * 60
        rows.append(party(left, right, y, people, size))
        rows.append(tabletop(left, y, right - left, 18 + row * 7, (CLAY, "#B07F56", "#A87248")[row], 34 + row * 12))  # fmt: skip
        rows += [
            heap(left + (right - left) * share, y + 14 + row * 6, 15 + 4 * row, (3, 2, 1))
            for share in (0.06, 0.2, 0.37, 0.52, 0.68, 0.83, 0.95)
        ]  # fmt: skip
    return scene(
        afternoon(PANORAMA, 210, 27, (0.9, 0.22)), houses(224, PANORAMA, 61, 0.8), houses(236, PANORAMA, 15, 0.7),
        paving(236, PANORAMA, 0.45), far_people(scattered((40, 248, 1500, 270), 40, 6), 46, 3),
        bunting((100, 120), (780, 178), 36, PENNONS, 20, 18),
        bunting((780, 178), (1500, 110), 36, PENNONS, 22, 18),
        banner(560, 160, 440, 42, "我们的节日·端午包粽子比赛"), camphor(60, 330, 260, 21), *rows,
        sheet(path("M1840,330C1700,350 1640,420 1610,470C1580,520 1560,560 1550,640H1840Z", fade("#9CC6C4", "#5E9C98"))),
        ripples((1640, 420, 1800, 590), 12, 5, "#DDEDE8"), camphor(1500, 470, 330, 6),
        willow(1580, -20, 6, 300, 4, "#7FAE78"), far_people(scattered((120, 530, 1380, 570), 16, 8), 118, 14, away=True),
        sheet(
            rect(-20, 560, 1840, 60, "#C9C4B8"), rect(-20, 548, 1840, 16, "#E9E4D8", 6),
            *(rect(x, 520, 22, 60, "#E9E4D8", 6) for x in range(60, 1800, 190)),
            *(circle(x + 11, 516, 14, "#F3EEE2") for x in range(60, 1800, 190)),
        ),
        ground=fade("#F8E9CB", "#FBF6EA"), frame=PANORAMA,
    )  # fmt: skip


def all_together() -> str:
    """Everybody on the steps of the bridge, with what they made held up."""
    raised = dumpling(62, -304, 40, 0)
    bundles = string_of_zongzi(60, -300, 3, 34, 2)
    rows = []
    for row, (y, size, count) in enumerate(((520, 0.94, 11), (640, 1.06, 10), (770, 1.2, 8))):
        for number in range(count):
            pose = (
                {**REACHING, "hands": ((-50, -140), (62, -300))}, HANDS_FOLDED,
                {**REACHING, "hands": ((-50, -140), (62, -300))}, CLAPPING,
            )[(number * 3 + row * 2) % 4]  # fmt: skip
            who = neighbour(row * 13 + number * 2, **pose, **SUMMER, apron=(GOLD_LIGHT, None, "#F3EDE3")[(number + row) % 3])  # fmt: skip
            x = 600 + (number - (count - 1) / 2) * (1060 + row * 20) / count
            held = (raised if (number + row) % 2 else bundles) if pose.get("hands") == ((-50, -140), (62, -300)) else ""  # fmt: skip
            rows.append(person(who, (x, y), size, flip=number % 2 == 1, held=held))
        rows.append(sheet(
            rect(-20, y - 8, 1240, 132, mix("#CFC6B6", "#B9AC98", row / 2)), rect(-20, y - 8, 1240, 9, "#E6DFD2"), soft=True,
        ) if row < 2 else "")  # fmt: skip
    return scene(
        afternoon(WIDE, 260, 52, (0.12, 0.18)), houses(300, WIDE, 47), camphor(60, 420, 420, 9), camphor(1160, 420, 400, 12),
        bunting((-20, 60), (1220, 40), 60, PENNONS, 24),
        banner(320, 128, 560, 62, "粽叶飘香　邻里一家"), rect(0, 480, 1200, 330, "#CFC6B6"), *rows,
        near_branch((-40, 40), 24, 340, 15), near_branch((1240, 40), 156, 340, 18), ground=fade("#F8E9CB", "#FBF6EA"),
        frame=WIDE,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2026, 6, 18, hour, minute), orientation, located)


PHOTOS = {
    "guang-chang": Shot(the_square, SMALL_PHONE, at(14, 52, located=True)),
    "ming-luo": Shot(the_gong, REFLEX, at(14, 30)),
    "bao-zong": Shot(wrapping, PHONE, at(14, 41, 3, located=True)),
    "zu-sun": Shot(grandmother_and_girl, SMALL_PHONE, at(14, 47)),
    "gua-zong": Shot(hanging_up, SMALL_PHONE, at(15, 6, 6, located=True)),
    "shi-cai": Shot(from_above, SMALL_PHONE, at(14, 12)),
    "guo-cheng": Shot(weighing, SMALL_PHONE, at(15, 12)),
    "zhou-li": Shot(three_of_one_house, SMALL_PHONE, at(14, 49)),
    "chu-guo": Shot(the_pot, SMALL_PHONE, at(16, 20, 8, located=True)),
    "quan-jing": Shot(from_the_bridge, SWEEP, at(14, 55, located=True)),
    "wu-cai-xian": Shot(five_colours, SMALL_PHONE, at(15, 40)),
    "song-zong": Shot(to_the_door, SMALL_PHONE, at(17, 5, 6)),
    "lou-mi": Shot(it_bursts, SMALL_PHONE),
    "he-ying": Shot(all_together, SMALL_PHONE, at(16, 45)),
    "qian-dao": Shot(the_list, SMALL_PHONE, at(14, 5, 6, located=True)),
}
