"""An evening of family stories: bulbs on a cord, and what the families brought along."""

from __future__ import annotations

import random

from .paper import (
    GOLD_LIGHT,
    INK,
    RED,
    SLATE,
    SLATE_PALE,
    WHITE,
    Point,
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
            coat = ("#B8433C", SLATE, "#5E8E74", "#C98A3C", "#7A4A5A", "#E4D6B8", "#55708F")[(n * 3 + row * 2) % 7]  # fmt: skip
            people.append(
                path(
                    f"M{px - s},{py + s * 2.2}C{px - s},{py + s * 0.3} {px + s},{py + s * 0.3} {px + s},{py + s * 2.2}Z",
                    coat,
                )
                + circle(px, py, s * 0.62, "#E8BE98")
                + path(
                    f"M{px - s * 0.64},{py - s * 0.1}A{s * 0.64},{s * 0.66} 0 0 1 {px + s * 0.64},{py - s * 0.1}Z",
                    (INK, "#5A4A40", "#B9B2A8")[(n + row) % 3],
                ),
            )  # fmt: skip
    house = (
        rect(left, top, width, height, fade("#DDE6DC", "#F3E8CF"))
        + polygon(
            [(left, top + height * 0.34), (x, top + height * 0.1), (left + width, top + height * 0.34)],
            "#57626C",
        )
    )  # fmt: skip
    inside = house + rect(left, top + height * 0.34, width, height * 0.3, "#FBF6EA") + "".join(people)
    clip = f"photo-{int(x)}-{int(y)}"
    return (
        sheet(
            rect(left - width * 0.05, top - width * 0.05, width * 1.1, height + width * 0.1, frame, 4),
            rect(left - width * 0.02, top - width * 0.02, width * 1.04, height + width * 0.04, GOLD_LIGHT, 2),
        )
        + f'<clipPath id="{clip}">{rect(left, top, width, height, WHITE)}</clipPath><g clip-path="url(#{clip})">{inside}</g>'
    )  # fmt: skip


def handwriting(
    x: float, y: float, width: float, rows: int, step: float, seed: int, colour: str = "#34507A"
) -> str:
    """Rows of signs written by hand, too hasty to be read."""
    chance = random.Random(seed)
    strokes = (
        "M0,-7h15", "M7,-15v20", "M1,-13l13,2", "M2,5q7,-7 10,-18", "M1,0h14", "M4,-11l4,4", "M11,-13v17l-5,-4",
        "M2,-14v13h10", "M8,-7l7,10",
    )  # fmt: skip
    parts = []
    for row in range(rows):
        at, end = x, x + width * (chance.uniform(0.45, 0.95) if row % 3 == 2 else chance.uniform(0.82, 1))
        while at < end:
            d = "".join(chance.sample(strokes, 4))
            parts.append(
                group(
                    path(d, stroke=colour, stroke_width=2.4, stroke_linecap="round", stroke_linejoin="round"),
                    at=(at, y + row * step + chance.uniform(-2, 2)), scale=step / 34,
                ),
            )  # fmt: skip
            at += 23 * step / 34
    return "".join(parts)


def microphone(x: float, y: float, height: float) -> str:
    """A microphone on its stand; the point is its foot."""
    return sheet(
        ellipse(x, y, height * 0.16, height * 0.035, INK),
        line([(x, y), (x, y - height)], "#3A3A3E", 7, curved=False),
        line([(x, y - height), (x + height * 0.1, y - height * 1.05)], "#3A3A3E", 7),
        ellipse(x + height * 0.13, y - height * 1.08, 13, 17, "#5A5A60"),
    )  # fmt: skip


def truck(x: float, y: float, size: float, fill: str = "#2F6A8A") -> str:
    """The cab of a lorry from its side, the door open upon shelves of books behind the seat; the point is the front wheel's foot."""
    s = size
    cab = path(
        f"M{x - s * 0.62},{y - s * 0.2}V{y - s * 1.5}Q{x - s * 0.62},{y - s * 1.6} {x - s * 0.5},{y - s * 1.6}H{x + s * 0.3}Q{x + s * 0.42},{y - s * 1.6} {x + s * 0.46},{y - s * 1.48}L{x + s * 0.62},{y - s * 0.9}V{y - s * 0.2}Z",
        fade(mix(fill, WHITE, 0.14), mix(fill, INK, 0.12)),
    )  # fmt: skip
    inside = rect(x - s * 0.5, y - s * 1.46, s * 0.72, s * 1.16, "#4A3A32", 8)
    boards = "".join(
        rect(x - s * 0.47, y - s * up, s * 0.66, s * 0.03, "#B67C52") for up in (1.14, 0.84, 0.54)
    )
    load = (
        path(
            f"M{x - s * 2},{y - s * 0.2}V{y - s * 1.2}H{x - s * 0.7}V{y - s * 0.2}Z",
            fade("#9A8464", "#7A6448"),
        )
        + "".join(
            line(
                [(x - s * (0.75 + n * 0.2), y - s * 1.2), (x - s * (0.75 + n * 0.2), y - s * 0.2)], "#66543C",
                4, curved=False,
            )
            for n in range(6)
        )
    )  # fmt: skip
    tyre = (
        circle(x + s * 0.26, y - s * 0.22, s * 0.24, "#2E2A28")
        + circle(x + s * 0.26, y - s * 0.22, s * 0.12, "#B9C0C4")
    )  # fmt: skip
    tyres = (
        tyre + circle(x - s * 1.2, y - s * 0.22, s * 0.24, "#2E2A28")
        + circle(x - s * 1.2, y - s * 0.22, s * 0.12, "#B9C0C4")
    )  # fmt: skip
    glass = polygon(
        [
            (x + s * 0.28, y - s * 1.44), (x + s * 0.4, y - s * 1.44), (x + s * 0.54, y - s * 0.92),
            (x + s * 0.28, y - s * 0.92),
        ],
        SLATE_PALE, 4,
    )  # fmt: skip
    lamp = (
        rect(x + s * 0.54, y - s * 0.52, s * 0.1, s * 0.12, GOLD_LIGHT, 4)
        + rect(x + s * 0.44, y - s * 0.3, s * 0.24, s * 0.1, "#8A8F94", 4)
    )  # fmt: skip
    return sheet(load) + sheet(cab, inside, glass, lamp) + boards + sheet(tyres, soft=True)


def duty_roster(x: float, y: float, width: float, height: float) -> str:
    """A sheet on the wall with four columns, and a red tick in each row."""
    lines = (
        "".join(rect(x, y + height * n / 7, width, 2.5, SLATE_PALE) for n in range(1, 7))
        + "".join(rect(x + width * n / 4, y + height / 7, 2.5, height * 6 / 7, SLATE_PALE) for n in range(1, 4))
    )  # fmt: skip
    ticks = "".join(
        path(
            f"M{x + width * (0.08 + 0.25 * (n * 3 % 4))},{y + height * (n + 1.5) / 7}l8,9l15,-19", stroke=RED,
            stroke_width=4, stroke_linecap="round",
        )
        for n in range(6)
    )  # fmt: skip
    return (
        sheet(rect(x, y, width, height, WHITE, 3), rect(x, y, width, height / 7, "#E9C98A", 3), soft=True)
        + lines + ticks
    )  # fmt: skip
