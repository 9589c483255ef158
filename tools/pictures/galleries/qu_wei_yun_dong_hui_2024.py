"""职工趣味运动会 on the sports ground of the county, 8 November 2024."""

from __future__ import annotations

import datetime

from pictures.crowd import far_people, neighbour, scattered
from pictures.games import (
    JUMPING,
    PULLING,
    TEAMS,
    TURNING,
    autumn_ground,
    clapper,
    falling_leaves,
    lanes,
    ribbon,
    rope,
    swing,
    thick_rope,
)
from pictures.games_people import back_to_back, caterpillars, player, the_drum
from pictures.hands import gripping
from pictures.land import range_of_hills, tree
from pictures.paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    WHITE,
    WIDE,
    blurred,
    circle,
    fade,
    glow,
    group,
    path,
    polygon,
    rect,
    scene,
    sheet,
)
from pictures.people import Person, person
from pictures.poses import CHEERING, CLAPPING, HANDS_FOLDED, REACHING, SIDE
from pictures.shots import REFLEX, SMALL_PHONE, SWEEP, Exif, Shot
from pictures.signs import banner, bunting
from pictures.village import light_shaft, near_branch, shade

YELLOW = ("#D9A02E", "#E9B84A", "#C98A2B")


def tug_of_war() -> str:
    """Two teams, one rope, and nobody gives way."""
    left = [
        person(player(n, TEAMS[0], {**PULLING, "nod": -6 - n % 3 * 6}), (80 + n * 98, 690 + n % 2 * 8), 1.26)
        for n in range(5)
    ]
    right = [
        person(
            player(n + 7, TEAMS[2], {**PULLING, "nod": -4 - n % 3 * 7}),
            (1130 - n * 98, 690 + n % 2 * 8),
            1.26,
            flip=True,
        )
        for n in range(5)
    ]
    umpire = Person(
        coat="#F3EDE3",
        trousers=INK,
        hair="cap",
        cap=AMBER,
        elbows=((-52, -190), (60, -262)),
        hands=((-46, -142), (66, -318)),
        in_front=(False, True),
    )
    return scene(
        autumn_ground(WIDE, 330, 4, (0.5, 0.2)), bunting((-20, 70), (620, 110), 40, (AMBER, "#BFD3C4", "#E3A79A", "#7C95AE"), 13), bunting((620, 110), (1220, 60), 40, (AMBER, "#BFD3C4", "#E3A79A", "#7C95AE"), 13),
        banner(360, 236, 480, 50, "职工趣味运动会"),
        far_people(scattered((-10, 440, 1210, 470), 34, 8), 150, 21, coats=(*TEAMS, "#F3EDE3", "#C98A3C")),
        lanes(WIDE, 560, 4), shade(300, 704, 620, 0.22), shade(900, 704, 620, 0.22),
        person(umpire, (604, 640), 1.12),
        *left[::-1], *right[::-1], rope([(-20, 486), (90, 494), (600, 506), (1110, 494), (1220, 484)], 13),
        *(circle(x + dx, y, 14, "#E8BE98") for x, dx, y in ()),
        ribbon(600, 506, 56), falling_leaves((0, 580, 1200, 790), 22, 5), near_branch((-40, 20), 20, 360, 6),
        ground=fade("#F8E6C4", "#FBF3E2"), frame=WIDE,
    )  # fmt: skip


def on_the_rope() -> str:
    """Four fists on the rope."""
    skins = ("#E8BE98", "#D9A67C", "#E8BE98", "#D9A67C")
    fists = "".join(
        gripping(coat, skin, cuff).holding(at=at, turn=turn, scale=1.24, flip=False)
        for coat, skin, cuff, at, turn in (
            (TEAMS[0], skins[0], WHITE, (96, 690), -58), (TEAMS[0], skins[1], WHITE, (330, 600), -58),
            ("#F3EDE3", skins[2], TEAMS[0], (560, 530), -60), (TEAMS[0], skins[3], WHITE, (800, 440), -60),
        )
    )  # fmt: skip
    return scene(
        blurred(autumn_ground(LANDSCAPE, 300, 12, (0.8, 0.12)), far_people(scattered((0, 330, 1200, 420), 9, 2), 300, 3, coats=TEAMS), rect(0, 520, 1200, 400, fade("#C0604C", "#9C4435")), by=14),
        glow(1000, 160, 460, "#FFF0C8", 0.8),
        thick_rope((-60, 720), (1260, 190), 74), fists, ribbon(1080, 262, 130),
        *(circle(x, y, r, "#F3DDA6", opacity=0.8) for x, y, r in ((520, 330, 5), (700, 300, 4), (430, 420, 4), (880, 560, 5), (640, 650, 4), (300, 520, 3))),
        ground="#F8E6C4",
    )  # fmt: skip


def over_the_rope() -> str:
    """A jump, high above the turning rope."""
    jumper = player(3, TEAMS[3], JUMPING, hair="braids", hair_colour="#2A211C", nod=-4)
    turner = player(5, TEAMS[1], TURNING, hair="side")
    other = player(8, TEAMS[1], TURNING, hair="side-bob")
    waiting = [
        player(n, TEAMS[3], {**SIDE, "nod": 4}, hair=("side", "side-tail", "side-cap")[n % 3])
        for n in range(3)
    ]
    return scene(
        autumn_ground(PORTRAIT, 620, 41, (0.5, 0.26)),         far_people(scattered((0, 690, 900, 712), 20, 4), 120, 6, coats=(*TEAMS, "#F3EDE3")),
        lanes(PORTRAIT, 860, 4), glow(450, 460, 420, "#FFF3D6", 0.7),
        *(person(who, (-20 + n * 66, 930 + n * 8), 1.06) for n, who in enumerate(waiting)),
        path("M214,736C230,300 330,196 450,190C570,196 670,300 690,736", stroke="#F6E9DC", stroke_width=16, opacity=0.35),
        shade(450, 1060, 260, 0.28), shade(130, 1076, 230, 0.22), shade(780, 1076, 230, 0.22),
        person(turner, (120, 1070), 1.5), person(other, (790, 1070), 1.5, flip=True),
        person(jumper, (450, 960), 1.62),
        rope([(279, 761), (330, 960), (450, 1040), (570, 960), (631, 761)], 9), swing([(300, 640), (240, 470), (300, 300)], "#E2762B", 5, 0.5), swing([(600, 640), (660, 470), (600, 300)], "#E2762B", 5, 0.5),
        falling_leaves((0, 900, 900, 1190), 16, 12), near_branch((930, 30), 160, 330, 9), near_branch((-30, -10), 40, 250, 4),
        ground=fade("#F6DFB4", "#FBF3E2"), frame=PORTRAIT,
    )  # fmt: skip


def the_stand() -> str:
    """Those who cheer work harder than those who play."""
    rows = []
    poses = (
        CHEERING,
        CLAPPING,
        {**REACHING, "in_front": (True, True)},
        HANDS_FOLDED,
        {"elbows": ((-54, -196), (54, -196)), "hands": ((-18, -272), (18, -272)), "in_front": (True, True)},
        {**CHEERING, "nod": -10},
    )
    for row, (y, size, count) in enumerate(((430, 0.8, 11), (590, 0.98, 9), (780, 1.2, 8))):
        for number in range(count):
            pose = poses[(number * 5 + row * 3) % len(poses)]
            team = TEAMS[(number // 3 + row) % 4] if (number + row) % 4 else "#EDE4D2"
            who = neighbour(row * 17 + number * 3 + 2, **pose, coat=team)
            x = 600 + (number - (count - 1) / 2) * 1240 / count
            hands = pose["hands"]
            held = (
                "".join(group(clapper(), at=hand, scale=0.9) for hand in hands)
                if pose is CHEERING or (pose is poses[5])
                else ""
            )
            if pose is poses[2]:
                held = group(
                    sheet(
                        rect(-16, -46, 32, 62, "#3F6690", 8), rect(-13, -58, 26, 16, "#CBD6DF", 4), soft=True
                    ),
                    at=hands[1],
                )
            rows.append(person(who, (x, y + 60), size, flip=number % 2 == 1, held=held))
        rows.append(
            sheet(
                rect(
                    -20,
                    y,
                    1240,
                    180,
                    fade(("#BFC6CC", "#AEB7BF", "#98A4AE")[row], ("#A9B3BB", "#95A1AB", "#7F8D99")[row]),
                ),
                rect(-20, y, 1240, 10, "#E6EAEC"),
                soft=True,
            )
        )
    return scene(
        autumn_ground(LANDSCAPE, 230, 63, (0.2, 0.12)), bunting((-20, 60), (1220, 40), 60, (AMBER, "#BFD3C4", "#E3A79A", "#7C95AE"), 24),
        rect(0, 236, 1200, 700, "#C9CED2"), *rows,
        *(sheet(group(rect(-34, -50, 68, 92, BRIGHT if n % 2 else AMBER, 8), rect(-24, -66, 48, 20, WHITE, 5), rect(-34, -20, 68, 26, GOLD_LIGHT), at=(x, 836)), soft=True) for n, x in enumerate((180, 640, 1050))),
        falling_leaves((0, 180, 1200, 880), 16, 30), near_branch((1240, -10), 150, 360, 4),
        ground=fade("#F8E6C4", "#FBF3E2"),
    )  # fmt: skip


def going_home() -> str:
    """The rope on their shoulders, all walk home into the low sun."""
    people, backs = [], []
    hair = ("back", "back-tail", "back-cap", "back-bob", "back", "back-bun", "back")
    for number in range(12):
        x, y, size = 250 + number * 118, 500 + (number % 3) * 6, 0.98 + (number % 4) * 0.03
        who = neighbour(number * 7 + 3, (hair[number % len(hair)],), coat=TEAMS[number // 3 % 4] if number % 5 else "#EDE4D2", cap=TEAMS[number % 4], in_front=(True, True),
                        elbows=((-50, -214), (50, -214)), hands=((-70, -226), (70, -226)), knees=((-16, -72), (13, -76)), feet=((-20, -4), (14, -14)) if number % 2 else ((-14, -14), (20, -4)), nod=(-6, 0, 5)[number % 3])  # fmt: skip
        backs.append(
            group(
                blurred(
                    polygon(
                        [
                            (x - 26, y),
                            (x + 26, y),
                            (x + (x - 900) * 0.16 + 50, 640),
                            (x + (x - 900) * 0.16 - 50, 640),
                        ],
                        INK,
                    ),
                    by=5,
                ),
                opacity=0.22,
            )
        )
        people.append(person(who, (x, y), size))
    return scene(
        glow(900, 210, 620, "#FFE2A0", 0.9), circle(900, 210, 84, "#F9D489"), circle(900, 210, 70, "#FBE3AE"),
        autumn_hills(), rect(0, 300, 1800, 320, fade("#C9A85E", "#8A8F4A")), lanes(PANORAMA, 400, 4), *backs,
        *people, rope([(140, 300), (250, 282), (430, 276), (700, 284), (960, 274), (1230, 284), (1450, 276), (1600, 290), (1680, 340), (1690, 420)], 14),
        light_shaft([(820, 0), (980, 0), (1240, 600), (560, 600)], 0.1), falling_leaves((0, 420, 1800, 590), 26, 40), near_branch((-30, -10), 24, 320, 6), near_branch((1830, -20), 150, 340, 8),
        ground=fade("#F6D798", "#FBEFD4"), frame=PANORAMA,
    )  # fmt: skip


def autumn_hills() -> str:
    return (
        range_of_hills(270, 130, 4, fade("#DDB27C", "#EBD2A8"), 6, PANORAMA)
        + range_of_hills(300, 70, 12, fade("#C29A5A", "#DDB980"), 7, PANORAMA)
        + "".join(
            tree(x, 306, 60 + x % 37, ("#D98A2B", "#C9743A", "#E0B13C")[x // 90 % 3])
            for x in range(10, 1800, 90)
            if abs(x - 900) > 150
        )
    )


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2024, 11, 8, hour, minute), orientation)


PHOTOS = {
    "01 拔河决赛僵持了一分四十秒（高原摄）": Shot(tug_of_war, REFLEX, _at(15, 26)),
    "02 攥紧绳子，谁也不肯先松手（高原摄）": Shot(on_the_rope, exif=_at(15, 27)),
    "03 两条“毛毛虫”冲向终点（高原摄）": Shot(caterpillars, REFLEX, _at(14, 22)),
    "04 六个人拉着鼓绳，把球颠到空中（夏木摄）": Shot(the_drum),
    "05 跳长绳的最后一跳（夏木摄）": Shot(over_the_rope, exif=_at(14, 58, 8)),
    "06 背夹球：一组稳住了，一组追着球跑（夏木摄）": Shot(back_to_back, REFLEX),
    "07 看台上的加油声比场上还大（高原摄）": Shot(the_stand, SMALL_PHONE, _at(15, 30)),
    "08 散场了，各队一起把绳子扛回去（高原摄）": Shot(going_home, SWEEP, _at(16, 41)),
}
