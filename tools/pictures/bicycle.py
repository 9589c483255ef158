"""An old bicycle, its wheel from near, and the spanner."""

from __future__ import annotations

from .paper import (
    INK_2,
    JADE,
    Point,
    around,
    circle,
    group,
    line,
    path,
    rect,
    sheet,
)


def wheel(x: float, y: float, r: float, spun: bool = False) -> str:
    """The wheel of a bicycle; spun, its spokes are a blur."""
    tyre = circle(x, y, r, "none", stroke="#2E2A28", stroke_width=r * 0.11) + circle(
        x, y, r * 0.91, "none", stroke="#B9C0C4", stroke_width=r * 0.05
    )
    if spun:
        spokes = "".join(
            path(
                _arc(x, y, r * share, a, a + 70),
                stroke="#AAB4BA",
                stroke_width=r * 0.03,
                opacity=0.7,
                stroke_linecap="round",
            )
            for share, a in ((0.78, 10), (0.62, 130), (0.5, 250), (0.74, 210), (0.36, 40), (0.86, 300))
        )
        spokes = circle(x, y, r * 0.88, "#CBD3D6", opacity=0.35) + spokes
    else:
        spokes = "".join(
            line([(x, y), around((x, y), r * 0.9, turn)], "#AAB4BA", max(1, r * 0.02), curved=False)
            for turn in range(0, 360, 20)
        )
    return spokes + tyre + circle(x, y, r * 0.09, INK_2)


def _arc(x: float, y: float, r: float, start: float, end: float) -> str:
    (ax, ay), (bx, by) = around((x, y), r, start), around((x, y), r, end)
    return f"M{ax:.1f},{ay:.1f}A{r:.1f},{r:.1f} 0 0 1 {bx:.1f},{by:.1f}"


def bicycle(
    x: float, y: float, size: float, colour: str = JADE, over: bool = False, spun: bool = False
) -> str:
    """A sturdy old bicycle; the point is the middle between its wheels on the ground. Over: it stands on saddle and handlebar."""
    frame_lines = [
        ((-0.56, 0.34), (-0.2, 0.34)),
        ((-0.56, 0.34), (-0.24, 0.82)),
        ((-0.2, 0.34), (-0.28, 0.94)),
        ((-0.2, 0.34), (0.34, 0.84)),
        ((-0.25, 0.84), (0.32, 0.88)),
        ((0.3, 1.0), (0.56, 0.34)),
    ]

    def at(place: Point) -> Point:
        return place[0] * size, -place[1] * size

    tubes = "".join(line([at(a), at(b)], colour, size * 0.05, curved=False) for a, b in frame_lines)
    saddle = path(
        f"M{-0.42 * size},{-0.98 * size}Q{-0.3 * size},{-1.06 * size} {-0.12 * size},{-0.97 * size}Q{-0.26 * size},{-0.9 * size} {-0.42 * size},{-0.93 * size}Z",
        "#4A3326",
    )
    bar = line(
        [at((0.3, 1.0)), at((0.28, 1.12)), at((0.16, 1.12)), at((0.1, 1.06))], "#8A949A", size * 0.035
    ) + line([at((0.14, 1.11)), at((0.08, 1.05))], "#3A3430", size * 0.06)
    crank = (
        circle(-0.2 * size, -0.34 * size, size * 0.1, "none", stroke="#8A949A", stroke_width=size * 0.03)
        + line([at((-0.2, 0.34)), at((-0.12, 0.16))], "#6E787E", size * 0.03)
        + line([at((-0.17, 0.16)), at((-0.06, 0.16))], INK_2, size * 0.04)
    )
    chain = line([at((-0.2, 0.44)), at((-0.56, 0.38))], "#57504A", size * 0.014, curved=False) + line(
        [at((-0.2, 0.24)), at((-0.56, 0.3))], "#57504A", size * 0.014, curved=False
    )
    rack = line([at((-0.28, 0.8)), at((-0.82, 0.8))], "#6E787E", size * 0.028, curved=False) + line(
        [at((-0.72, 0.8)), at((-0.56, 0.34))], "#6E787E", size * 0.02, curved=False
    )
    wheels = wheel(-0.56 * size, -0.34 * size, 0.34 * size, spun) + wheel(
        0.56 * size, -0.34 * size, 0.34 * size
    )
    whole = wheels + rack + chain + tubes + crank + saddle + bar
    if over:
        return sheet(f'<g transform="translate({x:.1f} {y - 1.1 * size:.1f}) scale(1 -1)">{whole}</g>')
    return sheet(group(whole, at=(x, y)))


def wrench(turn: float = 0, size: float = 1) -> str:
    """A spanner, held at (0, 0)."""
    return group(
        rect(-6, -52, 12, 80, "#8A949A", 5)
        + path("M-15,-50Q-18,-74 -6,-80L-4,-64H4L6,-80Q18,-74 15,-50Q0,-40 -15,-50Z", "#9AA5AB"),
        turn=turn,
        scale=size,
    )
