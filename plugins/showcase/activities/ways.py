"""The ways from one list of activities to others; only those that lead somewhere."""

from __future__ import annotations

from collections import Counter

from showcase.content.activities.records import ActivityType, Festival
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import (
    VOLUNTEERING,
    activity_type_address,
    activity_year_address,
    campaign_address,
    festival_address,
    regime_address,
)
from showcase.site.page import Link

from .views import Way, Ways
from .volunteering.figures import years_of_service
from .volunteering.pages import TITLE


def ways_of(catalogue: Catalogue) -> Ways:
    """All ways, for the list of all activities."""
    return Ways(
        types=type_ways(catalogue),
        years=year_ways(catalogue),
        festivals=tuple(
            Way(Link(festival.name, festival_address(festival)), len(catalogue.activities_at(festival)))
            for festival in festivals_in_use(catalogue)
        ),
        campaigns=tuple(Link(campaign.name, campaign_address(campaign)) for campaign in catalogue.campaigns),
        others=(*regime_links(catalogue), *service_links(catalogue)),
    )


def regime_links(catalogue: Catalogue) -> tuple[Link, ...]:
    """The regimes."""
    return tuple(Link(regime.name, regime_address(regime)) for regime in catalogue.regimes)


def service_links(catalogue: Catalogue) -> tuple[Link, ...]:
    """The figures of volunteering, where there are any."""
    return (Link(TITLE, VOLUNTEERING),) if years_of_service(catalogue) else ()


def type_ways(catalogue: Catalogue) -> tuple[Way, ...]:
    """The types, as staff ordered them."""
    return tuple(
        Way(Link(type_.name, activity_type_address(type_)), len(catalogue.activities_of(type_)))
        for type_ in types_in_use(catalogue)
    )


def year_ways(catalogue: Catalogue) -> tuple[Way, ...]:
    """The years, newest first."""
    years = Counter(activity.year for activity in catalogue.activities)
    return tuple(
        Way(Link(f"{year}年", activity_year_address(year)), number)
        for year, number in sorted(years.items(), reverse=True)
    )


def types_in_use(catalogue: Catalogue) -> tuple[ActivityType, ...]:
    """The types that have activities; the others have no page."""
    return tuple(type_ for type_ in catalogue.activity_types if catalogue.activities_of(type_))


def festivals_in_use(catalogue: Catalogue) -> tuple[Festival, ...]:
    """The festivals that have activities, in the order of the year; the others have no page."""
    return tuple(festival for festival in catalogue.festivals if catalogue.activities_at(festival))
