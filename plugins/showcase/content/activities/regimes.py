"""Regimes (制度化活动): data/regimes.yml, what a unit promised to do regularly."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.dates import PartialDate
from showcase.content.declaring import (
    TERM,
    Date,
    Flag,
    ListOf,
    Name,
    Notation,
    Record,
    RecordOf,
    Text,
    Whole,
    key,
)
from showcase.content.misread import Misread
from showcase.content.named import Named, NamedRow, Rows
from showcase.content.problems import Problems
from showcase.content.spans import Term

from .cadences import read_cadence, read_day_rule
from .logs import LogRow, make_log
from .regime_records import Cadence, DayRule, Promise, Regime

_PLACED = (Cadence.MONTHLY, Cadence.WEEKLY, Cadence.DAILY)
"""Cadences of which a rule names the day; of a year or a quarter only words can: 重阳节前后."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow(NamedRow):
    """A line of a regime as staff write it."""

    TITLE = "制度内容"

    name: str = key("名称", Name(30), "要做的是什么，活动里照这个名称写。", example="集中学习")
    cadence: Cadence = key(
        "周期",
        Notation(read_cadence, ("每年", "每季度", "每月", "每周", "每天")),
        "多久一次：每年、每季度、每月、每周或者每天；每天指每个工作日。",
        example="每月",
    )
    times: int = key("次数", Whole(1, 100), "每个周期里几次，不写就是一次。", example="1", default=1)
    rule: str = key("时间", Text(40), "在哪一天、什么时候。", example="每月最后一个星期五下午", default="")
    per_person: bool = key("每人", Flag(), "要求每个人各做一份的写“是”。", example="是", default=False)
    description: str = key("说明", Text(300, lines=True), "具体怎么做。", default="")
    log: tuple[LogRow, ...] = key(
        "记录", ListOf(RecordOf(LogRow)), "没有单独写成活动的，在这里记次数。", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegimeRow(NamedRow):
    """A regime as staff write it."""

    TITLE = "制度"

    name: str = key("名称", Name(30), "制度的名称，活动里照这个名称写。", example="五个一")
    introduction: str = key("导语", Text(600, lines=True), "这个制度的页面上的一段话。", default="")
    basis: str = key("依据", Text(120), "定这个制度的文件和文号。", default="")
    term: Term | None = key(
        "起止", TERM, "从什么时候到什么时候实行。", example="2024-01-01 至 2026-12-31", default=None
    )
    since: PartialDate | None = key(
        "开始", Date(), "从什么时候开始实行；还在实行的只写这一项。", example="2024-01", default=None
    )
    promises: tuple[PromiseRow, ...] = key(
        "内容",
        ListOf(RecordOf(PromiseRow)),
        "一条一条写要做什么。",
        example="\n      - 名称: 集中学习\n        周期: 每月",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegimesFile(Record):
    """data/regimes.yml."""

    TITLE = "制度文件"

    regimes: tuple[RegimeRow, ...] = key(
        "制度", ListOf(RecordOf(RegimeRow)), "各个制度，按网站上的先后排列。", default=()
    )


def make_regimes(rows: Iterable[RegimeRow], today: datetime.date, problems: Problems) -> Named[Regime]:
    """The regimes that staff wrote; `today` tells which of their counts can be true."""
    listed = Rows("制度", "活动")
    found = []
    for row in rows:
        id = listed.id_of(row, problems)
        start, end = _term(row, problems)
        promises = _promises(row, today, problems)
        if id:
            found.append(
                Regime(
                    id=id,
                    name=row.name,
                    place=row.at(),
                    promises=promises,
                    introduction=row.introduction,
                    basis=row.basis,
                    since=start,
                    until=end,
                )
            )
    return Named(tuple(found))


def _term(row: RegimeRow, problems: Problems) -> tuple[datetime.date | None, datetime.date | None]:
    if row.term and row.since:
        problems.error(row.at("since"), "“起止”和“开始”只写一项：还在实行的写“开始”，已经结束的写“起止”。")
    if row.term:
        return row.term.start, row.term.end
    return (row.since.first_day if row.since else None), None


def _promises(row: RegimeRow, today: datetime.date, problems: Problems) -> tuple[Promise, ...]:
    listed = Rows(f"“{row.name}”的", "活动")
    found = []
    for line in row.promises:
        id = listed.id_of(line, problems)
        rule = _rule(line, problems)
        logged = make_log(line.log, today, problems)
        if id:
            found.append(
                Promise(
                    id=id,
                    name=line.name,
                    cadence=line.cadence,
                    place=line.at(),
                    times=line.times,
                    rule=rule,
                    rule_text=line.rule,
                    per_person=line.per_person,
                    description=line.description,
                    logged=logged,
                )
            )
    return tuple(found)


def _rule(line: PromiseRow, problems: Problems) -> DayRule | None:
    """The day and time of a line, where its words name one that a calendar can show."""
    if not line.rule:
        return None
    rule = read_day_rule(line.rule)
    if isinstance(rule, Misread):
        if line.cadence in _PLACED:
            problems.error(line.at("rule"), rule.reason)
        return None
    monthly = rule.day or (rule.weekday is not None and rule.which)
    if (monthly and line.cadence is Cadence.WEEKLY) or (
        line.cadence is Cadence.DAILY and (monthly or rule.weekday is not None)
    ):
        message = f"周期是{line.cadence.value}，时间却写了“{line.rule}”，两处对不上，请改其中一处。"
        problems.error(line.at("rule"), message)
        return None
    return rule
