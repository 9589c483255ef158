"""What activities are grouped by: types, festivals, campaigns, regimes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from showcase.content.honours.programmes import Programme
from showcase.content.named import HasName, Named, NamedRow, Register
from showcase.content.problems import Problems

from .campaigns import CampaignsFile, make_campaigns
from .folders import FOLDER
from .kinds import ActivitiesFile, make_festivals, make_types, registered_volunteers
from .records import ActivityType, Campaign, Festival
from .regime_records import Regime
from .regimes import RegimesFile, make_regimes

N = TypeVar("N", bound=HasName)
R = TypeVar("R", bound=NamedRow)

ACTIVITIES = "data/activities.yml"


@dataclass(frozen=True, slots=True)
class Groups:
    """Each is None where an error hides what there is: then nothing that is referred to can be called unknown."""

    types: Register[ActivityType] | None = None
    festivals: Register[Festival] | None = None
    campaigns: Register[Campaign] | None = None
    regimes: Register[Regime] | None = None
    volunteers: Mapping[int, int] = field(default_factory=dict)
    """How many are registered, by year."""

    @property
    def addresses(self) -> dict[str, str]:
        """The addresses of their pages, with what each is called."""
        found = {f"{FOLDER}{one.id}/": f"活动类型“{one.name}”" for one in all_of(self.types)}
        found |= {f"{FOLDER}festivals/{one.id}/": f"节日“{one.name}”" for one in all_of(self.festivals)}
        found |= {f"{FOLDER}campaigns/{one.id}/": f"专题“{one.name}”" for one in all_of(self.campaigns)}
        return found | {f"{FOLDER}regimes/{one.id}/": f"制度“{one.name}”" for one in all_of(self.regimes)}


def make_groups(
    activities: ActivitiesFile | None,
    campaigns: CampaignsFile | None,
    regimes: RegimesFile | None,
    programmes: Register[Programme] | None,
    today: datetime.date,
    problems: Problems,
) -> Groups:
    """Make the groups of what the files hold; a file that could not be read is None."""
    return Groups(
        types=_register(
            activities.types if activities else None, make_types, "活动类型", ACTIVITIES, problems
        ),
        festivals=_register(
            activities.festivals if activities else None, make_festivals, "节日", ACTIVITIES, problems
        ),
        campaigns=_register(
            campaigns.campaigns if campaigns else None,
            lambda rows, found: make_campaigns(rows, programmes, found),
            "专题",
            "data/campaigns.yml",
            problems,
        ),
        regimes=_register(
            regimes.regimes if regimes else None,
            lambda rows, found: make_regimes(rows, today, found),
            "制度",
            "data/regimes.yml",
            problems,
        ),
        volunteers=registered_volunteers(activities.volunteers, problems) if activities else {},
    )


def _register(
    rows: tuple[R, ...] | None,
    make: Callable[[tuple[R, ...], Problems], Named[N]],
    what: str,
    file: str,
    problems: Problems,
) -> Register[N] | None:
    """What is made of the rows; None for an error, since what was left out would be called unknown elsewhere."""
    found = Problems()
    made = make(rows or (), found)
    problems.extend(found)
    return None if rows is None or found.fatal else Register(made, what, file)


def all_of(register: Register[N] | None) -> tuple[N, ...]:
    """Everything that is listed; nothing where an error hides it."""
    return register.listed.all if register else ()
