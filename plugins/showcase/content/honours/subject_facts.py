"""What is known of a subject beyond the rolls: data/subjects/*.yml."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.declaring import Choice, Flag, Id, ListOf, Name, Record, RecordOf, Text, key

from .consents import ConsentRow, Display
from .vocabulary import SubjectKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectFacts(Record):
    """A subject that staff registered."""

    TITLE = "对象"

    id: str = key("编号", Id(), "网址里用的编号，一经使用不再改动。", example="li-xiu-he")
    kind: SubjectKind = key("类型", Choice(SubjectKind), "个人、家庭、单位等。", example="个人")
    name: str = key("名称", Name(), "姓名或名称。", example="李秀禾")
    former_names: tuple[str, ...] = key("曾用名", ListOf(Name()), "以前的名称。", default=())
    pinyin: str = key("拼音", Text(60), "多音字读错时写正确的拼音，例如 shan xiong xin。", default="")
    unit: str = key("单位", Name(), "现在的单位。", default="")
    region: str = key("地区", Name(), "现在的地区。", default="")
    deceased: bool = key("已故", Flag(), "已经去世的写“是”。", default=False)
    members: tuple[str, ...] = key("成员", ListOf(Name()), "同意公开的成员。", default=())
    introduction: str = key("简介", Text(2000, lines=True), "页面上的一段介绍。", default="")
    motto: str = key(
        "家训",
        Text(80, lines=True),
        "家庭的家训，一两句话，单独登在网页上；短句之间用标点隔开。",
        example="耕读传家，和气生财。",
        default="",
    )
    display: Display = key(
        "显示",
        Choice(Display),
        "全站登多少：全部（不写就是）、仅姓名（不登照片、事迹、单位）、匿名（写成“王某”）、隐藏（不登，统计数目不变）。",
        example="匿名",
        default=Display.FULL,
    )
    consent: ConsentRow = key(
        "同意", RecordOf(ConsentRow), "凭什么公开，只作记录，不上网。", default=ConsentRow()
    )
    minor: bool = key(
        "未成年", Flag(), "未满十八周岁的写“是”：监护人没有同意的不能登。", example="是", default=False
    )
    photo: str = key("照片", Text(120), "照片的文件名，放在 data/photos 里。", default="")
    successor: str = key("承接", Id(), "撤并、更名以后由谁承接，写对象编号。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectsFile(Record):
    """data/subjects/*.yml."""

    TITLE = "对象文件"

    subjects: tuple[SubjectFacts, ...] = key("对象", ListOf(RecordOf(SubjectFacts)), "各个对象。", default=())
