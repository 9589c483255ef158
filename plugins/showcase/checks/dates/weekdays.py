"""Weekdays that do not fit their day, and fixed days of the year on another date."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.word_index import WordIndex
from showcase.checks.wording.slips import Slip, lines_of
from showcase.checks.written import Text
from showcase.content.problems import Level

from .mentioned import Mention, days_in

_NAMES = "一二三四五六日"
_WEEKDAY = re.compile(
    r"[ ]?[（(，,、|\0 ]{0,4}(?:星期|周|礼拜)(?P<name>[一二三四五六日天])(?![年岁期])[）)]?"
)
_DATED = re.compile(r"^(?:日期|date)[ \t]*[:：][ \t]*(?P<date>\d{4}-\d{2}-\d{2})", re.MULTILINE)

FIXED_DAYS = {
    "学雷锋纪念日": (3, 5),
    "植树节": (3, 12),
    "全民国家安全教育日": (4, 15),
    "全国防灾减灾日": (5, 12),
    "全国科技工作者日": (5, 30),
    "国际禁毒日": (6, 26),
    "全民健身日": (8, 8),
    "中国医师节": (8, 19),
    "教师节": (9, 10),
    "公民道德宣传日": (9, 20),
    "烈士纪念日": (9, 30),
    "记者节": (11, 8),
    "全国消防日": (11, 9),
    "国家宪法日": (12, 4),
    "国际志愿者日": (12, 5),
    "国家公祭日": (12, 13),
}
"""Days that law or decision has put on one date of every year."""

_NAMED = WordIndex(tuple(FIXED_DAYS))
_FIXED = re.compile(
    r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日[ ]?(?:是|为|定为|的|“){0,2}(?:全国|我国|第[^，。\n]{1,8}个)?“?"
    rf"(?P<name>{'|'.join(FIXED_DAYS)})"
    rf"|每年(?:的)?(?P<month_>\d{{1,2}})月(?P<day_>\d{{1,2}})日[^。；\n]{{0,20}}?(?P<name_>{'|'.join(FIXED_DAYS)})"
)


def _weekdays(text: Text) -> Iterator[Finding]:
    whole = text.whole
    if not any(sign in whole for sign in ("周", "星期", "礼拜")):
        return
    for line in lines_of(text, _slips(text)):
        first = line.slips[0]
        yield Finding(
            line.place, f"“{line.words(first)}”{first.reason}，请核对是日子写错了，还是星期写错了。"
        )


def _slips(text: Text) -> Iterator[Slip]:
    dated = _DATED.search(text.whole)
    published = _day(dated["date"]) if dated else None
    for mention in days_in(text.prose):
        found = _WEEKDAY.match(text.prose, mention.end)
        if found is None or mention.fault or (mention.year is None and published is None):
            continue
        likely = _likely(mention, published)
        written = _NAMES.index(found["name"].replace("天", "日"))
        if likely and all(date.weekday() != written for date in likely):
            date = likely[0]
            reason = f"对不上：{date.year} 年 {date.month} 月 {date.day} 日是星期{_NAMES[date.weekday()]}"
            yield Slip(mention.start, found.end(), reason=reason)


def _likely(mention: Mention, published: datetime.date | None) -> list[datetime.date]:
    """The days that can be meant: of the year written, else of the year of the text and the one nearest to it."""
    if mention.year is not None or published is None:
        date = mention.date(mention.year or 0) if (mention.year or 0) > 1900 else None
        return [date] if date else []
    around = [mention.date(published.year + step) for step in (0, -1, 1)]
    dates = [date for date in around if date]
    nearest = min(dates, key=lambda date: abs((date - published).days), default=None)
    return list(dict.fromkeys(date for date in (around[0], nearest) if date))


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def _fixed(text: Text) -> Iterator[Finding]:
    if not _NAMED.stands_in(text.whole):
        return
    for line in lines_of(text, _misplaced(text)):
        first = line.slips[0]
        yield Finding(line.place, f"“{line.words(first)}”：{first.reason}。")


def _misplaced(text: Text) -> Iterator[Slip]:
    for found in _FIXED.finditer(text.prose):
        end = "_" if found["name_"] else ""
        name = found[f"name{end}"]
        month, day = FIXED_DAYS[name]
        if (int(found[f"month{end}"]), int(found[f"day{end}"])) != (month, day):
            yield Slip(*found.span(), reason=f"{name}是每年 {month} 月 {day} 日")


RULES = (
    Rule(
        id="dates-weekday",
        area=Area.DATES,
        title="日期和星期对不上",
        level=Level.WARNING,
        reason="套用去年的通知最容易改了日子、忘了改星期，来的人会扑空。",
        cure="查日历核对，改正日期或者星期。",
        in_text=_weekdays,
    ),
    Rule(
        id="dates-fixed-day",
        area=Area.DATES,
        title="纪念日的日期不对",
        level=Level.WARNING,
        reason="公民道德宣传日、国家宪法日等都有固定的日子，写错了就是常识错误。",
        cure="改成规定的日期；活动提前或者推后办的，把活动日期和纪念日分开写。",
        source="设立该纪念日的法律或者决定",
        in_text=_fixed,
    ),
)
