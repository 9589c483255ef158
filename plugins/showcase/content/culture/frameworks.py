"""Frameworks (文化体系) and their pillars: data/culture/frameworks.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from showcase.content.declaring import ListOf, Name, Record, RecordOf, Text, key
from showcase.content.document_numbers import document_number
from showcase.content.named import Named, Register, Rows
from showcase.content.problems import Problems

from .folder import RESERVED
from .gaps import report_gaps
from .records import Framework, Pillar, Ties
from .references import References
from .rows import AimedRow, CultureRow, aims_of

FILE = "data/culture/frameworks.yml"

NAMES = ListOf(Name())


@dataclass(frozen=True, slots=True, kw_only=True)
class PillarRow(AimedRow):
    """A pillar as staff write it."""

    TITLE = "文化支柱"

    name: str = key("名称", Name(20), "这一项文化的名称。", example="精神文化")
    columns: tuple[str, ...] = key(
        "栏目", NAMES, "这些栏目的新闻，自动列在它的页面上。", example="[学习教育]", default=()
    )
    tags: tuple[str, ...] = key(
        "标签",
        ListOf(Text(20)),
        "带有这些标签的新闻，自动列在它的页面上。",
        example="[廉洁文化]",
        default=(),
    )
    types: tuple[str, ...] = key(
        "活动类型", NAMES, "这些类型的活动，自动列在它的页面上。", example="[道德讲堂]", default=()
    )
    campaigns: tuple[str, ...] = key("专题", NAMES, "有关的专题。", example="[好家风建设年]", default=())
    regimes: tuple[str, ...] = key("制度化活动", NAMES, "有关的制度化活动。", example="[五个一]", default=())
    programmes: tuple[str, ...] = key(
        "评选项目", NAMES, "有关的评选项目。", example="[清禾县道德模范]", default=()
    )
    pages: tuple[str, ...] = key(
        "页面",
        ListOf(Text(120)),
        "有关的页面，写它在 docs 里的文件。",
        example="[culture/jing-shen.md]",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkRow(AimedRow):
    """A framework as staff write it."""

    TITLE = "文化体系"

    name: str = key("名称", Name(40), "体系的名称。", example="清禾县机关文化“五大建设”")
    lines: tuple[str, ...] = key(
        "思路", ListOf(Text(40)), "几句话概括的思路或总要求。", example="[精神鼓舞, 目标激励]", default=()
    )
    documents: tuple[str, ...] = key(
        "文号", ListOf(Text(60)), "依据的文件。", example="[清委办〔2024〕6号]", default=()
    )
    pillars: tuple[PillarRow, ...] = key(
        "支柱",
        ListOf(RecordOf(PillarRow)),
        "分成哪几项文化，有几项写几项。",
        example="\n      - 名称: 精神文化\n        简介: 用共同的价值观把人心聚起来。",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworksFile(Record):
    """data/culture/frameworks.yml."""

    TITLE = "文化体系文件"

    frameworks: tuple[FrameworkRow, ...] = key(
        "体系", ListOf(RecordOf(FrameworkRow)), "各个文化体系，现行的写在前面。", default=()
    )


def make_frameworks(
    rows: Iterable[FrameworkRow], known: References, problems: Problems
) -> tuple[Framework, ...]:
    """The frameworks that staff wrote, with what their pillars refer to."""
    listed = Rows("文化体系", "文化页面")
    taken: dict[str, PillarRow] = {}
    found = []
    for row in rows:
        report_gaps(row, problems)
        id = listed.id_of(row, problems)
        pillars = _pillars(row, taken, known, problems)
        if not id:
            continue
        found.append(
            Framework(
                id=id,
                name=row.name,
                description=row.description,
                place=row.at(),
                pillars=pillars,
                unit=row.unit,
                introduction=row.introduction,
                lines=row.lines,
                documents=tuple(document_number(number) for number in row.documents),
                term=row.time,
                aims=aims_of(row, problems),
            )
        )
    return tuple(found)


def _pillars(
    framework: FrameworkRow, taken: dict[str, PillarRow], known: References, problems: Problems
) -> tuple[Pillar, ...]:
    listed = Rows("文化支柱", "文化页面", RESERVED, "wen-hua")
    found = []
    for row in framework.pillars:
        report_gaps(row, problems)
        id = listed.id_of(row, problems)
        if not id or not _is_free(id, row, framework, taken, problems):
            continue
        found.append(
            Pillar(
                id=id,
                name=row.name,
                description=row.description,
                place=row.at(),
                introduction=row.introduction,
                term=row.time,
                aims=aims_of(row, problems),
                ties=_ties(row, known, problems),
            )
        )
    return tuple(found)


def _is_free(
    id: str, row: PillarRow, framework: FrameworkRow, taken: dict[str, PillarRow], problems: Problems
) -> bool:
    """Whether no other framework has a pillar at that address; the pillars of all stand side by side."""
    first = taken.setdefault(id, row)
    if first is row:
        return True
    start = framework.time.start
    other = f"{id}-{start.year}" if start else f"{id}-2"
    message = (
        f"“{row.name}”的编号“{id}”与第 {first.at().line} 行的相同，网址会重复。"
        "不同体系里的同名文化，请照下面给这一个另写一个编号。"
    )
    correction = row.rewritten("id", other) if row.id else row.added("id", other, after="name")
    problems.error(row.at("id" if row.id else "name"), message, correction)
    return False


def _ties(row: PillarRow, known: References, problems: Problems) -> Ties:
    groups = known.groups
    return Ties(
        columns=known.columns.look_up(row, "columns", problems) if known.columns else (),
        tags=known.tags_of(row, "tags", problems),
        types=groups.types.look_up(row, "types", problems)
        if groups.types and groups.types.listed.all
        else (),
        campaigns=groups.campaigns.look_up(row, "campaigns", problems) if groups.campaigns else (),
        regimes=groups.regimes.look_up(row, "regimes", problems) if groups.regimes else (),
        programmes=known.programmes.look_up(row, "programmes", problems) if known.programmes else (),
        pages=known.pages_of(row, "pages", problems),
    )


@dataclass(slots=True)
class KnownPillars:
    """The pillars of all frameworks, for what else belongs to them."""

    frameworks: tuple[Framework, ...]
    whole: bool = True
    """Whether all are there; where an error hides some, none can be called unknown."""

    _by_unit: dict[str, Register[Pillar]] = field(default_factory=dict, init=False)

    def of(self, row: CultureRow, problems: Problems) -> tuple[Pillar, ...]:
        """The pillars that a row lists by name or id; of several of a name, that of its own unit's first framework."""
        if not self.whole:
            return ()
        if row.unit not in self._by_unit:
            # What stands last is found first.
            order = sorted(self.frameworks, key=lambda framework: framework.unit != row.unit)[::-1]
            pillars = tuple(pillar for framework in order for pillar in reversed(framework.pillars))
            self._by_unit[row.unit] = Register(Named(pillars), "文化支柱", FILE)
        return self._by_unit[row.unit].look_up(row, "pillars", problems)
