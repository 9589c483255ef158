"""Honour rolls as staff write them: data/honors/<year>/<roll>.yml, one edition of one programme each."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.dates import PartialDate
from showcase.content.declaring import (
    Choice,
    Date,
    Flag,
    Id,
    ListOf,
    Name,
    PersonName,
    Record,
    RecordOf,
    Text,
    Whole,
    key,
    keys_of,
)

from .programmes import CYCLE, Category
from .vocabulary import Cycle, EventKind, Order, Stage, SubjectKind

BODIES = ListOf(Text(60))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow(Record):
    """A status event as written."""

    TITLE = "状态变更"

    kind: EventKind = key(
        "类型", Choice(EventKind), "复查保留、黄牌警告、恢复、撤销、终止或认定更名。", example="复查保留"
    )
    date: PartialDate = key("日期", Date(), "作出决定的日期。", example="2026-06-30")
    document: str = key("文号", Text(60), "决定的文号。", example="清文明办〔2026〕5号", default="")
    reason: str = key("说明", Text(200, lines=True), "可以公开的理由。", default="")
    successor: str = key(
        "承接",
        Name(),
        "认定更名时，由谁承接：新名称，或者对象的编号。",
        example="清禾县融媒体中心",
        default="",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow(Record):
    """A member of a group or family as written."""

    TITLE = "成员"

    name: str = key("姓名", PersonName(), "成员的姓名。", example="李秀禾")
    unit: str = key("单位", Name(), "成员的单位。", default="")
    subject: str = key("对象", Id(), "成员本人的对象编号，写了就有链接。", example="li-xiu-he", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRow(Record):
    """A figure of a roll whose names are not given."""

    TITLE = "统计"

    number: int = key("数量", Whole(), "数目。", example="85")
    unit: str = key("计数单位", Text(6), "人、户、组、个、榜次；不写时按评选项目。", example="人", default="")
    category: str = key("类别", Text(30), "哪一类的数目；总数不写。", default="")
    grade: str = key("等级", Text(20), "哪一等的数目。", default="")
    stage: Stage | None = key("阶段", Choice(Stage), "推荐、入围、公示、提名或获评。", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow(Record):
    """An entry as written. Exactly one key names whom the honour goes to, or 对象 refers to a known subject."""

    TITLE = "这一条名单"

    name: str = key(
        "名称",
        PersonName(),
        "只评一种对象的项目，可以只写名称，甚至只写“- 名称”一行。",
        example="李秀禾",
        default="",
    )
    person: str = key("姓名", PersonName(), "个人的姓名，照公布的写。", example="李秀禾", default="")
    family: str = key("家庭", Name(), "家庭的名称，例如李秀禾家庭。", example="李秀禾家庭", default="")
    group: str = key("组合", Name(), "夫妻、姐妹、搭档等一组人的名称。", example="陈氏姐妹", default="")
    team: str = key("团队", Name(), "窗口、班组、志愿服务队的名称。", example="不动产登记窗口", default="")
    unit: str = key(
        "单位",
        Name(),
        "个人或团队所在的单位；评的就是单位时，写单位名称。",
        example="清禾县人民医院",
        default="",
    )
    place: str = key("村镇", Name(), "村、社区、乡镇的名称。", example="柳溪村", default="")
    project: str = key("项目", Name(), "项目的名称。", example="夕阳红助餐项目", default="")
    case: str = key("案例", Name(), "案例的名称。", example="“屋场会”议事案例", default="")
    work: str = key("作品", Name(), "作品的名称。", example="《灯亮着》", default="")
    subject: str = key("对象", Id(), "已登记对象的编号；同名的人靠它分清。", example="li-xiu-he", default="")
    members: tuple[MemberRow, ...] = key(
        "成员",
        ListOf(RecordOf(MemberRow, short="name")),
        "组合或家庭的成员。",
        example="[陈禾, 陈苗]",
        default=(),
    )
    post: str = key("职务", Text(80), "获评时的职务、职业。", default="")
    posted_to: str = key("派驻", Name(), "派驻的窗口或单位。", default="")
    region: str = key(
        "地区", Name(), "获评时所在的地区，例如石桥镇柳溪村。", example="石桥镇柳溪村", default=""
    )
    sex: str = key("性别", Text(2), "名单上印有“女”时照写。", example="女", default="")
    ethnicity: str = key("民族", Text(12), "名单上印有民族时照写。", example="回族", default="")
    categories: tuple[str, ...] = key(
        "类别",
        ListOf(Text(30)),
        "评选项目里的一个类别；同时上几个榜的写几个。",
        example="孝老爱亲",
        default=(),
    )
    grade: str = key("等级", Text(20), "评选项目里的一个等级。", default="")
    measure: int | None = key("数值", Whole(), "定等级的数，例如星数、小时数。", example="7", default=None)
    stage: Stage | None = key("阶段", Choice(Stage), "与本届其他人不同时才写。", default=None)
    posthumous: bool = key("追授", Flag(), "去世以后授予的写“是”。", example="是", default=False)
    deceased: bool = key("已故", Flag(), "已经去世的写“是”。", example="是", default=False)
    citation: str = key("颁奖词", Text(300, lines=True), "一两句颁奖词。", default="")
    deeds: str = key("事迹", Text(3000, lines=True), "主要事迹。", default="")
    photo: str = key("照片", Text(120), "照片的文件名，放在 data/photos 里。", default="")
    guardian_consent: bool = key(
        "监护人同意", Flag(), "未成年人的监护人书面同意登照片的，写“是”。", example="是", default=False
    )
    recommended_by: tuple[str, ...] = key("推荐单位", BODIES, "由谁推荐。", default=())
    reviewed_by: tuple[str, ...] = key("审核单位", BODIES, "由谁审核。", default=())
    number: int | None = key("序号", Whole(), "公布的名单上的序号。", default=None)
    events: tuple[EventRow, ...] = key(
        "状态变更", ListOf(RecordOf(EventRow)), "复查、撤销等以后的变化。", default=()
    )
    note: str = key("备注", Text(200, lines=True), "要让公众看到的备注。", default="")

    def named(self) -> list[tuple[SubjectKind, str]]:
        """The kinds and names written; a unit counts as a subject only where nothing else is named."""
        found: list[tuple[SubjectKind, str]] = []
        for kind in SubjectKind:
            name = getattr(self, kind.value)
            if name and kind is not SubjectKind.UNIT:
                found.append((kind, name))
        return found or ([(SubjectKind.UNIT, self.unit)] if self.unit else [])


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll(Record):
    """An honour roll as written."""

    TITLE = "光荣榜"

    programme: str = key("评选项目", Name(), "data/programmes.yml 里的名称或编号。", example="最美家庭")
    label: str = key("届次", Text(40), "第几届、第几批，或者哪年哪月哪季度。", example="2026年度")
    id: str = key("编号", Id(), "网址里用的编号；不写时由届次生成。", example="2026", default="")
    name: str = key("名称", Text(60), "当时的名称与现在不同时才写。", default="")
    date: PartialDate | None = key("授予日期", Date(), "作出决定的日期。", example="2026-03-05", default=None)
    bodies: tuple[str, ...] = key(
        "授予单位", BODIES, "谁授予的，按文件上的次序。", example="[清禾县妇女联合会]", default=()
    )
    document: str = key(
        "文号", Text(60), "决定的文号，年份用六角括号。", example="清妇发〔2026〕3号", default=""
    )
    document_title: str = key("文件标题", Text(120), "决定的标题。", default="")
    level: str = key("级别", Text(20), "本届级别与评选项目不同时才写。", default="")
    cycle: Cycle | None = key("周期", CYCLE, "本届周期与评选项目不同时才写。", default=None)
    count_unit: str = key("计数单位", Text(6), "本届与评选项目不同时才写。", default="")
    valid_from: PartialDate | None = key("有效期起", Date(), "称号从何时起有效。", default=None)
    valid_to: PartialDate | None = key("有效期止", Date(), "称号到何时为止。", default=None)
    categories: tuple[Category, ...] = key(
        "类别",
        ListOf(RecordOf(Category, short="name")),
        "本届分类与评选项目不同时才写。",
        example="[孝老爱亲]",
        default=(),
    )
    quota: int | None = key("名额", Whole(), "文件规定的名额。", default=None)
    stage: Stage = key(
        "阶段", Choice(Stage), "本名单到了哪一步，不写就是获评。", example="获评", default=Stage.AWARDED
    )
    order: Order | None = key("排序", Choice(Order), "本届次序与评选项目不同时才写。", default=None)
    unranked: bool | None = key("排名不分先后", Flag(), "本届与评选项目不同时才写。", default=None)
    unit: str = key("单位", Name(), "名单里各条共同的单位，写一次即可。", default="")
    region: str = key("地区", Name(), "名单里各条共同的地区，写一次即可。", default="")
    recommended_by: tuple[str, ...] = key("推荐单位", BODIES, "名单里各条共同的推荐单位。", default=())
    reviewed_by: tuple[str, ...] = key("审核单位", BODIES, "名单里各条共同的审核单位。", default=())
    introduction: str = key("说明", Text(1000, lines=True), "关于本届的一段话。", default="")
    entries: tuple[EntryRow, ...] = key(
        "名单", ListOf(RecordOf(EntryRow, short="name")), "入选名单，每条以“- ”开头。", default=()
    )
    counts: tuple[CountRow, ...] = key(
        "统计", ListOf(RecordOf(CountRow)), "只公布数目、不列姓名时，写在这里。", default=()
    )


def key_of_kind(kind: SubjectKind) -> str:
    """The key under which an entry names a subject of this kind: 姓名 for a person, 家庭 for a family."""
    return keys_of(EntryRow)[kind.value].chinese
