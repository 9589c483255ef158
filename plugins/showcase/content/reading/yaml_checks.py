"""Traps of YAML that its parsers let pass: text that is lost, or taken for something else than was meant."""

from __future__ import annotations

import re
from functools import lru_cache

from showcase.content.problems import Place, Problems

from .characters import refused, why_escaped, with_plain_breaks, without_invisible
from .line_faults import colon_fault
from .lines import shape
from .mending import Mended
from .nodes import Scalar
from .quoting import quoted
from .yaml_events import Mark, ValueEvent

_LOST = re.compile(r"[ \t]+(#\S.*)$")
_WIDE_COMMA = re.compile("[，、]")
_STUCK_DASH = re.compile(r"( *(?:- +)*[-－—–])(?=[^\s\d.-])")


@lru_cache(maxsize=16)
def _line_with(known_keys: frozenset[str]) -> re.Pattern[str]:
    """A line that begins with a known key; made once for thousands of files."""
    keys = "|".join(map(re.escape, sorted(known_keys))) or "(?!)"
    return re.compile(rf"\s+(?:- *)?(?P<key>{keys})\s*[:：]\s*(?P<value>.*)")


class Refused(Exception):  # noqa: N818 - not an error of the program
    """The file holds something for which it is read no further; the Problem has been noted."""


class YamlChecks:
    """Knows the file that is being read, and reports what is wrong with a part of it."""

    def __init__(self, path: str, mended: Mended, known_keys: frozenset[str], first_line: int) -> None:
        self.problems = Problems()
        self.has_hash = " #" in mended.text or "\t#" in mended.text
        """Whether any line may hold a comment behind a value."""
        self._path = path
        self._mended = mended
        self._lines = mended.text.split("\n")
        self._last = len(self._lines) - 1
        self._lines.append("")  # libyaml puts the end of a file on a line that is not there.
        self._first = first_line
        self._swallowed = _line_with(known_keys)

    def place(self, mark: Mark) -> Place:
        """Give the place in the file that staff edit."""
        line, column = mark.line, mark.column
        if line > self._last:
            line, column = self._last, len(self._lines[self._last])
        if line in self._mended.origins:
            column = self._mended.column(line, column)
        return Place(self._path, line + self._first, column + 1)

    def line_of(self, mark: Mark) -> int:
        """Give the line in the file, counted from 1 (or from the front matter's first line)."""
        return min(mark.line, self._last) + self._first

    def refuse(self, place: Place, message: str, correction: str = "") -> None:
        """Report, and read no further; always raises."""
        self.problems.error(place, message, correction)
        raise Refused

    def sign(self, mark: Mark, fatal: bool) -> None:
        """Report a value that begins with a sign of YAML's own (*, &, !)."""
        line = self._lines[mark.line]
        parts = shape(line)
        sign = line[mark.column : mark.column + 1]
        correction = line[: parts.value_at] + quoted(parts.value) if parts.value[:1] == sign else ""
        message = f"内容不能直接用“{sign}”开头，它在这种文件里另有含义。如果它是正文，请把整句放进引号。"
        self.problems.error(self.place(mark), message, correction)
        if fatal:
            raise Refused

    def unescaped(self, event: ValueEvent) -> str:
        """Give a value in double quotes as it may stand anywhere; report what must not, written by its number."""
        text = with_plain_breaks(event.value)
        found = refused(text)
        if found:
            self.problems.error(self.place(event.start_mark), why_escaped(found[0]))
        return without_invisible(text)

    def key(self, mark: Mark) -> None:
        """Refuse a list or group that stands where a key should."""
        line = self._lines[mark.line]
        parts = shape(line)
        correction = line[: parts.value_at] + quoted(parts.value) if parts.value[:1] in ("[", "{") else ""
        message = "这里应当是名称，却写了括号。如果括号是正文的一部分，请把整句放进引号。"
        self.refuse(self.place(mark), message, correction)

    def comma(self, node: Scalar) -> bool:
        """Report a full-width comma between brackets, which does not part the items; true if there is one."""
        found = _WIDE_COMMA.search(node.text)
        if found is None:
            return False
        correction = ""
        if node.end_column:
            shown = self._lines[node.place.line - self._first]
            correction = shown.replace(node.text, re.sub(" *[，、] *", ", ", node.text), 1)
        message = (
            f"括号里的各项要用英文逗号“,”隔开，这里用了“{found[0]}”，会被当成一项。"
            "如果它是名称里的，请把整个名称放进英文引号。"
        )
        self.problems.error(node.place, message, correction)
        return True

    def lost(self, event: ValueEvent) -> None:
        """Warn of text behind " #", which YAML drops as a comment."""
        start, end = event.start_mark, event.end_mark
        line = self._lines[end.line]
        found = _LOST.match(line, end.column)
        if found is None:
            return
        before = line[: start.column] + (" " if line[: start.column].endswith((":", "-")) else "")
        whole = (event.value + line[end.column :]).strip()
        column = self._mended.column(end.line, found.start(1)) + 1
        self.problems.warning(
            Place(self._path, end.line + self._first, column),
            f"“{found[1]}”不会显示：空格后面的“#”表示备注。"
            "如果它是正文，请把整句放进引号；如果确实是备注，请在“#”后面空一格。",
            before + quoted(whole),
        )

    def dash(self, event: ValueEvent) -> None:
        """Report list items whose dash is stuck to the text."""
        for number in range(event.start_mark.line, event.end_mark.line + 1):
            line = self._lines[number]
            found = _STUCK_DASH.match(line)
            if found is None or (
                number == event.start_mark.line and event.start_mark.column < found.end() - 1
            ):
                continue
            column = self._mended.column(number, found.end() - 1) + 1
            correction = f"{line[: found.end() - 1]}- {line[found.end() :]}"
            place = Place(self._path, number + self._first, column)
            self.problems.error(place, "列表项开头要写英文短横“-”，短横后面要空一格。", correction)

    def swallowed(self, event: ValueEvent) -> None:
        """Report lines with a known key that have become text of the value above them."""
        parts = shape(self._lines[event.start_mark.line])
        if event.value[:1] in "-－—–":
            self.dash(event)
            return
        first = event.start_mark.line
        lump = colon_fault(first, parts)
        for number in range(first + 1, event.end_mark.line + 1):
            found = self._swallowed.match(self._lines[number])
            if found is None:
                continue
            column = self._mended.column(number, found.start("key")) + 1
            self.problems.error(
                Place(self._path, number + self._first, column),
                f"“{found['key']}”这一行会被当成上面内容的下半句。请让它和同一组的其他行对齐，冒号用英文冒号加空格。",
                f"{' ' * len(parts.lead)}{found['key']}: {found['value']}",
            )
            if lump:
                column = self._mended.column(first, lump.column) + 1
                place = Place(self._path, first + self._first, column)
                self.problems.error(place, lump.message, lump.correction)
