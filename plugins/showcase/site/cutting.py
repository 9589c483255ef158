"""Cuts a list into pages that each have an address."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from .page import Link

T = TypeVar("T")

PER_PAGE = 20
"""Rows on a page: about four screens of a phone, and some 15 KB of HTML."""

AROUND = 1
"""Page numbers shown on each side of the present one, beside the first and the last."""

Address = Callable[[int], str]
"""The address of page `number` of a list, counted from 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Cut(Generic[T]):
    """One page of a list."""

    items: tuple[T, ...]
    number: int
    pages: int
    total: int
    """Of the whole list."""

    address: Address

    @property
    def previous(self) -> str | None:
        """The address of the page before."""
        return self.address(self.number - 1) if self.number > 1 else None

    @property
    def next(self) -> str | None:
        """The address of the page after."""
        return self.address(self.number + 1) if self.number < self.pages else None

    @property
    def ways(self) -> tuple[Link | None, ...]:
        """The pages to choose from: the first, those around this one, the last; None where some are left out."""
        near = range(self.number - AROUND, self.number + AROUND + 1)
        shown = sorted({1, self.pages, *(n for n in near if 1 <= n <= self.pages)})
        ways: list[Link | None] = []
        for before, number in zip([0, *shown], shown, strict=False):
            if number - before > 1:
                ways.append(None)
            ways.append(Link(str(number), self.address(number)))
        return tuple(ways)


def cuts(items: tuple[T, ...], address: Address) -> Iterator[Cut[T]]:
    """The pages of a list; one without items has one empty page."""
    pages = max(1, -(-len(items) // PER_PAGE))
    for number in range(1, pages + 1):
        end = number * PER_PAGE
        yield Cut(items[end - PER_PAGE : end], number, pages, len(items), address)
