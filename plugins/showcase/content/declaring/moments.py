"""How a day, or a time of a day, is read as a value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from showcase.content import moments
from showcase.content.dates import DateFault
from showcase.content.reading.nodes import Node

from .keys import Record
from .reading import Reading
from .values import JsonSchema, single, unquoted


@dataclass(frozen=True, slots=True)
class Moment:
    """A whole day, with or without a time: what is published has at least a day."""

    def read(self, node: Node, reading: Reading) -> moments.Moment | None:
        """Read a moment in any usual Chinese spelling."""
        scalar = single(node, reading)
        if scalar is None:
            return None
        moment = moments.read_moment(unquoted(scalar.text.strip()))
        if not isinstance(moment, DateFault):
            return moment
        correction = reading.line_with(scalar, moment.suggestion) if moment.suggestion else ""
        reading.error(scalar, f"{moment.reason}。", correction)
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe a moment as we advise to write it."""
        return {
            "type": "string",
            "pattern": r"^\d{4}-\d{1,2}-\d{1,2}( \d{1,2}:\d{2})?$",
            "examples": ["2026-03-05", "2026-03-05 09:30"],
        }
