"""Numbers that may never be published: found wherever they stand in a staff file, and never repeated in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .problems import Place, Problems
from .reading.source import Source
from .reading.widths import fold_width

_DIGITS = re.compile(r"(?<![0-9A-Za-z])\d(?:[ -]?\d){9,16}[ -]?[\dXx](?![0-9A-Za-z])")
_MANY_DIGITS = re.compile(r"\d(?:[ \-\u3000－]?\d){9}[ \-\u3000－]?[\dXxＸｘ]")
"""What every private number holds, full-width digits included: quickly seen to be missing, as it mostly is."""

_IN_A_NAME = re.compile(r"(?<!\d)(?:\d{17}[\dXx]|\d{11}|\d{3}([ _-])\d{4}\1\d{4})(?![0-9A-Za-z])")

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_ID_CARD = "身份证号"
_MOBILE = "手机号码"
_INSTEAD = {
    _ID_CARD: "名单里只写姓名、单位和地区就够了。",
    _MOBILE: "办公电话请写座机。",
}


def check_private_numbers(source: Source, problems: Problems) -> None:
    """Report every ID-card number and mobile number in the file, whatever key or text it stands in."""
    if not _MANY_DIGITS.search(source.text):
        return
    for number, line in enumerate(source.lines, start=1):
        for column, digits, what in private_numbers(line):
            message = f"这里有一个{what}（{_masked(digits)}）。它不能出现在公开的网站上，请整个删去；{_INSTEAD[what]}"
            problems.error(Place(source.path, number, column), message)


def private_numbers(line: str) -> Iterator[tuple[int, str, str]]:
    """Where in a line a private number begins (counted from 1), its digits, and what it is in Chinese.

    Digits may be full-width, or in groups. An ID-card number counts only with the right check digit (GB 11643-1999).
    """
    for found in _DIGITS.finditer(fold_width(line)):
        digits = re.sub("[ -]", "", found[0])
        what = _what_is_private(digits)
        if what:
            yield found.start() + 1, digits, what


def private_in_name(name: str) -> tuple[str, int, int] | None:
    """What private number the name of a file holds, in Chinese, and where it begins and ends; None for a name without.

    Stricter than in a text, since cameras name photos by dates and running numbers: the digits stand together, or in
    groups as a mobile number is spoken. Letters may stand before them: wang13900000000.jpg.
    """
    for found in _IN_A_NAME.finditer(fold_width(name)):
        what = _what_is_private(re.sub("[ _-]", "", found[0]))
        if what:
            return what, *found.span()
    return None


def _what_is_private(digits: str) -> str:
    if is_id_number(digits):
        return _ID_CARD
    return _MOBILE if re.fullmatch(r"1[3-9]\d{9}", digits) else ""


def without_private_numbers(text: str) -> str:
    """The text with the middle of every private number hidden, so that a report can be shown to anybody."""
    if not _MANY_DIGITS.search(text):
        return text
    shown = list(text)
    for found in _DIGITS.finditer(fold_width(text)):
        if next(private_numbers(found[0]), None):
            shown[found.start() + 3 : found.end() - 2] = "*" * (found.end() - found.start() - 5)
    return "".join(shown)


def is_id_number(digits: str) -> bool:
    """Whether these are the eighteen digits of an ID card, by their check digit and a possible birth date."""
    match = re.fullmatch(r"[1-9]\d{5}(?:19|20)\d\d(\d\d)(\d\d)\d{3}[\dXx]", digits)
    if not match or not (1 <= int(match[1]) <= 12 and 1 <= int(match[2]) <= 31):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return digits[-1].upper() == _CHECKS[total % 11]


def _masked(digits: str) -> str:
    return f"{digits[:3]}{'*' * (len(digits) - 5)}{digits[-2:]}"
