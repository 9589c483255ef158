"""The fixed words of the honours model: natures, subject kinds, stages, status events, orders, cycles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from showcase.content.declaring import Word
from showcase.content.numerals import read_han


class Nature(Word):
    """What an honour is before the law; who may give it depends on it (rules on 评比达标表彰 and 创建示范)."""

    STATE = "state", "功勋荣誉"
    COMMENDATION = "commendation", "表彰"
    DESIGNATION = "designation", "命名"
    SELECTION = "selection", "选树"
    INTERNAL = "internal", "内部"
    CONTEST = "contest", "竞赛"


class SubjectKind(Word):
    """Who or what can hold an honour: the English key of an entry, and the word that heads the kind's index."""

    PERSON = "person", "个人", "people", "人"
    FAMILY = "family", "家庭", "families", "户"
    GROUP = "group", "组合", "groups", "组"
    TEAM = "team", "团队", "teams", "个"
    UNIT = "unit", "单位", "units", "个"
    PLACE = "place", "村镇", "places", "个"
    PROJECT = "project", "项目", "projects", "个"
    CASE = "case", "案例", "cases", "个"
    WORK = "work", "作品", "works", "件"

    folder: str
    """The first part of the address of such subjects."""

    count_unit: str
    """How such subjects are counted where the programme does not say otherwise."""

    def __new__(cls, english: str, label: str, folder: str, count_unit: str) -> Self:
        """Make a kind of its words."""
        kind = object.__new__(cls)
        kind._value_ = english
        kind.label, kind.folder, kind.count_unit = label, folder, count_unit
        return kind

    @property
    def named_after_people(self) -> bool:
        """Whether names of the kind begin with a surname."""
        return self in (SubjectKind.PERSON, SubjectKind.FAMILY)


class Stage(Word):
    """How far an entry has come; stages are never mixed in a list or a figure."""

    AWARDED = "awarded", "获评"
    NOMINEE = "nominee", "提名"
    PUBLICISED = "publicised", "公示"
    SHORTLISTED = "shortlisted", "入围"
    RECOMMENDED = "recommended", "推荐"

    @property
    def final(self) -> bool:
        """Whether it is a result; the other stages are steps towards one."""
        return self in (Stage.AWARDED, Stage.NOMINEE)


class EventKind(Word):
    """What can happen to an entry after its award (as in the 2019 review notice of Hunan's 文明办)."""

    KEPT = "kept", "复查保留"
    WARNED = "warned", "黄牌警告"
    RESTORED = "restored", "恢复"
    REVOKED = "revoked", "撤销"
    ENDED = "ended", "终止"
    SUCCEEDED = "succeeded", "认定更名"


class Status(Word):
    """What an entry is worth today, by its events."""

    VALID = "valid", "有效"
    WARNED = "warned", "黄牌警告"
    REVOKED = "revoked", "已撤销"
    ENDED = "ended", "已终止"

    @property
    def public(self) -> bool:
        """Whether such an entry stands in public lists and totals."""
        return self in (Status.VALID, Status.WARNED)


EFFECTS = {
    EventKind.KEPT: Status.VALID,
    EventKind.WARNED: Status.WARNED,
    EventKind.RESTORED: Status.VALID,
    EventKind.REVOKED: Status.REVOKED,
    EventKind.ENDED: Status.ENDED,
    EventKind.SUCCEEDED: Status.VALID,
}
"""What each event makes of an entry's status."""


class Order(Word):
    """In which order a list stands."""

    AS_GIVEN = "as-given", "原序"
    STROKES = "strokes", "姓氏笔画"
    PINYIN = "pinyin", "拼音"
    REGION = "region", "地区"


class EndedEntries(Word):
    """What the public site says of revoked and lapsed entries."""

    HIDDEN = "hidden", "不显示"
    NOTED = "noted", "注明"


@dataclass(frozen=True, slots=True)
class Cycle:
    """How often a programme is awarded."""

    label: str
    months: int
    """Months from one edition to the next; 0 where there is no fixed interval."""


_CYCLES = {
    "一次性": 0,
    "不定期": 0,
    "每月": 1,
    "每季度": 3,
    "每季": 3,
    "每半年": 6,
    "每年": 12,
    "月": 1,
    "季": 3,
    "季度": 3,
    "半年": 6,
    "年": 12,
    "once": 0,
    "monthly": 1,
    "quarterly": 3,
    "yearly": 12,
}
_CANONICAL = {0: "不定期", 1: "每月", 3: "每季度", 6: "每半年", 12: "每年"}


def read_cycle(text: str) -> Cycle | None:
    """Read 一次性, 每月, 每季度, 每半年, 每年, 每两年, 每5年 …; None for anything else."""
    if text in _CYCLES:
        months = _CYCLES[text]
        return Cycle("一次性" if text in ("一次性", "once") else _CANONICAL[months], months)
    match = re.fullmatch(r"每?(\d{1,2}|\D{1,2})年(一次)?", text)
    if not match:
        return None
    years = int(match[1]) if match[1].isdecimal() else read_han(match[1])
    return Cycle("每年" if years == 1 else f"每{years}年", 12 * years) if years else None
