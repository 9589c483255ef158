"""The honour records of the Catalogue: edition, subject, entry, status event, member, count."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.dates import PartialDate
from showcase.content.names.surnames import split_surname
from showcase.content.problems import Place
from showcase.content.regions import Region

from .periods import Period
from .programmes import Grade, Level, Programme
from .vocabulary import EFFECTS, Cycle, EventKind, Order, Stage, Status, SubjectKind


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """A published figure of an edition: so many of a unit, for a category, grade and stage or for all."""

    number: int
    unit: str
    stage: Stage
    category: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """One awarding of a programme, with all that varies from one to the next."""

    id: str
    """Unique within the programme; the last part of the address."""

    programme: Programme
    label: str
    name: str
    """The honour's name at that time."""

    level: Level
    cycle: Cycle
    count_unit: str
    """How its entries are counted; "" where each kind is counted in its own unit."""

    order: Order
    unranked: bool
    stage: Stage
    place: Place
    """Where its file begins."""

    categories: tuple[str, ...] = ()
    """In the order of publication."""

    period: Period | None = None
    date: PartialDate | None = None
    bodies: tuple[str, ...] = ()
    document: str = ""
    document_title: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    quota: int | None = None
    introduction: str = ""
    region_name: str = ""
    """Where the roll as a whole belongs to one region: a village's own list."""

    counts: tuple[Count, ...] = ()

    @property
    def roll_word(self) -> str:
        """What its roll is called: only those who were awarded stand on an honour roll (光荣榜)."""
        return "光荣榜" if self.stage is Stage.AWARDED else f"{self.stage.label}名单"

    @property
    def title(self) -> str:
        """The edition with its honour: 2026年度最美家庭, 石桥镇柳溪村2026年上半年家庭示范户."""
        return f"{self.region_name}{self.label}{self.name}"

    @property
    def year(self) -> int:
        """The year it belongs to: of its period, else of its date, else of its folder; 0 where none is known."""
        if self.period:
            return self.period.year
        if self.date:
            return self.date.year
        folder = self.place.path.split("/")[-2:-1]
        return int(folder[0]) if folder and folder[0].isdigit() else 0

    @property
    def sort_key(self) -> tuple[int, int, int, int, str]:
        """Editions in time order."""
        month = self.period.first_month if self.period else 0
        date = self.date
        return (self.year, (date and date.month) or month, (date and date.day) or 0, month, self.id)

    def count_unit_of(self, kind: SubjectKind) -> str:
        """How an entry of this kind is counted in this edition."""
        return self.count_unit or kind.count_unit


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A photo of those who are honoured."""

    path: str
    """Relative to docs: ../data/photos/li-xiu-he.jpg."""

    place: Place
    """Where it is written."""


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """Who or what holds honours."""

    id: str
    """Unique within the kind; the last part of the address."""

    kind: SubjectKind
    name: str
    unit: str = ""
    """The unit where it was last known to be."""

    region: Region | None = None
    former_names: tuple[str, ...] = ()
    pinyin: str = ""
    deceased: bool = False
    """Whether its registration or any roll says so."""

    minor: bool = False
    """Whether its registration says that it is a child."""

    members: tuple[str, ...] = ()
    introduction: str = ""
    motto: str = ""
    """A family's 家训."""

    portrait: Portrait | None = None
    """The photo that staff registered for it."""

    successor: Subject | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Unique over all subjects."""
        return (self.kind.folder, self.id)

    @property
    def seal(self) -> str:
        """What a seal in place of a photo reads: the surname of a person or family; "" for all others."""
        return _seal(self.kind, self.name)


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One of a group or family, with a page of its own where a subject is known."""

    name: str
    unit: str = ""
    subject: Subject | None = None


@dataclass(frozen=True, slots=True, eq=False)
class StatusEvent:
    """Something that happened to an entry after its award."""

    kind: EventKind
    date: PartialDate
    document: str = ""
    reason: str = ""
    successor: Subject | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A subject in an edition, with its name, unit and region as they were at the award."""

    edition: Edition
    subject: Subject
    name: str
    position: int
    """Its place in the file, counted from 0."""

    stage: Stage
    place: Place
    unit: str = ""
    post: str = ""
    posted_to: str = ""
    region: Region | None = None
    region_name: str = ""
    """As written; it may be a name that the region no longer has."""

    sex: str = ""
    ethnicity: str = ""
    categories: tuple[str, ...] = ()
    grade: Grade | None = None
    measure: int | None = None
    posthumous: bool = False
    deceased: bool = False
    citation: str = ""
    deeds: str = ""
    portrait: Portrait | None = None
    """The photo in the roll."""

    recommended_by: tuple[str, ...] = ()
    reviewed_by: tuple[str, ...] = ()
    number: int | None = None
    note: str = ""
    members: tuple[Member, ...] = ()
    events: tuple[StatusEvent, ...] = ()
    """In time order."""

    @property
    def marks(self) -> str:
        """What published lists print behind a name, women and minorities being marked: （女，回族）."""
        printed = [mark for mark in (self.sex, self.ethnicity) if mark not in ("", "男", "汉", "汉族")]
        return f"（{'，'.join(printed)}）" if printed else ""

    @property
    def status(self) -> Status:
        """What the entry is worth after its last event."""
        return EFFECTS[self.events[-1].kind] if self.events else Status.VALID

    @property
    def public(self) -> bool:
        """Whether it stands in public lists and totals."""
        return self.status.public

    @property
    def awarded(self) -> bool:
        """Whether it is an honour that is held today, and no candidacy."""
        return self.public and self.stage is Stage.AWARDED

    @property
    def seal(self) -> str:
        """What a seal reads that stands beside the name at the award."""
        return _seal(self.subject.kind, self.name)

    @property
    def passing(self) -> str:
        """What is printed of somebody who had died by then: 追授 or 已故; "" for all others."""
        return "追授" if self.posthumous else "已故" if self.deceased else ""

    @property
    def region_words(self) -> str:
        """The region as the award names it; "" where it names none."""
        return self.region_name or (self.region.full_name if self.region else "")

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Every subject on whose page the entry stands, each once: who was named, who holds it today, the members."""
        members = (member.subject for member in self.members if member.subject)
        return tuple(dict.fromkeys((self.subject, self.holder, *members)))

    @property
    def holder(self) -> Subject:
        """Who holds the honour today: the successor where one was recognised, else the subject."""
        successors = [event.successor for event in self.events if event.successor]
        return successors[-1] if successors else self.subject


def _seal(kind: SubjectKind, name: str) -> str:
    return split_surname(name)[0] if kind.named_after_people else ""
