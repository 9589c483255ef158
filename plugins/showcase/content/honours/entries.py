"""Makes subjects and entries of the drafts, once it is known who is who."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .drafts import Draft
from .identity import Identity, Mention
from .portraits import portrait_in
from .records import Entry, Member, StatusEvent, Subject
from .subject_facts import SubjectFacts
from .vocabulary import SubjectKind

Subjects = dict[tuple[SubjectKind, str], Subject]
"""The subjects by kind and id."""


def make_subjects(
    identities: Iterable[Identity], facts: dict[tuple[SubjectKind, str], SubjectFacts]
) -> Subjects:
    """Make each subject once, successors before those whom they succeed."""
    by_key = {(identity.latest.kind, identity.id): identity for identity in identities}
    subjects: Subjects = {}

    def make(kind: SubjectKind, id: str, below: tuple[str, ...]) -> Subject | None:
        key = (kind, id)
        if key in subjects or key not in by_key or id in below:
            return subjects.get(key)
        known = facts.get(key)
        following = make(kind, known.successor, (*below, id)) if known and known.successor else None
        subjects[key] = _subject(by_key[key], known, following)
        return subjects[key]

    for kind, id in by_key:
        make(kind, id, ())
    return subjects


def _subject(identity: Identity, known: SubjectFacts | None, successor: Subject | None) -> Subject:
    newest_first = tuple(reversed(identity.mentions))
    latest = identity.latest
    return Subject(
        id=identity.id,
        kind=latest.kind,
        name=known.name if known else latest.name,
        unit=(known.unit if known else "") or next((m.unit for m in newest_first if m.unit), ""),
        region=next((m.region for m in (*identity.mentions[:1], *newest_first) if m.region), None)
        if known and known.region
        else next((m.region for m in newest_first if m.region), None),
        former_names=known.former_names if known else (),
        pinyin=known.pinyin if known else "",
        deceased=any(mention.deceased for mention in identity.mentions),
        minor=known is not None and known.minor,
        members=known.members if known else (),
        introduction=known.introduction if known else "",
        motto=known.motto if known else "",
        portrait=portrait_in(known),
        successor=successor,
    )


def make_entry(draft: Draft, identities: dict[Mention, Identity], subjects: Subjects) -> Entry:
    """Make the entry of a draft."""
    row = draft.row

    def subject_of(mention: Mention) -> Subject:
        return subjects[mention.kind, identities[mention].id]

    return Entry(
        edition=draft.edition,
        subject=subject_of(draft.mention),
        name=draft.mention.name,
        position=draft.position,
        stage=row.stage or draft.edition.stage,
        place=row.at(),
        unit=draft.unit,
        post=row.post,
        posted_to=row.posted_to,
        region=draft.region,
        region_name=draft.region_name,
        sex=row.sex,
        ethnicity=row.ethnicity,
        categories=row.categories,
        grade=draft.grade,
        measure=row.measure,
        posthumous=row.posthumous,
        deceased=row.deceased or row.posthumous,
        citation=row.citation,
        deeds=row.deeds,
        portrait=portrait_in(row),
        recommended_by=row.recommended_by or draft.roll.recommended_by,
        reviewed_by=row.reviewed_by or draft.roll.reviewed_by,
        number=row.number,
        note=row.note,
        members=tuple(
            Member(member.name, member.unit, subject_of(mention) if mention else None)
            for member, mention in zip(row.members, draft.members, strict=True)
        ),
        events=_events(draft, subject_of),
    )


def _events(draft: Draft, subject_of: Callable[[Mention], Subject]) -> tuple[StatusEvent, ...]:
    events = [
        StatusEvent(row.kind, row.date, row.document, row.reason, subject_of(mention) if mention else None)
        for row, mention in zip(draft.row.events, draft.successors, strict=True)
    ]
    return tuple(sorted(events, key=lambda event: event.date))
