"""Titles and addresses that no two pages share."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .days import day_words


@dataclass(frozen=True, slots=True)
class Taken:
    """What the pages of other rooms have for themselves."""

    addresses: Collection[str] = frozenset()
    titles: Collection[str] = frozenset()


NOTHING_TAKEN = Taken()


@dataclass(frozen=True, slots=True)
class Titled:
    """Something with a title that it may share with others."""

    title: str
    day: datetime.date
    slug: str
    """Tells it from all others of its year."""

    @property
    def dated(self) -> str:
        """The title with what tells it from the same title of another day."""
        return f"{self.title}（{day_words(self.day)}）"

    @property
    def full(self) -> str:
        """The title with what tells it from all others."""
        return f"{self.title}（{day_words(self.day)} {self.slug}）"


def distinct_titles(things: Sequence[Titled], taken: Collection[str]) -> tuple[str, ...]:
    """A title for each thing that no other has, in their order: as it is, else with the day, else with the slug too."""
    alone = Counter(thing.title for thing in things)
    of_its_day = Counter(thing.dated for thing in things)

    def distinct(thing: Titled) -> str:
        if alone[thing.title] == 1 and thing.title not in taken:
            return thing.title
        return thing.dated if of_its_day[thing.dated] == 1 and thing.dated not in taken else thing.full

    return tuple(distinct(thing) for thing in things)
