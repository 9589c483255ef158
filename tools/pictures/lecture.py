"""道德讲堂: a stage, a lectern, a full hall."""

from __future__ import annotations

from .land import chrysanthemum, leaf
from .paper import (
    AMBER,
    BRIGHT,
    DEEP,
    GOLD_LIGHT,
    INK,
    INK_2,
    JADE,
    RED,
    SLATE,
    WIDTH,
    circle,
    ellipse,
    fade,
    group,
    line,
    mix,
    path,
    picture,
    polygon,
    rect,
    sheet,
)
from .people import GREY_HAIR, Person, person

SPEAKING = Person(
    coat=SLATE, trousers=INK_2, hair="short", elbows=((-58, -190), (66, -202)), hands=((-40, -150), (92, -254)), in_front=(True, True),
)  # fmt: skip
LECTERN = sheet(
    polygon([(492, 556), (648, 556), (632, 400), (508, 400)], fade("#9A6440", "#7A4A2C"), 6),
    polygon([(484, 404), (656, 404), (644, 376), (496, 376)], "#B67C52", 6),
    circle(570, 478, 34, GOLD_LIGHT), circle(570, 478, 26, "#9A6440"), *(leaf(570, 478, 22, turn, GOLD_LIGHT, 0.3) for turn in range(-90, 270, 72)),
) + line([(606, 380), (618, 344), (600, 330)], INK_2, 5) + circle(598, 328, 8, INK)  # fmt: skip
FLOWERS = "".join(chrysanthemum(x, y, r, outer, inner, 16) for x, y, r, outer, inner in (
    (424, 520, 32, BRIGHT, "#F0A090"), (380, 540, 28, AMBER, GOLD_LIGHT), (466, 544, 26, AMBER, GOLD_LIGHT),
    (716, 520, 32, BRIGHT, "#F0A090"), (760, 540, 28, AMBER, GOLD_LIGHT), (676, 544, 26, AMBER, GOLD_LIGHT)))  # fmt: skip
GREENS = "".join(
    leaf(x, 566, 74, turn, JADE, 0.26) for x in (392, 446, 690, 750) for turn in (-150, -115, -65, -30)
)
FOLDS = [
    rect(x, -10, 62, 566, fade(mix(RED, INK, dark), mix(DEEP, INK, dark)))
    for x, dark in zip(range(-10, 1230, 62), [0, 0.14] * 10, strict=False)
]
SIDE = "M{0},-20H{1}C{2},180 {3},330 {4},600H{0}Z"
CURTAINS = sheet(path(SIDE.format(-20, 230, 220, 120, 96), fade("#8E101B", "#640A12"))) + sheet(
    path(SIDE.format(1220, 970, 980, 1080, 1104), fade("#8E101B", "#640A12")))  # fmt: skip
PELMET = sheet(path("M-20,-20H1220V70" + "".join(f"Q{1220 - 155 * n - 77:.0f},{140} {1220 - 155 * (n + 1):.0f},70" for n in range(8)) + "Z", BRIGHT),
               *(line([(1220 - 155 * n - 130 + 12 * k, 100 - abs(k - 4.5) * 1.5), (1220 - 155 * n - 130 + 12 * k, 112 - abs(k - 4.5) * 1.5)], AMBER, 4) for n in range(8) for k in range(10)))  # fmt: skip


def lecture() -> str:
    """道德讲堂: one speaks at the lectern, a full hall listens."""
    rows = []
    styles = (
        ("back", "#2A211C"),
        ("back-bob", "#2A211C"),
        ("back", GREY_HAIR),
        ("back-tail", "#3A2A20"),
        ("back", "#2A211C"),
        ("back-bob", GREY_HAIR),
    )
    coats = (SLATE, "#7A4A3A", JADE, "#55708F", "#8A6A48", "#3E4652", BRIGHT)
    for row, (y, size, count) in enumerate(((700, 0.84, 10), (810, 1.06, 8))):
        for number in range(count):
            hair, colour = styles[(number * 5 + row * 2) % len(styles)]
            who = Person(coat=coats[(number * 3 + row) % len(coats)], hair=hair, hair_colour=colour, legs=False, hip=(0, -10), neck=(0, -90),
                         elbows=((-40, -40), (40, -40)), hands=((-18, 6), (18, 6)), in_front=(False, False))  # fmt: skip
            step = WIDTH / count
            rows.append(person(who, (step * (number + 0.5), y), size))
            back = rect(step * number + 9, y - 44 * size, step - 18, 90, fade("#6B3A26", "#4A2518"), 16)
            rows.append(
                sheet(back, rect(step * number + 9, y - 44 * size, step - 18, 9, "#8B5438", 5), soft=True)
            )
    return picture(
        *FOLDS,
        group(polygon([(480, -20), (680, -20), (880, 570), (270, 570)], GOLD_LIGHT), opacity=0.28),
        group(ellipse(575, 566, 305, 26, GOLD_LIGHT), opacity=0.4),
        CURTAINS, PELMET,
        sheet(rect(-20, 556, WIDTH + 40, 60, fade("#C08A58", "#8B5A3A")), rect(-20, 556, WIDTH + 40, 8, GOLD_LIGHT)),
        rect(-20, 612, WIDTH + 40, 200, fade("#4A1016", "#2A0A0E")),
        person(SPEAKING, (566, 560), 1.22), LECTERN, sheet(GREENS), FLOWERS,
        *rows,
        ground=DEEP,
    )  # fmt: skip
