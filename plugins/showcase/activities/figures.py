"""What activities come to: how many, how many photos, how often people took part, how many hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showcase.content.activities.records import Activity, Amount

ESTIMATE = "约"
"""The word of an amount that may be too high as well as too low; all others only say that it is more."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """How often people took part. Whoever came twice counts twice, so that it is 人次 and not 人."""

    number: int
    before: str = ""
    """约 where at least one amount was estimated."""

    behind: str = ""
    """以上 where none was, and at least one is only known to be more."""

    recorded: int = 0
    """The activities whose amounts it is made of."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What activities come to."""

    activities: int
    photos: int
    attendance: Attendance
    hours: float
    """Of volunteering."""


def figures_of(activities: Sequence[Activity]) -> Figures:
    """Add up what is recorded of activities that have been held."""
    return Figures(
        activities=len(activities),
        photos=sum(len(activity.photos) for activity in activities),
        attendance=attendance_of([activity.people for activity in activities if activity.people]),
        hours=sum(activity.hours or 0 for activity in activities),
    )


def attendance_of(amounts: Sequence[Amount]) -> Attendance:
    """The sum of amounts. One that is not exact makes the sum inexact, and it says so."""
    words = {amount.about for amount in amounts} - {""}
    estimated = ESTIMATE in words
    return Attendance(
        number=sum(amount.number for amount in amounts),
        before=ESTIMATE if estimated else "",
        behind="以上" if words and not estimated else "",
        recorded=len(amounts),
    )


def hours_words(hours: float) -> str:
    """Hours as they are printed: 81, 4.5."""
    return f"{hours:.1f}".removesuffix(".0")
