"""The rules of being kept up."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.problems import Level, Place
from showcase.site.days import day_words

from .duties import NEWS_TYPES, Duty, column_duties, days_of, home_duty

SOON = 7
"""Days before the last one on which staff are told."""

STALE_AT_MOST = 4
"""Columns of news, notices and policy that may lie too long; with one more the site fails (国办秘函〔2019〕19号)."""

BLANK_AT_MOST = 4
"""Columns that may be empty (the same)."""

_SOURCE = "国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》"


def _home(written: Written) -> Iterator[Finding]:
    duty = home_duty(written.catalogue)
    if duty.last is None:
        message = "网站上还没有一条有日期的内容。请先发布一条新闻或者一份光荣榜。"
        yield _finding(written, duty.place, message, Level.WARNING)
    elif duty.overdue:
        message = (
            f"首页最近一次更新是{day_words(duty.last)}，已经过了 {(duty.today - duty.last).days} 天；"
            f"首页 {duty.days} 天没有更新，检查时一项就不合格。请尽快发布一条新内容。"
        )
        yield _finding(written, duty.place, message, Level.VETO)
    else:
        yield from _soon(written, duty)


def _columns(written: Written) -> Iterator[Finding]:
    for duty in column_duties(written.catalogue):
        if duty.overdue and duty.last:
            message = (
                f"{duty.name}最近一条是{day_words(duty.last)}的，应当每 {duty.days} 天更新，"
                f"已经超期 {-(duty.days_left or 0)} 天。请发布新内容；确实不再更新的，把栏目并到别的栏目里。"
            )
            yield _finding(written, duty.place, message, Level.WARNING)
        else:
            yield from _soon(written, duty)


def _soon(written: Written, duty: Duty) -> Iterator[Finding]:
    if duty.due and duty.days_left is not None and duty.days_left <= SOON:
        message = f"{duty.name}将于 {duty.due.month} 月 {duty.due.day} 日超期（还有 {duty.days_left} 天），请准备新内容。"
        yield _finding(written, duty.place, message, Level.NOTICE)


def _many(written: Written) -> Iterator[Finding]:
    stale = [duty for duty in column_duties(written.catalogue) if duty.overdue]
    if len(stale) > STALE_AT_MOST:
        names = "、".join(duty.name.removeprefix("栏目") for duty in stale)
        message = (
            f"有 {len(stale)} 个栏目超期没有更新：{names}。"
            f"达到 {STALE_AT_MOST + 1} 个，检查时一项就不合格。请先更新其中最久的几个。"
        )
        yield _finding(written, Place("data/columns.yml"), message, Level.VETO)


def _blank(written: Written) -> Iterator[Finding]:
    catalogue = written.catalogue
    blank = [column for column in catalogue.columns if not catalogue.news_in(column)]
    for column in blank:
        message = f"栏目“{column.name}”还是空的。请发布第一条内容，或者先把这个栏目删去，有了内容再加。"
        yield _finding(written, column.place, message, Level.WARNING)
    if len(blank) > BLANK_AT_MOST:
        message = f"有 {len(blank)} 个栏目是空的；达到 {BLANK_AT_MOST + 1} 个，检查时一项就不合格。"
        yield _finding(written, Place("data/columns.yml"), message, Level.VETO)


def _undated(written: Written) -> Iterator[Finding]:
    for edition in written.catalogue.editions:
        if edition.date is None:
            message = f"“{edition.title}”没有写授予日期。没有注明日期的内容，检查时按没有更新算。"
            yield _finding(written, edition.place, message, Level.WARNING)


def _undecided(written: Written) -> Iterator[Finding]:
    for column in written.catalogue.columns:
        if days_of(column) is None and column.type not in NEWS_TYPES:
            message = f"栏目“{column.name}”的类型是“{column.type}”，没有写更新周期，不会提醒超期。要提醒就加上“更新周期”。"
            yield _finding(written, column.place, message, Level.NOTICE)


def _finding(written: Written, place: Place, message: str, level: Level) -> Finding:
    """A sample is shown, and nobody keeps it up."""
    return Finding(place, message, level=Level.NOTICE if written.catalogue.site.sample else level)


RULES = (
    Rule(
        id="freshness-home",
        area=Area.FRESHNESS,
        title="首页两周没有更新",
        level=Level.VETO,
        reason="首页栏目无信息更新，检查时单项否决。",
        cure="发布一条新闻、一份光荣榜、一条公示或者一次活动；补写旧日期的不算，也不允许。",
        source=_SOURCE,
        in_written=_home,
    ),
    Rule(
        id="freshness-column",
        area=Area.FRESHNESS,
        title="栏目超过更新周期",
        level=Level.WARNING,
        reason="动态类栏目两周、通知公告和政策类栏目六个月要有更新，多个栏目超期会单项否决。",
        cure="在栏目里发布新内容；周期定得不合实际的，改 data/columns.yml 里的“更新周期”。",
        source=_SOURCE,
        in_written=_columns,
    ),
    Rule(
        id="freshness-columns",
        area=Area.FRESHNESS,
        title="多个栏目同时超期",
        level=Level.VETO,
        reason="应当更新的栏目有五个以上没有更新，检查时单项否决。",
        cure="从超期最久的栏目开始更新，长期没有内容的栏目合并或者撤销。",
        source=_SOURCE,
        in_written=_many,
    ),
    Rule(
        id="freshness-blank",
        area=Area.FRESHNESS,
        title="空白栏目",
        level=Level.VETO,
        reason="点开是空的栏目让来访的人白跑一趟，五个以上检查时单项否决。",
        cure="发布第一条内容，或者先删去这个栏目。",
        source=_SOURCE,
        in_written=_blank,
    ),
    Rule(
        id="freshness-undated",
        area=Area.FRESHNESS,
        title="没有注明日期",
        level=Level.WARNING,
        reason="未注明信息发布时间的，视为没有更新。",
        cure="在名单里写上“授予日期”，不知道哪一天的，可以只写到年或月。",
        source=_SOURCE,
        in_written=_undated,
    ),
    Rule(
        id="freshness-undecided",
        area=Area.FRESHNESS,
        title="栏目没有更新周期",
        level=Level.NOTICE,
        reason="没有周期的栏目超期了也不会提醒。",
        cure="在 data/columns.yml 里给这个栏目写上“更新周期”（天数）。",
        source=_SOURCE,
        in_written=_undecided,
    ),
)
