"""The activity records of the Catalogue: activity, photo, video, figure, and what groups activities."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Subject
from showcase.content.problems import Place

from .regime_records import Promise


@dataclass(frozen=True, slots=True, eq=False)
class ActivityType:
    """A type of activity: 我们的节日, 道德讲堂, 志愿服务 …"""

    id: str
    """Unique; the last part of its address."""

    name: str
    description: str
    """Its purpose in a sentence or two."""

    place: Place
    introduction: str = ""
    numbered: bool = False
    """Whether its activities are sessions with numbers, as those of 道德讲堂 are."""

    steps: tuple[str, ...] = ()
    """The steps that a session usually takes, in order."""

    volunteering: bool = False
    """Whether its hours count as volunteering."""


@dataclass(frozen=True, slots=True, eq=False)
class Festival:
    """A festival that activities are held for, year after year."""

    id: str
    """Unique; the last part of its address."""

    name: str
    place: Place
    introduction: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Campaign:
    """A campaign (专题): what gathers news, activities and honours under one heading for a time."""

    id: str
    """Unique; the last part of its address."""

    name: str
    description: str
    place: Place
    introduction: str = ""
    start: datetime.date | None = None
    end: datetime.date | None = None
    tags: tuple[str, ...] = ()
    """News of its time with one of these tags belongs to it."""

    programmes: tuple[Programme, ...] = ()
    """Their editions of its time belong to it."""

    def meets(self, first: datetime.date, last: datetime.date) -> bool:
        """Whether any of the days from `first` to `last` lies in its time."""
        return (self.start is None or self.start <= last) and (self.end is None or first <= self.end)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of people, exact or not. What is not exact is never added up as if it were."""

    number: int
    about: str = ""
    """The word that says it is not exact, as written: 约 stands before the number, 余 or 多 behind; "" for exact."""

    def __str__(self) -> str:
        """For readers: 27, 约300, 300余."""
        return f"约{self.number}" if self.about == "约" else f"{self.number}{self.about}"


@dataclass(frozen=True, slots=True)
class Session:
    """The number of a session: 2026年第三期, or 第十二期 where they are counted through the years."""

    number: int
    year: int = 0
    """0 where it is counted through the years."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that a session took."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class GalleryPhoto:
    """A photo of an activity that may be shown."""

    path: str
    """Relative to docs."""

    anchor: str
    """Unique within the activity: the last part of the photo's own address. It comes from the file's name."""

    alt: str
    caption: str = ""
    """What is to be seen: 事."""

    when: str = ""
    """When it was taken, where that is not the activity's own date."""

    venue: str = ""
    """Where it was taken, where that is not the activity's own."""

    credit: str = ""
    """Who took it."""

    animated: bool = False
    """Whether an animated file is to move on the page, which staff ask for."""

    place: Place | None = None
    """Where staff list it; None where its file alone stands for it."""


@dataclass(frozen=True, slots=True, eq=False)
class Video:
    """A video that lies beside the text of an activity."""

    path: str
    """Relative to docs: an MP4."""

    title: str
    poster: str
    """A photo, relative to docs."""

    captions: str = ""
    """WebVTT, relative to docs; "" only where staff say that nothing is spoken."""

    text: str = ""
    """What is to be seen and heard, for those who cannot play it."""

    anchor: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Activity:
    """An activity, past or announced, that is public at the time of the build."""

    slug: str
    """The last part of its address; unique within its year."""

    title: str
    type: ActivityType
    start: datetime.date
    end: datetime.date
    """The last day; the same as `start` where it took one day."""

    place: Place
    path: str
    """The file relative to docs, "/"-separated; links in its text are relative to it."""

    text: str
    """The Markdown without the front matter."""

    body_line: int = 1
    time: datetime.time | None = None
    """When it begins, where that is written."""

    end_time: datetime.time | None = None
    """When it ends on its last day, where that is written."""

    summary: str = ""
    """As written, else the first sentences of the text."""

    venue: str = ""
    hosts: tuple[str, ...] = ()
    undertakers: tuple[str, ...] = ()
    session: Session | None = None
    speaker: str = ""
    steps: tuple[Step, ...] = ()
    people: Amount | None = None
    """Who took part."""

    volunteers: Amount | None = None
    """Who served, where hours of volunteering are recorded."""

    hours: float | None = None
    """Hours of volunteering of all volunteers together."""

    festival: Festival | None = None
    promises: tuple[Promise, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    subjects: tuple[Subject, ...] = ()
    """Whom it speaks of: those listed first, then those named in the text, each once."""

    photos: tuple[GalleryPhoto, ...] = ()
    """In order, without those that are not public."""

    videos: tuple[Video, ...] = ()
    cover: GalleryPhoto | None = None
    """One of `photos`; None where there is none."""

    former_addresses: tuple[str, ...] = ()
    """Relative to the site's root, with a "/" at the end."""

    @property
    def year(self) -> int:
        """The year in its address."""
        return self.start.year

    def begun(self, now: datetime.datetime) -> bool:
        """Whether it has begun; without a time it begins with its first day. Until then it is announced."""
        return (self.start, self.time or datetime.time()) <= (now.date(), now.time())
