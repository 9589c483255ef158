"""Columns of the news: data/columns.yml, and the tree that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .problems import Place


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """A section of the news."""

    id: str
    """Unique; the last part of its address."""

    name: str
    description: str
    """Its purpose and main content, in a sentence or two."""

    keywords: tuple[str, ...] = ()
    type: str = "工作动态"
    """What kind of column it is, by 国办发〔2017〕47号; the list there is open."""

    fresh_days: int | None = None
    """Days after which it counts as not kept up; None where it has no such duty."""

    introduction: str = ""
    above: Column | None = None
    place: Place = Place("")

    @property
    def path(self) -> tuple[Column, ...]:
        """From the top column down to this one."""
        return (*self.above.path, self) if self.above else (self,)


@dataclass(frozen=True, slots=True)
class Columns:
    """All columns in the order written, those within others behind them."""

    all: tuple[Column, ...] = ()

    def __iter__(self) -> Iterator[Column]:
        return iter(self.all)

    @property
    def top(self) -> tuple[Column, ...]:
        """The columns that lie in no other."""
        return tuple(column for column in self.all if column.above is None)

    def below(self, column: Column) -> tuple[Column, ...]:
        """The columns directly within a column."""
        return tuple(other for other in self.all if other.above is column)
