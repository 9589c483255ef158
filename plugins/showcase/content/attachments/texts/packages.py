"""Documents that are packed files of XML: their parts, and how the parts refer to one another (ISO/IEC 29500-2)."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, NamedTuple

from .located import DAMAGED, LOCKED, Located, UnseenError
from .xml_events import Begin, Budget, Event, events_of

MOST_PARTS = 20_000

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    KeyError,
    RuntimeError,
)
"""What zipfile raises for files that are damaged, packed in ways of their own, or made to harm."""


class Link(NamedTuple):
    """A reference from one part."""

    id: str
    kind: str
    """The last word of its type: comments, slide, hyperlink."""

    target: str
    """A part, or an address where it is external."""

    external: bool


@dataclass(frozen=True, slots=True)
class Package:
    """A packed document."""

    archive: zipfile.ZipFile
    names: frozenset[str]
    budget: Budget

    def parts(self, folder: str, ending: str = ".xml") -> list[str]:
        """The parts below a folder, in the order of their numbers."""
        found = (name for name in self.names if name.startswith(folder) and name.endswith(ending))
        return sorted(found, key=lambda name: (len(name), name))

    def events(self, part: str) -> Iterator[Event]:
        """What stands in a part; nothing for one that is not there."""
        if part in self.names:
            with _opened(self.archive, part) as opened:
                yield from events_of(opened, self.budget)

    def links(self, part: str) -> list[Link]:
        """To what a part refers."""
        folder, name = posixpath.split(part)
        events = self.events(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        return [
            _link(event.attributes, folder)
            for event in events
            if isinstance(event, Begin) and event.name == "Relationship"
        ]

    def linked(self, part: str, kind: str) -> list[str]:
        """The parts of a kind to which a part refers."""
        return [link.target for link in self.links(part) if kind in link.kind.lower() and not link.external]

    def outward(self, part: str, where: str) -> Iterator[Located]:
        """The addresses outside of the document to which a part leads: mailto:, tel:, a drive."""
        for link in self.links(part):
            if link.external:
                yield Located(f"{where}的链接", link.target)


def _link(attributes: dict[str, str], folder: str) -> Link:
    external = attributes.get("TargetMode") == "External"
    target = attributes.get("Target", "")
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Link(attributes.get("Id", ""), attributes.get("Type", "").rpartition("/")[2], target, external)


@contextmanager
def _opened(archive: zipfile.ZipFile, part: str) -> Iterator[IO[bytes]]:
    try:
        with archive.open(part) as opened:
            yield opened
    except BROKEN as error:
        raise UnseenError(DAMAGED) from error


@contextmanager
def opened_archive(opened: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    """The packed file; raises UnseenError where it cannot be opened, has a password or too many parts."""
    try:
        archive = zipfile.ZipFile(opened)
    except BROKEN as error:
        raise UnseenError(DAMAGED) from error
    with archive:
        if len(archive.infolist()) > MOST_PARTS:
            raise UnseenError(DAMAGED)
        if any(info.flag_bits & 1 for info in archive.infolist()):
            raise UnseenError(LOCKED)
        yield archive
