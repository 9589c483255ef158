"""The culture records of the Catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import ActivityType, Campaign
from showcase.content.activities.regime_records import Regime
from showcase.content.columns import Column
from showcase.content.dates import PartialDate
from showcase.content.declaring import Word
from showcase.content.documents import Document
from showcase.content.honours.programmes import Programme
from showcase.content.problems import Place
from showcase.content.spans import Term


@dataclass(frozen=True, slots=True)
class Plan:
    """Something that is to be done by a day."""

    text: str
    due: PartialDate | None = None
    done: PartialDate | None = None
    """When it was done; None as long as it is not."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Aims:
    """What a framework or a pillar is after."""

    goals: tuple[str, ...] = ()
    principles: tuple[str, ...] = ()
    focuses: tuple[str, ...] = ()
    plans: tuple[Plan, ...] = ()


@dataclass(frozen=True, slots=True)
class Ties:
    """What on the site belongs to a pillar."""

    columns: tuple[Column, ...] = ()
    tags: tuple[str, ...] = ()
    types: tuple[ActivityType, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    regimes: tuple[Regime, ...] = ()
    programmes: tuple[Programme, ...] = ()
    pages: tuple[Document, ...] = ()
    """Pages that staff wrote in Markdown."""


@dataclass(frozen=True, slots=True, eq=False)
class Pillar:
    """One of the parts of a framework: 精神文化, 廉政文化."""

    id: str
    """Unique over all frameworks; the last part of its address."""

    name: str
    description: str
    place: Place
    introduction: str = ""
    term: Term = Term()
    aims: Aims = Aims()
    ties: Ties = Ties()


@dataclass(frozen=True, slots=True, eq=False)
class Framework:
    """A system of culture (文化体系): so many pillars, for a time."""

    id: str
    name: str
    description: str
    place: Place
    pillars: tuple[Pillar, ...]
    """As staff ordered them."""

    unit: str = ""
    """Whose it is; "" for that of the whole county or office."""

    introduction: str = ""
    lines: tuple[str, ...] = ()
    """The way in a few phrases: 精神鼓舞, 目标激励, 理念支撑."""

    documents: tuple[str, ...] = ()
    """The numbers of the documents that it goes back to."""

    term: Term = Term()
    aims: Aims = Aims()


@dataclass(frozen=True, slots=True)
class Seat:
    """A role in a body, with the posts that fill it; a name only where staff want it shown."""

    role: str
    posts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    term: Term = Term()


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A leading group, an office, a task force."""

    id: str
    name: str
    place: Place
    duty: str = ""
    unit: str = ""
    document: str = ""
    """The number of the document that set it up."""

    seats: tuple[Seat, ...] = ()
    below: tuple[Body, ...] = ()
    term: Term = Term()


@dataclass(frozen=True, slots=True)
class RoomPhoto:
    """A photo of a room."""

    path: str
    """Relative to docs: ../data/photos/chen-lie-shi.jpg."""

    alt: str
    place: Place
    caption: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Venue:
    """A place of culture (阵地): 陈列室, 阅览室, 道德讲堂."""

    id: str
    name: str
    place: Place
    kind: str = ""
    description: str = ""
    unit: str = ""
    address: str = ""
    opening: str = ""
    phone: str = ""
    sights: tuple[str, ...] = ()
    photos: tuple[RoomPhoto, ...] = ()
    pages: tuple[Document, ...] = ()
    pillars: tuple[Pillar, ...] = ()
    term: Term = Term()


@dataclass(frozen=True, slots=True, eq=False)
class Club:
    """People who do something together after work."""

    id: str
    name: str
    place: Place
    description: str = ""
    unit: str = ""
    meets: str = ""
    """When and how often."""

    venue: str = ""
    joining: str = ""
    """How one joins."""

    activities: tuple[str, ...] = ()
    """The paths of activities, relative to docs."""

    term: Term = Term()


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule (制度) that a unit works by."""

    id: str
    name: str
    place: Place
    pillars: tuple[Pillar, ...] = ()
    description: str = ""
    unit: str = ""
    document: str = ""
    """The number of the document that holds it."""

    where_to_read: str = ""
    pages: tuple[Document, ...] = ()
    term: Term = Term()


class DocumentStatus(Word):
    """Whether a document is in force."""

    VALID = "valid", "有效"
    AMENDED = "amended", "修改"
    REPEALED = "repealed", "废止"


@dataclass(frozen=True, slots=True, eq=False)
class OfficialDocument:
    """A document of the library (文件库)."""

    id: str
    """Unique; the last part of its address."""

    title: str
    place: Place
    number: str = ""
    """文号, with its year in 〔 〕; "" for one that has none."""

    issuers: tuple[str, ...] = ()
    signed: PartialDate | None = None
    published: PartialDate | None = None
    status: DocumentStatus = DocumentStatus.VALID
    term: Term = Term()
    changed_by: str = ""
    """The number, or the title, of what amended or repealed it."""

    changed_on: PartialDate | None = None
    summary: str = ""
    attachments: tuple[str, ...] = ()
    """Files of docs, relative to it."""

    pillars: tuple[Pillar, ...] = ()

    @property
    def date(self) -> PartialDate | None:
        """The day by which it is listed: of signing, else of publication."""
        return self.signed or self.published
