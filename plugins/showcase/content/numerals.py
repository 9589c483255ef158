"""Whole numbers in Han numerals, as lists and speeches write them."""

from __future__ import annotations

import re

_HAN = "零一二三四五六七八九"
_DIGITS = {digit: value for value, digit in enumerate(_HAN)} | {"〇": 0, "两": 2}
_UNITS = {"千": 1000, "百": 100, "十": 10}
_NUMERAL = re.compile(
    "(?:[一二两三四五六七八九]千零?)?(?:[一二两三四五六七八九]百零?)?"
    "(?:[一二三四五六七八九]?十)?[一二两三四五六七八九]?"
)

ARABIC = {ord(sign): str(value) for sign, value in _DIGITS.items()} | {ord("○"): "0", ord("Ｏ"): "0"}
"""For `str.translate`: years are written digit by digit, 二〇二六."""


def write_han(number: int) -> str:
    """Write a number from 1 to 99: 十二, 三十."""
    tens, ones = divmod(number, 10)
    written = ("" if tens < 2 else _HAN[tens]) + ("十" if tens else "")
    return written + (_HAN[ones] if ones else "")


def han_year(year: int) -> str:
    """Write a year digit by digit: 二〇二六."""
    return "".join("〇" if digit == "0" else _HAN[int(digit)] for digit in str(year))


def read_han(text: str) -> int | None:
    """Read 八十五, 十二, 一百零三, up to 九千九百九十九; None for anything else."""
    if not text or not _NUMERAL.fullmatch(text):
        return None
    total = digit = 0
    for sign in text:
        if sign in _UNITS:
            total += (digit or 1) * _UNITS[sign]
            digit = 0
        else:
            digit = _DIGITS[sign]
    return total + digit
