"""The front matter of a news item, as staff write it."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.declaring import Flag, ListOf, Moment, Name, Record, RecordOf, Text, key
from showcase.content.moments import Moment as When

DATE = "2026-03-05"


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRow(Record):
    """Where an item was handed in."""

    TITLE = "报送"

    body: str = key("单位", Name(), "报送给哪个单位或媒体。", example="云岭文明网")
    date: When | None = key("日期", Moment(), "报送或采用的日期。", example=DATE, default=None)
    result: str = key("结果", Text(40), "报送的结果，例如采用。", example="采用", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRow(Record):
    """What was put right after publication."""

    TITLE = "更正"

    date: When = key("日期", Moment(), "更正的日期。", example=DATE)
    text: str = key("内容", Text(300, lines=True), "更正了什么。", example="第二段“12 人”更正为“21 人”。")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsMeta(Record):
    """The head of a news item. What it cannot do without is asked for where a better correction is known."""

    TITLE = "新闻信息"

    title: str = key("标题", Text(100), "新闻的标题。", example="志愿者清理河道", default="")
    date: When | None = key(
        "日期", Moment(), "发布的日期，可以带时间。", example=f"{DATE} 09:30", default=None
    )
    column: str = key("栏目", Text(30), "属于哪个栏目，照 data/columns.yml 里的名称写。", default="")
    source: str = key("来源", Text(60), "发稿单位，转载的写原来的单位。", default="")
    author: str = key("作者", Text(60), "写稿人，几个人用顿号隔开。", default="")
    editor: str = key("责任编辑", Text(40), "责任编辑的姓名。", default="")
    reviewer: str = key("审核", Text(40), "审核人的姓名。", default="")
    summary: str = key("摘要", Text(300, lines=True), "一两句话；不写时取正文开头几句。", default="")
    cover: str = key("封面", Text(200), "封面照片，从这个文件所在的文件夹算起。", default="")
    cover_caption: str = key("封面说明", Text(200), "封面照片上是什么。", default="")
    tags: tuple[str, ...] = key("标签", ListOf(Text(20)), "几个标签。", example="[学雷锋]", default=())
    subjects: tuple[str, ...] = key(
        "相关对象", ListOf(Text(80)), "写到的人、家庭、单位，名单里有的。", example="[李秀禾]", default=()
    )
    activities: tuple[str, ...] = key(
        "相关活动",
        ListOf(Text(120)),
        "写到的活动：标题，或者年份和文件夹。",
        example="[2026/duan-wu]",
        default=(),
    )
    campaigns: tuple[str, ...] = key(
        "专题", ListOf(Text(40)), "属于哪些专题，照 data/campaigns.yml 里的名称写。", default=()
    )
    pinned: bool = key("置顶", Flag(), "排在最前面的写“是”。", example="是", default=False)
    draft: bool = key("草稿", Flag(), "还没有写好的写“是”，不会放到网站上。", example="是", default=False)
    publish: When | None = key(
        "发布时间", Moment(), "到什么时候才公布。", example=f"{DATE} 08:00", default=None
    )
    withdraw: When | None = key("下线时间", Moment(), "到什么时候撤下。", example=DATE, default=None)
    original: str = key("原文链接", Text(500), "转载的写原文的网址。", default="")
    submissions: tuple[SubmissionRow, ...] = key(
        "报送", ListOf(RecordOf(SubmissionRow)), "报送给了谁，结果怎样。", default=()
    )
    corrections: tuple[CorrectionRow, ...] = key(
        "更正", ListOf(RecordOf(CorrectionRow)), "公布以后更正了什么。", default=()
    )
    former_addresses: tuple[str, ...] = key(
        "曾用地址", ListOf(Text(300)), "以前的网址，会转到现在的地址。", default=()
    )
    document: str = key("文号", Text(60), "所登文件的文号。", example="清文明办〔2026〕5号", default="")
