"""What belongs to an evening of full moon: cakes and their moulds, pomelos, a lamp on the table, a fiddle."""

from __future__ import annotations

from .land import leaf
from .paper import (
    CLAY,
    GOLD_LIGHT,
    INK,
    WHITE,
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


def mooncake(x: float, y: float, r: float, flat: float = 1, baked: bool = True, kind: int = 0) -> str:
    """A cake with a moulded flower, seen from above; flattened, seen from the side."""
    crust, light = ("#C98A3F", "#E3B266") if baked else ("#EAD3A4", "#F7E8C6")
    low = r * 0.34 * (1 - flat)
    scallops = "".join(
        ellipse(*around((x, y), r * 0.88, 18 * n, flat), r * 0.17, r * 0.17 * flat, crust) for n in range(20)
    )
    side = (
        ""
        if flat == 1
        else "".join(
            ellipse(px, py + low, r * 0.17, r * 0.17 * flat, mix(crust, INK, 0.22))
            for px, py in (around((x, y), r * 0.88, 18 * n, flat) for n in range(20))
        )
        + rect(x - r * 1.02, y, r * 2.04, low, mix(crust, INK, 0.18))
    )
    turns = range(-90, 270, 45 if kind == 0 else 60)
    petals = "".join(_flat_leaf(x, y, r * 0.62, turn, mix(crust, INK, 0.16), flat) for turn in turns)
    return sheet(
        side, scallops, ellipse(x, y, r * 0.9, r * 0.9 * flat, crust), ellipse(x, y, r * 0.82, r * 0.82 * flat, light),
        ellipse(x, y, r * 0.7, r * 0.7 * flat, "none", stroke=mix(crust, INK, 0.1), stroke_width=r * 0.05), petals,
        ellipse(x, y, r * 0.15, r * 0.15 * flat, light), soft=True,
    )  # fmt: skip


def _flat_leaf(x: float, y: float, length: float, turn: float, fill: str, flat: float) -> str:
    return f'<g transform="translate({x:.1f} {y:.1f}) scale(1 {flat:.2f})">{leaf(0, 0, length, turn, fill, 0.2)}</g>'


def mould(x: float, y: float, size: float, turn: float = 0, hollow: bool = True) -> str:
    """A wooden mould with a handle to the right; the point is the middle of its hollow."""
    wood = "#A8713F"
    shape = path(
        "M-58,-60H58Q66,-60 68,-50L74,-22H176Q190,-22 190,-8V8Q190,22 176,22H74L68,50Q66,60 58,60H-58Q-68,60 -68,50V-50Q-68,-60 -58,-60Z",
        fade(mix(wood, WHITE, 0.16), wood),
    )
    grain = "".join(
        line([(-60, y_), (60, y_ + 3), (180, y_ * 0.3)], mix(wood, INK, 0.14), 1.6)
        for y_ in (-48, -30, 34, 50)
    )
    inside = (
        circle(0, 0, 46, mix(wood, INK, 0.36))
        + circle(2, 3, 42, mix(wood, INK, 0.22))
        + "".join(leaf(0, 0, 34, t, mix(wood, INK, 0.4), 0.2) for t in range(-90, 270, 45))
        + circle(0, 0, 7, mix(wood, INK, 0.2))
        if hollow
        else ""
    )
    return sheet(group(shape, grain, inside, at=(x, y), scale=size / 120, turn=turn))


def pomelo(x: float, y: float, r: float, open_: bool = False) -> str:
    """A pomelo, whole or with its peel cut into petals."""
    if not open_:
        body = path(
            f"M{x},{y - r * 1.12}C{x + r * 0.5},{y - r * 1.1} {x + r},{y - r * 0.4} {x + r},{y + r * 0.15}A{r},{r * 0.86} 0 0 1 {x - r},{y + r * 0.15}C{x - r},{y - r * 0.4} {x - r * 0.5},{y - r * 1.1} {x},{y - r * 1.12}Z",
            fade("#D9CE6A", "#A8AE4A"),
        )
        return sheet(body, ellipse(x - r * 0.3, y - r * 0.3, r * 0.2, r * 0.32, "#E9E09A"), soft=True)
    petals = "".join(
        leaf(x, y + r * 0.5, r * 1.5, turn, colour, 0.3)
        for turn, colour in ((-170, "#C4BE58"), (-10, "#C4BE58"), (-140, "#F3EBC2"), (-40, "#F3EBC2"))
    )
    flesh = circle(x, y, r * 0.86, "#F6E3CF") + "".join(
        line([(x, y - r * 0.7), (x + dx * r, y), (x + dx * r * 0.4, y + r * 0.8)], "#E0A890", r * 0.05)
        for dx in (-0.6, -0.2, 0.2, 0.6)
    )
    return sheet(petals, flesh, soft=True)


def peel_hat() -> str:
    """A pomelo's peel worn as a hat, in the measure of a head whose neck is (0, 0)."""
    petals = "".join(
        leaf(0, -74, 46, turn, colour, 0.34)
        for turn, colour in ((20, "#A8AE4A"), (70, "#C4BE58"), (110, "#C4BE58"), (160, "#A8AE4A"))
    )
    return (
        path("M-28,-52C-28,-86 28,-86 28,-52Q0,-60 -28,-52Z", "#D9CE6A")
        + petals
        + circle(0, -82, 6, "#7E8B3A")
    )


def lamp_on_table(x: float, y: float, size: float) -> str:
    """A lantern of paper that stands; the point is the middle of its foot."""
    body = rect(x - size * 0.34, y - size, size * 0.68, size * 0.86, fade("#FFF1CE", "#F6C878"), size * 0.1)
    ribs = "".join(
        line([(x + dx * size, y - size * 0.98), (x + dx * size, y - size * 0.16)], "#B9803C", size * 0.03)
        for dx in (-0.34, -0.12, 0.12, 0.34)
    )
    base = rect(x - size * 0.42, y - size * 0.14, size * 0.84, size * 0.14, "#6B4630", 3) + rect(
        x - size * 0.4, y - size * 1.06, size * 0.8, size * 0.1, "#6B4630", 3
    )
    return glow(x, y - size * 0.5, size * 2.2, "#FFD58A", 0.6) + sheet(body, ribs, base, soft=True)


def erhu() -> str:
    """The fiddle of two strings in the measure of a player who sits sideways, resting on his lap."""
    neck = line([(62, -104), (70, -300)], "#5B2E1C", 7, curved=False)
    drum = polygon([(44, -122), (84, -122), (88, -84), (40, -84)], "#6B2E22", 6) + ellipse(
        64, -103, 10, 17, "#D9C49A"
    )
    pegs = line([(66, -270), (40, -276)], "#5B2E1C", 6) + line([(66, -250), (42, -256)], "#5B2E1C", 6)
    strings = line([(66, -110), (68, -270)], GOLD_LIGHT, 1.5, curved=False)
    bow = line([(20, -140), (150, -112)], CLAY, 4, curved=False) + line(
        [(20, -136), (150, -108)], "#F3EBDA", 2, curved=False
    )
    return neck + drum + pegs + strings + bow
