"""Which pages the figures of volunteering have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from showcase.activities.sections import BELOW_ACTIVITIES
from showcase.content.activities.records import ActivityType
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import VOLUNTEERING, volunteering_address
from showcase.site.page import Link, Page, Section

from .figures import Service, YearOfService, years_of_service

TITLE = "志愿服务时长"

LATEST = 8
"""Services listed below the figures of the newest year."""

SECTION = Section(
    TITLE,
    "按年公布志愿服务的活动、人次、时长和人均时长。",
    (TITLE, "志愿服务", "志愿者", "人次"),
    "数据发布",
)


@dataclass(frozen=True, slots=True, eq=False)
class VolunteeringView:
    """A year of volunteering, or the newest one with all others."""

    year: YearOfService
    years: tuple[YearOfService, ...]
    """Newest first."""

    types: tuple[ActivityType, ...]
    """Those whose hours are counted."""

    overview: bool
    """Whether all years are told of, and not this one alone."""

    @property
    def services(self) -> tuple[Service, ...]:
        """Those that are listed, newest first: of an overview only the first few."""
        return self.year.services[:LATEST] if self.overview else self.year.services


def volunteering_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The figures of all years, and of each; where nobody has volunteered yet there is no page."""
    years = years_of_service(catalogue)
    if not years:
        return
    types = tuple(type_ for type_ in catalogue.activity_types if type_.volunteering)
    view = partial(VolunteeringView, years=years, types=types)
    yield Page(
        address=VOLUNTEERING,
        template="activities/volunteering.html",
        title=TITLE,
        description=f"{catalogue.site.name}的{TITLE}。{_said(years[0])}",
        crumbs=BELOW_ACTIVITIES,
        view=partial(view, years[0], overview=True),
        section=SECTION,
        updated=years[0].services[0].activity.start,
    )
    for year in years:
        yield Page(
            address=volunteering_address(year.year),
            template="activities/volunteering.html",
            title=f"{year.year}年{TITLE}",
            description=_said(year),
            crumbs=(*BELOW_ACTIVITIES, Link(TITLE, VOLUNTEERING)),
            view=partial(view, year, overview=False),
            section=SECTION,
            updated=year.services[0].activity.start,
        )


def _said(year: YearOfService) -> str:
    """A year in a sentence."""
    return (
        f"{year.year}年开展志愿服务 {len(year.services)} 次，{year.times.words('人次')}参加，"
        f"共 {year.hours.words('小时')}。"
    )
