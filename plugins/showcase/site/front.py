"""What the rooms give to the home page in common."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrontFigure:
    """A figure of the year, with where it is explained. Figures of different units stand beside each other, never added."""

    number: str
    """As it is read: 214, 1620 以上."""

    unit: str
    label: str
    address: str
