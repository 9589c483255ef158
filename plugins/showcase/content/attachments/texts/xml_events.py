"""Reads the XML of documents piece by piece, with bounds: expat fetches nothing, and no entity is ever expanded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, NamedTuple
from xml.parsers import expat

from .located import DAMAGED, TOO_MUCH, UnseenError

_CHUNK = 1 << 16
_DEEPEST = 500
"""Elements within each other; documents of Word nest some thirty."""


@dataclass(slots=True)
class Budget:
    """How much of an attachment is looked at, over all its parts."""

    bytes: int = 64_000_000
    """Of XML, unpacked: a list of half a million cells; ten seconds of work."""

    def spend(self, amount: int) -> None:
        """Take so many bytes; raises UnseenError when none are left."""
        self.bytes -= amount
        if self.bytes < 0:
            raise UnseenError(TOO_MUCH)


class Begin(NamedTuple):
    """An element begins."""

    name: str
    """Without its prefix, as are the names of End."""

    attributes: dict[str, str]


class End(NamedTuple):
    """An element ends."""

    name: str


Event = Begin | End | str
"""What stands in an element is given as str."""


@dataclass(slots=True)
class _Collector:
    events: list[Event] = field(default_factory=list)
    depth: int = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise UnseenError(DAMAGED)
        self.events.append(Begin(name.rpartition(":")[2], attributes))

    def end(self, name: str) -> None:
        self.depth -= 1
        self.events.append(End(name.rpartition(":")[2]))


def _refuse(*_declared: object) -> None:
    """End the reading at a document type, which no document of an office has."""
    raise UnseenError(DAMAGED)


def events_of(opened: IO[bytes], budget: Budget) -> Iterator[Event]:
    """The elements and texts of an XML file; raises UnseenError where it is broken or more than the budget."""
    collector = _Collector()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = collector.begin
    parser.EndElementHandler = collector.end
    parser.CharacterDataHandler = collector.events.append
    while True:
        chunk = opened.read(_CHUNK)
        budget.spend(len(chunk))
        try:
            parser.Parse(chunk, not chunk)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise UnseenError(DAMAGED) from error
        yield from collector.events
        collector.events.clear()
        if not chunk:
            return
