"""What most rows of the files of culture have in common."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.dates import PartialDate
from showcase.content.declaring import TERM, Date, ListOf, Name, Record, RecordOf, Text, key
from showcase.content.named import NamedRow
from showcase.content.problems import Problems
from showcase.content.spans import Term

from .gaps import report_gaps
from .records import Aims, Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class CultureRow(NamedRow):
    """Something of a unit that is in force for a time."""

    unit: str = key(
        "单位",
        Name(),
        "哪个单位的；是主办单位自己的，或者全县的，不写。",
        example="清禾县政务服务中心",
        default="",
    )
    term: Term | None = key(
        "起止",
        TERM,
        "从什么时候到什么时候；到期以后自动移到“历史”里。一直有的不写。",
        example="2024-01-01 起",
        default=None,
    )

    @property
    def time(self) -> Term:
        """The term, open at both ends where none is written."""
        return self.term or Term()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow(Record):
    """A plan as staff write it."""

    TITLE = "计划"

    text: str = key("内容", Text(200, lines=True), "要办成什么。", example="建成县情陈列室")
    due: PartialDate | None = key("期限", Date(), "什么时候以前办成。", example="2026-12", default=None)
    done: PartialDate | None = key(
        "完成", Date(), "什么时候办成的；还没有办成不写。", example="2026-11-05", default=None
    )
    note: str = key("说明", Text(200, lines=True), "进展或者没有按期的原因。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class AimedRow(CultureRow):
    """A framework or a pillar, with what it is after."""

    description: str = key(
        "简介",
        Text(300, lines=True),
        "一两句话说明，印在列表上，也供搜索引擎使用。",
        example="用共同的价值观把人心聚起来。",
    )
    introduction: str = key("导语", Text(1200, lines=True), "页面上的一段话。", default="")
    goals: tuple[str, ...] = key(
        "目标", ListOf(Text(80)), "要达到什么，一条一条写。", example="[政府放心, 群众满意]", default=()
    )
    principles: tuple[str, ...] = key(
        "原则", ListOf(Text(80)), "坚持什么。", example="[系统推进, 以人为本, 全员参与]", default=()
    )
    focuses: tuple[str, ...] = key(
        "重点", ListOf(Text(80)), "着重抓什么。", example="[培育共同价值观, 健全规章制度]", default=()
    )
    plans: tuple[PlanRow, ...] = key(
        "计划", ListOf(RecordOf(PlanRow)), "有期限的任务，办成以后补写“完成”。", default=()
    )


def aims_of(row: AimedRow, problems: Problems) -> Aims:
    """What a framework or a pillar is after."""
    plans = []
    for plan in row.plans:
        report_gaps(plan, problems)
        plans.append(Plan(plan.text, plan.due, plan.done, plan.note))
    return Aims(row.goals, row.principles, row.focuses, tuple(plans))
