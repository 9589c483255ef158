"""The fixed words of the honours model: natures, subject kinds, stages, status events, orders, cycles."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from showcase.content.numerals import read_han


class Nature(enum.Enum):
    """What an honour is before the law; who may give it depends on it (DOMAIN: 评比达标表彰, 创建示范 rules)."""

    STATE = "state"
    COMMENDATION = "commendation"
    DESIGNATION = "designation"
    SELECTION = "selection"
    INTERNAL = "internal"
    CONTEST = "contest"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            Nature.STATE: "功勋荣誉",
            Nature.COMMENDATION: "表彰",
            Nature.DESIGNATION: "命名",
            Nature.SELECTION: "选树",
            Nature.INTERNAL: "内部",
            Nature.CONTEST: "竞赛",
        }[self]


class SubjectKind(enum.Enum):
    """Who or what can hold an honour. The value is the English key of an entry."""

    PERSON = "person"
    FAMILY = "family"
    GROUP = "group"
    TEAM = "team"
    UNIT = "unit"
    PLACE = "place"
    PROJECT = "project"
    CASE = "case"
    WORK = "work"

    @property
    def label(self) -> str:
        """The Chinese word; it heads the kind's index."""
        return _KINDS[self].label

    @property
    def folder(self) -> str:
        """The first part of the address of such subjects."""
        return _KINDS[self].folder

    @property
    def count_unit(self) -> str:
        """How such subjects are counted where the programme does not say otherwise."""
        return _KINDS[self].count_unit


@dataclass(frozen=True, slots=True)
class _Kind:
    label: str
    folder: str
    count_unit: str


_KINDS = {
    SubjectKind.PERSON: _Kind("个人", "people", "人"),
    SubjectKind.FAMILY: _Kind("家庭", "families", "户"),
    SubjectKind.GROUP: _Kind("组合", "groups", "组"),
    SubjectKind.TEAM: _Kind("团队", "teams", "个"),
    SubjectKind.UNIT: _Kind("单位", "units", "个"),
    SubjectKind.PLACE: _Kind("村镇", "places", "个"),
    SubjectKind.PROJECT: _Kind("项目", "projects", "个"),
    SubjectKind.CASE: _Kind("案例", "cases", "个"),
    SubjectKind.WORK: _Kind("作品", "works", "件"),
}


class Stage(enum.Enum):
    """How far an entry has come; stages are never mixed in a list or a figure."""

    AWARDED = "awarded"
    NOMINEE = "nominee"
    PUBLICISED = "publicised"
    SHORTLISTED = "shortlisted"
    RECOMMENDED = "recommended"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            Stage.AWARDED: "获评",
            Stage.NOMINEE: "提名",
            Stage.PUBLICISED: "公示",
            Stage.SHORTLISTED: "入围",
            Stage.RECOMMENDED: "推荐",
        }[self]


class EventKind(enum.Enum):
    """What can happen to an entry after its award (as in the 2019 review notice of Hunan's 文明办)."""

    KEPT = "kept"
    WARNED = "warned"
    RESTORED = "restored"
    REVOKED = "revoked"
    ENDED = "ended"
    SUCCEEDED = "succeeded"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            EventKind.KEPT: "复查保留",
            EventKind.WARNED: "黄牌警告",
            EventKind.RESTORED: "恢复",
            EventKind.REVOKED: "撤销",
            EventKind.ENDED: "终止",
            EventKind.SUCCEEDED: "认定更名",
        }[self]


class Status(enum.Enum):
    """What an entry is worth today, by its events."""

    VALID = "valid"
    WARNED = "warned"
    REVOKED = "revoked"
    ENDED = "ended"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            Status.VALID: "有效",
            Status.WARNED: "黄牌警告",
            Status.REVOKED: "已撤销",
            Status.ENDED: "已终止",
        }[self]

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


class Order(enum.Enum):
    """In which order a list stands."""

    AS_GIVEN = "as-given"
    STROKES = "strokes"
    PINYIN = "pinyin"
    REGION = "region"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            Order.AS_GIVEN: "原序",
            Order.STROKES: "姓氏笔画",
            Order.PINYIN: "拼音",
            Order.REGION: "地区",
        }[self]


class EndedEntries(enum.Enum):
    """What the public site says of revoked and lapsed entries."""

    HIDDEN = "hidden"
    NOTED = "noted"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {EndedEntries.HIDDEN: "不显示", EndedEntries.NOTED: "注明"}[self]


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
