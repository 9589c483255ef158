"""Who stands around a subject: its unit, its people, the village that it is, who else stood on the roll."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Entry, Subject
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.content.regions import Region

from .figures import public
from .region_views import RegionLine
from .subject_views import KindOfPeople

PEOPLE_SHOWN = 24
"""Subjects of one kind on the page of their unit."""

PEERS_EACH_WAY = 4
"""Neighbours on a roll before a subject, and as many after it."""


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """Look-ups between subjects, made once for all pages."""

    units: Mapping[str, Subject] = field(default_factory=dict)
    """Units by their names and former names."""

    people: Mapping[str, tuple[Subject, ...]] = field(default_factory=dict)
    """Who belongs to a unit, by its name, in order of the subjects."""

    halls: Mapping[str, RegionLine] = field(default_factory=dict)
    """Regions with their totals, by id."""

    places: Mapping[str, Subject] = field(default_factory=dict)
    """Villages and towns that hold honours themselves, by the id of the region that they are."""

    @classmethod
    def of(
        cls, catalogue: Catalogue, shown: Iterable[Subject], halls: Mapping[str, RegionLine]
    ) -> Surroundings:
        """Look-ups among the subjects that have a page."""
        units: dict[str, Subject] = {}
        people: dict[str, list[Subject]] = {}
        places: dict[str, Subject] = {}
        for subject in shown:
            if subject.kind is SubjectKind.UNIT:
                for name in (subject.name, *subject.former_names):
                    units.setdefault(name, subject)
            elif subject.unit and public(catalogue.honours_of(subject)):
                people.setdefault(subject.unit, []).append(subject)
            if region := itself(subject):
                places.setdefault(region.id, subject)
        return cls(units, {unit: tuple(found) for unit, found in people.items()}, halls, places)

    def unit_of(self, subject: Subject) -> Subject | None:
        """The page of the unit that a subject belongs to."""
        unit = self.units.get(subject.unit)
        return unit if unit is not subject else None

    def people_of(self, subject: Subject, catalogue: Catalogue) -> tuple[KindOfPeople, ...]:
        """Who belongs to a unit under any of its names, by kind, the newest honoured first."""
        if subject.kind is not SubjectKind.UNIT:
            return ()
        names = (subject.name, *subject.former_names)
        found = [one for name in names for one in self.people.get(name, ())]
        found.sort(key=lambda one: public(catalogue.honours_of(one))[-1].edition.sort_key, reverse=True)
        kinds = ((kind, [one for one in found if one.kind is kind]) for kind in SubjectKind)
        return tuple(KindOfPeople(kind, tuple(of[:PEOPLE_SHOWN]), len(of)) for kind, of in kinds if of)

    def hall_of(self, subject: Subject) -> RegionLine | None:
        """The hall of the region that a subject is itself."""
        region = itself(subject)
        return self.halls.get(region.id) if region else None


NOBODY = Surroundings()
"""For a subject that is looked at alone."""


def itself(subject: Subject) -> Region | None:
    """The region that a village or town is itself; one that was merged into another lies in that only."""
    region = subject.region
    if subject.kind is SubjectKind.PLACE and region and region.name == subject.name:
        return region
    return None


def peers_of(entry: Entry, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Those who stand on the roll next to an entry, before and after it; found without going through the roll."""
    roll = catalogue.roll(entry.edition)
    at = bisect.bisect_left(roll, entry.position, key=lambda one: one.position)
    near = roll[max(at - PEERS_EACH_WAY, 0) : at + PEERS_EACH_WAY + 1]
    return tuple(one for one in public(near, Stage.AWARDED) if one is not entry)
