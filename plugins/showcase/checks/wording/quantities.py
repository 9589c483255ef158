"""Numbers that say at once that they are exact and that they are not: 约300余人."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .slips import Slip, lines_of

_FIGURE = r"[0-9]{1,12}(?:[,，][0-9]{3}){0,4}(?:\.[0-9]{1,4})?[ ]?[万亿千百]?"
_ABOUT = re.compile(
    rf"约[ ]?(?P<twice>{_FIGURE}(?:[余多]|[\u4e00-\u9fff]{{1,3}}左右))"
    rf"|近[ ]?(?:{_FIGURE}(?:[余多]|[\u4e00-\u9fff]{{1,3}}左右))"
    r"|约[ ]?(?P<exact>[0-9]*[1-9][0-9]{2,3}|[0-9]{1,3},[0-9]{2}[1-9])(?![0-9.,万亿千百余多年月])"
)
_NEARLY = re.compile(
    r"(?P<number>[0-9]{1,12})(?P<more>[万亿千百]?[余多])?(?P<unit>[\u4e00-\u9fff]{1,3}?)左右"
)
_COUNTED = frozenset("人户名件个份")


def _quantities(text: Text) -> Iterator[Finding]:
    if not any(mark in text.whole for mark in "约近左"):
        return
    for line in lines_of(text, sorted(_slips(text), key=lambda slip: slip.start)):
        first = line.slips[0]
        yield Finding(line.place, f"“{line.words(first)}”{first.reason}。")


def _slips(text: Text) -> Iterator[Slip]:
    for found in _ABOUT.finditer(text.prose):
        if not found["exact"]:
            yield Slip(*found.span(), reason="说了两遍“大概”，“约”“近”和“余”“多”“左右”只留一个")
        elif not found["exact"].endswith(("0", "5")):
            yield Slip(*found.span(), reason="是准确的数，不用“约”；不准确的，写成整数")
    if "左右" not in text.whole:
        return
    for found in _NEARLY.finditer(text.prose):
        about = text.prose[found.start() - 1 : found.start()] in ("约", "近")
        if found["more"] and not about:
            yield Slip(*found.span(), reason="说了两遍“大概”，“余”“多”和“左右”只留一个")
        elif not about and found["unit"] in _COUNTED and _is_exact(found["number"]):
            yield Slip(*found.span(), reason="是准确的数，不用“左右”；不准确的，写成整数")


def _is_exact(number: str) -> bool:
    return len(number) > 1 and not number.endswith(("0", "5"))


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
