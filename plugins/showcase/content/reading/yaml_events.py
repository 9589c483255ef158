"""What the two YAML parsers, libyaml's and the pure one, tell alike; lines and columns are counted from 0."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, cast

import yaml

PURE: type[Any] = yaml.SafeLoader
FAST: type[Any] = getattr(yaml, "CSafeLoader", PURE)


class Mark(Protocol):
    """A spot in the parsed text."""

    line: int
    column: int


class Event(Protocol):
    """A step of the parser."""

    start_mark: Mark
    end_mark: Mark


class NodeEvent(Event, Protocol):
    """A value, or the beginning of a list or group."""

    anchor: str | None
    tag: str | None


class ValueEvent(NodeEvent, Protocol):
    """A single value."""

    value: str
    style: str | None
    """None or "" for a value without quotes, by parser."""


class OpeningEvent(NodeEvent, Protocol):
    """The beginning of a list or group."""

    flow_style: bool | None


def events(text: str, loader: type[Any]) -> Iterator[Any]:
    """Parse step by step; raises yaml.YAMLError or UnicodeError at the step that fails."""
    return cast("Iterator[Any]", yaml.parse(text, Loader=loader))
