"""What activities are told apart by: data/activities.yml, with types, festivals and the size of the volunteers' team."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.dates import FIRST_YEAR, LAST_YEAR
from showcase.content.declaring import Flag, ListOf, Name, Record, RecordOf, Text, Whole, key
from showcase.content.named import Named, NamedRow, Rows
from showcase.content.problems import Problems

from .records import ActivityType, Festival

_RESERVED = re.compile(r"festivals|campaigns|regimes|volunteering|page|\d{4}")
"""What stands at that part of an address already: other lists, further pages of a list, years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRow(NamedRow):
    """A type of activity as staff write it."""

    TITLE = "活动类型"

    name: str = key("名称", Name(30), "类型的名称，活动里照这个名称写。", example="志愿服务")
    description: str = key(
        "简介",
        Text(300, lines=True),
        "一两句话说明这类活动做什么，印在列表页上，也供搜索引擎使用。",
        example="清河、植树、修家电、代写材料，人人都能搭把手的事。",
    )
    introduction: str = key("导语", Text(600, lines=True), "这一类活动的页面上的一段话。", default="")
    numbered: bool = key(
        "按期", Flag(), "一期一期办、要写“期次”的（如道德讲堂）写“是”。", example="是", default=False
    )
    steps: tuple[str, ...] = key(
        "环节",
        ListOf(Text(30)),
        "每一期一般有哪些环节，按先后。",
        example="[自我反省, 唱歌曲, 学模范]",
        default=(),
    )
    volunteering: bool = key("计时长", Flag(), "要计志愿服务时长的写“是”。", example="是", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FestivalRow(NamedRow):
    """A festival as staff write it."""

    TITLE = "节日"

    name: str = key("名称", Name(20), "节日的名称，活动里照这个名称写。", example="端午")
    introduction: str = key("导语", Text(600, lines=True), "这个节日的页面上的一段话。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteersRow(Record):
    """How many volunteers a year's team has."""

    TITLE = "志愿者人数"

    year: int = key("年份", Whole(FIRST_YEAR, LAST_YEAR), "哪一年。", example="2026")
    number: int = key("人数", Whole(1, 10_000_000), "这一年登记的志愿者有多少人。", example="46")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitiesFile(Record):
    """data/activities.yml."""

    TITLE = "活动类型文件"

    types: tuple[TypeRow, ...] = key(
        "类型", ListOf(RecordOf(TypeRow)), "活动分哪些类型，按网站上的先后排列。", default=()
    )
    festivals: tuple[FestivalRow, ...] = key(
        "节日", ListOf(RecordOf(FestivalRow, short="name")), "有活动的节日，按一年里的先后排列。", default=()
    )
    volunteers: tuple[VolunteersRow, ...] = key(
        "志愿者", ListOf(RecordOf(VolunteersRow)), "各年登记的志愿者人数，用来算人均时长。", default=()
    )


def make_types(rows: Iterable[TypeRow], problems: Problems) -> Named[ActivityType]:
    """The types that staff wrote; one whose name or id is taken is reported and left out."""
    listed = Rows("活动类型", "活动", _RESERVED, "lei-xing")
    return Named(
        tuple(
            ActivityType(
                id=id,
                name=row.name,
                description=row.description,
                place=row.at(),
                introduction=row.introduction,
                numbered=row.numbered,
                steps=row.steps,
                volunteering=row.volunteering,
            )
            for row in rows
            if (id := listed.id_of(row, problems))
        )
    )


def make_festivals(rows: Iterable[FestivalRow], problems: Problems) -> Named[Festival]:
    """The festivals that staff wrote; one whose name or id is taken is reported and left out.

    端午 may be written 端午节 where it is referred to.
    """
    listed = Rows("节日", "活动")
    found = tuple(
        Festival(id, row.name, row.at(), row.introduction)
        for row in rows
        if (id := listed.id_of(row, problems))
    )
    return Named(found, {f"{one.name}节": one for one in found if not one.name.endswith("节")})


def registered_volunteers(rows: Iterable[VolunteersRow], problems: Problems) -> dict[int, int]:
    """How many volunteers there are by year; a year that is written twice is reported."""
    found: dict[int, VolunteersRow] = {}
    for row in rows:
        first = found.setdefault(row.year, row)
        if first is not row:
            message = f"{row.year} 年的志愿者人数在第 {first.at().line} 行已经写过，请删去一个。"
            problems.error(row.at("year"), message)
    return {year: row.number for year, row in found.items()}
