"""What activities come to: how many, how many photos, how often people took part, how many hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showcase.content.activities.records import Activity

from .sums import Sum, total
from .volunteering.figures import Service


@dataclass(frozen=True, slots=True)
class Figures:
    """What activities come to."""

    activities: int
    photos: int
    attendance: Sum
    """How often people took part: whoever came twice counts twice, so that it is 人次 and not 人."""

    recorded: int
    """The activities of which it is known how many took part."""

    hours: Sum
    """Of volunteering."""


def figures_of(activities: Sequence[Activity]) -> Figures:
    """Add up what is recorded of activities that have been held."""
    attended = [Sum.of(activity.people) for activity in activities if activity.people]
    return Figures(
        activities=len(activities),
        photos=sum(len(activity.photos) for activity in activities),
        attendance=total(attended),
        recorded=len(attended),
        hours=total(Service(activity).hours for activity in activities if activity.type.volunteering),
    )
