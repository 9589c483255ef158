"""What only the unit itself can say to the checks: data/checks.yml."""

from __future__ import annotations

from dataclasses import dataclass

from .declaring import Choice, ListOf, Name, Record, RecordOf, Text, Word, key


class Severity(Word):
    """How a forbidden wording is treated."""

    VETO = "veto", "单项否决"
    ERROR = "error", "错误"
    WARNING = "warning", "警告"
    NOTICE = "notice", "提示"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordRow(Record):
    """A wording that may not stand, or ought to be looked at (错敏词)."""

    TITLE = "错敏词"

    wrong: str = key("写法", Text(40), "不该出现的写法。", example="秸杆")
    right: str = key("改成", Text(40), "应当怎样写；要删去的不写。", example="秸秆", default="")
    reason: str = key("说明", Text(120), "为什么不能这样写。", example="错别字", default="")
    severity: Severity = key(
        "级别",
        Choice(Severity),
        "单项否决、错误、警告或提示；不写时是警告。",
        example="错误",
        default=Severity.WARNING,
    )
    unless: tuple[str, ...] = key(
        "除外",
        ListOf(Text(40)),
        "包含这个写法、却没有错的词语。",
        example="[大中国际机场]",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderRow(Record):
    """A leader whose name and post have to be right."""

    TITLE = "领导姓名"

    name: str = key("姓名", Name(20), "领导同志的姓名。", example="林致和")
    posts: tuple[str, ...] = key(
        "职务", ListOf(Text(40)), "现任职务，照文件上的写法。", example="[县委书记]", default=()
    )
    wrong: tuple[str, ...] = key(
        "误写", ListOf(Text(20)), "容易写错的样子，一出现就报。", example="[林志和]", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLists(Record):
    """data/checks.yml."""

    TITLE = "检查清单"

    words: tuple[WordRow, ...] = key(
        "错敏词", ListOf(RecordOf(WordRow)), "自带词表以外，本单位要查的写法。", default=()
    )
    allowed_words: tuple[str, ...] = key(
        "放行词语",
        ListOf(Text(60)),
        "检查用语时放过的词语，照原样写。",
        example="[中国农业银行清禾支行]",
        default=(),
    )
    allowed_hosts: tuple[str, ...] = key(
        "允许网址",
        ListOf(Text(80)),
        "可以链接的外部网站，写域名；写了 gov.cn，它下面的都算。",
        example="[gov.cn, wenming.cn]",
        default=(),
    )
    leaders: tuple[LeaderRow, ...] = key(
        "领导姓名", ListOf(RecordOf(LeaderRow)), "姓名和职务必须写对的领导同志。", default=()
    )
