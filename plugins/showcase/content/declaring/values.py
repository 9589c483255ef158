"""How a single value is read: text, name, id, yes or no, number, date."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from showcase.content.dates import DateFault, PartialDate, read_date
from showcase.content.names.ids import is_id, slug
from showcase.content.numerals import read_han
from showcase.content.reading.nodes import Node, Scalar, Sequence
from showcase.content.reading.widths import fold_width

from .keys import Record
from .reading import Reading

T_co = TypeVar("T_co", covariant=True)

JsonSchema = dict[str, Any]


class Value(Protocol[T_co]):
    """A kind of value."""

    def read(self, node: Node, reading: Reading) -> T_co | None:
        """The value that `node` holds; None, with the reason among the Problems, where it holds none."""
        ...

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the value as JSON Schema (draft-07); `define` gives the reference to a record's own schema."""
        ...


def single(node: Node, reading: Reading) -> Scalar | None:
    """The one value that `node` holds, in a list of one or without; None, with the reason, where it is not one."""
    if isinstance(node, Scalar):
        return node
    if isinstance(node, Sequence) and len(node.items) == 1 and isinstance(node.items[0], Scalar):
        return node.items[0]
    what = "一个列表" if isinstance(node, Sequence) else "下一级的“名称: 内容”"
    reading.error(node, f"这里只能写一个值，现在写成了{what}。")
    return None


def unquoted(text: str) -> str:
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
        scalar = single(node, reading)
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
        if not re.search(r"\w", text):
            reading.error(node, f"这里要写名称，“{text}”里没有文字。")
            return None
        text = re.sub(r"(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])", "", text)
        return re.sub(r"(?<=[^\W\d_a-zA-Z])\s*[•・‧∙．]\s*(?=[^\W\d_a-zA-Z])", "·", text)


@dataclass(frozen=True, slots=True)
class PersonName(Name):
    """The name of one person: a space in it must not hide that it is two."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Read the name; 丁  健 is one that is padded in print, 王桂花 李玉兰 are two."""
        text = Text.read(self, node, reading)
        if text is None:
            return None
        if len(parts := text.split()) > 1 and all(re.fullmatch(r"[^\x00-\x7f]{2,}", part) for part in parts):
            message = (
                f"“{text}”中间有空格。如果是 {len(parts)} 个人，请每人写一条；"
                "如果是一个人的姓名，请用间隔号“·”连起来，或者去掉空格。"
            )
            reading.error(node, message)
            return None
        return Name.read(self, node, reading)


@dataclass(frozen=True, slots=True)
class Id:
    """An id that stands in an address: lower-case letters, digits and hyphens."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Read an id."""
        scalar = single(node, reading)
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
        scalar = single(node, reading)
        if scalar is None:
            return None
        text = unquoted(scalar.text.strip()).lower()
        if text in {"是", "有", "true", "yes", "y", "1", "√", "对"}:
            return True
        if text in {"否", "无", "不是", "false", "no", "n", "0", "×", "不"}:
            return False
        reading.error(scalar, f"这里只能写“是”或“否”，现在写的是“{scalar.text}”。")
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
        """Read a number; full-width digits, Han numerals, thousands separators and a measure word are understood."""
        scalar = single(node, reading)
        if scalar is None:
            return None
        text = fold_width(unquoted(scalar.text.strip())).replace(",", "").replace(" ", "")
        match = re.fullmatch(r"(\d{1,12}|\D{1,9}?)(名|人|户|个|组|次|榜次|件|篇|颗星|星|小时|天)?", text)
        number = match and (int(match[1]) if match[1].isdecimal() else read_han(match[1]))
        if number is None:
            message = f"这里要写一个数，例如 85；现在写的是“{scalar.text}”。"
            meant = re.findall(r"\d{1,9}", text)
            reading.error(scalar, message, reading.line_with(scalar, meant[0]) if len(meant) == 1 else "")
            return None
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
        scalar = single(node, reading)
        if scalar is None:
            return None
        date = read_date(unquoted(scalar.text.strip()))
        if not isinstance(date, DateFault):
            return date
        reading.error(
            scalar, f"{date.words}。", reading.line_with(scalar, date.suggestion) if date.suggestion else ""
        )
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe a date as we advise to write it."""
        return {
            "type": ["string", "number"],
            "pattern": r"^\d{4}(-\d{1,2}(-\d{1,2})?)?$",
            "examples": ["2026-03-05"],
        }


_ZONE = re.compile(r"UTC|(?!posix/|right/)[A-Z][A-Za-z]{1,20}(?:/[A-Za-z][A-Za-z0-9_+-]{1,30}){1,2}")


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone of the IANA database."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Read the name of a zone."""
        scalar = single(node, reading)
        if scalar is None:
            return None
        name = scalar.text.strip()
        if not _is_zone(name):
            message = f"没有“{name[:40]}”这个时区。全国都用 Asia/Shanghai，这一行可以不写。"
            reading.error(scalar, message, reading.line_with(scalar, "Asia/Shanghai"))
            return None
        return name

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the zone by its usual value."""
        return {"type": "string", "examples": ["Asia/Shanghai"]}


def _is_zone(name: str) -> bool:
    """Whether it is a zone of a place or UTC; a name is looked up as a file, and some mean each computer's own zone."""
    if not _ZONE.fullmatch(name):
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
