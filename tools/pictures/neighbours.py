"""Portraits of those on the rolls of autumn 2026: the tea stall at the ferry, the reader of meters, the card window."""

from __future__ import annotations

import datetime

from .buildings import potted_plant
from .land import range_of_hills, sun
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD_LIGHT,
    INK,
    JADE,
    PAPER_2,
    RED,
    SLATE,
    WHITE,
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
from .people import GREY_HAIR, SKIN_DARK, Person
from .portrait_things import buttons, knuckles, lapels
from .portraits import FOLDED, HALF, PIXELS, UPRIGHT, half_length
from .shots import Exif, Shot
from .signs import SANS, words
from .teaware import teacup, teapot
from .village import afternoon, houses, near_branch


def tea_stall() -> str:
    """Somebody who keeps a tea stall by the ferry, with the bowl that she holds out; the jar for coins stands open."""
    who = Person(
        coat="#6F8F7C",
        collar="#F0E4D4",
        apron="#F1E4C8",
        hair="bun",
        hair_colour=GREY_HAIR,
        skin=SKIN_DARK,
        **{**HALF, "elbows": ((-60, -172), (60, -172)), "hands": ((-20, -150), (22, -150))},
    )
    bowl = group(
        path("M-24,-8H24C22,10 12,18 0,18C-12,18 -22,10 -24,-8Z", WHITE),
        ellipse(0, -8, 24, 6, "#C98A3F"),
        path("M-21,0C-10,5 10,5 21,0", "none", stroke=SLATE, stroke_width=2),
        at=(0, -158),
    )
    jar = sheet(
        path(
            "M700,1010C690,930 705,900 740,890H830C865,900 880,930 870,1010V1150H700Z",
            fade("#CFE0DA", "#A9C6BC"),
        ),
        ellipse(785, 890, 46, 12, "#DDEAE5"),
        *(circle(725 + n % 4 * 38, 1128 - n // 4 * 26, 17, AMBER) for n in range(11)),
        soft=True,
    )
    return scene(
        sun(230, 190, 80, "#F3C77A", "#F9E2AE"),
        range_of_hills(520, 140, 3, fade("#B9D0C8", "#DDE8DD"), 4, UPRIGHT),
        rect(0, 560, 960, 330, fade("#BFD9DC", "#DCEBE6")),
        *(line([(x, y), (x + 150, y)], "#FFFFFF", 5, stroke_opacity=0.7) for x, y in ((60, 640), (700, 610), (780, 720), (20, 780))),
        path("M690,640H930L900,684H722Z", "#8B5A3A"), path("M740,640C760,590 860,590 880,640Z", "#B98A5A"),
        rect(0, 96, 960, 34, "#8B5A3A"), rect(40, 96, 26, 1100, "#9C6A45"),
        sheet(polygon([(-20, 20), (980, 20), (940, 130), (20, 130)], fade("#E2C48C", "#CFA968"), 8)),
        glow(480, 440, 380, "#FFF3CF", 0.55),
        half_length(who, lapels("#5F7D6B"), held=bowl, over=knuckles((-20, -150)) + knuckles((22, -150), flip=True)),
        sheet(rect(-20, 1060, 1000, 200, fade("#B67C52", "#8A5836")), rect(-20, 1060, 1000, 14, "#D3A074")),
        teapot(190, 1064, 120), teacup(345, 1068, 60), jar,
        ground=fade("#FBE9C6", "#FBF3E2"), frame=UPRIGHT,
    )  # fmt: skip


def meter_reader() -> str:
    """A reader of electric meters with his canvas bag, on the round that he need not make any more."""
    who = Person(
        coat=SLATE,
        collar="#9DB6CF",
        hair="cap",
        cap="#24405F",
        skin=SKIN_DARK,
        **{**FOLDED, "elbows": ((-60, -172), (60, -172)), "hands": ((-22, -150), (24, -146))},
    )
    strap = line([(-24, -234), (30, -120)], "#C9AE7C", 8)
    bag = group(
        rect(12, -126, 46, 44, "#CDB488", 5),
        rect(12, -126, 46, 17, "#B99C6A", 5),
        circle(35, -110, 3, "#7A5A34"),
    )
    book = sheet(
        group(
            rect(-26, -36, 52, 68, "#FBF6E8", 3),
            rect(-26, -36, 52, 11, JADE, 3),
            *(line([(-18, y), (18 - y % 9, y)], SLATE, 2.4) for y in (-14, -4, 6, 16)),
            at=(0, -152),
            turn=-4,
        ),
        soft=True,
    )
    badge = group(rect(-10, -6, 20, 12, GOLD_LIGHT, 2), line([(-6, 0), (6, 0)], RED, 2.4), at=(-17, -204))
    pole = sheet(
        rect(812, 150, 20, 700, "#9A8F84"),
        rect(748, 196, 148, 14, "#7F756B"),
        rect(764, 250, 116, 12, "#7F756B"),
    )
    wires = "".join(
        path(
            f"M-20,{y}C300,{y + 90} 560,{y + 70} 822,{y - 24}",
            "none",
            stroke=INK,
            stroke_width=3,
            stroke_opacity=0.5,
        )
        for y in (206, 236, 286)
    )
    return scene(
        afternoon(UPRIGHT, 640, 8, (0.24, 0.16)), houses(650, UPRIGHT, 4, 1.3), pole, wires,
        rect(0, 650, 960, 560, fade("#C6CDA4", "#9DB383")),
        path("M300,650C240,780 420,900 120,1200H560C640,980 420,800 350,650Z", fade("#E6DAC2", "#D3C2A0")),
        *(blurred(ellipse(x, y, 60, 34, "#7FA06C"), by=3) for x, y in ((60, 760), (880, 800), (760, 700))),
        glow(480, 440, 360, "#FFF6E0", 0.5),
        half_length(who, lapels("#243E5E"), buttons("#C9D3DC"), strap, badge, bag, held=book,
                    over=knuckles((-22, -150)) + knuckles((24, -146), flip=True)),
        near_branch((-20, 0), 30, 340, 9),
        ground=fade("#F8E9C8", "#FBF3E2"), frame=UPRIGHT,
    )  # fmt: skip


def card_window() -> str:
    """The deputy of the window for social security cards, with one card: first the name, then the face, then the number."""
    who = Person(
        coat="#F3EFE6",
        vest="#7A1F2B",
        collar=WHITE,
        hair="bob",
        **{**FOLDED, "elbows": ((-60, -174), (60, -174)), "hands": ((-26, -156), (28, -154))},
    )
    card = sheet(
        group(
            rect(-34, -22, 68, 44, fade("#7FB2C9", "#4E86A6"), 5),
            rect(-27, -14, 16, 20, WHITE, 2),
            circle(-19, -7, 4, "#C9B39A"),
            rect(8, -12, 18, 13, GOLD_LIGHT, 2),
            line([(-27, 13), (26, 13)], WHITE, 3),
            at=(0, -160),
            turn=-3,
        ),
        soft=True,
    )
    scarf = path(
        "M-13,-244L0,-230L13,-244L10,-236L4,-226L7,-208L0,-202L-7,-208L-4,-226L-10,-236Z", GOLD_LIGHT
    )
    return scene(
        rect(0, 0, 960, 1200, fade("#E8E2D4", "#F7F1E4")),
        sheet(rect(-20, 96, 1000, 120, fade("#8E2431", "#751A26")), rect(-20, 208, 1000, 9, GOLD_LIGHT)),
        *(words(480 + (n - 2) * 82, 154, sign, 56, "#FFF6E0", SANS) for n, sign in enumerate("社会保障卡")),
        *(sheet(rect(x, 262, 250, 620, fade("#DCE9EA", "#F4F4EA"), 10), soft=True) for x in (40, 355, 670)),
        sheet(rect(700, 330, 190, 130, "#34404A", 8), words(795, 396, "请 0826 号", 34, "#FFDDA0", SANS)),
        glow(480, 470, 380, "#FFF6E0", 0.6), potted_plant(110, 1120, 280, JADE, CLAY),
        half_length(who, scarf, buttons(GOLD_LIGHT), held=card, over=knuckles((-26, -156)) + knuckles((28, -154), flip=True)),
        sheet(rect(-20, 1124, 1000, 130, fade("#B67C52", "#8A5836")), rect(-20, 1124, 1000, 12, "#D3A074")),
        *(sheet(group(rect(-60, -12, 120, 76, colour, 8), rect(-46, 6, 26, 32, WHITE, 3), at=(740 + n * 26, 1100 - n * 10), turn=-6 + n * 7)) for n, colour in enumerate(("#6FA3BC", "#7FB2C9", BRIGHT))),
        ground=PAPER_2, frame=UPRIGHT,
    )  # fmt: skip


NEIGHBOURS = {
    "man-xiu-zhen": Shot(tea_stall, PIXELS, Exif(datetime.datetime(2026, 9, 24, 8, 40), 1, True)),
    "qian-wei-dong": Shot(meter_reader, PIXELS, Exif(datetime.datetime(2026, 9, 25, 16, 5), 6, False)),
    "bao-xiao-wen": Shot(card_window, PIXELS),
}
"""By the id of the person, which is the photo's name too."""
