"""志愿者清河道, in the stream of 柳溪村, 5 March 2026."""

from __future__ import annotations

import datetime

from pictures.crowd import neighbour
from pictures.hands import gripping, pinching
from pictures.land import cloud, grass, hill, leaf, range_of_hills, ripples, sun, tree, willow
from pictures.paper import (
    AMBER,
    BRIGHT,
    INK,
    JADE,
    JADE_LIGHT,
    JADE_PALE,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_LIGHT,
    WHITE,
    WIDE,
    blurred,
    circle,
    ellipse,
    fade,
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
    BENDING,
    BUST,
    CHILD,
    PUTTING,
    SIDE,
    SQUATTING,
    WALKING,
)
from pictures.river import bottle, stones, stream
from pictures.shots import OLD_PHONE, REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import board
from pictures.village import afternoon, houses, near_branch, shade, stone_bridge
from pictures.volunteers import HOOKING, volunteer
from pictures.woods import bucket

SPRING = "#A3BF72"


def along_the_stream() -> str:
    """The stream through the village, and volunteers along all its bends."""
    f = LANDSCAPE
    in_water = [(330, 800, 1.16, 0, False), (640, 640, 0.78, 1, True), (500, 540, 0.56, 2, False), (600, 470, 0.42, 3, True)]  # fmt: skip
    people = []
    for x, y, size, n, flip in reversed(in_water):
        people.append(person(volunteer(n, ("side", "side-cap", "side-straw", "side-tail")[n], **BENDING), (x, y), size, flip=flip))  # fmt: skip
        people.append(group(ellipse(x, y - 16 * size, 70 * size, 15 * size, "#8DB9B2"), opacity=0.95) + line(
            [(x - 60 * size, y - 20 * size), (x, y - 8 * size), (x + 60 * size, y - 20 * size)], "#DCEBE6", 4 * size,
        ))  # fmt: skip
    on_banks = "".join(
        person(volunteer(n, hair, **pose), (x, y), size, flip=flip, held=held)
        for n, (x, y, size, hair, pose, flip, held) in enumerate((
            (930, 596, 0.7, "side-bob", WALKING, False, bucket(66, -146, 22)),
            (250, 566, 0.62, "side-tail", WALKING, True, bucket(66, -146, 22)), (830, 500, 0.5, "side", SIDE, True, ""),
            (380, 486, 0.46, "side-cap", BENDING, False, ""),
            (1030, 790, 1.12, "side-tail", {**WALKING, "hands": ((-30, -146), (54, -138))}, False, bucket(56, -132, 26)),
        ))
    )  # fmt: skip
    return scene(
        afternoon(f, 330, 18, (0.8, 0.14)), houses(366, f, 83),
        hill([(0, 366), (600, 356), (1200, 366)], fade("#A9C281", "#6E9A58"), frame=f), stone_bridge(450, 420, 300, 60),
        *(
            tree(x, y, size, colour)
            for x, y, size, colour in ((120, 430, 70, SPRING), (1080, 440, 80, SPRING), (960, 410, 54, JADE_LIGHT))
        ),
        stream([(600, 416), (560, 470), (640, 540), (520, 640), (560, 760), (480, 920)], [110, 130, 190, 290, 470, 760]),
        ripples((380, 560, 760, 880), 26, 5, "#DCEBE6", 4), stones((250, 600, 330, 700), 6, 4, 16),
        stones((800, 640, 900, 720), 6, 9, 18), stones((60, 820, 170, 890), 6, 2, 30), *people, on_banks,
        grass((700, 700, 1200, 880), 30, 5, "#4F7F3F", 34), grass((0, 620, 220, 860), 22, 8, "#4F7F3F", 34),
        willow(-20, -20, 8, 420, 3, SPRING), willow(1010, -20, 6, 300, 8, SPRING), ground=fade("#F8EBD3", "#FBF8F3"),
    )  # fmt: skip


def from_hand_to_hand() -> str:
    """Buckets of mud go from hand to hand up the bank."""
    f = WIDE
    chain = []
    for n, (x, y, size) in enumerate(((150, 790, 1.46), (400, 752, 1.4), (640, 700, 1.34), (870, 640, 1.26))):
        pose = {**PUTTING, "hands": ((88, -166), (98, -158)), "elbows": ((42, -186), (54, -182))} if n % 2 == 0 else {
            **PUTTING, "neck": (4, -244), "nod": -4, "hands": ((82, -176), (92, -168)), "elbows": ((36, -190), (48, -186)),
        }  # fmt: skip
        who = volunteer(n, ("side", "side-tail", "side-straw", "side-bob")[n], **pose)
        chain.append(shade(x, y - 4, 200))
        chain.append(person(who, (x, y), size, held=bucket(100, -150, 34, (SLATE_LIGHT, JADE_LIGHT, AMBER, SLATE_LIGHT)[n], "#5A4A3A")))  # fmt: skip
    tipping = volunteer(5, "side-cap", **{**BENDING, "hands": ((84, -116), (98, -110))})
    return scene(
        afternoon(f, 280, 29, (0.16, 0.2)), houses(320, f, 51),
        hill([(0, 560), (300, 520), (700, 430), (1200, 350)], fade("#A9C281", "#6E9A58"), soft=False, frame=f),
        tree(1090, 380, 100, SPRING), tree(560, 450, 66, JADE_LIGHT),
        sheet(path("M-40,610C120,600 240,660 300,730C340,780 350,820 350,860H-40Z", fade("#A9CBC6", "#5E938D")), soft=True),
        ripples((0, 640, 260, 790), 14, 2, "#DCEBE6"), stones((220, 690, 330, 790), 7, 3, 20),
        person(tipping, (1050, 566), 1.14, held=bucket(104, -96, 34, SLATE_LIGHT, "#5A4A3A")),
        sheet(path("M1080,600C1110,520 1170,500 1240,490V640H1060Z", fade("#6B5644", "#4A3A2C"))), *chain,
        grass((460, 690, 1200, 790), 40, 6, "#4F7F3F", 36), willow(-30, -20, 7, 360, 6, SPRING),
        near_branch((1240, 40), 160, 300, 4), ground=fade("#F8EBD3", "#FBF8F3"), frame=f,
    )  # fmt: skip


def an_old_net() -> str:
    """Gloved hands untangle an old net from a branch."""
    net_lines = "".join(
        line([(280 + n * 62, 330 + (n % 3) * 16), (330 + n * 58, 520), (300 + n * 60, 720 - (n % 4) * 24)], "#4F6F7A", 5)
        for n in range(11)
    )  # fmt: skip
    net_lines += "".join(
        line([(270, 380 + n * 58), (480, 400 + n * 52), (700, 380 + n * 56), (930, 410 + n * 50)], "#4F6F7A", 5)
        for n in range(6)
    )  # fmt: skip
    glove, glove_2 = "#E9E3D2", "#E9E3D2"
    return scene(
        blurred(
            rect(-20, -20, 1240, 940, fade("#BFD8CF", "#5E938D")),
            *(
                ellipse(x, y, 190, 16, "#DCEBE6")
                for x, y in ((200, 180), (760, 120), (1000, 300), (120, 520), (980, 640), (500, 830))
            ),
            by=10,
        ),
        blurred(stones((0, 640, 1200, 900), 14, 5, 80), by=5),
        sheet(
            line([(180, 300), (520, 420), (820, 380), (1080, 470)], "#6B4A34", 34),
            line([(520, 420), (600, 300), (690, 230)], "#6B4A34", 20), line([(820, 380), (900, 300)], "#6B4A34", 15),
            *(leaf(x, y, 60, turn, "#8A7A4A", 0.3) for x, y, turn in ((690, 230, -60), (900, 300, -30), (690, 230, -120))),
        ),
        sheet(net_lines), bottle(720, 600, 190, 64),
        *(circle(x, y, 15, "#B8743C") for x, y in ((300, 700), (430, 690), (560, 700), (860, 668))),
        *(line([(x, y), (x - 3, y + 34)], "#CFE3DF", 6) for x, y in ((420, 740), (612, 756), (840, 730), (500, 780))),
        gripping(SLATE, glove, BRIGHT).holding(at=(220, 520), turn=-10, scale=1.5),
        pinching(SLATE, glove_2, BRIGHT).holding(at=(1010, 270), turn=-24, scale=1.5, flip=True), ground="#5E938D",
    )  # fmt: skip


def the_culvert() -> str:
    """With a long hook the mouth of the culvert is cleared, and the water runs."""
    f = PORTRAIT
    man = volunteer(0, "side", **{**HOOKING})
    second = volunteer(4, "side-tail", **{**BENDING, "hands": ((92, -70), (108, -76))})
    stones_ = "".join(
        rect(60 + (row % 2) * 60 + n * 124, 330 + row * 62, 116, 54, mix("#C9C4B8", "#A39E92", (n * 7 + row * 3) % 5 / 5), 8)
        for row in range(7)
        for n in range(-1, 7)
    )  # fmt: skip
    arch = path("M250,780V620A200,200 0 0 1 650,620V780Z", "#1F2A2C")
    ring_ = "".join(
        group(rect(-24, -236, 48, 60, mix("#B9B4A8", "#8C897F", (n % 3) / 3), 6), at=(450, 620), turn=-90 + n * 22.5)
        for n in range(9)
    )  # fmt: skip
    jam = "".join(
        line(
            [(330 + n * 22, 640 + (n * 37 % 60)), (420 + n * 24, 700 + (n * 53 % 70))],
            ("#6B4A34", "#7A5A3C", "#5B4230")[n % 3], 14,
        )
        for n in range(6)
    )  # fmt: skip
    return scene(
        sun(700, 130, 80, "#F3C77A", "#F6DDA8"), range_of_hills(270, 130, 8, fade("#BCD2C6", "#E0E8DA"), 4, f),
        *(
            tree(x, 330, size, colour)
            for x, size, colour in ((80, 90, SPRING), (250, 70, JADE_LIGHT), (640, 84, SPRING), (820, 100, JADE_LIGHT))
        ),
        hill([(0, 320), (450, 300), (900, 320)], fade("#A9C281", "#6E9A58"), soft=False, frame=f),
        sheet(rect(-20, 320, 940, 480, "#8C897F"), stones_), sheet(arch), ring_, sheet(rect(-20, 290, 940, 44, "#D6D2C8", 5)),
        sheet(path(
            "M266,700C300,690 600,690 634,700C700,820 860,960 940,1240H-40C60,960 200,820 266,700Z",
            fade("#8DB9B2", "#5E938D"),
        )),
        *(line([(340 + n * 44, 720), (310 + n * 56, 860), (230 + n * 84, 1060)], "#DCEBE6", 6) for n in range(6)),
        *(ellipse(x, y, rx, 9, "#F2F8F6", opacity=0.9) for x, y, rx in ((360, 716, 60), (470, 728, 80), (570, 714, 50))),
        sheet(jam), sheet(path("M-40,800C80,820 140,900 120,1240H-40Z", fade("#A9C281", "#5F8A4A"))),
        sheet(path("M940,820C800,850 700,960 690,1240H940Z", fade("#A9C281", "#5F8A4A"))),
        line([(596, 956), (470, 690)], "#C79A6C", 12, curved=False), line([(470, 690), (452, 664), (478, 650)], "#7B8791", 9),
        person(man, (770, 1120), 1.62, flip=True), person(second, (130, 1130), 1.46),
        sheet(line([(240, 1040), (360, 1000), (420, 1020)], "#6B4A34", 15), line([(330, 1010), (370, 950)], "#6B4A34", 9)),
        willow(-30, -20, 6, 330, 4, SPRING), grass((0, 1100, 120, 1190), 8, 3, "#4F7F3F", 44),
        grass((800, 1100, 900, 1190), 8, 5, "#4F7F3F", 44), ground=fade("#F8E9CB", "#FBF6EA"), frame=f,
    )  # fmt: skip


def sorted_out() -> str:
    """What came out is sorted and weighed."""
    f = LANDSCAPE
    girl = Person(**(SQUATTING | CHILD), vest=BRIGHT, coat="#E8C98A", trousers=SLATE, hair="side-tail")
    woman = volunteer(1, "side-bun", **SQUATTING)
    weigher = volunteer(
        3, "side", **{**PUTTING, "elbows": ((40, -232), (62, -230)), "hands": ((62, -288), (140, -252)), "nod": -4},
    )  # fmt: skip
    steel = line(
        [(-30, -246), (196, -268)], "#8B5A3A", 8, curved=False,
    ) + line([(62, -288), (62, -256)], RED, 4) + line([(166, -264), (166, -232)], RED, 3) + path("M154,-232H178L182,-204H150Z", "#4A443D") + line([(-26, -246), (-26, -196)], "#4A443D", 4)  # fmt: skip
    sack = path(
        "M-62,-196C-92,-150 -88,-70 -26,-66C36,-70 40,-150 10,-196Q-26,-182 -62,-196Z", "#D6C29A",
    ) + line([(-58, -190), (6, -190)], "#9A7E50", 6)  # fmt: skip
    writer = neighbour(
        9, ("back",), elbows=((-50, -190), (54, -230)), hands=((-46, -142), (76, -276)), in_front=(False, True),
    )  # fmt: skip
    return scene(
        afternoon(f, 310, 35, (0.86, 0.14)), houses(346, f, 27),
        hill([(0, 350), (600, 344), (1200, 352)], fade("#B7CC8C", "#7FA35E"), soft=False, frame=f),
        tree(90, 400, 120, SPRING), tree(1130, 400, 130, SPRING),
        sheet(rect(850, 590, 14, 170, "#734829"), rect(1120, 590, 14, 170, "#734829")),
        board(820, 330, 340, 270, ("淤泥　四车", "枯枝　九百千克", "塑料　三十一千克"), 36), shade(880, 766, 220),
        person(writer, (850, 772), 1.3), sheet(path("M120,640H760L830,860H50Z", fade("#5E86A0", "#44687F"))),
        path("M136,652H750L806,846H80Z", stroke="#8FB0C4", stroke_width=4),
        *(
            bottle(x, y, size, turn, fill, cap)
            for x, y, size, turn, fill, cap in (
                (220, 712, 84, 80, JADE_PALE, RED), (290, 732, 84, 96, "#D9E6EC", SLATE), (240, 766, 90, 70, "#D9E6EC", JADE),
                (330, 780, 84, 104, JADE_PALE, RED), (200, 812, 90, 84, "#E9EDE4", SLATE),
            )
        ),
        sheet(
            *(line([(420 + n * 16, 720), (430 + n * 14, 800), (414 + n * 17, 830)], "#4F6F7A", 4) for n in range(9)),
            *(line([(416, 736 + n * 22), (490, 742 + n * 22), (560, 734 + n * 22)], "#4F6F7A", 4) for n in range(5)),
            soft=True,
        ),
        sheet(
            circle(660, 770, 62, "#2F3236"), circle(660, 770, 32, "#4F7690"),
            circle(660, 770, 50, "none", stroke="#4A4E54", stroke_width=5), soft=True,
        ),
        person(woman, (300, 690), 1.06), person(girl, (700, 706), 0.86, flip=True),
        person(weigher, (530, 640), 1.24, held=sack + steel), grass((0, 780, 60, 890), 6, 2, "#4F7F3F", 40),
        grass((860, 800, 1200, 890), 20, 4, "#4F7F3F", 40), willow(-20, -20, 6, 340, 11, SPRING),
        near_branch((1240, 20), 160, 280, 6), ground=fade("#F8EBD3", "#FBF8F3"),
    )  # fmt: skip


def the_water_sounds() -> str:
    """Afterwards: clear water, an egret, and three who sit and listen."""
    f = WIDE
    egret = sheet(
        path(
            "M0,0C-40,-6 -70,20 -96,50C-60,44 -20,40 10,22C34,4 20,-30 24,-60C26,-80 44,-86 56,-80" "L92,-70L56,-68C40,-66 40,-50 42,-30C44,0 30,24 0,34Z",
            WHITE,
        ),
        line([(-10, 36), (-14, 96)], "#3A3430", 4), line([(6, 34), (8, 96)], "#3A3430", 4),
    ) + circle(52, -76, 3, INK) + line([(60, -76), (94, -70)], AMBER, 5)  # fmt: skip
    sitting = [
        volunteer(0, "back", **BUST), Person(**BUST, coat="#7A4A5A", hair="back-bun", hair_colour=WHITE_HAIR),
        Person(**(BUST | CHILD), coat=AMBER, hair="back-tail"),
    ]  # fmt: skip
    return scene(
        sun(620, 210, 110, "#F0B65E", "#F8DCA0"), cloud(150, 110, 190, "#FFF8EA"), cloud(900, 90, 170, "#FFF8EA"),
        range_of_hills(330, 150, 23, fade("#C9D3B8", "#E9E6CE"), 5, f),
        range_of_hills(360, 100, 4, fade("#A5BC8A", "#CAD6A8"), 6, f), houses(396, f, 93, 0.9),
        hill([(0, 400), (600, 392), (1200, 402)], fade("#A9C281", "#6E9A58"), frame=f), stone_bridge(780, 470, 330, 70),
        sheet(path("M-40,470C300,450 700,470 1240,462V840H-40Z", fade("#BFDCD4", "#5E9C96")), soft=True),
        group(blurred(ellipse(620, 560, 120, 26, "#F8DCA0"), by=10), opacity=0.7),
        ripples((0, 490, 1200, 720), 50, 9, "#EAF4EF"),
        *(
            sheet(
                ellipse(x, y, size, size * 0.36, "#C9C4B8"), ellipse(x, y - size * 0.1, size * 0.94, size * 0.3, "#DDD8CC"),
                soft=True,
            )
            for x, y, size in (
                (300, 560, 46), (420, 580, 52), (550, 596, 56), (690, 606, 60), (840, 612, 64), (1000, 616, 70),
            )
        ),
        group(egret, at=(690, 506), scale=1.0), group(ellipse(690, 640, 46, 12, WHITE), opacity=0.35),
        hill([(0, 740), (400, 722), (800, 730), (1200, 712)], fade("#8FB06A", "#557A42"), soft=False, frame=f),
        *(person(who, (x, 846), size) for who, x, size in zip(sitting, (250, 410, 540), (1.5, 1.4, 1.1), strict=True)),
        bucket(700, 716, 32), line([(800, 790), (1010, 690)], "#C79A6C", 9, curved=False),
        line([(1010, 690), (1034, 676), (1040, 700)], "#7B8791", 8), grass((0, 730, 1200, 790), 60, 7, "#4F7F3F", 38),
        willow(-20, -20, 7, 380, 2, SPRING), willow(960, -20, 6, 330, 13, SPRING), ground=fade("#F8DDA8", "#FBF3E2"), frame=f,
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2026, 3, 5, hour, minute), orientation, located)


PHOTOS = {
    "01 志愿者分段清理溪道（秦溪摄）": Shot(along_the_stream, SMALL_PHONE, at(9, 12, located=True)),
    "02 水桶接力运淤泥（秦溪摄）": Shot(from_hand_to_hand, REFLEX, at(9, 35)),
    "03 解开缠在枯枝上的旧渔网（梁小满摄）": Shot(an_old_net, OLD_PHONE, at(10, 4, 3)),
    "04 用长钩疏通涵洞（秦溪摄）": Shot(the_culvert, SMALL_PHONE, at(10, 20, 6, located=True)),
    "05 清出的杂物分拣过秤（梁小满摄）": Shot(sorted_out, SMALL_PHONE),
    "06 溪水又响了（秦溪摄）": Shot(the_water_sounds, REFLEX, at(11, 28)),
}
