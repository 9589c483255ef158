"""Short ways to hold one rule against one text."""

from __future__ import annotations

from showcase.checks.registry import rule_of
from showcase.checks.written import Text
from showcase.content.check_lists import CheckLists
from showcase.content.reading.source import Source

NEWS = "docs/news/2026/2026-03-05-xue-lei-feng.md"


def text_of(text, path=NEWS, names=(), **lists):
    return Text(Source(path, text), CheckLists(**lists), frozenset(names))


def findings(rule, text, path=NEWS, names=(), **lists):
    """What the rule of that id finds in a text."""
    check = rule_of(rule).in_text
    return list(check(text_of(text, path, names, **lists)))


def places(rule, text, path=NEWS, **lists):
    return [(found.place.line, found.place.column) for found in findings(rule, text, path, **lists)]


def mended(rule, text, path=NEWS, **lists):
    """The corrected lines, and whether each is beyond doubt."""
    return [(found.correction, found.certain) for found in findings(rule, text, path, **lists)]
