"""How a book is cut into volumes: by rolls, and a roll only where it alone is more than a volume holds."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry
from showcase.honors.figures import public
from showcase.honors.ordering import grouped

from .records import Part

MOST_NAMES = 1_000
"""Names in a volume: some 40 sheets of paper, and less than 80 KB to load."""


def volumes_of(catalogue: Catalogue, editions: Iterable[Edition]) -> tuple[tuple[Part, ...], ...]:
    """The awarded names of editions, in their order; editions without a name are left out."""
    volumes: list[list[Part]] = []
    left = 0
    for edition in editions:
        for part in _parts(edition, public(catalogue.roll(edition))):
            if not volumes or len(part.entries) > left:
                volumes.append([])
                left = MOST_NAMES
            volumes[-1].append(part)
            left -= len(part.entries)
    return tuple(tuple(parts) for parts in volumes)


def _parts(edition: Edition, entries: tuple[Entry, ...]) -> Iterator[Part]:
    if len(entries) <= MOST_NAMES:
        if entries:
            yield Part(edition, entries)
        return
    ordered = dict.fromkeys(entry for group in grouped(edition, entries) for entry in group.entries)
    names = iter(ordered)
    continued = False
    while cut := tuple(itertools.islice(names, MOST_NAMES)):
        yield Part(edition, cut, continued)
        continued = True
