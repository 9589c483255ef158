"""Without people: the lotus, and the village."""

from __future__ import annotations

from .buildings import gabled_house, house
from .land import cloud, hill, leaf, lotus, lotus_leaf, range_of_hills, ripples, sun, tree
from .paper import (
    BRIGHT,
    GOLD_LIGHT,
    INK_2,
    JADE,
    JADE_LIGHT,
    RED,
    SLATE,
    WHITE,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    picture,
    rect,
    sheet,
)


def lotus_pond() -> str:
    """荷花: it grows from the mud and is clean."""
    stalk = "#3F7A56"
    bud = sheet(
        *(
            leaf(0, 0, 150, turn, colour, 0.24)
            for turn, colour in ((-100, "#C9505A"), (-80, "#D9727A"), (-90, "#E59A9A"))
        )
    )
    wings = "".join(leaf(0, 0, 58, turn, "#E9F1F0", 0.16) for turn in (-160, -195, -20, 15))
    dragonfly = sheet(wings, line([(0, -14), (0, 66)], BRIGHT, 7), circle(0, -16, 9, RED), soft=True)
    return picture(
        sun(600, 300, 240, "#F7E3B8", "#F9EBCB"),
        cloud(110, 120, 210, WHITE), cloud(900, 90, 190, WHITE),
        range_of_hills(500, 90, 17, fade("#CFE0D2", "#E6ECDD"), 5),
        sheet(path("M-40,508Q300,496 620,508T1240,504V840H-40Z", fade("#B5D3C9", "#4F8E86")), soft=True),
        ripples((0, 530, 1200, 800), 50, 9, "#E1EFE8"),
        line([(596, 760), (612, 600), (600, 420)], stalk, 18),
        line([(890, 780), (904, 560), (880, 360)], stalk, 14),
        line([(300, 780), (280, 560), (306, 400)], stalk, 14),
        sheet(upright_leaf(210, 360, 190, "#4F8E68")), sheet(upright_leaf(990, 440, 170, JADE)),
        lotus_leaf(120, 690, 250, "#5E9E78", 0.34), lotus_leaf(1110, 700, 260, "#4F8E68", 0.34),
        group(bud, at=(880, 366), scale=1.05),
        lotus(600, 440, 268, "#C9505A", "#F8DDD6"),
        lotus_leaf(600, 760, 310, JADE, 0.32), lotus_leaf(330, 800, 190, "#6FAE86", 0.32), lotus_leaf(880, 806, 190, "#6FAE86", 0.32),
        group(dragonfly, at=(880, 196), turn=32, scale=1.1),
        *(circle(x, y, r, "#F4FAF6", opacity=0.9) for x, y, r in ((520, 752, 10), (548, 770, 6), (690, 742, 8), (140, 684, 9), (1080, 690, 9))),
        ground=fade("#FBF1DC", "#F6F3E6"),
    )  # fmt: skip


def upright_leaf(x: float, y: float, size: float, fill: str) -> str:
    """A lotus leaf that stands on its stalk like an umbrella."""
    light = mix(fill, GOLD_LIGHT, 0.3)
    d = f"M{x - size},{y + size * 0.28}C{x - size * 0.9},{y - size * 0.5} {x + size * 0.9},{y - size * 0.5} {x + size},{y + size * 0.28}"
    d += f"Q{x + size * 0.66},{y + size * 0.12} {x + size * 0.4},{y + size * 0.3}Q{x},{y + size * 0.1} {x - size * 0.4},{y + size * 0.3}Q{x - size * 0.66},{y + size * 0.12} {x - size},{y + size * 0.28}Z"
    veins = "".join(
        line([(x, y - size * 0.26), (x + dx * size, y + size * 0.16)], light, 4)
        for dx in (-0.78, -0.36, 0, 0.36, 0.78)
    )
    return path(d, fill) + veins


def village() -> str:
    """文明村: white walls, clean lanes, terraces and hills."""
    tiles = "#3E4A56"
    lane = path(
        "M520,840C560,740 720,690 640,620C590,576 520,560 560,500C576,476 600,468 606,452L640,452C640,476 640,490 626,512C604,552 700,566 744,616C820,700 760,760 800,840Z",
        "#EBDDBF",
    )
    bridge = sheet(path("M-40,700Q150,628 352,752L352,782Q160,668 -40,760Z", "#C9C4B8"))
    bridge += line([(-40, 684), (60, 658), (160, 662), (260, 694), (350, 738)], WHITE, 8)
    bridge += "".join(
        line([(x, y), (x, y + 24)], WHITE, 7) for x, y in ((60, 658), (160, 662), (260, 694), (350, 738))
    )
    stream = path("M-40,690C120,668 240,706 420,780L440,840H-40Z", fade("#9CC6C4", "#5E9C98"))
    terraces = "".join(
        path(f"M{820 - 20 * n},{560 + 56 * n}C{940},{530 + 56 * n} {1100},{536 + 56 * n} 1240,{548 + 56 * n}V840H{840 - 10 * n}Z", colour)
        for n, colour in enumerate(("#A9C281", "#C9CF86", "#8FB577", "#DCCB7C", "#7BA76C"))
    )  # fmt: skip
    return picture(
        sun(900, 170, 92, "#F3C77A", "#F6DDA8"),
        cloud(430, 110, 210, WHITE), cloud(120, 200, 160, WHITE), cloud(1030, 260, 150, WHITE),
        range_of_hills(380, 230, 52, fade("#B4CCC4", "#DCE6DA"), 5),
        range_of_hills(440, 170, 27, fade("#7FA994", "#B8CFB6"), 5),
        hill([(0, 440), (260, 410), (560, 446), (900, 416), (1200, 440)], fade("#5E9270", "#7FAE84")),
        tree(60, 470, 90, JADE), tree(1130, 470, 100, JADE), tree(470, 462, 70, JADE_LIGHT), tree(760, 462, 84, JADE), tree(1010, 460, 60, JADE_LIGHT),
        house(690, 486, 110, 70, tiles), gabled_house(820, 500, 120, 150, tiles), house(950, 500, 130, 84, tiles),
        gabled_house(380, 500, 130, 150, tiles), house(240, 500, 140, 84, tiles),
        hill([(0, 500), (300, 490), (640, 500), (900, 490), (1200, 500)], fade("#8DB77F", "#639A68"), soft=False),
        sheet(terraces, soft=True), sheet(lane, soft=True),
        house(150, 612, 190, 118, tiles, door=RED), gabled_house(330, 628, 190, 226, tiles),
        house(470, 640, 150, 100, tiles, door="#7A4A2C"),
        tree(30, 640, 130, JADE_LIGHT),
        gabled_house(900, 606, 150, 180, tiles), house(1030, 606, 170, 104, tiles), tree(1140, 612, 110, JADE),
        sheet(stream, soft=True), ripples((0, 716, 330, 800), 12, 2, "#E1EFE8"), bridge,
        street_lamp(592, 722, 170), tree(470, 778, 96, JADE), tree(880, 770, 104, JADE_LIGHT), tree(1090, 744, 84, "#D9863B"),
        ground=fade("#F9E9C8", "#FBF8F3"),
    )  # fmt: skip


def street_lamp(x: float, y: float, height: float) -> str:
    """A lamp with a small solar panel."""
    head = rect(x, y - height, height * 0.26, height * 0.06, INK_2, 3) + ellipse(
        x + height * 0.2, y - height * 0.92, height * 0.07, height * 0.04, GOLD_LIGHT
    )
    panel = group(rect(-height * 0.13, -4, height * 0.26, 8, SLATE, 2), at=(x, y - height * 1.1), turn=-24)
    return sheet(
        line([(x, y), (x, y - height * 1.08)], INK_2, height * 0.035, curved=False), head, panel, soft=True
    )
