"""Splits a Markdown file into front matter and text; what MkDocs would print on the page, we report."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from showcase.content.problems import Place, Problems

from .characters import without_invisible
from .nodes import Mapping, Node
from .source import Source
from .yaml_reader import read_yaml

_DASHES = re.compile(r"[-－—–―‐‑−─_＿]{2,}")
_KEY = re.compile(r"([^\s：:#>*\-|\[][^：:]{0,19}?)\s*[:：]")
_CONTENT = re.compile(r"[\s\u3000]|#|- |[^：:]{1,20}[:：]")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A Markdown file in two."""

    node: Node | None
    """The group of keys at the head; None where there is none, or none that can be read."""

    body: str
    """The text below, to be rendered."""

    body_line: int
    """The number, counted from 1, that the first line of the text has in the file."""


def read_front_matter(source: Source, known_keys: Collection[str], problems: Problems) -> FrontMatter:
    """Split the file and read its head; a file without a head is all text, and no Problem."""
    lines = source.lines
    start = _opening(lines, known_keys)
    if start is None:
        return _split(source, None, 0)
    _check_fence(source, start, problems)
    end = _closing(lines, start)
    if end is None:
        end = _last_key(lines, start)
        message = "开头的“---”没有配对的结束行。请在最后一项（标题、日期等）的下面单独写一行“---”，再写正文。"
        problems.error(Place(source.path, start + 1, 1), message)
        return _split(source, _read(source, start + 1, end, known_keys, problems), end)
    _check_fence(source, end, problems)
    return _split(source, _read(source, start + 1, end, known_keys, problems), end + 1)


def _split(source: Source, node: Node | None, body: int) -> FrontMatter:
    text = source.text if body == 0 else "\n".join(source.lines[body:])
    return FrontMatter(node, without_invisible(text), body + 1)


def _bare(line: str) -> str:
    return without_invisible(line).strip()


def _opening(lines: list[str], known_keys: Collection[str]) -> int | None:
    """Give the line, counted from 0, that opens the head; None where a rule or text begins the file."""
    start = next((number for number, line in enumerate(lines) if _bare(line)), None)
    if start is None or not _DASHES.fullmatch(_bare(lines[start])):
        return None
    rest = (_bare(line) for line in lines[start + 1 :])
    first = next((line for line in rest if line and line[0] != "#"), "")
    if _bare(lines[start]) == "---" and _closing(lines, start) is not None:
        following = _bare(lines[start + 1])
        return start if following else (start if _KEY.match(first) else None)
    key = _KEY.match(first)
    is_known = key is not None and key[1] in known_keys
    return start if is_known or (key and _bare(lines[start]) == "---") else None


def _closing(lines: list[str], start: int) -> int | None:
    """Give the line that closes the head: the first fence, unless text begins before it."""
    blank = False
    for number in range(start + 1, len(lines)):
        line = _bare(lines[number])
        if _DASHES.fullmatch(line) or line == "...":
            return number
        if blank and line and not _CONTENT.match(lines[number]):
            return None
        blank = blank or not line
    return None


def _last_key(lines: list[str], start: int) -> int:
    """Give the line behind the last one that can belong to a head that nothing closes."""
    end = start + 1
    for number in range(start + 1, len(lines)):
        if not _bare(lines[number]) or not _CONTENT.match(lines[number]):
            break
        end = number + 1
    return end


def _check_fence(source: Source, number: int, problems: Problems) -> None:
    """Report a fence that is not made of three half-width dashes."""
    line = _bare(source.lines[number])
    if line not in ("---", "..."):
        place = Place(source.path, number + 1, 1)
        problems.error(place, f"“{line}”不是分隔行，要写三个英文短横“---”。", "---")


def _read(
    source: Source, start: int, end: int, known_keys: Collection[str], problems: Problems
) -> Node | None:
    """Read the head; report one that is not made of keys with values."""
    head = Source(source.path, "\n".join(source.lines[start:end]))
    before = len(problems)
    node = read_yaml(head, known_keys, problems, start + 1)
    if node is None or isinstance(node, Mapping):
        return node
    if len(problems) == before:
        _report_shape(source, node, problems)
    return None


def _report_shape(source: Source, node: Node, problems: Problems) -> None:
    line = source.line(node.place.line)
    key = re.match(r"\s*([^：:\s]{1,20})\s*[:：]\s*(.*)", line)
    correction = f"{key[1]}: {key[2]}" if key else ""
    message = "两行“---”之间的每一行都要写成“名称: 内容”，冒号用英文冒号，后面空一格。"
    problems.error(node.place, message, correction)
