"""The steps of a session, as staff write them: names alone, or names with what was done."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from showcase.content.declaring import Reading, Record, Text
from showcase.content.declaring.values import JsonSchema
from showcase.content.reading.nodes import Mapping, Node, Scalar, Sequence

from .records import Step

_NAME = Text(40)
_TEXT = Text(300, lines=True)
_KEYS = {"名称": "name", "name": "name", "内容": "text", "text": "text"}
_PARTED = re.compile(r"([^：:]{1,40})[：:]\s*(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Steps:
    """Steps in a list: 自我反省; 唱歌曲: 《公民道德歌》; or 名称 and 内容 by keys of their own."""

    def read(self, node: Node, reading: Reading) -> tuple[Step, ...] | None:
        """Read the steps; those that are wrong are reported and left out."""
        nodes = node.items if isinstance(node, Sequence) else _parts(node)
        return tuple(step for item in nodes for step in _steps(item, reading))

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the list; any name may be a key."""
        text = {"type": ["string", "number"]}
        step = {"anyOf": [text, {"type": "object", "additionalProperties": text}]}
        return {"anyOf": [{"type": "array", "items": step}, step]}


def _parts(node: Node) -> tuple[Node, ...]:
    """The steps of a single line: 自我反省、唱歌曲、学模范."""
    if not isinstance(node, Scalar) or _PARTED.fullmatch(node.text):
        return (node,)
    return tuple(Scalar(part, node.place) for part in re.split("[、，,；;→]", node.text) if part.strip())


def _steps(node: Node, reading: Reading) -> Iterator[Step]:
    if isinstance(node, Sequence):
        reading.error(node, "环节里的每一条写“名称”或者“名称: 内容”，不要再分一层列表。")
    elif isinstance(node, Scalar):
        parted = _PARTED.fullmatch(node.text.strip())
        name, text = parted.groups() if parted else (node.text, "")
        yield from _step(Scalar(name, node.place), Scalar(text, node.place), reading)
    elif all(pair.key.text in _KEYS for pair in node.pairs):
        written = {_KEYS[pair.key.text]: pair.value for pair in node.pairs}
        yield from _step(written.get("name", node), written.get("text"), reading)
    else:
        for pair in node.pairs:
            yield from _step(pair.key, pair.value, reading)


def _step(name: Node, text: Node | None, reading: Reading) -> Iterator[Step]:
    if isinstance(name, Mapping):
        reading.error(name, "这个环节没有写名称。")
        return
    read = _NAME.read(name, reading)
    silent = text is None or (isinstance(text, Scalar) and not text.text)
    said = "" if silent or text is None else _TEXT.read(text, reading)
    if read is not None and said is not None:
        yield Step(read, said)


STEPS = Steps()
