"""What the home page shows of activities."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import VOLUNTEERING, activity_year_address
from showcase.site.front import FrontFigure

from .announced import coming, held
from .sums import Sum
from .volunteering.figures import years_of_service

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

    def figures(self) -> tuple[FrontFigure, ...]:
        """What the year of the build has brought so far; figures of which nothing is known are left out."""
        year = self._catalogue.now.year
        this_year = [one for one in held(self._catalogue.activities, self._catalogue.now) if one.year == year]
        served = next((one for one in years_of_service(self._catalogue) if one.year == year), None)
        figures = [
            FrontFigure(str(len(this_year)), "场", "活动", activity_year_address(year)),
        ]
        if served:
            figures += [
                _figure(served.times, "人次", "志愿服务"),
                _figure(served.hours, "小时", "志愿服务时长"),
            ]
        return tuple(figure for figure in figures if figure.number != "0")


def _figure(found: Sum, unit: str, label: str) -> FrontFigure:
    """A sum with what it is not exact by: 约81 小时, 81 小时以上."""
    about = found.about if found.number else ""
    number = f"约{found.digits}" if about == "约" else found.digits
    return FrontFigure(number, unit + (about if about != "约" else ""), label, VOLUNTEERING)
