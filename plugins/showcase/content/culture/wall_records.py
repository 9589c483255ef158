"""What hangs on the wall of concepts: the words that people agreed on."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.regime_records import Regime
from showcase.content.dates import PartialDate
from showcase.content.problems import Place
from showcase.content.spans import Term


@dataclass(frozen=True, slots=True)
class Wording:
    """How a concept was worded before."""

    text: str
    term: Term = Term()
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """A value, an idea, a brand, a promise: what people agreed to be known by."""

    id: str
    """Unique; its anchor."""

    wording: str
    kind: str
    """核心价值观, 品牌 …, as staff list them."""

    place: Place
    meaning: str = ""
    field: str = ""
    """执法, 服务 …: what it is about; "" for all."""

    unit: str = ""
    adopted: PartialDate | None = None
    manner: str = ""
    """How it was adopted: 全员讨论."""

    term: Term = Term()
    history: tuple[Wording, ...] = ()
    """Older ones behind newer ones, as written."""

    front: bool = False
    """Whether staff chose it for the home page."""


@dataclass(frozen=True, slots=True)
class Member:
    """One of the things that a set phrase sums up."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SetPhrase:
    """A phrase that counts what it stands for: 四个一流, 五个一."""

    id: str
    name: str
    members: tuple[Member, ...]
    place: Place
    introduction: str = ""
    unit: str = ""
    regime: Regime | None = None
    """The regime in which it is kept account of."""

    term: Term = Term()


@dataclass(frozen=True, slots=True, eq=False)
class Slogan:
    """Words for walls."""

    id: str
    text: str
    place: Place
    unit: str = ""
    origin: str = ""
    """Where they come from, or hang."""

    term: Term = Term()
