"""What a village sets up for its old people: a table, a barber, a photographer, a cake, sprigs and seats."""

from __future__ import annotations

import random

from .paper import (
    BRIGHT,
    CLAY,
    GOLD,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
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


def dish(x: float, y: float, width: float, kind: int) -> str:
    """A plate of food seen from the side; the point is its middle."""
    plate = ellipse(x, y + width * 0.04, width / 2, width * 0.17, "#CBD6DF") + ellipse(
        x, y, width / 2, width * 0.16, WHITE
    )
    foods = (
        "".join(ellipse(x + dx * width, y - width * 0.05, width * 0.11, width * 0.08, "#C9542E") for dx in (-0.26, -0.08, 0.1, 0.27)),
        "".join(path(f"M{x + dx * width},{y}q{width * 0.06},{-width * 0.2} {width * 0.12},0Z", "#5E9A5E") for dx in (-0.34, -0.22, -0.1, 0.02, 0.14, 0.24)),
        path(f"M{x - width * 0.36},{y}Q{x},{y - width * 0.3} {x + width * 0.36},{y}Z", "#E0A02C") + "".join(circle(x + dx * width, y - width * 0.07, width * 0.03, "#7E4A1E") for dx in (-0.16, 0, 0.14)),
        path(f"M{x - width * 0.4},{y - width * 0.02}C{x - width * 0.2},{y - width * 0.2} {x + width * 0.1},{y - width * 0.16} {x + width * 0.28},{y - width * 0.03}L{x + width * 0.42},{y - width * 0.12}V{y + width * 0.06}L{x + width * 0.28},{y}C{x + width * 0.1},{y + width * 0.08} {x - width * 0.2},{y + width * 0.1} {x - width * 0.4},{y - width * 0.02}Z", "#B98A5A") + "".join(line([(x + dx * width, y - width * 0.1), (x + (dx + 0.05) * width, y - width * 0.02)], JADE, width * 0.03) for dx in (-0.16, 0, 0.14)),
    )  # fmt: skip
    return sheet(plate, foods[kind % len(foods)], soft=True)


def layered_cake(x: float, y: float, width: float, slices: int = 0) -> str:
    """The steamed cake of the day, in layers, with dates and nuts on it; the point is the middle of its foot."""
    w, h = width / 2, width * 0.34
    layers = "".join(
        path(
            f"M{x - w},{y - h * (n + 1) / 4}A{w},{w * 0.26} 0 0 0 {x + w},{y - h * (n + 1) / 4}V{y - h * n / 4}A{w},{w * 0.26} 0 0 1 {x - w},{y - h * n / 4}Z",
            ("#F3E3BC", "#D9A05A", "#F3E3BC", "#C97A5A")[n],
        )
        for n in range(4)
    )
    top = ellipse(x, y - h, w, w * 0.26, "#F8EBCB")
    fruit = "".join(
        ellipse(
            *around((x, y - h), w * r, t, 0.26), w * 0.085, w * 0.05, ("#8E1F1F", "#C9772B", "#5E8A4A")[k % 3]
        )
        for k, (r, t) in enumerate(
            [(0.7, t) for t in range(0, 360, 30)] + [(0.34, t) for t in range(15, 360, 60)] + [(0.0, 0)]
        )
    )
    cuts = (
        "".join(
            line([(x, y - h), around((x, y - h), w, t, 0.26)], "#C9A25E", 2.5, curved=False)
            for t in range(0, 360, 45)
        )
        if slices
        else ""
    )
    return sheet(layers, top, cuts, fruit)


def barber_cape(colour: str = "#DDE4E8") -> str:
    """The cape over somebody who sits facing us, in the measure of a sitting person."""
    return path(
        "M-22,-194Q0,-182 22,-194C70,-176 84,-110 88,-54Q0,-30 -88,-54C-84,-110 -70,-176 -22,-194Z",
        fade(colour, mix(colour, INK, 0.12)),
    ) + path(
        "M-40,-150Q-50,-100 -46,-56M38,-150Q52,-100 46,-56M0,-170V-52",
        stroke=mix(colour, INK, 0.16),
        stroke_width=3,
    )


def tripod(x: float, y: float, height: float, away: bool = False) -> str:
    """A camera on its three legs, looking to the right or away from us; the point is the middle of its foot."""
    legs = "".join(
        line([(x, y - height * 0.78), (x + dx * height, y)], INK_2, height * 0.025, curved=False)
        for dx in (-0.2, 0.02, 0.22)
    )
    body = rect(x - height * 0.12, y - height * 0.94, height * 0.26, height * 0.16, "#2E2A28", 5) + rect(
        x - height * 0.02, y - height * 0.99, height * 0.1, height * 0.06, "#2E2A28", 3
    )
    lens = rect(x + height * 0.13, y - height * 0.91, height * 0.1, height * 0.11, "#3E3A38", 3) + rect(
        x + height * 0.22, y - height * 0.92, height * 0.03, height * 0.13, "#57504A", 2
    )
    screen = rect(x - height * 0.08, y - height * 0.91, height * 0.18, height * 0.1, "#BFD3D8", 3) + ellipse(
        x + height * 0.01, y - height * 0.84, height * 0.03, height * 0.02, "#8C2A4A"
    )
    return sheet(legs, body, screen if away else lens, soft=True)


def rosette(x: float, y: float, size: float) -> str:
    """A flower of red silk with its two ribbons; the point is its middle."""
    ends = "".join(
        path(
            f"M{x},{y}L{x + dx * size * 0.5},{y + size * 1.3}L{x + dx * size * 0.2},{y + size * 1.16}L{x - dx * size * 0.06},{y + size * 1.3}Z",
            mix(BRIGHT, INK, 0.1),
        )
        for dx in (-1, 1)
    )
    petals = "".join(
        ellipse(*around((x, y), size * r, t), size * 0.26, size * 0.26, mix(BRIGHT, "#F08A7A", tone))
        for r, tone, step in ((0.56, 0, 45), (0.34, 0.18, 60), (0.12, 0.36, 120))
        for t in range(0, 360, step)
    )
    return sheet(ends, petals, circle(x, y, size * 0.12, GOLD_LIGHT), soft=True)


def dogwood(x: float, y: float, size: float, turn: float, seed: int = 2) -> str:
    """A sprig of dogwood (茱萸) with its red berries, from its foot in the direction of the turn."""
    chance = random.Random(seed)
    parts = [line([(0, 0), (size * 0.5, size * 0.03), (size, 0)], "#6B4A30", size * 0.03)]
    for n in range(7):
        at, side = size * (0.2 + n * 0.12), -1 if n % 2 else 1
        leaf_ = path(
            f"M0,0C{size * 0.08},{-size * 0.07} {size * 0.18},{-size * 0.06} {size * 0.24},0C{size * 0.18},{size * 0.06} {size * 0.08},{size * 0.07} 0,0Z",
            chance.choice((JADE, "#4F8A5E", "#6E9C5A")),
        )
        parts.append(group(leaf_, at=(at, 0), turn=side * 52))
        parts += [
            circle(
                at + chance.uniform(-6, 10) * size / 120,
                -side * size * chance.uniform(0.05, 0.13),
                size * 0.04,
                chance.choice((BRIGHT, RED, "#D9465A")),
            )
            for _ in range(3)
        ]
    return sheet(group(*parts, at=(x, y), turn=turn), soft=True)


def bench_of_wood(x: float, y: float, width: float, height: float = 70) -> str:
    """A plain bench; the point is the middle of its foot."""
    return sheet(
        *(rect(x + dx * width - 8, y - height, 16, height, "#6E4426") for dx in (-0.4, 0.4)),
        rect(x - width / 2, y - height - 6, width, 15, "#9A6440", 5),
        soft=True,
    )


def backdrop(x: float, y: float, width: float, height: float, colour: str = "#8C2A2E") -> str:
    """A cloth hung for photographs; the point is its left upper corner."""
    folds = "".join(
        rect(x + width * s, y, width * 0.06, height, mix(colour, INK, 0.14), opacity=0.6)
        for s in (0.1, 0.27, 0.44, 0.62, 0.8)
    )
    return sheet(
        rect(x - 14, y - 14, width + 28, 16, CLAY, 6),
        rect(x, y, width, height, fade(mix(colour, WHITE, 0.1), colour)),
        folds,
    ) + line([(x, y + height), (x + width, y + height)], GOLD, 4)
