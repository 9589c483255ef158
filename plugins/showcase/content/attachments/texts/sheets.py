"""Workbooks of Excel (ISO/IEC 29500-1): cells with their headings, also of what is hidden, comments, names, caches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from showcase.content.private.headings import Headings

from .located import Located
from .packages import Package
from .paragraphs import paragraphs_of, words_of
from .xml_events import Begin, End

_ROOT = "xl/workbook.xml"
_LAST_COLUMN = 16_384
_PRINTED = frozenset({"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"})
_ASKED = frozenset({"prompt", "error", "promptTitle", "errorTitle", "display", "tooltip"})


def texts_of_sheets(package: Package) -> Iterator[Located]:
    """All that is written in a workbook, sheet by sheet."""
    targets = {link.id: link.target for link in package.links(_ROOT)}
    strings = list(_shared(package))
    for name, hidden, id in _sheets(package):
        where = f"工作表“{name}”{'（隐藏）' if hidden else ''}"
        part = targets.get(id, "")
        yield Located("工作表的名称", name)
        yield from _Sheet(where, strings).texts(package, part)
        yield from package.outward(part, where)
        for kind, suffix in (("comment", "的批注"), ("drawing", "的图形"), ("pivottable", "的透视表")):
            for linked in package.linked(part, kind):
                yield from paragraphs_of(package.events(linked), where + suffix)
    yield from _names(package)
    for folder in ("xl/pivotCache/", "xl/externalLinks/", "xl/charts/", "xl/persons/", "xl/tables/"):
        for part in package.parts(folder):
            yield from words_of(package.events(part), "图表、透视表等保存的数据")


def _sheets(package: Package) -> Iterator[tuple[str, bool, str]]:
    """The name of each sheet, whether it is hidden, and the id of its part."""
    for event in package.events(_ROOT):
        if isinstance(event, Begin) and event.name == "sheet":
            id = next((value for key, value in event.attributes.items() if key.endswith(":id")), "")
            hidden = event.attributes.get("state", "visible") != "visible"
            yield event.attributes.get("name", ""), hidden, id


def _names(package: Package) -> Iterator[Located]:
    named = False
    for event in package.events(_ROOT):
        if isinstance(event, str):
            if named:
                yield Located("定义的名称", event)
        else:
            named = isinstance(event, Begin) and event.name == "definedName"


def _shared(package: Package) -> Iterator[str]:
    """The texts that cells share, without their readings."""
    pieces: list[str] = []
    within: list[str] = []
    for event in package.events("xl/sharedStrings.xml"):
        if isinstance(event, str):
            if within[-1:] == ["t"] and "rPh" not in within:
                pieces.append(event)
        elif isinstance(event, Begin):
            within.append(event.name)
        else:
            within.pop()
            if event.name == "si":
                yield "".join(pieces)
                pieces.clear()


@dataclass(slots=True)
class _Sheet:
    """Reads one sheet."""

    where: str
    strings: list[str]
    headings: Headings = field(default_factory=Headings)
    hidden_columns: set[int] = field(default_factory=set)
    row: int = 0
    column: int = 0
    row_hidden: bool = False
    shared: bool = False
    inside: str = ""
    text: list[str] = field(default_factory=list)

    def texts(self, package: Package, part: str) -> Iterator[Located]:
        for event in package.events(part):
            if isinstance(event, str):
                if self.inside:
                    self.text.append(event)
            elif isinstance(event, Begin):
                self._begin(event)
                asked = (event.attributes[key] for key in _ASKED & event.attributes.keys())
                yield from (Located(f"{self.where}的提示", text) for text in asked)
            elif isinstance(event, End):
                yield from self._end(event.name)

    def _begin(self, event: Begin) -> None:
        name, attributes = event.name, event.attributes
        if name == "c":
            self._reach(attributes.get("r", ""))
            self.shared = attributes.get("t") == "s"
        elif name in ("v", "t", "f") or name in _PRINTED:
            self.inside = name
        elif name == "row":
            self.row = _whole(attributes.get("r", "")) or self.row + 1
            self.column = 0
            self.row_hidden = attributes.get("hidden") in ("1", "true")
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            first, last = _whole(attributes.get("min", "")), _whole(attributes.get("max", ""))
            self.hidden_columns.update(range(first, min(last, _LAST_COLUMN) + 1))

    def _reach(self, reference: str) -> None:
        """Go to the cell that a reference names, C3; cells without one follow each other."""
        letters = re.match("[A-Z]{1,3}", reference)
        number = 0
        for letter in letters[0] if letters else "":
            number = number * 26 + ord(letter) - ord("A") + 1
        self.column = number or self.column + 1

    def _end(self, name: str) -> Iterator[Located]:
        if not self.inside or name != self.inside:
            return
        text, self.inside = "".join(self.text), ""
        self.text.clear()
        if name in _PRINTED:
            yield Located(f"{self.where}的页眉页脚", text)
            return
        if name == "v" and self.shared:
            index = _whole(text)
            text = self.strings[index] if index < len(self.strings) else ""
        hidden = self.row_hidden or self.column in self.hidden_columns
        told = self.headings.told(self.row, self.column, _as_shown(text) if name == "v" else text)
        if told:
            where = f"{self.where}第 {self.row} 行 {_letters(self.column)} 列{'（隐藏）' if hidden else ''}"
            yield Located(where, told)


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _as_shown(value: str) -> str:
    """A number without the notation in which it is stored: 1.39E+10 is 13900000000."""
    if re.fullmatch(r"\d{1,20}\.?\d{0,20}[Ee]\+?\d{1,2}|\d{1,20}\.0", value):
        return f"{float(value):.0f}"
    return value


def _letters(column: int) -> str:
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
