"""Culture as one part of the Catalogue, with the look-ups that views need."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from showcase.content.document_numbers import document_number
from showcase.content.spans import Term

from .records import Body, Club, Framework, OfficialDocument, Pillar, Rule, Venue
from .wall_records import Concept, SetPhrase, Slogan


class InForce(Protocol):
    """What is in force for a time."""

    @property
    def term(self) -> Term:
        """From when to when."""
        ...


T = TypeVar("T", bound=InForce)


def current(things: Iterable[T], day: datetime.date) -> tuple[T, ...]:
    """Those that are not over on a day, in the same order; what is still to begin is among them."""
    return tuple(thing for thing in things if not thing.term.over(day))


def past(things: Iterable[T], day: datetime.date) -> tuple[T, ...]:
    """Those that are over on a day, in the same order."""
    return tuple(thing for thing in things if thing.term.over(day))


@dataclass(frozen=True, slots=True, eq=False)
class Culture:
    """All that staff wrote of culture; nothing in it depends on the day."""

    frameworks: tuple[Framework, ...] = ()
    concepts: tuple[Concept, ...] = ()
    """By kind."""

    phrases: tuple[SetPhrase, ...] = ()
    slogans: tuple[Slogan, ...] = ()
    bodies: tuple[Body, ...] = ()
    venues: tuple[Venue, ...] = ()
    clubs: tuple[Club, ...] = ()
    rules: tuple[Rule, ...] = ()
    documents: tuple[OfficialDocument, ...] = ()
    """Newest first."""

    _numbers: Mapping[str, OfficialDocument] = field(init=False)
    _titles: Mapping[str, OfficialDocument] = field(init=False)
    _frameworks: Mapping[str, Framework] = field(init=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "_numbers", {one.number: one for one in self.documents if one.number})
        put(self, "_titles", {one.title: one for one in reversed(self.documents)})
        put(
            self, "_frameworks", {p.id: framework for framework in self.frameworks for p in framework.pillars}
        )

    def __bool__(self) -> bool:
        return any(
            (
                self.frameworks,
                self.concepts,
                self.phrases,
                self.slogans,
                self.bodies,
                self.venues,
                self.clubs,
                self.rules,
                self.documents,
            )
        )

    def document(self, number: str) -> OfficialDocument | None:
        """The document of a number, however its brackets are written, or of a title."""
        bare = document_number("".join(number.split()))
        return self._numbers.get(bare) or self._titles.get(number)

    def framework_of(self, pillar: Pillar) -> Framework:
        """The framework that a pillar is part of."""
        return self._frameworks[pillar.id]

    def leading(self, day: datetime.date) -> Framework | None:
        """The framework that stands for the whole: the first in force, of no single unit if there is one."""
        begun = [one for one in current(self.frameworks, day) if one.term.begun(day)]
        return next((one for one in begun if not one.unit), begun[0] if begun else None)
