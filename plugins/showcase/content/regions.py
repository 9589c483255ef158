"""Regions: the tree 县 → 乡镇 → 村, and what staff mean by 石桥镇柳溪村."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field

from .declaring import Id, Later, ListOf, Name, Record, RecordOf, Text, key
from .names.ids import slug
from .problems import Problems


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionRow(Record):
    """A region as staff write it, with those below it."""

    TITLE = "地区"

    name: str = key("名称", Name(), "地区的规范名称，例如石桥镇。", example="石桥镇")
    id: str = key("编号", Id(), "网址里用的编号；不写时由拼音生成。", example="shi-qiao-zhen", default="")
    code: str = key("代码", Text(20), "统计用区划代码，可以不写。", example="000000000000", default="")
    former_names: tuple[str, ...] = key(
        "曾用名",
        ListOf(Name()),
        "撤并、更名以前的名称；旧名单里写旧名也能找到。",
        example="[老石桥乡]",
        default=(),
    )
    introduction: str = key("简介", Text(600, lines=True), "地区页面上的一段介绍。", default="")
    children: tuple[RegionRow, ...] = key(
        "下辖",
        Later(lambda: ListOf(RecordOf(RegionRow, short="name"))),
        "下一级地区，按行政序列排列；只有名称的可以只写名称。",
        example="[柳溪村, 桃源村]",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionsFile(Record):
    """data/regions.yml."""

    TITLE = "地区文件"

    regions: tuple[RegionRow, ...] = key(
        "地区", ListOf(RecordOf(RegionRow, short="name")), "最上一级的地区，例如本县。", default=()
    )


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """One region of the tree."""

    id: str
    name: str
    parent: Region | None
    order: int
    """Its position in administrative order over the whole tree."""

    code: str = ""
    former_names: tuple[str, ...] = ()
    introduction: str = ""

    @property
    def path(self) -> tuple[Region, ...]:
        """From the topmost region down to this one."""
        return (*self.parent.path, self) if self.parent else (self,)

    @property
    def full_name(self) -> str:
        """The name with those of its superiors but the topmost: 石桥镇柳溪村."""
        return "".join(region.name for region in self.path[1:]) or self.name


@dataclass(frozen=True, slots=True)
class Regions:
    """All regions, in administrative order."""

    all: tuple[Region, ...] = ()
    _by_name: dict[str, tuple[Region, ...]] = field(default_factory=dict)
    _children: dict[str, tuple[Region, ...]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Region]:
        return iter(self.all)

    def children(self, region: Region) -> tuple[Region, ...]:
        """The regions directly below."""
        return self._children.get(region.id, ())

    def named(self, text: str) -> tuple[Region, ...]:
        """The regions that `text` can mean: 柳溪村, 石桥镇柳溪村, 清禾县石桥镇柳溪村, a former name or an id."""
        return self._by_name.get("".join(text.split()), ())

    def find(self, text: str, record: Record, name: str, problems: Problems) -> Region | None:
        """The region that `text`, the attribute `name` of `record`, means; None where that is reported as unclear."""
        found = self.named(text)
        if len(found) == 1:
            return found[0]
        if found:
            candidates = "、".join(region.full_name for region in found)
            message = f"“{text}”有 {len(found)} 个：{candidates}。请连同上级一起写。"
            problems.error(record.at(name), message)
            return None
        near = next(iter(difflib.get_close_matches(text, self._by_name, n=1, cutoff=0.5)), "")
        message = f"data/regions.yml 里没有“{text}”。"
        message += f"您要写的是不是“{near}”？" if near else "请先在那里补上。"
        problems.error(record.at(name), message, record.rewritten(name, near) if near else "")
        return None


def grow_regions(rows: tuple[RegionRow, ...], problems: Problems) -> Regions:
    """Make the tree of what staff wrote; ids that clash take the superior's id in front."""
    found: dict[str, Region] = {}
    children: dict[str, list[Region]] = {}
    names: dict[str, dict[str, Region]] = {}
    pending: list[tuple[RegionRow, Region | None]] = [(row, None) for row in reversed(rows)]
    while pending:
        row, parent = pending.pop()
        region = Region(
            id=_free_id(row, parent, found, problems),
            name=row.name,
            parent=parent,
            order=len(found),
            code=row.code,
            former_names=row.former_names,
            introduction=row.introduction,
        )
        if parent and any(row.name == sibling.name for sibling in children.get(parent.id, ())):
            problems.error(row.at("name"), f"{parent.name}下面有两个“{row.name}”，请删去重复的一个。")
        found[region.id] = region
        if parent:
            children.setdefault(parent.id, []).append(region)
        for text in _spellings(region):
            names.setdefault(text, {})[region.id] = region
        pending.extend((child, region) for child in reversed(row.children))
    return Regions(
        tuple(found.values()),
        {text: tuple(regions.values()) for text, regions in names.items()},
        {id: tuple(below) for id, below in children.items()},
    )


def _free_id(row: RegionRow, parent: Region | None, taken: dict[str, Region], problems: Problems) -> str:
    wanted = row.id or slug(row.name)
    if row.id and row.id in taken:
        problems.error(row.at("id"), f"编号“{row.id}”已经给了“{taken[row.id].full_name}”，请另取一个。")
    while wanted in taken:
        wanted = f"{parent.id}-{wanted}" if parent and not wanted.startswith(parent.id) else f"{wanted}-x"
    return wanted


def _spellings(region: Region) -> Iterator[str]:
    """Every way in which a file may name the region: its own name behind any run of its superiors, and its id."""
    yield region.id
    superiors = [above.name for above in region.path[:-1]]
    for own in (region.name, *region.former_names):
        for start in range(len(superiors) + 1):
            yield "".join(superiors[start:]) + own
        if len(superiors) > 1:
            yield superiors[0] + own
