"""The evening of lanterns from near: a slip is drawn, a bowl is held."""

from __future__ import annotations

from .buildings import lantern
from .hands import cupping, pinching
from .kitchen import steam
from .land import leaf
from .night import FIRE
from .paper import (
    AMBER,
    BRIGHT,
    GOLD,
    SLATE,
    WHITE,
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
    within,
)
from .signs import column


def a_slip_is_drawn() -> str:
    """A slip is drawn from under a lantern."""
    return scene(
        blurred(
            *(
                glow(x, y, r * 2.2, FIRE, 0.7) + circle(x, y, r, colour, opacity=0.8)
                for x, y, r, colour in (
                    (140, 180, 60, "#C9542E"), (330, 90, 44, AMBER), (1010, 140, 70, "#B3302B"), (880, 330, 40, AMBER),
                    (1130, 430, 54, "#C9542E"), (90, 470, 46, AMBER), (240, 690, 60, "#8A3A34"), (1060, 740, 60, "#8A3A34"),
                )
            ),
            by=20,
        ),
        glow(560, 300, 560, "#FFDF9E", 0.85), lantern(560, -60, 400, BRIGHT), line([(560, 300), (560, 470)], GOLD, 6),
        sheet(rect(458, 460, 204, 400, "#FBEBC4", 4), soft=True),
        rect(470, 472, 180, 376, "none", 3, stroke="#C9542E", stroke_width=4),
        column(612, 500, "一加一不是二", 44, "#3A1A12", 1.14), column(520, 520, "打一字", 38, "#A8141F", 1.3),
        pinching("#7A3A34", cuff="#E4D6B8").holding(at=(866, 895), turn=32, scale=1.7, flip=True),
        ground=fade("#1A2B44", "#2A3F5E"),
    )  # fmt: skip


def a_bowl() -> str:
    """A bowl of 汤圆, warm in both hands."""
    balls = "".join(
        sheet(circle(x, y, 62, fade("#FFFDF6", "#EFE4CE")), ellipse(x - 20, y - 24, 17, 10, WHITE), soft=True)
        for x, y in ((500, 350), (628, 330), (744, 362), (560, 410), (690, 420))
    )  # fmt: skip
    return scene(
        blurred(
            *(
                glow(x, y, r * 2, FIRE, 0.7) + circle(x, y, r, colour, opacity=0.75)
                for x, y, r, colour in (
                    (120, 140, 66, "#C9542E"), (320, 60, 46, AMBER), (900, 80, 60, "#B3302B"), (1100, 200, 70, AMBER),
                    (60, 380, 50, "#B3302B"), (1140, 470, 44, "#C9542E"),
                )
            ),
            by=20,
        ),
        glow(600, 400, 620, "#F6C77A", 0.6),
        group(cupping("#8E2A30", cuff="#F0D9A8").behind, at=(210, 690), turn=-12, scale=1.5),
        group(cupping("#8E2A30", cuff="#F0D9A8").behind, at=(1010, 690), turn=12, scale=1.5, flip=True),
        sheet(ellipse(620, 400, 330, 120, "#E9EEF0"), ellipse(620, 404, 304, 100, "#F1DFB6")),
        within(ellipse(620, 404, 304, 100, fade("#F3E2BC", "#E3C48A")), ""), balls,
        *(
            leaf(x, y, 16, turn, "#D9A441", 0.5)
            for x, y, turn in (
                (430, 400, 20), (840, 390, 140), (780, 450, 60), (470, 450, 100), (620, 466, 10), (840, 430, 80),
            )
        ),
        sheet(path(
            "M290,400A330,120 0 0 0 950,400C950,600 830,780 720,800H520C410,780 290,600 290,400Z", fade("#F8FAFA", "#C9D6DE"),
        )),
        path("M312,470Q620,640 928,470", stroke=SLATE, stroke_width=9),
        path("M330,520Q620,690 910,520", stroke=SLATE, stroke_width=4),
        *(
            group(*(leaf(0, 0, 34, turn, SLATE, 0.32) for turn in range(-90, 270, 72)), at=(x, y))
            for x, y in ((470, 660), (620, 690), (770, 660))
        ),
        sheet(path("M840,390C900,330 960,250 1040,170L1066,190C1000,280 930,360 880,420Q800,450 840,390Z", "#E9EEF0")),
        group(cupping("#8E2A30").before, at=(210, 690), turn=-12, scale=1.5),
        group(cupping("#8E2A30").before, at=(1010, 690), turn=12, scale=1.5, flip=True), steam(620, 330, 420, 330, 5, 0.4),
        ground=fade("#1E2C44", "#3A2A34"),
    )  # fmt: skip
