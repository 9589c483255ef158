"""Many people: neighbours who differ, audiences from behind, and small figures far away."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from .paper import INK, JADE, SLATE, Point, circle, group, mix, path
from .people import BLACK_HAIR, GREY_HAIR, SKIN, SKIN_DARK, WHITE_HAIR, Person, person

COATS = (
    SLATE, "#B8433C", "#E4D6B8", "#5E8E74", "#C98A3C", "#7A4A5A", "#55708F", "#D9A07C",
    JADE, "#8C2A4A", "#6F86A0", "#E8C98A", "#A6583A", "#7E9C6A", "#3E5C66",
)  # fmt: skip
"""Of all ages and tastes; red is kept for what matters."""

TROUSERS = ("#4A443D", "#33404F", "#574E45", "#3A4A44", "#5A4A5A")
FRONT = ("short", "bob", "bun", "short", "tail", "bald", "short", "bob")
SIDE = ("side", "side-bob", "side-bun", "side", "side-tail", "side-bald", "side", "side-bob")
BACK = ("back", "back-bob", "back-bun", "back", "back-tail", "back", "back-bob", "back")
HAIR_COLOURS = (BLACK_HAIR, "#3A2A20", GREY_HAIR, BLACK_HAIR, BLACK_HAIR, WHITE_HAIR, "#2F2722")


def neighbour(number: int, hair: Sequence[str] = FRONT, **changes: Any) -> Person:
    """Somebody of the county; another number is somebody else."""
    kept: dict[str, Any] = {
        "coat": COATS[number * 7 % len(COATS)],
        "trousers": TROUSERS[number * 3 % len(TROUSERS)],
        "hair": hair[number * 5 % len(hair)],
        "hair_colour": HAIR_COLOURS[number * 4 % len(HAIR_COLOURS)],
        "skin": (SKIN, SKIN_DARK, SKIN)[number % 3],
    }
    return Person(**{**kept, **changes})


def audience(left: float, right: float, y: float, count: int, scale: float, seed: int, **changes: Any) -> str:
    """A row of people from behind, cut off by the picture's lower edge or by what stands before them."""
    chance = random.Random(seed)
    row = []
    for number in range(count):
        who = neighbour(
            seed * 11 + number, BACK, legs=False, hip=(0, -40), neck=(0, -152), elbows=((-45, -98), (45, -98)),
            hands=((-42, -44), (42, -44)), in_front=(False, False), **changes,
        )  # fmt: skip
        x = left + (right - left) * (number + 0.5) / count + chance.uniform(-8, 8) * scale
        row.append(person(who, (x, y + chance.uniform(-16, 10) * scale), scale * chance.uniform(0.93, 1.05)))
    return "".join(row)


def far_people(
    places: Sequence[Point], size: float, seed: int, coats: Sequence[str] = COATS, away: bool = False
) -> str:
    """Standing figures too far away for more than one arm; `size` is their height. Away: they turn their backs."""
    chance = random.Random(seed)
    return "".join(
        group(_figure(chance.choice(coats), chance.choice(TROUSERS), chance.choice(HAIR_COLOURS), away),
              at=place, scale=size / 100 * chance.uniform(0.9, 1.06), flip=chance.random() < 0.5)
        for place in sorted(places, key=lambda place: place[1])
    )  # fmt: skip


def scattered(box: tuple[float, float, float, float], count: int, seed: int) -> list[Point]:
    """Places within (left, top, right, bottom), fairly even from left to right."""
    chance = random.Random(seed)
    left, top, right, bottom = box
    step = (right - left) / count
    return [
        (left + (number + chance.uniform(0.15, 0.85)) * step, chance.uniform(top, bottom))
        for number in range(count)
    ]


def _figure(coat: str, trousers: str, hair: str, away: bool) -> str:
    legs = path("M-9,0L-11,-42H11L9,0H2L0,-30L-2,0Z", trousers)
    body = path("M-17,-40C-19,-66 -14,-76 0,-77C14,-76 19,-66 17,-40Z", coat)
    arm = path("M12,-72L20,-44L14,-42L8,-64Z", mix(coat, INK, 0.12))
    covered = "M-11,-88C-12,-104 12,-104 11,-88C11,-80 6,-77 0,-77C-6,-77 -11,-80 -11,-88Z"
    crown = path(covered if away else "M-11,-86C-12,-104 12,-104 11,-88Q0,-96 -11,-86Z", hair)
    return legs + body + arm + circle(0, -88, 10.5, SKIN) + crown


def party(left: float, right: float, y: float, people: Sequence[Person], scale: float) -> str:
    """People side by side behind something whose upper far edge is at y and reaches to their waists."""
    step = (right - left) / len(people)
    return "".join(
        person(who, (left + (number + 0.5) * step, y + 122 * scale), scale)
        for number, who in enumerate(people)
    )
