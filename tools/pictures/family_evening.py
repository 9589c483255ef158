"""An evening of family stories: apricot trees, bulbs on a cord, and what the families brought along."""

from __future__ import annotations

import random

from .land import leaf
from .paper import (
    AMBER,
    EARTH,
    GOLD,
    GOLD_LIGHT,
    INK,
    RED,
    SLATE,
    SLATE_PALE,
    WHITE,
    Point,
    around,
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
    sheet,
)

APRICOT = "#EE9B3B"


def apricot_tree(x: float, y: float, size: float, seed: int) -> str:
    """A tree with ripening fruit; its foot stands at the point."""
    chance = random.Random(seed)
    wood = "".join(
        line(
            [(x, y), (x + dx * size * 0.3, y - size * 0.55), (x + dx * size * 0.7, y - size * 0.95)],
            "#6B4A34",
            size * 0.07,
        )
        for dx in (-0.7, 0.1, 0.8)
    )
    crowns = [
        (y - size, circle(x + dx * size * 0.7, y - size * 1.0, size * 0.25, "#4F8A52"))
        for dx in (-0.7, 0.1, 0.8)
    ]
    fruit = []
    for number in range(14):
        cx, cy = x + chance.uniform(-0.72, 0.72) * size, y - size * chance.uniform(0.72, 1.28)
        crowns.append(
            (
                cy,
                circle(
                    cx, cy, size * chance.uniform(0.17, 0.27), mix("#3E7A4E", "#94B86E", number % 5 * 0.2)
                ),
            )
        )
        fruit += [
            circle(
                cx + chance.uniform(-0.16, 0.16) * size,
                cy + chance.uniform(-0.14, 0.14) * size,
                size * 0.03,
                chance.choice((APRICOT, "#F3B85A", "#E8863A")),
            )
            for _ in range(3)
        ]
    crowns.sort(key=lambda crown: -crown[0])
    return (
        sheet(wood)
        + sheet(*(crown for _, crown in crowns[:8]))
        + sheet(*(crown for _, crown in crowns[8:]), soft=True)
        + "".join(fruit)
    )


def bough(at: Point, turn: float, length: float, seed: int, flip: bool = False) -> str:
    """A bough with leaves and apricots."""
    chance = random.Random(seed)
    parts = [line([(0, 0), (length * 0.5, length * 0.06), (length, 0)], "#5B4230", length * 0.026)]
    for number in range(int(length / 16)):
        along, side = length * (0.1 + 0.9 * number * 16 / length), -1 if number % 2 else 1
        parts.append(
            leaf(
                along,
                0,
                length * chance.uniform(0.12, 0.18),
                side * chance.uniform(30, 100),
                chance.choice(("#3E7A4E", "#5E9458", "#86AE62")),
                0.36,
            )
        )
        if number % 3 == 1:
            fx, fy = along + 6, side * length * 0.07
            parts.append(
                circle(fx, fy, length * 0.042, APRICOT) + circle(fx - 4, fy - 4, length * 0.018, "#F8CE86")
            )
    return sheet(group(*parts, at=at, turn=turn, flip=flip))


def bulbs(start: Point, end: Point, sag: float, count: int) -> str:
    """Bare bulbs on a cord, lit."""

    def at(share: float) -> Point:
        return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share + 4 * sag * share * (1 - share)  # fmt: skip

    lamps = "".join(
        glow(x, y + 14, 62, "#FFE3A0", 0.8) + rect(x - 4, y, 8, 9, INK, 2) + circle(x, y + 16, 9, "#FFF3D0")
        for x, y in (at((n + 0.5) / count) for n in range(count))
    )
    return line([at(n / 12) for n in range(13)], "#4A3A30", 3) + lamps


def family_photo(
    x: float, y: float, width: float, rows: tuple[int, ...] = (7, 6, 5), frame: str = "#8B5A3A"
) -> str:
    """A framed picture of a large family; the point is its middle."""
    height = width * 0.7
    left, top = x - width / 2, y - height / 2
    people = []
    for row, count in enumerate(rows):
        py = top + height * (0.62 + 0.18 * row)
        for n in range(count):
            px, s = x + (n - (count - 1) / 2) * width * 0.86 / count, width * 0.075
            coat = ("#B8433C", SLATE, "#5E8E74", "#C98A3C", "#7A4A5A", "#E4D6B8", "#55708F")[
                (n * 3 + row * 2) % 7
            ]
            people.append(
                path(
                    f"M{px - s},{py + s * 2.2}C{px - s},{py + s * 0.3} {px + s},{py + s * 0.3} {px + s},{py + s * 2.2}Z",
                    coat,
                )
                + circle(px, py, s * 0.62, "#E8BE98")
                + path(
                    f"M{px - s * 0.64},{py - s * 0.1}A{s * 0.64},{s * 0.66} 0 0 1 {px + s * 0.64},{py - s * 0.1}Z",
                    (INK, "#5A4A40", "#B9B2A8")[(n + row) % 3],
                )
            )
    house = rect(left, top, width, height, fade("#DDE6DC", "#F3E8CF")) + polygon(
        [(left, top + height * 0.34), (x, top + height * 0.1), (left + width, top + height * 0.34)], "#57626C"
    )
    inside = house + rect(left, top + height * 0.34, width, height * 0.3, "#FBF6EA") + "".join(people)
    clip = f"photo-{int(x)}-{int(y)}"
    return (
        sheet(rect(left - width * 0.05, top - width * 0.05, width * 1.1, height + width * 0.1, frame, 4), rect(left - width * 0.02, top - width * 0.02, width * 1.04, height + width * 0.04, GOLD_LIGHT, 2))
        + f'<clipPath id="{clip}">{rect(left, top, width, height, WHITE)}</clipPath><g clip-path="url(#{clip})">{inside}</g>'
    )  # fmt: skip


def handwriting(
    x: float, y: float, width: float, rows: int, step: float, seed: int, colour: str = "#34507A"
) -> str:
    """Rows of signs written by hand, too hasty to be read."""
    chance = random.Random(seed)
    strokes = (
        "M0,-7h15",
        "M7,-15v20",
        "M1,-13l13,2",
        "M2,5q7,-7 10,-18",
        "M1,0h14",
        "M4,-11l4,4",
        "M11,-13v17l-5,-4",
        "M2,-14v13h10",
        "M8,-7l7,10",
    )
    parts = []
    for row in range(rows):
        at, end = x, x + width * (chance.uniform(0.45, 0.95) if row % 3 == 2 else chance.uniform(0.82, 1))
        while at < end:
            d = "".join(chance.sample(strokes, 4))
            parts.append(
                group(
                    path(d, stroke=colour, stroke_width=2.4, stroke_linecap="round", stroke_linejoin="round"),
                    at=(at, y + row * step + chance.uniform(-2, 2)),
                    scale=step / 34,
                )
            )
            at += 23 * step / 34
    return "".join(parts)


def microphone(x: float, y: float, height: float) -> str:
    """A microphone on its stand; the point is its foot."""
    return sheet(
        ellipse(x, y, height * 0.16, height * 0.035, INK), line([(x, y), (x, y - height)], "#3A3A3E", 7, curved=False),
        line([(x, y - height), (x + height * 0.1, y - height * 1.05)], "#3A3A3E", 7), ellipse(x + height * 0.13, y - height * 1.08, 13, 17, "#5A5A60"),
    )  # fmt: skip


def truck(x: float, y: float, size: float, fill: str = "#2F6A8A") -> str:
    """The cab of a lorry from its side, the door open upon shelves of books behind the seat; the point is the front wheel's foot."""
    s = size
    cab = path(
        f"M{x - s * 0.62},{y - s * 0.2}V{y - s * 1.5}Q{x - s * 0.62},{y - s * 1.6} {x - s * 0.5},{y - s * 1.6}H{x + s * 0.3}Q{x + s * 0.42},{y - s * 1.6} {x + s * 0.46},{y - s * 1.48}L{x + s * 0.62},{y - s * 0.9}V{y - s * 0.2}Z",
        fade(mix(fill, WHITE, 0.14), mix(fill, INK, 0.12)),
    )
    inside = rect(x - s * 0.5, y - s * 1.46, s * 0.72, s * 1.16, "#4A3A32", 8)
    boards = "".join(
        rect(x - s * 0.47, y - s * up, s * 0.66, s * 0.03, "#B67C52") for up in (1.14, 0.84, 0.54)
    )
    load = path(
        f"M{x - s * 2},{y - s * 0.2}V{y - s * 1.2}H{x - s * 0.7}V{y - s * 0.2}Z", fade("#9A8464", "#7A6448")
    ) + "".join(
        line(
            [(x - s * (0.75 + n * 0.2), y - s * 1.2), (x - s * (0.75 + n * 0.2), y - s * 0.2)],
            "#66543C",
            4,
            curved=False,
        )
        for n in range(6)
    )
    tyre = circle(x + s * 0.26, y - s * 0.22, s * 0.24, "#2E2A28") + circle(
        x + s * 0.26, y - s * 0.22, s * 0.12, "#B9C0C4"
    )
    tyres = (
        tyre
        + circle(x - s * 1.2, y - s * 0.22, s * 0.24, "#2E2A28")
        + circle(x - s * 1.2, y - s * 0.22, s * 0.12, "#B9C0C4")
    )
    glass = polygon(
        [
            (x + s * 0.28, y - s * 1.44),
            (x + s * 0.4, y - s * 1.44),
            (x + s * 0.54, y - s * 0.92),
            (x + s * 0.28, y - s * 0.92),
        ],
        SLATE_PALE,
        4,
    )
    lamp = rect(x + s * 0.54, y - s * 0.52, s * 0.1, s * 0.12, GOLD_LIGHT, 4) + rect(
        x + s * 0.44, y - s * 0.3, s * 0.24, s * 0.1, "#8A8F94", 4
    )
    return sheet(load) + sheet(cab, inside, glass, lamp) + boards + sheet(tyres, soft=True)


def carved_chair(x: float, y: float, size: float, wood: str = EARTH) -> str:
    """A bamboo chair from behind; the point is the middle of its foot."""
    s = size
    posts = "".join(
        rect(x + side * s * 0.36 - s * 0.04, y - s * 1.5, s * 0.08, s * 1.5, wood, 3) for side in (-1, 1)
    )
    slats = "".join(
        rect(x - s * 0.36, y - s * up, s * 0.72, s * 0.08, mix(wood, WHITE, 0.15), 3)
        for up in (1.46, 1.2, 0.96, 0.62)
    )
    return sheet(posts, slats)


def duty_roster(x: float, y: float, width: float, height: float) -> str:
    """A sheet on the wall with four columns, and a red tick in each row."""
    lines = "".join(rect(x, y + height * n / 7, width, 2.5, SLATE_PALE) for n in range(1, 7)) + "".join(
        rect(x + width * n / 4, y + height / 7, 2.5, height * 6 / 7, SLATE_PALE) for n in range(1, 4)
    )
    ticks = "".join(
        path(
            f"M{x + width * (0.08 + 0.25 * (n * 3 % 4))},{y + height * (n + 1.5) / 7}l8,9l15,-19",
            stroke=RED,
            stroke_width=4,
            stroke_linecap="round",
        )
        for n in range(6)
    )
    return (
        sheet(rect(x, y, width, height, WHITE, 3), rect(x, y, width, height / 7, "#E9C98A", 3), soft=True)
        + lines
        + ticks
    )


def apricots_above(places: list[Point], r: float) -> str:
    """Single apricots on a table, seen from above, one with its leaf."""
    return "".join(
        leaf(x, y, r * 1.7, -40 + n * 70, "#5E9458", 0.34) * (n % 2 == 0)
        + sheet(circle(x, y, r, fade("#F6BE62", "#E8863A")), path(f"M{x - r * 0.2},{y - r * 0.9}Q{x + r * 0.5},{y} {x + r * 0.1},{y + r * 0.9}", stroke="#D9742E", stroke_width=3), soft=True)
        for n, (x, y) in enumerate(places)
    )  # fmt: skip


def plate_of_apricots(x: float, y: float, width: float) -> str:
    fruit = "".join(
        circle(x + dx * width, y - up * width, width * 0.12, mix(APRICOT, "#F8CE86", (n % 3) * 0.3))
        for n, (dx, up) in enumerate(
            ((-0.26, 0.05), (0, 0.06), (0.26, 0.05), (-0.13, 0.2), (0.13, 0.2), (0, 0.34))
        )
    )
    return (
        sheet(ellipse(x, y + width * 0.06, width * 0.56, width * 0.14, "#E9EEF0"), fruit, soft=True)
        + "".join(
            leaf(*around((x, y - width * 0.2), 6, t), width * 0.26, t, "#5E9458", 0.34) for t in (-150, -30)
        )
        + circle(x, y - width * 0.5, 0.1, AMBER)
        + line([(x - width * 0.5, y + width * 0.1), (x + width * 0.5, y + width * 0.1)], GOLD, 2)
    )
