"""春联 for the new year: written at a table, held up by neighbours."""

from __future__ import annotations

from .buildings import lantern
from .land import blossom
from .paper import (
    BRIGHT,
    CLAY,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    PAPER,
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
    polygon,
    rect,
    sheet,
)
from .people import WHITE_HAIR, Person, person


def write_couplets() -> str:
    """写春联: an old man writes, and neighbours hold up what is done."""
    writing = Person(
        coat=DEEP, collar=GOLD_LIGHT, hair_colour=WHITE_HAIR, hip=(-6, -64), neck=(14, -242), nod=12, legs=False,
        elbows=((-62, -172), (72, -184)), hands=((-58, -96), (44, -146)), in_front=(True, True),
    )  # fmt: skip
    brush = line([(70, -202), (56, -92)], CLAY, 8) + path("M49,-98L64,-96L52,-62Z", INK)
    woman = Person(
        coat=JADE, trousers=INK_2, hair="bun", collar=PAPER, elbows=((-66, -180), (64, -180)),
        hands=((-58, -232), (58, -232)), in_front=(True, True),
    )  # fmt: skip
    child = Person(
        coat="#D98E32", collar=WHITE, trousers=SLATE, hair="bob", hip=(0, -104), neck=(0, -186), breadth=0.9,
        knees=((-13, -54), (13, -54)), elbows=((-44, -160), (46, -170)), hands=((-50, -118), (60, -214)), in_front=(False, True),
    )  # fmt: skip
    neighbour = Person(
        coat=SLATE, trousers=INK_2, elbows=((-52, -190), (58, -222)), hands=((-40, -150), (66, -288)), in_front=(True, True),
    )  # fmt: skip
    return picture(
        rect(0, 620, WIDTH, 180, fade("#CDAF8B", "#B8936B")),
        window(600, 120, 300, 300),
        group(plum_branch(), at=(WIDTH, 0), flip=True),
        couplet(120, 70, 86, 430), couplet(994, 70, 86, 430),
        lantern(300, -10, 112), lantern(900, -10, 112),
        person(neighbour, (958, 704), 1.36, flip=True, held=group(strip(72, 276), at=(66, -296))),
        person(woman, (262, 704), 1.36, held=group(strip(112, 196), at=(0, -238))),
        person(child, (402, 724), 1.28, flip=True),
        person(writing, (612, 690), 1.62),
        sheet(rect(330, 560, 540, 34, "#8B5A3A", 6), rect(356, 594, 30, 190, "#734829"), rect(814, 594, 30, 190, "#734829"),
              rect(356, 594, 488, 44, "#7F5132")),
        sheet(polygon([(440, 560), (800, 560), (786, 524), (468, 524)], BRIGHT), soft=True),
        *(circle(x, y, 3, GOLD_LIGHT) for x, y in ((470, 548), (520, 534), (588, 552), (730, 550), (764, 534))),
        line([(560, 546), (600, 540), (672, 546)], INK, 13),
        group(brush, at=(596, 642), scale=1.5),
        sheet(rect(352, 532, 70, 28, "#3A332E", 8), ellipse(387, 534, 26, 6, INK), soft=True),
        sheet(rect(820, 500, 34, 60, "#DCE4E2", 8), *(line([(828 + 9 * n, 502), (824 + 13 * n, 452)], CLAY, 6) for n in range(3)), soft=True),
        ground=fade("#F4E3CB", "#FAF1E2"),
    )  # fmt: skip


def strip(width: float, height: float) -> str:
    """A strip of red paper, still without words, flecked with gold; hanging from the point."""
    left = -width / 2
    flecks = "".join(
        circle(left + width * fx, height * fy, 3.2, GOLD_LIGHT, opacity=0.9)
        for fx, fy in ((0.2, 0.1), (0.8, 0.18), (0.3, 0.86), (0.74, 0.93), (0.16, 0.5), (0.86, 0.6))
    )
    flower = "".join(blossom(0, height * fy, width * 0.2, GOLD_LIGHT, GOLD) for fy in (0.24, 0.5, 0.76))
    frame = rect(left + 6, 6, width - 12, height - 12, "none", 3, stroke=GOLD, stroke_width=2.5)
    return rect(left, 0, width, height, BRIGHT, 3) + frame + flecks + flower


def couplet(x: float, y: float, width: float, height: float) -> str:
    return sheet(group(strip(width, height), at=(x + width / 2, y)), soft=True)


def window(x: float, y: float, width: float, height: float) -> str:
    """A round lattice window; x is its middle, y its upper edge."""
    cy, r = y + height / 2, width / 2
    bars = []
    for step in (-0.6, -0.2, 0.2, 0.6):
        half = r * (1 - step * step) ** 0.5
        bars.append(line([(x + step * r, cy - half), (x + step * r, cy + half)], "#9A6B45", 6, curved=False))
        bars.append(line([(x - half, cy + step * r), (x + half, cy + step * r)], "#9A6B45", 6, curved=False))
    return sheet(circle(x, cy, r + 16, "#8B5A3A"), circle(x, cy, r, fade("#DCE6E4", "#F6F0E0"))) + "".join(
        bars
    )


def plum_branch() -> str:
    """Plum blossom before the window."""
    wood = line([(800, 452), (720, 380), (640, 350), (590, 316)], "#5B3A28", 12)
    wood += line([(640, 350), (616, 290), (640, 220)], "#5B3A28", 8) + line(
        [(720, 380), (724, 320)], "#5B3A28", 7
    )
    places = ((616, 296, 17), (640, 224, 19), (724, 322, 17), (690, 366, 16), (600, 322, 14), (656, 346, 15))
    return sheet(wood, *(blossom(x, y, size, "#D9555A", GOLD_LIGHT) for x, y, size in places), soft=True)
