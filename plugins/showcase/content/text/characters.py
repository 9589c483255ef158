"""Characters that come out as empty boxes or do what nobody sees: Word's own, and such as are written by their number."""

from __future__ import annotations

import re
import sys

from showcase.content.problems import Problems
from showcase.content.reading.characters import refused, why_escaped

from .body import Body

SIGNS = {
    "\uf06c": "●",
    "\uf06e": "■",
    "\uf075": "◆",
    "\uf076": "❖",
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0fc": "✓",
    "\uf0fe": "☑",
    "\uf06f": "□",
    "\uf0a8": "□",
    "\uf071": "❑",
    "\uf072": "❒",
    "\uf0b2": "☆",
    "\uf0ab": "★",
    "\uf028": "☎",
}
"""What Wingdings and Symbol print in these places; 0xF000 is where Word keeps such fonts."""

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_NUMBERED = re.compile(r"&#(?:(?P<decimal>[0-9]{1,8})|[xX](?P<hex>[0-9A-Fa-f]{1,8}));?")
_BULLET = re.compile("^[ \t\u3000]*[\ue000-\uf8ff][ \t\u3000]*")


def check_private_characters(body: Body, problems: Problems) -> None:
    """Warn of characters that only one font knows, one warning a line."""
    if body.text.isascii() or not _PRIVATE.search(body.text):
        return
    seen: set[int] = set()
    for found in _PRIVATE.finditer(body.text):
        begin, end = body.line_at(found.start())
        if begin in seen:
            continue
        seen.add(begin)
        sign = SIGNS.get(found[0], "")
        meant = f"，原来大概是“{sign}”" if sign else ""
        message = f"这里有一个 Word 专用的符号{meant}，在别的电脑和手机上会显示成空框。"
        problems.warning(body.place(found.start()), message, _mended(body.text[begin:end]))


def check_numbered_characters(body: Body, problems: Problems) -> None:
    """Report what must not stand in a file, written as HTML writes any character: &#x202e;."""
    if "&#" not in body.text:
        return
    for found in _NUMBERED.finditer(body.spoken):
        number = int(found["hex"], 16) if found["hex"] else int(found["decimal"])
        if number <= sys.maxunicode and refused(chr(number)):
            problems.error(
                body.place(found.start()), why_escaped(chr(number)), body.corrected(*found.span(), "")
            )


def _mended(line: str) -> str:
    """The line with what the symbols stand for, a bullet at its head making it a list; "" where one is not known."""
    if any(found[0] not in SIGNS for found in _PRIVATE.finditer(line)):
        return ""
    listed = _BULLET.sub("- ", line)
    return _PRIVATE.sub(lambda found: SIGNS[found[0]], listed)
