"""Clubs (文体社团): data/culture/clubs.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.declaring import ListOf, Name, Record, RecordOf, Text, key
from showcase.content.named import Rows
from showcase.content.problems import Problems

from .gaps import report_gaps
from .records import Club
from .references import References
from .rows import CultureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubRow(CultureRow):
    """A club as staff write it."""

    TITLE = "社团"

    name: str = key("名称", Name(30), "社团的名称。", example="书法小组")
    description: str = key("简介", Text(300, lines=True), "一两句话说明做什么。", default="")
    meets: str = key("时间", Text(80), "什么时候活动。", example="每周三下班后一小时", default="")
    venue: str = key("地点", Text(80), "在哪里活动。", example="机关文化活动室", default="")
    joining: str = key("参加办法", Text(120), "怎样参加。", example="到机关工会登记", default="")
    activities: tuple[str, ...] = key(
        "活动",
        ListOf(Text(80)),
        "办过的活动，写标题，或者年份和文件夹。",
        example="[2025/du-shu-sha-long]",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubsFile(Record):
    """data/culture/clubs.yml."""

    TITLE = "社团文件"

    clubs: tuple[ClubRow, ...] = key("社团", ListOf(RecordOf(ClubRow)), "各个社团，按先后。", default=())


def make_clubs(rows: Iterable[ClubRow], known: References, problems: Problems) -> tuple[Club, ...]:
    """The clubs that staff wrote."""
    listed = Rows("社团", "文体社团")
    found = []
    for row in rows:
        report_gaps(row, problems)
        activities = known.activities.listed(row, row.activities, problems) if known.activities else ()
        if id := listed.id_of(row, problems):
            found.append(
                Club(
                    id=id,
                    name=row.name,
                    place=row.at(),
                    description=row.description,
                    unit=row.unit,
                    meets=row.meets,
                    venue=row.venue,
                    joining=row.joining,
                    activities=tuple(activity.path for activity in activities),
                    term=row.time,
                )
            )
    return tuple(found)
