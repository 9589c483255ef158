"""Reads the tree of a staff file into a declared record, noting what is wrong on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeVar

from showcase.content.nearest import nearest
from showcase.content.problems import Problems
from showcase.content.reading.nodes import Mapping, Node, Pair, Scalar
from showcase.content.reading.source import Source

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

    def line_of(self, node: Node) -> str:
        """The line on which `node` begins, as it stands in the file."""
        return self.source.line(node.place.line)


def read_record(record: type[R], node: Node, reading: Reading) -> R | None:
    """Read `node` as a `record`; None, with the reasons among the Problems, where anything in it is wrong."""
    found, sound = _read(record, node, reading)
    return found if sound else None


def read_file(record: type[R], node: Node, reading: Reading) -> R | None:
    """Read the `record` that a file holds, as far as it can be read; None where it lacks what it cannot do without.

    What is wrong is among the Problems and left out of the record, so that the rest can be checked in the same run.
    """
    found, _ = _read(record, node, reading)
    return found


def _read(record: type[R], node: Node, reading: Reading) -> tuple[R | None, bool]:
    """The record as far as it can be read, and whether all of it could."""
    if not isinstance(node, Mapping):
        _no_record(record, node, reading)
        return None, False
    written, sound = _written(record, node, reading)
    values: dict[str, Any] = {}
    whole = True
    for declared in keys_of(record).values():
        pair = written.get(declared.name)
        if pair is None or _is_blank(pair.value):
            if declared.required:
                whole = False
                _missing(record, declared, node, pair, reading)
            continue
        before = len(reading.problems)
        value = declared.value.read(pair.value, reading)
        sound = sound and len(reading.problems) == before
        if value is not None:
            values[declared.name] = value
        elif declared.required:
            whole = False
    return (record(where=Where(reading.source, node), **values) if whole else None), sound and whole


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text and not node.quoted


def _written(record: type[Record], node: Mapping, reading: Reading) -> tuple[dict[str, Pair], bool]:
    """The pairs by the declared name of their keys; false if what any key holds is not known.

    A key that is misspelt without doubt counts as the one that was meant, so that it is not missed as well.
    """
    spellings = keys_by_spelling(record)
    written: dict[str, Pair] = {}
    unknown = []
    for pair in node.pairs:
        declared = spellings.get(pair.key.text) or spellings.get("".join(pair.key.text.split()))
        if declared is None:
            unknown.append(pair)
        elif declared.name in written:
            first = written[declared.name].key
            message = f"“{pair.key.text}”与第 {first.place.line} 行的“{first.text}”是同一项，只能写一次。"
            reading.error(pair.key, message)
            unknown.append(pair)
        else:
            written[declared.name] = pair
    understood = True
    for pair in unknown:
        if pair.key.text in spellings:
            continue
        meant = nearest(
            pair.key.text, (s for s, declared in spellings.items() if declared.name not in written)
        )
        _unknown_key(record, pair, meant, reading)
        if meant:
            written[spellings[meant].name] = pair
        else:
            understood = False
    return written, understood


def _unknown_key(record: type[Record], pair: Pair, meant: str, reading: Reading) -> None:
    message = f"{record.TITLE}里没有“{pair.key.text}”这一项"
    if meant:
        message += f"，您要写的是不是“{meant}”？"
        reading.error(pair.key, message, reading.line_with(pair.key, meant))
    else:
        chinese = "、".join(declared.chinese for declared in keys_of(record).values())
        reading.error(pair.key, f"{message}。可以写的有：{chinese}。")


def _missing(record: type[Record], declared: Key, node: Mapping, pair: Pair | None, reading: Reading) -> None:
    """Report a required key that is not written, or written without a value."""
    example = declared.example or "……"
    if pair is None or not isinstance(pair.value, Scalar):
        correction = Where(reading.source, node).added(f"{declared.chinese}: {example}")
        remedy = "请照下面的样子补上，内容按实际填写。" if correction else "请补上。"
        message = f"{record.TITLE}里缺少“{declared.chinese}”。{declared.help}{remedy}"
        reading.error(node, message, correction)
    else:
        message = f"{record.TITLE}里的“{declared.chinese}”没有填。{declared.help}请照下面的样子填写。"
        reading.error(pair.key, message, reading.source.with_yaml(pair.value, example))


def _no_record(record: type[Record], node: Node, reading: Reading) -> None:
    """Report something that is no group of keys with values."""
    line = reading.line_of(node)
    if isinstance(node, Scalar):
        first = next(iter(keys_of(record).values())).chinese
        message = f"{record.TITLE}要写成“名称: 内容”的样子，这里只有内容，没有名称。"
        reading.error(node, message, reading.source.with_yaml(node, f"{first}: {node.text}"))
        return
    heading = _heading(record, node)
    if heading:
        message = f"{record.TITLE}的开头缺少“{heading}:”这一行，下面的各条要写在它的下面。"
        correction = f"{heading}:\n{line}"
    else:
        message = f"{record.TITLE}不是列表，行首不要写短横“-”，每行写一个“名称: 内容”。"
        correction = re.sub(r"^(\s*)-\s+", r"\1", line)
    reading.error(node, message, correction if line.lstrip().startswith("-") else "")


def _heading(record: type[Record], node: Node) -> str:
    """The key of the list that someone wrote without its heading; "" where the items are of no known list."""
    items = [item for item in getattr(node, "items", ()) if isinstance(item, Mapping)]
    own = keys_by_spelling(record)
    if all(pair.key.text in own for item in items for pair in item.pairs):
        return ""
    for declared in keys_of(record).values():
        inner = getattr(getattr(declared.value, "item", None), "record", None)
        if inner and items and all(pair.key.text in keys_by_spelling(inner) for pair in items[0].pairs):
            return declared.chinese
    return ""
