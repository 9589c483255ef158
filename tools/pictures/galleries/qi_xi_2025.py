"""七夕巧手会 under the vines of the practice centre's court, 29 August 2025."""

from __future__ import annotations

import datetime

from pictures.buildings import potted_plant
from pictures.couplets import window
from pictures.crowd import neighbour, party
from pictures.hands import pinching, pressing
from pictures.kitchen import bowl, sieve, tabletop
from pictures.land import leaf
from pictures.needlework import basin, needle, scissors, thread, thread_rack
from pictures.paper import (
    BRIGHT,
    GOLD_LIGHT,
    JADE,
    JADE_LIGHT,
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
    rect,
    scene,
    sheet,
)
from pictures.papercuts import cake_mould, folded, paper_cut, qiaoguo
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import AT_A_TABLE, BUST, CHILD
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import banner
from pictures.teaware import teacup, teapot
from pictures.village import light_shaft, paving, shade
from pictures.vines import balsam, dapples, grapes, tied_finger_leaves, trellis

SUMMER = {"short_sleeves": True}
SEWING = {**AT_A_TABLE, "elbows": ((-56, -184), (56, -184)), "hands": ((-18, -168), (22, -176)), "nod": 10}


def court(frame, low: float, seed: int = 3) -> str:
    """The white wall of the court, its round window and the tiles above."""
    w = frame.width
    wall = rect(0, 0, w, low, fade("#FBF6EA", "#EFE4CE"))
    tiles = rect(0, low * 0.22, w, 26, "#3E4A56") + "".join(
        circle(x, low * 0.22 + 26, 11, "#4A5662") for x in range(8, w, 27)
    )
    return (
        wall
        + tiles
        + window(w * 0.5, low * 0.34, low * 0.46, low * 0.46)
        + "".join(
            potted_plant(w * share, low + 6, low * 0.3, green, "#B87A54")
            for share, green in ((0.1, JADE), (0.9, JADE_LIGHT))
        )
    )


def under_the_vines() -> str:
    """The court with its trellis; long tables full of hands."""
    far = [neighbour(n * 4 + 1, **SEWING, **SUMMER) for n in range(9)]
    near = [neighbour(n * 4 + 3, **SEWING, **SUMMER, apron=(None, GOLD_LIGHT, None)[n % 3]) for n in range(6)]
    return scene(
        court(LANDSCAPE, 460), paving(458, LANDSCAPE), dapples((60, 480, 1140, 880), 90, 4),
        party(170, 1030, 530, far, 0.64), tabletop(150, 528, 900, 36, "#B98C66", 60), *(paper_cut(x, 544, 44) for x in (240, 520, 790)), thread_rack(360, 556, 90), thread_rack(880, 556, 90), bowl(650, 540, 60, WHITE),
        party(60, 1140, 690, near, 1.08), banner(300, 776, 600, 52, "我们的节日·七夕巧手会", 3), tabletop(40, 686, 1120, 80, "#A87248", 140),
        *(folded(x, 724, 70, turn) for x, turn in ((150, -8), (1010, 14))), scissors(250, 736, 70, -20), scissors(930, 742, 70, 200), paper_cut(400, 726, 96), thread_rack(500, 750, 170), sieve(800, 722, 190, *(qiaoguo(745 + n % 4 * 38, 706 + n // 4 * 28, 40, n % 4, n * 31, 0.6) for n in range(8))),
        light_shaft([(640, 100), (860, 100), (560, 900), (200, 900)], 0.22), trellis(-30, 1230, 190, 5, 9),
        ground="#EFE4CE",
    )  # fmt: skip


def through_the_eye() -> str:
    """Red thread goes through the eye of a needle, six more wait."""
    return scene(
        blurred(rect(-20, -20, 1240, 940, fade("#8FB080", "#DCC9A0")), circle(180, 140, 130, "#BCD48E"), circle(470, 70, 110, "#6FA055"), circle(1010, 150, 140, "#A9CC78"), circle(760, 60, 90, "#6B4A7E"), circle(840, 130, 80, "#6B4A7E"), circle(300, 330, 90, "#FFF3D6"), by=22),
        blurred(rect(0, 640, 1200, 270, fade("#B98C66", "#94683F")), by=3), glow(600, 400, 420, "#FFF6DC", 0.8),
        sheet(path("M150,760H640L660,860H130Z", fade("#A8344A", "#7C2238")), *(line([(180 + n * 4, 778 + n * 22), (616 + n * 6, 778 + n * 22)], "#8C2A3E", 3) for n in range(4)), soft=True), *(needle(210 + n * 70, 770 - n % 2 * 8, 150, 62 + n * 3) for n in range(6)),
        thread([(1090, 900), (1020, 720), (900, 640), (1000, 520), (880, 470), (770, 470)], BRIGHT, 8),
        pinching("#E4D6B8", cuff=JADE_LIGHT).holding(at=(1040, 330), turn=152, scale=1.5),
        thread([(786, 458), (700, 434), (612, 413)], BRIGHT, 7), needle(600, 410, 330, 196), thread([(604, 411), (560, 430), (548, 480), (566, 540)], BRIGHT, 6),
        pinching("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(at=(110, 420), turn=-24, scale=1.5),
        ground="#DCC9A0",
    )  # fmt: skip


def husband_and_wife() -> str:
    """The husband cannot find the eye, the wife holds her sides."""
    man = Person(
        **{
            **BUST,
            "neck": (6, -160),
            "elbows": ((-64, -120), (64, -122)),
            "hands": ((-30, -146), (36, -150)),
            "in_front": (True, True),
            "nod": 14,
        },
        **SUMMER,
        coat="#55708F",
        hair="short",
    )
    wife = Person(
        **{
            **BUST,
            "neck": (-22, -162),
            "elbows": ((-60, -112), (44, -106)),
            "hands": ((-16, -72), (6, -96)),
            "in_front": (True, True),
            "nod": -14,
        },
        **SUMMER,
        coat="#B8433C",
        hair="bob",
    )
    old = Person(
        **{
            **BUST,
            "elbows": ((-56, -112), (56, -112)),
            "hands": ((-22, -98), (20, -104)),
            "in_front": (True, True),
            "nod": 10,
        },
        coat="#5E8E74",
        hair="bun",
        hair_colour=WHITE_HAIR,
    )
    young = Person(
        **{
            **BUST,
            "neck": (12, -164),
            "elbows": ((-46, -110), (60, -128)),
            "hands": ((-24, -70), (108, -158)),
            "in_front": (True, True),
            "nod": -6,
        },
        **SUMMER,
        coat="#E8C98A",
        hair="short",
    )
    pin = needle(40, -152, 74, -64) + thread(
        [(-30, -148), (-18, -126), (0, -130), (16, -158), (38, -152)], BRIGHT, 3.4
    )
    return scene(
        court(WIDE, 400), blurred(rect(0, 396, 1200, 420, "#D9CDB8"), by=1), dapples((40, 420, 1160, 600), 50, 7),
        person(old, (150, 760), 1.9), person(young, (1070, 770), 1.9, flip=True), person(wife, (800, 780), 2.04), person(man, (460, 784), 2.1, held=pin),
        sheet(rect(-20, 640, 1240, 180, fade("#B67C52", "#8A5A3A"))), rect(-20, 640, 1240, 10, "#D3A06E"),
        thread_rack(60, 740, 220), basin(640, 700, 190), paper_cut(980, 716, 120), teapot(1120, 730, 76), teacup(860, 730, 44), scissors(330, 730, 70, -12), folded(450, 740, 80, 8), dapples((0, 650, 1200, 790), 26, 9),
        trellis(-30, 1230, 150, 8, 8), light_shaft([(500, 60), (680, 60), (760, 800), (420, 800)], 0.16),
        ground="#EFE4CE", frame=WIDE,
    )  # fmt: skip


def from_above() -> str:
    """The table from above: cakes, their mould, scissors, paper-cuts, beans in water."""
    return scene(
        rect(0, 0, 1200, 900, fade("#C89A6A", "#A67A4C")), *(rect(0, y, 1200, 4, "#94683F", opacity=0.5) for y in range(112, 900, 150)),
        sheet(group(rect(-230, -250, 460, 500, "#EEF2EE", 6), rect(-212, -232, 424, 464, "none", 3, stroke="#9DB7C4", stroke_width=4, stroke_dasharray="10 8"), at=(300, 330), turn=-8)),
        *(qiaoguo(170 + n % 3 * 128, 200 + n // 3 * 128, 112, n % 4, n * 37 - 20) for n in range(9)),
        cake_mould(330, 740, 520, -6), *(sheet(ellipse(x, y, 44, 38, "#F6E6C0"), ellipse(x - 8, y - 8, 24, 18, "#FBF1D6"), soft=True) for x, y in ((90, 660), (120, 840))),
        paper_cut(830, 250, 330, turn=8), folded(1060, 470, 170, -14), scissors(880, 560, 190, 24, 26),
        sheet(circle(760, 740, 128, "#E9DFC9"), circle(760, 740, 112, "#F6F0E0")), sheet(circle(760, 740, 100, "#CFE0D8"), soft=True), *(path(f"M{760 + dx},{740 + dy}q{8 - n % 3 * 8},-26 {14 - n % 4 * 6},-44", stroke="#C9D98E", stroke_width=6, stroke_linecap="round") + circle(760 + dx + 14 - n % 4 * 6, 740 + dy - 46, 7, "#7EA84E") for n, (dx, dy) in enumerate(((-60, 30), (-36, 50), (-10, 58), (18, 54), (44, 40), (62, 14), (-66, 0), (-30, 10), (4, 16), (34, 4)))), rect(692, 748, 136, 16, BRIGHT, 6),
        thread_rack(960, 800, 210), thread([(960, 780), (930, 840), (1000, 880), (1120, 860)], BRIGHT, 4), grapes(1120, 560, 150, 6), dapples((0, 0, 1200, 900), 16, 12), light_shaft([(600, -20), (900, -20), (1240, 500), (1240, 800)], 0.22),
        ground="#A67A4C",
    )  # fmt: skip


def against_the_light() -> str:
    """A girl holds her paper-cut against the sun."""
    girl = Person(
        **CHILD,
        **SUMMER,
        coat="#E8C98A",
        trousers=SLATE,
        hair="back-braids",
        elbows=((-62, -236), (62, -236)),
        hands=((-52, -306), (52, -306)),
        in_front=(True, True),
        nod=-6,
    )
    old = Person(
        coat="#7A4A5A",
        trousers="#4A443D",
        hair="side-bun",
        hair_colour=WHITE_HAIR,
        breadth=0.84,
        hip=(0, -86),
        neck=(14, -190),
        nod=-10,
        knees=((56, -88), (64, -84)),
        feet=((54, -6), (68, -6)),
        elbows=((24, -138), (36, -134)),
        hands=((64, -112), (76, -106)),
        in_front=(False, True),
    )
    return scene(
        court(PORTRAIT, 700), paving(696, PORTRAIT), dapples((40, 720, 860, 1180), 70, 15), glow(500, 460, 520, "#FFF3C8", 0.9), glow(500, 460, 260, "#FFFBEA", 0.9),
        light_shaft([(560, 60), (840, 60), (520, 1200), (120, 1200)], 0.26),
        shade(190, 1050, 260, 0.22), sheet(rect(110, 960, 150, 18, "#8B5A3A", 5), rect(124, 976, 16, 92, "#734829"), rect(230, 976, 16, 92, "#734829")), person(old, (180, 1062), 1.5),
        shade(520, 1116, 300, 0.26), glow(520, 560, 230, "#FFE9B0", 0.7), paper_cut(520, 566, 300, BRIGHT, "#FFF3D6"), person(girl, (520, 1110), 1.52),
        sheet(rect(760, 960, 200, 20, "#A87248", 5), rect(780, 980, 18, 150, "#8B5A3A")), scissors(830, 950, 60, 10), folded(800, 936, 60, -10), trellis(-30, 930, 250, 21, 6, 1.1),
        ground="#EFE4CE", frame=PORTRAIT,
    )  # fmt: skip


def red_nails() -> str:
    """Balsam leaves are bound round the fingers of a girl."""
    return scene(
        rect(0, 0, 1200, 900, fade("#E9DFC9", "#CDBB96")), *(line([(0, y), (1200, y + 12)], "#B9A67E", 2) for y in range(60, 900, 60)), *(line([(x, 0), (x + 10, 900)], "#C9B890", 1.5) for x in range(40, 1200, 60)),
        light_shaft([(0, -20), (340, -20), (1240, 760), (1240, 920), (780, 920)], 0.4),
        balsam(170, 190, 190, 3), balsam(1040, 210, 170, 8), sheet(circle(600, 150, 118, "#8C9196"), circle(600, 150, 100, "#6E7478")), sheet(circle(600, 152, 82, "#B3344A"), soft=True), *(circle(600 + dx, 152 + dy, 12, "#D9465A") for dx, dy in ((-40, -20), (10, -40), (44, 6), (-12, 30), (30, 44), (-50, 24))),
        pressing("#E8C98A", cuff=BRIGHT, spread=11).holding(at=(240, 600), turn=-6, scale=1.7),
        group(tied_finger_leaves(((150, -66, -26), (172, -24, -9), (166, 22, 8))), at=(240, 600), turn=-6, scale=1.7),
        thread([(520, 590), (600, 640), (680, 590), (790, 585)], BRIGHT, 7),
        pinching("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(at=(1010, 470), turn=148, scale=1.4), pinching("#7A4A5A", "#D9A67C", GOLD_LIGHT).holding(at=(960, 850), turn=206, scale=1.4, flip=False),
        *(leaf(x, y, 90, turn, colour, 0.2) for x, y, turn, colour in ((120, 820, -20, "#5E9A5E"), (330, 850, 30, "#82B06A"), (60, 420, 60, "#5E9A5E"))), dapples((0, 0, 1200, 900), 12, 22),
        ground="#CDBB96",
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2025, 8, 29, hour, minute), orientation)


PHOTOS = {
    "pu-tao-jia": Shot(under_the_vines, SMALL_PHONE, _at(14, 40)),
    "chuan-zhen": Shot(through_the_eye),
    "fu-qi": Shot(husband_and_wife, REFLEX, _at(15, 6)),
    "qiao-guo": Shot(from_above),
    "jian-zhi": Shot(against_the_light, SMALL_PHONE, _at(15, 48, 6)),
    "feng-xian-hua": Shot(red_nails),
}
