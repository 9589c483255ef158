"""工间操展演 in the emptied hall of the county's service centre, 7 August 2026."""

from __future__ import annotations

import datetime

from pictures.crowd import neighbour
from pictures.giving import glass_front, polished_floor
from pictures.hall import ceiling_lamps
from pictures.paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    INK,
    LANDSCAPE,
    PORTRAIT,
    SLATE,
    WHITE,
    WIDE,
    Frame,
    blurred,
    circle,
    ellipse,
    fade,
    glow,
    group,
    line,
    mix,
    path,
    polygon,
    rect,
    scene,
    sheet,
)
from pictures.people import Person, person
from pictures.poses import Pose
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import banner
from pictures.village import light_shaft, shade

SHIRTS = ("#FBF6EC", "#DCE6EE", "#FBF6EC", "#F3EDE3", "#DCE6EE")
SKIRTS = ("#33404F", "#2C3A4C", "#3A4A44")
TAPE = "#E2B23E"
LATE = (15, 26)
"""Who is half a beat late, of those seen from the gallery."""

ARMS_UP: Pose = {
    "elbows": ((-50, -300), (50, -300)), "hands": ((-40, -356), (40, -356)), "in_front": (False, False),
}  # fmt: skip
TO_THE_SIDE: Pose = {
    "hip": (-8, -140), "neck": (22, -240), "elbows": ((-26, -306), (70, -208)), "hands": ((30, -350), (96, -160)),
    "in_front": (False, True), "knees": ((-26, -72), (18, -72)), "feet": ((-36, -6), (28, -6)),
}  # fmt: skip
SPREAD: Pose = {
    "elbows": ((-82, -226), (82, -226)), "hands": ((-138, -228), (138, -228)), "in_front": (False, False),
    "knees": ((-26, -72), (26, -72)), "feet": ((-36, -6), (36, -6)),
}  # fmt: skip


def clerk(number: int, hair: tuple[str, ...] | None = None, **changes: object) -> Person:
    """One of those who sit at the windows, in a shirt of the summer."""
    kinds = hair or ("short", "bob", "tail", "bun", "short", "bob")
    look = {
        "coat": SHIRTS[number % 5],
        "collar": WHITE,
        "trousers": SKIRTS[number % 3],
        "hair_colour": "#2A211C",
    }
    return neighbour(number * 3 + 1, kinds, **{**look, **changes})


def emptied_hall(frame: Frame, low: float) -> str:
    """Daylight through the glass, trees of August outside, and on the floor where the counters stood."""
    trees = "".join(
        circle(
            x, low * 0.84 - x * 7 % 60, 70 + x * 3 % 40, mix("#A9CB96", "#5F9A6C", x % 5 / 5), opacity=0.75
        )
        for x in range(10, frame.width, 84)
    )
    return glass_front(frame, low, trees) + polished_floor(frame, low)


def crates(x: float, y: float, size: float) -> str:
    """Boxes that are packed for the move; the point is the left lower corner."""

    def crate(left: float, low: float, wide: float, tall: float) -> str:
        return sheet(
            rect(left, low - tall, wide, tall, fade("#D0A878", "#B98C5E"), 3), rect(left + wide * 0.42, low - tall, wide * 0.16, tall, "#E4CFA8"),
            rect(left + wide * 0.08, low - tall * 0.44, wide * 0.26, tall * 0.26, WHITE, 2), soft=True,
        )  # fmt: skip

    return group(crate(0, 0, 120, 84), crate(130, 0, 104, 70), crate(38, -84, 116, 74), at=(x, y), scale=size)


def under_the_banner() -> str:
    """Rows of clerks lean to the side; the one before them counts."""
    rows = []
    for row, (y, size, count) in enumerate(((520, 0.66, 11), (606, 0.84, 9), (722, 1.06, 7))):
        step = 1180 / count
        for n in range(count):
            x = 600 + (n - (count - 1) / 2) * step + (row % 2 - 0.5) * 10
            rows.append(shade(x, y + 2, 120 * size, 0.2))
            who = clerk(row * 5 + n, **{**TO_THE_SIDE, **({"nod": -8} if (n + row) % 4 == 0 else {})})
            rows.append(person(who, (x, y), size * (0.98 + n * 7 % 5 * 0.012)))
    return scene(
        emptied_hall(WIDE, 430), ceiling_lamps([(220, 60), (600, 56), (980, 60)], 190), banner(250, 96, 700, 66, "县政务服务中心工间操展演"),
        crates(10, 474, 0.72), crates(1030, 470, 0.68), light_shaft([(300, 60), (520, 60), (980, 800), (560, 800)], 0.16),
        line([(-20, 736), (1220, 736)], TAPE, 9, curved=False), *rows,
        ground="#F3ECDD", frame=WIDE,
    )  # fmt: skip


def three_arms_up() -> str:
    """Three at once, their arms above their heads; behind them others are a beat late."""
    late = [
        person(clerk(n + 9, **(SPREAD if n % 2 else ARMS_UP)), (70 + n * 212, 690), 0.86) for n in range(6)
    ]
    badge = group(
        line([(-12, -240), (0, -196), (12, -240)], BRIGHT, 3.4),
        rect(-11, -198, 22, 28, WHITE, 3),
        rect(-11, -198, 22, 9, SLATE, 3),
        rect(-6, -184, 12, 9, GOLD_LIGHT, 2),
    )
    people = [
        (clerk(1, ("tail",), **ARMS_UP, nod=-6), 250, 1.9), (clerk(0, ("short",), **ARMS_UP, nod=-4), 950, 1.92),
        (clerk(3, ("bun",), **{**ARMS_UP, "hands": ((-22, -360), (22, -360)), "elbows": ((-46, -302), (46, -302))}, nod=-8), 600, 2.02),
    ]  # fmt: skip
    return scene(
        emptied_hall(LANDSCAPE, 560), blurred(crates(40, 596, 1), banner(330, 60, 620, 58, "工间操展演"), *late, by=4),
        glow(620, 300, 480, "#FFF4D8", 0.8), light_shaft([(700, 40), (900, 40), (620, 900), (260, 900)], 0.16),
        *(person(who, (x, 1010), size, held=badge) for who, x, size in people),
        ground="#F3ECDD",
    )  # fmt: skip


def toes_on_the_line() -> str:
    """Four pairs of shoes on a line of yellow tape."""
    shoes = "".join(
        group(_leg(trousers, shoe, sole, heel), at=(x, 690 + dy), scale=1.12, flip=flip)
        for x, dy, trousers, shoe, sole, heel, flip in (
            (120, 4, "#33404F", "#2B2623", "#15110F", False, True), (250, -2, "#33404F", "#2B2623", "#15110F", False, False),
            (450, 2, None, "#8C2A33", "#5E1720", True, True), (560, 6, None, "#8C2A33", "#5E1720", True, False),
            (770, 0, "#3A4A44", "#F3EDE3", "#B8433C", False, True), (900, 4, "#3A4A44", "#F3EDE3", "#B8433C", False, False),
            (1090, -2, "#2C3A4C", "#6B4A32", "#3A261A", False, True), (1215, 4, "#2C3A4C", "#6B4A32", "#3A261A", False, False),
        )
    )  # fmt: skip
    return scene(
        rect(0, 0, 1200, 330, fade("#D9D4C6", "#E6DECE")), blurred(crates(780, 318, 1.2), rect(0, 300, 1200, 30, "#C2B8A4"), by=8),
        rect(0, 320, 1200, 600, fade("#E4DBC9", "#C9BCA5")), *(line([(600 + dx * 0.4, 320), (600 + dx, 900)], "#BDB199", 3, curved=False) for dx in range(-1500, 1501, 300)),
        light_shaft([(200, 300), (520, 300), (980, 900), (420, 900)], 0.2),
        polygon([(-20, 716), (1220, 716), (1220, 776), (-20, 776)], fade("#EBC05A", TAPE)), line([(-20, 718), (1220, 718)], "#F6DA92", 3, curved=False),
        *(rect(x, 716, 3, 60, "#C9982C", opacity=0.6) for x in (330, 342, 668)),
        *(shade(x, 706, 210, 0.26) for x in (190, 505, 835, 1150)), shoes, sheet(polygon([(396, -20), (614, -20), (628, 176), (382, 176)], fade("#2C3A4C", "#3B4B60"), 6)),
        ground="#D9D0BE",
    )  # fmt: skip


def _leg(trousers: str | None, shoe: str, sole: str, heel: bool) -> str:
    """A leg down from the picture's upper edge and its shoe, toe towards us and outwards; (0, 0) is on the floor."""
    leg = (
        rect(-50, -760, 100, 690, fade(mix(trousers, INK, 0.1), trousers), 10) + line([(6, -740), (10, -90)], mix(trousers, INK, 0.24), 5)
        if trousers
        else path("M-40,-760H40L34,-250Q30,-140 26,-60H-26Q-32,-150 -38,-250Z", fade("#D9A67C", "#E8BE98"))
    )  # fmt: skip
    if heel:
        upper = path(
            "M-34,-78Q-40,-20 -46,10Q-34,52 6,52Q44,50 42,8Q36,-30 30,-78Q20,-32 -2,-30Q-24,-32 -34,-78Z",
            shoe,
        )
        return sheet(leg) + sheet(path("M-48,12Q-36,62 6,60Q48,58 44,10Z", sole), upper, path("M-30,20Q-20,38 0,40", stroke="#C66A70", stroke_width=5, stroke_linecap="round"))  # fmt: skip
    laces = "".join(
        line([(-20 + n, -44 + n * 17), (20 + n, -46 + n * 17)], WHITE if shoe != "#F3EDE3" else SLATE, 5)
        for n in range(3)
    )
    upper = path(
        "M-54,-84Q-66,-20 -60,20Q-48,56 8,56Q62,54 60,12Q60,-30 52,-84Z", fade(mix(shoe, WHITE, 0.12), shoe)
    )
    toe = path("M-56,14Q-46,-8 2,-8Q50,-8 58,12", stroke=mix(shoe, INK, 0.3), stroke_width=4)
    return sheet(leg) + sheet(path("M-62,16Q-52,68 8,68Q66,64 62,14Z", sole), upper, toe, laces)


def from_the_gallery() -> str:
    """From the gallery above, all stand in a great square, their arms wide."""
    seen = []
    for row in range(8):
        size = 0.8 + row * 0.055
        count = 6
        for n in range(count):
            x = 450 + (n - (count - 1) / 2) * 118 * size + (row % 2 - 0.5) * 34
            y = 330 + row * 92 + row * row * 2
            seen.append(_from_above(x, y, size, row * 6 + n))
    rail = sheet(rect(-20, 1096, 940, 22, "#8B5A3A", 10)) + "".join(
        rect(x, 1110, 10, 100, "#B9C4C6") for x in range(20, 900, 76)
    )
    watching = person(
        Person(
            coat="#C98A3C",
            hair="back-cap",
            cap=AMBER,
            legs=False,
            hip=(0, 30),
            neck=(0, -150),
            elbows=((-50, -96), (50, -96)),
            hands=((-40, -60), (44, -66)),
            in_front=(False, False),
        ),
        (150, 1210),
        1.9,
    )
    other = person(
        Person(
            coat=SLATE,
            hair="back",
            legs=False,
            hip=(0, 30),
            neck=(0, -150),
            elbows=((-50, -96), (56, -130)),
            hands=((-40, -60), (40, -196)),
            in_front=(False, False),
        ),
        (780, 1220),
        1.8,
    )
    return scene(
        rect(0, 0, 900, 1200, fade("#E6DDCB", "#D6C9B2")), *(line([(450 + dx * 0.62, 190), (450 + dx, 1200)], "#C6B9A1", 3, curved=False) for dx in range(-900, 901, 150)),
        *(line([(0, y), (900, y)], "#C6B9A1", 2, curved=False) for y in (190, 262, 346, 444, 558, 690, 844, 1020)),
        rect(0, 0, 900, 190, fade("#DDE8E6", "#EFEBDB")), *(rect(x, 0, 8, 190, "#B9C4C6") for x in range(30, 900, 140)), rect(0, 178, 900, 16, "#B9AE98"),
        banner(170, 60, 560, 62, "工间操展演"), crates(10, 232, 0.6), crates(748, 230, 0.6),
        light_shaft([(120, 190), (330, 190), (760, 1200), (330, 1200)], 0.2),
        *(line([(450 - w, y), (450 + w, y)], TAPE, 5, curved=False, opacity=0.9) for y, w in ((300, 300), (1064, 420))),
        *seen, watching, other, rail,
        ground="#E6DDCB", frame=PORTRAIT,
    )  # fmt: skip


def _from_above(x: float, y: float, size: float, number: int) -> str:
    """Somebody seen steeply from above: head, shoulders, arms spread, and a shadow to the right."""
    shirt, skin = SHIRTS[number % 5], ("#E8BE98", "#D9A67C")[number % 2]
    hair = ("#2A211C", "#3A2A20", "#2F2722", "#8E8780")[number * 5 % 7 % 4]
    late = -16 if number in LATE else 0
    cast = group(ellipse(12, 52, 40, 13, INK), opacity=0.16)
    legs = path("M-15,6L-16,58H-3L0,22L3,58H16L15,6Z", SKIRTS[number % 3])
    arms = line([(-50, -8 + late), (50, -8 - late)], skin, 10, curved=False) + line(
        [(-32, -8 + late * 0.6), (32, -8 - late * 0.6)], shirt, 15, curved=False
    )
    body = polygon([(-17, -10), (17, -10), (13, 20), (-13, 20)], shirt, 10)
    bun = circle(0, -43, 8, hair) if number % 3 == 1 else ""
    return group(
        cast,
        sheet(
            legs,
            arms,
            body,
            bun,
            ellipse(0, -22, 14, 16, skin),
            path("M-15,-18C-18,-46 18,-46 15,-18Q8,-30 -2,-29Q-10,-28 -15,-18Z", hair),
            soft=True,
        ),
        at=(x, y),
        scale=size,
    )


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2026, 8, 7, hour, minute), orientation)


PHOTOS = {
    "01 搬空的大厅里，三十三个单位一起做体侧运动（乔禾摄）": Shot(under_the_banner, REFLEX, _at(17, 52)),
    "02 伸展运动第三拍，前排三个人同时举到了头（乔禾摄）": Shot(three_arms_up, exif=_at(17, 55)),
    "03 脚尖对齐黄胶带，那里原来是取号机（林野摄）": Shot(toes_on_the_line),
    "04 从二楼看下去，只有两个人慢了半拍（林野摄）": Shot(from_the_gallery, SMALL_PHONE, _at(18, 4, 6)),
}
