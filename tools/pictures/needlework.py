"""What skilful hands make on 七夕: needles and thread, paper-cuts of magpies, little cakes; and the grapes above them."""

from __future__ import annotations

from collections.abc import Sequence

from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    INK,
    WHITE,
    Point,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    rect,
    sheet,
)


def needle(x: float, y: float, length: float, turn: float = 0) -> str:
    """A needle; its eye is at the point, the tip in the direction of the turn."""
    body = path(
        f"M-{length * 0.06},0Q0,{-length * 0.05} {length * 0.12},{-length * 0.03}L{length},0L{length * 0.12},{length * 0.03}Q0,{length * 0.05} -{length * 0.06},0Z",
        fade("#F2F4F5", "#A9B3B9"),
    )
    eye = ellipse(length * 0.03, 0, length * 0.055, length * 0.016, "#57504A")
    return sheet(group(body, eye, at=(x, y), turn=turn), soft=True)


def scissors(x: float, y: float, size: float, turn: float = 0, opened: float = 14) -> str:
    """Scissors with black handles; the point is their joint, the blades lie to the right."""

    def half(side: int) -> str:
        blade = path(
            f"M-10,{-5 * side}L{size},{-2 * side}Q{size * 0.5},{12 * side} -10,{9 * side}Z",
            "#BFC7CC" if side > 0 else "#D6DCDF",
        )
        loop = path(
            f"M-6,{4 * side}C{-size * 0.3},{10 * side} {-size * 0.5},{4 * side} {-size * 0.62},{14 * side}C{-size * 0.86},{30 * side} {-size * 0.7},{62 * side} {-size * 0.44},{54 * side}C{-size * 0.26},{48 * side} {-size * 0.24},{24 * side} -4,{8 * side}",
            stroke="#3A3430",
            stroke_width=size * 0.075,
            stroke_linecap="round",
        )
        return group(loop, blade, turn=opened * side / 2)

    return sheet(
        group(half(-1), half(1), circle(0, 0, size * 0.045, "#57504A"), at=(x, y), turn=turn), soft=True
    )


def thread(points: Sequence[Point], colour: str = BRIGHT, width: float = 4) -> str:
    return line(points, mix(colour, INK, 0.25), width + 1.5) + line(points, colour, width)


def basin(x: float, y: float, width: float, floating: int = 5) -> str:
    """A basin of water on which needles float; their shadows on its ground are read."""
    w = width / 2
    water = ellipse(x, y, w * 0.9, w * 0.3, fade("#CFE3E6", "#A9C9CF"))
    needles = "".join(
        line(
            [(x + dx * w, y + dy * w), (x + dx * w + w * 0.26, y + dy * w - w * 0.03)],
            "#7E8A92",
            3,
            curved=False,
        )
        for dx, dy in ((-0.6, 0), (-0.2, 0.12), (0.2, -0.06), (0.36, 0.12), (-0.3, -0.14))[:floating]
    )
    return (
        sheet(
            path(
                f"M{x - w},{y}Q{x - w * 0.8},{y + w * 0.56} {x - w * 0.5},{y + w * 0.6}H{x + w * 0.5}Q{x + w * 0.8},{y + w * 0.56} {x + w},{y}Z",
                fade("#E9DFC9", "#CDBFA4"),
            ),
            ellipse(x, y, w, w * 0.35, "#F3EDE0"),
            soft=True,
        )
        + water
        + needles
    )


def thread_rack(
    x: float,
    y: float,
    width: float,
    colours: Sequence[str] = (BRIGHT, AMBER, "#2A6350", "#2C4A6E", "#E3A79A", WHITE),
) -> str:
    """Spools in a row; the point is the left one's foot."""
    step = width / len(colours)
    return "".join(
        sheet(
            rect(x + n * step, y - step * 1.0, step * 0.72, step, mix(colour, INK, 0.04), 4),
            rect(x + n * step - 3, y - step * 1.1, step * 0.72 + 6, step * 0.14, CLAY, 3),
            rect(x + n * step - 3, y - step * 0.08, step * 0.72 + 6, step * 0.12, CLAY, 3),
            *(
                line(
                    [
                        (x + n * step, y - step * (0.22 + 0.18 * k)),
                        (x + n * step + step * 0.72, y - step * (0.28 + 0.18 * k)),
                    ],
                    mix(colour, INK, 0.2),
                    2,
                )
                for k in range(4)
            ),
            soft=True,
        )
        for n, colour in enumerate(colours)
    )
