"""Days, months and years that never were, and ranges that end before they begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.rules import Area, Finding, Rule
from showcase.checks.wording.slips import Slip, lines_of
from showcase.checks.written import Text
from showcase.content.dates import LAST_YEAR
from showcase.content.problems import Level

from .mentioned import Mention, days_in

_QUICK = re.compile(r"\d[年月]|\d{4}[-./]\d|\d{7}")
_YEAR = re.compile(
    r"(?<!\d)(?P<far>2[1-9]\d{2})年(?![前来的以间文古多之后左]|历史)"
    r"|(?<!\d)(?P<short>\d{3}|\d{5,6})年(?=\d{1,2}月\d{1,2}日)"
    r"|(?<=年)(?P<month>0?0|1[3-9]|[2-9]\d)月(?!\d|龄)"
    r"|(?<![\d.])(?P<lone>1[3-9])月(?=底|初|[上中下]旬|份|\d{1,2}日)"
    r"|(?:^|(?<=[：（(]))[ \t\u3000]*(?P<run>(?:19|20)\d{5})[ \t\u3000]*(?=$|[）)])",
    re.MULTILINE,
)
_YEARS = re.compile(
    r"(?<![\d.\-])(?P<first>(?:19|20)\d{2})年?[ ]?[-—–~～至到]{1,2}[ ]?(?P<last>(?:19|20)\d{2})年"
)
_JOIN = re.compile(r"[ ]?(?:\([^()\n]{1,6}\)|（[^（）\n]{1,6}）)?[ ]?(?:[-—–~～至到]{1,2})[ ]?")
_DAY_ALONE = re.compile(r"(?P<day>\d{1,2})[日号]")


def _impossible(text: Text) -> Iterator[Finding]:
    if not _QUICK.search(text.whole):
        return
    for line in lines_of(text, sorted(_slips(text), key=lambda slip: slip.start)):
        first = line.slips[0]
        yield Finding(line.place, f"“{line.words(first)}”：{first.reason}。请核对原件后改正。")


def _slips(text: Text) -> Iterator[Slip]:
    for mention in days_in(text.prose):
        if mention.fault:
            yield Slip(mention.start, mention.end, reason=mention.fault)
    for found in _YEAR.finditer(text.prose):
        start, end = found.span(found.lastgroup or 0)
        yield Slip(start, end if found["run"] else end + 1, reason=_fault_of(found))


def _fault_of(found: re.Match[str]) -> str:
    if found["far"]:
        return f"年份不在 {LAST_YEAR} 年以内，像是打错了数字"
    if found["short"]:
        return "年份要写四位数"
    if found["run"]:
        return "这一串数字看不出是哪年哪月哪日，请写成 2026年3月16日 这样的形式"
    return f"一年只有 12 个月，没有 {int(found['month'] or found['lone'])} 月"


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
        if found["last"] < found["first"]:
            yield Slip(*found.span())
    before: Mention | None = None
    for mention in days_in(prose):
        if before and _JOIN.fullmatch(prose, before.end, mention.start) and _is_before(mention, before):
            yield Slip(before.start, mention.end)
        before = mention
        joined = _JOIN.match(prose, mention.end)
        alone = _DAY_ALONE.match(prose, joined.end()) if joined else None
        if alone and int(alone["day"]) < mention.day:
            yield Slip(mention.start, alone.end())


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
