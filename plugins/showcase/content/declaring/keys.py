"""Keys and records: one declaration from which files are read, checked and described to editors."""

from __future__ import annotations

import dataclasses
from collections.abc import Container
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from showcase.content.problems import Place
from showcase.content.reading.nodes import Mapping, Node, Scalar
from showcase.content.reading.quoting import as_value
from showcase.content.reading.source import Source

if TYPE_CHECKING:
    from .values import Value


@dataclass(frozen=True, slots=True)
class Key:
    """A key that staff may write."""

    name: str
    """The attribute of the record, which is also the English name accepted in files."""

    chinese: str
    """The key as staff write it."""

    value: Value[Any]
    help: str
    """What to write there, one Chinese sentence; editors show it."""

    example: str
    """A value that could stand there, for corrections and for editors."""

    required: bool


def key(
    chinese: str,
    value: Value[Any],
    help: str,
    *,
    example: str = "",
    default: Any = dataclasses.MISSING,
) -> Any:
    """Declare a key of a Record; without a default it must be written.

    The value is `Any` to a type checker, as with `dataclasses.field`, so that the attribute keeps its own type.
    """
    metadata = {"chinese": chinese, "value": value, "help": help, "example": example}
    return dataclasses.field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Where:
    """Where a record and each of its values stand in the file."""

    source: Source
    node: Mapping

    def value(self, spellings: Container[str], index: int = 0) -> Node | None:
        """The value written under one of the spellings (its item `index` where it is a list); None where none is."""
        for pair in self.node.pairs:
            if pair.key.text in spellings:
                items = getattr(pair.value, "items", ())
                return items[index] if index < len(items) else pair.value
        return None

    def added(self, line: str, after: Container[str] = ()) -> str:
        """The lines to write instead of that of the key `after`, else of the first, so that `line` stands beside it.

        "" where the record stands within brackets or in its short form.
        """
        if not self.node.pairs or self.node.pairs[0].key.place != self.node.place:
            return ""
        pair = next((pair for pair in self.node.pairs if pair.key.text in after), self.node.pairs[0])
        key, value = pair.key.place, pair.value.place
        if key == value:
            return ""
        written = self.source.line(key.line)
        indent = " " * (self.node.place.column - 1)
        if isinstance(pair.value, Scalar) and pair.value.end_column and key.line == value.line:
            return f"{written}\n{indent}{line}"
        return f"{written[: key.column - 1]}{line}\n{indent}{written[key.column - 1 :]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What was read of one mapping in a staff file; subclasses declare its keys."""

    TITLE: ClassVar[str] = ""
    """What such a record is called in messages to staff."""

    where: Where | None = dataclasses.field(default=None, repr=False, compare=False)
    """None for a record that was not read from a file."""

    def at(self, name: str = "", index: int = 0) -> Place:
        """Where the attribute `name` (or its item `index`) is written, for Problems found later; else the record."""
        if self.where is None:
            return Place("")
        value = self.where.value(self._spellings(name), index) if name else None
        return (value or self.where.node).place

    def writes(self, name: str) -> bool:
        """Whether anything is written for the attribute `name`, rightly or not."""
        if self.where is None:
            return bool(getattr(self, name))
        written = self.where.value(self._spellings(name))
        return written is not None and bool(
            getattr(written, "items", True) and getattr(written, "text", True)
        )

    def rewritten(self, name: str, value: str, index: int = 0) -> str:
        """The correction of a Problem at the attribute `name`: its line with another value, or with the value added."""
        written = self.where.value(self._spellings(name), index) if self.where else None
        if self.where is None or written is None:
            return self.added(name, value)
        return self.where.source.with_value(written, value) if isinstance(written, Scalar) else ""

    def added(self, name: str, value: str, after: str = "") -> str:
        """The correction of a Problem at the attribute `after`, else at the record: its line, and one for `name`."""
        line = f"{keys_of(type(self))[name].chinese}: {as_value(value)}"
        return self.where.added(line, self._spellings(after) if after else ()) if self.where else line

    def renamed(self, name: str, key: str) -> str:
        """The line that writes the value of the attribute `name` under another key: the correction of a Problem."""
        for pair in self.where.node.pairs if self.where else ():
            if self.where and pair.key.text in self._spellings(name):
                return self.where.source.with_value(pair.key, key)
        return f"{key}: "

    def _spellings(self, name: str) -> tuple[str, str]:
        return (keys_of(type(self))[name].chinese, name)


_KEYS: dict[type[Record], dict[str, Key]] = {}
_SPELLINGS: dict[type[Record], dict[str, Key]] = {}


def keys_of(record: type[Record]) -> dict[str, Key]:
    """The declared keys of a record by attribute name, in the order of declaration."""
    if record not in _KEYS:
        _KEYS[record] = {
            field.name: Key(
                name=field.name,
                required=field.default is dataclasses.MISSING,
                **field.metadata,
            )
            for field in dataclasses.fields(record)
            if "chinese" in field.metadata
        }
    return _KEYS[record]


def keys_by_spelling(record: type[Record]) -> dict[str, Key]:
    """The declared keys of a record by every name that staff may write."""
    if record not in _SPELLINGS:
        declared = keys_of(record).values()
        _SPELLINGS[record] = {spelling: key for key in declared for spelling in (key.chinese, key.name)}
    return _SPELLINGS[record]
