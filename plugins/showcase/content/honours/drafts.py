"""Checks each row of a roll against its edition, and gathers whom it mentions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from showcase.content.names.ids import is_id
from showcase.content.problems import Problems
from showcase.content.regions import Region, Regions

from .editions import check_word
from .identity import Mention
from .naming import Registered, named_subject
from .programmes import Grade
from .records import Edition
from .rolls import EntryRow, EventRow, MemberRow, Roll
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
    registered: Registered,
    problems: Problems,
) -> list[Draft]:
    """Check the rows of a roll; a row that names nobody, or no region that is known, gives no draft."""
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
    registered: Registered,
    problems: Problems,
) -> Draft | None:
    named = named_subject(row, edition.programme, registered, problems)
    if named is None:
        return None
    kind, name = named
    region_name = _region_name(row, roll, kind, name, regions)
    region = _region(row, roll, region_name, regions, problems) if region_name else None
    mention = _mention(row, kind, name, roll, edition, position, region)
    _check_words(row, edition, problems)
    grade = _grade(row, edition, problems)
    successors = tuple(_successor(event, mention, registered, problems) for event in row.events)
    if region_name and region is None:
        return None
    return Draft(
        row=row,
        edition=edition,
        position=position,
        unit=mention.unit,
        region=region,
        region_name=region_name,
        grade=grade,
        mention=mention,
        successors=successors,
        members=tuple(_member(member, number, mention) for number, member in enumerate(row.members)),
        roll=roll,
    )


def _mention(
    row: EntryRow,
    kind: SubjectKind,
    name: str,
    roll: Roll,
    edition: Edition,
    position: int,
    region: Region | None,
) -> Mention:
    own_unit = "" if kind is SubjectKind.UNIT and row.unit == name else row.unit
    slug = f"{edition.programme.id}-{edition.id}"
    return Mention(
        kind,
        name,
        row.at(),
        since=(1, *edition.sort_key, slug, position),
        edition=slug,
        id=row.subject,
        unit=own_unit or ("" if kind is SubjectKind.UNIT else roll.unit),
        region=region,
        deceased=row.deceased or row.posthumous,
        with_id=partial(row.rewritten, "subject"),
    )


def _member(member: MemberRow, number: int, group: Mention) -> Mention | None:
    """The person whom staff gave as a member by id; a name alone is too little to link."""
    if not member.subject:
        return None
    return Mention(
        SubjectKind.PERSON,
        member.name,
        member.at("subject"),
        since=(*group.since, 1, number),
        edition=group.edition,
        id=member.subject,
        unit=member.unit,
        with_id=partial(member.rewritten, "subject"),
    )


def _region_name(row: EntryRow, roll: Roll, kind: SubjectKind, name: str, regions: Regions) -> str:
    """The region as written; a place is its own region, whether what stands beside it is that or its superior."""
    if kind is not SubjectKind.PLACE:
        return row.region or roll.region
    superior = row.region or roll.region
    own = superior.removesuffix(name) + name
    return own if regions.named(own) else row.region or name


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
    event: EventRow, mention: Mention, registered: Registered, problems: Problems
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
    return Mention(
        mention.kind, name, place, (*mention.since, 2), mention.edition, id, mention.unit, mention.region
    )
