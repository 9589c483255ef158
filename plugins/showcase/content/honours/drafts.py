"""Checks each row of a roll against its edition, and gathers whom it mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from showcase.content.names.ids import is_id
from showcase.content.problems import Problems
from showcase.content.regions import Region, Regions

from .editions import check_word
from .identity import Mention
from .programmes import Grade
from .records import Edition
from .rolls import EntryRow, EventRow, Roll, key_of_kind
from .vocabulary import EventKind, SubjectKind


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A row that names its subject well, on its way to become an entry once all subjects are known."""

    row: EntryRow
    edition: Edition
    position: int
    unit: str
    region: Region | None
    region_name: str
    grade: Grade | None
    mention: Mention
    successors: tuple[Mention | None, ...]
    """One for each status event, in the order written."""

    members: tuple[Mention | None, ...]
    """One for each member, where staff gave its id."""

    roll: Roll


def draft_entries(
    roll: Roll,
    edition: Edition,
    regions: Regions,
    registered: dict[tuple[SubjectKind, str], str],
    problems: Problems,
) -> list[Draft]:
    """Check the rows of a roll; a row with an error gives no draft.

    `registered` holds the names of registered subjects by kind and id.
    """
    drafts: list[Draft] = []
    seen: dict[tuple[object, ...], EntryRow] = {}
    for position, row in enumerate(roll.entries):
        draft = _draft(row, roll, edition, position, regions, registered, problems)
        if draft is None:
            continue
        mention = draft.mention
        where = draft.region.id if draft.region else draft.region_name
        stage = row.stage or edition.stage
        for category in row.categories or ("",):
            same = (mention.kind, mention.name, mention.id, draft.unit, where, stage, category, row.grade)
            if same in seen:
                message = f"“{mention.name}”在第 {seen[same].at().line} 行已经写过，同一份名单里不能重复。"
                problems.error(row.at(), message + "如果只是同名，请写明各自的单位或地区。")
                break
            seen[same] = row
        else:
            drafts.append(draft)
    return drafts


def _draft(
    row: EntryRow,
    roll: Roll,
    edition: Edition,
    position: int,
    regions: Regions,
    registered: dict[tuple[SubjectKind, str], str],
    problems: Problems,
) -> Draft | None:
    named = _named(row, edition, registered, problems)
    if named is None:
        return None
    kind, name = named
    own_unit = "" if kind is SubjectKind.UNIT and row.unit == name else row.unit
    unit = own_unit or ("" if kind is SubjectKind.UNIT else roll.unit)
    region_name = row.region or (name if kind is SubjectKind.PLACE else "") or roll.region
    region = _region(row, roll, region_name, regions, problems) if region_name else None
    edition_slug = f"{edition.programme.id}-{edition.id}"
    since = (1, *edition.sort_key, edition_slug, position)
    mention = Mention(
        kind,
        name,
        row.at(),
        since,
        edition=edition_slug,
        id=row.subject,
        unit=unit,
        region=region,
        with_id=partial(row.rewritten, "subject"),
    )
    _check_words(row, edition, problems)
    grade = _grade(row, edition, problems)
    successors = tuple(_successor(event, mention, since, registered, problems) for event in row.events)
    if region_name and region is None:
        return None
    return Draft(
        row=row,
        edition=edition,
        position=position,
        unit=unit,
        region=region,
        region_name=region_name,
        grade=grade,
        mention=mention,
        successors=successors,
        members=tuple(
            Mention(
                SubjectKind.PERSON, m.name, m.at("subject"), (*since, 1, n), edition_slug, m.subject, m.unit
            )
            if m.subject
            else None
            for n, m in enumerate(row.members)
        ),
        roll=roll,
    )


def _named(
    row: EntryRow, edition: Edition, registered: dict[tuple[SubjectKind, str], str], problems: Problems
) -> tuple[SubjectKind, str] | None:
    """The kind and name of the subject; None where that is reported as unclear."""
    programme, kinds = edition.programme, edition.programme.kinds
    named = row.named()
    if not named and row.subject:
        for kind in kinds:
            if (kind, row.subject) in registered:
                return kind, registered[kind, row.subject]
        message = (
            f"data/subjects 里没有编号为“{row.subject}”的{_listed(kinds)}。请先登记，或者在这里写明名称。"
        )
        problems.error(row.at("subject"), message)
        return None
    expected = key_of_kind(kinds[0])
    if not named:
        message = (
            f"这一条没有写明评的是谁。“{programme.name}”评的是{_listed(kinds)}，请补上“{expected}”一行。"
        )
        problems.error(row.at(), message, row.added(kinds[0].value, "……"))
        return None
    if len(named) > 1:
        keys = "、".join(f"“{key_of_kind(kind)}”" for kind, _ in named)
        message = f"这一条同时写了{keys}，只能写其中一个。“{programme.name}”评的是{_listed(kinds)}。"
        wrong = [kind for kind, _ in named if kind not in kinds] or [kind for kind, _ in named[1:]]
        problems.error(row.at(wrong[0].value), message + "家庭和组合里有哪些人，写在“成员”里。")
        return None
    kind, name = named[0]
    if kind not in kinds:
        message = f"“{programme.name}”评的是{_listed(kinds)}，这一条写的却是“{key_of_kind(kind)}”。"
        correction = row.renamed(kind.value, expected) if len(kinds) == 1 else ""
        problems.error(row.at(kind.value), message, correction)
        return None
    return None if _several(row, kind, name, problems) else (kind, name)


def _several(row: EntryRow, kind: SubjectKind, name: str, problems: Problems) -> bool:
    """Report several people or families in one entry, who would be counted as one."""
    names = [part for part in re.split("[、，,；;]", name) if part.strip()]
    if kind not in (SubjectKind.PERSON, SubjectKind.FAMILY) or len(names) < 2:
        return False
    message = f"这里像是写了 {len(names)} 个名称，会被当成一{kind.count_unit}。请每{kind.count_unit}写一条。"
    only = row.where is not None and len(row.where.node.pairs) == 1
    correction = "\n".join(row.rewritten(kind.value, part) for part in names) if only else ""
    problems.error(row.at(kind.value), message, correction)
    return True


def _listed(kinds: tuple[SubjectKind, ...]) -> str:
    return "、".join(kind.label for kind in kinds)


def _region(row: EntryRow, roll: Roll, text: str, regions: Regions, problems: Problems) -> Region | None:
    if row.region:
        return regions.find(text, row, "region", problems)
    if row.place:
        return regions.find(text, row, "place", problems)
    return regions.find(text, roll, "region", problems)


def _check_words(row: EntryRow, edition: Edition, problems: Problems) -> None:
    for index, category in enumerate(row.categories):
        check_word(row, "categories", category, list(edition.categories), problems, index)
    if len(row.categories) > 1 and not edition.programme.counts_categories:
        message = (
            f"“{edition.programme.name}”每一条只能归入一个类别。如果可以同时上几个榜，"
            "请在 data/programmes.yml 里给这个评选项目写“计榜次: 是”。"
        )
        problems.error(row.at("categories", 1), message)


def _grade(row: EntryRow, edition: Edition, problems: Problems) -> Grade | None:
    """The grade written, or the one that the measured value falls into."""
    programme = edition.programme
    check_word(row, "grade", row.grade, [grade.name for grade in programme.grades], problems)
    written = next((grade for grade in programme.grades if grade.name == row.grade), None)
    measured = None
    if row.measure is not None:
        measured = next((grade for grade in programme.grades if grade.covers(row.measure)), None)
        bounded = any(grade.least is not None for grade in programme.grades)
        if bounded and measured is None:
            bounds = "、".join(grade.bounds for grade in programme.grades if grade.least is not None)
            message = f"数值 {row.measure} 不在任何一个等级的范围里：{bounds}。"
            problems.error(row.at("measure"), message)
    if written and measured and written is not measured:
        message = f"数值 {row.measure} 属于“{measured.name}”，这里却写了“{written.name}”。"
        problems.error(row.at("grade"), message, row.rewritten("grade", measured.name))
    return written or measured


def _successor(
    event: EventRow,
    mention: Mention,
    since: tuple[int | str, ...],
    registered: dict[tuple[SubjectKind, str], str],
    problems: Problems,
) -> Mention | None:
    if event.kind is not EventKind.SUCCEEDED:
        return None
    if not event.successor:
        message = "认定更名要写明由谁承接，请补上“承接”一行，写新名称。"
        problems.error(event.at(), message, event.added("successor", "……"))
        return None
    place = event.at("successor")
    known = is_id(event.successor)
    name = registered.get((mention.kind, event.successor), "") if known else event.successor
    if not name:
        message = f"data/subjects 里没有编号为“{event.successor}”的{mention.kind.label}。请先登记，或者直接写新名称。"
        problems.error(place, message)
        return None
    if name == mention.name and not known:
        problems.error(place, f"承接的名称与原来的一样，都是“{name}”。")
        return None
    id = event.successor if known else ""
    return Mention(mention.kind, name, place, (*since, 2), mention.edition, id, mention.unit, mention.region)
