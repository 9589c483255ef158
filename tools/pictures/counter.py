"""政务服务窗口: the counter, and the pennant above it."""

from __future__ import annotations

from dataclasses import replace

from .buildings import potted_plant
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    JADE_LIGHT,
    PAPER_2,
    RED,
    SLATE,
    SLATE_PALE,
    WHITE,
    WIDTH,
    circle,
    fade,
    group,
    line,
    path,
    picture,
    rect,
    sheet,
)
from .people import WHITE_HAIR, Person, person

CLERK = {"coat": SLATE, "collar": WHITE, "legs": False, "hip": (0, -60), "neck": (0, -170)}
HANDING = Person(
    **CLERK,
    hair="bun",
    nod=4,
    elbows=((-52, -116), (54, -112)),
    hands=((-40, -70), (84, -88)),
    in_front=(True, True),
)
TYPING = Person(
    **CLERK, nod=6, elbows=((-52, -112), (52, -112)), hands=((-26, -72), (26, -72)), in_front=(True, True)
)
VISITOR = Person(
    coat="#C98A3C",
    trousers=INK_2,
    hair="back",
    elbows=((-50, -190), (44, -206)),
    hands=((-46, -140), (24, -236)),
    in_front=(False, False),
)
OLD = Person(coat="#7A4A5A", trousers="#4A443D", hair="back", hair_colour=WHITE_HAIR, elbows=((-46, -190), (50, -200)), hands=((-44, -142), (60, -226)),
             in_front=(False, True), neck=(6, -240))  # fmt: skip
STICK = line([(60, -226), (64, 0)], CLAY, 9, curved=False)
TIE = path("M-6,-170L6,-170L4,-156L9,-112L0,-100L-9,-112L-4,-156Z", BRIGHT)
SHEET_OF_PAPER = group(
    rect(-26, -34, 52, 68, WHITE, 3), *(rect(-17, y, 34, 5, SLATE_PALE) for y in (-20, -8, 4)), turn=-14
)
GLASS = [sheet(rect(x, 250, 310, 250, fade("#E8F0F0", "#F8F6EE"), 10), soft=True) for x in (90, 445, 800)]


def counter() -> str:
    """政务服务窗口: neighbours are served, and the red pennant hangs above."""
    return picture(
        rect(0, 0, WIDTH, 560, fade("#EFE2CC", "#F8F0E2")),
        rect(0, 690, WIDTH, 120, fade("#CDBFA8", "#B3A189")),
        sheet(rect(-20, 184, WIDTH + 40, 40, SLATE), rect(-20, 218, WIDTH + 40, 7, GOLD_LIGHT)),
        *GLASS,
        *(sheet(rect(x, 246, 18, 270, "#A98058")) for x in (62, 416, 770, 1124)),
        pennant(600, 20, 200, 250),
        sheet(circle(245, 108, 44, "#8B5A3A"), circle(245, 108, 36, WHITE)), line([(245, 84), (245, 108), (262, 116)], INK, 5, curved=False),
        sheet(circle(955, 108, 44, JADE)), *(leaf(955, 108, 32, turn, GOLD_LIGHT, 0.3) for turn in range(-90, 270, 72)),
        person(HANDING, (245, 590), 1.24, held=TIE),
        person(TYPING, (955, 590), 1.24, held=TIE),
        person(replace(TYPING, hair="bob"), (606, 590), 1.12, held=TIE),
        sheet(rect(1020, 430, 120, 84, INK_2, 8), rect(1072, 512, 18, 28, INK_2)),
        potted_plant(480, 540, 110, JADE, CLAY), potted_plant(726, 540, 92, JADE_LIGHT, WHITE),
        sheet(rect(-20, 530, WIDTH + 40, 30, "#B67C52", 6)),
        sheet(rect(-20, 560, WIDTH + 40, 170, fade("#9A6440", "#7A4A2C"))),
        *(rect(x, 584, 230, 118, "none", 8, stroke="#B67C52", stroke_width=5) for x in (40, 310, 660, 930)),
        sheet(group(SHEET_OF_PAPER, at=(368, 486), scale=0.9), soft=True),
        person(VISITOR, (424, 806), 1.42, flip=True),
        person(OLD, (800, 806), 1.34, held=STICK),
        ground=PAPER_2,
    )  # fmt: skip


def pennant(x: float, y: float, width: float, height: float) -> str:
    """A red pennant with a gold fringe, hanging from its rod; x is its middle."""
    w = width / 2
    cloth = path(
        f"M{x - w},{y}H{x + w}V{y + height * 0.7}L{x},{y + height}L{x - w},{y + height * 0.7}Z",
        fade(BRIGHT, RED),
    )
    fringe = "".join(
        line([(x + side * w * part, y + height * (1 - 0.3 * part) + 2), (x + side * w * part, y + height * (1 - 0.3 * part) + 22)], AMBER, 5)
        for side in (-1, 1) for part in (0.02, 0.12, 0.22, 0.32, 0.42, 0.52, 0.62, 0.72, 0.82, 0.92)
    )  # fmt: skip
    inner = path(
        f"M{x - w + 14},{y + 18}H{x + w - 14}V{y + height * 0.66}L{x},{y + height * 0.92}L{x - w + 14},{y + height * 0.66}Z",
        stroke=GOLD_LIGHT, stroke_width=3,
    )  # fmt: skip
    middle = (x, y + height * 0.44)
    petals = "".join(
        leaf(*middle, 46, turn, GOLD_LIGHT if turn % 72 == 54 else AMBER, 0.3) for turn in range(-90, 270, 36)
    )
    rod = (
        rect(x - w - 22, y - 10, width + 44, 14, "#8B5A3A", 7)
        + circle(x - w - 22, y - 3, 11, AMBER)
        + circle(x + w + 22, y - 3, 11, AMBER)
    )
    return sheet(fringe, cloth, inner, petals, circle(*middle, 13, GOLD_LIGHT), rod)
