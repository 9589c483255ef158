"""学雷锋志愿服务集市, before the house of culture of 东门社区, 5 March 2025."""

from __future__ import annotations

import datetime

from pictures.crowd import BACK, far_people, neighbour, scattered
from pictures.fair import (
    awning,
    counter_table,
    old_fan,
    peach,
    petals,
    screwdriver,
    stool,
)
from pictures.hands import pinching, pressing
from pictures.land import leaf, willow
from pictures.paper import (
    AMBER,
    BRIGHT,
    GOLD,
    GOLD_LIGHT,
    INK_2,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_LIGHT,
    SLATE_PALE,
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
from pictures.people import GREY_HAIR, WHITE_HAIR, Person, person
from pictures.poses import (
    AT_A_TABLE,
    AT_A_TABLE_SIDE,
    CHILD,
    HANDS_BEHIND,
    POINTING,
    SIDE,
    SITTING,
    SITTING_SIDE,
    SQUATTING,
    WALKING,
)
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import banner
from pictures.village import afternoon, houses, light_shaft, near_branch, paving, shade

VOLUNTEER = {"vest": BRIGHT, "trousers": "#33404F"}


def the_fair() -> str:
    """Stall beside stall under peach blossom."""
    f = LANDSCAPE
    stalls = []
    for n, (x, fill, text) in enumerate(
        (
            (20, "#A8343C", "理发"),
            (250, JADE, "义诊"),
            (480, "#A8343C", "家电维修"),
            (710, SLATE, "法律咨询"),
            (940, JADE, "磨刀缝补"),
        )
    ):
        helper = Person(
            **VOLUNTEER, **AT_A_TABLE, coat=("#F3EDE3", "#6F86A0", "#E4D6B8", WHITE, "#7E9C6A")[n],
            hair=("tail", "bob", "short", "cap", "bun")[n],
        )  # fmt: skip
        guest = neighbour(n * 3 + 2, BACK, **HANDS_BEHIND)
        stalls.append(person(helper, (x + 130, 560), 0.72))
        stalls.append(counter_table(x + 30, 480, 190, 86, mix(fill, WHITE, 0.1)))
        stalls.append(awning(x, 356, 250, 210, fill, text))
        stalls.append(person(guest, (x + 66 + 100 * (n % 2), 646), 0.74))
    return scene(
        afternoon(f, 300, 14, (0.84, 0.13)), houses(330, f, 71), paving(332, f, 0.5),
        far_people(scattered((20, 350, 1180, 380), 20, 3), 70, 6), peach(120, 400, 190, 5), peach(1110, 400, 210, 9),
        banner(300, 170, 600, 64, "学雷锋志愿服务集市"), *stalls, person(neighbour(31, ("side-bun",), **WALKING,), (170, 812), 1.12),
        person(Person(**(WALKING | CHILD), coat=AMBER, trousers=SLATE, hair="side-tail"), (268, 816), 0.74),
        person(neighbour(8, ("side",), **WALKING), (1030, 822), 1.14, flip=True),
        person(Person(**VOLUNTEER, **POINTING, coat="#F3EDE3", hair="side-cap"), (560, 806), 1.1),
        person(neighbour(14, ("side-bald",), **SIDE), (720, 812), 1.1, flip=True), petals(f, 46, 3),
        near_branch((-40, 30), 16, 360, 4), ground=fade("#F8EBD3", "#FBF8F3"),
    )  # fmt: skip


def a_haircut() -> str:
    """An old man has his hair cut in the sun."""
    f = WIDE
    sitting = Person(
        **(SITTING | {"hands": ((-22, -112), (22, -112)), "nod": 8}), coat="#E9EEF0", trousers="#4A443D", hair="short",
        hair_colour=WHITE_HAIR,
    )  # fmt: skip
    barber = Person(
        **VOLUNTEER, **{**AT_A_TABLE_SIDE, "elbows": ((40, -214), (58, -222)), "hands": ((90, -258), (96, -276)), "nod": 10},
        coat="#F3EDE3", hair="side-bob",
    )  # fmt: skip
    cape = path(
        "M-34,-196C-70,-186 -96,-80 -92,-60Q0,-30 92,-60C96,-80 70,-186 34,-196Q0,-178 -34,-196Z", fade("#F6FAFB", "#C9D6DE"),
    ) + line([(-30, -194), (0, -184), (30, -194)], SLATE, 5)  # fmt: skip
    tools = line(
        [(96, -276), (136, -288)], "#7B8791", 6,
    ) + line([(96, -276), (134, -270)], "#7B8791", 6) + rect(84, -262, 40, 9, "#5B4230", 3)  # fmt: skip
    waiting = [
        neighbour(
            n,
            ("side",) if n % 2 else ("side-bald",),
            **SITTING_SIDE,
        )
        for n in (3, 8)
    ]
    return scene(
        afternoon(f, 300, 25, (0.2, 0.2)), houses(340, f, 19), paving(340, f, 0.4), blurred(peach(980, 470, 330, 8), by=2),
        awning(560, 250, 560, 400, "#A8343C", "义务理发"), light_shaft([(300, -20), (560, -20), (760, 820), (360, 820)], 0.25),
        shade(300, 726, 240), stool(292, 724, 118), person(waiting[0], (292, 730), 1.36), stool(120, 730, 118),
        person(waiting[1], (120, 736), 1.36), shade(690, 746, 300), stool(700, 740, 140),
        person(sitting, (700, 748), 1.66, held=cape), shade(500, 748, 220), person(barber, (524, 754), 1.68, held=tools),
        sheet(rect(900, 470, 190, 18, "#8B5A3A", 4), rect(916, 486, 16, 250, "#734829"), rect(1058, 486, 16, 250, "#734829")),
        sheet(rect(930, 300, 130, 170, "#8B5A3A", 8), rect(944, 314, 102, 142, fade("#DCE9EC", "#F3F7F5"), 4)),
        sheet(rect(1070, 430, 16, 40, JADE_LIGHT, 4), rect(906, 446, 30, 24, "#E3A79A", 4), soft=True),
        *(ellipse(x, y, 9, 4, "#D8D2C8") for x, y in ((620, 758), (660, 768), (770, 764), (730, 774), (800, 756))),
        petals(f, 26, 9), ground=fade("#F8EBD3", "#FBF8F3"), frame=f,
    )  # fmt: skip


def the_fan() -> str:
    """An old fan on the repair table."""
    return scene(
        blurred(
            rect(-20, -20, 1240, 560, fade("#E9D3AE", "#F3E6CC")), rect(80, 60, 260, 360, "#A8343C"),
            rect(860, 40, 300, 380, JADE_LIGHT), circle(560, 140, 110, "#E3A79A"), by=20,
        ),
        rect(0, 540, 1200, 360, fade("#7E9C86", "#55735F")), rect(0, 540, 1200, 12, "#9DB8A3"),
        glow(640, 360, 460, "#FFF3D6", 0.6), old_fan(640, 340, 250),
        sheet(
            rect(70, 640, 250, 170, "#8B4A2A", 10), rect(86, 656, 218, 138, "#6E3A20", 6),
            *(
                rect(100 + n * 34, 676, 20, 100, ("#9AA3AA", AMBER, "#9AA3AA", RED, "#9AA3AA", SLATE_LIGHT)[n], 5)
                for n in range(6)
            ),
        ),
        *(
            sheet(circle(x, y, 13, "#C9CFD2"), line([(x - 7, y - 3), (x + 7, y + 3)], "#7B8791", 4), soft=True)
            for x, y in ((420, 800), (470, 826), (520, 792), (980, 812))
        ),
        sheet(path("M900,850q60,-40 120,0t120,0", stroke="#3A3430", stroke_width=10, stroke_linecap="round"), soft=True),
        pressing("#6F86A0", cuff="#E4D6B8", spread=4).holding(at=(300, 560), turn=-34, scale=1.35),
        pinching(SLATE, cuff=BRIGHT).holding(
            screwdriver(296, -40, 300, 169, AMBER), at=(1010, 560), turn=34, scale=1.35, flip=True,
        ),
        ground="#F3E6CC",
    )  # fmt: skip


def blood_pressure() -> str:
    """A nurse measures; the old woman holds still, her neighbour waits."""
    f = LANDSCAPE
    nurse = Person(
        **(SITTING_SIDE | {"nod": 12, "elbows": ((40, -148), (56, -150)), "hands": ((100, -146), (112, -150))}), coat=WHITE,
        trousers="#9FB2C4", hair="side-bun", collar=SLATE_PALE,
    )  # fmt: skip
    old = Person(
        **(SITTING_SIDE | {"elbows": ((34, -150), (44, -150)), "hands": ((104, -138), (118, -140)), "nod": 2}),
        coat="#8C2A4A", trousers="#4A443D", hair="side-bun", hair_colour=WHITE_HAIR,
    )  # fmt: skip
    waiting = neighbour(17, ("side-bald",), **(SITTING_SIDE | {"nod": 0}))
    cuff_ = group(rect(-34, -20, 68, 40, SLATE, 8), line([(34, 0), (80, 26), (110, 20)], INK_2, 6), at=(66, -148), turn=6)  # fmt: skip
    return scene(
        afternoon(f, 330, 37, (0.14, 0.16)), houses(366, f, 13), paving(368, f, 0.6),
        blurred(peach(220, 480, 330, 3), far_people(scattered((420, 420, 1180, 460), 8, 5), 150, 9), by=3),
        awning(250, 250, 760, 520, JADE, "免费测血压"), shade(330, 836, 260), stool(322, 830, 140),
        person(nurse, (322, 838), 1.66), shade(860, 836, 260), stool(868, 830, 140),
        person(old, (868, 838), 1.66, flip=True, held=cuff_),
        sheet(rect(430, 628, 330, 20, "#E9EEF0", 5), rect(450, 646, 18, 190, "#B9C4CA"), rect(722, 646, 18, 190, "#B9C4CA")),
        sheet(
            rect(540, 556, 110, 74, "#F3F5F4", 8), rect(554, 568, 82, 40, "#9DC3B0", 4), circle(570, 618, 5, RED), soft=True,
        ),
        sheet(rect(450, 600, 60, 30, WHITE, 3), line([(460, 612), (498, 612)], SLATE_PALE, 3), soft=True),
        stool(1090, 840, 136), person(waiting, (1090, 848), 1.6, flip=True), leaf_pot(110, 850), petals(f, 26, 14),
        ground=fade("#F8EBD3", "#FBF8F3"),
    )  # fmt: skip


def leaf_pot(x: float, y: float) -> str:
    """A pot of green at the edge of the picture."""
    blades = "".join(
        leaf(x, y - 70, 150, turn, colour, 0.22)
        for turn, colour in ((-150, JADE), (-120, JADE_LIGHT), (-92, JADE), (-62, "#5E9468"), (-34, JADE))
    )  # fmt: skip
    return sheet(blades) + sheet(
        path(f"M{x - 62},{y - 84}H{x + 62}L{x + 46},{y + 20}H{x - 46}Z", "#A6583A"),
        rect(x - 68, y - 94, 136, 22, "#B8684A", 4),
    )  # fmt: skip


def big_letters() -> str:
    """A student shows an old woman how the letters on her telephone become large."""
    f = PORTRAIT
    old = Person(
        **(SITTING_SIDE | {"nod": 18, "hands": ((66, -138), (78, -144))}), coat="#7A4A5A", trousers="#4A443D",
        hair="side-bun", hair_colour=WHITE_HAIR, scarf=GOLD_LIGHT,
    )  # fmt: skip
    student = Person(
        **VOLUNTEER, **(SQUATTING | {"nod": -6, "elbows": ((44, -120), (58, -122)), "hands": ((88, -134), (98, -152))}),
        coat="#6F86A0", hair="side",
    )  # fmt: skip
    phone = group(
        rect(-19, -36, 38, 72, "#2A2F38", 7), rect(-14, -28, 28, 56, "#F3EDE3", 3), rect(-9, -18, 18, 8, RED, 2),
        rect(-9, -4, 18, 6, SLATE_PALE, 2), rect(-9, 8, 18, 6, SLATE_PALE, 2), at=(92, -164), turn=14,
    )  # fmt: skip
    return scene(
        afternoon(f, 520, 43, (0.24, 0.2)), houses(560, f, 5), paving(562, f, 0.4), peach(730, 700, 460, 12),
        willow(-10, -20, 6, 380, 5, "#8FB57A"), light_shaft([(420, -20), (660, -20), (420, 1220), (60, 1220)], 0.25),
        shade(340, 1080, 420),
        sheet(
            rect(120, 892, 420, 26, "#8B5A3A", 6), rect(120, 760, 420, 24, "#9A6A44", 6),
            rect(120, 810, 420, 20, "#9A6A44", 6), rect(150, 780, 20, 130, "#6B4630"), rect(490, 780, 20, 130, "#6B4630"),
            rect(150, 916, 22, 170, "#6B4630"), rect(488, 916, 22, 170, "#6B4630"),
        ),
        person(old, (340, 1092), 2.0, held=phone), shade(690, 1110, 260), person(student, (700, 1118), 1.9, flip=True),
        petals(f, 40, 7), near_branch((940, 60), 160, 380, 3), ground=fade("#F8E9CB", "#FBF6EA"), frame=f,
    )  # fmt: skip


def needle_and_stone() -> str:
    """One sews, one grinds scissors; sparks fly."""
    f = WIDE
    sewing = Person(
        **VOLUNTEER, **(SITTING_SIDE | {"nod": 18, "hands": ((88, -150), (104, -144)), "elbows": ((36, -140), (50, -138))}),
        coat="#E4D6B8", hair="side-bun", hair_colour=GREY_HAIR,
    )  # fmt: skip
    grinding = Person(
        **VOLUNTEER,
        **(SITTING_SIDE | {"nod": 14, "neck": (22, -188), "hands": ((84, -128), (100, -122)), "elbows": ((34, -136), (48, -132))}),
        coat=SLATE, hair="side-cap",
    )  # fmt: skip
    machine = sheet(
        rect(360, 520, 250, 22, "#A87248", 4), rect(376, 540, 14, 200, "#3A3430"), rect(578, 540, 14, 200, "#3A3430"),
        line([(384, 720), (586, 640)], "#3A3430", 8), circle(560, 690, 44, "none", stroke="#3A3430", stroke_width=9),
    ) + sheet(path("M400,520V480Q400,430 450,430H560V460H460Q446,462 446,480V520Z", "#2A2F38"), rect(548, 424, 34, 60, "#2A2F38", 6), circle(400, 470, 22, "#4A4F58"), line([(440, 446), (540, 446)], GOLD, 4))  # fmt: skip
    cloth = path("M340,524Q440,500 560,516L640,590Q520,560 470,640Q420,560 330,600Z", "#5E8E74")
    wheel = sheet(
        rect(800, 660, 170, 20, "#8B5A3A", 4), rect(816, 680, 16, 80, "#6B4630"), rect(938, 680, 16, 80, "#6B4630"),
    ) + sheet(circle(884, 624, 52, "#8C8579"), circle(884, 624, 38, "#A39B8D"), circle(884, 624, 9, "#4A443D"))  # fmt: skip
    sparks = "".join(
        line([(866 - n * 5, 574 + n * 2), (824 - n * 13, 540 + n * 17 - (n % 3) * 22)], AMBER if n % 2 else "#F6D08E", 4)
        for n in range(9)
    )  # fmt: skip
    return scene(
        afternoon(f, 300, 58, (0.52, 0.2)), houses(340, f, 29), paving(340, f, 0.5),
        blurred(far_people(scattered((20, 390, 1180, 440), 10, 7), 150, 4), peach(600, 470, 300, 6), by=3),
        awning(60, 230, 560, 520, "#A8343C", "缝补"), awning(660, 230, 500, 520, JADE, "磨刀磨剪"), shade(300, 738, 260),
        stool(262, 736, 138), person(sewing, (262, 744), 1.62), machine, sheet(cloth, soft=True),
        glow(860, 570, 130, "#FFDF9E", 0.8), shade(1040, 748, 260), stool(1060, 746, 120),
        person(grinding, (1060, 756), 1.6, flip=True), wheel,
        sheet(path("M880,572L960,556L1000,566L956,574Z", "#B9C4CA"), soft=True), sparks,
        *(
            sheet(
                group(
                    line([(0, 0), (50, -16)], "#9AA3AA", 7), line([(0, -16), (50, 0)], "#9AA3AA", 7),
                    circle(-10, 6, 12, "none", stroke=colour, stroke_width=6),
                    circle(-10, -22, 12, "none", stroke=colour, stroke_width=6), at=(x, 776),
                ),
                soft=True,
            )
            for x, colour in ((720, RED), (800, SLATE), (1140, "#3A3430"))
        ),
        petals(f, 20, 4), ground=fade("#F8EBD3", "#FBF8F3"), frame=f,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2025, 3, 5, hour, minute), orientation, located)


PHOTOS = {
    "ji-shi": Shot(the_fair, SMALL_PHONE, at(9, 25, located=True)),
    "li-fa": Shot(a_haircut, REFLEX, at(9, 48)),
    "xiu-feng-shan": Shot(the_fan, SMALL_PHONE, at(10, 3, 3)),
    "liang-xue-ya": Shot(blood_pressure, SMALL_PHONE, at(10, 20)),
    "jiao-shou-ji": Shot(big_letters, SMALL_PHONE, at(10, 41, 6, located=True)),
    "mo-jian-dao": Shot(needle_and_stone, REFLEX),
}
