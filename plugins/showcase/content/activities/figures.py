"""Numbers of people and hours of volunteering, as staff write them: 120余人, 约300人, 3小时, 共81小时."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showcase.content.misread import Misread
from showcase.content.numerals import read_han
from showcase.content.reading.widths import fold_width

from .records import Amount

MOST_PEOPLE = 1_000_000
"""Above that a digit was typed twice: the county has fewer inhabitants."""

MOST_HOURS = 100_000
"""Hours of one activity at the most, of all volunteers together."""

LONG_DAY = 24.0
"""Hours above which a volunteer's own time was probably meant as that of all."""

_BEFORE = "约|大约|近|将近|接近|大概|约有|超过|超|逾|上"
_MORE = {"超过": "余", "超": "余", "逾": "余", "以上": "余", "+": "余", "余": "余", "多": "多", "来": "余"}
"""Words that say "more than that", with the one that is printed; all others mean "about"."""

_MEASURE = "人|名|位|个人|个"
_PEOPLE = re.compile(
    rf"(?:共|共有|有|计)?(?P<before>{_BEFORE})?(?P<number>[\d.,]+|[^\W\d_]+?)(?P<ten_thousands>万)?"
    rf"(?P<behind>余|多|来|\+)?(?:{_MEASURE})?(?P<last>左右|上下|以上|\+)?"
)
_RANGE = re.compile(r"(\d+)(?:人|名)?(?:-|—|–|~|至|到)+(\d+)(?:人|名)?")
_WHOSE = re.compile(r"(?P<total>共计?|总共|一共|合计|总计|累计)?(?:每人|人均|每名|平均)?")
_UNIT = "(?:小时|钟头|时|h)"
_HOURS = re.compile(
    rf"(?P<only>半)个?{_UNIT}|(?P<hours>\d+(?:\.\d+)?|[^\W\d_]{{1,5}}?)(?P<half>个半)?个?{_UNIT}?(?P<tail>半)?"
    rf"|(?P<whole>\d+){_UNIT}(?P<rest>\d+)分钟?|(?P<minutes>\d+)分钟?"
)


def read_amount(text: str) -> Amount | Misread:
    """Read a number of people; 人次 is no such number, and a number that nobody can know is none."""
    plain = fold_width("".join(text.split()))
    if "人次" in plain:
        reason = f"“{text.strip()}”是人次，一个人来几次就算几次。这里写人数，人次可以写在正文里。"
        return Misread(reason)
    span = _RANGE.fullmatch(plain)
    if span:
        return Misread(f"“{text.strip()}”是一个范围，请写准数；说不准的，照下面写。", f"{span[1]}余人")
    found = _PEOPLE.fullmatch(plain)
    number = _number(found["number"]) if found else None
    if found is None or number is None:
        return Misread(f"“{text.strip()}”不是人数，请写成 27、120余人 或者 约300人 这样的形式。")
    whole = round(number * 10_000) if found["ten_thousands"] else number
    if whole != int(whole) or not 1 <= whole <= MOST_PEOPLE:
        return Misread(f"这里的人数应在 1 与 {MOST_PEOPLE} 之间，现在写的是“{text.strip()}”，请核对。")
    words = [word for word in (found["before"], found["behind"], found["last"]) if word]
    return Amount(int(whole), _MORE.get(words[0], "约") if words else "")


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of volunteering as written."""

    number: float
    total: bool = False
    """Whether they are those of all volunteers together; else each served so long."""


def read_hours(text: str) -> Hours | Misread:
    """Read hours, halves and minutes: 3小时, 2.5, 两个半小时, 2小时30分, 90分钟, 共81小时."""
    plain = fold_width("".join(text.split())).replace(",", "").lower()
    whose = _WHOSE.match(plain)
    found = _HOURS.fullmatch(plain, whose.end() if whose else 0)
    number = _hours(found) if found else None
    if number is None:
        return Misread(f"“{text.strip()}”不是时长。每人的时长写成 3小时，大家合起来的写成 共81小时。")
    total = whose is not None and whose["total"] is not None
    if not total and LONG_DAY < number <= MOST_HOURS:
        reason = f"每人服务 {number:g} 小时太长了。如果是大家合起来的时长，请照下面写上“共”。"
        return Misread(reason, f"共{number:g}小时")
    if not 0 < number <= MOST_HOURS:
        return Misread(f"这里的时长应在 0 与 {MOST_HOURS} 小时之间，现在写的是“{text.strip()}”，请核对。")
    return Hours(number, total)


def _hours(found: re.Match[str]) -> float | None:
    if found["only"]:
        return 0.5
    if found["minutes"] or found["rest"]:
        return round(int(found["whole"] or 0) + int(found["minutes"] or found["rest"]) / 60, 2)
    number = _number(found["hours"])
    return None if number is None else number + (0.5 if found["half"] or found["tail"] else 0)


def _number(text: str) -> float | None:
    """The number that digits or Han numerals give; 百 alone is 一百."""
    if text[:1].isdecimal():
        bare = text.replace(",", "")
        return float(bare) if re.fullmatch(r"\d+(\.\d+)?", bare) else None
    return read_han(f"一{text}" if text[:1] in ("百", "千") else text)
