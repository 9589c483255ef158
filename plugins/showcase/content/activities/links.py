"""To what an activity belongs, and of whom it speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from showcase.content.honours.records import Subject
from showcase.content.known_subjects import KnownSubjects, subjects_listed
from showcase.content.problems import Problems
from showcase.content.text.body import Body

from .groups import Groups
from .promises import KnownPromises
from .records import Campaign, Festival
from .regime_records import Promise
from .written import Written


@dataclass(frozen=True, slots=True)
class Links:
    """What the head and the text of an activity lead to."""

    festival: Festival | None
    promises: tuple[Promise, ...]
    campaigns: tuple[Campaign, ...]
    subjects: tuple[Subject, ...]
    """Those that the head lists first, then those that the text names, each once."""


@dataclass(frozen=True, slots=True)
class Linking:
    """Finds what is referred to; of what an error hides, nothing is reported as unknown."""

    groups: Groups
    subjects: KnownSubjects | None
    """None where honours have an error."""

    named: Callable[[Body], tuple[Subject, ...]]
    """Whom a text names."""

    promises: KnownPromises | None = field(init=False)

    def __post_init__(self) -> None:
        regimes = self.groups.regimes
        object.__setattr__(self, "promises", KnownPromises(regimes.listed) if regimes else None)

    def of(self, written: Written, problems: Problems) -> Links:
        """The links of an activity; what is unknown is reported."""
        meta, groups = written.meta, self.groups
        listed = subjects_listed(meta, meta.subjects, self.subjects, problems) if self.subjects else ()
        festivals = groups.festivals.look_up(meta, "festival", problems) if groups.festivals else ()
        return Links(
            festival=festivals[0] if festivals else None,
            promises=self.promises.listed(meta, meta.promises, problems) if self.promises else (),
            campaigns=groups.campaigns.look_up(meta, "campaigns", problems) if groups.campaigns else (),
            subjects=tuple(dict.fromkeys((*listed, *self.named(written.body)))),
        )
