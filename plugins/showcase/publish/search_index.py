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
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import Any

from showcase.content.catalogue import Catalogue

from .pagefind import FRAGMENT, FRAGMENTS, INDEXES, PART_CHARACTERS, PROGRAMS, Entry, Part, address_in
from .search_records import ORDER, SearchRecord
from .search_words import words

FOLDER = "pagefind"
"""Below the site; the parts of the index are the folders 0, 1, 2 … in it."""

NAMES, RECORDS = "names.json", "records.json"


class SearchIndex:
    """The index of one build. Use `add` for each page, then `finish`, or `abandon` where the build fails.

    Parts are made one at a time, for the sake of memory, and beside the build, which waits only where it is more
    than a part ahead.
    """

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
        self._worker = ThreadPoolExecutor(1, "search-index")
        self._made: list[Future[dict[str, str]]] = []

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
        for part in self._made:
            self._ids |= part.result()
        self._worker.shutdown()
        self._folder.mkdir(parents=True, exist_ok=True)
        _write(self._folder / NAMES, _names(self._records, self._ids))
        _write(self._folder / RECORDS, {"parts": self._parts, **self._facets()})
        return len(self._records)

    def abandon(self) -> None:
        """End what still runs; the part that is being made is finished first, in a second or so."""
        self._worker.shutdown(cancel_futures=True)

    def _start_part(self) -> None:
        """Have a part made of what is pending."""
        if len(self._made) > 1:
            self._made[-2].result()
        entries, self._pending, self._characters = self._pending, [], 0
        self._made.append(self._worker.submit(self._make_part, entries, self._parts))
        self._parts += 1

    def _make_part(self, entries: list[Entry], number: int) -> dict[str, str]:
        """Write a part's files; the ids of its pages by their addresses."""
        ids = {}
        part = self._folder / str(number)
        files = list(Part(entries, f"p{number}").files())
        for folder in (FRAGMENTS, INDEXES):
            (part / folder).mkdir(parents=True)
        for name, content in files:
            if not (number and name.endswith(PROGRAMS)):
                (part / name).write_bytes(content)
            if name.endswith(FRAGMENT):
                ids[address_in(content)] = PurePosixPath(name).stem
        return ids

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
