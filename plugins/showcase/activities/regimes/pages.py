"""Which pages regimes have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from showcase.activities.sections import BELOW_ACTIVITIES, KIND
from showcase.content.activities.regime_records import Regime
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import REGIMES, regime_address
from showcase.site.page import Link, Page, Section

from .views import regime_view, regimes_view

TITLE = "制度化活动"


def regime_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of regimes and the page of each; where there are none there is no page."""
    if not catalogue.regimes:
        return
    names = tuple(regime.name for regime in catalogue.regimes)
    section = Section(TITLE, f"{'、'.join(names)}约定了什么、办了多少，逐年对照。", (TITLE, *names), KIND)
    yield Page(
        address=REGIMES,
        template="activities/regimes.html",
        title=TITLE,
        description=f"{catalogue.site.name}的{TITLE}：{section.description}",
        crumbs=BELOW_ACTIVITIES,
        view=partial(regimes_view, catalogue),
        section=section,
        source="data/regimes.yml",
    )
    for regime in catalogue.regimes:
        yield _regime_page(catalogue, regime, section)


def _regime_page(catalogue: Catalogue, regime: Regime, section: Section) -> Page:
    promises = "；".join(f"{p.cadence.value}{p.name}" for p in regime.promises)
    held = (a for p in regime.promises for a in catalogue.activities_for(p) if a.begun(catalogue.now))
    return Page(
        address=regime_address(regime),
        template="activities/regime.html",
        title=f"{TITLE}：{regime.name}",
        description=f"{regime.name}：{promises}。逐年对照应办和已办的次数。",
        crumbs=(*BELOW_ACTIVITIES, Link(TITLE, REGIMES)),
        view=partial(regime_view, catalogue, regime),
        section=section,
        about=regime,
        updated=max((activity.start for activity in held), default=None),
        source="data/regimes.yml",
    )
