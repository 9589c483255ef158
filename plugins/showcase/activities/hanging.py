"""How photos hang on the page: rows of one height, from edge to edge, whole and in their order.

A browser that fills row by row leaves what is left for the last: one photo, a third of a row. The rows are chosen here
instead, all at once, so that each is about as high as the next. Only the shapes of the photos are needed for that, and
the number of rows' gaps, which the style sheet takes off; so the same rows hold at every width of a wall.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

WIDEST_EM = 75.0
"""The width of a page's column in em of 16 px, as media queries and `sizes` count."""

TALLEST_EM = 34.0
"""How high a photo hangs at the most on a desk; one that has a row for itself is then narrower than the row."""

GUTTERS = 0.92
"""What the margins leave of a smaller screen's width."""

PANORAMA = 2.4
"""From this ratio of width to height a photo has a row for itself."""

EQUAL = 1e-9
"""Costs that differ by less differ only by the rounding of sums."""


class Shaped(Protocol):
    """Whatever hangs."""

    @property
    def ratio(self) -> float:
        """Width to height."""


Photo = TypeVar("Photo", bound=Shaped)


@dataclass(frozen=True, slots=True)
class Wall:
    """A kind of screen."""

    ideal: float
    """How many times as wide as high a row is at best: the sum of the ratios of its photos."""

    narrowest: float
    """The part of a row below which a photo has no room for its caption."""


PHONE = Wall(ideal=1.5, narrowest=0.38)
TABLET = Wall(ideal=2.8, narrowest=0.2)
DESK = Wall(ideal=3.9, narrowest=0.11)


@dataclass(frozen=True, slots=True)
class Part:
    """A photo's part of its row."""

    share: float
    """Of the width that the gaps of the row leave."""

    gaps: int
    """How many gaps the row has."""


@dataclass(frozen=True, slots=True, eq=False)
class Hung(Generic[Photo]):
    """A photo, and its part of the row that it hangs in on each kind of screen."""

    photo: Photo
    phone: Part
    tablet: Part
    desk: Part
    first: bool
    """Whether it hangs in the first row of a desk's screen, and is loaded at once."""

    @property
    def sizes(self) -> str:
        """How wide it is shown, for the browser to choose a file by."""
        desk = min(WIDEST_EM * self.desk.share, TALLEST_EM * self.photo.ratio)
        tablet, phone = (100 * GUTTERS * part.share for part in (self.tablet, self.phone))
        return f"(min-width: 64em) {desk:.1f}em, (min-width: 40em) {tablet:.0f}vw, {phone:.0f}vw"


def hang(photos: Sequence[Photo]) -> tuple[Hung[Photo], ...]:
    """Hang photos on walls of each kind."""
    ratios = [photo.ratio for photo in photos]
    phone, tablet, desk = (list(_parts(ratios, wall)) for wall in (PHONE, TABLET, DESK))
    first = desk[0].gaps + 1 if desk else 0
    return tuple(
        Hung(photo, phone[number], tablet[number], desk[number], number < first)
        for number, photo in enumerate(photos)
    )


def _parts(ratios: Sequence[float], wall: Wall) -> Iterator[Part]:
    for start, end in rows_of(ratios, wall):
        width = sum(ratios[start:end])
        for ratio in ratios[start:end]:
            yield Part(round(ratio / width, 4), end - start - 1)


def rows_of(ratios: Sequence[float], wall: Wall) -> list[tuple[int, int]]:
    """The rows, each by its first photo and the first behind it, whose heights differ least from the best one.

    The best way to hang the first so many photos is the best way to hang fewer, and one row more.
    """
    reach = list(accumulate(ratios, initial=0.0))
    costs, starts = [0.0], [0]
    for end in range(1, len(ratios) + 1):
        cost, start = math.inf, end - 1
        for begin in range(end - 1, -1, -1):
            width = reach[end] - reach[begin]
            if begin < end - 1 and not _fit(ratios[begin:end], width, wall):
                break
            found = costs[begin] + (end - begin) * math.log(width / wall.ideal) ** 2
            # Of equal ways the last found has the large photos first.
            if found < cost + EQUAL:
                cost, start = found, begin
        costs.append(cost)
        starts.append(start)
    rows: list[tuple[int, int]] = []
    end = len(ratios)
    while end:
        rows.append((starts[end], end))
        end = starts[end]
    return rows[::-1]


def _fit(ratios: Sequence[float], width: float, wall: Wall) -> bool:
    """Whether several photos can share a row."""
    return max(ratios) < PANORAMA and min(ratios) >= wall.narrowest * width
