"""Reads a YAML file of staff into a tree of located texts, and reports what stands in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress

import yaml

from .mending import Mended, mend, mend_nothing
from .nodes import Node
from .problems import Problems
from .source import Source
from .syntax import explain_failure
from .yaml_checks import Refused, YamlChecks
from .yaml_events import FAST, PURE, events
from .yaml_tree import TreeBuilder

_MAX_PURE = 1_000_000
"""Characters that the pure parser is asked to read as well, for a second opinion: 2 seconds."""


def read_yaml(
    source: Source, known_keys: Collection[str], problems: Problems, first_line: int = 1
) -> Node | None:
    """Read the text as YAML, every value as the text that was written; never raises.

    `first_line` is the number, counted from 1, that the text's first line has in the file. None means an
    empty file, or one that cannot be read, of which an error then tells.
    """
    keys = frozenset(known_keys)
    mended = mend(source.text, keys)
    for attempt, loader in _attempts(source, mended):
        checks = YamlChecks(source.path, attempt, keys, first_line)
        try:
            return TreeBuilder(checks).build(events(attempt.text, loader))
        except Refused:
            return None
        except (yaml.YAMLError, UnicodeError):
            checks.problems.clear()
        finally:
            problems.extend(checks.problems)
    repaired = explain_failure(source, keys, problems, first_line)
    if repaired is not None:
        _check_rest(Source(source.path, repaired), keys, problems, first_line)
    return None


def _attempts(source: Source, mended: Mended) -> Iterator[tuple[Mended, type]]:
    """What to try until one is read: the mended text, and what stands in the file if mending broke it."""
    yield mended, FAST
    untouched = mend_nothing(source.text)
    if untouched.text != mended.text and not mended.colons:  # Without its colons a roll is read as prose.
        yield untouched, FAST
    if FAST is not PURE and len(source.text) <= _MAX_PURE:
        yield mended, PURE  # libyaml refuses a little more.


def _check_rest(source: Source, keys: frozenset[str], problems: Problems, first_line: int) -> None:
    """Report what else is wrong in a file whose broken lines have been put right for trial."""
    mended = mend(source.text, keys)
    checks = YamlChecks(source.path, mended, keys, first_line)
    with suppress(Refused, yaml.YAMLError, UnicodeError):
        TreeBuilder(checks).build(events(mended.text, PURE))
    problems.extend(checks.problems)
