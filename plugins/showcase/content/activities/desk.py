"""The activity desk: takes in one file after the other, and hands out what is public and what is not."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace

from showcase.content.collisions import Filed, Sort
from showcase.content.former_addresses import former_addresses
from showcase.content.named import Register
from showcase.content.problems import Place, Problems
from showcase.content.spans import Span
from showcase.content.text.linked_files import linked_files
from showcase.content.text.summaries import summary_of
from showcase.content.text.targets import is_photo
from showcase.content.withheld import Withheld, held_as_draft

from .anchors import MediaAnchors
from .checking import check_title, find_type
from .folders import FOLDER
from .gallery import check_photos, make_gallery
from .known import KnownActivities
from .links import Linking, Links
from .private import answered_by_row, private_by_row
from .records import Activity, ActivityType
from .session_book import SessionBook
from .times import check_times, span_of
from .videos import check_videos, make_videos
from .volunteering import check_volunteering, total_hours
from .written import Written

ACTIVITY = Sort("这次活动", "如果是同一次活动，请合并到一个文件夹里", "文件夹")
EXAMPLE = f"{FOLDER}2024/duan-wu/"


@dataclass(slots=True)
class ActivityDesk:
    """Makes activities of files. Nothing of a file is kept but its activity, and the head of a session."""

    now: datetime.datetime
    """In the site's zone."""

    types: Register[ActivityType] | None
    """None where the file of types is missing or has an error: no activity is then told that its type is unknown."""

    linking: Linking
    private: dict[str, str]
    """Takes in the photos, relative to docs, that must not be shown, with where that is written, in words."""

    taken: int = field(default=0, init=False)
    """How many files were handed in."""

    answered: set[str] = field(default_factory=set, init=False)
    """The photos, relative to docs, of which it is written whether minors can be recognised and who agreed."""

    withheld: list[Withheld] = field(default_factory=list, init=False)
    known: KnownActivities = field(default_factory=KnownActivities, init=False)
    filed: list[Filed] = field(default_factory=list, init=False)
    _sessions: SessionBook = field(default_factory=SessionBook, init=False)
    _public: list[Activity] = field(default_factory=list, init=False)

    def take(self, written: Written, problems: Problems) -> None:
        """Take in a file; what is wrong with it is reported. A draft is asked for nothing further."""
        self.taken += 1
        self.private |= private_by_row(written)
        self.answered |= answered_by_row(written)
        if written.meta.draft:
            self._withhold(written, problems)
            return
        check_title(written, problems)
        type_ = find_type(written, self.types, problems)
        span = span_of(written, problems)
        links = self.linking.of(written, problems)
        meta = written.meta
        former = former_addresses(meta, meta.former_addresses, ACTIVITY.this, EXAMPLE, problems)
        check_photos(written, problems)
        check_videos(written, self.private, problems)
        if type_:
            check_volunteering(meta, type_, problems)
        if not (type_ and span and meta.title):
            self.known.add_silent(written)
            return
        self._sessions.add(written, type_, span.start)
        activity = _make(written, type_, span, links, tuple(former))
        pictured = bool(meta.photos) or any(map(is_photo, written.folder.files))
        check_times(written, span, self.now.date(), problems, pictured=pictured)
        self.known.add(activity)
        self._public.append(activity)
        self.filed.append(_filed(activity, written, former))

    def finish(self, problems: Problems) -> tuple[Activity, ...]:
        """The public activities, newest first; sessions that do not follow each other are reported."""
        self._sessions.report(problems)
        by_path = sorted(self._public, key=lambda activity: activity.path)
        return tuple(sorted(by_path, key=lambda activity: activity.start, reverse=True))

    def _withhold(self, written: Written, problems: Problems) -> None:
        meta = written.meta
        held = held_as_draft(written.title, written.place, meta.at("draft"), problems)
        self.withheld.append(replace(held, files=linked_files(written.body)))
        self.known.add_silent(written, held.reason.value)
        type_ = self.types.listed.find(meta.type) if self.types else None
        span = meta.span or meta.date
        if type_ and span:
            self._sessions.add(written, type_, span.start)


def _make(
    written: Written, type_: ActivityType, span: Span, links: Links, former: tuple[str, ...]
) -> Activity:
    meta, body, anchors = written.meta, written.body, MediaAnchors()
    gallery = make_gallery(written, anchors)
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
        hours=total_hours(meta),
        festival=links.festival,
        promises=links.promises,
        campaigns=links.campaigns,
        subjects=links.subjects,
        photos=gallery.photos,
        videos=make_videos(meta.videos, written.folder, anchors),
        cover=gallery.cover,
        former_addresses=former,
    )


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
