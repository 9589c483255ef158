"""The document library (文件库): data/documents.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from showcase.content.dates import PartialDate
from showcase.content.declaring import Choice, Date, Id, ListOf, Name, Record, RecordOf, Text, key
from showcase.content.document_numbers import document_number
from showcase.content.names.ids import slug
from showcase.content.problems import Problems

from .frameworks import KnownPillars
from .gaps import report_gaps
from .records import DocumentStatus, OfficialDocument
from .references import References
from .rows import CultureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow(CultureRow):
    """A document as staff write it."""

    TITLE = "文件"

    name: str = key("标题", Text(120), "文件的标题。", example="关于命名第六届清禾县文明村的决定")
    id: str = key("编号", Id(), "网址里用的编号，一经使用不再改动；不写时由文号的拼音生成。", default="")
    number: str = key("文号", Text(60), "发文字号；没有的不写。", example="清委〔2026〕10号", default="")
    issuers: tuple[str, ...] = key(
        "发文单位", ListOf(Name()), "由谁印发。", example="[中共清禾县委]", default=()
    )
    signed: PartialDate | None = key("成文日期", Date(), "落款的日期。", example="2026-04-24", default=None)
    published: PartialDate | None = key(
        "发布日期", Date(), "公开发布的日期。", example="2026-04-27", default=None
    )
    status: DocumentStatus = key(
        "状态",
        Choice(DocumentStatus),
        "有效、修改（改过，仍然有效）或者废止；不写是有效。",
        example="有效",
        default=DocumentStatus.VALID,
    )
    changed_by: str = key(
        "变更文件",
        Text(120),
        "被哪个文件修改或废止，写文号，没有文号的写标题。",
        example="清委〔2025〕28号",
        default="",
    )
    changed_on: PartialDate | None = key("变更日期", Date(), "修改或废止的日期。", default=None)
    summary: str = key("摘要", Text(600, lines=True), "这份文件定了什么。", default="")
    attachments: tuple[str, ...] = key(
        "附件",
        ListOf(Text(160)),
        "可以下载的文件，写它在 docs 里的位置。",
        example="[culture/files/ban-fa.pdf]",
        default=(),
    )
    pillars: tuple[str, ...] = key(
        "支柱", ListOf(Name()), "属于哪一项文化。", example="[管理文化]", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsFile(Record):
    """data/documents.yml."""

    TITLE = "文件库"

    documents: tuple[DocumentRow, ...] = key(
        "文件", ListOf(RecordOf(DocumentRow)), "各个文件，新的写在前面。", default=()
    )


@dataclass(slots=True)
class _Shelf:
    """Gives each document its id, and reports those that are there already."""

    _numbers: dict[str, DocumentRow] = field(default_factory=dict)
    _ids: dict[str, DocumentRow] = field(default_factory=dict)

    def id_of(self, row: DocumentRow, number: str, problems: Problems) -> str:
        first = self._numbers.setdefault(number, row) if number else row
        if first is not row:
            message = (
                f"文号“{number}”在第 {first.at('number').line} 行已经有了，同一个文件只登一次，请删去或改正。"
            )
            problems.error(row.at("number"), message)
            return ""
        id = row.id or slug(number or row.name)
        first = self._ids.setdefault(id, row)
        if first is not row:
            message = f"“{row.name}”与“{first.name}”的编号都是“{id}”，请给它另写一个编号。"
            other = f"{id}-2"
            correction = row.rewritten("id", other) if row.id else row.added("id", other, after="name")
            problems.error(row.at("id" if row.id else "name"), message, correction)
            return ""
        return id


def make_documents(
    rows: Iterable[DocumentRow], known: References, pillars: KnownPillars, problems: Problems
) -> tuple[OfficialDocument, ...]:
    """The documents that staff wrote, newest first; those without a date stand last."""
    shelf = _Shelf()
    found = []
    for row in rows:
        report_gaps(row, problems)
        _check_dates(row, problems)
        number = document_number("".join(row.number.split()))
        of = pillars.of(row, problems)
        attachments = known.attachments_of(row, "attachments", problems)
        if id := shelf.id_of(row, number, problems):
            found.append(
                OfficialDocument(
                    id=id,
                    title=row.name,
                    place=row.at(),
                    number=number,
                    issuers=row.issuers,
                    signed=row.signed,
                    published=row.published,
                    status=row.status,
                    term=row.time,
                    changed_by=document_number(row.changed_by),
                    changed_on=row.changed_on,
                    summary=row.summary,
                    attachments=attachments,
                    pillars=of,
                )
            )
    return tuple(sorted(found, key=_age, reverse=True))


def _age(document: OfficialDocument) -> tuple[int, int, int]:
    return document.date.order if document.date else (0, 0, 0)


def _check_dates(row: DocumentRow, problems: Problems) -> None:
    """Report dates in an impossible order, and a change that the status says nothing of."""
    if row.signed and row.published and row.published.ends_before(row.signed):
        message = f"发布日期（{row.published}）在成文日期（{row.signed}）之前，请核对。"
        problems.error(row.at("published"), message)
    if row.signed and row.changed_on and row.changed_on.ends_before(row.signed):
        message = f"变更日期（{row.changed_on}）在成文日期（{row.signed}）之前，请核对。"
        problems.error(row.at("changed_on"), message)
    if row.status is DocumentStatus.VALID and (row.changed_by or row.changed_on):
        name = "changed_by" if row.changed_by else "changed_on"
        message = "写了变更文件或变更日期，状态却是“有效”。请把状态写成“修改”或“废止”。"
        problems.error(row.at(name), message)
