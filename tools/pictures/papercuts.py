"""Paper-cuts of magpies, and the little fried cakes of 七夕."""

from __future__ import annotations

from .land import leaf
from .paper import (
    BRIGHT,
    INK,
    RED,
    WHITE,
    around,
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


def magpie(size: float, paper: str = BRIGHT, cut: str = WHITE) -> str:
    """A magpie cut from paper, flying to the right, its middle at (0, 0)."""
    s = size / 100
    body = path(
        f"M{-34 * s},{10 * s}C{-20 * s},{-14 * s} {16 * s},{-22 * s} {34 * s},{-16 * s}C{42 * s},{-26 * s} {56 * s},{-22 * s} {58 * s},{-12 * s}L{74 * s},{-8 * s}L{58 * s},{-3 * s}C{52 * s},{14 * s} {14 * s},{24 * s} {-12 * s},{18 * s}Z",
        paper,
    )
    tail = "".join(
        leaf(-24 * s, 12 * s, long * s, turn, paper, 0.13) for turn, long in ((168, 66), (178, 78), (188, 66))
    )
    wing = path(
        f"M{4 * s},{-8 * s}C{-14 * s},{-30 * s} {-22 * s},{-62 * s} {-8 * s},{-74 * s}C{6 * s},{-64 * s} {22 * s},{-46 * s} {30 * s},{-10 * s}Z",
        paper,
    )
    slits = "".join(
        path(
            f"M{(2 + n * 7) * s},{-14 * s}Q{(-8 + n * 8) * s},{-34 * s} {(-6 + n * 7) * s},{(-58 + n * 7) * s}",
            stroke=cut,
            stroke_width=3 * s,
            stroke_linecap="round",
        )
        for n in range(3)
    )
    scales = "".join(
        path(
            f"M{(x - 5) * s},{y * s}q{5 * s},{7 * s} {10 * s},0",
            stroke=cut,
            stroke_width=2.4 * s,
            stroke_linecap="round",
        )
        for x, y in ((-10, 2), (4, 6), (18, 4), (-2, 12), (12, 12))
    )
    eye = circle(48 * s, -13 * s, 3.4 * s, cut)
    return tail + body + wing + slits + scales + eye


def paper_cut(
    x: float, y: float, size: float, paper: str = BRIGHT, ground: str = "#FFF6E0", turn: float = 0
) -> str:
    """A round paper-cut: two magpies on a plum branch in a ring; the point is its middle."""
    r = size / 2
    ring = (
        circle(0, 0, r * 0.94, "none", stroke=paper, stroke_width=r * 0.1)
        + "".join(circle(*around((0, 0), r * 0.94, t), r * 0.09, paper) for t in range(0, 360, 15))
        + "".join(circle(*around((0, 0), r * 0.94, t), r * 0.03, ground) for t in range(0, 360, 15))
    )
    twig = (
        line(
            [(-r * 0.86, r * 0.5), (-r * 0.3, r * 0.36), (r * 0.24, r * 0.5), (r * 0.86, r * 0.34)],
            paper,
            r * 0.07,
        )
        + line([(-r * 0.3, r * 0.36), (-r * 0.1, r * 0.74)], paper, r * 0.05)
        + line([(r * 0.24, r * 0.5), (r * 0.44, r * 0.76)], paper, r * 0.05)
    )
    flowers = "".join(
        circle(*around((fx * r, fy * r), r * 0.085, t), r * 0.07, paper)
        for fx, fy in ((-0.62, 0.44), (0.02, 0.46), (0.6, 0.46), (-0.1, 0.76), (0.45, 0.78))
        for t in range(-90, 270, 72)
    ) + "".join(
        circle(fx * r, fy * r, r * 0.035, ground)
        for fx, fy in ((-0.62, 0.44), (0.02, 0.46), (0.6, 0.46), (-0.1, 0.76), (0.45, 0.78))
    )
    birds = group(magpie(r * 0.78, paper, ground), at=(-r * 0.36, -r * 0.02)) + group(
        magpie(r * 0.7, paper, ground), at=(r * 0.4, -r * 0.36), flip=True, turn=8
    )
    heart = (
        path(
            f"M0,{-r * 0.62}C{r * 0.05},{-r * 0.78} {r * 0.24},{-r * 0.72} {r * 0.18},{-r * 0.58}Q{r * 0.1},{-r * 0.46} 0,{-r * 0.4}Q{-r * 0.1},{-r * 0.46} {-r * 0.18},{-r * 0.58}C{-r * 0.24},{-r * 0.72} {-r * 0.05},{-r * 0.78} 0,{-r * 0.62}Z",
            paper,
        )
        if paper == BRIGHT
        else ""
    )
    return sheet(group(ring, twig, flowers, birds, heart, at=(x, y), turn=turn), soft=True)


def folded(x: float, y: float, size: float, turn: float = 0) -> str:
    """Red paper folded for cutting, half cut."""
    body = path(
        f"M{-size * 0.5},{-size * 0.4}L{size * 0.5},{-size * 0.34}L{size * 0.42},{size * 0.4}Q{size * 0.2},{size * 0.2} {size * 0.1},{size * 0.36}Q{-size * 0.06},{size * 0.16} {-size * 0.2},{size * 0.4}L{-size * 0.46},{size * 0.34}Z",
        fade(BRIGHT, RED),
    )
    crease = line(
        [(-size * 0.5, -size * 0.4), (size * 0.5, -size * 0.34)],
        mix(BRIGHT, WHITE, 0.35),
        size * 0.02,
        curved=False,
    )
    return sheet(group(body, crease, at=(x, y), turn=turn), soft=True)


def qiaoguo(x: float, y: float, size: float, kind: int, turn: float = 0, flat: float = 1) -> str:
    """A little fried cake of the day: a fish, a flower, a lotus pod or a butterfly."""
    crust, dark = ("#E3B062", "#B97F34")
    s = size / 2
    if kind == 0:
        shape = path(
            f"M{-s},0C{-s * 0.5},{-s * 0.66} {s * 0.3},{-s * 0.6} {s * 0.56},{-s * 0.1}L{s},{-s * 0.44}V{s * 0.44}L{s * 0.56},{s * 0.1}C{s * 0.3},{s * 0.6} {-s * 0.5},{s * 0.66} {-s},0Z",
            crust,
        )
        marks = circle(-s * 0.6, -s * 0.1, s * 0.08, dark) + "".join(
            path(
                f"M{(-0.3 + n * 0.26) * s},{-s * 0.3}q{s * 0.16},{s * 0.3} 0,{s * 0.6}",
                stroke=dark,
                stroke_width=s * 0.07,
                stroke_linecap="round",
            )
            for n in range(3)
        )
    elif kind == 1:
        shape = "".join(
            circle(*around((0, 0), s * 0.56, t), s * 0.4, crust) for t in range(-90, 270, 60)
        ) + circle(0, 0, s * 0.5, crust)
        marks = circle(0, 0, s * 0.18, dark) + "".join(
            line([around((0, 0), s * 0.3, t), around((0, 0), s * 0.72, t)], dark, s * 0.06, curved=False)
            for t in range(-90, 270, 60)
        )
    elif kind == 2:
        shape = path(
            f"M{-s * 0.8},{-s * 0.3}A{s * 0.8},{s * 0.34} 0 0 1 {s * 0.8},{-s * 0.3}Q{s * 0.6},{s * 0.7} 0,{s * 0.8}Q{-s * 0.6},{s * 0.7} {-s * 0.8},{-s * 0.3}Z",
            crust,
        ) + ellipse(0, -s * 0.3, s * 0.8, s * 0.32, mix(crust, WHITE, 0.2))
        marks = "".join(
            circle(dx * s, dy * s, s * 0.09, dark)
            for dx, dy in ((-0.44, -0.32), (0, -0.4), (0.44, -0.32), (-0.2, -0.18), (0.22, -0.18))
        )
    else:
        shape = "".join(
            group(
                path(
                    f"M0,0C{s * 0.3},{-s * 0.9} {s},{-s * 0.9} {s * 0.9},{-s * 0.2}C{s},{s * 0.3} {s * 0.6},{s * 0.8} {s * 0.2},{s * 0.2}Z",
                    crust,
                ),
                flip=side < 0,
            )
            for side in (1, -1)
        )
        marks = (
            line([(0, -s * 0.3), (0, s * 0.4)], dark, s * 0.12)
            + circle(s * 0.55, -s * 0.36, s * 0.12, dark)
            + circle(-s * 0.55, -s * 0.36, s * 0.12, dark)
        )
    inner = f'<g transform="scale(1 {flat})">{shape}{marks}</g>'
    return sheet(group(inner, at=(x, y), turn=turn), soft=True)


def cake_mould(x: float, y: float, length: float, turn: float = 0) -> str:
    """A board of pear wood with five hollows for little cakes; the point is its middle."""
    wood = "#A8713F"
    w, h = length / 2, length * 0.13
    hollows = "".join(
        circle(-w * 0.72 + n * w * 0.36, 0, h * 0.66, mix(wood, INK, 0.36))
        + (
            circle(-w * 0.72 + n * w * 0.36, 0, h * 0.3, mix(wood, INK, 0.18))
            if n % 2
            else "".join(
                leaf(-w * 0.72 + n * w * 0.36, 0, h * 0.5, t, mix(wood, INK, 0.18), 0.3)
                for t in range(-90, 270, 72)
            )
        )
        for n in range(5)
    )
    return sheet(
        group(
            rect(-w, -h, length, h * 2, fade(mix(wood, WHITE, 0.14), wood), h * 0.4),
            hollows,
            at=(x, y),
            turn=turn,
        )
    )
