"""On what ground somebody is published, how far that goes, and how much is shown: the consent register.

The Personal Information Protection Law asks for a ground of its own for publishing (articles 13 and 25), for no more
than needed (6), for a guardian's consent for children (31), and lets everybody withdraw (15).
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.dates import PartialDate
from showcase.content.declaring import Choice, Date, ListOf, Record, Text, Word, key


class Basis(Word):
    """The ground on which somebody is published."""

    CONSENT = "consent", "本人同意"
    GUARDIAN = "guardian", "监护人同意"
    FAMILY = "family", "近亲属同意"
    DUTY = "duty", "法定职责"
    REPORTED = "reported", "公开报道"

    @property
    def given(self) -> bool:
        """Whether somebody gave it, at a time and in writing, and can take it back."""
        return self in (Basis.CONSENT, Basis.GUARDIAN, Basis.FAMILY)


class Scope(Word):
    """What may be published."""

    NAME = "name", "姓名"
    PHOTO = "photo", "照片"
    STORY = "story", "事迹"


class Display(Word):
    """How much of a subject is shown, everywhere."""

    FULL = "full", "全部"
    NAME_ONLY = "name-only", "仅姓名"
    ANONYMOUS = "anonymous", "匿名"
    HIDDEN = "hidden", "隐藏"

    @property
    def conceals(self) -> bool:
        """Whether the name itself is not shown."""
        return self in (Display.ANONYMOUS, Display.HIDDEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRow(Record):
    """The ground as written; it is for the record and never published."""

    TITLE = "同意登记"

    basis: Basis | None = key(
        "依据",
        Choice(Basis),
        "凭什么公开：本人同意、监护人同意、近亲属同意、法定职责（依法公示）、公开报道。",
        example="本人同意",
        default=None,
    )
    scope: tuple[Scope, ...] = key(
        "范围",
        ListOf(Choice(Scope)),
        "同意公开什么：姓名、照片、事迹；没有写到的不登。不写时不限。",
        example="[姓名, 事迹]",
        default=(),
    )
    date: PartialDate | None = key("日期", Date(), "哪天同意的。", example="2026-03-01", default=None)
    evidence: str = key(
        "凭据",
        Text(80),
        "同意书存在哪里，写档案编号；同意书本身不要放进来。",
        example="县文明办档案 2026-17",
        default="",
    )
    withdrawn: PartialDate | None = key(
        "撤回日期", Date(), "哪天撤回的；从这天起全站不再登载，统计的数目不变。", default=None
    )

    @property
    def written(self) -> bool:
        """Whether staff wrote anything of it."""
        return self.basis is not None or bool(self.scope or self.date or self.evidence or self.withdrawn)


@dataclass(frozen=True, slots=True)
class Showing:
    """How much of a subject is shown at the time of the build."""

    display: Display = Display.FULL
    photo: bool = True
    story: bool = True
    salt: str = ""
    """What an address is made of together with the id, so that the name cannot be tried out."""


@dataclass(frozen=True, slots=True)
class RegisterFigures:
    """How many of the registered stand on which ground, and how they are shown: what a privacy page may tell."""

    by_basis: tuple[tuple[Basis, int], ...] = ()
    """Grounds that staff wrote, in their fixed order; those without one are not counted."""

    by_display: tuple[tuple[Display, int], ...] = ()
    """As shown at the time of the build: who has withdrawn is hidden."""


def figures_of(register: Iterable[tuple[Display, ConsentRow]], today: datetime.date) -> RegisterFigures:
    """Count the register."""
    rows = list(register)
    grounds = Counter(consent.basis for _, consent in rows if consent.basis)
    displays = Counter(showing_of(display, consent, today).display for display, consent in rows)
    return RegisterFigures(
        tuple((basis, grounds[basis]) for basis in Basis if grounds[basis]),
        tuple((display, displays[display]) for display in Display if displays[display]),
    )


def showing_of(display: Display, consent: ConsentRow, today: datetime.date) -> Showing:
    """What is shown by the level that staff chose, the scope of a consent, and whether it was withdrawn."""
    if consent.withdrawn and consent.withdrawn.first_day <= today:
        display = Display.HIDDEN
    full = display is Display.FULL
    return Showing(
        display,
        photo=full and (not consent.scope or Scope.PHOTO in consent.scope),
        story=full and (not consent.scope or Scope.STORY in consent.scope),
        salt=f"{consent.evidence}|{consent.date or ''}",
    )
