"""How a word is read that must be one of several, or of a notation of its own."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from showcase.content.nearest import nearest
from showcase.content.reading.nodes import Node
from showcase.content.reading.widths import fold_width

from .keys import Record
from .reading import Reading
from .values import JsonSchema, single, unquoted

T = TypeVar("T")


class Word(enum.Enum):
    """A word of a fixed set: its value is the English one, its label the Chinese."""

    label: str

    def __new__(cls, english: str, label: str) -> Self:
        """Make a member of both words."""
        word = object.__new__(cls)
        word._value_ = english
        word.label = label
        return word


E = TypeVar("E", bound=Word)


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """One of a fixed set of words; each member of the enumeration has a `label`, the Chinese word."""

    members: type[E]

    def read(self, node: Node, reading: Reading) -> E | None:
        """Read the word, by its Chinese label or its English name."""
        scalar = single(node, reading)
        if scalar is None:
            return None
        text = unquoted("".join(scalar.text.split()))
        by_word = {word: member for member in self.members for word in (member.label, str(member.value))}
        if text in by_word:
            return by_word[text]
        labels = [member.label for member in self.members]
        near = nearest(text, labels)
        message = f"这里没有“{scalar.text}”这个选项，可以写：{'、'.join(labels)}。"
        reading.error(scalar, message, reading.line_with(scalar, near) if near else "")
        return None

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the choice."""
        return {"enum": [m.label for m in self.members] + [str(m.value) for m in self.members]}


@dataclass(frozen=True, slots=True)
class OneOf(Generic[T]):
    """A value in a notation of its own, read by a plain function."""

    parse: Callable[[str], T | None]
    expected: str
    """What is expected, in Chinese, with the possible forms."""

    example: str

    def read(self, node: Node, reading: Reading) -> T | None:
        """Read the notation."""
        scalar = single(node, reading)
        if scalar is None:
            return None
        value = self.parse(fold_width("".join(scalar.text.split())))
        if value is None:
            reading.error(scalar, f"看不懂“{scalar.text}”。{self.expected}")
        return value

    def json_schema(self, define: Callable[[type[Record]], JsonSchema]) -> JsonSchema:
        """Describe the notation by an example."""
        return {"type": ["string", "number"], "examples": [self.example]}
