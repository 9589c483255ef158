"""How a span of days is read as a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from showcase.content import spans
from showcase.content.misread import Misread
from showcase.content.reading.nodes import Node, Scalar, Sequence

from .keys import Record
from .notations import Notation
from .reading import Reading
from .values import JsonSchema, single, unquoted

_FOLDER_OF_A_YEAR = re.compile(r"/(\d{4})/")


@dataclass(frozen=True, slots=True)
class Span:
    """A day, or a first and a last one, in one value or in a list of two."""

    def read(self, node: Node, reading: Reading) -> spans.Span | None:
        """Read the span; one without a year is proposed in that of the folder which the file stands in."""
        if isinstance(node, Sequence) and len(node.items) > 1:
            return self._read_two(node, reading)
        scalar = single(node, reading)
        if scalar is None:
            return None
        folder = _FOLDER_OF_A_YEAR.search(reading.source.path)
        span = spans.read_span(unquoted(scalar.text.strip()), int(folder[1]) if folder else None)
        if not isinstance(span, Misread):
            return span
        correction = reading.line_with(scalar, span.suggestion) if span.suggestion else ""
        reading.error(scalar, span.reason, correction)
        return None

    def _read_two(self, node: Sequence, reading: Reading) -> spans.Span | None:
        ends = [item.text.strip() for item in node.items if isinstance(item, Scalar)]
        span = spans.read_span(" 至 ".join(ends)) if len(ends) == 2 else None
        if isinstance(span, spans.Span):
            return span
        reason = span.reason if span else f"这里只写从哪天到哪天，例如 {spans.EXAMPLE}。"
        reading.error(node, reason)
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe a span as we advise to write it."""
        one = {"type": "string", "examples": [spans.EXAMPLE, "2026-06-18 14:30"]}
        return {"anyOf": [one, {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2}]}


TERM = Notation(spans.read_term, ("2026-01-01 至 2026-12-31", "2026年", "2026-01-01 起"))
"""From when to when something is in force."""
