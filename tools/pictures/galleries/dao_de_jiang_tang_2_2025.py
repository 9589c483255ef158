"""道德讲堂 on the drying ground of 茶坪村: the tea roaster and her twelve lines; 20 June 2025."""

from __future__ import annotations

import datetime

from pictures.crowd import audience, far_people, neighbour, scattered
from pictures.hands import pressing
from pictures.kitchen import steam
from pictures.land import leaf
from pictures.library import OPEN_BOOK
from pictures.paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD_LIGHT,
    INK,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    SLATE,
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
from pictures.poses import BENDING, CLAPPING, HANDS_FOLDED, SITTING_SIDE
from pictures.shots import REFLEX, SMALL_PHONE, SWEEP, Exif, Shot
from pictures.signs import banner
from pictures.tea_hill import (
    TEA,
    bench,
    bush,
    earth_ground,
    matting,
    millstone,
    mist,
    packet,
    poles,
    ridge,
    tea_country,
    tea_leaves,
    tray,
    wok_stove,
)
from pictures.village import camphor, houses, light_shaft, near_branch, shade

SUMMER = {"short_sleeves": True}
ROASTER = {"coat": "#2C3F66", "trousers": "#2A3040", "collar": AMBER, "apron": "#8C2A4A", "scarf": None}


def the_drying_ground() -> str:
    """Benches on the drying ground, a stove in place of a lectern."""
    speaker = Person(
        **ROASTER,
        hair="bun",
        elbows=((-58, -190), (62, -204)),
        hands=((-80, -160), (92, -232)),
        in_front=(True, True),
        nod=2,
    )
    return scene(
        tea_country(LANDSCAPE, 430, 11), houses(436, LANDSCAPE, 21, 0.6), earth_ground(LANDSCAPE, 430),
        poles(276, 560, 648, 396), banner(290, 186, 620, 58, "道德讲堂　2025年第二期", 5),
        matting([(40, 470), (300, 470), (280, 540), (-20, 540)], 3), matting([(900, 470), (1170, 470), (1230, 540), (920, 540)], 5),
        shade(520, 640, 260), person(speaker, (500, 640), 1.12), shade(700, 690, 330), steam(700, 556, 190, 170, 3, 0.6), wok_stove(700, 560, 190),
        *(bench(x, y, w, 40) for x, y, w in ((300, 700, 330), (900, 700, 330))),
        audience(60, 470, 742, 4, 0.8, 4, **SUMMER), audience(760, 1150, 742, 4, 0.8, 9, **SUMMER), audience(20, 560, 860, 4, 1.06, 15, **SUMMER), audience(660, 1190, 860, 4, 1.06, 18, **SUMMER),
        audience(-60, 420, 1010, 2, 1.4, 27, **SUMMER), audience(800, 1270, 1010, 2, 1.4, 31, **SUMMER),
        near_branch((-40, 20), 20, 360, 2), near_branch((1240, 60), 165, 300, 6),
        ground=fade("#F6EBCF", "#FBF6EA"),
    )  # fmt: skip


def palm_over_iron() -> str:
    """The palm feels the heat, and turns the leaves."""
    return scene(
        blurred(rect(-20, -20, 1240, 940, fade("#9DBB8A", "#C9A27A")), circle(200, 120, 150, "#82B06A"), circle(1000, 110, 170, "#6FA770"), circle(640, 60, 120, "#C9CF86"), by=22),
        sheet(ellipse(600, 600, 760, 330, "#8A6A50"), ellipse(600, 582, 720, 306, "#B08A66")), ellipse(600, 590, 660, 270, "#2E2C2A"), ellipse(600, 612, 600, 226, "#45423E"), ellipse(600, 660, 470, 150, "#504C47"),
        glow(600, 640, 420, "#F2A65A", 0.25),
        sheet(tea_leaves(640, 640, 400, 130, 260, 3, 62, 0.75), soft=True), sheet(tea_leaves(690, 640, 240, 90, 120, 8, 62, 0.9), soft=True),
        steam(620, 600, 620, 520, 5, 0.55),
        pressing("#2C3F66", "#D9A67C", AMBER, spread=9).holding(at=(300, 500), turn=16, scale=1.9),
        sheet(tea_leaves(690, 720, 220, 60, 60, 12, 62, 0.8), soft=True), steam(760, 560, 420, 460, 9, 0.4),
        *(leaf(x, y, 54, turn, TEA[2 + n % 3], 0.24) for n, (x, y, turn) in enumerate(((840, 400, -30), (930, 470, 60), (760, 330, 120), (990, 380, 10)))),
        ground="#9DBB8A",
    )  # fmt: skip


def apprentices() -> str:
    """Three round the wok: the master sings the line, the young turn the leaves."""
    bending = {
        **BENDING,
        "hip": (-22, -136),
        "neck": (36, -216),
        "nod": 16,
        "elbows": ((60, -160), (78, -156)),
        "hands": ((98, -118), (112, -112)),
    }
    master = Person(
        **{
            **bending,
            "hip": (-6, -140),
            "neck": (12, -242),
            "nod": -6,
            "elbows": ((40, -186), (52, -196)),
            "hands": ((92, -132), (94, -244)),
        },
        **{**ROASTER, "hair": "side-bun"},
        short_sleeves=False,
    )
    girl = neighbour(
        9,
        ("side-tail",),
        **{**bending, "coat": "#B8433C", "apron": GOLD_LIGHT, "hip": (-26, -134), "nod": 10},
        **SUMMER,
        hair_colour="#2A211C",
    )
    watching = [neighbour(n, **HANDS_FOLDED, **SUMMER) for n in (13, 24, 35, 46, 57)]
    return scene(
        tea_country(WIDE, 330, 23, (0.2, 0.18)), earth_ground(WIDE, 330),
        blurred(*(person(who, (x, 560), 1.0) for who, x in zip(watching, (70, 250, 590, 900, 1110), strict=True)), by=3),
        glow(600, 480, 380, "#FFF3D6", 0.7), shade(330, 772, 280), shade(870, 776, 280), shade(600, 780, 420, 0.24),
        steam(600, 520, 330, 380, 3, 0.7),
        person(girl, (930, 772), 1.66, flip=True), person(master, (318, 766), 1.66), wok_stove(600, 560, 330, 110),
        steam(620, 540, 260, 300, 9, 0.4), tray(1060, 740, 280, 0.3, 90, 4, 0.8), tray(120, 752, 260, 0.3, 80, 7, 0.4),
        near_branch((1240, 10), 155, 380, 8),
        ground=fade("#F6EBCF", "#FBF6EA"), frame=WIDE,
    )  # fmt: skip


def the_twelve_lines() -> str:
    """All sing the roaster's song, and clap it."""
    rows = []
    poses = (CLAPPING, {**HANDS_FOLDED, "nod": -6}, {**CLAPPING, "nod": -8}, CLAPPING)
    for row, (y, size, count) in enumerate(((520, 0.94, 9), (690, 1.22, 7))):
        for n in range(count):
            hair = (("straw",), None, None, ("bun",), None)[(n * 3 + row) % 5]
            more = {"apron": (GOLD_LIGHT, None, "#BFD3C4")[(n + row) % 3]}
            number = row * 17 + n * 11 + 5
            who = (
                neighbour(number, hair, **poses[(n + row * 2) % 4], **SUMMER, **more)
                if hair
                else neighbour(number, **poses[(n + row * 2) % 4], **SUMMER, **more)
            )
            rows.append(person(who, (600 + (n - (count - 1) / 2) * 1150 / count, y + 60 + (n % 2) * 8), size))
    return scene(
        tea_country(WIDE, 350, 37, (0.5, 0.14)), earth_ground(WIDE, 420), shade(600, 590, 1100), *rows[:9], shade(600, 756, 1150), *rows[9:],
        bush(40, 840, 260, 4), bush(1170, 846, 280, 9), bush(250, 870, 200, 13, 2), bush(960, 876, 210, 17, 2),
        light_shaft([(520, -20), (760, -20), (1100, 800), (560, 800)], 0.2),
        ground=fade("#F6EBCF", "#FBF6EA"), frame=WIDE,
    )  # fmt: skip


def reading_at_the_mill() -> str:
    """Two young villagers lead the reading from an old book at the millstone."""
    young_woman = Person(
        **SUMMER,
        coat=BRIGHT,
        trousers=SLATE,
        hair="tail",
        elbows=((-50, -190), (50, -190)),
        hands=((-36, -196), (36, -196)),
        in_front=(True, True),
        nod=6,
    )
    young_man = Person(
        **SUMMER,
        coat="#E8C98A",
        trousers="#33404F",
        hair="short",
        elbows=((-48, -190), (46, -196)),
        hands=((-36, -150), (-20, -204)),
        in_front=(True, True),
        nod=8,
    )
    sitting = [
        neighbour(n, hair, **SITTING_SIDE, **SUMMER)
        for n, hair in ((5, ("side-bald",)), (11, ("side-bun",)), (21, ("side-straw",)))
    ]
    return scene(
        tea_country(LANDSCAPE, 400, 44, (0.2, 0.16)), earth_ground(LANDSCAPE, 420, "#D9C7A4"),
        houses(426, LANDSCAPE, 31, 0.62), camphor(1090, 640, 430, 7), shade(160, 740, 240), shade(300, 752, 240), shade(1050, 760, 240),
        bench(190, 732, 400, 96), bench(1050, 744, 210, 100),
        person(sitting[0], (90, 744), 1.2), person(sitting[1], (240, 748), 1.2), person(sitting[2], (1040, 760), 1.26, flip=True),
        glow(620, 520, 360, "#FFF3D6", 0.7),
        shade(620, 850, 420, 0.24), person(young_man, (532, 836), 1.46), person(young_woman, (700, 838), 1.42, held=sheet(group(OPEN_BOOK, at=(0, -172), scale=1.1))),
        millstone(614, 700, 230), tray(614, 690, 170, 0.28, 46, 3, 0.9),
        bush(60, 930, 300, 3), bush(1130, 930, 320, 8), near_branch((1240, 0), 150, 420, 15),
        ground=fade("#F6EBCF", "#FBF6EA"),
    )  # fmt: skip


def a_packet_of_tea() -> str:
    """A packet of tea for the oldest listener, on the steps between the bushes."""
    old = Person(coat="#55708F", trousers="#4A443D", hair="side-straw", hair_colour=WHITE_HAIR, breadth=0.84, hip=(-10, -138), neck=(18, -234), nod=10, knees=((-18, -72), (12, -74)), feet=((-28, -6), (16, -6)),
                 elbows=((-6, -184), (56, -184)), hands=((34, -150), (98, -172)), in_front=(False, True))  # fmt: skip
    stick = line([(34, -150), (46, -4)], CLAY, 9, curved=False)
    giving = Person(
        **{**ROASTER, "hair": "side-bun"},
        breadth=0.84,
        hip=(-4, -140),
        neck=(18, -240),
        nod=8,
        elbows=((44, -190), (58, -186)),
        hands=((86, -170), (96, -160)),
        in_front=(False, True),
        knees=((-16, -72), (14, -74)),
        feet=((-24, -6), (18, -6)),
    )
    steps = "".join(
        sheet(
            rect(250 - n * 26, 900 + n * 74, 420 + n * 46, 90, mix("#C9C0AE", INK, n * 0.05), 6),
            rect(250 - n * 26, 900 + n * 74, 420 + n * 46, 10, "#E6DFD0", 4),
            soft=True,
        )
        for n in range(5)
    )
    return scene(
        tea_country(PORTRAIT, 620, 52, (0.3, 0.12)), ridge([(0, 640), (300, 600), (620, 640), (900, 590)], PORTRAIT, 12, "#4F8F5C", 24),
        path("M400,640C430,720 330,800 300,900H640C600,800 520,730 470,640Z", "#C9C0AE"), far_people([(430, 690), (470, 720), (402, 752)], 96, 5),
        bush(90, 960, 330, 5), bush(810, 960, 330, 8), bush(40, 1090, 360, 15), bush(860, 1100, 380, 19), steps,
        glow(450, 760, 420, "#FFF3D6", 0.6), shade(290, 1070, 280, 0.26), shade(650, 1090, 280, 0.26),
        person(old, (262, 1068), 1.74, held=stick), person(giving, (660, 1090), 1.74, flip=True), packet(464, 796, 96, -6),
        bush(30, 1250, 380, 25, 2), bush(890, 1254, 380, 28, 2), near_branch((930, -10), 140, 400, 11),
        ground=fade("#F6EBCF", "#FBF6EA"), frame=PORTRAIT,
    )  # fmt: skip


def seen_from_the_hill() -> str:
    """The whole hill, and in its middle the lecture, small."""
    rows = []
    for row in range(4):
        y = 372 + row * 15
        rows.append(
            far_people(
                [(770 + n * 17 - row * 8, y) for n in range(15 + row)], 34 + row * 4, 3 + row, away=True
            )
        )
    pickers = far_people(scattered((60, 470, 640, 560), 7, 6), 92, 8, away=True) + far_people(
        scattered((1240, 480, 1760, 560), 5, 9), 92, 4
    )
    return scene(
        tea_country(PANORAMA, 300, 61, (0.58, 0.16)), houses(306, PANORAMA, 8, 0.52),
        path("M560,330Q900,292 1240,330Q1340,372 1200,440Q900,478 600,440Q470,372 560,330Z", fade("#EADBBA", "#D3BD92")),
        matting([(600, 356), (700, 350), (690, 400), (580, 404)], 4), matting([(1110, 350), (1210, 356), (1230, 404), (1120, 400)], 7),
        poles(800, 352, 200, 74), banner(804, 286, 192, 24, "道德讲堂", 2), far_people([(874, 364)], 40, 2, coats=("#2C3F66",)), steam(930, 350, 40, 60, 2, 0.7), sheet(rect(914, 350, 34, 18, "#B08A66", 5), soft=True), *rows,
        ridge([(0, 440), (300, 420), (640, 470), (960, 486), (1300, 464), (1800, 420)], PANORAMA, 5, "#4F8F5C", 24), pickers,
        *(bush(x, 650, 300, n, 1 + n % 2) for n, x in enumerate(range(-20, 1900, 190))), mist(500, 300, 300), near_branch((-30, -10), 24, 330, 5), near_branch((1830, 0), 156, 360, 7),
        ground=fade("#F6EBCF", "#FBF6EA"), frame=PANORAMA,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2025, 6, 20, hour, minute), orientation)


PHOTOS = {
    "01 道德讲堂搬上了茶坪村的晒场（吴晓岚摄）": Shot(the_drying_ground, SMALL_PHONE, _at(9, 12)),
    "02 全体诵唱《炒茶歌》，边唱边击掌（吴晓岚摄）": Shot(the_twelve_lines, REFLEX, _at(9, 20)),
    "03 韦月兰用手掌试锅温（吴晓岚摄）": Shot(palm_over_iron),
    "04 一人领唱，一人翻锅（石磊摄）": Shot(apprentices, REFLEX, _at(9, 41)),
    "05 两名返乡青年在石磨旁领读《朱子家训》（石磊摄）": Shot(reading_at_the_mill),
    "06 一包新茶送给最年长的听众（石磊摄）": Shot(a_packet_of_tea, SMALL_PHONE, _at(10, 25, 6)),
    "07 从对面山坡看讲堂（吴晓岚摄）": Shot(seen_from_the_hill, SWEEP, _at(10, 2)),
}
