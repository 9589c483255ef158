"""Items that belong together: by whom they speak of, by tags, by column."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from showcase.content.news.records import NewsItem

MOST = 4

WEIGHTS = {"subject": 4, "tag": 2, "column": 1}
"""Who is spoken of tells more than a tag, and a tag more than the column, which holds hundreds."""

REACH = 12
"""How far from an item, in each direction of time, those that share a thing with it are looked at: what is years
away is rarely what a reader looks for, and a tag of thousands of items costs no more than one of twenty."""

Shared = tuple[str, object]
"""Something that items can share: its sort, and which one."""


class Related:
    """Finds related items through what they share, without comparing each with each."""

    def __init__(self, news: Sequence[NewsItem]) -> None:
        self._news = news
        self._position = {item: position for position, item in enumerate(news)}
        self._sharing: dict[Shared, list[int]] = {}
        for position, item in enumerate(news):
            for shared in _shares(item):
                self._sharing.setdefault(shared, []).append(position)

    def to(self, item: NewsItem) -> tuple[NewsItem, ...]:
        """Those that share most with an item, of equals the nearest in time; at most MOST."""
        own = self._position[item]
        scores: Counter[int] = Counter()
        for shared in _shares(item):
            for position in self._near(self._sharing[shared], own):
                scores[position] += WEIGHTS[shared[0]]
        best = sorted(scores, key=lambda other: (-scores[other], abs(other - own), other))
        return tuple(self._news[position] for position in best[:MOST])

    def _near(self, positions: list[int], own: int) -> Iterator[int]:
        middle = bisect_left(positions, own)
        yield from positions[max(0, middle - REACH) : middle]
        yield from positions[middle + 1 : middle + 1 + REACH]


def _shares(item: NewsItem) -> Iterator[Shared]:
    """What others can share with an item, each thing once."""
    yield from (("subject", subject.key) for subject in item.subjects)
    yield from (("tag", tag) for tag in dict.fromkeys(item.tags))
    yield ("column", item.column.id)
