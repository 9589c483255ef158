"""Makes notices of what staff wrote, and decides whose names are shown today.

Whoever is on the way to an honour stands in public only as long as that serves its purpose: the Personal Information
Protection Law asks for no more data and no more time than needed (articles 6 and 19), and names that stay in one
list while they are gone from another are not gone. So it is decided here, once: an entry that is no result yet, and
that notices concern, is part of the Catalogue only while one of them shows it.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from showcase.content.calendar.working_days import WorkCalendar
from showcase.content.contacts import Contacts
from showcase.content.document_numbers import document_number
from showcase.content.honours.assembling import Honours
from showcase.content.honours.records import Edition, Entry, Subject
from showcase.content.honours.vocabulary import Stage
from showcase.content.names.ids import slug
from showcase.content.problems import Problems

from .periods import NoticePeriod, notice_period, report_unknown_years
from .records import Hiding, Notice, NoticeState
from .references import Rolls
from .written import WrittenNotice


@dataclass(frozen=True, slots=True, eq=False)
class _Draft:
    """A notice that is sound, with all entries that it concerns."""

    id: str
    written: WrittenNotice
    edition: Edition
    period: NoticePeriod
    state: NoticeState
    concerned: tuple[Entry, ...]

    @property
    def shows_names(self) -> bool:
        """Whether the names are public: not before the notice begins, and after it only where staff chose so."""
        ended_open = self.state is NoticeState.ENDED and self.written.hides is Hiding.NOTHING
        return self.state is NoticeState.RUNNING or ended_open


@dataclass(frozen=True, slots=True)
class Publicised:
    """The notices, and what they leave of the entries."""

    notices: tuple[Notice, ...]
    """Newest first."""

    entries: tuple[Entry, ...]
    """The entries that are shown today."""

    subjects: tuple[Subject, ...]
    """The subjects without those of whom nothing else is known than entries that are not shown."""


def make_notices(
    notices: Iterable[WrittenNotice],
    honours: Honours,
    calendar: WorkCalendar,
    organiser: str,
    today: datetime.date,
    problems: Problems,
    *,
    whole: bool,
) -> Publicised:
    """Check the notices and decide what is shown `today`; `organiser` stands where nobody else is named.

    `whole` says whether all rolls could be read: only then is a roll or a name that is not there a mistake.
    """
    rolls = Rolls(honours.programmes, honours.editions, honours.entries, whole=whole)
    drafts: dict[str, _Draft] = {}
    for written in notices:
        draft = _draft(written, rolls, calendar, today, problems)
        if draft is None:
            continue
        if draft.id in drafts:
            other = drafts[draft.id].written.at().path
            message = f"编号“{draft.id}”在 {other} 里已经用了，网址会相同，请另写一个编号。"
            correction = written.rewritten("id", f"{draft.id}-2")
            problems.error(written.at("id" if written.id else ""), message, correction)
        else:
            drafts[draft.id] = draft
    report_unknown_years(((draft.written, draft.period) for draft in drafts.values()), calendar, problems)
    results = _results(honours)
    made = [_notice(draft, calendar, organiser, today, results) for draft in drafts.values()]
    shown = _shown(honours.entries, drafts.values())
    return Publicised(
        notices=tuple(sorted(made, key=lambda notice: (notice.start, notice.id), reverse=True)),
        entries=shown,
        subjects=_unconcealed(honours, shown),
    )


def _draft(
    written: WrittenNotice, rolls: Rolls, calendar: WorkCalendar, today: datetime.date, problems: Problems
) -> _Draft | None:
    period = notice_period(written, calendar, problems)
    edition = rolls.edition(written, problems)
    concerned = rolls.concerned(written, edition, problems) if edition else ()
    if not written.contacts.any:
        message = "公示要写明有不同意见向谁反映，“联系”里请写上电话、邮箱或地址，至少一项。"
        correction = written.contacts.added("phone", "0990-6123456")
        problems.error(written.contacts.at(), message, correction)
    _check_names(written, concerned, problems)
    if period is None or edition is None:
        return None
    return _Draft(_id(written), written, edition, period, _state(period, today), concerned)


def _check_names(written: WrittenNotice, concerned: tuple[Entry, ...], problems: Problems) -> None:
    """Warn of a text that keeps a name which the list is to show no longer."""
    if written.hides is not Hiding.NAMES:
        return
    for name in ("title", "text"):
        kept = next((entry.name for entry in concerned if entry.name in getattr(written, name)), "")
        if kept:
            message = (
                f"这里写了“{kept}”，公示结束、名单隐藏以后，这个名字仍会留在网页上。请改成不提姓名的写法；"
                "如果整个公示到期都不再显示，请写“到期隐藏: 全部”。"
            )
            problems.warning(written.at(name), message)


def _id(written: WrittenNotice) -> str:
    """The id written, else one of the folder and the file: last year's file copied is another notice."""
    if written.id:
        return written.id
    path = PurePosixPath(written.at().path)
    name = slug(path.stem)
    return name if name.startswith(path.parent.name) else slug(f"{path.parent.name}-{name}")


def _state(period: NoticePeriod, today: datetime.date) -> NoticeState:
    if today < period.start:
        return NoticeState.COMING
    return NoticeState.ENDED if today > period.end else NoticeState.RUNNING


def _shown(entries: Iterable[Entry], drafts: Iterable[_Draft]) -> tuple[Entry, ...]:
    """The entries without those on their way of which no notice shows the names today."""
    shown: dict[Entry, bool] = {}
    for draft in drafts:
        for entry in draft.concerned:
            shown[entry] = shown.get(entry, False) or draft.shows_names
    return tuple(entry for entry in entries if entry.stage.final or shown.get(entry, True))


def _unconcealed(honours: Honours, shown: tuple[Entry, ...]) -> tuple[Subject, ...]:
    """The subjects of what is shown, and those that stand in no entry at all."""
    kept = {subject for entry in shown for subject in entry.subjects}
    kept |= {subject.successor for subject in kept if subject.successor}
    concealed = {subject for entry in honours.entries for subject in entry.subjects} - kept
    return tuple(subject for subject in honours.subjects if subject not in concealed)


def _results(honours: Honours) -> dict[tuple[str, str, str], Edition]:
    """The rolls of awards by programme, label and region; a roll counts as one as soon as it holds an award."""
    awarded = {entry.edition for entry in honours.entries if entry.stage is Stage.AWARDED and entry.public}
    return {_alike(edition): edition for edition in honours.editions if edition in awarded}


def _alike(edition: Edition) -> tuple[str, str, str]:
    return (edition.programme.id, edition.label, edition.region_name)


def _notice(
    draft: _Draft,
    calendar: WorkCalendar,
    organiser: str,
    today: datetime.date,
    results: dict[tuple[str, str, str], Edition],
) -> Notice:
    written, period, edition = draft.written, draft.period, draft.edition
    running = draft.state is NoticeState.RUNNING
    notice = Notice(
        id=draft.id,
        title=written.title,
        start=period.start,
        end=period.end,
        working_days=period.working_days,
        days_left=calendar.working_days_between(today, period.end) if running else 0,
        state=draft.state,
        body=written.body or "、".join(edition.bodies) or organiser,
        edition=edition,
        place=written.at(),
        document=document_number(written.document),
        text=written.text,
        contacts=written.contacts,
        entries=draft.concerned if draft.shows_names else (),
        amounts=_amounts(draft.concerned),
        hides=written.hides,
        result=results.get(_alike(edition)) if draft.state is NoticeState.ENDED else None,
    )
    if notice.hidden is not Hiding.ALL:
        return notice
    # A title may hold names too: 关于……同志的公示.
    return dataclasses.replace(
        notice, title=f"{edition.title}公示", document="", text="", contacts=Contacts(), amounts=()
    )


def _amounts(entries: Iterable[Entry]) -> tuple[tuple[str, int], ...]:
    sums: dict[str, int] = {}
    for entry in entries:
        unit = entry.edition.count_unit_of(entry.subject.kind)
        sums[unit] = sums.get(unit, 0) + 1
    return tuple(sums.items())
