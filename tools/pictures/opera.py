"""A village's evening of plays: the old stage, the big drum, robes and headdresses."""

from __future__ import annotations

from .buildings import lantern
from .land import blossom, leaf
from .paper import (
    AMBER,
    BRIGHT,
    CLAY,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    INK,
    JADE_LIGHT,
    RED,
    ROSE,
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
from .people import Person
from .signs import plaque

WOOD = "#5F3A24"


def old_stage(x: float, y: float, width: float, height: float, name: str) -> str:
    """A stage of wood under a roof with raised corners; x is its middle, y the floor of the stage, `height` that of its opening."""
    w, top = width / 2, y - height
    eaves = path(
        f"M{x - w * 1.34},{top - height * 0.22}Q{x - w * 1.08},{top + height * 0.02} {x - w * 0.94},{top + height * 0.03}H{x + w * 0.94}" f"Q{x + w * 1.08},{top + height * 0.02} {x + w * 1.34},{top - height * 0.22}Q{x + w},{top - height * 0.22} {x + w * 0.6},{top - height * 0.5}" f"H{x - w * 0.6}Q{x - w},{top - height * 0.22} {x - w * 1.34},{top - height * 0.22}Z",
        fade("#2E3A48", "#46535F"),
    )  # fmt: skip
    tiles = "".join(
        line([(x + dx * w * 0.58, top - height * 0.48), (x + dx * w * 0.96, top)], "#26303B", 3, curved=False)
        for dx in (-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1)
    )
    ridge = rect(x - w * 0.64, top - height * 0.54, w * 1.28, height * 0.07, "#222B35", 6)
    inside = rect(x - w * 0.9, top, w * 1.8, height, fade("#E9B65E", "#C97F3A"))
    beams = "".join(
        rect(x + dx * w - w * 0.035, top, w * 0.07, height, WOOD)
        for dx in (-0.9, -0.58, 0.58, 0.9)
    )  # fmt: skip
    rail = rect(x - w, top + height * 0.02, w * 2, height * 0.09, "#8B2A22")
    apron = (
        rect(x - w * 1.06, y, w * 2.12, height * 0.34, fade("#A36A40", "#6B4026"))
        + rect(x - w * 1.06, y, w * 2.12, height * 0.035, "#D9A760")
    )  # fmt: skip
    front = "".join(
        rect(
            x - w * 0.98 + n * w * 0.4, y + height * 0.1, w * 0.34, height * 0.18, "none", 4, stroke="#D9A760",
            stroke_width=3,
        )
        for n in range(5)
    )  # fmt: skip
    return (
        sheet(inside, soft=True) + glow(x, y - height * 0.4, w * 1.1, "#FFE3A0", 0.85)
        + _curtains(x, y, w, height) + sheet(beams, rail) + sheet(apron, front) + sheet(eaves, tiles, ridge)
        + plaque(x, top + height * 0.03, w * 0.8, height * 0.17, name)
    )  # fmt: skip


def _curtains(x: float, y: float, w: float, height: float) -> str:
    parts = []
    for side in (-1, 1):
        for fold in range(4):
            left = x + side * w * 0.88 - (fold * w * 0.075 if side > 0 else -fold * w * 0.075) - (w * 0.075 if side > 0 else 0)  # fmt: skip
            parts.append(
                rect(
                    left, y - height * 0.94, w * 0.077, height * (0.94 - 0.05 * fold),
                    fade(BRIGHT if fold % 2 else "#8E1A22", DEEP if fold % 2 else RED),
                ),
            )  # fmt: skip
    return "".join(parts)


def big_drum(x: float, y: float, width: float) -> str:
    """A drum on its stand, seen a little from above; the point is the middle of its skin."""
    w, low = width / 2, width * 0.5
    barrel = path(
        f"M{x - w},{y}C{x - w * 1.16},{y + low * 0.4} {x - w * 1.1},{y + low * 0.8} {x - w * 0.9},{y + low}Q{x},{y + low + width * 0.2} {x + w * 0.9},{y + low}C{x + w * 1.1},{y + low * 0.8} {x + w * 1.16},{y + low * 0.4} {x + w},{y}Z",
        fade(BRIGHT, DEEP),
    )  # fmt: skip
    nails = "".join(
        circle(*around((x, y + width * 0.05), w * 1.01, turn, 0.27), width * 0.014, GOLD_LIGHT)
        for turn in range(4, 180, 9)
    )  # fmt: skip
    cloud_ = "".join(
        leaf(x + dx * width, y + low * 0.72, width * 0.12, turn, GOLD_LIGHT, 0.3)
        for dx in (-0.3, 0, 0.3)
        for turn in range(-90, 270, 72)
    )  # fmt: skip
    legs = "".join(
        line(
            [(x + side * w * 0.75, y + low * 0.8), (x + side * w * 1.02, y + width * 0.86)], WOOD, width * 0.05,
            curved=False,
        )
        for side in (-1, 1)
    )  # fmt: skip
    bar = rect(x - w * 0.94, y + width * 0.66, w * 1.88, width * 0.045, WOOD, 6)
    skin = (
        ellipse(x, y, w, w * 0.28, "#8B2A22")
        + ellipse(x, y - 2, w * 0.95, w * 0.25, fade("#F6E6C6", "#E3C690"))
        + ellipse(x, y, w * 0.42, w * 0.1, "#EFD9AE")
    )  # fmt: skip
    rings = "".join(
        circle(
            x + side * w * 1.07, y + low * 0.5, width * 0.05, "none", stroke=GOLD, stroke_width=width * 0.018,
        )
        for side in (-1, 1)
    )  # fmt: skip
    return sheet(legs, bar) + sheet(barrel, nails, cloud_, rings) + sheet(skin, soft=True)


def headdress(size: float = 1) -> str:
    """Flowers, pearls and tassels round a head; (0, 0) is the neck, as with `heads.head`."""
    flowers = "".join(
        blossom(*around((0, -40), 31, turn), 10, colour, GOLD_LIGHT)
        for turn, colour in (
            (-160, ROSE), (-138, BRIGHT), (-114, JADE_LIGHT), (-90, BRIGHT), (-66, JADE_LIGHT), (-42, BRIGHT),
            (-20, ROSE),
        )
    )  # fmt: skip
    pearls = "".join(circle(*around((0, -42), 46, turn), 3.6, WHITE) for turn in range(-165, -10, 12))
    tassels = "".join(
        line([(side * 32, -40), (side * 35, -6)], BRIGHT, 4) + circle(side * 35, -4, 4, GOLD)
        for side in (-1, 1)
    )  # fmt: skip
    return group(pearls, flowers, circle(0, -76, 7, AMBER), tassels, scale=size)


def long_sleeve(hand: Point, length: float, turn: float, fill: str = WHITE) -> str:
    """The white silk that an actress lets fly from her cuff."""
    return sheet(
        group(
            path(
                f"M-10,-14Q{length * 0.4},{-length * 0.2} {length},{length * 0.05}Q{length * 0.5},{length * 0.02} 6,16Z",
                fade(fill, mix(fill, SLATE_PALE, 0.7)),
            ),
            at=hand, turn=turn,
        ),
        soft=True,
    )  # fmt: skip


def fan(x: float, y: float, size: float, turn: float, fill: str = ROSE) -> str:
    """An open fan; the point is where it is held."""
    blades = "".join(
        polygon(
            [(0, 0), around((0, 0), size, a - 7), around((0, 0), size, a + 7)], mix(fill, WHITE, 0.3 * (n % 2)),
            2,
        )
        for n, a in enumerate(range(-160, -10, 14))
    )  # fmt: skip
    rim = "".join(circle(*around((0, 0), size * 1.02, a), size * 0.09, WHITE) for a in range(-163, -10, 14))
    return sheet(group(blades, rim, circle(0, 0, size * 0.07, CLAY), at=(x, y), turn=turn), soft=True)


def dimmed(*parts: str, to: float) -> str:
    """Parts in the dark, so that what is lit stands out."""
    return f'<g style="filter:brightness({to}) saturate(0.9)">{"".join(parts)}</g>'


def actress(coat: str, below: str, **pose: object) -> Person:
    return Person(
        **{
            "coat": coat, "collar": WHITE, "trousers": below, "skirt": True, "hair": "bun",
            "knees": ((-15, -20), (15, -20)), **pose,
        },
    )  # fmt: skip


def robe(x: float, y: float, size: float, fill: str, trim: str = GOLD_LIGHT) -> str:
    """A costume on its hanger; the point is where it hangs."""
    s = size
    cloth = path(
        f"M{x - s * 0.12},{y + s * 0.14}L{x - s * 0.56},{y + s * 0.34}L{x - s * 0.62},{y + s * 0.9}H{x - s * 0.34}L{x - s * 0.34},{y + s * 1.7}H{x + s * 0.34}L{x + s * 0.34},{y + s * 0.9}H{x + s * 0.62}L{x + s * 0.56},{y + s * 0.34}L{x + s * 0.12},{y + s * 0.14}Z",
        fade(mix(fill, WHITE, 0.1), mix(fill, INK, 0.12)),
    )  # fmt: skip
    hem = (
        line([(x - s * 0.33, y + s * 1.64), (x + s * 0.33, y + s * 1.64)], trim, s * 0.05)
        + line([(x, y + s * 0.18), (x, y + s * 1.6)], trim, s * 0.04)
    )  # fmt: skip
    cuffs = "".join(
        rect(x + side * s * 0.48 - s * 0.14, y + s * 0.86, s * 0.28, s * 0.14, WHITE)
        for side in (-1, 1)
    )  # fmt: skip
    badge = circle(x + s * 0.17, y + s * 0.62, s * 0.1, trim, opacity=0.8)
    hook = path(
        f"M{x},{y + s * 0.12}V{y}q0,{-s * 0.08} {s * 0.06},{-s * 0.06}", stroke=CLAY, stroke_width=s * 0.025,
    )  # fmt: skip
    return sheet(hook, cuffs, cloth, hem, badge, soft=True)


def mirror(x: float, y: float, width: float, height: float) -> str:
    """A mirror with little lamps round it; the point is its left upper corner."""
    lamps = (
        [(x + width * n / 5, y + height * edge) for n in range(6) for edge in (0, 1)]
        + [(x + width * edge, y + height * n / 4) for n in range(1, 4) for edge in (0, 1)]
    )  # fmt: skip
    return (
        sheet(
            rect(x - 14, y - 14, width + 28, height + 28, "#8B5A3A", 8),
            rect(x, y, width, height, fade("#F6EBD2", "#D9C9AE"), 4),
        )
        + "".join(glow(px, py, 40, "#FFE3A0", 0.6) + circle(px, py, 9, "#FFF3D0") for px, py in lamps)
    )  # fmt: skip


def lantern_row(y: float, xs: tuple[float, ...], size: float) -> str:
    return "".join(
        glow(x, y + size * 0.7, size * 1.7, "#FFCF7A", 0.55) + lantern(x, y, size, RED if n % 2 else "#B8322F")
        for n, x in enumerate(xs)
    )  # fmt: skip
