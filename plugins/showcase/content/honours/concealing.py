"""Takes from subjects and entries what is not to be shown, once, before anything is made of them.

Views cannot show what is not there: pages, feeds, search, share pictures and addresses are all made of these records.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from showcase.content.names.surnames import split_surname
from showcase.content.regions import Region

from .consents import Display, Showing
from .records import Count, Edition, Entry, Member, Subject
from .vocabulary import Stage, SubjectKind

_FAMILY = "家庭"
_HEAD = "户主"

Showings = Mapping[Subject, Showing]
"""How those are shown who are not shown in full."""


def anonymous_name(kind: SubjectKind, name: str) -> str:
    """What stands for a name that is not shown: 王某, 王某家庭; everywhere the same for all of that surname."""
    if kind is SubjectKind.PERSON:
        return f"{split_surname(name)[0]}某"
    if kind is SubjectKind.FAMILY:
        return f"{split_surname(name.removeprefix(_HEAD))[0]}某{_FAMILY}"
    return f"匿名{kind.label}"


def concealed_subject(subject: Subject, showing: Showing) -> Subject:
    """The subject as it may be shown."""
    if showing.display is Display.FULL:
        return dataclasses.replace(
            subject,
            portrait=subject.portrait if showing.photo else None,
            introduction=subject.introduction if showing.story else "",
        )
    bare = dataclasses.replace(subject, unit="", introduction="", motto="", portrait=None, members=())
    if showing.display is Display.NAME_ONLY:
        return bare
    described = f"{subject.kind.value}|{subject.id}|{showing.salt}"
    return dataclasses.replace(
        bare,
        id=f"anon-{hashlib.sha256(described.encode()).hexdigest()[:10]}",
        name=anonymous_name(subject.kind, subject.name),
        region=_township(subject.region),
        former_names=(),
        pinyin="",
        successor=None,
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be shown."""

    editions: tuple[Edition, ...]
    subjects: tuple[Subject, ...]
    entries: tuple[Entry, ...]
    names: frozenset[str] = frozenset()
    """The names, former ones too, that may not."""


def conceal(
    editions: Sequence[Edition], subjects: Iterable[Subject], entries: Sequence[Entry], showings: Showings
) -> Shown:
    """Subjects and entries as they may be shown, referring to one another only as they may be; hidden ones are gone."""
    if not showings:
        return Shown(tuple(editions), tuple(subjects), tuple(entries))
    counted, moved = counting_hidden(editions, entries, showings)
    renewed = _renewed(subjects, showings)
    hidden = {subject for subject, showing in showings.items() if showing.display is Display.HIDDEN}
    concealed = [subject for subject, showing in showings.items() if showing.display.conceals]
    return Shown(
        counted,
        tuple(new for old, new in renewed.items() if old not in hidden),
        tuple(_entry(entry, showings, renewed) for entry in moved if entry.subject not in hidden),
        frozenset(name for subject in concealed for name in (subject.name, *subject.former_names)),
    )


def _renewed(subjects: Iterable[Subject], showings: Showings) -> dict[Subject, Subject]:
    """Each subject with what is shown of it, its successor too."""
    renewed: dict[Subject, Subject] = {}

    def renew(subject: Subject) -> Subject:
        if subject not in renewed:
            shown = concealed_subject(subject, showings[subject]) if subject in showings else subject
            after = renew(shown.successor) if shown.successor else None
            renewed[subject] = (
                shown if after is shown.successor else dataclasses.replace(shown, successor=after)
            )
        return renewed[subject]

    for subject in subjects:
        renew(subject)
    return renewed


def _entry(entry: Entry, showings: Showings, renewed: Mapping[Subject, Subject]) -> Entry:
    """The entry as it may be shown, and its members and successors too."""
    showing = showings.get(entry.subject)
    shown = concealed_entry(entry, showing) if showing else entry
    return dataclasses.replace(
        shown,
        subject=renewed[entry.subject],
        members=tuple(_members(shown.members, showings, renewed)),
        events=tuple(
            dataclasses.replace(event, successor=renewed[event.successor]) if event.successor else event
            for event in shown.events
        ),
    )


def concealed_entry(entry: Entry, showing: Showing) -> Entry:
    """The entry as it may be shown of its subject."""
    if showing.display is Display.FULL:
        return dataclasses.replace(
            entry,
            portrait=entry.portrait if showing.photo else None,
            deeds=entry.deeds if showing.story else "",
            citation=entry.citation if showing.story else "",
        )
    bare = dataclasses.replace(
        entry, unit="", post="", posted_to="", sex="", ethnicity="", citation="", deeds="", portrait=None, note="",
        members=(),
    )  # fmt: skip
    if showing.display is Display.NAME_ONLY:
        return bare
    return dataclasses.replace(
        bare,
        name=anonymous_name(entry.subject.kind, entry.name),
        region=_township(entry.region),
        region_name="",
        measure=None,
        recommended_by=(),
        reviewed_by=(),
    )


def _members(
    members: Iterable[Member], showings: Showings, renewed: Mapping[Subject, Subject]
) -> Iterator[Member]:
    for member in members:
        showing = showings.get(member.subject) if member.subject else None
        if showing is None or member.subject is None:
            yield member if member.subject is None else _of(member, renewed[member.subject])
        elif showing.display is not Display.HIDDEN:
            new = renewed[member.subject]
            name = new.name if showing.display.conceals else member.name
            yield Member(name, member.unit if showing.display is Display.FULL else "", new)


def _of(member: Member, subject: Subject) -> Member:
    return dataclasses.replace(member, subject=subject)


def _township(region: Region | None) -> Region | None:
    """The town that a village is of: in a village a surname may be a name."""
    return region.path[:2][-1] if region else None


def counting_hidden(
    editions: Iterable[Edition], entries: Sequence[Entry], showings: Showings
) -> tuple[tuple[Edition, ...], tuple[Entry, ...]]:
    """The editions, with the numbers that their rolls have with those who are hidden, and the entries of these editions."""
    of: dict[Edition, list[Entry]] = {}
    for entry in entries:
        of.setdefault(entry.edition, []).append(entry)
    counted: dict[Edition, Edition] = {}
    for edition in editions:
        hidden = [entry for entry in of.get(edition, ()) if _is_hidden(entry, showings)]
        counted[edition] = _counting(edition, of[edition], hidden) if hidden else edition
    moved = (
        entry
        if counted[entry.edition] is entry.edition
        else dataclasses.replace(entry, edition=counted[entry.edition])
        for entry in entries
    )
    return tuple(counted.values()), tuple(moved)


def _is_hidden(entry: Entry, showings: Showings) -> bool:
    showing = showings.get(entry.subject)
    return showing is not None and showing.display is Display.HIDDEN


def _counting(edition: Edition, entries: Iterable[Entry], hidden: Iterable[Entry]) -> Edition:
    """The edition with the numbers of all its public entries, by stage, where it has none of its own."""
    published = {count.stage for count in edition.counts}
    stages = {entry.stage for entry in hidden if entry.public} - published
    numbers: dict[tuple[Stage, str], int] = {}
    for entry in entries:
        if entry.stage in stages and entry.public:
            key = (entry.stage, edition.count_unit_of(entry.subject.kind))
            numbers[key] = numbers.get(key, 0) + 1
    counts = (Count(number, unit, stage) for (stage, unit), number in numbers.items())
    return dataclasses.replace(edition, counts=(*edition.counts, *counts))
