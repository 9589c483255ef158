"""The notice records of the Catalogue."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from showcase.content.contacts import Contacts
from showcase.content.declaring import Word
from showcase.content.honours.records import Edition, Entry
from showcase.content.problems import Place


class NoticeState(enum.Enum):
    """Where a notice stands on the day of the build."""

    COMING = "即将公示"
    RUNNING = "公示中"
    ENDED = "已结束"


class Hiding(Word):
    """What is no longer shown once a notice has ended."""

    NAMES = "names", "名单"
    ALL = "all", "全部"
    NOTHING = "nothing", "不隐藏"


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """A 公示: a period in which objections can be raised against entries of a roll.

    It holds nothing that is not to be shown on the day of the build, so that no page can show it by mistake.
    """

    id: str
    """Unique; the last part of its address."""

    title: str
    start: datetime.date
    """The first day."""

    end: datetime.date
    """The last day, included."""

    working_days: int
    """How many working days the period has."""

    days_left: int
    """How many of them are left while it runs, the day of the build included; else 0."""

    state: NoticeState
    body: str
    """Who makes it known."""

    edition: Edition
    """The roll that it concerns."""

    place: Place
    document: str = ""
    text: str = ""
    """What is said about it, in paragraphs."""

    contacts: Contacts = Contacts()
    entries: tuple[Entry, ...] = ()
    """The entries that it concerns, while they are shown."""

    amounts: tuple[tuple[str, int], ...] = ()
    """How many entries it concerns, by their unit of count, whether they are shown or not."""

    hides: Hiding = Hiding.NAMES
    result: Edition | None = None
    """The roll of those who were awarded, where it is there."""

    @property
    def hidden(self) -> Hiding:
        """What is not shown any more."""
        return self.hides if self.state is NoticeState.ENDED else Hiding.NOTHING
