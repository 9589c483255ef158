"""The style sheets as they are published: those that every page needs in one, all without what only authors read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "assets/css/"

JOINED = f"{FOLDER}site.css"
"""The sheet of every page."""

EVERYWHERE = (
    *("tokens", "base", "type", "header", "menu", "tabs", "footer", "crumbs", "heads", "buttons", "badges"),
    *("marks", "likeness", "facts", "amounts", "citation", "events", "empty", "choices", "lines", "pager"),
    *("subscribe", "search", "days"),
)
"""What is joined, one component each; a later one wins over an earlier one."""

ALONE_TOO = frozenset({"tokens", "base", "type"})
"""What pages without the frame need as well: slides for a screen in a hall, boards."""

_STRING_OR_GAP = re.compile(
    r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|/\*.*?\*/|\s*([{};,])\s*|\s+""", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The published sheets."""

    texts: Mapping[str, str]
    """What each holds, by its address."""

    versions: Mapping[str, str]
    """What its address is followed by in pages, so that a browser keeps it for as long as it stays the same."""


def sheets_in(folder: Path) -> Sheets:
    """The sheets of a theme, from the folder in which its `assets` lie."""
    written = {path.stem: path.read_text("utf-8") for path in sorted((folder / FOLDER).glob("*.css"))}
    texts = {
        f"{FOLDER}{name}.css": compact([text])
        for name, text in written.items()
        if name not in EVERYWHERE or name in ALONE_TOO
    }
    texts[JOINED] = compact(written[name] for name in EVERYWHERE if name in written)
    return Sheets(texts, {address: f"?v={_fingerprint(text)}" for address, text in texts.items()})


def is_sheet(address: str) -> bool:
    """Whether a file of the theme is a sheet, which is published as `sheets_in` gives it."""
    return address.startswith(FOLDER) and address.endswith(".css")


def compact(sheets: Iterable[str]) -> str:
    """The sheets one after the other, without comments and without spaces that mean nothing."""
    return "".join(f"{_STRING_OR_GAP.sub(_shortened, sheet).strip()}\n" for sheet in sheets)


def _shortened(found: re.Match[str]) -> str:
    string, sign = found.groups()
    if string:
        return string
    if sign:
        return sign
    return "" if found[0].startswith("/*") else " "


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
