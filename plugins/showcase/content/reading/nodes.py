"""What a YAML file holds, as a tree in which every value knows its file, line and column."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.problems import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, kept as the text that staff wrote; the field that reads it decides what it means."""

    text: str
    """Unquoted and unescaped; "" for an empty value."""

    place: Place
    quoted: bool = False
    """Whether it stood in quotes or in a block (| or >), so that "" was meant and not forgotten."""

    end_column: int = 0
    """The column just behind the value on its line, counted from 1; 0 where it runs over several lines."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A key and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order written; no key stands twice."""

    pairs: tuple[Pair, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values, in the order written."""

    items: tuple[Node, ...]
    place: Place


Node = Scalar | Mapping | Sequence
