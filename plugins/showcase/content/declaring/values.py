"""How the value of a key is read: text, number, choice, date, list, record."""

from __future__ import annotations

import difflib
import enum
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from showcase.content.dates import DateFault, PartialDate, read_date
from showcase.content.names.ids import is_id, slug
from showcase.content.nodes import Mapping, Node, Pair, Scalar, Sequence
from showcase.content.widths import fold_width

from .keys import Record, Where, keys_of
from .reading import Reading, read_record

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=enum.Enum)

JsonSchema = dict[str, Any]


class Value(Protocol[T_co]):
    """A kind of value."""

    def read(self, node: Node, reading: Reading) -> T_co | None:
        """The value that `node` holds; None, with the reason among the Problems, where it holds none."""
        ...

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the value as JSON Schema (draft-07); `define` gives the reference to a record's own schema."""
        ...


def _single(node: Node, reading: Reading) -> Scalar | None:
    if isinstance(node, Scalar):
        return node
    if isinstance(node, Sequence) and len(node.items) == 1 and isinstance(node.items[0], Scalar):
        return node.items[0]
    what = "几行列表" if isinstance(node, Sequence) else "下一级的内容"
    reading.error(node, f"这里只能写一个值，现在写成了{what}。")
    return None


def _unquoted(text: str) -> str:
    """Drop the Chinese quotes that a word processor puts around a whole value."""
    wrapped = len(text) > 1 and text[0] in "“‘「\"'" and text[-1] in "”’」\"'"
    return text[1:-1].strip() if wrapped else text


@dataclass(frozen=True, slots=True)
class Text:
    """Words, kept as written but for white space at the ends."""

    most: int = 60
    """Characters at the most; names have up to 25 Han characters, units and titles more."""

    lines: bool = False
    """Whether it may run over several lines."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Read the words."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        text = scalar.text.strip()
        if not self.lines:
            text = " ".join(text.split())
        if not text:
            reading.error(node, "引号里是空的，请写上内容，或删去这一行。")
            return None
        if len(text) > self.most:
            message = f"这里写了 {len(text)} 个字，最多 {self.most} 个；是不是下一行的内容并到了一起？"
            reading.error(node, message)
            return None
        return text

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe text; editors read an unquoted 2026 as a number, and we read it as text."""
        return {"type": ["string", "number"], "maxLength": self.most}


@dataclass(frozen=True, slots=True)
class Name(Text):
    """The name of a person, unit or thing: spaces that only pad Chinese characters in print are dropped."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Read the name; a dot between parts of a name becomes the standard "·" (U+00B7)."""
        text = Text.read(self, node, reading)
        if text is None:
            return None
        text = re.sub(r"(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])", "", text)
        return re.sub(r"(?<=[^\W\d_a-zA-Z])\s*[•・‧∙．]\s*(?=[^\W\d_a-zA-Z])", "·", text)


@dataclass(frozen=True, slots=True)
class Id:
    """An id that stands in an address: lower-case letters, digits and hyphens."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Read an id."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        text = fold_width(scalar.text.strip())
        if is_id(text):
            return text
        message = f"编号“{scalar.text}”会出现在网址里，只能用小写字母、数字和连字符“-”。"
        reading.error(scalar, message, reading.line_with(scalar, slug(text)))
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe an id."""
        return {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}


@dataclass(frozen=True, slots=True)
class Flag:
    """是 or 否."""

    def read(self, node: Node, reading: Reading) -> bool | None:
        """Read yes or no, in any of the usual spellings."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        text = _unquoted(scalar.text.strip()).lower()
        if text in {"是", "有", "true", "yes", "y", "1", "√", "对"}:
            return True
        if text in {"否", "无", "不是", "false", "no", "n", "0", "×", "不"}:
            return False
        reading.error(
            scalar, f"这里只能写“是”或“否”，现在写的是“{scalar.text}”。", reading.line_with(scalar, "是")
        )
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe yes or no."""
        return {"enum": ["是", "否", True, False]}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number."""

    least: int = 0
    most: int = 100_000_000

    def read(self, node: Node, reading: Reading) -> int | None:
        """Read a number; full-width digits, thousands separators and a measure word behind it are understood."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        text = fold_width(_unquoted(scalar.text.strip())).replace(",", "").replace(" ", "")
        match = re.fullmatch(r"(\d{1,12})(名|人|户|个|组|次|榜次|件|篇|颗星|星|小时)?", text)
        if not match:
            message = f"这里要写一个数，例如 85；现在写的是“{scalar.text}”。"
            digits = re.search(r"\d{1,9}", text)
            reading.error(scalar, message, reading.line_with(scalar, digits.group() if digits else "85"))
            return None
        number = int(match[1])
        if self.least <= number <= self.most:
            return number
        reading.error(scalar, f"这里的数应在 {self.least} 与 {self.most} 之间，现在写的是 {number}。")
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the number."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Date:
    """A date, to the day, the month or the year."""

    def read(self, node: Node, reading: Reading) -> PartialDate | None:
        """Read a date in any usual Chinese spelling."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        date = read_date(_unquoted(scalar.text.strip()))
        if not isinstance(date, DateFault):
            return date
        reading.error(
            scalar, f"{date.reason}。", reading.line_with(scalar, date.suggestion) if date.suggestion else ""
        )
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe a date as we advise to write it."""
        return {
            "type": ["string", "number"],
            "pattern": r"^\d{4}(-\d{1,2}(-\d{1,2})?)?$",
            "examples": ["2026-03-05"],
        }


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """One of a fixed set of words; each member of the enumeration has a `label`, the Chinese word."""

    members: type[E]

    def read(self, node: Node, reading: Reading) -> E | None:
        """Read the word, by its Chinese label or its English name."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        text = _unquoted("".join(scalar.text.split()))
        by_word = {word: member for member in self.members for word in (_label(member), str(member.value))}
        if text in by_word:
            return by_word[text]
        labels = [_label(member) for member in self.members]
        near = difflib.get_close_matches(text, labels, n=1, cutoff=0.3) or [
            w for w in labels if set(w) & set(text)
        ]
        message = f"这里没有“{scalar.text}”这个选项，可以写：{'、'.join(labels)}。"
        reading.error(scalar, message, reading.line_with(scalar, (near or labels)[0]))
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the choice."""
        return {"enum": [_label(m) for m in self.members] + [str(m.value) for m in self.members]}


def _label(member: enum.Enum) -> str:
    return str(getattr(member, "label", member.value))


@dataclass(frozen=True, slots=True)
class OneOf(Generic[T]):
    """A value in a notation of its own, read by a plain function."""

    parse: Callable[[str], T | None]
    expected: str
    """What is expected, in Chinese, with the possible forms."""

    example: str

    def read(self, node: Node, reading: Reading) -> T | None:
        """Read the notation."""
        scalar = _single(node, reading)
        if scalar is None:
            return None
        value = self.parse(fold_width("".join(scalar.text.split())))
        if value is None:
            message = f"看不懂“{scalar.text}”。{self.expected}"
            reading.error(scalar, message, reading.line_with(scalar, self.example))
        return value

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the notation by an example."""
        return {"type": ["string", "number"], "examples": [self.example]}


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """Several values; a single one may stand without a list."""

    item: Value[T]
    most: int = 100_000

    def read(self, node: Node, reading: Reading) -> tuple[T, ...] | None:
        """Read the items; None where any of them is wrong."""
        if isinstance(node, Scalar | Mapping):
            if isinstance(node, Scalar) and self._several_in_one(node, reading):
                return None
            nodes: tuple[Node, ...] = (node,)
        else:
            nodes = node.items
        values = [self._read_item(item, reading) for item in nodes]
        return None if None in values else tuple(value for value in values if value is not None)

    def _read_item(self, node: Node, reading: Reading) -> T | None:
        if isinstance(node, Scalar) and not node.text and not node.quoted:
            reading.error(node, "列表里有一行是空的：只有“-”而没有内容。请补上内容或删去这一行。")
            return None
        return self.item.read(node, reading)

    def _several_in_one(self, node: Scalar, reading: Reading) -> bool:
        if isinstance(self.item, RecordOf) or node.quoted:
            return False
        parts = [part.strip() for part in re.split("[、，,；;]", node.text)]
        if len(parts) < 2 or not all(parts):
            return False
        message = "这里写了几个内容，中间是顿号或逗号。请用方括号括起来，并用英文逗号隔开，每个才会分别计算。"
        reading.error(node, message, reading.line_with(node, f"[{', '.join(parts)}]"))
        return True

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the list, or the single item in its place."""
        item = self.item.json_schema(define)
        return {"anyOf": [{"type": "array", "items": item}, item]}


@dataclass(frozen=True, slots=True)
class RecordOf(Generic[R]):
    """A record of its own; where `short` names a key, a single word stands for the record with that key alone."""

    record: type[R]
    short: str = ""

    def read(self, node: Node, reading: Reading) -> R | None:
        """Read the record, or its short form."""
        if self.short and isinstance(node, Scalar):
            value = keys_of(self.record)[self.short].value.read(node, reading)
            return None if value is None else self._from_short(value, node, reading)
        return read_record(self.record, node, reading)

    def _from_short(self, value: object, node: Scalar, reading: Reading) -> R:
        short = keys_of(self.record)[self.short]
        mapping = Mapping((Pair(Scalar(short.chinese, node.place), node),), node.place)
        return self.record(where=Where(reading.source, mapping), **{self.short: value})

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the record by reference, with its short form beside it."""
        reference = define(self.record)
        return {"anyOf": [{"type": "string"}, reference]} if self.short else reference


@dataclass(frozen=True, slots=True)
class Later(Generic[T]):
    """A value that can be named only once its record stands: a record that holds records of its own kind."""

    value: Callable[[], Value[T]]

    def read(self, node: Node, reading: Reading) -> T | None:
        """Read the value."""
        return self.value().read(node, reading)

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the value."""
        return self.value().json_schema(define)
