"""The index of a book: names by the strokes of their first character (按笔画), with the chapters in which they stand."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator

from showcase.content.honours.records import Entry
from showcase.content.names import stroke_count, stroke_key
from showcase.content.numerals import write_han

from .records import Chapter, Reference, Strokes

_OTHER = "其他"


def stroke_index(chapters: Iterable[Chapter]) -> tuple[Strokes, ...]:
    """Every name that was printed, once for each subject that bears it."""
    found: dict[tuple[str, tuple[str, str]], list[int]] = {}
    seen: dict[tuple[str, tuple[str, str]], Entry] = {}
    for chapter in chapters:
        for entry in _entries(chapter):
            key = (entry.name, entry.subject.key)
            seen.setdefault(key, entry)
            numbers = found.setdefault(key, [])
            if chapter.number not in numbers[-1:]:
                numbers.append(chapter.number)
    namesakes = Counter(name for name, _ in found)
    ordered = sorted(found, key=lambda key: (stroke_key(key[0]), key[1]))
    return tuple(
        Strokes(
            title,
            tuple(
                Reference(key[0], _where(seen[key]) if namesakes[key[0]] > 1 else "", tuple(found[key]))
                for key in keys
            ),
        )
        for title, keys in itertools.groupby(ordered, key=lambda key: _heading(key[0]))
    )


def _entries(chapter: Chapter) -> Iterator[Entry]:
    """Those of all groups, each once."""
    return iter(dict.fromkeys(entry for group in chapter.groups for entry in group.entries))


def _where(entry: Entry) -> str:
    return entry.unit if entry.unit not in ("", entry.name) else entry.region_words


def _heading(name: str) -> str:
    strokes = stroke_count(name[:1])
    return f"{write_han(strokes)}画" if strokes else _OTHER
