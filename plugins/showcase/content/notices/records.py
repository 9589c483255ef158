"""The notice records of the Catalogue."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from showcase.content.contacts import Contacts
from showcase.content.honours.records import Edition, Entry
from showcase.content.problems import Place


class NoticeState(enum.Enum):
    """Where a notice stands on the day of the build."""

    COMING = "即将公示"
    RUNNING = "公示中"
    ENDED = "已结束"


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """A 公示: a period in which objections can be raised against entries of a roll."""

    id: str
    """Unique; the last part of its address."""

    title: str
    start: datetime.date
    """The first day."""

    end: datetime.date
    """The last day, included."""

    working_days: int
    """How many working days the period has."""

    state: NoticeState
    body: str
    """Who makes it known."""

    place: Place
    document: str = ""
    text: str = ""
    """What is said about it, in paragraphs."""

    contacts: Contacts = Contacts()
    edition: Edition | None = None
    """The roll that it concerns."""

    entries: tuple[Entry, ...] = ()
    """The entries that it concerns; those that are hidden by now are left out."""

    hidden: str = ""
    """What is no longer shown since the notice ended, in a sentence; "" where nothing is hidden."""
