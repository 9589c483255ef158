"""龙舟赛, on the straight reach below the ferry of 渡口村, 31 May 2025."""

from __future__ import annotations

import datetime

from pictures.crowd import audience, far_people, scattered
from pictures.land import cloud, hill, leaf, range_of_hills, ripples, sun, willow
from pictures.paper import (
    AMBER,
    BRIGHT,
    GOLD_LIGHT,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PANORAMA,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_LIGHT,
    WHITE,
    WIDE,
    around,
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
from pictures.people import Person, person
from pictures.poses import (
    BUST,
    CHEERING,
    CHILD,
    CLAPPING,
    HANDS_FOLDED,
    HOLDING_UP,
    REACHING,
)
from pictures.race_near import TEAMS, far_bank, the_drummer, the_eye
from pictures.river import (
    JACKET,
    buoys,
    landing,
    punt,
    racing_boat,
    water,
    wave,
)
from pictures.shots import (
    PHONE,
    REFLEX,
    SMALL_PHONE,
    SWEEP,
    Exif,
    Shot,
)
from pictures.signs import banner, bunting, words
from pictures.village import near_branch


def three_abreast() -> str:
    """Three boats come up side by side."""
    f = LANDSCAPE
    return scene(
        sun(960, 150, 84, "#F3C77A", "#F6DDA8"), cloud(120, 90, 200, WHITE), cloud(560, 130, 150, WHITE),
        range_of_hills(270, 170, 31, fade("#BCD0C4", "#DCE5D6"), 5, f),
        range_of_hills(310, 110, 18, fade("#9DBDA6", "#C2D4BF"), 6, f), far_bank(f, 350, 9), water(f, 348),
        ripples((0, 360, 1200, 860), 70, 12, "#DDEDE8"),
        bunting((-20, 250), (1220, 230), 30, (BRIGHT, AMBER, JADE_LIGHT, SLATE_LIGHT), 30, 20),
        buoys([(x, 470 + x * 0.01) for x in range(-20, 1240, 62)], 8), racing_boat(330, 452, 0.66, *TEAMS[2], phase=0),
        buoys([(x, 590 + x * 0.012) for x in range(-20, 1240, 80)], 11), racing_boat(120, 574, 0.86, *TEAMS[0], phase=1),
        racing_boat(-130, 742, 1.16, *TEAMS[1], phase=0), wave(800, f, 16, fade("#5FA09A", "#2F6B67"), 4),
        ripples((0, 820, 1200, 890), 16, 3, "#A9D3CB", 5),
        blurred(
            *(
                leaf(x, 930, 300, turn, "#3E6A4A", 0.07)
                for x, turn in ((40, -100), (90, -84), (130, -70), (1080, -112), (1130, -94), (1170, -80))
            ),
            by=5,
        ),
        ground=fade("#F7E8CC", "#FBF8F3"),
    )  # fmt: skip


def at_the_start() -> str:
    """The start, seen from the hill: four boats, three that wait their turn, two banks of people."""
    f = PANORAMA
    waiting = [
        racing_boat(900 + n * 40, 338 + n * 62, 0.36 + 0.05 * n, *TEAMS[3 - n], phase=(n + 1) % 2)
        for n in range(3)
    ]
    boats = [
        racing_boat(150 + n * 26, 330 + n * 62, 0.36 + 0.05 * n, *TEAMS[n], phase=n % 2) for n in range(4)
    ]
    return scene(
        sun(1480, 110, 66, "#F3C77A", "#F6DDA8"), cloud(240, 60, 190, WHITE), cloud(880, 80, 160, WHITE),
        range_of_hills(220, 160, 7, fade("#BCD0C4", "#DCE5D6"), 6, f),
        range_of_hills(250, 100, 28, fade("#9DBDA6", "#C2D4BF"), 8, f), far_bank(f, 280, 3), water(f, 278),
        ripples((0, 290, 1800, 560), 120, 5, "#DDEDE8", 3),
        *(
            buoys([(x, y) for x in range(-20, 1840, step)], size)
            for y, step, size in ((352, 46, 5), (418, 54, 6), (486, 64, 7))
        ),
        *waiting, *boats, banner(60, 176, 330, 40, "渡口村龙舟赛"),
        bunting((450, 200), (1780, 190), 24, (BRIGHT, AMBER, JADE_LIGHT, SLATE_LIGHT), 50, 16),
        hill([(0, 570), (400, 556), (900, 574), (1400, 560), (1800, 572)], fade("#7FA35E", "#557A42"), soft=False, frame=f),
        far_people(scattered((20, 566, 1780, 592), 60, 14), 66, 21, away=True), willow(-30, -20, 6, 260, 4, "#7FAE78"),
        willow(1640, -20, 5, 230, 7, "#7FAE78"), ground=fade("#F7E8CC", "#FBF8F3"), frame=f,
    )  # fmt: skip


def on_the_shoulders() -> str:
    """From the bank: a child on his father's shoulders sees the boats."""
    f = PORTRAIT
    father = Person(
        **{**HOLDING_UP, "hands": ((-34, -252), (34, -252)), "in_front": (False, False)}, short_sleeves=True, coat="#55708F",
        trousers="#4A443D", hair="back",
    )  # fmt: skip
    child = Person(
        **(BUST | CHILD | {"elbows": ((-58, -150), (52, -108)), "hands": ((-76, -214), (46, -64))}), short_sleeves=True,
        coat=AMBER, hair="back",
    )  # fmt: skip
    return scene(
        sun(680, 210, 96, "#F3C77A", "#F6DDA8"), cloud(130, 130, 190, WHITE),
        range_of_hills(470, 190, 22, fade("#BCD0C4", "#DCE5D6"), 4, f),
        range_of_hills(520, 120, 6, fade("#9DBDA6", "#C2D4BF"), 5, f), far_bank(f, 560, 12), water(f, 556),
        ripples((0, 570, 900, 1000), 50, 2, "#DDEDE8"), racing_boat(-60, 668, 0.56, *TEAMS[1], phase=1),
        racing_boat(180, 770, 0.66, *TEAMS[0], phase=0),
        hill([(0, 900), (300, 884), (600, 896), (900, 876)], fade("#7FA35E", "#557A42"), soft=False, frame=f),
        audience(-40, 330, 1276, 3, 1.2, 6, short_sleeves=True), audience(620, 960, 1276, 3, 1.2, 15, short_sleeves=True),
        person(child, (462, 806), 1.42), person(father, (462, 1230), 1.7),
        *(leaf(x, 1230, 190, turn, "#3E6A3A", 0.09) for x in (40, 120, 800, 880) for turn in (-112, -92, -74)),
        willow(20, -20, 8, 420, 9, "#7FAE78"), ground=fade("#F7E8CC", "#FBF8F3"), frame=f,
    )  # fmt: skip


def two_jars() -> str:
    """The first have won a silk banner and two jars of salted eggs."""
    f = WIDE
    crew = []
    for n, x in enumerate((120, 262, 404, 800, 942, 1084)):
        pose = (
            CHEERING, {**REACHING, "hands": ((-46, -142), (58, -312))}, CLAPPING, CHEERING, HANDS_FOLDED,
            {**REACHING, "hands": ((-46, -142), (58, -312))},
        )[n]  # fmt: skip
        who = Person(
            **pose, short_sleeves=True, vest=JACKET, coat=(WHITE, GOLD_LIGHT)[n % 2], trousers="#33404F",
            hair=("short", "cap", "tail", "short", "bald", "short")[n],
        )  # fmt: skip
        oar = line(
            [(58, -400), (58, -120)], "#B98C66", 8, curved=False,
        ) + path("M44,-470H72L78,-398Q58,-384 38,-398Z", AMBER) if n in (1, 5) else ""  # fmt: skip
        crew.append(person(who, (x, 640 + 20 * (n % 2)), 1.3, held=oar, flip=n == 5))
    left = Person(
        **(HOLDING_UP | {"elbows": ((-72, -212), (72, -212)), "hands": ((-90, -264), (90, -264)), "in_front": (False, False)}),
        short_sleeves=True, vest=JACKET, coat=WHITE, trousers="#33404F", hair="short",
    )  # fmt: skip
    pennant_ = sheet(
        path("M-96,-262H96V-90L0,-40L-96,-90Z", fade(BRIGHT, RED)),
        path("M-84,-250H84V-96L0,-54L-84,-96Z", stroke=GOLD_LIGHT, stroke_width=4), rect(-112, -272, 224, 14, "#8B5A3A", 6),
        *(line([(x, -60 - abs(x) * 0.5 + 12), (x, -60 - abs(x) * 0.5 + 34)], AMBER, 5) for x in range(-84, 90, 14)),
    )  # fmt: skip
    jar = path(
        "M-44,0C-66,30 -62,104 -34,120H34C62,104 66,30 44,0Z", fade("#8A5A3C", "#5A3826"),
    ) + path("M-34,-16Q0,-40 34,-16L42,8H-42Z", BRIGHT) + line([(-36, 2), (36, 2)], GOLD_LIGHT, 6) + rect(-24, 44, 48, 48, "#F3E2BC", 3)  # fmt: skip
    return scene(
        sun(600, 150, 92, "#F3C77A", "#F6DDA8"), range_of_hills(280, 140, 13, fade("#BCD0C4", "#DCE5D6"), 5, f),
        far_bank(f, 350, 8), water(f, 348), ripples((0, 360, 1200, 520), 40, 4, "#DDEDE8"),
        racing_boat(40, 440, 0.4, *TEAMS[0]), racing_boat(640, 450, 0.4, *TEAMS[2], phase=1), landing(-40, 830, 1280, 6, 58),
        *crew, glow(602, 430, 280, "#FFF3D6", 0.6), person(left, (602, 700), 1.62, held=pennant_),
        words(602, 424, "头名", 58, GOLD_LIGHT),
        *(group(sheet(jar), words(0, 68, "蛋", 34, RED), at=(x, 650), scale=1.05) for x in (420, 786)),
        near_branch((-40, 20), 20, 340, 9), near_branch((1240, 30), 158, 340, 11), ground=fade("#F7E8CC", "#FBF8F3"), frame=f,
    )  # fmt: skip


def mixed_crews() -> str:
    """The crews are mixed and paddle once more, each as he likes; the water guard keeps beside them."""
    f = LANDSCAPE
    guard = Person(
        vest=JACKET, coat=SLATE, short_sleeves=True, trousers="#33404F", hair="side-straw", hip=(-6, -140), neck=(14, -240),
        breadth=0.85, elbows=((44, -206), (56, -190)), hands=((64, -246), (80, -150)), in_front=(False, True),
    )  # fmt: skip
    pole = line([(56, -330), (100, 40)], "#C79A6C", 9, curved=False)
    sitting = Person(**BUST, vest=JACKET, coat="#E4D6B8", short_sleeves=True, hair="back-tail")
    ring = circle(0, 0, 46, "none", stroke=JACKET, stroke_width=22) + "".join(
        path(
            f"M{around((0, 0), 34, turn)[0]:.0f},{around((0, 0), 34, turn)[1]:.0f}L{around((0, 0), 58, turn)[0]:.0f},{around((0, 0), 58, turn)[1]:.0f}",
            stroke=WHITE, stroke_width=14,
        )
        for turn in (0, 90, 180, 270)
    )  # fmt: skip
    return scene(
        sun(300, 170, 84, "#EFA94B", "#F6D08E"), cloud(760, 110, 200, WHITE),
        range_of_hills(290, 160, 44, fade("#C9CFB8", "#E6E6D2"), 5, f),
        range_of_hills(330, 100, 9, fade("#A5BC9A", "#CAD6B8"), 6, f), far_bank(f, 380, 15),
        water(f, 378, "#B5C9B4", "#4F8680"), ripples((0, 390, 1200, 860), 70, 21, "#E3EEDF"),
        group(racing_boat(0, 0, 0.5, *TEAMS[3], jumbled=True), at=(560, 470), turn=5),
        group(
            racing_boat(
                0, 0, 0.88, JADE, ("#E4D6B8", "#B8433C", WHITE, "#55708F", GOLD_LIGHT, "#7E9C6A"), jumbled=True,
                head_fill=BRIGHT,
            ),
            at=(110, 640), turn=-4,
        ),
        person(sitting, (1046, 850), 1.3), person(guard, (906, 846), 1.34, flip=True, held=pole), punt(970, 866, 520),
        sheet(group(ring, at=(1130, 816), scale=0.9), soft=True), wave(880, f, 8, fade("#5FA09A", "#2F6B67"), 9),
        ground=fade("#F8E0B4", "#FBF3E2"),
    )  # fmt: skip


def at(hour: int, minute: int, orientation: int = 1, located: bool = False) -> Exif:
    return Exif(datetime.datetime(2025, 5, 31, hour, minute), orientation, located)


PHOTOS = {
    "bing-jia-qi-qu": Shot(three_abreast, SMALL_PHONE, at(9, 34)),
    "qi-dian": Shot(at_the_start, SWEEP, at(9, 2, located=True)),
    "gu-shou": Shot(the_drummer, REFLEX, at(9, 36)),
    "dian-jing": Shot(the_eye, PHONE, at(8, 20)),
    "an-shang": Shot(on_the_shoulders, SMALL_PHONE, at(9, 40, 6, located=True)),
    "tou-ming": Shot(two_jars, REFLEX, at(10, 50)),
    "hun-bian": Shot(mixed_crews, SMALL_PHONE, at(11, 15, 3)),
}
