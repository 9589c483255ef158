"""What stands before and after a thing among its like."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours(Generic[T]):
    """What lies next to a thing in time."""

    older: T | None = None
    newer: T | None = None


def neighbours_of(things: Iterable[T], group: Callable[[T], Hashable]) -> Mapping[T, Neighbours[T]]:
    """The neighbours of each thing within its group; `things` are newest first.

    Groups do not overlap: who steps forward can always step back.
    """
    groups: dict[Hashable, list[T]] = {}
    for thing in things:
        groups.setdefault(group(thing), []).append(thing)
    older: dict[T, T] = {}
    newer: dict[T, T] = {}
    for members in groups.values():
        for later, earlier in pairwise(members):
            older[later], newer[earlier] = earlier, later
    return {
        thing: Neighbours(older.get(thing), newer.get(thing))
        for members in groups.values()
        for thing in members
    }
