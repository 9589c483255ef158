"""Columns of the news: data/columns.yml, and the tree that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .declaring import Later, ListOf, Name, Record, RecordOf, Text, Whole, key
from .named import NamedRow, Rows
from .nearest import nearest
from .problems import Place, Problems

TYPES = (
    "首页",
    "概况信息",
    "机构职能",
    "负责人信息",
    "工作动态",
    "政策文件",
    "信息公开指南",
    "信息公开目录",
    "信息公开年报",
    "依法申请公开",
    "数据发布",
    "数据开放",
    "政策解读",
    "回应关切",
    "办事服务",
    "咨询投诉",
    "征集调查",
    "在线访谈",
    "通知公告",
)
"""The types of columns that 国办发〔2017〕47号 names, and 通知公告; its list is open."""

_RESERVED = re.compile(r"archive|tags|page|\d{4}")
"""What stands at that part of an address already: archives, tags, further pages of a list, years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow(NamedRow):
    """A column as staff write it, with those within it."""

    TITLE = "栏目"

    name: str = key("名称", Name(30), "栏目的名称，新闻里照这个名称写。", example="志愿服务")
    description: str = key(
        "简介",
        Text(300, lines=True),
        "一两句话说明设这个栏目做什么、主要登什么，网页标签里必须有。",
        example="发布志愿服务活动的安排、报名和成效。",
        default="",
    )
    keywords: tuple[str, ...] = key(
        "关键词",
        ListOf(Text(20)),
        "几个关键词，网页标签里必须有。",
        example="[志愿服务, 学雷锋, 文明实践]",
        default=(),
    )
    type: str = key(
        "类型",
        Text(20),
        "栏目的类型，按国办发〔2017〕47号填写；不写时是工作动态。",
        example="工作动态",
        default="工作动态",
    )
    fresh_days: int | None = key(
        "更新周期",
        Whole(1, 3660),
        "两次更新之间最多隔多少天；没有更新要求的不写。",
        example="14",
        default=None,
    )
    introduction: str = key("导语", Text(600, lines=True), "栏目页面上的一段话。", default="")
    children: tuple[ColumnRow, ...] = key(
        "下设",
        Later(lambda: ListOf(RecordOf(ColumnRow, short="name"))),
        "这个栏目里再分的栏目。",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnsFile(Record):
    """data/columns.yml."""

    TITLE = "栏目文件"

    columns: tuple[ColumnRow, ...] = key(
        "栏目",
        ListOf(RecordOf(ColumnRow, short="name")),
        "新闻的栏目，按网站上的先后排列。",
        default=(),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """A section of the news."""

    id: str
    """Unique; the last part of its address."""

    name: str
    description: str
    """Its purpose and main content, in a sentence or two."""

    keywords: tuple[str, ...] = ()
    type: str = "工作动态"
    """What kind of column it is, by 国办发〔2017〕47号; the list there is open."""

    fresh_days: int | None = None
    """Days after which it counts as not kept up; None where it has no such duty."""

    introduction: str = ""
    above: Column | None = None
    place: Place = Place("")

    @property
    def path(self) -> tuple[Column, ...]:
        """From the top column down to this one."""
        return (*self.above.path, self) if self.above else (self,)


@dataclass(frozen=True, slots=True)
class Columns:
    """All columns in the order written, those within others behind them."""

    all: tuple[Column, ...] = ()
    _by_word: Mapping[str, Column] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = {column.id: column for column in self.all}
        object.__setattr__(self, "_by_word", by_id | {column.name: column for column in self.all})

    def __iter__(self) -> Iterator[Column]:
        return iter(self.all)

    @property
    def top(self) -> tuple[Column, ...]:
        """The columns that lie in no other."""
        return tuple(column for column in self.all if column.above is None)

    def below(self, column: Column) -> tuple[Column, ...]:
        """The columns directly within a column."""
        return tuple(other for other in self.all if other.above is column)

    def find(self, text: str) -> Column | None:
        """The column of that name or id."""
        return self._by_word.get(text)

    def nearest(self, text: str) -> str:
        """The name of the column most like the text; "" where none is."""
        return nearest(text, [column.name for column in self.all])


def grow_columns(rows: tuple[ColumnRow, ...], problems: Problems) -> Columns:
    """Make the tree of what staff wrote; a column whose name or id is taken is reported and left out."""
    found: dict[str, Column] = {}
    named = Rows("栏目", "新闻", _RESERVED, "lan-mu")
    pending: list[tuple[ColumnRow, Column | None]] = [(row, None) for row in reversed(rows)]
    while pending:
        row, above = pending.pop()
        id = named.id_of(row, problems)
        if not id:
            continue
        _check(row, problems)
        found[id] = Column(
            id=id,
            name=row.name,
            description=row.description,
            keywords=tuple(dict.fromkeys(row.keywords)),
            type=row.type,
            fresh_days=row.fresh_days,
            introduction=row.introduction,
            above=above,
            place=row.at(),
        )
        pending.extend((child, found[id]) for child in reversed(row.children))
    return Columns(tuple(found.values()))


def _check(row: ColumnRow, problems: Problems) -> None:
    """Report what the page tags of 国办发〔2017〕47号 want and the column lacks, and a type that is not there."""
    if not row.description:
        message = (
            f"栏目“{row.name}”没有写简介。网页标签规范（国办发〔2017〕47号）要求每个栏目都有，请按实际补上。"
        )
        example = f"发布{row.name}方面的安排、活动和成效。"
        problems.warning(row.at("name"), message, row.added("description", example, after="name"))
    if not row.keywords:
        message = f"栏目“{row.name}”没有写关键词。网页标签规范（国办发〔2017〕47号）要求每个栏目都有，请按实际补上。"
        problems.warning(row.at("name"), message, row.added("keywords", row.name, after="name"))
    if row.type not in TYPES:
        near = nearest(row.type, TYPES)
        message = f"国办发〔2017〕47号列出的栏目类型里没有“{row.type}”"
        message += f"，您要写的是不是“{near}”？" if near else f"，可以写的有：{'、'.join(TYPES)}。"
        problems.notice(row.at("type"), message, row.rewritten("type", near) if near else "")
