"""Only the lines in which something may stand are looked through."""

from __future__ import annotations

import re
from collections.abc import Iterator


def matches_in(text: str, sign: re.Pattern[str], *patterns: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What the patterns find, one pattern after the other, in the lines of a text that hold the sign.

    The sign is quickly seen to be missing, as it mostly is; patterns with many beginnings are not.
    """
    at = 0
    while (found := sign.search(text, at)) is not None:
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        at = len(text) if end < 0 else end
        for pattern in patterns:
            yield from pattern.finditer(text, start, at)
