"""Pages at the addresses that things had before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from .page import Link, Page


@dataclass(frozen=True, slots=True)
class Moved:
    """Something that stood elsewhere before."""

    title: str
    address: str
    former: tuple[str, ...]
    """Where it stood."""

    source: str
    """The staff file behind it, relative to the project."""


@dataclass(frozen=True, slots=True, eq=False)
class RedirectView:
    """Where a page has moved."""

    title: str
    address: str


def redirects(things: Iterable[Moved], crumbs: tuple[Link, ...], taken: set[str]) -> Iterator[Page]:
    """A page for each former address, unless another page stands there; takes the addresses it gives away."""
    for thing in things:
        for former in thing.former:
            if former in taken:
                continue
            taken.add(former)
            yield Page(
                address=former,
                template="redirect.html",
                title=f"本页已移到新地址（{former}）",
                description=f"“{thing.title}”已从 {former} 移到 {thing.address}。",
                crumbs=crumbs,
                view=partial(RedirectView, thing.title, thing.address),
                listed=False,
                source=thing.source,
            )
