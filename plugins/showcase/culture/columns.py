"""Words set in columns from the right to the left, as on a pair of scrolls."""

from __future__ import annotations

import re

MOST_COLUMNS, MOST_SIGNS = 4, 8
"""What still reads at a glance; longer words stay in lines."""

_PAUSE = re.compile(r"[，,、；;。！!\s]+")


def columns_of(words: str) -> tuple[str, ...]:
    """A wording in its parts: 政府放心 and 群众满意; none where columns would be too many, too long, or mixed with Latin."""
    parts = tuple(part for part in _PAUSE.split(words) if part)
    fitting = all(len(part) <= MOST_SIGNS and not re.search(r"[\x21-\x7e]", part) for part in parts)
    return parts if fitting and len(parts) <= MOST_COLUMNS else ()
