"""A county as it might be, with its towns, villages, people and families; all by one source of chance."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import vocabulary as words

VILLAGES = 10
"""In a town."""

AGAIN = 0.2
"""How often somebody is named who has been honoured before."""

NAMESAKES = 0.002
"""How often somebody has another's name. Left to chance, namesakes would grow as the square of the people."""

REGISTERED = 0.05
"""How many people stand in data/subjects."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town with its villages."""

    number: int
    name: str
    villages: tuple[str, ...]

    @property
    def units(self) -> list[str]:
        """The names of its units."""
        return [f"{self.name}{suffix}" for suffix in words.UNITS]

    @property
    def places(self) -> list[str]:
        """The full names of its villages."""
        return [self.name + village for village in self.villages]


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Somebody who may be named again."""

    name: str
    unit: str
    region: str
    town: int
    id: str = ""


@dataclass(slots=True)
class County:
    """The county while rolls are written of it."""

    chance: random.Random
    towns: list[Town]
    people: list[Known] = field(default_factory=list)
    families: list[Known] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, seed: int, towns: int) -> County:
        """A county with that many towns."""
        chance = random.Random(seed)
        names = [first + second for second in words.TOWN_SECOND for first in words.PLACE_FIRST]
        villages = [f"{first}{second}村" for first in words.PLACE_FIRST for second in words.VILLAGE_SECOND]
        found = [
            Town(number, f"{name}镇", tuple(chance.sample(villages, VILLAGES)))
            for number, name in enumerate(chance.sample(names, towns), 1)
        ]
        return cls(chance, found)

    def person(self) -> Known:
        """Somebody with a unit, or from a village."""
        if self.people and self.chance.random() < AGAIN:
            return self.chance.choice(self.people)
        town = self.chance.choice(self.towns)
        unit = self.chance.choice(town.units) if self.chance.random() < 0.6 else ""
        region = town.name if unit else self.chance.choice(town.places)
        id = f"ren-{len(self.people)}" if self.chance.random() < REGISTERED else ""
        self.people.append(Known(self.name(self.people), unit, region, town.number, id))
        return self.people[-1]

    def family(self) -> Known:
        """A family of any village."""
        if self.families and self.chance.random() < AGAIN:
            return self.chance.choice(self.families)
        town = self.chance.choice(self.towns)
        name = f"{self.name(self.families).removesuffix('家庭')}家庭"
        self.families.append(Known(name, "", self.chance.choice(town.places), town.number))
        return self.families[-1]

    def name(self, namesakes: list[Known]) -> str:
        """A new name, or now and then that of one of the others."""
        if namesakes and self.chance.random() < NAMESAKES:
            return self.chance.choice(namesakes).name
        while True:
            given = "".join(self.chance.choices(words.GIVEN, k=self.chance.choice((1, 2, 2, 2))))
            name = self.chance.choice(words.SURNAMES) + given
            if name not in self._names:
                self._names.add(name)
                return name
