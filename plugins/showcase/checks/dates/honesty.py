"""Dates that are not honest: in the future, written after the event, changed later, out of order."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.honours.vocabulary import Stage
from showcase.content.problems import Level, Place
from showcase.site.days import day_words

from .history import HistoryUnknownError, read_history

BACKDATED_DAYS = 30
"""Days by which an item may be older than its file: 20 working days (政府信息公开条例, art. 26) and some."""


def _committed(written: Written) -> Iterator[Finding]:
    """What git contradicts; a sample shows invented days, and nothing is asked of it."""
    catalogue = written.catalogue
    if catalogue.site.sample or not catalogue.news:
        return
    try:
        histories = read_history(written.project, catalogue.now.tzinfo)
    except HistoryUnknownError as unknown:
        if str(unknown):
            message = f"{unknown}，新闻的日期没有和提交记录核对。在工作流里给 checkout 加上 fetch-depth: 0 就能核对。"
            yield Finding(Place("docs/news"), message, level=Level.NOTICE)
        return
    for item in catalogue.news:
        history = histories.get(f"docs/{item.path}")
        if history is None:
            continue
        days = (history.first - item.date.date()).days
        if days > BACKDATED_DAYS and not history.at_once and not item.original:
            message = (
                f"日期（{day_words(item.date.date())}）比文件第一次提交（{day_words(history.first)}）早 {days} 天。"
                "补写的旧闻请用实际发布的日期，正文里写明事情发生在哪一天。"
            )
            yield Finding(item.place, message)
        for change in history.changes[-1:]:
            message = (
                f"发布以后改过日期：{change.before.chinese}改成了{change.after.chinese}（{day_words(change.day)}提交）。"
                "改了内容，请写“更正”；原来的日期请改回去。"
            )
            yield Finding(item.place, message)


def _future(written: Written) -> Iterator[Finding]:
    now = written.catalogue.now
    for item in written.catalogue.news:
        if item.date > now:
            message = f"日期（{day_words(item.date.date())}）还没有到，却已经公开了。请核对日期。"
            yield Finding(item.place, message)
    for edition in written.catalogue.editions:
        if edition.stage is Stage.AWARDED and edition.date and edition.date.first_day > now.date():
            message = (
                f"“{edition.title}”的授予日期是{edition.date.chinese}，还没有到，阶段却写着“获评”。"
                "请核对日期；还在公示的，阶段写“公示”。"
            )
            yield Finding(edition.place, message, level=Level.WARNING)


def _corrections(written: Written) -> Iterator[Finding]:
    today = written.catalogue.now.date()
    for item in written.catalogue.news:
        for correction in item.corrections:
            if correction.date < item.date.date():
                message = f"更正的日期（{day_words(correction.date)}）比发布的日期（{day_words(item.date.date())}）还早，请核对。"
                yield Finding(item.place, message)
            elif correction.date > today:
                yield Finding(item.place, f"更正的日期（{day_words(correction.date)}）还没有到，请核对。")


_SOURCE = "国办秘函〔2019〕19号，单项否决指标“弄虚作假（伪造发稿日期）”"

RULES = (
    Rule(
        id="dates-committed",
        area=Area.DATES,
        title="日期和提交记录对不上",
        level=Level.WARNING,
        reason="伪造发稿日期属于弄虚作假，检查时单项否决；网站的每次提交都有记录，一查就知道。",
        cure="日期写实际发布的那一天；发布以后不改日期，改了内容写“更正”。转载的旧闻写上“原文链接”。",
        source=_SOURCE,
        in_written=_committed,
    ),
    Rule(
        id="dates-future",
        area=Area.DATES,
        title="日期还没有到",
        level=Level.ERROR,
        reason="还没有到的日子，却写成已经授予、已经发布，来访的人会怀疑整份名单。",
        cure="核对文件上的日期；预先写好的内容，等到了日子会自动发布。",
        source=_SOURCE,
        in_written=_future,
    ),
    Rule(
        id="dates-correction",
        area=Area.DATES,
        title="更正的日期不对",
        level=Level.WARNING,
        reason="更正只能在发布以后、今天以前。",
        cure="写上实际更正的那一天。",
        in_written=_corrections,
    ),
)
