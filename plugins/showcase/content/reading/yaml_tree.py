"""From the events of a YAML parser to the tree of located values, without recursion and without surprises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import yaml

from showcase.content.problems import Place

from .nodes import Mapping, Node, Pair, Scalar, Sequence
from .yaml_checks import YamlChecks
from .yaml_events import Event, NodeEvent, OpeningEvent, ValueEvent

MAX_DEPTH = 12
"""Lists and groups within one another; a roll needs 3, and nobody keeps 12 apart by eye."""

MAX_VALUES = 500_000
"""Keys and values of a file; 40 times a roll of 1,000 entries."""

_NULLS = frozenset(["~", "null", "Null", "NULL"])
_DASHES = frozenset("-－—–")


@dataclass(slots=True)
class _Open:
    """A group or list that is being read."""

    place: Place
    is_mapping: bool
    flow: bool
    items: list[Node] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    key: Scalar | None = None
    lines: dict[str, int] = field(default_factory=dict)
    """Where each key stands first."""

    again: bool = False
    """Whether the key has stood before, so that its value is left out."""

    comma_reported: bool = False


class TreeBuilder:
    """Builds the tree of one file."""

    def __init__(self, checks: YamlChecks) -> None:
        self._checks = checks
        self._stack: list[_Open] = []
        self._root: Node | None = None
        self._values = 0

    def build(self, events: Iterable[Any]) -> Node | None:
        """Give the tree, None for an empty file; raises Refused, and yaml.YAMLError from the events."""
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._put(self._scalar(event))
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._start(event, kind is yaml.MappingStartEvent)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end()
            elif kind is yaml.AliasEvent:
                self._checks.sign(event.start_mark, fatal=True)
            elif kind is yaml.DocumentStartEvent and self._root is not None:
                self._second_document(event)
        root = self._root
        return None if isinstance(root, Scalar) and not root.text and not root.quoted else root

    def _second_document(self, event: Event) -> None:
        message = "这个文件里有两份内容：从这一行的“---”起又重新开始了。请删掉这一行，或者拆成两个文件。"
        self._checks.refuse(self._checks.place(event.start_mark), message)

    def _marked(self, event: NodeEvent) -> None:
        """Report an anchor or a tag."""
        if event.anchor is not None or event.tag is not None:
            self._checks.sign(event.start_mark, fatal=event.anchor is not None)

    def _scalar(self, event: ValueEvent) -> Scalar:
        """Make a value of its event."""
        checks, end, text = self._checks, event.end_mark, event.value
        if event.anchor is not None or event.tag is not None:
            self._marked(event)
        place = checks.place(event.start_mark)
        self._values += 1
        if self._values > MAX_VALUES:
            checks.refuse(place, f"这个文件里的内容超过了 {MAX_VALUES} 项，请按届次拆成几个文件。")
        one_line = place.line == checks.line_of(end)
        if not event.style:
            if text in _NULLS:
                text = ""
            elif not one_line:
                checks.swallowed(event)
            elif text and text[0] in _DASHES:
                checks.dash(event)
        elif event.style == '"':
            text = checks.unescaped(event)
        if checks.has_hash and one_line:
            checks.lost(event)
        return Scalar(text, place, bool(event.style), checks.place(end).column if one_line else 0)

    def _start(self, event: OpeningEvent, is_mapping: bool) -> None:
        """Open a group or list."""
        self._marked(event)
        place = self._checks.place(event.start_mark)
        top = self._stack[-1] if self._stack else None
        if top and top.is_mapping and top.key is None:
            self._checks.key(event.start_mark)
        if len(self._stack) >= MAX_DEPTH:
            message = f"这里一层套一层，超过了 {MAX_DEPTH} 层，请检查每行开头的空格，以及括号是否配对。"
            self._checks.refuse(place, message)
        self._stack.append(_Open(place, is_mapping, bool(event.flow_style)))

    def _end(self) -> None:
        """Close the innermost group or list."""
        done = self._stack.pop()
        if done.is_mapping:
            self._put(Mapping(tuple(done.pairs), done.place))
        else:
            self._put(Sequence(tuple(done.items), done.place))

    def _put(self, node: Node) -> None:
        """Hand a finished value to the group or list that it stands in."""
        if not self._stack:
            self._root = node
            return
        top = self._stack[-1]
        if top.flow and not top.comma_reported and isinstance(node, Scalar) and not node.quoted:
            top.comma_reported = self._checks.comma(node)
        if not top.is_mapping:
            top.items.append(node)
        elif top.key is not None:
            if not top.again:
                top.pairs.append(Pair(top.key, node))
            top.key = None
        elif isinstance(node, Scalar):  # _start has refused every other key.
            self._key(top, node)

    def _key(self, top: _Open, key: Scalar) -> None:
        """Begin a pair; report a key that stands twice, or that merges another group."""
        if key.text == "<<" and not key.quoted:
            self._checks.refuse(key.place, "这里不能用“<<”套用别处的内容，请把内容直接写出来。")
        first = top.lines.get(key.text)
        top.key, top.again = key, first is not None
        if first is None:
            top.lines[key.text] = key.place.line
            return
        message = f"“{key.text}”写了两次，第 {first} 行已经写过，请删去其中一处。"
        self._checks.problems.error(key.place, message)
