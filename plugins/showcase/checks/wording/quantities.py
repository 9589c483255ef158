"""Numbers that say at once that they are exact and that they are not: 约300余人."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.rules import Area, Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .slips import Slip, lines_of

_MARKS = ("约", "近", "余", "左右")
_FIGURE = r"\d{1,12}(?:[,，]\d{3}){0,4}(?:\.\d{1,4})?[ ]?[万亿千百]?"
_TWICE = re.compile(
    rf"(?:大约|约|将近|近)[ ]?{_FIGURE}(?:[余多]|[\u4e00-\u9fff]{{1,3}}左右)"
    rf"|{_FIGURE}[余多][\u4e00-\u9fff]{{1,3}}左右"
)
_EXACT = re.compile(
    r"(?:大约|约)[ ]?(?P<exact>\d*[1-9]\d{2,3}|\d{1,3},\d{2}[1-9])(?![\d.,万亿千百余多年月])"
    r"|(?<![\d.,约])(?P<nearly>\d{1,6}[1-9])[人户名件个份]左右"
)


def _quantities(text: Text) -> Iterator[Finding]:
    if not any(mark in text.whole for mark in _MARKS):
        return
    for line in lines_of(text, sorted(_slips(text), key=lambda slip: slip.start)):
        first = line.slips[0]
        yield Finding(line.place, f"“{line.words(first)}”{first.reason}。")


def _slips(text: Text) -> Iterator[Slip]:
    for found in _TWICE.finditer(text.prose):
        yield Slip(*found.span(), reason="说了两遍“大概”，“约”“近”和“余”“多”“左右”只留一个")
    for found in _EXACT.finditer(text.prose):
        if not (found["exact"] or found["nearly"]).endswith(("0", "5")):
            word = "左右" if found["nearly"] else "约"
            yield Slip(*found.span(), reason=f"是准确的数，不用“{word}”；不准确的，写成整数")


RULES = (
    Rule(
        id="wording-quantities",
        area=Area.WORDING,
        title="概数和准数混用",
        level=Level.NOTICE,
        reason="“约300余人”把两种说法写在了一起，读的人不知道以哪个为准，年底汇总时也会算错。",
        cure="知道准数的写准数，不知道的，“约”“余”“左右”只用一个。",
        source="GB/T 15835—2011《出版物上数字用法》",
        in_text=_quantities,
    ),
)
