"""What the templates of honours, programmes, rolls and notices are given: plain records, everything computed."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.honours.programmes import Level, Programme
from showcase.content.honours.records import Edition, Entry
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.content.notices.records import Notice
from showcase.site.footer import Fact

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


@dataclass(frozen=True, slots=True)
class Bar:
    """An amount beside those of other editions."""

    unit: str
    number: int
    share: int
    """In percent of the largest amount of its unit; never 0."""


@dataclass(frozen=True, slots=True, eq=False)
class ComparedEdition:
    """An edition of a programme, with bars for what was awarded."""

    line: EditionLine
    bars: tuple[Bar, ...]
    """One for each unit; none where nothing was awarded."""

    holders: tuple[Entry, ...]
    """Who held a rotating honour then; () for all other programmes, whose numbers say more."""


@dataclass(frozen=True, slots=True, eq=False)
class ProgrammeYear:
    """The editions of a year, newest first."""

    year: int
    """0 where it is not known."""

    editions: tuple[ComparedEdition, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ProgrammeView:
    """A programme over its editions."""

    programme: Programme
    level: Level
    editions: tuple[EditionLine, ...]
    """Newest first."""

    years: tuple[ProgrammeYear, ...]
    """The same by year, with bars to compare them by."""

    rotation: Rotation | None


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
