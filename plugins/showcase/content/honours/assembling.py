"""Puts the honours together: programmes, editions, subjects and entries of all the files that were read."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from showcase.content.problems import Problems
from showcase.content.regions import Region, Regions

from .concealing import conceal
from .consent_checking import showings_of
from .consents import RegisterFigures, figures_of
from .drafts import Draft, draft_entries
from .editions import Programmes, make_edition, make_programmes
from .entries import make_entry, make_subjects
from .identity import Mention, identify
from .minors import check_minors
from .portraits import check_photo
from .programmes import Level, Programme, ProgrammesFile
from .records import Edition, Entry, Subject
from .rolls import Roll
from .subject_facts import SubjectFacts, SubjectsFile
from .vocabulary import SubjectKind


@dataclass(frozen=True, slots=True)
class Honours:
    """All honour records, each tuple in the order in which the Catalogue holds it."""

    regions: Regions
    levels: tuple[Level, ...]
    programmes: tuple[Programme, ...]
    editions: tuple[Edition, ...]
    subjects: tuple[Subject, ...]
    entries: tuple[Entry, ...]
    concealed: frozenset[str] = frozenset()
    """The names that may stand nowhere on the site."""

    register: RegisterFigures = RegisterFigures()


Registered = dict[tuple[SubjectKind, str], SubjectFacts]


def assemble_honours(
    programmes_file: ProgrammesFile | None,
    subject_files: Iterable[SubjectsFile],
    rolls: Iterable[Roll],
    regions: Regions,
    photos: frozenset[str],
    today: datetime.date,
    problems: Problems,
    *,
    whole: bool,
) -> Honours:
    """Make the honour records as they may be shown `today`; `photos` are the names of the files in data/photos.

    `whole` says whether `rolls` are all that staff wrote: only then is a period without one a gap.
    """
    programmes = make_programmes(programmes_file, problems)
    facts = _register(subject_files, regions, photos, problems)
    editions = _in_order(_editions(rolls, programmes, problems))
    if whole:
        _report_gaps(editions, problems)
    drafts = _drafts(editions, regions, {key: known.name for key, known in facts.items()}, problems)
    for draft in drafts:
        check_photo(draft.row, photos, problems)
    mentions = [*_mentions_of_facts(facts, regions), *(m for draft in drafts for m in _mentions_of(draft))]
    identities = identify(mentions, problems)
    subjects = make_subjects(dict.fromkeys(identities.values()), facts)
    entries = [make_entry(draft, identities, subjects) for draft in drafts]
    showings = showings_of(facts, subjects, today, problems)
    check_minors(zip(drafts, entries, strict=True), facts, showings, problems)
    shown = conceal([edition for edition, _ in editions], subjects.values(), entries, showings)
    return Honours(
        regions=regions,
        levels=tuple(programmes.levels.values()),
        programmes=tuple(programmes),
        editions=shown.editions,
        subjects=shown.subjects,
        entries=shown.entries,
        concealed=shown.names,
        register=figures_of(((known.display, known.consent) for known in facts.values()), today),
    )


def _in_order(editions: Iterable[tuple[Edition, Roll]]) -> list[tuple[Edition, Roll]]:
    return sorted(editions, key=lambda pair: (pair[0].sort_key, pair[0].programme.id))


def _drafts(
    editions: list[tuple[Edition, Roll]],
    regions: Regions,
    names: dict[tuple[SubjectKind, str], str],
    problems: Problems,
) -> list[Draft]:
    return [
        draft
        for edition, roll in editions
        for draft in draft_entries(roll, edition, regions, names, problems)
    ]


def _editions(
    rolls: Iterable[Roll], programmes: Programmes, problems: Problems
) -> list[tuple[Edition, Roll]]:
    found: dict[tuple[str, str], tuple[Edition, Roll]] = {}
    for roll in rolls:
        edition = make_edition(roll, programmes, problems)
        if edition is None:
            continue
        key = (edition.programme.id, edition.id)
        if key in found:
            other = found[key][0]
            message = (
                f"“{edition.programme.name}”的“{edition.label}”在 {other.place.path} 里已经有了，网址会相同。"
                "同一届请写在一个文件里；确是两次评选的，请另写一个编号。"
            )
            name = "id" if roll.id else "label"
            added = roll.rewritten("id", f"{edition.id}-2") if roll.id else ""
            problems.error(
                roll.at(name), message, added or roll.added("id", f"{edition.id}-2", after="label")
            )
        else:
            found[key] = (edition, roll)
    return list(found.values())


def _register(
    files: Iterable[SubjectsFile], regions: Regions, photos: frozenset[str], problems: Problems
) -> Registered:
    registered: Registered = {}
    for known in (known for file in files for known in file.subjects):
        key = (known.kind, known.id)
        if key in registered:
            first = registered[key]
            message = f"编号“{known.id}”已经给了“{first.name}”（{first.at('id').words}），请另取一个。"
            problems.error(known.at("id"), message)
            continue
        registered[key] = known
        check_photo(known, photos, problems)
        if known.motto and known.kind is not SubjectKind.FAMILY:
            message = f"家训登在家庭的网页上，“{known.name}”的类型是{known.kind.label}。"
            problems.error(known.at("motto"), message + "请把这一行写到家庭那一条里，或者删去。")
        if known.region:
            regions.find(known.region, known, "region", problems)
    for key, known in registered.items():
        if known.successor and (known.kind, known.successor) not in registered:
            message = f"data/subjects 里没有编号为“{known.successor}”的{key[0].label}，承接的对象也要登记。"
            problems.error(known.at("successor"), message)
        elif known.successor and _succeeds_itself(known, registered):
            message = f"承接关系绕了一圈：从“{known.name}”出发又回到了它自己。"
            problems.error(known.at("successor"), message)
    return registered


def _succeeds_itself(known: SubjectFacts, registered: Registered) -> bool:
    seen = {known.id}
    after = registered.get((known.kind, known.successor))
    while after and after.id not in seen:
        seen.add(after.id)
        after = registered.get((after.kind, after.successor))
    return after is known


def _mentions_of_facts(registered: Registered, regions: Regions) -> Iterable[Mention]:
    for order, (key, known) in enumerate(registered.items()):
        region: Region | None = next(iter(regions.named(known.region)), None) if known.region else None
        yield Mention(
            kind=key[0],
            name=known.name,
            place=known.at(),
            since=(0, order),
            id=known.id,
            unit=known.unit,
            region=region,
            former_names=known.former_names,
            pinyin=known.pinyin,
            deceased=known.deceased,
            with_id=partial(known.rewritten, "id"),
        )


def _mentions_of(draft: Draft) -> Iterable[Mention]:
    yield draft.mention
    yield from (mention for mention in (*draft.successors, *draft.members) if mention)


def _report_gaps(editions: list[tuple[Edition, Roll]], problems: Problems) -> None:
    """Name the periods that a rotating honour left out, where its next roll stands."""
    last: dict[str, Edition] = {}
    for edition, roll in editions:
        if not (edition.programme.rotating and edition.period):
            continue
        before = last.get(edition.programme.id)
        last[edition.programme.id] = edition
        if before and before.period:
            missing = [
                before.period.after(n) for n in range(1, edition.period.ordinal - before.period.ordinal)
            ]
            if missing:
                named = "、".join(period.label for period in missing[:6])
                message = f"“{edition.programme.name}”缺少{named}，网页上会注明没有评选；如果评过，请补上那一期的名单。"
                problems.notice(roll.at("label"), message)
