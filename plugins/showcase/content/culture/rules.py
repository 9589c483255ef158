"""The list of rules (制度目录): data/culture/rules.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.declaring import ListOf, Name, Record, RecordOf, Text, key
from showcase.content.document_numbers import document_number
from showcase.content.named import Rows
from showcase.content.problems import Problems

from .frameworks import KnownPillars
from .gaps import report_gaps
from .records import Rule
from .references import References
from .rows import CultureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow(CultureRow):
    """A rule as staff write it."""

    TITLE = "制度"

    name: str = key("名称", Name(40), "制度的名称。", example="首问负责制")
    pillars: tuple[str, ...] = key(
        "支柱", ListOf(Name()), "属于哪一项文化，制度目录按它归类。", example="[管理文化]", default=()
    )
    description: str = key(
        "简介",
        Text(300, lines=True),
        "一句话说明要求。",
        example="谁先接待，谁负责到底。",
        default="",
    )
    document: str = key("文号", Text(60), "写在哪个文件里。", example="清政办〔2024〕11号", default="")
    where_to_read: str = key("查阅", Text(80), "没有上网的，到哪里看。", example="大厅一楼服务台", default="")
    pages: tuple[str, ...] = key(
        "页面", ListOf(Text(120)), "登着全文的页面，写它在 docs 里的文件。", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFile(Record):
    """data/culture/rules.yml."""

    TITLE = "制度目录文件"

    rules: tuple[RuleRow, ...] = key("制度", ListOf(RecordOf(RuleRow)), "各项制度，按先后。", default=())


def make_rules(
    rows: Iterable[RuleRow], known: References, pillars: KnownPillars, problems: Problems
) -> tuple[Rule, ...]:
    """The rules that staff wrote."""
    listed = Rows("制度", "制度目录")
    found = []
    for row in rows:
        report_gaps(row, problems)
        of = pillars.of(row, problems)
        pages = known.pages_of(row, "pages", problems)
        if id := listed.id_of(row, problems):
            found.append(
                Rule(
                    id=id,
                    name=row.name,
                    place=row.at(),
                    pillars=of,
                    description=row.description,
                    unit=row.unit,
                    document=document_number(row.document),
                    where_to_read=row.where_to_read,
                    pages=pages,
                    term=row.time,
                )
            )
    return tuple(found)
