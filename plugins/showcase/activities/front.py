"""What the home page shows of activities."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue

from .announced import coming, held

TILES = 5
"""One large and four small: what fits a screen."""

ANNOUNCED = 2


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """The activities of the home page."""

    lead: Activity
    rest: tuple[Activity, ...]
    coming: tuple[Activity, ...]
    """The next ones."""


class Activities:
    """Chooses activities for templates."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def front(self) -> Front | None:
        """The newest with a photo; None where there is none."""
        now = self._catalogue.now
        pictured = [one for one in held(self._catalogue.activities, now) if one.cover][:TILES]
        if not pictured:
            return None
        return Front(pictured[0], tuple(pictured[1:]), coming(self._catalogue.activities, now)[:ANNOUNCED])
