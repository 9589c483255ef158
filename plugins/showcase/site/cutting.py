"""Cuts a list into pages that each have an address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from .page import Link, Page

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


def cuts(items: tuple[T, ...], address: Address, per_page: int = PER_PAGE) -> Iterator[Cut[T]]:
    """The pages of a list; one without items has one empty page."""
    pages = max(1, -(-len(items) // per_page))
    for number in range(1, pages + 1):
        end = number * per_page
        yield Cut(items[end - per_page : end], number, pages, len(items), address)


def pages_of_list(cut_list: Iterable[Cut[T]], page_of: Callable[[Cut[T]], Page]) -> Iterator[Page]:
    """The pages of a cut list; `page_of` makes each as if it were the first, but for its view.

    Only the first is listed: what stands on the others moves on with each new item.
    """
    for cut in cut_list:
        page = page_of(cut)
        if cut.number > 1:
            of = f"第 {cut.number} 页，共 {cut.pages} 页"
            page = replace(
                page,
                address=cut.address(cut.number),
                title=f"{page.title}（第 {cut.number} 页）",
                description=f"{page.title}，{of}。{page.description}",
                crumbs=(*page.crumbs, Link(page.title, page.address)),
                listed=False,
            )
        yield page
