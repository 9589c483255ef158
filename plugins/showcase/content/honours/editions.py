"""Makes programmes and editions of what staff wrote, and checks what they say of each other."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.declaring import Record
from showcase.content.document_numbers import document_number
from showcase.content.names.ids import slug
from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .periods import edition_id, read_period
from .programmes import Level, Programme, ProgrammesFile
from .records import Count, Edition
from .rolls import CountRow, Roll

_RESERVED = re.compile(r"years|levels|categories|page")
"""What stands at that part of an address already: honours by year, by level, by category, further pages of a list."""


@dataclass(frozen=True, slots=True)
class Programmes:
    """The programmes with their levels, looked up by id or name."""

    levels: dict[str, Level]
    by_id: dict[str, Programme]
    by_name: dict[str, Programme]

    def __iter__(self) -> Iterator[Programme]:
        return iter(self.by_id.values())

    def find(self, text: str) -> Programme | None:
        """The programme that a roll refers to."""
        return self.by_name.get(text) or self.by_id.get(text)

    def nearest(self, text: str) -> str:
        """The name of the programme most like `text`; "" where none is."""
        return nearest(text, [*self.by_name, *self.by_id])


def make_programmes(file: ProgrammesFile | None, problems: Problems) -> Programmes:
    """Check the declared programmes and give each its id."""
    levels = {level.name: level for level in file.levels} if file else {}
    programmes = Programmes(levels, {}, {})
    for row in file.programmes if file else ():
        programme = dataclasses.replace(row, id=row.id or slug(row.name))
        _check_programme(programme, levels, problems)
        if programme.name in programmes.by_name:
            problems.error(row.at("name"), f"评选项目“{row.name}”写了两次，请删去重复的一个。")
        elif _RESERVED.fullmatch(programme.id):
            message = f"“{programme.id}”在荣誉的网址里另有用处，不能作评选项目的编号，请另写一个。"
            problems.error(row.at("id"), message, row.rewritten("id", f"xiang-mu-{programme.id}"))
        elif programme.id in programmes.by_id:
            other = programmes.by_id[programme.id].name
            message = f"“{row.name}”与“{other}”的编号都是“{programme.id}”，请给它另写一个编号。"
            problems.error(row.at("id"), message, row.rewritten("id", f"{programme.id}-2"))
        else:
            programmes.by_id[programme.id] = programme
            programmes.by_name[programme.name] = programme
    return programmes


def _check_programme(programme: Programme, levels: dict[str, Level], problems: Problems) -> None:
    if programme.level not in levels:
        _unknown_level(programme.level, levels, programme, problems)
    if programme.rotating and programme.cycle.months not in (1, 3, 6, 12):
        message = f"“{programme.name}”是轮流的荣誉，周期要写每月、每季度、每半年或每年，才能排出各期是谁。"
        problems.error(programme.at("cycle"), message, programme.rewritten("cycle", "每月"))
    bounded = [grade for grade in programme.grades if grade.least is not None]
    for grade in bounded:
        if grade.most is not None and grade.least is not None and grade.most < grade.least:
            message = f"等级“{grade.name}”的上限 {grade.most} 比下限 {grade.least} 还小，是不是写反了？"
            problems.error(grade.at("most"), message)
        for other in bounded:
            if (
                other is not grade
                and grade.least is not None
                and other.covers(grade.least)
                and grade.covers(grade.least)
            ):
                message = f"等级“{grade.name}”与“{other.name}”的范围重叠：{grade.least} 两边都算。"
                problems.error(grade.at("least"), message + "请改其中一个的上限或下限。")


def _unknown_level(
    level: str, levels: dict[str, Level], record: Programme | Roll, problems: Problems
) -> None:
    near = nearest(level, levels)
    message = f"级别“{level}”没有列在 data/programmes.yml 的“级别”里。现有：{'、'.join(levels)}。"
    problems.error(record.at("level"), message, record.rewritten("level", near) if near else "")


def make_edition(roll: Roll, programmes: Programmes, problems: Problems) -> Edition | None:
    """Make the edition of a roll; None where its programme, its level or its period is not known."""
    programme = programmes.find(roll.programme)
    if programme is None:
        _unknown_programme(roll, programmes, problems)
        return None
    _check_roll(roll, programmes, problems)
    period = read_period(roll.label)
    if programme.rotating and (period is None or period.months != programme.cycle.months):
        _unclear_period(roll, programme, problems)
        return None
    level = programmes.levels.get(roll.level or programme.level)
    if level is None:
        return None
    return Edition(
        id=roll.id or edition_id(roll.label),
        programme=programme,
        label=roll.label,
        name=roll.name or programme.name,
        level=level,
        cycle=roll.cycle or programme.cycle,
        count_unit=roll.count_unit or programme.count_unit,
        order=roll.order or programme.order,
        unranked=programme.unranked if roll.unranked is None else roll.unranked,
        stage=roll.stage,
        place=roll.at(),
        categories=tuple(category.name for category in roll.categories or programme.categories),
        period=period,
        date=roll.date,
        bodies=roll.bodies or programme.bodies,
        document=document_number(roll.document),
        document_title=roll.document_title,
        valid_from=roll.valid_from,
        valid_to=roll.valid_to,
        quota=roll.quota,
        introduction=roll.introduction,
        region_name=roll.region,
        counts=tuple(_count(row, roll, programme, problems) for row in roll.counts),
    )


def _unknown_programme(roll: Roll, programmes: Programmes, problems: Problems) -> None:
    near = programmes.nearest(roll.programme)
    message = f"data/programmes.yml 里没有评选项目“{roll.programme}”。"
    message += f"您要写的是不是“{near}”？" if near else "请先在那里登记，再写名单。"
    problems.error(roll.at("programme"), message, roll.rewritten("programme", near) if near else "")


def _check_roll(roll: Roll, programmes: Programmes, problems: Problems) -> None:
    """Check what a roll says of itself."""
    if roll.level and roll.level not in programmes.levels:
        _unknown_level(roll.level, programmes.levels, roll, problems)
    if roll.valid_from and roll.valid_to and roll.valid_to.ends_before(roll.valid_from):
        problems.error(roll.at("valid_to"), f"有效期到 {roll.valid_to} 为止，却从 {roll.valid_from} 才开始。")
    if not (roll.writes("entries") or roll.writes("counts")):
        message = "这份光荣榜没有名单。请写“名单”，每条以“- ”开头；只公布数目、不列姓名的，写“统计”。"
        problems.error(roll.at("entries"), message)


def _unclear_period(roll: Roll, programme: Programme, problems: Problems) -> None:
    example = {1: "2026年5月", 3: "2026年第二季度", 6: "2026年上半年", 12: "2026年度"}[
        programme.cycle.months or 12
    ]
    message = f"“{programme.name}”{programme.cycle.label}一期，届次要写明是哪一期，例如“{example}”；“{roll.label}”看不出来。"
    problems.error(roll.at("label"), message)


def _count(row: CountRow, roll: Roll, programme: Programme, problems: Problems) -> Count:
    categories = [category.name for category in roll.categories or programme.categories]
    check_word(row, "category", row.category, categories, problems)
    check_word(row, "grade", row.grade, [grade.name for grade in programme.grades], problems)
    unit = row.unit or roll.count_unit or programme.count_unit or programme.kinds[0].count_unit
    return Count(row.number, unit, row.stage or roll.stage, row.category, row.grade)


def check_word(
    record: Record, name: str, word: str, known: list[str], problems: Problems, index: int = 0
) -> None:
    """Report a category or grade, the attribute `name` of `record`, that the programme does not have."""
    if not word or word in known:
        return
    label = "等级" if name == "grade" else "类别"
    if not known:
        message = (
            f"这个评选项目没有分{label}，“{word}”无处归入；要分的话，请先在 data/programmes.yml 里列出。"
        )
        problems.error(record.at(name, index), message)
        return
    near = nearest(word, known)
    message = f"没有“{word}”这个{label}。可以写：{'、'.join(known)}。"
    problems.error(record.at(name, index), message, record.rewritten(name, near, index) if near else "")
