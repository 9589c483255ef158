"""How a value in a notation of its own is read: a span of days, an amount, a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from showcase.content.misread import Misread
from showcase.content.reading.nodes import Node

from .keys import Record
from .reading import Reading
from .values import JsonSchema, single, unquoted

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notation(Generic[T]):
    """A value that a plain function reads; what it cannot read, it says how to write."""

    parse: Callable[[str], T | Misread]
    examples: tuple[str, ...]
    """As we advise to write it, for editors."""

    def read(self, node: Node, reading: Reading) -> T | None:
        """Read the value."""
        scalar = single(node, reading)
        if scalar is None:
            return None
        value = self.parse(unquoted(scalar.text.strip()))
        if not isinstance(value, Misread):
            return value
        correction = reading.line_with(scalar, value.suggestion) if value.suggestion else ""
        reading.error(scalar, value.reason, correction)
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the notation by examples; editors read an unquoted 27 as a number."""
        return {"type": ["string", "number"], "examples": list(self.examples)}
