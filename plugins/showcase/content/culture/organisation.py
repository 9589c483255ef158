"""Who leads and does the work of culture (组织机构): data/culture/organisation.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.declaring import TERM, Later, ListOf, Name, PersonName, Record, RecordOf, Text, key
from showcase.content.document_numbers import document_number
from showcase.content.named import Rows
from showcase.content.problems import Problems
from showcase.content.spans import Term

from .gaps import report_gaps
from .records import Body, Seat
from .rows import CultureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRow(Record):
    """A role in a body as staff write it."""

    TITLE = "组成人员"

    role: str = key("职务", Text(20), "在这个机构里的职务。", example="组长")
    posts: tuple[str, ...] = key(
        "岗位",
        ListOf(Text(60)),
        "由担任什么岗位的人出任；人事变动以后不用改。",
        example='"县委常委、宣传部部长"',
        default=(),
    )
    names: tuple[str, ...] = key(
        "姓名", ListOf(PersonName()), "一定要登姓名的才写，换人以后记得改。", default=()
    )
    term: Term | None = key("起止", TERM, "从什么时候到什么时候担任。", example="2024-03 起", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRow(CultureRow):
    """A body as staff write it."""

    TITLE = "机构"

    name: str = key("名称", Name(60), "机构的名称。", example="机关文化建设领导小组")
    duty: str = key("职责", Text(400, lines=True), "做什么。", default="")
    document: str = key("文号", Text(60), "成立的文件。", example="清委办〔2024〕6号", default="")
    seats: tuple[SeatRow, ...] = key(
        "组成", ListOf(RecordOf(SeatRow)), "组长、副组长、成员等，按先后。", default=()
    )
    below: tuple[BodyRow, ...] = key(
        "下设",
        Later(lambda: ListOf(RecordOf(BodyRow, short="name"))),
        "下设的办公室、推进小组等。",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFile(Record):
    """data/culture/organisation.yml."""

    TITLE = "组织机构文件"

    bodies: tuple[BodyRow, ...] = key("机构", ListOf(RecordOf(BodyRow)), "领导小组等，按先后。", default=())


def make_bodies(rows: Iterable[BodyRow], problems: Problems) -> tuple[Body, ...]:
    """The bodies that staff wrote, with those below them."""
    listed = Rows("机构", "组织机构")
    return tuple(body for row in rows if (body := _body(row, listed, problems)))


def _body(row: BodyRow, listed: Rows, problems: Problems) -> Body | None:
    report_gaps(row, problems)
    for seat in row.seats:
        report_gaps(seat, problems)
        if not (seat.posts or seat.names):
            message = f"“{seat.role}”没有写由谁担任，请补上“岗位”，例如 岗位: 县总工会主席。"
            problems.error(seat.at("role"), message)
    id = listed.id_of(row, problems)
    below = tuple(body for one in row.below if (body := _body(one, listed, problems)))
    if not id:
        return None
    return Body(
        id=id,
        name=row.name,
        place=row.at(),
        duty=row.duty,
        unit=row.unit,
        document=document_number(row.document),
        seats=tuple(Seat(one.role, one.posts, one.names, one.term or Term()) for one in row.seats),
        below=below,
        term=row.time,
    )
