"""How often a regime promises something, and on which day: 每月, 每月最后一个星期五下午."""

from __future__ import annotations

import datetime
import re

from showcase.content.calendar.working_days import WEEKDAYS
from showcase.content.misread import Misread
from showcase.content.numerals import read_han
from showcase.content.reading.widths import fold_width
from showcase.content.spans import read_span

from .regime_records import Cadence, DayRule

_WORDS = {
    Cadence.YEARLY: "每?年度?|每一年|一年",
    Cadence.QUARTERLY: "每?个?季度?|每一季度|一季度?",
    Cadence.MONTHLY: "每?个?月度?|每一个?月|一个?月",
    Cadence.WEEKLY: "每?个?(?:周|星期|礼拜)|每一?个?(?:周|星期)|一周",
    Cadence.DAILY: "每?个?工作日|每?[天日]|每一天|一天",
}
_TIMES = re.compile(r"(.+?)(?:(\d+|[一二两三四五六七八九十])[次个场篇本条期])?")

_DAY_NAME = r"(?:星期|周|礼拜)(?P<weekday>[一二三四五六日天])"
_WHICH = r"(?:第(?P<which>[一二三四1-4])个?|(?P<last>最后一?个?)|(?P<first>首个))"
_DAY = r"(?P<day>\d{1,2}|[一二三]?十?[一二三四五六七八九十])[日号]"
_PART = r"(?P<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?"
_RULE = re.compile(
    rf"(?:每个?(?:月|周|星期|工作日|天|日)的?)?(?:(?:{_WHICH})?(?:的)?{_DAY_NAME}|{_DAY})?的?"
    rf"{_PART}(?P<clock>\d{{1,2}}[:：时点].*|[一二三四五六七八九十两]{{1,3}}[时点].*)?"
)


def read_cadence(text: str) -> Cadence | Misread:
    """Read how often; a number of times belongs to a key of its own."""
    plain = fold_width("".join(text.split()))
    found = _TIMES.fullmatch(plain)
    for cadence, words in _WORDS.items():
        if re.fullmatch(words, plain):
            return cadence
        if found and found[2] and re.fullmatch(words, found[1]):
            reason = f"“{text.strip()}”里有次数。周期照下面写，几次写在“次数”里。"
            return Misread(reason, _label(cadence))
    return Misread(f"看不懂“{text.strip()}”。周期请写：每年、每季度、每月、每周、每天（指每个工作日）。")


def _label(cadence: Cadence) -> str:
    return "每天" if cadence is Cadence.DAILY else cadence.value


def read_day_rule(text: str) -> DayRule | Misread:
    """Read on which day of each period, and when: 每月最后一个星期五下午, 每周三, 每月15日, 上午10:00."""
    plain = fold_width("".join(text.split()))
    found = _RULE.fullmatch(_spelt_out(plain))
    if found is None or not any(found[name] for name in ("weekday", "day", "part", "clock")):
        reason = f"看不懂“{text.strip()}”。请写成 每月最后一个星期五下午、每周三下午、每月15日 或者 上午10:00 这样的形式。"
        return Misread(reason)
    time = _read_time(found["part"] or "", found["clock"] or "")
    if isinstance(time, Misread):
        return time
    day = _number(found["day"]) if found["day"] else 0
    if day > 31:
        return Misread(f"一个月没有 {day} 日，请核对“{text.strip()}”。")
    weekday = WEEKDAYS.index(found["weekday"].replace("天", "日")) if found["weekday"] else None
    which = -1 if found["last"] else 1 if found["first"] else _number(found["which"] or "零")
    return DayRule(weekday, which, day, time, found["part"] or "")


def _spelt_out(text: str) -> str:
    """每周五 and 每星期五 name both the week and the day; the pattern wants each by itself."""
    return re.sub(r"^每个?(周|星期|礼拜)(?=[一二三四五六日天])", r"每周\1", text)


def _read_time(part: str, clock: str) -> datetime.time | Misread | None:
    if not clock:
        return None
    span = read_span(f"2026-01-01 {part}{clock}")
    return (
        Misread(f"“{part}{clock}”不是时间，请写成 上午10:00 这样的形式。")
        if isinstance(span, Misread)
        else span.time
    )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else (read_han(text.lstrip("零")) or 0)
