"""Days, months and years that never were, and ranges that end before they begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.wording.slips import Slip, lines_of
from showcase.checks.written import Text
from showcase.content.dates import LAST_YEAR
from showcase.content.problems import Level

from .mentioned import Mention, days_in

_QUICK = re.compile(r"[0-9](?:年|月|[-./][0-9]|[0-9]{6})")
_NUMBER = re.compile(r"(?P<number>[0-9]{1,9})(?P<unit>年|月|[ \t\u3000]*(?=$|[）)]))", re.MULTILINE)
_A_SPAN = re.compile("[前来的以间文古多之后左]|历史")
"""What follows years that are counted, and not named: 2150年前, 2500年历史."""

_DAY_FOLLOWS = re.compile("[0-9]{1,2}月[0-9]{1,2}日")
_PART_FOLLOWS = re.compile("底|初|[上中下]旬|份")
_YEARS = re.compile(r"(?P<first>[12][0-9]{3})年?[ ]?[-—–~～至到]{1,2}[ ]?(?P<last>(?:19|20)[0-9]{2})年")
_DATE_KEY = re.compile(r"(?:日期|date)[^:：\n]{0,6}:[ \t\"']*\Z")
LONGEST_KEY = 20
SHOWN = 3
"""So many days of a line are named in a message."""

_DIGITAL = frozenset("0123456789.-")
_JOIN = re.compile(r"[ ]?(?:\([^()\n]{1,6}\)|（[^（）\n]{1,6}）)?[ ]?(?:[-—–~～至到]{1,2})[ ]?")
_DAY_ALONE = re.compile(r"(?P<day>\d{1,2})[日号]")


def _impossible(text: Text) -> Iterator[Finding]:
    if not _QUICK.search(text.whole):
        return
    slips = (slip for slip in _slips(text) if not _is_read(text.whole, slip))
    for line in lines_of(text, sorted(slips, key=lambda slip: slip.start)):
        told = "；".join(dict.fromkeys(f"“{line.words(slip)}”：{slip.reason}" for slip in line.slips[:SHOWN]))
        yield Finding(line.place, f"{told}。请核对原件后改正。")


def _is_read(whole: str, slip: Slip) -> bool:
    """Whether it is the value of a key for dates, which is reported when it is read."""
    return bool(_DATE_KEY.search(whole[max(0, slip.start - LONGEST_KEY) : slip.start]))


def _slips(text: Text) -> Iterator[Slip]:
    for mention in days_in(text.prose):
        if mention.fault:
            yield Slip(mention.start, mention.end, reason=mention.fault)
        end = _end_alone(text.prose, mention)
        last = end and Mention(mention.start, end.end(), mention.year, mention.month, int(end["day"]))
        if last and last.fault and not mention.fault:
            yield Slip(last.start, last.end, reason=last.fault)
    for found in _NUMBER.finditer(text.prose):
        reason = _fault_of(text.prose, found)
        if reason:
            yield Slip(*found.span(), reason=reason)


def _fault_of(prose: str, found: re.Match[str]) -> str:
    """Why there is no such year or month, or no day can be read from the figures; "" for all else."""
    number, value = found["number"], int(found["number"])
    before = prose[found.start() - 1 : found.start()] if found.start() else ""
    if before.isdigit():
        return ""
    if found["unit"] == "年":
        if len(number) == 4 and LAST_YEAR < value < 2200 and not _A_SPAN.match(prose, found.end()):
            return f"年份不在 {LAST_YEAR} 年以内，像是打错了数字"
        odd = len(number) in (3, 5, 6) and _DAY_FOLLOWS.match(prose, found.end())
        return "年份要写四位数" if odd else ""
    if found["unit"] == "月":
        named = before == "年" and len(number) < 3 and not prose.startswith("龄", found.end())
        named = named or (12 < value < 20 and before != "." and bool(_PART_FOLLOWS.match(prose, found.end())))
        return f"一年只有 12 个月，没有 {value} 月" if named and not 1 <= value <= 12 else ""
    alone = before in ("", "\n", "：", "（", "(", " ", "\u3000", "\0")
    if len(number) == 7 and number[:2] in ("19", "20") and alone:
        return "这一串数字看不出是哪年哪月哪日，请写成 2026年3月16日 这样的形式"
    return ""


def _order(text: Text) -> Iterator[Finding]:
    if not _QUICK.search(text.whole):
        return
    for line in lines_of(text, sorted(_turned(text), key=lambda slip: slip.start)):
        first = line.slips[0]
        message = f"“{line.words(first)}”的结束在开始之前，请核对是不是写反了，或者漏了年份。"
        yield Finding(line.place, message)


def _turned(text: Text) -> Iterator[Slip]:
    """Ranges whose end lies before their beginning, as far as both are told."""
    prose = text.prose
    for found in _YEARS.finditer(prose):
        apart = found.start() == 0 or prose[found.start() - 1] not in _DIGITAL
        if found["last"] < found["first"] and apart:
            yield Slip(*found.span())
    before: Mention | None = None
    for mention in days_in(prose):
        if before and _JOIN.fullmatch(prose, before.end, mention.start) and _is_before(mention, before):
            yield Slip(before.start, mention.end)
        before = mention
        alone = _end_alone(prose, mention)
        if alone and int(alone["day"]) < mention.day:
            yield Slip(mention.start, alone.end())


def _end_alone(prose: str, first: Mention) -> re.Match[str] | None:
    """The end of a range within one month: the 20 of 3月15日—20日."""
    joined = _JOIN.match(prose, first.end)
    return _DAY_ALONE.match(prose, joined.end()) if joined else None


def _is_before(last: Mention, first: Mention) -> bool:
    """Whether a range ends before it begins: 12月28日至1月3日 runs into the next year, and does not."""
    if first.fault or last.fault:
        return False
    if first.year and last.year:
        return (last.year, last.month, last.day) < (first.year, first.month, first.day)
    return last.year is None and last.month == first.month and last.day < first.day


RULES = (
    Rule(
        id="dates-impossible",
        area=Area.DATES,
        title="不存在的日期",
        level=Level.ERROR,
        reason="2月30日、13月、2102年这样的日期，是内容没有核对过的明证，检查时按内容错误扣分。",
        cure="对照文件或者活动记录核对，写上真实的日期；查不到哪一天的，只写到月。",
        source="国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》",
        in_text=_impossible,
    ),
    Rule(
        id="dates-order",
        area=Area.DATES,
        title="结束日期在开始日期之前",
        level=Level.WARNING,
        reason="公示期、活动时间写反了，群众会错过日子。",
        cure="核对原通知；跨年的，把两头的年份都写上。",
        in_text=_order,
    ),
)
