"""The search index: pages are added as they are rendered, and stand in the folder `pagefind` at the end.

It is in two halves. The text of all pages is Pagefind's: where a phrase stands, how well a page answers, what to
quote. What pages are about is in two small files of ours, which a browser loads when search is opened: `names.json`
(the names of people, families, units, places … with their spelling) and `records.json` (what each page can be
narrowed down by). Names are matched letter by letter in the browser, so that rare characters, names of two
characters, names with a dot and beginnings of pinyin are found exactly; and filters and their figures count both
halves alike. Pagefind's own filters are no choice: 1.5.2 writes them in another order every time, and the site
would differ from build to build.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from showcase.content.catalogue import Catalogue

from .pagefind import FRAGMENT, PART_CHARACTERS, PROGRAMS, Entry, Part, address_in
from .search_records import ORDER, SearchRecord
from .search_words import words

FOLDER = "pagefind"
"""Below the site; the parts of the index are the folders 0, 1, 2 … in it."""

NAMES, RECORDS = "names.json", "records.json"


class SearchIndex:
    """The index of one build. Use `add` for each page, then `finish`, or `abandon` where the build fails."""

    def __init__(self, site: Path, catalogue: Catalogue) -> None:
        """Begin below the folder `site`; levels and columns are offered to visitors in the order of the Catalogue."""
        self._folder = site / FOLDER
        self._levels = tuple(level.name for level in catalogue.levels)
        self._columns = tuple(column.name for column in catalogue.columns)
        self._records: list[SearchRecord] = []
        self._ids: dict[str, str] = {}
        self._pending: list[Entry] = []
        self._characters = 0
        self._parts = 0
        self._running: Part | None = None

    def add(self, record: SearchRecord, text: str) -> None:
        """Add a page with its text; the order of pages decides which part holds them.

        Raises:
            IndexingError: Pagefind does not work.
        """
        self._records.append(record)
        meta = {"title": words(record.title), "shown": record.title, "kind": record.kind}
        meta |= {name: value for name, value in (("date", record.date), ("hint", record.hint)) if value}
        # Pagefind leaves out what has no text; by its title it can still be found.
        self._pending.append(Entry(record.address, words(text or record.title), meta))
        self._characters += len(text) + len(record.title)
        if self._characters >= PART_CHARACTERS:
            self._start_part()

    def finish(self) -> int:
        """Write what is left and the two files of ours; return how many pages can be found.

        Raises:
            IndexingError: Pagefind does not work.
        """
        if self._pending:
            self._start_part()
        self._await_part()
        self._folder.mkdir(parents=True, exist_ok=True)
        _write(self._folder / NAMES, _names(self._records, self._ids))
        _write(self._folder / RECORDS, {"parts": self._parts, **self._facets()})
        return len(self._records)

    def abandon(self) -> None:
        """End what still runs."""
        if self._running:
            self._running.abandon()
            self._running = None

    def _start_part(self) -> None:
        """Make a part of what is pending; only one is made at a time, for the sake of memory."""
        self._await_part()
        entries, self._pending, self._characters = self._pending, [], 0
        self._running = Part(entries, f"p{self._parts}")
        self._parts += 1

    def _await_part(self) -> None:
        if self._running is None:
            return
        part, self._running = self._running, None
        number = self._parts - 1
        for name, content in part.files():
            if number and name.endswith(PROGRAMS):
                continue
            path = self._folder / str(number) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            if path.suffix == FRAGMENT:
                self._ids[address_in(content)] = path.stem

    def _facets(self) -> dict[str, Any]:
        """What every page can be narrowed down by, as numbers that count in the lists of values."""
        kinds = [kind for kind in ORDER if any(record.kind == kind for record in self._records)]
        rows = {
            self._ids[record.address]: [
                kinds.index(record.kind),
                list(record.years),
                [self._levels.index(level) for level in record.levels],
                [self._columns.index(column) for column in record.columns],
            ]
            for record in sorted(self._records, key=lambda record: record.address)
            if record.address in self._ids
        }
        return {"kinds": kinds, "levels": self._levels, "columns": self._columns, "records": rows}


def _names(records: Iterable[SearchRecord], ids: dict[str, str]) -> Any:
    """A row for each page that is looked up by name: id, address, hint, then each name and its spelling."""
    return [
        [
            ids[record.address],
            record.address,
            record.hint,
            *(part for name in record.names for part in (name.name, name.spelling)),
        ]
        for record in sorted(records, key=lambda record: record.address)
        if record.names and record.address in ids
    ]


def _write(path: Path, content: Any) -> None:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
