"""What the templates of boards are given; sizes are in units of a sheet, 297 to its width."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.honours.records import Edition, Entry, Portrait, Subject
from showcase.content.honours.vocabulary import Stage


@dataclass(frozen=True, slots=True, eq=False)
class Sized:
    """A text with the size of type in which it fits."""

    text: str
    size: float


@dataclass(frozen=True, slots=True, eq=False)
class SubjectBoard:
    """The board of a subject."""

    subject: Subject
    address: str
    """The page of the subject, to which the code leads."""

    name: Sized
    title: Sized
    """The foremost honour."""

    foremost: Entry
    where: tuple[str, ...]
    where_size: float
    mark: str
    """追授, 已故 or ""."""

    portrait: Portrait | None
    seal: str
    """The surname where there is no photo; "" where a plaque stands for it."""

    plaque: Sized
    """What that plaque reads."""

    citation: Sized | None
    honours: tuple[Entry, ...]
    """The highest and among them the newest first; none where the foremost is the only one."""

    more: int
    """How many further ones there are."""

    story: tuple[str, ...]
    """Paragraphs."""

    story_size: float

    as_of: str

    @property
    def quiet(self) -> bool:
        """Whether it speaks of the dead, and is black."""
        return bool(self.mark)


@dataclass(frozen=True, slots=True, eq=False)
class Honoured:
    """Somebody on the board of a roll."""

    entry: Entry
    name: str
    """With what is printed behind it."""

    where: str
    """Unit or region; "" where it is not said."""

    citation: str = ""
    portrait: Portrait | None = None
    seal: str = ""
    group: str = ""
    """The heading under which it stands, on a card."""

    @property
    def mark(self) -> str:
        """追授, 已故 or ""."""
        return self.entry.passing


@dataclass(frozen=True, slots=True)
class Setting:
    """In how many columns and how large the names stand."""

    columns: int
    size: float
    where_size: float
    portrait: float = 0.0
    """The height of the portraits on cards."""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Names below a heading."""

    title: str
    holders: tuple[Honoured, ...]
    continued: bool = False
    """Whether it began on the sheet before."""


@dataclass(frozen=True, slots=True, eq=False)
class RollBoard:
    """The board of a roll: one sheet, or several where the names would be too small on one."""

    edition: Edition
    address: str
    stage: Stage
    above: str
    """Which edition it is: 2026年度."""

    title: Sized
    """Of which honour: 最美家庭光荣榜."""

    total: str
    caption: str
    """In which order the names stand."""

    decision: tuple[tuple[str, ...], ...]
    """Bodies, document and day, and the notice that runs, line by line, in parts that stay together."""

    decision_size: float

    cards: bool
    """Whether everybody stands with photo and citation."""

    setting: Setting
    sheets: tuple[tuple[Block, ...], ...]
    """What stands on each; one without blocks where they are too many to print."""

    quiet: bool
    as_of: str
