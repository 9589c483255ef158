"""How a value made of others is read: lists, and records within records."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from showcase.content.reading.nodes import Mapping, Node, Pair, Scalar
from showcase.content.reading.quoting import as_value

from .keys import Record, Where, keys_of
from .reading import Reading, read_record
from .values import JsonSchema, Value

T = TypeVar("T")
R = TypeVar("R", bound=Record)

_SEPARATORS = re.compile("[、，,；;]")


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """Several values; a single one may stand without a list."""

    item: Value[T]

    def read(self, node: Node, reading: Reading) -> tuple[T, ...] | None:
        """Read the items; those that are wrong are reported and left out."""
        if isinstance(node, Scalar | Mapping):
            if isinstance(node, Scalar) and self._is_refused(node, reading):
                return None
            nodes: tuple[Node, ...] = (node,)
        else:
            nodes = node.items
        values = (self._read_item(item, reading) for item in nodes)
        return tuple(value for value in values if value is not None)

    def _read_item(self, node: Node, reading: Reading) -> T | None:
        if isinstance(node, Scalar) and not node.text and not node.quoted:
            reading.error(node, "列表里有一行是空的：只有“-”而没有内容。请补上内容或删去这一行。")
            return None
        return self.item.read(node, reading)

    def _is_refused(self, node: Scalar, reading: Reading) -> bool:
        """Report words that cannot be one item: of records without a short form, or several in one line."""
        parts = [part.strip() for part in _SEPARATORS.split(node.text)]
        if isinstance(self.item, RecordOf) and not self.item.short:
            first = next(iter(keys_of(self.item.record).values())).chinese
            rows = [f"  - {first}: {as_value(part)}" for part in parts if part]
            line = reading.line_of(node)
            indent = line[: len(line) - len(line.lstrip())]
            lines = [reading.source.with_yaml(node, "").rstrip(), *(indent + row for row in rows)]
            message = "这里要写成列表：每条另起一行，以“- ”开头，再写“名称: 内容”。"
            reading.error(node, message, "\n".join(lines))
            return True
        if node.quoted or len(parts) < 2 or not all(parts):
            return False
        message = "这里写了几个内容，中间是顿号或逗号。请用方括号括起来，并用英文逗号隔开，每个才会分别计算。"
        listed = f"[{', '.join(as_value(part) for part in parts)}]"
        reading.error(node, message, reading.source.with_yaml(node, listed))
        return True

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the list, or the single item in its place."""
        item = self.item.json_schema(define)
        return {"anyOf": [{"type": "array", "items": item}, item]}


@dataclass(frozen=True, slots=True)
class RecordOf(Generic[R]):
    """A record of its own; where `short` names a key, a single word stands for the record with that key alone."""

    record: type[R]
    short: str = ""

    def read(self, node: Node, reading: Reading) -> R | None:
        """Read the record, or its short form."""
        if self.short and isinstance(node, Scalar):
            value = keys_of(self.record)[self.short].value.read(node, reading)
            return None if value is None else self._from_short(value, node, reading)
        return read_record(self.record, node, reading)

    def _from_short(self, value: object, node: Scalar, reading: Reading) -> R:
        short = keys_of(self.record)[self.short]
        mapping = Mapping((Pair(Scalar(short.chinese, node.place), node),), node.place)
        return self.record(where=Where(reading.source, mapping), **{self.short: value})

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the record by reference, with its short form beside it."""
        reference = define(self.record)
        return {"anyOf": [{"type": "string"}, reference]} if self.short else reference


@dataclass(frozen=True, slots=True)
class Later(Generic[T]):
    """A value that can be named only once its record stands: a record that holds records of its own kind."""

    value: Callable[[], Value[T]]

    def read(self, node: Node, reading: Reading) -> T | None:
        """Read the value."""
        return self.value().read(node, reading)

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the value."""
        return self.value().json_schema(define)
