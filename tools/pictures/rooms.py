"""Rooms of culture without anybody in them: 陈列室, 阅览室."""

from __future__ import annotations

from .buildings import potted_plant
from .hall import boards, ceiling_lamps, panelled_wall, tall_window
from .land import leaf
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    GOLD,
    GOLD_LIGHT,
    INK,
    JADE,
    PAPER_2,
    SLATE,
    WHITE,
    WIDE,
    circle,
    fade,
    glow,
    group,
    line,
    mix,
    rect,
    scene,
    sheet,
)
from .reading import floor_lamp, pile, shelves, stool
from .shots import Shot
from .signs import words

PIXELS = 1800


def exhibition_room() -> str:
    """A wall of frames, and three glass cases before it."""
    frames = "".join(
        _framed(x, y, width, height, tone)
        for x, y, width, height, tone in (
            (150, 150, 150, 110, SLATE), (330, 120, 120, 160, AMBER), (480, 160, 190, 130, JADE), (700, 120, 120, 160, CLAY),
            (850, 150, 160, 120, SLATE), (190, 300, 110, 80, JADE), (330, 310, 160, 90, CLAY), (700, 300, 130, 92, JADE), (860, 304, 110, 84, AMBER),
        )
    )  # fmt: skip
    return scene(
        panelled_wall(WIDE, 560, "#CDA777", 60), rect(90, 84, 1020, 360, fade("#F4E8D2", "#EFE0C5"), 4), frames,
        words(600, 62, "清禾县县情陈列室", 34, "#5A3A1E"), ceiling_lamps([(240, 26), (600, 26), (960, 26)], 200),
        boards(WIDE, 560, "#A77B50"), _case(60, 470, 330, _abacus()), _case(435, 470, 330, _ledgers()), _case(810, 470, 330, _certificates()),
        potted_plant(1160, 690, 170, JADE, CLAY), glow(600, 300, 620, "#FFF3D0", 0.12),
        ground="#CDA777", frame=WIDE,
    )  # fmt: skip


def reading_room() -> str:
    """A long table by the window, lamps on it, and shelves to the ceiling."""
    ginkgo = "".join(
        leaf(x, y, 46, turn, tone, 0.7)
        for x, y, turn, tone in (
            (420, 150, 20, "#E3B341"), (480, 210, 70, "#EBC55E"), (540, 130, -30, "#DDA83A"), (610, 190, 40, "#E8BC4C"), (680, 140, 100, "#E3B341"),
            (740, 220, -60, "#EBC55E"), (450, 290, 130, "#DDA83A"), (560, 280, 10, "#EBC55E"), (700, 300, 50, "#E3B341"), (640, 260, -100, "#F0CF74"),
        )
    )  # fmt: skip
    return scene(
        rect(0, 0, 1200, 800, fade("#F3E9D6", "#FAF3E4")), shelves(-30, 20, 350, 560, 6, 21), shelves(890, 20, 350, 560, 6, 47),
        tall_window(376, 60, 456, 400, ginkgo), glow(604, 260, 460, "#FFF3CF", 0.2), boards(WIDE, 590, "#A9805A"),
        *(stool(x, 690, 130) for x in (240, 450, 750, 960)),
        sheet(rect(110, 520, 980, 30, fade("#C08A58", "#A06E42"), 4), rect(150, 550, 26, 190, "#7E5433"), rect(1024, 550, 26, 190, "#7E5433")),
        *(_desk_lamp(x, 520) for x in (300, 600, 900)), pile(190, 520, 120, 4, 5), pile(1010, 520, 120, 3, 11), pile(450, 520, 110, 2, 17),
        *(stool(x, 780, 150, "#8A5A3A") for x in (330, 600, 870)), floor_lamp(1140, 730, 420),
        ground=PAPER_2, frame=WIDE,
    )  # fmt: skip


def _framed(x: float, y: float, width: float, height: float, tone: str) -> str:
    """An old photo behind glass: hills, and a roof."""
    low = y + height
    inner = rect(x, y, width, height, fade(mix(tone, WHITE, 0.76), mix(tone, WHITE, 0.9)))
    hill = line(
        [(x, low - height * 0.3), (x + width * 0.4, low - height * 0.55), (x + width, low - height * 0.28)],
        mix(tone, WHITE, 0.3),
        height * 0.12,
    )
    house = rect(x + width * 0.56, low - height * 0.4, width * 0.28, height * 0.3, mix(tone, INK, 0.2))
    return (
        sheet(rect(x - 10, y - 10, width + 20, height + 20, "#6B4226", 2), soft=True) + inner + hill + house
    )


def _case(x: float, y: float, width: float, held: str) -> str:
    glass = rect(x, y, width, 110, "#EAF2EF", 4, opacity=0.55) + line(
        [(x + 30, y + 100), (x + 90, y + 10)], WHITE, 5
    )
    return (
        sheet(rect(x, y + 104, width, 190, fade("#9A6B45", "#7B5233"), 4), rect(x - 8, y + 98, width + 16, 18, "#B58355", 3))
        + rect(x + 6, y + 20, width - 12, 80, "#F3EADA", 3)
        + group(held, at=(x + width / 2, y + 96))
        + glass
    )  # fmt: skip


def _abacus() -> str:
    rods = "".join(
        line([(x, -72), (x, -8)], "#5A3A1E", 3, curved=False)
        + "".join(circle(x, y, 7, "#3E2A1C") for y in (-62, -40, -27, -15))
        for x in range(-90, 91, 22)
    )
    return sheet(rect(-112, -80, 224, 80, "#8A5A33", 5), rect(-102, -72, 204, 64, "#E8D6B4", 2), soft=True) + rods + rect(-104, -54, 208, 5, "#6B4226")  # fmt: skip


def _ledgers() -> str:
    return pile(-70, 0, 130, 3, 31) + sheet(
        group(
            rect(-60, -70, 120, 70, "#E6D3A8", 3),
            words(0, -38, "值班日志", 22, "#5A3A1E"),
            at=(70, 0),
            turn=-3,
        ),
        soft=True,
    )


def _certificates() -> str:
    def sheet_of(dx: float, turn: float) -> str:
        return group(
            rect(-58, -74, 116, 74, WHITE, 2), rect(-52, -68, 104, 62, "none", stroke=GOLD, stroke_width=3),
            words(0, -46, "奖状", 22, BRIGHT), rect(-34, -28, 68, 4, GOLD_LIGHT), rect(-34, -18, 50, 4, GOLD_LIGHT), at=(dx, 0), turn=turn,
        )  # fmt: skip

    return sheet(sheet_of(-74, -2), soft=True) + sheet(sheet_of(74, 3), soft=True)


def _desk_lamp(x: float, y: float) -> str:
    return glow(x, y - 40, 150, "#FFE7AE", 0.5) + sheet(
        rect(x - 30, y - 8, 60, 8, "#5A4632", 3), rect(x - 4, y - 84, 8, 80, "#B8893B"), rect(x - 52, y - 112, 104, 36, "#2F6B52", 14), soft=True
    )  # fmt: skip


ROOMS = {
    "chen-lie-shi": Shot(exhibition_room, PIXELS),
    "yue-lan-shi": Shot(reading_room, PIXELS),
}
"""By the name of the photo."""
