"""Programmes: the named honours, their levels, grades and categories, from data/programmes.yml."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.declaring import (
    Choice,
    Flag,
    Id,
    ListOf,
    Name,
    OneOf,
    Record,
    RecordOf,
    Text,
    Whole,
    Word,
    key,
)

from .vocabulary import Cycle, Nature, Order, SubjectKind, read_cycle

CYCLE = OneOf(
    read_cycle, "周期请写：一次性、不定期、每月、每季度、每半年、每年，或者每2年、每3年、每5年。", "每年"
)


class Tone(Word):
    """The looks a level's badge can have; which level takes which is data."""

    NATIONAL = "national", "国家"
    PROVINCIAL = "provincial", "省"
    CITY = "city", "市"
    COUNTY = "county", "县"
    OWN = "own", "本单位"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Record):
    """A level of honours: 国家级, 省级, 市直机关级 … in the order of the file, highest first."""

    TITLE = "级别"

    name: str = key("名称", Text(20), "级别的名称，例如市级。", example="市级")
    tone: Tone = key("样式", Choice(Tone), "徽标的样式。", example="市", default=Tone.OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade(Record):
    """A grade within a programme: 金, 银, 铜, 标兵; with bounds where it follows from a measured value."""

    TITLE = "等级"

    name: str = key("名称", Text(20), "等级的名称，例如金星、标兵、一等奖。", example="铜星")
    least: int | None = key("下限", Whole(), "达到多少算这个等级。", example="5", default=None)
    most: int | None = key("上限", Whole(), "最多到多少；没有上限就不写。", example="7", default=None)

    @property
    def bounds(self) -> str:
        """The bounds in words: 铜星 5—7."""
        return f"{self.name} {self.least}" + ("以上" if self.most is None else f"—{self.most}")

    def covers(self, value: int) -> bool:
        """Whether a measured value falls within the bounds of this grade, both included."""
        if self.least is None:
            return False
        return self.least <= value and (self.most is None or value <= self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Record):
    """A category of a programme: 助人为乐, 好样榜."""

    TITLE = "类别"

    name: str = key("名称", Text(30), "类别的名称。", example="孝老爱亲")
    description: str = key("说明", Text(200, lines=True), "这个类别评什么。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """A named honour."""

    TITLE = "评选项目"

    name: str = key("名称", Name(), "评选项目的全称。", example="最美家庭")
    id: str = key("编号", Id(), "网址里用的编号；不写时由拼音生成。", example="zui-mei-jia-ting", default="")
    level: str = key("级别", Text(20), "荣誉的级别，要写上面“级别”里有的。", example="县级")
    nature: Nature = key(
        "性质",
        Choice(Nature),
        "功勋荣誉、表彰、命名、选树、内部或竞赛。基层推选一般是“选树”。",
        example="选树",
        default=Nature.SELECTION,
    )
    kinds: tuple[SubjectKind, ...] = key(
        "对象",
        ListOf(Choice(SubjectKind)),
        "评的是谁：个人、家庭、组合、团队、单位、村镇、项目、案例、作品；可以有几种。",
        example="[家庭]",
    )
    cycle: Cycle = key("周期", CYCLE, "多久评一次。", example="每年", default=Cycle("不定期", 0))
    count_unit: str = key(
        "计数单位", Text(6), "怎么计数：人、组、户、个；不写时按对象而定。", example="户", default=""
    )
    counts_categories: bool = key(
        "计榜次",
        Flag(),
        "一户可以同时上几个榜时写“是”：户数与榜次分开计算。",
        example="是",
        default=False,
    )
    minors: bool = key(
        "未成年人",
        Flag(),
        "评的是未成年人时写“是”：监护人没有同意的，不登照片。",
        example="是",
        default=False,
    )
    categories: tuple[Category, ...] = key(
        "类别",
        ListOf(RecordOf(Category, short="name")),
        "分哪几类，按公布的次序。",
        example="[孝老爱亲]",
        default=(),
    )
    grades: tuple[Grade, ...] = key(
        "等级",
        ListOf(RecordOf(Grade, short="name")),
        "分哪几等，从高到低。",
        example="[标兵, 优秀]",
        default=(),
    )
    measure: str = key(
        "计量", Text(10), "等级按什么数来定，写数的单位，例如颗星、小时。", example="颗星", default=""
    )
    rotating: bool = key(
        "轮流", Flag(), "流动红旗、红旗窗口一类按期轮流的荣誉写“是”。", example="是", default=False
    )
    bodies: tuple[str, ...] = key(
        "授予单位",
        ListOf(Text(60)),
        "一般由谁授予；某一届不同时写在那一届里。",
        example="[县委宣传部]",
        default=(),
    )
    order: Order = key(
        "排序",
        Choice(Order),
        "名单的次序：原序、姓氏笔画、拼音或地区。",
        example="原序",
        default=Order.AS_GIVEN,
    )
    unranked: bool = key(
        "排名不分先后", Flag(), "要在名单上注明“排名不分先后”时写“是”。", example="是", default=False
    )
    basis: str = key("依据", Text(120), "设立这项荣誉的文件或规定。", default="")
    introduction: str = key("简介", Text(1000, lines=True), "评什么、怎么评。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammesFile(Record):
    """data/programmes.yml."""

    TITLE = "评选项目文件"

    levels: tuple[Level, ...] = key(
        "级别", ListOf(RecordOf(Level, short="name")), "用到的级别，从高到低。", example="[省级, 市级, 县级]"
    )
    programmes: tuple[Programme, ...] = key(
        "评选项目", ListOf(RecordOf(Programme)), "各个评选项目。", default=()
    )
