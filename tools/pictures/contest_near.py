"""The contest of zongzi from near: hands, and what lies on the tables."""

from __future__ import annotations

from .feast import (
    LEAF,
    LEAF_DARK,
    LEAF_LIGHT,
    bamboo_leaf,
    dates,
    dumpling,
    egg,
    grains,
    heap,
    leaves,
    sachet,
    spool,
    yolk,
)
from .hands import cupping, pinching, pressing
from .kitchen import (
    BAMBOO,
    BAMBOO_DARK,
    big_pot,
    bowl,
    bowl_above,
    steam,
)
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_PALE,
    WHITE,
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
    within,
)
from .people import GREY_HAIR, Person, person
from .poses import AT_A_TABLE_SIDE, BUST, CHILD
from .signs import words
from .village import TILES, light_shaft, paving, shade


def wrapping() -> str:
    """Two hands: one holds the cone of leaves, the other lays a date on the rice."""
    cone = group(
        path("M-92,-96Q0,-128 92,-96L14,112Q0,128 -14,112Z", fade(LEAF_LIGHT, LEAF_DARK)),
        line([(-70, -92), (-6, 104)], LEAF_DARK, 3), line([(-30, -100), (0, 104)], mix(LEAF, WHITE, 0.2), 3),
        line([(30, -102), (6, 104)], LEAF_DARK, 3), line([(64, -96), (10, 96)], mix(LEAF, WHITE, 0.2), 3),
        within(path("M-94,-98Q-80,-152 0,-158Q80,-152 94,-98Q0,-60 -94,-98Z", "#F3ECDA"), grains(0, -112, 92, 44, 150, 5, 9)),
        path("M92,-96Q150,-150 206,-148Q170,-104 96,-64Z", LEAF),
        line([(96, -82), (196, -144)], mix(LEAF, GOLD_LIGHT, 0.4), 4),
        path("M-92,-96Q-130,-170 -176,-196Q-166,-130 -96,-64Z", LEAF_DARK),
        line([(-96, -80), (-170, -188)], mix(LEAF, GOLD_LIGHT, 0.3), 4),
    )  # fmt: skip
    return scene(
        blurred(
            rect(-20, -20, 1240, 560, fade("#7E9C86", "#B9C7A8")), circle(180, 150, 130, "#A9BF9A"),
            circle(980, 110, 150, "#93B091"), circle(640, 40, 120, "#C9CFA8"), by=20,
        ),
        rect(0, 520, 1200, 380, fade("#B98C66", "#94683F")),
        blurred(
            bowl(230, 470, 320, SLATE_PALE, grains(230, 462, 130, 44, 90, 2, 9)), heap(960, 560, 120, (3, 2, 1)),
            bamboo_leaf(500, 620, 420, -4, LEAF), by=5,
        ),
        sheet(line([(0, 742), (1200, 716)], "#8A5F3A", 3)), bamboo_leaf(40, 800, 460, -6, LEAF_DARK),
        bamboo_leaf(20, 850, 420, -14, LEAF), bamboo_leaf(760, 846, 440, 8, LEAF_LIGHT), spool(1010, 760, 84, BRIGHT, -16),
        dates([(610, 850), (668, 830), (700, 862)], 32), glow(600, 380, 420, "#FFF3D6", 0.5),
        cupping("#55708F", cuff=GOLD_LIGHT).holding(
            group(cone, at=(132, -40), turn=-4, scale=0.92), at=(350, 640), turn=-18, scale=1.6,
        ),
        pinching("#B8433C", cuff="#E9DFC9").holding(dates([(156, 10)], 22), at=(880, 240), turn=-38, scale=1.5, flip=True),
        ground="#B9C7A8",
    )  # fmt: skip


def from_above() -> str:
    """All that is needed, on a table of old planks."""
    planks = "".join(
        rect(0, 128 * n, 1200, 126, mix("#A87248", "#8B5A3A", (n * 3 % 5) / 5)) + line(
            [(0, 128 * n + 40), (500, 128 * n + 52), (1200, 128 * n + 44)], "#7F5132", 2, opacity=0.5,
        )
        for n in range(8)
    )  # fmt: skip
    eggs = "".join(
        egg(x, y, 34, fill, turn)
        for x, y, fill, turn in (
            (842, 640, "#DDE6DC", 10), (906, 660, "#E9E3D2", -30), (872, 716, "#D3DFD6", 70), (946, 722, "#DDE6DC", 30),
        )
    )  # fmt: skip
    return scene(
        planks, leaves(-30, 690, 560, (-52, -40, -28, -16, -4)), leaves(-40, 300, 400, (-38, -20, 0, 16)),
        bowl_above(560, 250, 206, "#F3EFE4", circle(560, 250, 178, "#F4EEDF"), grains(560, 250, 172, 172, 330, 3, 11)),
        bowl_above(
            912, 220, 142, SLATE, circle(912, 220, 130, "#39577A"),
            dates(
                [(868, 180), (920, 168), (962, 196), (850, 232), (900, 226), (950, 246), (878, 278), (926, 284), (986, 232)],
                31,
            ),
        ),
        bowl_above(890, 680, 150, JADE_LIGHT, circle(890, 680, 134, "#5E8E74"), eggs),
        bowl_above(
            618, 610, 118, "#E9DFC9",
            *(yolk(x, y, 27) for x, y in ((584, 580), (642, 570), (612, 634), (664, 628), (560, 636))),
        ),
        dumpling(330, 800, 190, 0, -8), dumpling(486, 846, 170, 1, 10), spool(1088, 476, 74, BRIGHT, 40),
        line([(1050, 510), (940, 470), (830, 448), (700, 462), (560, 470), (450, 560), (420, 640)], BRIGHT, 6),
        sheet(group(
            rect(-150, -12, 170, 24, BAMBOO, 10), ellipse(60, 0, 56, 40, BAMBOO), ellipse(60, 0, 42, 29, BAMBOO_DARK),
            at=(700, 372), turn=-38,
        )),
        grains(770, 440, 90, 50, 26, 8, 10),
        light_shaft([(1240, -60), (1240, 260), (100, 940), (-40, 940), (-40, 700)], 0.16), ground="#A87248",
    )  # fmt: skip


def five_colours() -> str:
    """A thread of five colours is tied round a child's wrist."""
    colours = (BRIGHT, AMBER, JADE, WHITE, SLATE)
    threads = "".join(
        line([(-34, -40 + n * 7), (-24 + n * 2, 2 + n * 1), (-34, 44 - n * 1)], colour, 6.5)
        for n, colour in enumerate(colours)
    )  # fmt: skip
    ends = "".join(
        line([(-30, -40), (-48 - 6 * n, -110), (-62 + 4 * n, -196), (-84 - 16 * n, -236)], colour, 5)
        for n, colour in enumerate(colours[:3])
    )  # fmt: skip
    ends += "".join(
        line([(-30, -40), (40, -70 - 14 * n), (150, -128), (196, -120 + 34 * n)], colour, 5)
        for n, colour in enumerate(colours[3:])
    )  # fmt: skip
    child = pressing("#E8C98A", cuff=BRIGHT, spread=3)
    return scene(
        blurred(
            rect(-20, -20, 1240, 940, fade("#F6E3BE", "#E9C9A0")), circle(180, 170, 120, "#E3A79A"),
            circle(420, 90, 80, "#F0D9A8"), circle(1010, 180, 150, "#BFD3C4"), circle(760, 90, 90, "#D9A441"), by=20,
        ),
        blurred(
            *(
                sachet(x, y, 96, colour, tassel)
                for x, y, colour, tassel in ((150, 20, BRIGHT, AMBER), (360, -50, JADE, RED), (1050, -10, SLATE, AMBER))
            ),
            by=5,
        ),
        rect(0, 700, 1200, 200, fade("#A8443C", "#7C2A26")), rect(0, 700, 1200, 10, GOLD_LIGHT),
        *(leaf(x, 812, 44, turn, GOLD_LIGHT, 0.34) for x in (100, 1100) for turn in range(-90, 270, 72)),
        glow(560, 470, 400, "#FFF3D6", 0.7), child.holding(threads, ends, at=(520, 560), turn=-8, scale=1.3),
        pinching("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(at=(208, 214), turn=26, scale=1.42),
        pinching("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(at=(880, 260), turn=-30, scale=1.42, flip=True),
        sachet(900, 716, 70, JADE, AMBER), spool(240, 800, 60, AMBER, 14), spool(360, 840, 60, JADE, -10), ground="#F6E3BE",
    )  # fmt: skip


def the_list() -> str:
    """The list of those who came, with their numbers: a photo that is not for the public."""
    rows = "".join(
        line([(x, 330 + 78 * n), (x + 40, 324 + 78 * n), (x + width - 20 * (n % 3), 332 + 78 * n)], "#3A4A66", 7)
        for n in range(10)
        for x, width in ((150, 130), (370, 210), (640, 150))
    )  # fmt: skip
    ruled = "".join(line([(110, 360 + 78 * n), (800, 360 + 78 * n)], SLATE_PALE, 3) for n in range(10))
    pen = group(rect(0, -9, 330, 18, SLATE, 9), path("M0,-9L-44,0L0,9Z", INK), at=(700, 1010), turn=-52)
    return scene(
        rect(0, 0, 900, 1200, fade("#A87248", "#855436")), group(sheet(rect(80, 90, 760, 1060, WHITE, 4)), turn=-1.5),
        words(460, 190, "签到表", 76, INK), line([(110, 268), (800, 268)], INK_2, 5), ruled, rows, sheet(pen),
        bamboo_leaf(-60, 1120, 420, -30, LEAF), bamboo_leaf(-60, 1150, 380, -8, LEAF_DARK), ground="#A87248", frame=PORTRAIT,
    )  # fmt: skip


def the_pot() -> str:
    """The lid is lifted, and all lean towards the steam."""
    cook = Person(
        **(AT_A_TABLE_SIDE | {"elbows": ((36, -204), (56, -214)), "hands": ((88, -218), (98, -232)), "nod": 4}),
        short_sleeves=True, coat="#6F86A0", trousers="#4A443D", hair="side", apron="#F3EDE3",
    )  # fmt: skip
    lid = group(
        ellipse(0, 0, 96, 30, BAMBOO_DARK) + ellipse(0, -5, 92, 27, BAMBOO) + ellipse(
            0, -7, 70, 19, mix(BAMBOO, WHITE, 0.25),
        ) + rect(-12, -32, 24, 16, BAMBOO_DARK, 6),
        at=(120, -236), turn=-38,
    )  # fmt: skip
    helper = Person(
        **(AT_A_TABLE_SIDE | {"hands": ((90, -140), (100, -130))}), short_sleeves=True, coat="#8C2A4A", trousers="#33404F",
        hair="side-bun", hair_colour=GREY_HAIR, apron=GOLD_LIGHT,
    )  # fmt: skip
    tongs = line(
        [(98, -132), (168, -108)], BAMBOO_DARK, 7,
    ) + line([(98, -132), (170, -98)], BAMBOO_DARK, 7) + dumpling(184, -82, 44, 0, 30)  # fmt: skip
    children = [
        Person(**(BUST | CHILD | {"elbows": ((-45, -98), (45, -98))}), short_sleeves=True, coat=coat, hair=hair)
        for coat, hair in (("#E8C98A", "back"), (BRIGHT, "back-braids"), ("#7E9C6A", "back"))
    ]  # fmt: skip
    return scene(
        rect(0, 0, 1200, 640, fade("#E9CFA4", "#F4E3C4")), gabled_wall(), paving(620, LANDSCAPE, 0.5, "#CDBB9C"),
        glow(600, 420, 520, "#FFF3D6", 0.8),
        sheet(*(
            circle(
                30 + 46 * n + 23 * (row % 2), 690 - 40 * row, 22, ("#B98C66", "#A87A52", "#C79A70")[(n + row) % 3],
                stroke="#7A5A3C", stroke_width=5,
            )
            for row in range(4)
            for n in range(4 - row)
        )),
        steam(600, 520, 420, 480, 4, 0.95), big_pot(600, 520, 360),
        *(
            dumpling(x, 534, 52, n % 2, turn)
            for n, (x, turn) in enumerate(((480, -12), (538, 8), (600, -4), (662, 12), (716, -8)))
        ),
        shade(290, 852, 300), person(cook, (286, 856), 1.72, held=lid), shade(920, 852, 300),
        person(helper, (930, 856), 1.66, flip=True, held=tongs), steam(590, 520, 300, 420, 11, 0.5),
        *(person(child, (x, 1000), 1.5) for x, child in zip((420, 610, 800), children, strict=True)), ground="#F4E3C4",
    )  # fmt: skip


def gabled_wall() -> str:
    """The side wall of a house with its window and what hangs on it."""
    wall = path("M-20,640V210H250V120H470V30H740V120H960V210H1220V640Z", fade("#E9D6B4", "#F3E6CC"))
    caps = "".join(
        rect(x, y - 12, width, 20, TILES, 6)
        for x, y, width in ((-30, 210, 290), (240, 120, 240), (460, 30, 290), (730, 120, 240), (950, 210, 290))
    )  # fmt: skip
    window = rect(480, 180, 240, 120, "#6E4A30", 4) + rect(494, 194, 212, 92, "#3A2A20") + "".join(
        rect(x, 194, 6, 92, "#8B5A3A")
        for x in (540, 597, 654)
    )  # fmt: skip
    corn = "".join(group(*(ellipse(0, n * 22, 13, 16, "#E3A93A") for n in range(7)), at=(x, 300)) for x in (130, 166)) + "".join(
        group(*(ellipse(side * 8, n * 15, 6, 13, "#B3202B") for n in range(10) for side in (-1, 1)), at=(x, 296))
        for x in (1040, 1080)
    )  # fmt: skip
    return sheet(wall, caps) + sheet(window, soft=True) + sheet(corn, soft=True)
