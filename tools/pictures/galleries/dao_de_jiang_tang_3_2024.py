"""道德讲堂 in the workers' club: a mender of bicycles tells of his lamp; 23 August 2024."""

from __future__ import annotations

import datetime
import math

from pictures.bicycle import bicycle, wheel, wrench
from pictures.crowd import neighbour
from pictures.hall import (
    boards,
    ceiling_lamps,
    curtain,
    dais,
    greeting,
    panelled_wall,
    pen,
    seat_row,
    song_sheet,
    spotlight,
    tall_window,
    writing_lines,
)
from pictures.hands import pinching, pressing
from pictures.paper import (
    BRIGHT,
    GOLD_LIGHT,
    LANDSCAPE,
    PORTRAIT,
    RED,
    SLATE,
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
from pictures.people import WHITE_HAIR, Person, person
from pictures.poses import BUST, CHILD, CLAPPING, SITTING
from pictures.shots import REFLEX, SMALL_PHONE, Exif, Shot
from pictures.signs import banner, blessing
from pictures.teaware import teacup
from pictures.village import light_shaft, shade

COAT = "#3F5F86"
MENDER = {"coat": COAT, "trousers": "#3A3E46", "apron": "#6E5844", "skin": "#D9A67C"}


def green(x: float, y: float, width: float, height: float, tone: str = "#A9C79A") -> str:
    """Trees outside a window."""
    return "".join(
        circle(x + dx * width, y + dy * height, r * width, mix(tone, "#4F8A5E", dark))
        for dx, dy, r, dark in (
            (0.2, 0.75, 0.3, 0.3),
            (0.75, 0.7, 0.34, 0.5),
            (0.5, 0.9, 0.4, 0.15),
            (0.85, 0.4, 0.18, 0.1),
        )
    )


def the_hall() -> str:
    """The full hall; on the stage a bicycle stands on its head."""
    speaker = Person(
        **MENDER,
        hair="short",
        elbows=((-54, -188), (60, -206)),
        hands=((-44, -142), (96, -232)),
        in_front=(False, True),
        nod=2,
    )
    return scene(
        panelled_wall(LANDSCAPE, 560), ceiling_lamps(((180, 40), (600, 26), (1020, 40)), 180),
        sheet(rect(300, 130, 600, 330, "#5E2A22", 4), rect(314, 144, 572, 302, fade("#F3E6CB", "#E9D3A8"), 2)),
        *(circle(600 + dx, 330, r, GOLD_LIGHT, opacity=0.5) for dx, r in ((0, 96), (0, 66))), wheel(600, 330, 84),
        banner(250, 62, 700, 58, "道德讲堂　2024年第三期", 4),
        tall_window(40, 120, 150, 330, green(40, 120, 150, 330)), tall_window(1010, 120, 150, 330, green(1010, 120, 150, 330)),
        curtain(6, 96, 44, 440, "#A8433C", 3), curtain(180, 96, 40, 440, "#A8433C", 3), curtain(980, 96, 40, 440, "#A8433C", 3), curtain(1150, 96, 44, 440, "#A8433C", 3),
        boards(LANDSCAPE, 560), spotlight(640, -10, 560, 520, 0.4),
        shade(640, 566, 420), bicycle(740, 562, 158, "#2F6A55", over=True), person(speaker, (520, 566), 1.12, held=group(wrench(30), at=(98, -236))),
        dais(LANDSCAPE, 562, 40), rect(0, 600, 1200, 310, fade("#7A2E2A", "#4A1A1A")),
        seat_row(700, LANDSCAPE, 11, 0.74, 5), seat_row(800, LANDSCAPE, 9, 0.94, 14), seat_row(925, LANDSCAPE, 7, 1.22, 22),
        light_shaft([(190, 130), (190, 440), (640, 900), (300, 900)], 0.16),
        ground=OAK_SHADE,
    )  # fmt: skip


OAK_SHADE = "#A87F52"


def the_wheel() -> str:
    """He lets the wheel spin, and two of the listeners bend to hear its sound."""
    speaker = Person(**MENDER, hair="side", hip=(-14, -136), neck=(26, -232), breadth=0.84, nod=12, knees=((-26, -72), (14, -74)), feet=((-40, -6), (16, -6)),
                     elbows=((50, -172), (68, -176)), hands=((84, -128), (122, -190)), in_front=(False, True))  # fmt: skip
    listening = neighbour(9, ("side-bob",), hip=(-20, -134), neck=(32, -222), breadth=0.84, nod=16, knees=((-24, -72), (8, -74)), feet=((-36, -6), (10, -6)),
                          elbows=((20, -160), (42, -158)), hands=((44, -98), (56, -96)), in_front=(False, True), coat="#C98A3C")  # fmt: skip
    youth = neighbour(
        4,
        ("side",),
        hip=(-16, -138),
        neck=(20, -232),
        breadth=0.84,
        nod=10,
        elbows=((-10, -180), (40, -196)),
        hands=((14, -140), (40, -250)),
        in_front=(False, True),
        coat="#E4D6B8",
        hair_colour="#2A211C",
    )
    rows = "".join(
        person(
            neighbour(n * 3 + row, **{**BUST, "nod": (2, -4, 6)[n % 3]}),
            (40 + n * 112 + row * 50, 470 + row * 76),
            0.86 + row * 0.16,
        )
        for row in range(2)
        for n in range(11)
    )
    return scene(
        panelled_wall(WIDE, 300, "#B98C5E", 60), ceiling_lamps(((200, 30), (600, 20), (1000, 30)), 200),
        rect(0, 290, 1200, 520, fade("#7A2E2A", "#5A2220")), blurred(rows, by=4),
        sheet(rect(-20, 590, 1240, 230, fade("#B98C5E", "#8A5F3A")), rect(-20, 590, 1240, 8, "#D9B07C")),
        glow(640, 400, 420, "#FFF3D6", 0.6),
        shade(640, 740, 700, 0.24), bicycle(640, 740, 340, "#2F6A55", over=True, spun=True),
        person(listening, (1040, 760), 1.6, flip=True), person(youth, (1170, 772), 1.64, flip=True), person(speaker, (176, 764), 1.72),
        *(path(_ring(450, 482, r, a), stroke="#FFF3D6", stroke_width=5, stroke_linecap="round", opacity=0.8) for r, a in ((138, 200), (138, 290), (156, 240), (156, 330))),
        ground="#7A2E2A", frame=WIDE,
    )  # fmt: skip


def _ring(x: float, y: float, r: float, start: float) -> str:
    a, b = math.radians(start), math.radians(start + 32)
    return f"M{x + r * math.cos(a):.1f},{y + r * math.sin(a):.1f}A{r},{r} 0 0 1 {x + r * math.cos(b):.1f},{y + r * math.sin(b):.1f}"


def in_silence() -> str:
    """A minute without a word: all look at their own hands."""
    rows = []
    for row, (y, size, count) in enumerate(((440, 0.98, 9), (590, 1.2, 7), (790, 1.5, 6))):
        for n in range(count):
            pose = {
                **SITTING,
                "nod": 12 + (n * 5 + row) % 3 * 4,
                "elbows": ((-48, -134), (48, -134)),
                "hands": ((-10, -102), (10, -102)),
            }
            who = neighbour(row * 19 + n * 11 + 3, **pose)
            rows.append(person(who, (600 + (n - (count - 1) / 2) * 1290 / count, y + 60), size))
        if row < 2:
            rows.append(
                "".join(
                    sheet(
                        rect(
                            600 + (n - (count - 2) / 2) * 1290 / count - 78 * size,
                            y + 44,
                            140 * size,
                            150,
                            fade("#8C3432", "#5A2220"),
                            22,
                        ),
                        soft=True,
                    )
                    for n in range(count - 1)
                )
            )
    return scene(
        panelled_wall(WIDE, 330, "#B98C5E", 54), *(tall_window(x, 20, 170, 260, green(x, 20, 170, 260)) for x in (90, 400, 710, 1020)), *(curtain(x, 0, 50, 310, "#A8433C", 3) for x in (30, 270, 340, 580, 650, 890, 960)),
        rect(0, 326, 1200, 480, fade("#8A5F3A", "#6E4426")), *rows,
        light_shaft([(100, 30), (270, 30), (640, 800), (320, 800)], 0.2), light_shaft([(410, 30), (580, 30), (960, 800), (660, 800)], 0.2), light_shaft([(720, 30), (890, 30), (1280, 800), (1000, 800)], 0.2),
        ground="#8A5F3A", frame=WIDE,
    )  # fmt: skip


def singing() -> str:
    """The whole hall sings, and one beats the time."""
    rows = []
    for row, (y, size, count) in enumerate(((560, 0.96, 8), (690, 1.16, 7))):
        for n in range(count):
            both = {
                "elbows": ((-52, -186), (52, -186)),
                "hands": ((-16, -190), (18, -190)),
                "in_front": (True, True),
                "nod": (-6, 0, -3)[n % 3],
            }
            who = neighbour(row * 23 + n * 11 + 1, **both)
            rows.append(
                person(
                    who,
                    (600 + (n - (count - 1) / 2) * 1120 / count, y + 40),
                    size,
                    held=group(song_sheet((n % 3 - 1) * 5), at=(1, -206)),
                )
            )
    conductor = Person(
        coat="#A8141F",
        trousers="#2F3640",
        hair="back-bun",
        elbows=((-78, -232), (78, -226)),
        hands=((-104, -292), (118, -270)),
        in_front=(False, False),
        nod=-3,
    )
    return scene(
        panelled_wall(LANDSCAPE, 500), ceiling_lamps(((180, 50), (600, 36), (1020, 50)), 200),
        banner(250, 90, 700, 60, "道德讲堂　2024年第三期", 4),
        tall_window(30, 150, 130, 300, green(30, 150, 130, 300)), tall_window(1040, 150, 130, 300, green(1040, 150, 130, 300)),
        boards(LANDSCAPE, 500), glow(600, 420, 560, "#FFF3D6", 0.5), shade(600, 610, 1000), *rows[:8], shade(600, 740, 1050), *rows[8:],
        shade(600, 960, 320), person(conductor, (600, 1000), 1.7),
        *(group(path("M0,0V-42Q16,-36 18,-22", stroke="#A8141F", stroke_width=4, stroke_linecap="round"), ellipse(-7, 2, 9, 6, "#A8141F"), at=(x, y), turn=turn, scale=size, opacity=0.5) for x, y, turn, size in ((240, 300, -10, 1.0), (350, 240, 8, 0.8), (860, 236, -6, 0.9), (960, 300, 10, 1.1))),
        ground=OAK_SHADE,
    )  # fmt: skip


def a_card() -> str:
    """Somebody writes on a card what he will do."""
    card = sheet(
        group(
            rect(-300, -190, 600, 380, "#FFFBF0", 6),
            rect(-276, -166, 552, 332, "none", 3, stroke=RED, stroke_width=4),
            *(line([(-240, y), (240, y)], "#E3CFB0", 2.5, curved=False) for y in (-76, -6, 64, 134)),
            writing_lines(-236, -84, 460, 2, 70, 5),
            writing_lines(-236, 56, 200, 1, 70, 3),
            at=(520, 500),
            turn=-6,
        )
    )
    return scene(
        blurred(rect(-20, -20, 1240, 360, fade("#7A2E2A", "#8C4A38")), circle(200, 130, 110, "#C98A3C"), circle(520, 80, 90, "#55708F"), circle(860, 140, 120, "#7A4A5A"), circle(1090, 90, 90, "#5E8E74"), by=24),
        rect(0, 300, 1200, 600, fade("#C89A66", "#94683F")), rect(0, 300, 1200, 6, "#E3C08E"),
        *(line([(0, y), (1200, y - 14)], "#A87F52", 2.5) for y in (420, 560, 700, 830)),
        light_shaft([(0, 300), (300, 300), (860, 900), (420, 900)], 0.3),
        sheet(ellipse(190, 470, 100, 36, "#E9DFC9"), ellipse(190, 464, 84, 27, "#F6F0E2"), soft=True), teacup(190, 474, 130, "#F3EDE3", "#C98A3F"),
        card, greeting(1010, 420, 150, 200, 12), greeting(1060, 470, 150, 200, -8),
        pressing("#5E8E74", cuff="#E9DFC9", spread=4).holding(at=(60, 760), turn=-24, scale=1.24),
        pinching("#5E8E74", cuff="#E9DFC9").holding(group(pen(250, "#2C4A6E"), at=(172, -52), turn=166), at=(860, 640), turn=196, scale=1.42),
        ground="#94683F",
    )  # fmt: skip


def good_luck() -> str:
    """A child brings an old man the sign for luck."""
    old = Person(coat=SLATE, trousers="#4A443D", hair="side", hair_colour=WHITE_HAIR, hip=(-12, -138), neck=(22, -232), breadth=0.86, nod=16, knees=((-22, -72), (12, -74)), feet=((-34, -6), (14, -6)),
                 elbows=((44, -176), (58, -170)), hands=((94, -154), (104, -140)), in_front=(False, True))  # fmt: skip
    girl = Person(
        **CHILD,
        coat=BRIGHT,
        trousers="#33404F",
        hair="side-bob",
        breadth=0.8,
        elbows=((40, -196), (50, -192)),
        hands=((86, -206), (96, -196)),
        in_front=(False, True),
        nod=-14,
    )
    clapping = [neighbour(n, **CLAPPING) for n in (2, 7, 11, 16)]
    return scene(
        panelled_wall(PORTRAIT, 760), ceiling_lamps(((220, 40), (680, 40)), 220),
        tall_window(60, 150, 200, 420, green(60, 150, 200, 420)), tall_window(640, 150, 200, 420, green(640, 150, 200, 420)),
        curtain(10, 120, 60, 620, "#A8433C", 3), curtain(256, 120, 50, 620, "#A8433C", 3), curtain(594, 120, 50, 620, "#A8433C", 3), curtain(836, 120, 60, 620, "#A8433C", 3),
        blessing(450, 330, 170), boards(PORTRAIT, 760), glow(450, 640, 480, "#FFF3D6", 0.6),
        blurred(*(person(who, (x, 1000), 1.3) for who, x in zip(clapping, (90, 310, 590, 820), strict=True)), by=2),
        shade(300, 1096, 330, 0.24), person(old, (270, 1100), 1.86), shade(650, 1116, 260, 0.24), person(girl, (668, 1116), 1.26, flip=True),
        group(blessing(0, 0, 104), at=(504, 862), turn=0), light_shaft([(640, 150), (840, 150), (520, 1200), (160, 1200)], 0.2),
        ground=OAK_SHADE, frame=PORTRAIT,
    )  # fmt: skip


def _at(hour: int, minute: int, orientation: int = 1) -> Exif:
    return Exif(datetime.datetime(2024, 8, 23, hour, minute), orientation)


PHOTOS = {
    "hui-chang": Shot(the_hall, SMALL_PHONE, _at(15, 22)),
    "che-lun": Shot(the_wheel, REFLEX, _at(15, 36)),
    "jing-zuo": Shot(in_silence, REFLEX, _at(15, 4)),
    "chang-ge": Shot(singing, SMALL_PHONE, _at(15, 10)),
    "gan-wu-ka": Shot(a_card),
    "song-ji-xiang": Shot(good_luck, exif=_at(16, 18, 6)),
}
