"""农民丰收节 on the threshing floor of 双井村, 23 September 2026."""

from __future__ import annotations

import datetime

from pictures.crowd import far_people, neighbour, scattered
from pictures.hands import cupping, pinching
from pictures.harvest import (
    AT_A_TOOL,
    TOSSING,
    UNDER_A_POLE,
    autumn_valley,
    basket,
    chilli_string,
    corn_string,
    flying,
    heap,
    persimmon,
    persimmon_string,
    pole_with_baskets,
    rake,
    rice_ear,
    shovel,
    spread,
    threshing_floor,
    winnower,
)
from pictures.kitchen import sieve
from pictures.land import range_of_hills
from pictures.old_house import lattice, tiled_roof
from pictures.paper import (
    AMBER,
    BRIGHT,
    JADE,
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
    path,
    polygon,
    rect,
    scene,
    sheet,
)
from pictures.people import GREY_HAIR, WHITE_HAIR, Person, person
from pictures.poses import CHEERING, CLAPPING, POINTING, SIDE, SITTING_SIDE
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import banner, bunting, strip
from pictures.village import camphor, houses, near_branch, shade

PAPERS = (AMBER, "#BFD3C4", "#E3A79A", "#C3272F")


def the_floor() -> str:
    """The threshing floor with its heaps, and a red cloth above."""
    raking = neighbour(4, ("side-straw",), **AT_A_TOOL, coat="#E9DFC9", trousers="#4A443D")
    guest = neighbour(9, ("side-bob",), **{**POINTING, "hands": ((-46, -142), (96, -190))}, coat=SLATE)
    host = neighbour(3, ("side-straw",), **SIDE, coat="#B8433C", hair_colour=GREY_HAIR)
    shovelling = neighbour(6, ("side-cap",), **AT_A_TOOL, coat=JADE, cap=BRIGHT)
    return scene(
        autumn_valley(LANDSCAPE, 400, 8, (0.16, 0.13)), houses(392, LANDSCAPE, 27), threshing_floor(LANDSCAPE, 396),
        bunting((-20, 60), (1220, 50), 60, PAPERS, 26), line([(326, 190), (326, 430)], "#8B5A3A", 10), line([(874, 190), (874, 430)], "#8B5A3A", 10),
        banner(320, 196, 560, 66, "庆丰收"), camphor(1090, 440, 210, 5),
        far_people(scattered((30, 430, 1010, 452), 26, 6), 120, 12),
        spread([(60, 500), (470, 500), (430, 640), (-80, 640)], 8), spread([(700, 500), (1150, 500), (1290, 640), (760, 640)], 8),
        heap(680, 560, 330, 150, 3), heap(250, 486, 170, 70, 9), heap(930, 486, 180, 76, 11),
        shade(470, 646, 190, 0.2), person(raking, (460, 640), 1.0, held=rake((40, -150), (170, -8))),
        shade(890, 656, 190, 0.2), person(shovelling, (900, 650), 1.02, flip=True, held=shovel((50, -160), (140, -66))),
        winnower(1080, 800, 300), heap(860, 840, 300, 90, 17),
        shade(200, 862, 260, 0.22), person(host, (90, 860), 1.24), person(guest, (310, 866), 1.22, flip=True),
        *(sheet(basket(x, y, w), soft=True) for x, y, w in ((560, 778, 110), (660, 800, 120))),
        near_branch((-40, 10), 24, 300, 6),
        ground=fade("#F8E3B4", "#FBF3E2"),
    )  # fmt: skip


def tossing() -> str:
    """Grain is thrown into the wind: what is full falls back, the chaff flies away."""
    old = Person(**TOSSING, coat="#E9DFC9", trousers="#4A443D", hair="side-straw", hair_colour=WHITE_HAIR)
    woman = Person(**TOSSING, coat="#B8433C", trousers="#33404F", hair="side-bun", scarf="#F0D9A8")
    young = neighbour(5, ("side",), **TOSSING, coat=SLATE)
    tool = shovel((18, -140), (118, -305))
    return scene(
        glow(860, 330, 720, "#FFE1A0", 0.95), circle(860, 330, 118, "#FBE0A0"), circle(860, 330, 98, "#FFF6DC"),
        range_of_hills(500, 130, 5, fade("#C9A96A", "#E6CC94"), 5, LANDSCAPE), range_of_hills(560, 70, 13, fade("#A98F52", "#D6B873"), 6, LANDSCAPE),
        houses(590, LANDSCAPE, 40, 0.7), threshing_floor(LANDSCAPE, 588), far_people(scattered((0, 602, 1200, 624), 17, 4), 104, 8),
        shade(240, 812, 300, 0.26), shade(1000, 812, 300, 0.26), shade(560, 770, 260, 0.2),
        person(young, (520, 742), 1.1, held=tool),
        flying((650, 420), (770, 90), (900, 660), 90, 21, 24), heap(720, 790, 560, 170, 5),
        person(old, (180, 826), 1.5, held=tool), flying((370, 340), (560, -130), (700, 640), 210, 3, 30),
        person(woman, (1080, 836), 1.46, flip=True, held=tool), flying((900, 350), (780, -60), (660, 660), 170, 9, 28),
        *(circle(x, y, r, "#FFF3CF", opacity=0.7) for x, y, r in ((420, 210, 5), (520, 150, 4), (660, 120, 6), (760, 180, 4), (980, 200, 5), (340, 120, 4), (1050, 110, 4))),
        ground=fade("#F3C987", "#FBE9C4"),
    )  # fmt: skip


def full_ears() -> str:
    """Ears of rice in a palm; one grain is bitten open by a thumb-nail."""
    far = "".join(rice_ear([(x, y), (x + 40, y - 130), (x + 130, y - 130), (x + 190, y - 30)], 46, x) for x, y in ((-60, 420), (120, 360), (330, 410), (560, 350), (800, 400), (990, 360)))  # fmt: skip
    stalks = "".join(
        line([(60 + n * 16, 960), (40 + n * 14, 560), (130 + n * 20, 250)], ("#9DA04E", "#B7A04A", "#84924A")[n % 3], 11) for n in range(4)
    )  # fmt: skip
    ears = "".join(
        rice_ear(points, 66, 31 + n)
        for n, points in enumerate((
            [(150, 250), (340, 84), (590, 150), (690, 440)], [(140, 270), (300, 150), (500, 230), (600, 540)],
            [(128, 300), (240, 220), (390, 320), (470, 590)], [(104, 320), (170, 280), (270, 370), (310, 580)],
            [(90, 330), (60, 220), (-10, 190), (-80, 260)],
        ))
    )  # fmt: skip
    return scene(
        blurred(rect(-20, -20, 1240, 460, fade("#F6DDA0", "#E9C878")), rect(-20, 300, 1240, 660, fade("#DDB24E", "#B08A38")), circle(930, 120, 90, "#FBEBB8"), far, by=12),
        glow(900, 160, 520, "#FFF1C4", 0.8), stalks,
        cupping("#5E7F8E", "#D9A67C", "#E9DFC9").holding(
            ellipse(116, -52, 70, 30, "#DDAC4A"), at=(420, 720), turn=-14, scale=1.6,
        ),
        ears, pinching("#B8433C", cuff=WHITE).holding(group(ellipse(0, 0, 16, 8, "#F3D27A"), at=(158, -2), turn=-30), at=(990, 700), turn=36, scale=1.5, flip=True),
        *(group(ellipse(0, 0, 9, 4, "#E9BE5C"), at=at, turn=turn) for at, turn in (((700, 590), 30), ((740, 650), 80), ((650, 700), 10), ((690, 780), 50))),
        ground="#E9C878",
    )  # fmt: skip


def race() -> str:
    """A race under carrying poles: who spills, loses."""
    runners = []
    for n, (x, y, size, hair, coat) in enumerate((
        (860, 570, 0.92, "side-bob", "#3F6690"), (420, 580, 0.95, "side", "#D98E32"),
        (700, 740, 1.24, "side-cap", BRIGHT), (230, 750, 1.24, "side-tail", JADE),
    )):  # fmt: skip
        who = neighbour(n * 3 + 1, (hair,), **{**UNDER_A_POLE, "nod": (2, -6, 6, -2)[n]}, coat=coat, cap=coat)
        runners += [
            shade(x + 30, y + 4, 240 * size, 0.24),
            person(who, (x, y), size, held=pole_with_baskets()),
        ]
        runners.append(
            flying(
                (x - 70 * size, y - 190 * size),
                (x - 110 * size, y - 230 * size),
                (x - 190 * size, y - 20),
                16,
                n + 5,
                8,
            )
        )
    cheering = "".join(
        person(neighbour(n * 5 + 2, **(CHEERING, CLAPPING, CHEERING)[n % 3]), (50 + n * 112, 520 + n % 2 * 8), 0.66, flip=n % 2 == 1)
        for n in range(11)
    )  # fmt: skip
    return scene(
        autumn_valley(WIDE, 330, 19, (0.84, 0.16)), houses(330, WIDE, 12), threshing_floor(WIDE, 334),
        bunting((-20, 50), (600, 100), 40, PAPERS, 13), bunting((600, 100), (1220, 50), 40, PAPERS, 13),
        far_people(scattered((0, 396, 1200, 424), 28, 15), 130, 5), cheering,
        *(rect(-20, y, 1240, h, "#F6EBD2", opacity=0.8) for y, h in ((536, 4), (606, 5), (770, 7))),
        rect(1060, 250, 12, 300, "#8B5A3A", 4), strip(1096, 262, 52, 190, "终点", soft=True),
        *runners,
        heap(1130, 790, 260, 100, 8),
        ground=fade("#F8E3B4", "#FBF3E2"), frame=WIDE,
    )  # fmt: skip


def under_the_eaves() -> str:
    """Corn and persimmons dry before a white wall; below, an old woman strips cobs."""
    old = Person(
        **(SITTING_SIDE | {"hands": ((70, -118), (86, -124)), "nod": 14}), coat="#7A4A5A", trousers="#4A443D",
        hair="side-bun", hair_colour=WHITE_HAIR, apron="#C9B48A",
    )  # fmt: skip
    strings = "".join(
        corn_string(x, 296, n, 104, x) if kind == "corn" else persimmon_string(x, 296, n, 25, x) if kind == "fruit" else chilli_string(x, 296, 290, x)
        for x, kind, n in (
            (70, "corn", 9), (160, "fruit", 9), (222, "fruit", 7), (300, "corn", 7), (384, "chilli", 0),
            (640, "chilli", 0), (716, "corn", 8), (796, "fruit", 9), (856, "fruit", 7),
        )
    )  # fmt: skip
    cat = group(
        path("M-44,0C-60,-40 -30,-66 6,-60C40,-56 52,-24 46,0Z", "#D98E4A"), circle(38, -58, 24, "#D98E4A"),
        polygon([(20, -72), (26, -96), (38, -78)], "#D98E4A", 2), polygon([(42, -78), (56, -94), (58, -70)], "#D98E4A", 2),
        line([(-40, -6), (-70, -10), (-78, -40)], "#C97A3A", 11), *(line([(x, -60), (x - 3, -42)], "#B96A30", 5) for x in (-16, -2, 12)),
        at=(600, 1050),
    )  # fmt: skip
    return scene(
        rect(0, 0, 900, 250, fade("#CFE0E4", "#F6EBD2")), range_of_hills(210, 110, 7, fade("#9DB58C", "#C9D3AC"), 4, PORTRAIT),
        rect(-20, 190, 940, 800, fade("#FFFDF9", "#EFE6D6")), path("M0,560L900,200V190H0Z", "#D9CDB8", opacity=0.28),
        tiled_roof(450, 240, 1010, 150), rect(-20, 240, 940, 26, "#6B4A34"), line([(-20, 296), (920, 296)], "#A98552", 12),
        lattice(420, 400, 170, 220), strings,
        rect(-20, 970, 940, 260, fade("#D9CDB8", "#B7A68A")), rect(-20, 962, 940, 12, "#A89878"),
        shade(330, 1104, 460, 0.3), sheet(rect(140, 976, 200, 18, "#8B5A3A", 5), rect(156, 994, 18, 110, "#734829"), rect(306, 994, 18, 110, "#734829"), soft=True),
        person(old, (240, 1106), 1.5, held=group(ellipse(0, 0, 28, 11, "#EDB93C"), at=(80, -126), turn=-24)),
        sieve(540, 1130, 300, flat=0.3), *(group(ellipse(0, 0, 30, 11, ("#EDB93C", "#E3A52C")[n % 2]), at=(470 + n * 36, 1118 + n % 2 * 18), turn=n * 37 % 60 - 30) for n in range(5)),
        cat, sheet(basket(790, 1060, 170), *(persimmon(x, y, 30) for x, y in ((740, 1040), (800, 1030), (850, 1044), (770, 1000), (826, 1000))), soft=True),
        near_branch((930, 20), 150, 300, 8),
        ground="#EFE6D6", frame=PORTRAIT,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2026, 9, 23, hour, minute), orientation)


PHOTOS = {
    "01 晒场上堆起新谷，红横幅挂了起来（方圆摄）": Shot(the_floor, SMALL_PHONE, _at(14, 36)),
    "02 迎风扬谷，饱的落下来，瘪的飘出去（方圆摄）": Shot(tossing, exif=_at(16, 52)),
    "03 掐开一粒，看浆灌得满不满（顾青摄）": Shot(full_ears),
    "04 挑担赛跑，洒了谷子要退回去捡（方圆摄）": Shot(race, REFLEX, _at(15, 24)),
    "05 白墙前晒着玉米、柿子和辣椒（顾青摄）": Shot(under_the_eaves, SMALL_PHONE, _at(14, 8, 6)),
}
