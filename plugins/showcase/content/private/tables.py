"""What is private in the tables of a Markdown text only by the heading of its column: a bare date, a short number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .finding import private_in
from .headings import Headings
from .kinds import Finding

_ROW = re.compile(r"^[ >]{0,6}\|.*\|[ \t]*$", re.MULTILINE)
_CELL = re.compile(r"[^|]+")
_RULE = re.compile(r"[ >]*\|?[ :|-]+$")


def private_in_tables(text: str, allowed: Collection[str] = frozenset()) -> Iterator[Finding]:
    """What is found in the cells of tables when each is read with the heading of its column."""
    headings, row, end = Headings(), 0, -2
    for line in _ROW.finditer(text):
        if line.start() != end + 1:
            headings, row = Headings(), 0
        end = line.end()
        if _RULE.match(line[0]):
            continue
        row += 1
        for column, cell in enumerate(_CELL.finditer(line[0])):
            written = cell[0].strip()
            told = headings.told(row, column, written)
            if written and told != written and told.endswith(written):
                offset = line.start() + cell.start() + cell[0].index(written) - (len(told) - len(written))
                yield from _in_cell(told, len(told) - len(written), offset, allowed)


def _in_cell(told: str, heading: int, offset: int, allowed: Collection[str]) -> Iterator[Finding]:
    for one in private_in(told, allowed):
        if one.start > heading:
            yield Finding(one.start + offset, one.end + offset, one.kind, one.normal)
