"""The beginning of a text, for places that have no room for all of it."""

from __future__ import annotations

import re

SENTENCE_ENDS = "。！？"
PAUSES = "，；：、"

_CLAUSE = re.compile(r"[^，,；;：、。！!\s]+[，,；;：、。！!\s]*")


def excerpt(text: str, most: int) -> str:
    """The first sentences of a text, as far as they fit into `most` characters; else its first clauses and an ellipsis."""
    one_line = " ".join(text.split())
    if len(one_line) <= most:
        return one_line
    cut = one_line[:most]
    end = max(cut.rfind(mark) for mark in SENTENCE_ENDS)
    if end >= most // 3:
        return cut[: end + 1]
    pause = max(cut.rfind(mark) for mark in PAUSES)
    return (cut[:pause] if pause >= most // 3 else cut.rstrip(PAUSES)) + "……"


def clauses(text: str) -> tuple[tuple[str, str], ...]:
    """The clauses of a sentence, which may stand on lines of their own, each with the marks that part it from the next."""
    parts = _CLAUSE.findall(text)
    words = [part.rstrip("，,；;：、。！! ") for part in parts]
    return tuple((word, part[len(word) :].rstrip()) for word, part in zip(words, parts, strict=True))
