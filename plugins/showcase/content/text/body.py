"""The Markdown of a document with its place in the file, and with what is code or comment told apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from showcase.content.problems import Place

LONGEST_CODE = 3000
"""Characters between backticks; without a bound, many lone backticks would take quadratic time."""

_FENCED = r"^(?P<fence>`{3,}|~{3,})[^\n`]*\n(?:.*?\n)??(?P=fence)[ ]*$"
_COMMENT = r"<!--(?!\[if)(?:(?!<!--).)*?-->"
_CODE = rf"(?<!\\)(?<!(?<!\\)`)(?P<ticks>`++)(?:(?!\n[ \t]*\n).){{1,{LONGEST_CODE}}}?(?<!`)(?P=ticks)(?!`)"
_ESCAPED = r"\\[\[\]!]"
_SILENT = re.compile(f"{_FENCED}|{_COMMENT}|{_CODE}|{_ESCAPED}", re.MULTILINE | re.DOTALL)
_VISIBLE = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a document."""

    path: str
    """The file relative to docs, "/"-separated; links are relative to it."""

    text: str
    """Without front matter; lines end with "\\n"."""

    line: int = 1
    """The line of the file on which the text begins."""

    spoken: str = field(init=False)
    """The text with blanks for code, comments and escaped brackets: of the same length, so that places stay."""

    _starts: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "spoken", without_code(self.text))
        lengths = (len(line) + 1 for line in self.text.split("\n"))
        object.__setattr__(self, "_starts", [0, *accumulate(lengths)])

    def place(self, offset: int) -> Place:
        """The place in the file of a character of the text."""
        number = self._line_of(offset)
        return Place(f"docs/{self.path}", self.line + number, offset - self._starts[number] + 1)

    def corrected(self, start: int, end: int, new: str) -> str:
        """The line with other words from `start` to `end`; "" where that part runs over several lines."""
        number = self._line_of(start)
        begin, finish = self._starts[number], self._starts[number + 1] - 1
        return f"{self.text[begin:start]}{new}{self.text[end:finish]}" if end <= finish else ""

    def line_at(self, offset: int) -> tuple[int, int]:
        """Where the line of a character begins and ends."""
        number = self._line_of(offset)
        return self._starts[number], self._starts[number + 1] - 1

    def _line_of(self, offset: int) -> int:
        return bisect_right(self._starts, offset, hi=len(self._starts) - 1) - 1


def without_code(text: str, blank: str = " ") -> str:
    """The text with `blank` for each character of code, comments and escaped brackets; line breaks stay."""
    if "`" not in text and "<!--" not in text and "\\" not in text and "~~~" not in text:
        return text
    return _SILENT.sub(lambda found: _VISIBLE.sub(blank, found[0]), text)
