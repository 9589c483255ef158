"""慈善一日捐 in the hall of the county's service centre, 5 September 2025."""

from __future__ import annotations

import datetime

from pictures.buildings import potted_plant
from pictures.crowd import BACK, neighbour
from pictures.giving import (
    book_of_names,
    box,
    coin,
    envelope,
    glass_front,
    heart,
    list_on_wall,
    lying,
    note,
    polished_floor,
    red_wall,
    savings_pig,
    seal,
)
from pictures.hall import pen
from pictures.hands import pinching, pressing
from pictures.paper import (
    BRIGHT,
    GOLD_LIGHT,
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
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import AT_A_TABLE, BUST, CHILD, HANDS_FOLDED, PUTTING, REACHING, SIDE
from pictures.reading import ladder, stool
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.village import light_shaft, shade

VEST = {"vest": BRIGHT, "coat": "#F3EDE3", "trousers": "#33404F"}
WAIT = {**SIDE, "nod": 2}


def trees_outside(width: float, low: float) -> str:
    return "".join(
        circle(
            x,
            low * 0.86 - (x * 7) % 60,
            76 + (x * 3) % 40,
            mix("#BCD4A4", "#7FAE78", (x % 5) / 5),
            opacity=0.75,
        )
        for x in range(20, int(width), 86)
    )


def the_hall() -> str:
    """The box stands in the hall; a line of people, and each takes a moment."""
    queue = []
    for n, (x, hair) in enumerate(
        (
            (480, "side-bob"),
            (382, "side"),
            (292, "side-bun"),
            (204, "side"),
            (118, "side-tail"),
            (30, "side-bald"),
        )
    ):
        pose = (
            {**PUTTING, "hands": ((88, -206), (98, -196))}
            if n == 0
            else {**WAIT, "hands": ((20, -150), (40 - n % 2 * 14, -158 + n % 2 * 18))}
        )
        who = neighbour(n * 11 + 2, (hair,), **pose)
        queue.append(
            shade(x, 706, 150, 0.2)
            + person(
                who,
                (x, 706),
                1.16,
                held=envelope(98, -206, 44, 20)
                if n == 0
                else (envelope(42, -164, 36, -10) if n % 2 == 0 else ""),
            )
        )
    clerk = Person(**{**AT_A_TABLE, "nod": 10, "hands": ((-10, -150), (26, -150))}, **VEST, hair="bun")
    second = Person(
        **{**AT_A_TABLE, "nod": 2, "hands": ((-26, -152), (66, -170)), "elbows": ((-56, -184), (62, -184))},
        **VEST,
        hair="short",
    )
    return scene(
        glass_front(LANDSCAPE, 520, trees_outside(1200, 520)), polished_floor(LANDSCAPE, 516), red_wall(330, 110, 560, 330, "慈善一日捐", "一日善款　一份心意"), *(sheet(rect(x, 430, 14, 110, "#B9C4C6"), soft=True) for x in (380, 826)),
        light_shaft([(80, 0), (300, 0), (700, 900), (300, 900)], 0.3), light_shaft([(900, 0), (1060, 0), (1240, 700), (1240, 900), (1100, 900)], 0.24),
        potted_plant(330, 560, 130, JADE, WHITE), potted_plant(1160, 560, 150, JADE_LIGHT, WHITE),
        person(clerk, (860, 690), 1.1), person(second, (1010, 690), 1.1), sheet(rect(780, 552, 330, 18, "#C99468", 4), rect(790, 570, 310, 150, fade("#B8433C", "#8C2A2E"))), lying(850, 546, book_of_names(0, 0, 120)), seal(1000, 548, 22), envelope(1060, 546, 40, 8), envelope(1046, 538, 40, -6),
        shade(634, 726, 190, 0.24), sheet(rect(570, 626, 128, 14, "#9A6440", 4), rect(582, 640, 14, 86, "#734829"), rect(672, 640, 14, 86, "#734829")), box(634, 626, 118),
        *queue[::-1],
        *(person(neighbour(n * 11 + 5, BACK, **BUST), (x, 1010), 1.5) for n, x in ((3, 130), (7, 1090))),
        ground="#EFE8DA",
    )  # fmt: skip


def the_slot() -> str:
    """An envelope goes into the slot."""
    return scene(
        blurred(rect(-20, -20, 1240, 840, fade("#E4EEEE", "#EFE2CC")), circle(200, 200, 150, "#A9C79A"), circle(1040, 160, 170, "#BCD4A4"), circle(420, 120, 80, "#B8433C"), circle(860, 120, 90, "#55708F"), circle(660, 90, 80, "#C98A3C"), by=24),
        box(600, 1090, 560), glow(600, 390, 330, "#FFF3D6", 0.5),
        envelope(610, 360, 190, 84),
        pinching("#55708F", cuff=WHITE).holding(at=(850, 160), turn=142, scale=1.4),
        ground="#EFE2CC", frame=WIDE,
    )  # fmt: skip


def a_year_of_coins() -> str:
    """A boy empties a year of coins; a cleaner and his mother look on."""
    boy = Person(
        **{
            **CHILD,
            **PUTTING,
            "hands": ((86, -236), (96, -228)),
            "elbows": ((46, -208), (60, -204)),
            "nod": 4,
        },
        coat="#E8C98A",
        trousers=SLATE,
        hair="side",
    )
    cleaner = Person(
        **{**SIDE, "nod": 8, "elbows": ((-10, -186), (34, -186)), "hands": ((10, -142), (56, -160))},
        coat="#E2762B",
        vest="#E8862B",
        trousers="#3A4A5A",
        hair="side-straw",
        skin="#D9A67C",
    )
    mother = Person(**{**HANDS_FOLDED, "nod": 6}, coat="#8C2A4A", trousers="#33404F", hair="tail")
    return scene(
        glass_front(PORTRAIT, 640, trees_outside(900, 640)), polished_floor(PORTRAIT, 636), red_wall(40, 170, 520, 300, "慈善一日捐"), light_shaft([(560, 0), (800, 0), (600, 1200), (200, 1200)], 0.32), potted_plant(830, 700, 190, JADE, WHITE),
        shade(760, 960, 240, 0.2), person(mother, (742, 960), 1.34), shade(160, 1060, 260, 0.22), person(cleaner, (150, 1060), 1.56),
        shade(600, 1110, 330, 0.26), sheet(rect(520, 1000, 200, 18, "#9A6440", 4), rect(536, 1018, 18, 100, "#734829"), rect(686, 1018, 18, 100, "#734829")), box(620, 1000, 190),
        shade(380, 1126, 260, 0.26), stool(370, 1126, 190), person(boy, (366, 1030), 1.36, held=savings_pig(116, -246, 66, 56)),
        *(coin(x, y, 13, 0.7, t) for x, y, t in ((566, 720, 20), (584, 742, -30), (600, 724, 60), (606, 764, 10), (622, 748, 40), (628, 778, 0))),
        ground="#EFE8DA", frame=PORTRAIT,
    )  # fmt: skip


def written_down() -> str:
    """Each name is written down; an old man spells his wife's."""
    writer = Person(
        **{**AT_A_TABLE, "hands": ((-30, -122), (30, -124)), "elbows": ((-58, -168), (58, -166)), "nod": 14},
        **VEST,
        hair="bob",
    )
    receipt = Person(
        **{**AT_A_TABLE, "hands": ((-30, -150), (92, -170)), "elbows": ((-58, -184), (62, -180)), "nod": 4},
        **VEST,
        hair="short",
    )
    old = Person(
        coat="#6F6250",
        trousers="#4A443D",
        hair="side",
        hair_colour=WHITE_HAIR,
        breadth=0.84,
        hip=(-14, -136),
        neck=(26, -228),
        nod=12,
        elbows=((44, -176), (62, -180)),
        hands=((88, -150), (112, -206)),
        in_front=(False, True),
    )
    nurse = Person(
        coat="#DCE6EC",
        trousers="#DCE6EC",
        hair="side-bun",
        breadth=0.82,
        elbows=((-4, -188), (40, -186)),
        hands=((20, -146), (60, -160)),
        in_front=(False, True),
        nod=4,
    )
    return scene(
        glass_front(WIDE, 400, trees_outside(1200, 400)), polished_floor(WIDE, 396), red_wall(520, 70, 640, 330, "慈善一日捐"), light_shaft([(60, 0), (260, 0), (640, 800), (240, 800)], 0.3), potted_plant(470, 430, 130, JADE_LIGHT, WHITE),
        person(writer, (700, 790), 1.72), person(receipt, (990, 790), 1.74, flip=True),
        person(nurse, (90, 800), 1.62), person(old, (330, 806), 1.76),
        sheet(rect(500, 590, 720, 26, "#C99468", 6), rect(520, 616, 700, 200, fade("#B8433C", "#8C2A2E"))), lying(690, 582, book_of_names(0, 0, 250)), pen_upright(742, 572), seal(1010, 590, 32), envelope(900, 588, 60, 10), envelope(1120, 590, 60, -8),
        envelope(148, 534, 50, -12),
        ground="#EFE8DA", frame=WIDE,
    )  # fmt: skip


def pen_upright(x: float, y: float) -> str:
    return line([(x, y), (x + 26, y - 70)], SLATE, 8, curved=False)


def counted_by_three() -> str:
    """Three pairs of hands count, and each signs."""
    return scene(
        rect(0, 0, 1200, 900, fade("#C89A6A", "#A67A4C")), *(rect(0, y, 1200, 4, "#94683F", opacity=0.5) for y in range(120, 900, 150)),
        sheet(group(rect(-330, -220, 660, 440, "#B8433C", 8), rect(-310, -200, 620, 400, "none", 4, stroke=GOLD_LIGHT, stroke_width=3), at=(600, 440), turn=-3)),
        book_of_names(600, 300, 330, 4, 8), *(coin(420 + n % 5 * 40, 500 + n // 5 * 44, 26, 1, n * 40) for n in range(14)), *(coin(350 + dx, 640 - n * 7, 30, 0.5) for dx in (0,) for n in range(7)), *(coin(430, 660 - n * 7, 30, 0.5) for n in range(5)),
        *(note(760 + n * 12, 520 + n * 10, 210, -14 + n * 7, tone) for n, tone in enumerate(("#7FA08A", "#6F8FB0", "#B07A5A", "#7FA08A"))), seal(1010, 330, 52), envelope(210, 250, 120, -18), envelope(250, 330, 120, 8), sheet(path("M940,560H1090L1120,760Q1020,790 920,760Z", "#F3EDE0"), rect(950, 540, 130, 26, "#D9CDB4", 6), heart(1016, 670, 56, BRIGHT), soft=True),
        pressing("#F3EDE3", cuff=BRIGHT, spread=6).holding(at=(60, 560), turn=4, scale=1.2), pinching("#55708F", cuff=WHITE).holding(group(pen(210, "#2C4A6E"), at=(172, -52), turn=166), at=(930, 150), turn=170, scale=1.1), pressing("#7A4A5A", "#D9A67C", GOLD_LIGHT, spread=5).holding(at=(820, 860), turn=-96, scale=1.16),
        light_shaft([(0, -20), (260, -20), (1000, 920), (560, 920)], 0.24),
        ground="#A67A4C",
    )  # fmt: skip


def the_list() -> str:
    """The next morning: the whole list is on the wall, and people look for their names."""
    pasting = Person(
        **{
            **REACHING,
            "hands": ((-30, -300), (64, -316)),
            "elbows": ((-54, -250), (54, -258)),
            "in_front": (False, False),
        },
        **VEST,
        hair="back",
    )
    readers = []
    for n, (x, size) in enumerate(
        ((120, 1.5), (300, 1.36), (480, 1.5), (820, 1.44), (1000, 1.56), (1150, 1.4))
    ):
        point = (
            {
                "elbows": ((-46, -112), (58, -150)),
                "hands": ((-42, -60), (96, -206)),
                "in_front": (False, False),
            }
            if n in (1, 4)
            else {}
        )
        readers.append(
            person(
                neighbour(n * 11 + 7, BACK, **{**BUST, **point, "nod": (-6, -3, -8)[n % 3]}),
                (x, 960 + n % 2 * 16),
                size,
            )
        )
    child = Person(**{**BUST, **CHILD, "nod": -10}, coat=BRIGHT, hair="back-braids")
    return scene(
        rect(0, 0, 1200, 640, fade("#F3ECDC", "#E3D8C2")), rect(0, 640, 1200, 270, fade("#CDBFA8", "#B3A189")), sheet(rect(90, 90, 1020, 470, "#8B5A3A", 6), rect(108, 108, 984, 434, "#E9DFC9", 3)), sheet(path("M60,96Q600,20 1140,96L1110,60Q600,-10 90,60Z", "#3E4A56")),
        list_on_wall(130, 130, 220, 390, 3, "捐款名单"), list_on_wall(366, 130, 220, 390, 7), list_on_wall(602, 130, 220, 390, 11), group(list_on_wall(0, 0, 220, 390, 15), at=(842, 134), turn=2.5),
        light_shaft([(700, -20), (900, -20), (560, 900), (160, 900)], 0.22), *(group(blurred(ellipse(x, y, 60, 22, "#5E7A4A"), by=8), opacity=0.18) for x, y in ((200, 180), (260, 300), (420, 150), (520, 380), (180, 460))),
        shade(930, 800, 260, 0.2), ladder(930, 800, 330, 0, 150, 4), person(pasting, (930, 700), 1.2), person(child, (650, 990), 1.3), *readers,
        ground="#E3D8C2",
    )  # fmt: skip


def _at(day: int, hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2025, 9, day, hour, minute), orientation)


PHOTOS = {
    "pai-dui": Shot(the_hall, SMALL_PHONE, _at(5, 9, 20)),
    "tou-xiang": Shot(the_slot, REFLEX, _at(5, 9, 31)),
    "cun-qian-guan": Shot(a_year_of_coins, exif=_at(5, 10, 12, 6)),
    "deng-ji": Shot(written_down, REFLEX, _at(5, 9, 44)),
    "dian-shu": Shot(counted_by_three),
    "gong-bu": Shot(the_list, SMALL_PHONE, _at(8, 8, 40)),
}
