"""The activity desk: takes in one file after the other, and hands out what is public and what is not."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from showcase.content.collisions import Filed, Sort
from showcase.content.former_addresses import former_addresses
from showcase.content.honours.records import Subject
from showcase.content.known_subjects import KnownSubjects, subjects_listed
from showcase.content.problems import Place, Problems
from showcase.content.spans import Span
from showcase.content.text.body import Body
from showcase.content.text.summaries import summary_of
from showcase.content.withheld import Withheld, held_as_draft

from .anchors import MediaAnchors
from .checking import check_title, find_type, span_of
from .folders import FOLDER
from .gallery import make_gallery
from .groups import Groups
from .known import KnownActivities
from .meta import ActivityMeta
from .promises import KnownPromises
from .records import Activity, ActivityType
from .videos import make_videos
from .written import Written

ACTIVITY = Sort("这次活动", "如果是同一次活动，请合并到一个文件夹里", "文件夹")
EXAMPLE = f"{FOLDER}2024/duan-wu/"


@dataclass(slots=True)
class ActivityDesk:
    """Makes activities of files. Nothing of a file is kept but its activity."""

    now: datetime.datetime
    """In the site's zone."""

    groups: Groups
    subjects: KnownSubjects | None
    """None where honours have an error, so that who is missing may well be written."""

    named: Callable[[Body], tuple[Subject, ...]]
    """Whom a text names; they join those that the head of the activity lists."""

    taken: int = field(default=0, init=False)
    """How many files were handed in."""

    withheld: list[Withheld] = field(default_factory=list, init=False)
    known: KnownActivities = field(default_factory=KnownActivities, init=False)
    filed: list[Filed] = field(default_factory=list, init=False)
    _promises: KnownPromises | None = field(init=False)
    _public: list[Activity] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._promises = KnownPromises(self.groups.regimes.listed) if self.groups.regimes else None

    def take(self, written: Written, problems: Problems) -> None:
        """Take in a file; what is wrong with it is reported. A draft is asked for nothing further."""
        self.taken += 1
        meta = written.meta
        if meta.draft:
            held = held_as_draft(written.title, written.place, meta.at("draft"), problems)
            self.withheld.append(held)
            self.known.add_silent(written, held.reason.value)
            return
        check_title(written, problems)
        former = former_addresses(meta, meta.former_addresses, ACTIVITY.this, EXAMPLE, problems)
        type_ = find_type(meta, self.groups.types, problems)
        span = span_of(meta, problems)
        if not (type_ and span and meta.title):
            self.known.add_silent(written)
            return
        activity = self._make(written, type_, span, tuple(former), problems)
        self.known.add(activity)
        self._public.append(activity)
        self.filed.append(_filed(activity, written, former))

    def finish(self) -> tuple[Activity, ...]:
        """The public activities, newest first."""
        by_path = sorted(self._public, key=lambda activity: activity.path)
        return tuple(sorted(by_path, key=lambda activity: activity.start, reverse=True))

    def _make(
        self, written: Written, type_: ActivityType, span: Span, former: tuple[str, ...], problems: Problems
    ) -> Activity:
        meta, body, groups, anchors = written.meta, written.body, self.groups, MediaAnchors()
        listed = subjects_listed(meta, meta.subjects, self.subjects, problems) if self.subjects else ()
        festival = groups.festivals.look_up(meta, "festival", problems) if groups.festivals else ()
        gallery = make_gallery(meta, written.folder, anchors)
        return Activity(
            slug=written.folder.slug,
            title=meta.title,
            type=type_,
            start=span.start,
            end=span.end,
            place=written.place,
            path=body.path,
            text=body.text,
            body_line=body.line,
            time=span.time,
            end_time=span.end_time,
            summary=meta.summary or summary_of(body.text),
            venue=meta.venue,
            hosts=meta.hosts,
            undertakers=meta.undertakers,
            session=meta.session,
            speaker=meta.speaker,
            steps=meta.steps,
            people=meta.people,
            volunteers=meta.volunteers,
            hours=_total_hours(meta),
            festival=festival[0] if festival else None,
            promises=self._promises.listed(meta, meta.promises, problems) if self._promises else (),
            campaigns=groups.campaigns.look_up(meta, "campaigns", problems) if groups.campaigns else (),
            subjects=tuple(dict.fromkeys((*listed, *self.named(body)))),
            photos=gallery.photos,
            videos=make_videos(meta.videos, written.folder, anchors),
            cover=gallery.cover,
            former_addresses=former,
        )


def _total_hours(meta: ActivityMeta) -> float | None:
    """The hours of all together; None where the number of people that each served is not exact."""
    if meta.hours is None or meta.hours.total:
        return meta.hours.number if meta.hours else None
    people = meta.volunteers or meta.people
    return meta.hours.number * people.number if people and not people.about else None


def _filed(activity: Activity, written: Written, former: dict[str, Place]) -> Filed:
    return Filed(
        sort=ACTIVITY,
        title=activity.title,
        address=f"{FOLDER}{activity.year}/{activity.slug}/",
        date=activity.start,
        place=activity.place,
        title_place=written.meta.at("title"),
        renamed=f"docs/{written.folder.path}-2/index.md",
        former=former,
        repeats=activity.session is not None,
    )
