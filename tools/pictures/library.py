"""农家书屋: shelves to the ceiling, and readers."""

from __future__ import annotations

from .buildings import books
from .paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD_LIGHT,
    INK_2,
    JADE,
    JADE_LIGHT,
    PAPER_2,
    RED,
    SLATE,
    WHITE,
    WIDTH,
    circle,
    ellipse,
    fade,
    group,
    line,
    path,
    picture,
    rect,
    sheet,
)
from .people import WHITE_HAIR, Person, person

COLOURS = (RED, SLATE, JADE, AMBER, "#B8743C", "#7C95AE", "#6E9C86", DEEP, "#D9C49A", "#5A4A3E")
VIEW = sheet(rect(416, 96, 368, 330, "#8B5A3A", 8)) + "".join((
    rect(434, 114, 332, 294, fade("#F6DFAE", "#FBF3E0")), circle(660, 206, 44, "#F0BE6A"),
    path("M434,330Q500,250 580,310T766,290V408H434Z", "#A7C49F"), path("M434,372Q540,320 640,362T766,352V408H434Z", "#5E9468"),
    rect(594, 114, 12, 294, "#8B5A3A"), rect(434, 248, 332, 10, "#8B5A3A"),
))  # fmt: skip
OPEN_BOOK = path("M0,0Q-26,-16 -58,-8V-52Q-26,-60 0,-44Q26,-60 58,-52V-8Q26,-16 0,0Z", WHITE) + path("M0,0V-44", stroke=PAPER_2, stroke_width=3) + path(
    "M-60,-4Q-26,-12 0,4Q26,-12 60,-4", stroke=RED, stroke_width=7)  # fmt: skip
SEATED = {"legs": False, "hip": (0, -60), "neck": (0, -168), "in_front": (True, True)}
OLD = Person(
    coat=JADE,
    hair_colour=WHITE_HAIR,
    **SEATED,
    nod=6,
    elbows=((-56, -112), (56, -112)),
    hands=((-50, -92), (50, -92)),
)
GIRL = Person(
    coat=BRIGHT,
    hair="bob",
    **(SEATED | {"neck": (0, -140)}),
    nod=4,
    elbows=((-48, -96), (48, -96)),
    hands=((-46, -88), (46, -88)),
)
REACHING = Person(
    coat="#C98A3C", trousers=SLATE, hair="back-tail", elbows=((-50, -190), (54, -268)), hands=((-40, -146), (56, -332)), in_front=(False, True),
)  # fmt: skip
BOY = Person(
    coat=SLATE, collar=GOLD_LIGHT, trousers="#6B5844", hip=(0, -36), neck=(16, -132), breadth=0.85, nod=12, knees=((58, -86), (74, -82)), feet=((86, -6), (104, -6)),
    elbows=((30, -76), (44, -76)), hands=((60, -106), (76, -106)), in_front=(False, True),
)  # fmt: skip


def library() -> str:
    """农家书屋: shelves to the ceiling, and people who read."""
    shelves = []
    for x, width in ((40, 330), (830, 330)):
        shelves.append(
            sheet(rect(x - 16, 40, width + 32, 640, "#8B5A3A", 6), rect(x, 56, width, 610, "#5F3B24"))
        )
        for row in range(4):
            y = 200 + row * 154
            shelves.append(books(x + 6, y, width - 12, 132, 40 + row + int(x), COLOURS))
            shelves.append(rect(x - 6, y, width + 12, 16, "#A87248"))
    return picture(
        rect(0, 0, WIDTH, 690, fade("#F3E4CC", "#FAF2E4")),
        VIEW, *shelves,
        rect(0, 676, WIDTH, 130, fade("#C79A6C", "#A97B50")),
        sheet(ellipse(600, 748, 420, 44, "#A8443C"), soft=True), ellipse(600, 748, 380, 36, "none", stroke=GOLD_LIGHT, stroke_width=4),
        lamp(600, -10),
        person(OLD, (500, 660), 1.36), person(GIRL, (712, 664), 1.26),
        sheet(group(OPEN_BOOK, at=(500, 578), scale=1.16)), sheet(group(OPEN_BOOK, at=(712, 582), scale=0.96)),
        sheet(rect(390, 570, 430, 28, "#B67C52", 8), rect(406, 598, 398, 54, "#9A6440"), rect(420, 598, 24, 160, "#8B5A3A"), rect(766, 598, 24, 160, "#8B5A3A")),
        sheet(rect(604, 552, 60, 20, SLATE, 3), rect(598, 534, 66, 18, AMBER, 3), soft=True),
        person(REACHING, (986, 780), 1.46, held=group(rect(-16, -50, 34, 84, JADE_LIGHT, 3), at=(58, -336))),
        person(BOY, (176, 780), 1.5, held=group(OPEN_BOOK, at=(78, -96), scale=0.62, turn=-14)),
        ground=PAPER_2,
    )  # fmt: skip


def lamp(x: float, y: float) -> str:
    return sheet(
        line([(x, y), (x, y + 60)], INK_2, 5),
        path(
            f"M{x - 76},{y + 100}Q{x - 60},{y + 44} {x},{y + 44}Q{x + 60},{y + 44} {x + 76},{y + 100}Z", RED
        ),
    )
