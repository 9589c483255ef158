"""Old people of a village and those who serve them: a haircut, a portrait, a sprig, a cake."""

from __future__ import annotations

from .elders_day import (
    backdrop,
    barber_cape,
    bench_of_wood,
    dogwood,
    rosette,
    tripod,
)
from .hands import cupping, pinching
from .land import chrysanthemum, leaf
from .maples import (
    autumn_mountain,
    fallen,
    low_wall,
    maple,
    maple_bough,
    terrace,
)
from .paper import (
    BRIGHT,
    JADE,
    PORTRAIT,
    SLATE,
    WIDE,
    blurred,
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
from .people import GREY_HAIR, WHITE_HAIR, Person, person
from .poses import (
    SITTING,
    SITTING_SIDE,
)
from .village import light_shaft, shade

SKY = fade("#F8E0B4", "#FBF3E2")
OLD_HAIR = ("short", "bun", "bald", "bob", "short", "bun", "bald", "bun")
OLD_COATS = (SLATE, "#8C2A4A", "#3E5C66", "#7A4A5A", "#6F6250", "#2F6A55", "#55708F", "#A6583A")
VEST = {"vest": BRIGHT, "coat": "#F3EDE3", "trousers": "#33404F"}


def elder(n: int, pose: dict, **more) -> Person:
    """Somebody over sixty."""
    return Person(
        **{
            **pose,
            "coat": OLD_COATS[n % 8],
            "hair": OLD_HAIR[n % 8],
            "hair_colour": (WHITE_HAIR, GREY_HAIR, WHITE_HAIR)[n % 3],
            "trousers": ("#4A443D", "#3A3E46")[n % 2],
            **more,
        }
    )


def a_haircut() -> str:
    """A haircut in the sun; the next one waits and jokes."""
    sitter = elder(2, {**SITTING, "nod": 10}, hair="short", hair_colour=WHITE_HAIR)
    barber = Person(
        **VEST,
        hair="bob",
        hip=(0, -140),
        neck=(-10, -243),
        nod=-6,
        elbows=((-64, -196), (58, -208)),
        hands=((-78, -232), (-44, -250)),
        in_front=(True, True),
    )
    waiting = elder(
        5,
        {**SITTING_SIDE, "nod": -8, "hands": ((60, -116), (92, -170)), "elbows": ((30, -138), (50, -146))},
        hair="side-bald",
        hair_colour=GREY_HAIR,
    )
    other = elder(
        1,
        {**SITTING_SIDE, "nod": -10, "hands": ((50, -118), (62, -114))},
        hair="side-bun",
        hair_colour=WHITE_HAIR,
    )
    tools = (
        line([(-44, -250), (-70, -272)], "#8A949A", 6)
        + line([(-44, -250), (-60, -280)], "#8A949A", 6)
        + rect(-92, -240, 30, 8, "#3A3430", 3)
    )
    return scene(
        autumn_mountain(WIDE, 320, 23, (0.8, 0.2)), low_wall(WIDE, 330, 90, 4), terrace(WIDE, 416), maple(1050, 440, 420, 31), maple(60, 430, 300, 8),
        glow(520, 420, 420, "#FFF0C8", 0.7), shade(520, 740, 380, 0.26), shade(930, 740, 420, 0.24),
        person(barber, (600, 744), 1.56, held=""), sheet(rect(446, 606, 150, 20, "#8B5A3A", 5), rect(456, 520, 14, 90, "#734829"), rect(572, 520, 14, 90, "#734829"), rect(460, 624, 16, 110, "#734829"), rect(566, 624, 16, 110, "#734829")),
        person(sitter, (520, 740), 1.5), group(barber_cape(), at=(520, 740), scale=1.5), group(tools, at=(600, 744), scale=1.56), *(circle(600 + dx * 1.56, 744 + dy * 1.56, 19, "#E8BE98") for dx, dy in ((-78, -232), (-44, -250))),
        sheet(rect(200, 560, 150, 14, "#9A6440", 4), rect(214, 574, 12, 160, "#734829"), rect(324, 574, 12, 160, "#734829"), soft=True), sheet(rect(222, 486, 76, 74, "#EAF0F0", 3), rect(228, 492, 64, 62, "#BFD3D8", 2), soft=True), sheet(rect(308, 520, 30, 40, JADE, 4), soft=True),
        bench_of_wood(960, 744, 380, 116), person(waiting, (900, 748), 1.4, flip=True), person(other, (1060, 750), 1.36, flip=True),
        *(path(f"M{x},{y}q8,-6 14,2", stroke="#B9B4AC", stroke_width=3, stroke_linecap="round") for x, y in ((450, 752), (490, 764), (560, 758), (600, 770), (520, 776))),
        fallen((0, 440, 1200, 790), 34, 9, 13), maple_bough((1230, -10), 152, 330, 19, 3),
        ground=SKY, frame=WIDE,
    )  # fmt: skip


def the_portrait() -> str:
    """An old couple before the red cloth; the photographer asks them to sit closer."""
    he = elder(
        0,
        {
            **SITTING,
            "neck": (6, -194),
            "elbows": ((-50, -136), (50, -136)),
            "hands": ((-22, -100), (16, -98)),
            "nod": 4,
        },
        hair="short",
        hair_colour=WHITE_HAIR,
    )
    she = elder(
        1,
        {
            **SITTING,
            "neck": (-6, -192),
            "elbows": ((-48, -134), (48, -134)),
            "hands": ((-20, -98), (14, -100)),
            "nod": -4,
        },
        hair="bun",
        hair_colour=WHITE_HAIR,
        coat="#8C2A4A",
    )
    photographer = Person(
        coat="#3F5F86",
        trousers="#33404F",
        hair="back",
        vest=BRIGHT,
        hip=(-10, -132),
        neck=(12, -222),
        nod=6,
        elbows=((-56, -180), (66, -206)),
        hands=((-44, -140), (92, -262)),
        in_front=(False, False),
        knees=((-26, -68), (24, -70)),
        feet=((-38, -4), (36, -4)),
    )
    return scene(
        autumn_mountain(PORTRAIT, 560, 41, (0.7, 0.12)), terrace(PORTRAIT, 560), maple(40, 640, 520, 3), maple(880, 640, 560, 6),
        backdrop(220, 330, 460, 470), glow(450, 640, 360, "#FFF0C8", 0.6), shade(450, 836, 520, 0.24), bench_of_wood(450, 834, 330, 108),
        person(he, (386, 838), 1.22), person(she, (516, 838), 1.2), group(rosette(-22, -150, 15), at=(386, 838), scale=1.22), group(rosette(20, -148, 15), at=(516, 838), scale=1.2),
        *(sheet(path(f"M{x - 46},{y}H{x + 46}L{x + 34},{y + 70}H{x - 34}Z", "#A6583A"), soft=True) + "".join(chrysanthemum(x + dx, y - dy, r, outer, inner, 16) for dx, dy, r, outer, inner in ((-26, 22, 34, "#D98A1F", "#F3C65B"), (28, 26, 34, "#E0A02C", "#F7D77E"), (2, 56, 38, "#F1E2B8", "#FFF8E4"))) for x, y in ((230, 810), (676, 812))),
        shade(200, 1124, 330, 0.26), shade(540, 1130, 160, 0.2), tripod(540, 1130, 270, away=True), person(photographer, (196, 1130), 1.62),
        light_shaft([(560, -20), (800, -20), (620, 1200), (200, 1200)], 0.16), fallen((0, 600, 900, 1180), 40, 5, 14), maple_bough((-30, 20), 30, 360, 27), maple_bough((930, -10), 140, 380, 33),
        ground=SKY, frame=PORTRAIT,
    )  # fmt: skip


def a_sprig() -> str:
    """A sprig of dogwood is pinned to an old man's coat."""
    return scene(
        blurred(rect(-20, -20, 1240, 940, fade("#E0A868", "#C98A55")), circle(160, 160, 130, "#B3382C"), circle(420, 80, 110, "#D9772B"), circle(1040, 140, 150, "#C9542E"), circle(760, 60, 100, "#E0A02C"), by=24),
        glow(560, 380, 460, "#FFE9B8", 0.7),
        group(
            sheet(path("M140,1200C120,640 300,330 470,250Q600,330 730,250C900,330 1080,640 1060,1200Z", fade("#3D5B7E", "#24405F"))),
            path("M600,340C560,310 540,230 552,40H648C660,230 640,310 600,340Z", "#D9A67C"),
            sheet(path("M470,250Q560,420 590,600L540,1200H640L610,600Q640,420 730,250Q660,330 600,356Q540,330 470,250Z", "#F3EDE3"), soft=True), path("M470,250Q552,420 596,620", stroke="#1F3653", stroke_width=9), path("M730,250Q650,420 606,620", stroke="#1F3653", stroke_width=9),
            *(circle(600, y, 15, "#1F3653") for y in (700, 810, 920)), *(path(f"M{x},{y}q{dx},120 {dx * 1.6},260", stroke="#24405F", stroke_width=5) for x, y, dx in ((300, 560, 26), (900, 540, -26))),
            at=(0, -150),
        ),
        dogwood(430, 640, 270, -74, 4), dogwood(456, 640, 230, -102, 8), rect(404, 580, 70, 13, "#C9CED2", 6),
        pinching("#F3EDE3", cuff=BRIGHT).holding(at=(640, 706), turn=208, scale=1.4), cupping("#F3EDE3", cuff=BRIGHT).holding(at=(90, 720), turn=-14, scale=1.3),
        *(leaf(x, y, 46, turn, colour, 0.3) for x, y, turn, colour in ((1040, 520, 30, "#C9542E"), (1100, 660, 100, "#E0A02C"))), fallen((880, 300, 1180, 860), 6, 15, 26),
        ground="#C98A55",
    )  # fmt: skip
