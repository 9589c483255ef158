"""The contest of zongzi in small groups: who teaches, who weighs, who laughs, who is brought the first pot."""

from __future__ import annotations

from .crowd import BACK, far_people, neighbour, party, scattered
from .feast import (
    LEAF,
    LEAF_DARK,
    LEAF_LIGHT,
    bamboo_leaf,
    dates,
    dumpling,
    grains,
    heap,
    leaves,
    mugwort,
    sachet,
    spool,
    string_of_zongzi,
)
from .kitchen import BAMBOO, BAMBOO_DARK, bowl, sieve, tabletop
from .land import cloud, leaf, range_of_hills, sun, willow
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD_LIGHT,
    JADE,
    JADE_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
    SLATE_PALE,
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
    within,
)
from .people import GREY_HAIR, WHITE_HAIR, Person, person
from .poses import (
    AT_A_TABLE,
    AT_A_TABLE_SIDE,
    BUST,
    CHILD,
    HANDS_BEHIND,
    PUTTING,
    REACHING,
    SIDE,
    SITTING_SIDE,
)
from .signs import PENNONS, board, bunting
from .village import (
    TILES,
    afternoon,
    camphor,
    gate,
    houses,
    light_shaft,
    near_branch,
    paving,
    shade,
)

SUMMER = {"short_sleeves": True}


def grandmother_and_girl() -> str:
    """A grandmother guides the hands of a girl who stands on a stool."""
    old = Person(
        **(AT_A_TABLE_SIDE | {"hands": ((100, -184), (106, -170)), "hip": (0, -140)}), coat="#7A4A5A", trousers="#4A443D",
        hair="side-bun", hair_colour=WHITE_HAIR, apron=GOLD_LIGHT,
    )  # fmt: skip
    girl = Person(**(AT_A_TABLE_SIDE | CHILD), **SUMMER, coat=BRIGHT, trousers="#33404F", hair="side-tail")
    mother = Person(**(AT_A_TABLE | {"nod": 10}), **SUMMER, coat=JADE_LIGHT, hair="tail", apron="#F3EDE3")
    return scene(
        afternoon(WIDE, 300, 44, (0.2, 0.2)), houses(330, WIDE, 23), paving(336, WIDE, 0.6),
        blurred(far_people(scattered((20, 380, 1180, 420), 12, 9), 130, 5), by=2), camphor(190, 560, 460, 8),
        light_shaft([(700, -20), (960, -20), (560, 820), (160, 820)]), person(mother, (930, 742), 1.42), shade(420, 770, 420),
        sheet(rect(486, 640, 130, 18, "#8B5A3A", 4), rect(500, 656, 16, 110, "#734829"), rect(586, 656, 16, 110, "#734829")),
        person(girl, (548, 646), 1.08), person(old, (426, 772), 1.56), tabletop(640, 560, 600, 90, "#A87248", 150),
        bowl(800, 578, 150, SLATE_PALE, grains(800, 570, 58, 17, 44, 6, 6)),
        sieve(1060, 600, 230, heap(1060, 622, 58, (3, 2, 1))), bamboo_leaf(640, 630, 190, -6, LEAF_DARK),
        bamboo_leaf(660, 644, 170, 4, LEAF), dumpling(604, 492, 46, 0, 14), near_branch((1240, 30), 160, 420, 12),
        ground=fade("#F8E9CB", "#FBF6EA"), frame=WIDE,
    )  # fmt: skip


def hanging_up() -> str:
    """Bundles of zongzi on a bamboo pole; a child looks up."""
    woman = Person(
        **(REACHING | {"hands": ((-50, -140), (66, -322)), "in_front": (True, True)}), **SUMMER, coat=JADE,
        trousers="#33404F", hair="back-bun", apron=GOLD_LIGHT,
    )  # fmt: skip
    boy = Person(
        **(SIDE | CHILD | {"nod": -24, "elbows": ((-6, -190), (40, -216)), "hands": ((14, -142), (66, -268))}), **SUMMER,
        coat="#E8C98A", trousers=SLATE, hair="side",
    )  # fmt: skip
    return scene(
        sun(690, 250, 120, "#F3C77A", "#F6DDA8"), cloud(90, 150, 190, WHITE), cloud(520, 90, 150, WHITE),
        range_of_hills(640, 190, 12, fade("#BCD2C6", "#E0E8DA"), 4, PORTRAIT),
        range_of_hills(700, 120, 3, fade("#8DB39A", "#C2D6BC"), 4, PORTRAIT), houses(740, PORTRAIT, 31),
        paving(744, PORTRAIT, 0.7), willow(610, -30, 8, 430, 6, "#7FAE78"),
        sheet(
            line([(-30, 342), (930, 310)], BAMBOO, 18, curved=False),
            *(
                line([(x, 341 - (x + 30) * 0.033 - 10), (x, 341 - (x + 30) * 0.033 + 10)], BAMBOO_DARK, 4)
                for x in (60, 300, 520, 700, 860)
            ),
        ),
        *(
            string_of_zongzi(x, 338 - x * 0.033, count, 66, x)
            for x, count in ((96, 9), (210, 11), (330, 8), (452, 10), (860, 9))
        ),
        shade(640, 1140, 320), person(woman, (620, 1150), 1.9, held=string_of_zongzi(66, -312, 7, 38, 3)),
        shade(260, 1150, 220), person(boy, (246, 1160), 1.3), sieve(440, 1130, 230, heap(440, 1150, 62, (3, 2))),
        ground=fade("#F8E5C0", "#FBF6EA"), frame=PORTRAIT,
    )  # fmt: skip


def weighing() -> str:
    """The umpire lifts the fair scale; the numbers go on the blackboard."""
    umpire = Person(
        coat="#E9DFC9", **SUMMER, trousers="#4A443D", hair="side-straw", hair_colour=GREY_HAIR, hip=(-4, -140),
        neck=(4, -245), breadth=0.85, elbows=((40, -236), (66, -232)), hands=((64, -296), (150, -262)),
        in_front=(False, True), knees=((-16, -72), (14, -74)), feet=((-26, -6), (18, -6)),
    )  # fmt: skip
    beam = line([(-44, -252), (210, -276)], CLAY, 8, curved=False) + line([(64, -296), (64, -264)], RED, 4) + "".join(
        circle(x, -252 - (x + 44) * 0.0945, 2.2, GOLD_LIGHT)
        for x in range(84, 206, 13)
    )  # fmt: skip
    weight = line([(178, -272), (178, -238)], RED, 3) + path("M164,-238H192L196,-206H160Z", "#4A443D")
    pan = line([(-34, -252), (-78, -150)], CLAY, 3) + line([(-34, -252), (12, -150)], CLAY, 3)
    writer = Person(
        coat=JADE, trousers="#33404F", hair="back-tail", elbows=((-50, -190), (56, -232)), hands=((-46, -142), (84, -284)),
        in_front=(False, True),
    )  # fmt: skip
    watching = [neighbour(n, BACK, **SUMMER, **HANDS_BEHIND) for n in (3, 9)]
    return scene(
        afternoon(LANDSCAPE, 340, 61, (0.1, 0.16)), houses(372, LANDSCAPE, 17), paving(374, LANDSCAPE, 0.4),
        camphor(1130, 560, 480, 14),
        blurred(
            party(20, 560, 520, [neighbour(n, **AT_A_TABLE, **SUMMER, apron=GOLD_LIGHT) for n in (4, 6, 10, 13)], 0.8),
            tabletop(0, 518, 560, 44, CLAY, 80), heap(120, 556, 34), heap(420, 556, 34, (3, 2, 1)), by=3,
        ),
        sheet(rect(790, 640, 16, 200, "#734829"), rect(1090, 640, 16, 200, "#734829")),
        board(752, 330, 390, 326, ("一桌　五十八个", "二桌　六十四个", "三桌　六十一个", "四桌　"), 40), shade(760, 836, 260),
        person(writer, (776, 846), 1.5), shade(330, 846, 340),
        person(
            umpire, (330, 850), 1.66, held=pan + group(sieve(-34, -140, 130, heap(-34, -128, 34, (3, 2, 1)))) + beam + weight,
        ),
        person(watching[0], (70, 1020), 1.6), person(watching[1], (1130, 1060), 1.6), near_branch((-30, -10), 20, 380, 5),
        ground=fade("#F8E9CB", "#FBF6EA"),
    )  # fmt: skip


def three_of_one_house() -> str:
    """Three sisters-in-law work in a chain: one fills, one wraps, one ties."""
    first = Person(
        **(BUST | {"elbows": ((-50, -110), (58, -120)), "hands": ((-34, -70), (44, -98)), "in_front": (True, True), "nod": 8}),
        **SUMMER, coat="#C98A3C", hair="bun", apron="#F3EDE3",
    )  # fmt: skip
    second = Person(
        **(BUST | {"elbows": ((-56, -114), (56, -114)), "hands": ((-16, -92), (18, -96)), "in_front": (True, True), "nod": 4}),
        **SUMMER, coat="#8C2A4A", hair="bob", apron=GOLD_LIGHT,
    )  # fmt: skip
    third = Person(
        **(BUST | {"elbows": ((-58, -116), (62, -132)), "hands": ((-14, -96), (60, -186)), "in_front": (True, True), "nod": -4}),
        **SUMMER, coat="#55708F", hair="tail", apron="#F3EDE3",
    )  # fmt: skip
    ladle = line([(44, -98), (84, -60)], BAMBOO, 8) + ellipse(88, -54, 18, 11, BAMBOO_DARK)
    thread = line([(-12, -92), (20, -130), (60, -186), (78, -176)], BRIGHT, 4)
    return scene(
        afternoon(WIDE, 280, 71, (0.84, 0.22)), houses(330, WIDE, 41), paving(330, WIDE),
        blurred(far_people(scattered((20, 380, 1180, 440), 14, 2), 150, 12), by=3),
        bunting((-20, 60), (620, 110), 40, PENNONS, 13),
        bunting((620, 110), (1220, 40), 40, PENNONS, 13),
        person(first, (250, 690), 1.95, held=ladle), person(second, (600, 690), 2.02, held=dumpling(0, -76, 46, 1)),
        person(third, (940, 690), 1.95, held=thread + dumpling(-8, -74, 46, 0)),
        sheet(rect(-20, 640, 1240, 180, fade("#B67C52", "#94623C")), rect(-20, 640, 1240, 10, "#C99468")),
        bowl(400, 640, 210, SLATE_PALE, grains(400, 628, 84, 26, 70, 9, 8)), leaves(40, 760, 300, (-12, -2, 9)),
        bowl(770, 650, 130, "#E9DFC9", dates([(736, 640), (770, 632), (800, 642)], 18)),
        sieve(1040, 690, 300, heap(1040, 718, 74, (3, 2, 1))), spool(640, 748, 50, BRIGHT, 10), dumpling(560, 760, 78, 1, -6),
        ground=fade("#F8E9CB", "#FBF6EA"), frame=WIDE,
    )  # fmt: skip


def to_the_door() -> str:
    """A volunteer brings the first pot to an old man at his door."""
    old = Person(
        **(SITTING_SIDE | {"hands": ((70, -134), (92, -148)), "nod": -4}), coat=SLATE, trousers="#4A443D", hair="side",
        hair_colour=WHITE_HAIR,
    )  # fmt: skip
    bringing = Person(
        **(PUTTING | {"hands": ((92, -158), (104, -148)), "nod": 16, "neck": (26, -236)}), vest=BRIGHT, coat="#F3EDE3",
        trousers="#33404F", hair="side-tail",
    )  # fmt: skip
    basket = group(
        path("M-46,0Q-42,52 -26,56H26Q42,52 46,0Z", BAMBOO), path("M-44,2Q0,-92 44,2", stroke=BAMBOO_DARK, stroke_width=7),
        *(line([(-40 + n * 6, 16 * n + 8), (40 - n * 6, 16 * n + 8)], BAMBOO_DARK, 3) for n in range(3)),
        heap(0, 8, 32, (3, 2)), at=(112, -116),
    )  # fmt: skip
    return scene(
        rect(0, 0, 900, 960, fade("#FBF6EA", "#EFE4CE")), rect(0, 0, 900, 120, "#3E4A56"),
        *(sheet(rect(x, -20, 34, 150, mix(TILES, WHITE, 0.1), 14), soft=True) for x in range(-10, 920, 46)),
        rect(0, 960, 900, 240, fade("#CDBFA8", "#B3A189")), gate(330, 964, 470, 720), mugwort(96, 620, 250, -78, 2),
        mugwort(118, 634, 230, -100, 5), mugwort(560, 620, 250, -102, 3), mugwort(542, 634, 230, -80, 7),
        rect(84, 560, 48, 10, BRIGHT, 4), rect(530, 560, 48, 10, BRIGHT, 4), sachet(330, 350, 62, AMBER, RED),
        light_shaft([(900, 60), (900, 520), (300, 1200), (-20, 1200)], 0.28), shade(330, 1070, 320),
        sheet(rect(246, 966, 150, 18, "#8B5A3A", 5), rect(262, 982, 18, 100, "#734829"), rect(362, 982, 18, 100, "#734829")),
        person(old, (312, 1080), 1.5), shade(660, 1096, 300), person(bringing, (684, 1104), 1.78, flip=True, held=basket),
        *(
            leaf(x, y, 62, turn, "#3E7A55", 0.24)
            for x, y in ((850, 1000), (872, 960), (836, 940))
            for turn in (-150, -110, -70, -30)
        ),
        sheet(path("M790,1010H900V1120H812Z", "#A6583A")), near_branch((940, 330), 168, 420, 17), ground="#EFE4CE",
        frame=PORTRAIT,
    )  # fmt: skip


def it_bursts() -> str:
    """A young man's first zongzi loses its rice, and the table laughs."""
    clumsy = Person(
        **(BUST | {"elbows": ((-62, -116), (62, -116)), "hands": ((-38, -122), (38, -122)), "in_front": (True, True), "nod": 12}),
        **SUMMER, coat="#55708F", hair="short", apron="#F3EDE3",
    )  # fmt: skip
    laughing = Person(
        **(BUST | {
            "neck": (-22, -160), "elbows": ((-60, -112), (40, -108)), "hands": ((-30, -70), (-6, -92)),
            "in_front": (False, True), "nod": -14,
        }),
        **SUMMER, coat="#C98A3C", hair="bob", apron=GOLD_LIGHT,
    )  # fmt: skip
    pointing = Person(
        **(BUST | {
            "neck": (14, -164), "elbows": ((-46, -108), (56, -120)), "hands": ((-34, -66), (112, -150)),
            "in_front": (False, True), "nod": -8,
        }),
        **SUMMER, coat="#8C2A4A", hair="bald", hair_colour=GREY_HAIR,
    )  # fmt: skip
    burst = "".join((
        grains(2, -34, 15, 58, 40, 8, 6), path("M-44,-150Q-86,-196 -98,-188Q-84,-160 -46,-136Z", LEAF_DARK),
        path("M44,-150Q86,-200 100,-190Q84,-160 46,-136Z", LEAF),
        path("M-46,-150Q0,-172 46,-150L16,-76L4,-88L-6,-72L-16,-86Z", fade(LEAF_LIGHT, LEAF_DARK)),
        within(path("M-46,-150Q0,-178 46,-150Q0,-134 -46,-150Z", "#F3ECDA"), grains(0, -154, 44, 12, 34, 4, 5)),
        line([(-28, -146), (-4, -88)], LEAF_DARK, 2), line([(26, -146), (6, -90)], LEAF_DARK, 2),
        line([(-30, -118), (-70, -84), (-52, -40), (-84, -6)], BRIGHT, 4),
    ))  # fmt: skip
    return scene(
        afternoon(LANDSCAPE, 330, 81, (0.16, 0.18)), houses(368, LANDSCAPE, 33), paving(370, LANDSCAPE, 0.4),
        blurred(far_people(scattered((20, 420, 1180, 470), 10, 3), 170, 22), by=3), camphor(1080, 620, 520, 31),
        person(pointing, (250, 800), 1.95), person(laughing, (950, 800), 2.0), person(clumsy, (600, 800), 2.1, held=burst),
        sheet(rect(-20, 672, 1240, 260, fade("#B67C52", "#94623C")), rect(-20, 672, 1240, 10, "#C99468")),
        grains(600, 722, 150, 34, 90, 12, 9), bowl(250, 690, 200, SLATE_PALE, grains(250, 678, 80, 24, 60, 3, 8)),
        leaves(720, 830, 320, (-14, -2, 8)), dumpling(400, 800, 96, 0, -20), dumpling(486, 840, 88, 1, 16),
        bowl(1000, 712, 150, "#E9DFC9", dates([(966, 702), (1000, 694), (1032, 704)], 19)), spool(160, 838, 54, BRIGHT, -12),
        ground=fade("#F8E9CB", "#FBF6EA"),
    )  # fmt: skip
