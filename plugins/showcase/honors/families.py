"""What only the pages of families show: the motto clause by clause, the stars, the boards."""

from __future__ import annotations

import re
from collections.abc import Iterable

from showcase.content.honours.records import Entry

from .subject_views import BoardsHeld

MOST_STARS = 12
"""More do not fit a door-plate, and would be no stars."""


def clauses(motto: str) -> tuple[str, ...]:
    """The clauses of a motto, as they are written on a scroll: without the commas and stops between them."""
    parts = (part.strip("，、；。,;. “”") for part in re.split(r"(?<=[，；。！？,;!?])|\n", motto))
    return tuple(part for part in parts if part)


def stars_of(honours: Iterable[Entry]) -> int:
    """How many stars a family has by its newest honour that is measured in stars; `honours` are newest first."""
    for entry in honours:
        if entry.measure and "星" in entry.edition.programme.measure:
            return entry.measure if entry.measure <= MOST_STARS else 0
    return 0


def boards_of(honours: Iterable[Entry]) -> tuple[BoardsHeld, ...]:
    """The boards held in the newest edition of each programme that has boards; `honours` are newest first."""
    newest: dict[str, BoardsHeld] = {}
    for entry in honours:
        programme = entry.edition.programme
        if programme.counts_categories and entry.categories:
            newest.setdefault(programme.id, BoardsHeld(entry.edition, entry.categories))
    return tuple(newest.values())
