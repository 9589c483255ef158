"""Volunteers in red vests, and how they dig."""

from __future__ import annotations

from typing import Any

from .paper import BRIGHT, SLATE, WHITE
from .people import BLACK_HAIR, GREY_HAIR, Person
from .poses import Pose
from .woods import spade

SHIRTS = (SLATE, WHITE, "#6F86A0", "#E4D6B8", "#5A4A3E", "#7E9C6A")
DIGGING: Pose = {
    "hip": (-12, -140), "neck": (30, -236), "breadth": 0.85, "nod": 12, "knees": ((-30, -72), (34, -80)),
    "feet": ((-48, -6), (34, -6)), "elbows": ((16, -168), (92, -168)), "hands": ((42, -164), (88, -92)),
    "in_front": (True, True),
}  # fmt: skip
SPADE = spade(136, 2, 215, -123)
HOOKING: Pose = {
    "hip": (-14, -142), "neck": (24, -240), "breadth": 0.85, "nod": 10, "knees": ((-30, -74), (22, -76)),
    "feet": ((-44, -6), (34, -6)), "elbows": ((-24, -172), (66, -178)), "hands": ((8, -172), (98, -118)),
    "in_front": (True, True),
}  # fmt: skip
"""At a long pole that reaches forward and down."""


def volunteer(number: int, hair: str, trousers: str = "#33404F", **changes: Any) -> Person:
    """Somebody in a vest; another number wears another shirt."""
    kept: dict[str, Any] = {
        "coat": SHIRTS[number % len(SHIRTS)],
        "hair_colour": (BLACK_HAIR, BLACK_HAIR, GREY_HAIR)[number % 3],
    }
    return Person(vest=BRIGHT, trousers=trousers, hair=hair, **{**kept, **changes})
