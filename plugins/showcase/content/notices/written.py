"""Notices as staff write them: data/notices/<year>/<notice>.yml, one notice each."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.contacts import Contacts
from showcase.content.dates import PartialDate
from showcase.content.declaring import Choice, Date, Id, ListOf, Name, Record, RecordOf, Text, Whole, key

from .records import Hiding

USUAL_DAYS = 5
"""Working days of a notice where nothing else is written; fewer are against all practice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenNotice(Record):
    """A notice as written."""

    TITLE = "公示"

    title: str = key("标题", Text(80), "公示的标题。", example="2026年度清禾县最美家庭拟定名单公示")
    id: str = key("编号", Id(), "网址里用的编号；不写时由年份和文件名生成。", default="")
    programme: str = key("评选项目", Name(), "data/programmes.yml 里的名称或编号。", example="最美家庭")
    label: str = key("届次", Text(40), "公示的是哪一届的名单：届次，或者那份名单的编号。", example="2026年度")
    subjects: tuple[str, ...] = key(
        "对象",
        ListOf(Name()),
        "只公示名单里的几个时，写他们的名称；不写就是名单里阶段为公示的各条。",
        example="[李秀禾家庭]",
        default=(),
    )
    start: PartialDate = key("开始", Date(), "公示的第一天。", example="2026-03-05")
    working_days: int | None = key(
        "工作日",
        Whole(1, 250),
        f"公示几个工作日，不写就是 {USUAL_DAYS} 个；写了“截止”就不用写。",
        example="5",
        default=None,
    )
    end: PartialDate | None = key(
        "截止",
        Date(),
        "公示的最后一天（当天算在内）；写了“工作日”就不用写。",
        example="2026-03-11",
        default=None,
    )
    body: str = key("发布单位", Text(60), "由谁公示；不写时按名单的授予单位。", default="")
    document: str = key("文号", Text(60), "公示的文号。", example="清妇函〔2026〕9号", default="")
    text: str = key("说明", Text(3000, lines=True), "公示的正文，可以分段。", default="")
    contacts: Contacts = key("联系", RecordOf(Contacts), "有不同意见向谁反映：电话、邮箱、地址至少写一项。")
    hides: Hiding = key(
        "到期隐藏",
        Choice(Hiding),
        "公示结束以后不再显示什么：名单（不写就是这样）、全部，或者不隐藏。",
        example="名单",
        default=Hiding.NAMES,
    )
