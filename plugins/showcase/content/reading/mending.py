"""What is beyond doubt in a YAML file is mended before it is parsed, each line remaining a line."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile

from .characters import has_invisible, without_invisible
from .lines import Opened, Outline, shape

_WIDE = "\u3000\u00a0"
_WIDE_SPACES = {"\u3000": "  ", "\u00a0": " "}
"""Spaces that YAML takes for text: a full-width one is as wide as two letters."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text as it is parsed, and where its characters stand in the file."""

    text: str
    origins: dict[int, list[int]] = field(default_factory=dict)
    """Of each changed line, both counted from 0: the original column of every character and of the end."""

    colons: bool = False
    """Whether the colon behind a known key was mended anywhere."""

    def column(self, line: int, column: int) -> int:
        """Give the column in the file; lines and columns are counted from 0."""
        origin = self.origins.get(line)
        return column if origin is None else origin[min(column, len(origin) - 1)]


def mend(text: str, known_keys: Collection[str]) -> Mended:
    """Mend full-width colons, wide spaces, tabs and dashes where a known key or a list item may stand."""
    patterns = _patterns(frozenset(known_keys))
    if patterns.suspect.search(text) is None and not has_invisible(text):
        return Mended(text)
    outline, mended, colons = Outline(), [], False
    origins: dict[int, list[int]] = {}
    for number, line in enumerate(text.split("\n")):
        editing = _Line(line)
        editing.drop_invisible()
        if not outline.continues(editing.text):
            colons = _mend_line(editing, patterns) or colons
        elif outline.opened is Opened.PLAIN:
            editing.replace_tabs()
        if editing.moved:
            origins[number] = editing.origins
        outline.follow(number, editing.text)
        mended.append(editing.text)
    return Mended("\n".join(mended), origins, colons)


def mend_trial(lines: list[str], originals: dict[int, str], known_keys: Collection[str]) -> Mended:
    """Mend lines of which some were put right for trial; `originals` are these lines as staff wrote them.

    Columns behind the first change are counted back from the end of the line.
    """
    mended = mend("\n".join(lines), known_keys)
    origins = dict(mended.origins)
    for number, original in originals.items():
        added = len(lines[number]) - len(original)
        found = origins.get(number) or range(len(lines[number]) + 1)
        pairs = zip(lines[number], original, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        shifted = (column if column < same else column - added for column in found)
        origins[number] = [min(max(column, 0), len(original)) for column in shifted]
    return Mended(mended.text, origins, mended.colons)


def mend_nothing(text: str) -> Mended:
    """Drop only the characters that nobody sees."""
    if not has_invisible(text):
        return Mended(text)
    edited = [_Line(line) for line in text.split("\n")]
    for line in edited:
        line.drop_invisible()
    return Mended(
        "\n".join(line.text for line in edited),
        {n: line.origins for n, line in enumerate(edited) if line.moved},
    )


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What is looked for, given the known keys."""

    suspect: re.Pattern[str]
    """Finds out in one pass whether anything in a text may need mending."""

    dash: re.Pattern[str]
    colon: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(known_keys: frozenset[str]) -> _Patterns:
    keys = "|".join(re.escape(key) for key in sorted(known_keys, key=len, reverse=True)) or "(?!)"
    space = f"[ \t{_WIDE}]*"
    colon = rf"(?:{space}：[:：]?{space}|{space}:(?:[{_WIDE}\t]{space}|(?=\S)))"
    return _Patterns(
        re.compile(rf"\t|^ *(?:- +)*(?:[{_WIDE}－—–]|-[{_WIDE}]|(?:{keys}){colon})", re.MULTILINE),
        re.compile(rf"[－—–](?:[ {_WIDE}]+|(?=(?:{keys}) *[:：]))|-(?=[{_WIDE}])[ {_WIDE}]+"),
        re.compile(rf"(?P<key>{keys})(?P<colon>{colon})"),
    )


def _mend_line(line: _Line, patterns: _Patterns) -> bool:
    """Mend a line on which a key or a list item may stand; true if its colon was mended."""
    if not line.text.strip():
        line.replace(0, len(line.text), "")
        return False
    line.widen_indent()
    indent = len(line.text) - len(line.text.lstrip(" "))
    if line.text[indent] in "\t#":
        return False
    dash = patterns.dash.match(line.text, indent)
    if dash:
        line.replace(dash.start(), dash.end(), "- ")
    colon = patterns.colon.match(line.text, len(shape(line.text).lead))
    if colon:
        line.replace(colon.start("colon"), colon.end(), ": " if colon.end() < len(line.text) else ":")
    line.replace_tabs()
    return colon is not None


class _Line:
    """A line being mended, which remembers where its characters came from."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._origins: list[int] | None = None

    @property
    def moved(self) -> bool:
        """Whether any character may stand at another column than in the file."""
        return self._origins is not None

    @property
    def origins(self) -> list[int]:
        """The original column of every character and of the end of the line, counted from 0."""
        if self._origins is None:
            self._origins = list(range(len(self.text) + 1))
        return self._origins

    def replace(self, start: int, end: int, new: str) -> None:
        """Put the new text in the place of what stands from start up to end."""
        origins = self.origins
        origins[start:end] = [min(origins[start] + n, origins[end]) for n in range(len(new))]
        self.text = self.text[:start] + new + self.text[end:]

    def drop_invisible(self) -> None:
        """Drop the characters that nobody sees."""
        if has_invisible(self.text):
            kept = [at for at, sign in enumerate(self.text) if without_invisible(sign)]
            self._origins = [self.origins[at] for at in [*kept, len(self.text)]]
            self.text = without_invisible(self.text)

    def widen_indent(self) -> None:
        """Make spaces of the wide spaces that the line begins with."""
        lead = self.text[: len(self.text) - len(self.text.lstrip(f" {_WIDE}"))]
        if any(sign in lead for sign in _WIDE):
            spaces = [_WIDE_SPACES.get(sign, " ") for sign in lead]
            origins = self.origins
            widened = [origins[at] for at, new in enumerate(spaces) for _ in new]
            self._origins = widened + origins[len(lead) :]
            self.text = "".join(spaces) + self.text[len(lead) :]

    def replace_tabs(self) -> None:
        """Make spaces of tabs behind the indentation; within quotes they are left alone."""
        if "\t" not in self.text:
            return
        quoted = shape(self.text).value[:1] in ('"', "'")
        start = len(self.text.rstrip()) if quoted else len(self.text) - len(self.text.lstrip())
        self.text = self.text[:start] + self.text[start:].replace("\t", " ")
