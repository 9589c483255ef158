"""Tables and texts without any form: .csv, .txt, pages of HTML."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import IO

from showcase.content.private.headings import Headings
from showcase.content.reading.decoding import decode

from .located import TOO_MUCH, Located, UnseenError

_MOST_BYTES = 20_000_000
_LONGEST_CELL = 100_000


def texts_of_plain(opened: IO[bytes], *, table: bool) -> Iterator[Located]:
    """The lines of a text, or the cells of a `table` with commas, semicolons or tabs between them."""
    raw = opened.read(_MOST_BYTES + 1)
    text = decode(raw[:_MOST_BYTES]).text or raw[:_MOST_BYTES].decode("gb18030", "replace")
    lines = text.replace("\0", " ").splitlines()
    yield from _cells(lines) if table else _lines(lines)
    if len(raw) > _MOST_BYTES:
        raise UnseenError(TOO_MUCH)


def _lines(lines: list[str]) -> Iterator[Located]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield Located(f"第 {number} 行", line)


def _cells(lines: list[str]) -> Iterator[Located]:
    headings = Headings()
    for number, line in enumerate(lines, 1):
        separator = max(",;\t", key=line.count)
        cells = next(csv.reader([line], delimiter=separator), []) if len(line) < _LONGEST_CELL else [line]
        for column, cell in enumerate(cells, 1):
            told = headings.told(number, column, cell)
            if told:
                yield Located(f"第 {number} 行第 {column} 列", told)
