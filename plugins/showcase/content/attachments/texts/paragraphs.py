"""Paragraphs and tables of Word and PowerPoint, drawings and comments: what is written, deleted, or said of pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from showcase.content.private.headings import Headings

from .located import Located
from .xml_events import Begin, End, Event

_BEARING = frozenset({"t", "delText", "instrText", "delInstrText", "text"})
_ENDING = frozenset({"p", "comment", "cm", "threadedComment", "text", "si"})
_REMOVED = frozenset({"del", "moveFrom"})
_SAID = ("descr", "title", "author", "initials")
"""Attributes that hold words: of pictures, and who commented."""


@dataclass(slots=True)
class _Paragraph:
    shown: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    column: int = 0
    cell: list[str] = field(default_factory=list)
    headings: Headings = field(default_factory=Headings)


@dataclass(slots=True)
class _Reader:
    where: str
    count: int = 0
    tables: int = 0
    removing: int = 0
    passing: int = 0
    """How deep it is in what stands a second time for older programs."""

    elements: list[str] = field(default_factory=list)
    paragraphs: list[_Paragraph] = field(default_factory=lambda: [_Paragraph()])
    open_tables: list[_Table] = field(default_factory=list)

    def begin(self, event: Begin) -> Iterator[Located]:
        name = event.name
        self.elements.append(name)
        self.passing += name == "Fallback"
        self.removing += name in _REMOVED
        if name == "p":
            self.paragraphs.append(_Paragraph())
        elif name in ("tab", "br", "cr"):
            self.paragraphs[-1].shown.append(" ")
        elif name == "tbl":
            self.tables += 1
            self.open_tables.append(_Table(self.tables))
        elif self.open_tables and name == "tr":
            self.open_tables[-1].row += 1
            self.open_tables[-1].column = 0
        elif self.open_tables and name == "tc":
            self.open_tables[-1].column += 1
        if event.attributes and not self.passing:
            said = (event.attributes[key] for key in _SAID if event.attributes.get(key))
            yield from (Located(f"{self.where}的图片说明或批注人", text) for text in said)

    def end(self, name: str) -> Iterator[Located]:
        self.passing -= name == "Fallback"
        self.removing -= name in _REMOVED
        del self.elements[-1:]
        if name in _ENDING and (name != "p" or len(self.paragraphs) > 1):
            yield from self._flush(name)
        if self.open_tables and name == "tc":
            table = self.open_tables[-1]
            text = table.headings.told(table.row, table.column, " ".join(table.cell))
            table.cell.clear()
            if text:
                yield Located(
                    f"{self.where}第 {table.number} 个表格第 {table.row} 行第 {table.column} 列", text
                )
        elif self.open_tables and name == "tbl":
            self.open_tables.pop()

    def take(self, text: str) -> None:
        if self.elements and self.elements[-1] in _BEARING and not self.passing:
            paragraph = self.paragraphs[-1]
            (paragraph.removed if self.removing else paragraph.shown).append(text)

    def _flush(self, name: str) -> Iterator[Located]:
        paragraph = self.paragraphs[-1]
        if name == "p":
            self.paragraphs.pop()
            self.count += 1
        else:
            self.paragraphs[-1] = _Paragraph()
        shown, removed = "".join(paragraph.shown), "".join(paragraph.removed)
        where = f"{self.where}第 {self.count} 段" if self.count else self.where
        if shown.strip() and self.open_tables:
            self.open_tables[-1].cell.append(shown)
        elif shown.strip():
            yield Located(where, shown)
        if removed.strip():
            yield Located(f"{where}（修订中删去的文字）", removed)


def paragraphs_of(events: Iterable[Event], where: str) -> Iterator[Located]:
    """The paragraphs and cells of a part, which is called `where`."""
    reader = _Reader(where)
    for event in events:
        if isinstance(event, str):
            reader.take(event)
        elif isinstance(event, End):
            yield from reader.end(event.name)
        else:
            yield from reader.begin(event)


def words_of(events: Iterable[Event], where: str) -> Iterator[Located]:
    """All words of a part of which we know nothing more, a run of them each."""
    for event in events:
        if isinstance(event, str):
            if event.strip():
                yield Located(where, event)
        elif isinstance(event, Begin):
            said = (event.attributes.get(key, "") for key in ("v", "val", "value", "name", *_SAID))
            yield from (Located(where, text) for text in said if len(text) > 3)
