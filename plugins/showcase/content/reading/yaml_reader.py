"""Reads a YAML file of staff into a tree of located texts, and reports what stands in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress

import yaml

from showcase.content.problems import Level, Problems

from .mending import Mended, mend, mend_nothing
from .nodes import Node
from .source import Source
from .syntax import explain_failure
from .yaml_checks import Refused, YamlChecks
from .yaml_events import FAST, PURE, events
from .yaml_tree import TreeBuilder


def read_yaml(
    source: Source, known_keys: Collection[str], problems: Problems, first_line: int = 1
) -> Node | None:
    """Read the text as YAML, every value as the text that was written; never raises.

    `first_line` is the number, counted from 1, that the text's first line has in the file. None means an
    empty file, or one that cannot be read, of which an error then tells.
    """
    keys = frozenset(known_keys)
    for attempt in _attempts(source.text, keys):
        checks = YamlChecks(source.path, attempt, keys, first_line)
        try:
            return TreeBuilder(checks).build(events(attempt.text, FAST))
        except Refused:
            return None
        except (yaml.YAMLError, UnicodeError):
            checks.problems.clear()
        finally:
            problems.extend(checks.problems)
    return _read_by_trial(source, keys, problems, first_line)


def _read_by_trial(source: Source, keys: frozenset[str], problems: Problems, first_line: int) -> Node | None:
    """Report why the text cannot be read, and what else is wrong in it; read what libyaml alone refuses."""
    before = problems.count(Level.ERROR)
    readable = explain_failure(source, keys, problems, first_line)
    if readable is None:
        return None
    in_order = problems.count(Level.ERROR) == before
    checks = YamlChecks(source.path, readable, keys, first_line)
    node = None
    with suppress(Refused, yaml.YAMLError, UnicodeError):
        node = TreeBuilder(checks).build(events(readable.text, PURE))
    problems.extend(checks.problems)
    return node if in_order else None


def _attempts(text: str, keys: frozenset[str]) -> Iterator[Mended]:
    """What to try until one is read: the mended text, and what stands in the file if mending broke it."""
    mended = mend(text, keys)
    yield mended
    untouched = mend_nothing(text)
    if untouched.text != mended.text and not mended.colons:  # Without its colons a roll is read as prose.
        yield untouched
