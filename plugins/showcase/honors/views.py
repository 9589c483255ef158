"""What the templates of honours are given: plain records, everything computed."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import Activity
from showcase.content.honours.programmes import Level, Programme
from showcase.content.honours.records import Edition, Entry, Portrait, Subject
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.content.news.records import NewsItem
from showcase.content.notices.records import Notice
from showcase.content.regions import Region
from showcase.site.footer import Fact
from showcase.site.page import Link

from .figures import Figures, Tally
from .ordering import Group
from .rotation import Rotation


@dataclass(frozen=True, slots=True, eq=False)
class NoticeLine:
    """A notice in a list, or on the page of what it concerns."""

    notice: Notice
    period: str
    """From when to when: 2026年11月18日至11月24日."""

    left: str
    """What is left of it on the day of the build, or when it begins; "" for one that has ended."""

    amounts: Tally
    """What it concerns, whether the names are shown or not."""

    as_of: str
    """The day of the build, to which `left` holds."""

    @property
    def look(self) -> str:
        """Names the state in the style sheets: coming, running or ended."""
        return self.notice.state.name.lower()


@dataclass(frozen=True, slots=True, eq=False)
class NoticeYear:
    """The notices that began in a year and have ended."""

    year: int
    lines: tuple[NoticeLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NoticesView:
    """All notices."""

    running: tuple[NoticeLine, ...]
    """Those that end first come first."""

    coming: tuple[NoticeLine, ...]
    """Those that begin first come first."""

    ended: tuple[NoticeYear, ...]
    """Newest first."""

    as_of: str


@dataclass(frozen=True, slots=True, eq=False)
class NoticeView:
    """A notice."""

    line: NoticeLine
    paragraphs: tuple[str, ...]
    groups: tuple[Group, ...]
    """The names, while they are shown."""

    contacts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, eq=False)
class StageTotal:
    """The total of one stage of a roll."""

    stage: Stage
    total: Tally


@dataclass(frozen=True, slots=True, eq=False)
class EditionLine:
    """An edition in a list, with what its roll holds stage by stage."""

    edition: Edition
    totals: tuple[StageTotal, ...]

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that its roll holds; of a roll whose names are not shown, its own."""
        return tuple(total.stage for total in self.totals) or (self.edition.stage,)


@dataclass(frozen=True, slots=True, eq=False)
class ProgrammeLine:
    """A programme in a list, with its newest edition."""

    programme: Programme
    editions: int
    latest: EditionLine | None


@dataclass(frozen=True, slots=True, eq=False)
class LevelSection:
    """The programmes of a level."""

    level: Level
    programmes: tuple[ProgrammeLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class KindLine:
    """A subject kind with the number of its subjects that hold an honour."""

    kind: SubjectKind
    subjects: int


@dataclass(frozen=True, slots=True, eq=False)
class HonoursView:
    """The honours index."""

    sections: tuple[LevelSection, ...]
    latest: tuple[EditionLine, ...]
    kinds: tuple[KindLine, ...]
    rotations: tuple[tuple[Programme, Rotation], ...]
    """Rotating honours with who holds them now."""


@dataclass(frozen=True, slots=True, eq=False)
class ProgrammeView:
    """A programme over its editions."""

    programme: Programme
    level: Level
    editions: tuple[EditionLine, ...]
    """Newest first."""

    rotation: Rotation | None
    book: str
    """The address of its honour book; "" where it has none."""


@dataclass(frozen=True, slots=True, eq=False)
class StageSection:
    """One stage of a roll."""

    stage: Stage
    figures: Figures
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RollView:
    """An honour roll."""

    edition: Edition
    sections: tuple[StageSection, ...]
    notices: tuple[NoticeLine, ...]
    """The notices about it, newest first."""

    ended: tuple[Entry, ...]
    """Revoked and lapsed entries, where the site's policy is to note them."""

    previous: Edition | None
    next: Edition | None
    board: str
    """The address of its board; "" where no name is shown."""


@dataclass(frozen=True, slots=True, eq=False)
class SubjectView:
    """A subject with all its honours."""

    subject: Subject
    honours: tuple[Entry, ...]
    """Awarded, newest first."""

    candidacies: tuple[Entry, ...]
    """Of other stages, newest first."""

    notices: tuple[NoticeLine, ...]
    """Those that concern it and run now."""

    ended: tuple[Entry, ...]
    """Revoked and lapsed ones, where the site's policy is to note them."""

    predecessors: tuple[Subject, ...]
    portrait: Portrait | None
    """The photo that stands for it."""

    deceased: bool
    portrait_citation: str
    """The newest citation, to stand beside the name."""

    seal: str
    """What a seal in place of a photo reads: the surname of a person, family or group; "" for all others."""

    news: tuple[NewsItem, ...]
    """The newest items that speak of it."""

    news_in_all: int
    activities: tuple[Activity, ...]
    """The newest activities that speak of it."""

    activities_in_all: int
    board: str
    """The address of its board; "" where it holds no honour that is shown."""


@dataclass(frozen=True, slots=True, eq=False)
class SubjectLine:
    """A subject in an index."""

    subject: Subject
    honours: int
    latest: Entry
    portrait: Portrait | None


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """The subjects of an index under one initial."""

    initial: str
    lines: tuple[SubjectLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class KindView:
    """A page of the index of a subject kind."""

    kind: SubjectKind
    total: int
    letters: tuple[Letter, ...]
    initials: tuple[tuple[str, str], ...]
    """Every initial of the whole index with the address of the page it begins on."""

    number: int
    pages: int
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True, eq=False)
class RegionLine:
    """A region in a table, with all that lies in it."""

    region: Region
    total: Tally
    """Holders, each counted once, by kind."""

    honours: int


@dataclass(frozen=True, slots=True, eq=False)
class RegionHonours:
    """The entries of a region in one edition."""

    edition: Edition
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RegionView:
    """A region with those below it."""

    region: Region
    total: Tally
    """Holders of the region and all below it, each counted once, by kind."""

    honours_in_all: int

    below: tuple[RegionLine, ...]
    honours: tuple[RegionHonours, ...]
    """Of the region itself, newest first."""

    more: int
    """How many further entries of the region stand on the rolls alone."""


@dataclass(frozen=True, slots=True, eq=False)
class RegionsView:
    """The index of regions: the tree with totals, as rows with their depth."""

    rows: tuple[tuple[int, RegionLine], ...]
