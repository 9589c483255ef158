"""The number of a session, as staff write it: 2026年第三期, 第12期."""

from __future__ import annotations

import re

from showcase.content.dates import FIRST_YEAR, LAST_YEAR
from showcase.content.misread import Misread
from showcase.content.numerals import ARABIC, read_han
from showcase.content.reading.widths import fold_width

from .records import Session

MOST = 2000
"""The highest number: a weekly session of forty years."""

_SESSION = re.compile(
    r"(?:(?P<year>\d{4}|[〇○零一二三四五六七八九]{4})(?:年度?|[-/.]|(?=第)))?"
    r"总?第?(?P<number>\d{1,4}|[零一二两三四五六七八九十百千]{1,7})(?:期|讲|场|次|课|回|届|号)?"
)


def read_session(text: str) -> Session | Misread:
    """Read the number; with a year it is counted within the year, without one through the years."""
    plain = fold_width("".join(text.split()))
    found = _SESSION.fullmatch(plain)
    number = _number(found["number"]) if found else None
    if found is None or number is None:
        return Misread(f"“{text.strip()}”不是期次，请写成 2026年第三期；历年连着数的写成 第12期。")
    year = int(found["year"].translate(ARABIC)) if found["year"] else 0
    if not 1 <= number <= MOST or (year and not FIRST_YEAR <= year <= LAST_YEAR):
        return Misread(f"“{text.strip()}”的数目不对，请核对，写成 2026年第三期 这样的形式。")
    return Session(number, year)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else read_han(text)


def session_words(session: Session) -> str:
    """As we advise to write it: 2026年第3期, 第12期."""
    return f"{session.year}年第{session.number}期" if session.year else f"第{session.number}期"
