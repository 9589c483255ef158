"""The shape of a line of a YAML file, found without parsing the file; so it works on broken files too."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

_SHAPE = re.compile(
    r"(?P<lead> *(?:-(?: +|$))*)"
    r"""(?:(?P<key>"[^"]*"|'[^']*'|[^\s"'#\[\]{},&*!|>%@`][^#]*?) *:(?: +|$))?"""
    r"(?P<value>.*)"
)
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_CLOSING = {'"': re.compile(r'(?:[^"\\]|\\.)*?"'), "'": re.compile(r"(?:[^']|'')*'(?!')")}
_BLOCK = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?$")
_INNER_QUOTES = re.compile(r"""(?<=[\[{,: ])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')""")


@dataclass(frozen=True, slots=True)
class Shape:
    """A line taken apart."""

    lead: str
    """Indentation and list dashes."""

    key: str | None
    """What stands before the colon, quotes included; None on a line without a key."""

    value: str
    """What stands behind the colon, or behind the dashes."""

    value_at: int
    """Where the value begins, counted in characters from 0."""

    @property
    def indent(self) -> int:
        """How many spaces the line begins with."""
        return len(self.lead) - len(self.lead.lstrip(" "))

    @property
    def owner(self) -> int:
        """The column, counted from 0, of the key or dash that the value belongs to."""
        if self.key is None and "-" in self.lead:
            return self.lead.rindex("-")
        return len(self.lead)


def shape(line: str) -> Shape:
    """Take a line apart; any text has a shape."""
    found = _SHAPE.match(line)
    if found is None:  # A line break within: no line at all.
        return Shape("", None, line, 0)
    return Shape(found["lead"], found["key"], found["value"], found.start("value"))


def closing_quote(value: str) -> int:
    """Where the quotes that open the value have closed, counted from 0; 0 where they do not close."""
    found = _QUOTED[value[0]].match(value)
    return found.end() if found else 0


def open_brackets(text: str) -> int:
    """How many brackets the text leaves open; negative if it closes more than it opens."""
    bare = _INNER_QUOTES.sub("", text)
    return sum(bare.count(sign) for sign in "[{") - sum(bare.count(sign) for sign in "]}")


class Opened(enum.Enum):
    """What a line may leave open for the lines below."""

    NOTHING = enum.auto()
    BLOCK = enum.auto()
    QUOTE = enum.auto()
    FLOW = enum.auto()
    PLAIN = enum.auto()


class Outline:
    """Follows a file line by line and knows whether a line is text of a value begun further up."""

    def __init__(self) -> None:
        self.opened = Opened.NOTHING
        self.opener = 0
        """The line, counted from 0, with which the open value began."""
        self.owner = 0
        self._quote = ""
        self._depth = 0

    def continues(self, line: str) -> bool:
        """Whether the line belongs to the value that stands open above it."""
        if self.opened in (Opened.QUOTE, Opened.FLOW):
            return True
        if self.opened is Opened.NOTHING:
            return False
        text = line.lstrip(" ")
        if not text:
            return True
        return len(line) - len(text) > self.owner and not (self.opened is Opened.PLAIN and text[0] == "#")

    def follow(self, number: int, line: str) -> None:
        """Take note of the line, whose number is counted from 0."""
        if self.continues(line):
            self._continue(line)
            return
        text = line.strip()
        if not text or text[0] == "#":
            if text:
                self.opened = Opened.NOTHING
            return
        self._open(number, shape(line))

    def _continue(self, line: str) -> None:
        if self.opened is Opened.QUOTE and _CLOSING[self._quote].match(line):
            self.opened = Opened.NOTHING
        elif self.opened is Opened.FLOW:
            self._depth += open_brackets(line)
            if self._depth <= 0:
                self.opened = Opened.NOTHING

    def _open(self, number: int, parts: Shape) -> None:
        value = parts.value
        self.opener, self.owner = number, parts.owner
        if not value or value[0] == "#":
            self.opened = Opened.NOTHING
        elif value[0] in "\"'":
            self.opened = Opened.NOTHING if closing_quote(value) else Opened.QUOTE
            self._quote = value[0]
        elif _BLOCK.match(value):
            self.opened = Opened.BLOCK
        elif value[0] in "[{":
            self._depth = open_brackets(value)
            self.opened = Opened.FLOW if self._depth > 0 else Opened.NOTHING
        else:
            self.opened = Opened.PLAIN
