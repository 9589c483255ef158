"""Short ways to read a text in tests, and to compare what was read."""

from __future__ import annotations

from showcase.content.problems import Problems
from showcase.content.reading.nodes import Mapping, Node, Scalar
from showcase.content.reading.source import Source
from showcase.content.reading.yaml_reader import read_yaml
from tests.content.broken_cases import KNOWN_KEYS


def plain(node: Node | None) -> object:
    """Give the tree as dicts, lists and strings."""
    if node is None or isinstance(node, Scalar):
        return node and node.text
    if isinstance(node, Mapping):
        return {pair.key.text: plain(pair.value) for pair in node.pairs}
    return [plain(child) for child in node.items]


def read(text: str, first_line: int = 1) -> tuple[Node | None, list[tuple[str, str, str]]]:
    """Read a text; Problems are given as (line:column, message, correction)."""
    problems = Problems()
    node = read_yaml(Source("f.yml", text), KNOWN_KEYS, problems, first_line)
    return node, [(str(p.place).removeprefix("f.yml:"), p.message, p.correction) for p in problems]


def value_of(text: str) -> object:
    """Read a text in which nothing is wrong."""
    node, problems = read(text)
    assert problems == []
    return plain(node)
