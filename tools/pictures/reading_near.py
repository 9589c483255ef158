"""Books from near: a page with its margin, a table on which books change hands, a quarrel about a line."""

from __future__ import annotations

from .crowd import neighbour
from .hall import pen, writing_lines
from .hands import pinching, pressing
from .paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    JADE,
    RED,
    SLATE,
    WIDE,
    blurred,
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
from .people import WHITE_HAIR, Person, person
from .poses import AT_A_TABLE, SIDE
from .reading import (
    arched_window,
    marker,
    open_book,
    pile,
    shelves,
    slip,
)
from .teaware import tea_from_above, tea_things
from .village import light_shaft

WALL = fade("#F3E6CC", "#FAF2E2")


def the_margin() -> str:
    """A book from above: a pencil under a line, a leaf of ginkgo, a glass of tea."""
    return scene(
        rect(0, 0, 1200, 900, fade("#B98C5E", "#94683F")), *(line([(0, y), (1200, y + 10)], "#A0774C", 2.5) for y in range(90, 900, 130)),
        light_shaft([(0, -20), (380, -20), (1240, 780), (1240, 920), (760, 920)], 0.3),
        open_book(560, 460, 860, -5, cover="#2C4A6E"), line([(660, 436), (900, 415)], BRIGHT, 5), line([(660, 482), (820, 468)], BRIGHT, 5), path("M942,392q18,40 4,92", stroke=BRIGHT, stroke_width=4.5, stroke_linecap="round"),
        group(writing_lines(0, 0, 110, 2, 24, 4, "#A8141F"), at=(958, 420), turn=-4),
        marker(330, 560, 150, -24), slip(140, 150, 210, -14, "#FBF3D9", 6), tea_from_above(1050, 150, 104),
        pressing("#E4D6B8", cuff=SLATE, spread=6).holding(at=(40, 760), turn=-20, scale=1.36),
        pinching("#E4D6B8", cuff=SLATE).holding(group(pen(250, "#D98E32"), at=(172, -52), turn=166), at=(1080, 720), turn=200, scale=1.36),
        ground="#94683F",
    )  # fmt: skip


def two_opinions() -> str:
    """An old man and a young woman do not agree about page 86, and enjoy it."""
    old = Person(
        **{
            **AT_A_TABLE,
            "neck": (8, -240),
            "elbows": ((-56, -182), (62, -180)),
            "hands": ((-20, -150), (92, -166)),
            "nod": 6,
        },
        coat="#55708F",
        hair="bald",
        hair_colour=WHITE_HAIR,
    )
    young = Person(
        **{
            **AT_A_TABLE,
            "neck": (-8, -240),
            "elbows": ((-64, -186), (58, -180)),
            "hands": ((-96, -204), (18, -148)),
            "nod": -6,
        },
        coat="#B8433C",
        hair="tail",
    )
    between = Person(
        **{**AT_A_TABLE, "elbows": ((-52, -180), (52, -180)), "hands": ((-14, -212), (16, -150)), "nod": -10},
        coat="#E4D6B8",
        hair="bob",
    )
    return scene(
        rect(0, 0, 1200, 620, WALL), shelves(-30, 30, 360, 560, 5, 15), shelves(880, 30, 360, 560, 5, 65), arched_window(606, 540, 330, 500, 29), glow(606, 260, 420, "#FFF6D8", 0.55),
        person(between, (606, 730), 1.44), person(old, (350, 800), 1.86), person(young, (870, 800), 1.84),
        sheet(rect(-20, 570, 1240, 250, fade("#B67C52", "#8A5A3A"))), rect(-20, 570, 1240, 9, "#D3A06E"),
        open_book(606, 670, 330, 3, cover=JADE), pile(130, 720, 170, 4, 8), tea_things(320, 712, 90), tea_things(920, 708, 90), slip(1080, 700, 150, 10, "#FBF3D9", 3), slip(1000, 752, 150, -6, "#F6E3CF", 5),
        light_shaft([(480, 0), (740, 0), (900, 800), (400, 800)], 0.16),
        ground="#F3E6CC", frame=WIDE,
    )  # fmt: skip


def books_change_hands() -> str:
    """The table where books are exchanged, each with a slip for its next reader."""
    shown = []
    for n, (x, y, turn, colour) in enumerate(
        (
            (130, 560, -6, SLATE),
            (330, 552, 3, "#B8743C"),
            (545, 560, -2, JADE),
            (760, 552, 4, RED),
            (985, 560, -4, AMBER),
        )
    ):
        shown.append(
            sheet(
                group(
                    rect(-82, -112, 164, 224, colour, 5),
                    rect(-64, -90, 128, 70, mix(colour, GOLD_LIGHT, 0.75), 3),
                    rect(-82, -112, 14, 224, mix(colour, INK, 0.22), 4),
                    rect(-44, 40, 88, 8, mix(colour, GOLD_LIGHT, 0.6), 3),
                    at=(x, y),
                    turn=turn,
                )
            )
            + slip(x + 22, y - 118, 92, turn - 6, "#FBF3D9", n + 2)
        )
    browsing = [
        neighbour(
            n,
            (hair,),
            **{
                **SIDE,
                "hip": (-6, -140),
                "neck": (16, -240),
                "nod": 14,
                "elbows": ((34, -186), (48, -182)),
                "hands": ((70, -158), (84, -150)),
            },
        )
        for n, hair in ((3, "side-bob"), (15, "side"), (26, "side-bun"))
    ]
    return scene(
        blurred(rect(0, 0, 1200, 480, WALL), *(arched_window(x, 400, 170, 360, n + 41) for n, x in enumerate((190, 600, 1010))), shelves(340, 60, 130, 330, 4, 9), shelves(740, 60, 130, 330, 4, 19),
                *(person(who, (x, 560), 1.16, flip=flip) for who, x, flip in zip(browsing, (150, 520, 1080), (False, False, True), strict=True)), by=6),
        rect(0, 420, 1200, 480, fade("#C89A66", "#94683F")), rect(0, 420, 1200, 7, "#E3C08E"), light_shaft([(120, 420), (420, 420), (900, 900), (380, 900)], 0.26),
        *shown,
        pinching("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(slip(196, -4, 130, 8, "#FBF3D9", 7), at=(900, 830), turn=202, scale=1.36),
        ground="#94683F",
    )  # fmt: skip
