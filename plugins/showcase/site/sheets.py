"""The style sheets as they are published: components joined by where they are needed, without what only authors read.

A sheet is written for one component. Published are a few bundles of them: what one page has loaded serves the next,
and what is packed together packs better.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "assets/css/"

_WRITTEN = {
    "site": """
        tokens base type header menu tabs footer crumbs heads buttons badges marks likeness facts amounts citation
        events empty choices lines pager subscribe search days sharing
    """,
    "insignia": "seal plaque doorplate niche rolls notices",
    "home": "cards pennants rings hero star front numbers creed notice-board",
    "honors": "programme rotation lists roll awards subject timeline regions shelf",
    "finding": "explorer",
    "reading": "prose beside gallery news tiles",
    "stories": "exhibit article activities campaigns",
    "years": "sessions calendar regimes volunteering slides",
    "culture": "hall pillars aims systems stele library venues concepts organisation",
    "asked": "modes lightbox",
}

BUNDLES: Mapping[str, tuple[str, ...]] = {name: tuple(parts.split()) for name, parts in _WRITTEN.items()}
"""What is joined in each; a later one wins over an earlier one. `site` is for every page; scripts load `asked`."""

OF_PREVIEW = "style"
"""What only the style page needs, which no site has."""

_STRING_OR_GAP = re.compile(
    r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|/\*.*?\*/|;?\s*(\})\s*|\s*([{;,>])\s*|(:)\s+|\s+""",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The published sheets."""

    texts: Mapping[str, str]
    """What each holds, by its address."""

    versions: Mapping[str, str]
    """What its address is followed by in pages, so that a browser keeps it for as long as it stays the same."""


def sheets_in(folder: Path, preview: bool = False) -> Sheets:
    """The sheets of a theme, from the folder in which its `assets` lie; one that is in no bundle stands alone."""
    alone = {path.stem: path.read_text("utf-8") for path in sorted((folder / FOLDER).glob("*.css"))}
    texts = {}
    if not preview:
        alone.pop(OF_PREVIEW, None)
    for bundle, names in BUNDLES.items():
        written = [alone.pop(name) for name in names if name in alone]
        if written:
            texts[f"{FOLDER}{bundle}.css"] = compact(written)
    texts |= {f"{FOLDER}{name}.css": compact([text]) for name, text in alone.items()}
    return Sheets(texts, {address: f"?v={_fingerprint(text)}" for address, text in texts.items()})


def is_sheet(address: str) -> bool:
    """Whether a file of the theme is a sheet, which is published as `sheets_in` gives it."""
    return address.startswith(FOLDER) and address.endswith(".css")


def compact(sheets: Iterable[str]) -> str:
    """The sheets one after the other, without comments and without spaces that mean nothing."""
    return "".join(f"{_STRING_OR_GAP.sub(_shortened, sheet).strip()}\n" for sheet in sheets)


def _shortened(found: re.Match[str]) -> str:
    kept: str | None = next(filter(None, found.groups()), None)
    if kept:
        return kept
    return "" if found[0].startswith("/*") else " "


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
