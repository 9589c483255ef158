"""Dates of birth to the day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .kinds import PrivateKind
from .lines import matches_in
from .numbers import Found

_BEGINS = 1920
"""Who was born earlier belongs to history: martyrs and predecessors, whose days are told at their memorials."""

_MONTH_AND_DAY = (
    r" ?[年./-] ?(?:0?[1-9]|1[0-2]) ?[月./-] ?(?:3[01]|[12]\d|0?[1-9])(?!\d) ?[日号]?"
    r"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_HAN_DAY = "[一二][一二三四五六七八九〇零○]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
_DAY = rf"(?P<day>(?:19|20)\d\d(?:{_MONTH_AND_DAY})|{_HAN_DAY})"
_AFTER = re.compile(
    r"(?:出生年月日?|出生日期|出生时间|出生于?|生于|生日|诞生于|date of birth|birthday)"
    rf"[^0-9，。；,;\n]{{0,6}}?{_DAY}",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?<!\d){_DAY}(?:出生|生于|生(?=[，,。；;、)）\s|]|$))", re.MULTILINE)
_SIGN = re.compile("出生|生于|生日|诞生|日 ?生|[Bb]irth|BIRTH")
_HAN_YEAR = str.maketrans("〇零○一二三四五六七八九", "000123456789")


def births_in(text: str) -> Iterator[Found]:
    """Full dates that are called somebody's birth."""
    for found in matches_in(text, _SIGN, _AFTER, _BEFORE):
        year = found["day"][:4].translate(_HAN_YEAR)
        if int(year) >= _BEGINS:
            yield PrivateKind.BIRTH_DATE, *found.span("day"), found["day"]
