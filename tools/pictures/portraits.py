"""Portraits of those who are honoured: half-length, four to five, each with what tells of their work."""

from __future__ import annotations

import datetime

from .academy import plum
from .buildings import potted_plant
from .hall import writing_lines
from .land import range_of_hills, sun
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD_LIGHT,
    JADE,
    PAPER_2,
    RED,
    SLATE,
    WHITE,
    Frame,
    blurred,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    path,
    polygon,
    rect,
    scene,
    sheet,
)
from .people import GREY_HAIR, SKIN_DARK, WHITE_HAIR, Person, person
from .portrait_things import (
    blackboard,
    buttons,
    growth_chart,
    hair_below,
    knuckles,
    lapels,
    on_the_keys,
    organ,
    stethoscope,
    straw_hat,
    wheat,
    wheat_field,
    wok_turner,
)
from .reading import arched_window, shelves
from .shots import Exif, Shot
from .signs import SANS, blessing, strip, words
from .village import afternoon, houses, near_branch

UPRIGHT = Frame(960, 1200)
HALF = {"legs": False, "hip": (0, -70), "in_front": (True, True)}
FOLDED = {**HALF, "elbows": ((-60, -168), (60, -168)), "hands": ((-16, -142), (16, -138))}
PIXELS = 1500


def half_length(who: Person, *worn: str, x: float = 480, neck: float = 620, size: float = 4.7, held: str = "",
                behind: str = "", over: str = "") -> str:  # fmt: skip
    """Somebody down to the waist; `over` lies over the hands, in the person's own measure."""
    at = (x, neck + 246 * size)
    return person(who, at, size, held="".join(worn) + held, behind=behind) + group(over, at=at, scale=size)


def doctor() -> str:
    """A children's doctor before the chart on which heights are marked."""
    who = Person(coat="#FDFBF6", collar=JADE_LIGHT_SHIRT, hair="bob", **FOLDED)
    card = sheet(
        group(rect(-30, -40, 60, 78, "#F9E7C0", 4), growth_lines(), at=(0, -142), scale=0.86, turn=-5),
        soft=True,
    )
    return scene(
        rect(0, 0, 960, 1200, fade("#DDEBE2", "#F3EEDF")), growth_chart(640, 90, 230, 820),
        window_light(), potted_plant(120, 980, 330, JADE, CLAY), glow(480, 420, 420, "#FFF8E4", 0.7),
        half_length(who, lapels("#EDE8DC"), buttons("#C9C2B4"), stethoscope(), pocket(), held=card,
                    over=knuckles((-16, -142)) + knuckles((16, -138), flip=True)),
        ground=PAPER_2, frame=UPRIGHT,
    )  # fmt: skip


def secretary() -> str:
    """The secretary of a village's branch in a straw hat, with a tape measure, before the new road."""
    who = Person(coat="#4E6E8A", collar=WHITE, hair="straw", skin=SKIN_DARK, **FOLDED)
    badge = group(
        circle(0, 0, 7, BRIGHT), circle(0, 0, 7, "none", stroke=AMBER, stroke_width=1.6), at=(19, -212)
    )
    reel = sheet(
        group(line([(6, 6), (44, 10), (58, 60), (54, 120)], "#F2D06B", 7),
              circle(0, 0, 21, BRIGHT), circle(0, 0, 13, GOLD_LIGHT), circle(0, 0, 5, RED), at=(0, -150)), soft=True,
    )  # fmt: skip
    return scene(
        afternoon(UPRIGHT, 640, 5, (0.2, 0.15)), houses(650, UPRIGHT, 9, 1.3),
        rect(0, 650, 960, 560, fade("#B9CC94", "#8FAE74")),
        path("M640,650C700,760 380,880 300,1200H860C900,960 720,800 690,650Z", fade("#E6DAC2", "#D3C2A0")),
        *(blurred(rect(x, 690 + dy, 10, 90, "#9A7A52"), rect(x - 60, 706 + dy, 130, 9, "#9A7A52"), rect(x - 60, 744 + dy, 130, 9, "#9A7A52"), by=2) for x, dy in ((60, 40), (180, 34), (850, 44), (940, 54))),
        half_length(who, lapels("#45637D"), buttons("#D8C79A"), badge, held=reel, behind=hair_below(),
                    over=straw_hat() + knuckles((-16, -142)) + knuckles((16, -138), flip=True)),
        near_branch((980, -10), 150, 380, 6),
        ground=fade("#F8E9C8", "#FBF3E2"), frame=UPRIGHT,
    )  # fmt: skip


def music_teacher() -> str:
    """A teacher who has retired, at her old reed organ."""
    who = Person(coat="#7A3A4E", collar="#F0E4D4", hair="bun", hair_colour=WHITE_HAIR, nod=5,
                 **{**HALF, "elbows": ((-64, -176), (64, -176)), "hands": ((-40, -147), (36, -145))})  # fmt: skip
    beads = "".join(
        circle(x, y, 3, GOLD_LIGHT)
        for x, y in ((-13, -240), (-9, -232), (-3, -227), (3, -227), (9, -232), (13, -240))
    )
    return scene(
        rect(0, 0, 960, 1200, fade("#F0DFC2", "#F8EEDC")), shelves(640, 120, 280, 700, 5, 6),
        arched_window(240, 800, 320, 640, 8), plum((-20, 90), 24, 420, 5), glow(300, 420, 420, "#FFF3CF", 0.6),
        half_length(who, lapels("#6A3044"), buttons(GOLD_LIGHT), beads, neck=590, size=4.5, held=group(organ(960, 1040), at=(-106.7, -377.1), scale=1 / 4.5),
                    over=on_the_keys((-40, -147)) + on_the_keys((36, -145), flip=True)),
        ground=PAPER_2, frame=UPRIGHT,
    )  # fmt: skip


def family() -> str:
    """Four grown-ups of a house in which the turner of the wok goes round by the month."""
    son = Person(
        coat="#4A6A8C",
        hair="short",
        skin=SKIN_DARK,
        **{
            **HALF,
            "elbows": ((-54, -180), (54, -180)),
            "hands": ((-40, -120), (40, -120)),
            "in_front": (False, False),
        },
    )
    wife = Person(
        coat="#B8433C",
        apron="#F1E4C8",
        hair="bun",
        **{
            **HALF,
            "elbows": ((-54, -180), (60, -176)),
            "hip": (0, -30),
            "hands": ((-38, -120), (36, -200)),
            "in_front": (False, True),
        },
    )
    sister = Person(
        coat=JADE,
        collar=GOLD_LIGHT,
        hair="bob",
        **{**HALF, "elbows": ((-56, -180), (54, -180)), "hands": ((-7, -150), (6, -146))},
    )
    elder = Person(
        coat="#6A3A52",
        collar="#E9D9C4",
        hair="bun",
        hair_colour=WHITE_HAIR,
        **{**FOLDED, "hands": ((-7, -146), (6, -142))},
    )
    return scene(
        rect(0, 0, 960, 1200, fade("#F4EBDB", "#E9DCC4")), rect(0, 0, 960, 70, "#3E4A56"), rect(0, 66, 960, 16, "#8B5A3A"),
        rect(300, 130, 360, 1080, "#6B3F2A"), rect(318, 150, 156, 1060, "#8B5638"), rect(486, 150, 156, 1060, "#8B5638"),
        strip(230, 150, 92, 560), strip(730, 150, 92, 560),
        blackboard(20, 330, 150, 210), lantern_pair(), blessing(480, 226, 96),
        half_length(son, lapels("#41607F"), buttons("#D8C79A"), x=318, neck=470, size=3.1),
        half_length(wife, x=640, neck=500, size=3.0, held=group(wok_turner(), at=(40, -196), turn=10),
                    over=knuckles((36, -200), flip=True)),
        half_length(sister, lapels("#23543F"), buttons(GOLD_LIGHT), x=800, neck=740, size=3.0, over=knuckles((6, -146), flip=True)),
        half_length(elder, lapels("#5A2E45"), buttons(AMBER), x=430, neck=800, size=3.5, over=knuckles((6, -142), flip=True)),
        ground=PAPER_2, frame=UPRIGHT,
    )  # fmt: skip


def clerk() -> str:
    """The head of a counter, with the first of three steps: look at the papers."""
    who = Person(
        coat=SLATE,
        collar=WHITE,
        hair="tail",
        **{**FOLDED, "elbows": ((-60, -176), (60, -176)), "hands": ((-32, -156), (32, -153))},
    )
    scarf = path("M-13,-244L0,-232L13,-244L10,-236L4,-226L9,-204L0,-196L-9,-204L-4,-226L-10,-236Z", BRIGHT)
    name = group(
        rect(-15, -7, 30, 14, GOLD_LIGHT, 2),
        line([(-9, -1), (9, -1)], SLATE, 2),
        line([(-9, 3), (4, 3)], SLATE, 2),
        at=(17, -204),
        scale=0.76,
    )
    form = sheet(
        group(
            rect(-36, -48, 72, 92, WHITE, 3),
            rect(-36, -48, 72, 14, BRIGHT, 3),
            group(writing_lines(0, 0, 110, 4, 30, 3, SLATE), at=(-28, -20), scale=0.48),
            circle(18, 28, 10, "none", stroke=BRIGHT, stroke_width=2.4),
            at=(0, -152),
            scale=0.84,
            turn=3,
        ),
        soft=True,
    )
    return scene(
        rect(0, 0, 960, 1200, fade("#E9DFCB", "#F6EEDF")), sheet(rect(-20, 96, 1000, 120, fade("#35567D", SLATE)), rect(-20, 208, 1000, 9, GOLD_LIGHT)),
        *(words(480 + (n - 2) * 82, 154, sign, 56, "#FFF6E0", SANS) for n, sign in enumerate("不动产登记")),
        *(sheet(rect(x, 250, 380, 700, fade("#E6EEEC", "#F8F5EA"), 14), soft=True) for x in (60, 520)), rect(470, 217, 24, 760, "#A98058"), rect(-10, 217, 24, 760, "#A98058"), rect(946, 217, 24, 760, "#A98058"),
        polygon([(90, 700), (300, 260), (380, 260), (170, 700)], "#FFFFFF", 0), glow(480, 480, 380, "#FFF6E0", 0.6),
        potted_plant(860, 1130, 270, JADE, CLAY),
        half_length(who, lapels("#243E5E"), scarf, name, held=form, over=knuckles((-32, -156)) + knuckles((32, -153), flip=True)),
        sheet(rect(-20, 1124, 1000, 130, fade("#B67C52", "#8A5836")), rect(-20, 1124, 1000, 12, "#D3A074")),
        ground=PAPER_2, frame=UPRIGHT,
    )  # fmt: skip


def farmer() -> str:
    """A grower of wheat, the ripe ears in his arms and his little blackboard at the edge of the field."""
    who = Person(coat="#EDE4D2", vest="#5E7A5A", collar=WHITE, hair="short", hair_colour=GREY_HAIR, skin=SKIN_DARK, scarf="#F7F2E6",
                 **{**HALF, "elbows": ((-62, -170), (62, -170)), "hands": ((-20, -142), (24, -132))})  # fmt: skip
    return scene(
        sun(760, 210, 92, "#F3C77A", "#F9E2AE"), range_of_hills(620, 150, 8, fade("#BCD2C6", "#E0E8DA"), 5, UPRIGHT),
        wheat_field(UPRIGHT, 620), sheet(line([(120, 830), (120, 1010)], "#8B5A3A", 14), line([(250, 830), (250, 1010)], "#8B5A3A", 14)), blackboard(60, 620, 250, 210),
        half_length(who, buttons("#D8C79A"), held=group(wheat(), at=(2, -136), scale=0.8), over=knuckles((-20, -142)) + knuckles((24, -132), flip=True)),
        ground=fade("#FBE7BC", "#FBF3E2"), frame=UPRIGHT,
    )  # fmt: skip


JADE_LIGHT_SHIRT = "#8FB9A6"


def growth_lines() -> str:
    """What is printed on the card: two curves that rise."""
    return rect(-30, -40, 60, 12, JADE, 3) + "".join(
        line([(-22, 28), (-6, 10 - dy), (22, -18 - dy * 0.4)], colour, 2.6) for dy, colour in ((0, BRIGHT), (10, SLATE))
    )  # fmt: skip


def pocket() -> str:
    """The breast pocket with its pens."""
    pens = rect(22, -204, 3, 14, BRIGHT, 1) + rect(27, -203, 3, 14, SLATE, 1)
    return pens + path("M16,-192H34V-176Q25,-170 16,-176Z", "#EFEADF")


def window_light() -> str:
    return group(polygon([(-60, 0), (260, 0), (620, 1200), (200, 1200)], "#FFFFFF"), opacity=0.22)


def lantern_pair() -> str:
    return "".join(
        sheet(line([(x, 82), (x, 120)], RED, 4), ellipse(x, 164, 42, 46, fade(BRIGHT, RED)), rect(x - 20, 114, 40, 10, AMBER, 3), rect(x - 20, 204, 40, 10, AMBER, 3), line([(x, 214), (x, 250)], AMBER, 5), soft=True)
        for x in (90, 870)
    )  # fmt: skip


def _on(year: int, month: int, day: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(year, month, day, 10, 20), orientation, located)


PORTRAITS = {
    "zhang-min-yi-yuan": Shot(doctor, PIXELS, _on(2025, 5, 12)),
    "shi-xiu-yun": Shot(secretary, PIXELS, _on(2026, 6, 18, 6, located=True)),
    "ou-yang-su-qin": Shot(music_teacher, PIXELS),
    "deng-qiu-he-jia-ting": Shot(family, PIXELS, _on(2026, 2, 26, located=True)),
    "he-chun-yan": Shot(clerk, PIXELS),
    "xu-guang-tian": Shot(farmer, PIXELS, _on(2026, 5, 28, 8)),
}
"""By the id of the person or family, which is the photo's name too."""
