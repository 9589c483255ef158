"""Quotation marks without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.written import Text

from .slips import Slip

_QUOTES = re.compile("[“”]")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*(?:[-*+>#|]|\d+[.)])\s)[^\n\0]+)*")
_KEY = re.compile(r"[ \t]*(?:-[ \t]+)*(?:#|-[ \t]|[^\s:#\"'][^:\n]{0,40}:(?:[ \t\n]|$))")


def unpaired_quotes(text: Text) -> Iterator[Slip]:
    """The first quotation mark without a partner of each paragraph, in order.

    A quotation that runs over several paragraphs opens in each and closes in the last, so one that opens a
    paragraph and is not closed there is right. Values that go on in further lines of a data file are not looked at.
    """
    markdown = text.path.endswith(".md")
    blocks = _PARAGRAPH.finditer(text.prose) if markdown else re.finditer(r"[^\n]+", text.prose)
    for block in blocks:
        if "“" not in block[0] and "”" not in block[0]:
            continue
        if not markdown and not _is_whole_value(text.whole, *block.span()):
            continue
        slip = _first_unpaired(block)
        if slip:
            yield slip


def _first_unpaired(block: re.Match[str]) -> Slip | None:
    opened: int | None = None
    for found in _QUOTES.finditer(block[0]):
        at = block.start() + found.start()
        if found[0] == "“":
            if opened is not None:
                return Slip(at, at + 1, reason="上一个前引号还没有收住，这里又是一个前引号")
            opened = at
        elif opened is None:
            return Slip(at, at + 1, reason="这个后引号没有前引号")
        else:
            opened = None
    begins = opened is not None and not block[0][: opened - block.start()].strip(" \t\u3000")
    return None if opened is None or begins else Slip(opened, opened + 1, reason="这个前引号没有后引号")


def _is_whole_value(whole: str, start: int, end: int) -> bool:
    """Whether a line of data begins with its key and does not go on in the next line."""
    following = whole[end + 1 : end + 2]
    return bool(_KEY.match(whole, start)) and (following in ("", "\n") or bool(_KEY.match(whole, end + 1)))
