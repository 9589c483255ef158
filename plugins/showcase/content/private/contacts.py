"""Landlines and e-mail addresses: private where they are nobody's office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .kinds import PrivateKind
from .lines import matches_in
from .numbers import Found

_AREA = r"(?:10|2[0-57-9]|3[1-57-9]\d|4[1-35-8]\d|5[1-9]\d|6[369]\d|7[0-79]\d|8[1-35789]\d|9[013-579]\d)"
"""Area codes as the provinces use them, without their 0."""

_LANDLINE = re.compile(
    rf"(?<![0-9A-Za-z.])[(（]?(?:\+?86[ -]?\(?0?|0)(?P<area>{_AREA})[)）]?[ \t–—-]{{0,3}}"
    r"(?P<line>[2-9]\d{2,3}[ -]?\d{4})(?![0-9A-Za-z]|[.]\d)"
)
_LINE = re.compile(r"[2-9]\d{2,3}[ -]?\d{4}")
_LABELLED = re.compile(
    r"(?:电话|座机|传真|热线|来电|致电|拨打)(?:号码)?[:：是为 \t]{0,3}(?P<line>[2-9]\d{6,7})(?![0-9A-Za-z.%％元]|[ -]?\d)"
)
_A_DAY = re.compile(r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")

_EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?(?:@|\[at\]|\(at\)) ?"
    r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?P<last>[A-Za-z]{2,12})(?![A-Za-z0-9-])"
)
_FILES = frozenset({"png", "jpg", "jpeg", "webp", "gif", "svg", "avif", "css", "js", "heic", "pdf"})
"""Endings of files: photo@2x.png is no address."""


def landlines_in(text: str) -> Iterator[Found]:
    """Landlines with their area code, and those that are called a telephone; 400 and 800 numbers are no office's line."""
    for found in matches_in(text, _LINE, _LANDLINE, _LABELLED):
        if found.re is _LABELLED:
            if not _A_DAY.fullmatch(found["line"]):
                yield PrivateKind.LANDLINE, *found.span("line"), found["line"]
            continue
        line = re.sub(r"\D", "", found["line"])
        if len(line) == 8 or len(found["area"]) == 3:
            yield PrivateKind.LANDLINE, *found.span(), f"0{found['area']}{line}"


def emails_in(text: str) -> Iterator[Found]:
    """E-mail addresses."""
    if "@" not in text and "at]" not in text and "at)" not in text:
        return
    for found in _EMAIL.finditer(text):
        if found["last"].lower() not in _FILES:
            written = re.sub(r"\s|[\[(]at[\])]", lambda at: "@" if "at" in at[0] else "", found[0].lower())
            yield PrivateKind.EMAIL, *found.span(), written
