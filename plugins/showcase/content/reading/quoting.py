"""When a value must stand in quotes in a YAML file, and how."""

from __future__ import annotations

import re

_NEEDS_QUOTES = re.compile(
    r"^$|^[\s@`%&*!|>{}\[\]\"'#,]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|\s$|^(?:~|null|Null|NULL|---|\.\.\.)$"
)


def as_value(text: str) -> str:
    """Give the text as it is written as a value: plain where that is safe, else in quotes."""
    return quoted(text) if _NEEDS_QUOTES.search(text) else text


def quoted(text: str) -> str:
    """Give the text in quotes: double ones, or single ones around a double quote or a backslash."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
