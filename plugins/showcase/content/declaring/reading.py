"""Reads the tree of a staff file into a declared record, noting what is wrong on the way."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any, TypeVar

from showcase.content.nodes import Mapping, Node, Pair, Scalar, Sequence
from showcase.content.problems import Place, Problems
from showcase.content.source import Source

from .keys import Key, Record, Where, keys_by_spelling, keys_of

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Reading:
    """The file being read and the Problems found in it."""

    source: Source
    problems: Problems

    def error(self, node: Node, message: str, correction: str = "") -> None:
        """Note an error at a node."""
        self.problems.error(node.place, message, correction)

    def line_with(self, scalar: Scalar, value: str) -> str:
        """The line of `scalar` as it would read with another value."""
        return self.source.with_value(scalar, value)


def read_record(record: type[R], node: Node, reading: Reading) -> R | None:
    """Read `node` as a `record`; None, with the reasons among the Problems, where it cannot be one."""
    if not isinstance(node, Mapping):
        first = next(iter(keys_of(record).values()))
        reading.error(
            node,
            f"这里应当是{record.TITLE or '若干行'}，每行一个“项目: 内容”，冒号后面空一格。",
            f"{first.chinese}: {_shown(node) or first.example}",
        )
        return None
    values: dict[str, Any] = {}
    written: dict[str, Pair] = {}
    sound = True
    spellings = keys_by_spelling(record)
    for pair in node.pairs:
        declared = spellings.get(pair.key.text) or spellings.get("".join(pair.key.text.split()))
        if declared is None:
            _unknown_key(record, pair, reading)
            sound = False
        elif declared.name in written:
            line = written[declared.name].key.place.line
            message = (
                f"“{pair.key.text}”与第 {line} 行的“{written[declared.name].key.text}”是同一项，只能写一次。"
            )
            reading.error(pair.key, message)
            sound = False
        else:
            written[declared.name] = pair
            if _is_blank(pair.value) and not declared.required:
                continue
            value = None if _is_blank(pair.value) else declared.value.read(pair.value, reading)
            if value is None:
                sound = False
                if _is_blank(pair.value):
                    _missing(record, declared, pair.key.place, reading)
            else:
                values[declared.name] = value
    for declared in keys_of(record).values():
        if declared.required and declared.name not in written:
            _missing(record, declared, node.place, reading)
            sound = False
    return record(where=Where(reading.source, node), **values) if sound else None


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text and not node.quoted


def _shown(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else ""


def _missing(record: type[Record], declared: Key, place: Place, reading: Reading) -> None:
    message = f"{record.TITLE or '这里'}缺少“{declared.chinese}”。{declared.help}"
    reading.problems.error(place, message, f"{declared.chinese}: {declared.example}".rstrip())


def _unknown_key(record: type[Record], pair: Pair, reading: Reading) -> None:
    written = pair.key.text
    known = list(keys_by_spelling(record))
    near = (
        difflib.get_close_matches(written, known, n=1, cutoff=0.5)
        or [k for k in known if set(k) & set(written)][:1]
    )
    chinese = [declared.chinese for declared in keys_of(record).values()]
    if near and isinstance(pair.value, Scalar | Sequence | Mapping):
        correction = reading.line_with(pair.key, near[0])
        message = f"{record.TITLE or '这里'}没有“{written}”这一项，您要写的是不是“{near[0]}”？"
    else:
        correction = ""
        message = f"{record.TITLE or '这里'}没有“{written}”这一项。可以写的有：{'、'.join(chinese)}。"
    reading.error(pair.key, message, correction)
