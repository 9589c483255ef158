"""What can be wrong with a single line of a YAML file that does not parse, and how it should stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .lines import Opened, Outline, Shape, closing_quote, open_brackets, shape
from .quoting import as_value, quoted


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; line and column are counted from 0."""

    line: int
    column: int
    message: str
    correction: str = ""
    droppable: bool = False
    """Whether the lines below may be looked at as if this one were empty."""


_STUCK_DASH = re.compile(r"( *(?:- +)*)-(?=[^\s-])")
_WIDE_COLON = re.compile(r"([^：:\s\"'“”#\[{][^：:\"'“”]{0,19}?)\s*：\s*(.*)")
_STUCK_COLON = re.compile(r"([^：:\s\"'\[{#]{1,20}):(?!//)(\S.*)")
_INNER_COLON = re.compile(r" *:(?: +|$)")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?$")
_STRAIGHT = re.compile('"([^"]*)"')
_BAD_ESCAPE = re.compile(r'\\[^0abt\tnvfre "/\\N_LPxuU]')
_FORBIDDEN_FIRST = "@`%&*!|>,]}"


def tab_indent(number: int, line: str) -> Finding | None:
    """Find tabs in the indentation."""
    text = line.lstrip(" \t")
    lead = line[: len(line) - len(text)]
    if "\t" not in lead or not text:
        return None
    message = "这一行开头用了制表符（Tab 键），这里只能用空格，请换成空格。"
    return Finding(number, lead.index("\t"), message, lead.replace("\t", "  ") + text)


def fault_of_line(number: int, line: str) -> Finding | None:
    """Find what is wrong with the line by itself."""
    parts = shape(line)
    return _dash(number, line) or colon_fault(number, parts) or _value(number, line, parts)


def _dash(number: int, line: str) -> Finding | None:
    stuck = _STUCK_DASH.match(line)
    if stuck is None:
        return None
    corrected = f"{stuck[1]}- {line[stuck.end() :]}"
    return Finding(number, len(stuck[1]), "列表项开头要写英文短横“-”，短横后面要空一格。", corrected)


def colon_fault(number: int, parts: Shape) -> Finding | None:
    """Find a colon that is full-width, or stuck to the value."""
    if parts.key is not None:
        return None
    wide = _WIDE_COLON.match(parts.value)
    stuck = _STUCK_COLON.match(parts.value)
    found = wide or stuck
    if found is None:
        return None
    key, value = found.groups()
    corrected = f"{parts.lead}{key}: {value}".rstrip()
    at = parts.value_at + len(key)
    if wide:
        return Finding(number, at, f"“{key}”后面是中文冒号“：”，要用英文冒号“:”再空一格。", corrected)
    return Finding(number, at, f"“{key}”后面的冒号要再空一格。", corrected)


def _value(number: int, line: str, parts: Shape) -> Finding | None:
    """Find a value that must not stand as it is."""
    value = parts.value.rstrip()
    if not value or value[0] == "#" or _BLOCK_HEADER.match(value):
        return None
    before = line[: parts.value_at]
    if value[0] in "\"'":
        return _after_quotes(number, before, value)
    if value[0] in _FORBIDDEN_FIRST or value.startswith(("- ", "? ")) or value in ("-", "?"):
        message = f"内容不能直接用“{value[0]}”开头，它在这种文件里另有含义。请把整句放进引号。"
        return Finding(number, parts.value_at, message, before + quoted(value))
    if value[0] in "[{":
        return _after_brackets(number, before, value)
    inner = _INNER_COLON.search(value)
    if parts.key is None or inner is None:
        return None
    message = "内容里又有一个英文冒号加空格，读不出哪一个才是名称后面的冒号。内容里请用中文冒号“：”。"
    return Finding(number, parts.value_at + inner.start(), message, before + _INNER_COLON.sub("：", value))


def _after_quotes(number: int, before: str, value: str) -> Finding | None:
    """Find text behind the closing quote."""
    escape = _BAD_ESCAPE.search(value) if value[0] == '"' else None
    if escape:
        message = "双引号里的反斜杠“\\”另有含义，这里读不出来。请改用单引号，或者去掉反斜杠。"
        inner = value.strip('"').replace("'", "''")
        return Finding(number, len(before) + escape.start(), message, f"{before}'{inner}'")
    end = closing_quote(value)
    rest = value[end:].lstrip() if end else ""
    if not rest or (rest[0] == "#" and value[end] == " "):
        return None
    curly = _STRAIGHT.sub("“\\1”", value)
    if value[0] == value[-1] == "'" and len(value) > 1:
        curly = value[1:-1]
    corrected = before + (as_value(curly) if '"' not in curly else quoted(value))
    message = "引号后面还有文字，引号会被当成只括住前一半。正文里的引号请用中文引号“”。"
    return Finding(number, len(before) + end, message, corrected)


def _after_brackets(number: int, before: str, value: str) -> Finding | None:
    """Find text behind the closing bracket."""
    depth = open_brackets(value)
    if depth != 0 or value[-1] in "]}":
        return None
    message = f"内容用“{value[0]}”开头会被当成一组内容，括号后面就不能再有文字。请把整句放进引号。"
    return Finding(number, len(before), message, before + quoted(value))


def misaligned(lines: list[str], number: int) -> Finding | None:
    """Find a key or list item that does not stand in line with those it belongs to."""
    line = lines[number]
    parts = shape(line)
    is_list = "-" in parts.lead
    if parts.key is None and not is_list:
        return None
    outline = Outline()
    levels: dict[int, bool] = {}
    for above in range(number):
        if not outline.continues(lines[above]) and lines[above].strip():
            _enter(levels, shape(lines[above]))
        outline.follow(above, lines[above])
    indent = parts.indent
    if outline.opened is Opened.PLAIN and outline.continues(line):
        wanted = outline.owner
    else:
        fitting = [column for column, dashed in levels.items() if dashed == is_list and column != indent]
        if not fitting or levels.get(indent) == is_list:
            return None
        wanted = min(fitting, key=lambda column: (abs(column - indent), -column))
    if is_list and wanted not in [column for column, dashed in levels.items() if dashed]:
        wanted = max((column for column, dashed in levels.items() if dashed), default=wanted)
    message = f"这一行开头空了 {indent} 格，和同一组的其他行对不齐，应当空 {wanted} 格。"
    return Finding(number, indent, message, " " * wanted + line.lstrip(" "))


def _enter(levels: dict[int, bool], parts: Shape) -> None:
    """Note the columns at which dashes (true) and keys (false) stand open after this line."""
    for column in [column for column in levels if column >= parts.indent]:
        del levels[column]
    for column, sign in enumerate(parts.lead):
        if sign == "-":
            levels[column] = True
    if parts.key is not None:
        levels[len(parts.lead)] = False


def stray_text(lines: list[str], number: int) -> Finding | None:
    """Find a line that is neither a key with its value nor a list item."""
    parts = shape(lines[number])
    text = parts.value.strip()
    if parts.key is not None or "-" in parts.lead or not text or text[0] in "#\"'[]{}":
        return None
    above = next((n for n in range(number - 1, -1, -1) if lines[n].strip()), None)
    corrected = ""
    if above is not None:
        upper = shape(lines[above])
        if upper.key is not None and upper.value and upper.value[0] not in "\"'[{|>#":
            corrected = " " * (upper.owner + 2) + text
    message = (
        "这一行既不是“名称: 内容”，也不是以“- ”开头的列表项。"
        "如果它是上一行的下半句，请接到上一行后面，或者在开头多空两格。"
    )
    return Finding(number, parts.indent, message, corrected, droppable=not corrected)
