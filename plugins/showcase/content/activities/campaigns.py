"""Campaigns (专题): data/campaigns.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.declaring import TERM, ListOf, Name, Record, RecordOf, Text, key
from showcase.content.honours.programmes import Programme
from showcase.content.named import Named, NamedRow, Register, Rows
from showcase.content.problems import Problems
from showcase.content.spans import Term

from .records import Campaign


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRow(NamedRow):
    """A campaign as staff write it."""

    TITLE = "专题"

    name: str = key("名称", Name(30), "专题的名称，活动和新闻里照这个名称写。", example="好家风建设年")
    description: str = key(
        "简介",
        Text(300, lines=True),
        "一两句话说明这个专题做什么，印在列表上，也供搜索引擎使用。",
        example="一年里晒家训、讲家风、评家庭，把好家风讲进千家万户。",
    )
    introduction: str = key("导语", Text(600, lines=True), "专题页面上的一段话。", default="")
    term: Term | None = key(
        "起止",
        TERM,
        "从什么时候到什么时候；没有结束日期的写成“2026-01-01 起”，一直都有的不写。",
        example="2026-01-01 至 2026-12-31",
        default=None,
    )
    tags: tuple[str, ...] = key(
        "标签",
        ListOf(Text(20)),
        "起止时间里带有这些标签的新闻，自动列在专题里。",
        example="[家风, 家训]",
        default=(),
    )
    programmes: tuple[str, ...] = key(
        "评选项目",
        ListOf(Name()),
        "起止时间里的这些光荣榜，自动列在专题里；照 data/programmes.yml 里的名称写。",
        example="[最美家庭]",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignsFile(Record):
    """data/campaigns.yml."""

    TITLE = "专题文件"

    campaigns: tuple[CampaignRow, ...] = key(
        "专题", ListOf(RecordOf(CampaignRow)), "各个专题，按网站上的先后排列。", default=()
    )


def make_campaigns(
    rows: Iterable[CampaignRow], programmes: Register[Programme] | None, problems: Problems
) -> Named[Campaign]:
    """The campaigns that staff wrote. `programmes` is None where an error hides them: none is then unknown."""
    listed = Rows("专题", "活动和新闻")
    found = []
    for row in rows:
        held = programmes.look_up(row, "programmes", problems) if programmes else ()
        id = listed.id_of(row, problems)
        if not id:
            continue
        term = row.term or Term()
        found.append(
            Campaign(
                id=id,
                name=row.name,
                description=row.description,
                place=row.at(),
                introduction=row.introduction,
                start=term.start,
                end=term.end,
                tags=tuple(dict.fromkeys(tag.strip("#＃ ") for tag in row.tags)),
                programmes=held,
            )
        )
    return Named(tuple(found))
