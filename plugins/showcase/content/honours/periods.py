"""Editions by their label: the period or number that 2026年5月, 2026年第二季度, 第九届 and the like stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showcase.content.names.ids import slug
from showcase.content.numerals import ARABIC, read_han
from showcase.content.reading.widths import fold_width


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month, quarter, half-year or year, as rotating honours are held by."""

    year: int
    months: int
    """Its length: 1, 3, 6 or 12 months."""

    index: int
    """Which of its kind in the year, counted from 1."""

    @property
    def label(self) -> str:
        """The usual Chinese wording."""
        names = {
            1: f"{self.index}月",
            3: f"第{'一二三四'[self.index - 1]}季度" if self.months == 3 else "",
            6: "上半年" if self.index == 1 else "下半年",
            12: "度",
        }
        return f"{self.year}年{names[self.months]}"

    @property
    def id(self) -> str:
        """The part of an address that stands for the period: 2026-05, 2026-q2, 2026-h1, 2026."""
        return {
            1: f"{self.year}-{self.index:02}",
            3: f"{self.year}-q{self.index}",
            6: f"{self.year}-h{self.index}",
            12: f"{self.year}",
        }[self.months]

    @property
    def ordinal(self) -> int:
        """Consecutive periods of the same length differ by one."""
        return self.year * (12 // self.months) + self.index - 1

    @property
    def first_month(self) -> int:
        """The month in which it begins, 1 to 12."""
        return (self.index - 1) * self.months + 1

    def after(self, steps: int = 1) -> Period:
        """The period `steps` later."""
        per_year = 12 // self.months
        ordinal = self.ordinal + steps
        return Period(ordinal // per_year, self.months, ordinal % per_year + 1)


def read_period(label: str) -> Period | None:
    """The period that an edition's label names; None where it names none."""
    text = _arabic("".join(fold_width(label).split()))
    for pattern, months in _PATTERNS:
        match = re.fullmatch(pattern, text)
        if match:
            word = match.groupdict().get("index") or "1"
            index = {"上": 1, "下": 2}.get(word) or int(word)
            return Period(int(match["year"]), months, index) if 1 <= index <= 12 // months else None
    return None


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PATTERNS = [
    (_YEAR + r"年(?P<index>\d{1,2})月份?", 1),
    (_YEAR + r"[-.](?P<index>\d{1,2})", 1),
    (_YEAR + r"年?第?(?P<index>\d)季度?", 3),
    (_YEAR + r"年?-?[Qq](?P<index>\d)", 3),
    (_YEAR + r"年?(?P<index>[上下])半年", 6),
    (_YEAR + r"年?度?", 12),
]


def edition_id(label: str) -> str:
    """The part of an address that an edition's label stands for: 2026-05, 9, 2026-3, 2018-2020 or pinyin."""
    period = read_period(label)
    if period:
        return period.id
    text = _arabic("".join(fold_width(label).split()))
    numbered = re.fullmatch(r"(?:((?:19|20)\d\d)年度?)?第?(\d{1,3})(?:届|批次?|期|次|辑|轮|号)", text)
    if numbered:
        return "-".join(part for part in numbered.groups() if part)
    span = re.fullmatch(r"(\d{4})年?(?:-|—|–|~|至|到)+(\d{4})年?度?", text)
    return f"{span[1]}-{span[2]}" if span else slug(text)


def _arabic(text: str) -> str:
    """Write Han numbers, and years digit by digit, in Arabic figures."""
    text = re.sub("[〇○零一二三四五六七八九]{4}(?=年)", lambda year: year[0].translate(ARABIC), text)
    return re.sub("[零一二两三四五六七八九十百]+", _in_figures, text)


def _in_figures(found: re.Match[str]) -> str:
    number = read_han(found[0])
    return found[0] if number is None else str(number)
