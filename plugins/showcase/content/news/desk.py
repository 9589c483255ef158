"""The news desk: takes in one file after the other, and hands out what is public and what is not."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from showcase.content.activities.known import KnownActivities
from showcase.content.activities.records import Campaign
from showcase.content.collisions import Filed, Sort
from showcase.content.columns import Columns
from showcase.content.document_numbers import document_number
from showcase.content.former_addresses import former_addresses
from showcase.content.honours.records import Subject
from showcase.content.known_subjects import KnownSubjects, subjects_listed
from showcase.content.named import Register
from showcase.content.names.ids import slug
from showcase.content.problems import Place, Problems
from showcase.content.text.body import Body
from showcase.content.text.linked_files import linked_files
from showcase.content.text.summaries import han_characters, summary_of
from showcase.content.withheld import Withheld

from .checking import (
    check_date,
    check_original,
    check_title,
    clean_tags,
    find_column,
    likely_title,
)
from .covers import find_cover
from .file_names import FOLDER, FileName, read_file_name
from .meta import NewsMeta
from .publication import check_times, withheld, zone_of
from .records import Correction, NewsItem, Submission

NEWS = Sort("这篇新闻", "如果是同一篇，请删去一篇", "这个文件")


@dataclass(slots=True)
class NewsDesk:
    """Makes items of files. Nothing of a file is kept but its item, so that many files need little memory."""

    now: datetime.datetime
    """In the site's zone."""

    columns: Columns | None
    """None where the file of columns is missing or has an error: no item is then told that its column is unknown."""

    known: KnownSubjects | None
    """None where honours have an error, so that who is missing may well be written."""

    files: frozenset[str]
    """Every file of docs."""

    private: Mapping[str, str]
    """The photos among them that must not be shown, with where that is written, in words."""

    activities: KnownActivities
    campaigns: Register[Campaign] | None
    """None where the file of campaigns has an error."""

    named: Callable[[Body], tuple[Subject, ...]]
    """Whom a text names; they join those that the head of the item lists."""

    taken: int = field(default=0, init=False)
    """How many files were handed in."""

    withheld: list[Withheld] = field(default_factory=list, init=False)
    filed: list[Filed] = field(default_factory=list, init=False)
    _public: list[NewsItem] = field(default_factory=list, init=False)
    _tags: dict[str, str] = field(default_factory=dict, init=False)
    """The first tag of each address."""

    _tags_seen: dict[str, str] = field(default_factory=dict, init=False)
    """The address of each tag, since pinyin takes time."""

    def take(self, meta: NewsMeta, body: Body, problems: Problems) -> None:
        """Take in a file; what is wrong with it is reported. A draft is asked for nothing further."""
        self.taken += 1
        name = read_file_name(body.path)
        place = Place(f"docs/{body.path}")
        title = meta.title or likely_title(name, body.text)
        hidden = withheld(meta, title, place, self.now, problems)
        if hidden:
            self.withheld.append(replace(hidden, files=linked_files(body)))
        if meta.draft:
            return
        check_title(meta, name, body.text, problems)
        check_date(meta, name, f"docs/{body.path}", problems)
        check_times(meta, self.now, problems)
        check_original(meta, problems)
        self._check_tags(meta, problems)
        former = former_addresses(
            meta, meta.former_addresses, NEWS.this, f"{FOLDER}2024/xue-lei-feng/", problems
        )
        item = self._make(meta, name, body, tuple(former), problems)
        if item is None:
            return
        if not hidden:
            self._public.append(item)
        self.filed.append(_filed(item, meta, former))

    def finish(self) -> tuple[NewsItem, ...]:
        """The public items, newest first."""
        by_path = sorted(self._public, key=lambda item: item.path)
        return tuple(sorted(by_path, key=lambda item: item.date, reverse=True))

    def _make(
        self, meta: NewsMeta, name: FileName, body: Body, former: tuple[str, ...], problems: Problems
    ) -> NewsItem | None:
        column = find_column(meta, self.columns, problems) if self.columns else None
        listed = subjects_listed(meta, meta.subjects, self.known, problems) if self.known else ()
        activities = self.activities.listed(meta, meta.activities, problems)
        campaigns = self.campaigns.look_up(meta, "campaigns", problems) if self.campaigns else ()
        cover = find_cover(meta, body.path, self.files, self.private, problems)
        if column is None or meta.date is None or not meta.title:
            return None
        return NewsItem(
            slug=name.slug,
            title=meta.title,
            date=meta.date.begin(zone_of(self.now)),
            timed=meta.date.time is not None,
            column=column,
            place=Place(f"docs/{body.path}"),
            path=body.path,
            text=body.text,
            body_line=body.line,
            source=meta.source,
            document=document_number(meta.document),
            author=meta.author,
            editor=meta.editor,
            reviewer=meta.reviewer,
            summary=meta.summary or summary_of(body.text),
            cover=cover,
            cover_caption=meta.cover_caption,
            tags=clean_tags(meta),
            subjects=tuple(dict.fromkeys((*listed, *self.named(body)))),
            activities=activities,
            campaigns=campaigns,
            pinned=meta.pinned,
            original=meta.original,
            submissions=_submissions(meta),
            corrections=_corrections(meta),
            former_addresses=former,
            characters=han_characters(body.text),
        )

    def _check_tags(self, meta: NewsMeta, problems: Problems) -> None:
        """Report tags of one sound, whose pages would have one address."""
        for index, written in enumerate(meta.tags):
            tag = written.strip("#＃ ")
            if not tag or tag in self._tags_seen:
                continue
            address = self._tags_seen[tag] = slug(tag)
            other = self._tags.setdefault(address, tag)
            if other != tag:
                message = f"标签“{tag}”与“{other}”的网址相同（{address}），会列在同一页上。如果是一回事，请统一写法。"
                problems.notice(meta.at("tags", index), message, meta.rewritten("tags", other, index))


def _filed(item: NewsItem, meta: NewsMeta, former: dict[str, Place]) -> Filed:
    return Filed(
        sort=NEWS,
        title=item.title,
        address=f"{FOLDER}{item.year}/{item.slug}/",
        date=item.date.date(),
        place=item.place,
        title_place=meta.at("title"),
        renamed=f"{item.place.path.removesuffix('.md')}-2.md",
        former=former,
    )


def _submissions(meta: NewsMeta) -> tuple[Submission, ...]:
    rows = meta.submissions
    return tuple(Submission(row.body, row.date.date if row.date else None, row.result) for row in rows)


def _corrections(meta: NewsMeta) -> tuple[Correction, ...]:
    rows = (Correction(row.date.date, row.text) for row in meta.corrections)
    return tuple(sorted(rows, key=lambda row: row.date))
