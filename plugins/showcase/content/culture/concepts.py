"""The wall of concepts (理念墙): data/culture/concepts.yml, with set phrases and slogans."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.activities.regime_records import Regime
from showcase.content.dates import PartialDate
from showcase.content.declaring import TERM, Date, Flag, ListOf, Name, Record, RecordOf, Text, key
from showcase.content.named import Register, Rows
from showcase.content.nearest import nearest
from showcase.content.numerals import read_han
from showcase.content.problems import Problems
from showcase.content.spans import Term

from .gaps import report_gaps
from .rows import CultureRow
from .wall_records import Concept, Member, SetPhrase, Slogan, Wording

KINDS = ("核心价值观", "宗旨", "品牌", "精神", "理念", "作风", "承诺")
FIELDS = ("执法", "服务", "人才", "科技", "管理", "廉政", "学习", "创新")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRow(Record):
    """An earlier wording as staff write it."""

    TITLE = "以前的表述"

    text: str = key("内容", Text(120), "以前怎么说。", example="服务基层、服务群众")
    term: Term | None = key(
        "起止", TERM, "从什么时候用到什么时候。", example="2018年 至 2023年", default=None
    )
    note: str = key("说明", Text(120), "为什么改。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptRow(CultureRow):
    """A concept as staff write it."""

    TITLE = "理念"

    name: str = key("内容", Text(120), "理念的原话，一字不差。", example="以人为本，执政为民")
    kind: str = key("类型", Text(20), "核心价值观、品牌、精神、理念、作风、承诺等。", example="品牌")
    field: str = key(
        "领域", Text(10), "只管某一方面的，写执法、服务、人才、管理、廉政等。", example="服务", default=""
    )
    meaning: str = key(
        "释义", Text(400, lines=True), "这句话是什么意思，一两句说明白。", example="……", default=""
    )
    adopted: PartialDate | None = key(
        "通过日期", Date(), "什么时候定下来的。", example="2024-03-15", default=None
    )
    manner: str = key(
        "通过方式", Text(120), "怎么定下来的。", example="全员讨论，三轮征集，职工大会通过", default=""
    )
    history: tuple[WordingRow, ...] = key(
        "历史", ListOf(RecordOf(WordingRow, short="text")), "以前的表述，新的写在前面。", default=()
    )
    front: bool = key("首页", Flag(), "登在首页上的一句写“是”，只能有一句。", example="是", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow(Record):
    """A member of a set phrase as staff write it."""

    TITLE = "成员"

    name: str = key("名称", Text(60), "其中的一项。", example="一流的作风")
    note: str = key("说明", Text(200, lines=True), "这一项怎么做。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPhraseRow(CultureRow):
    """A set phrase as staff write it."""

    TITLE = "组合语"

    name: str = key("名称", Name(30), "“几个什么”的叫法。", example="四个一流")
    members: tuple[MemberRow, ...] = key(
        "成员",
        ListOf(RecordOf(MemberRow, short="name")),
        "一项一项写。",
        example="[一流的作风, 一流的管理]",
    )
    introduction: str = key("导语", Text(300, lines=True), "一两句话说明。", default="")
    regime: str = key(
        "制度化活动", Name(), "按期检查的，写 data/regimes.yml 里的名称。", example="五个一", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SloganRow(CultureRow):
    """A slogan as staff write it."""

    TITLE = "口号"

    name: str = key("内容", Text(60), "口号的原话。", example="政府放心，群众满意")
    origin: str = key("出处", Text(80), "从哪里来，或者挂在哪里。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptsFile(Record):
    """data/culture/concepts.yml."""

    TITLE = "理念文件"

    kinds: tuple[str, ...] = key(
        "类型",
        ListOf(Text(20)),
        f"理念分哪些类型，按网页上的先后；不写时是{'、'.join(KINDS)}。",
        default=KINDS,
    )
    fields: tuple[str, ...] = key(
        "领域", ListOf(Text(10)), f"理念管哪些方面；不写时是{'、'.join(FIELDS)}。", default=FIELDS
    )
    concepts: tuple[ConceptRow, ...] = key("理念", ListOf(RecordOf(ConceptRow)), "各条理念。", default=())
    phrases: tuple[SetPhraseRow, ...] = key(
        "组合语", ListOf(RecordOf(SetPhraseRow)), "“四个一流”一类的组合语。", default=()
    )
    slogans: tuple[SloganRow, ...] = key(
        "口号", ListOf(RecordOf(SloganRow, short="name")), "挂在墙上的口号。", default=()
    )


def make_concepts(file: ConceptsFile, problems: Problems) -> tuple[Concept, ...]:
    """The concepts that staff wrote, by kind in the order of kinds, then as written."""
    listed = Rows("理念", "理念墙")
    found = []
    for row in file.concepts:
        report_gaps(row, problems)
        for wording in row.history:
            report_gaps(wording, problems)
        _check_word(row, "kind", row.kind, file.kinds, "类型", problems)
        if row.field:
            _check_word(row, "field", row.field, file.fields, "领域", problems)
        if id := listed.id_of(row, problems):
            found.append(_concept(id, row))
    _check_front(file.concepts, problems)
    order = {kind: position for position, kind in enumerate(file.kinds)}
    return tuple(sorted(found, key=lambda concept: order.get(concept.kind, len(order))))


def _concept(id: str, row: ConceptRow) -> Concept:
    return Concept(
        id=id,
        wording=row.name,
        kind=row.kind,
        place=row.at(),
        meaning=row.meaning,
        field=row.field,
        unit=row.unit,
        adopted=row.adopted,
        manner=row.manner,
        term=row.time,
        history=tuple(Wording(one.text, one.term or Term(), one.note) for one in row.history),
        front=row.front,
    )


def _check_word(
    row: ConceptRow, name: str, word: str, words: tuple[str, ...], what: str, problems: Problems
) -> None:
    """Report a kind or a field that staff have not listed."""
    if word in words:
        return
    near = nearest(word, words)
    message = f"理念的{what}里没有“{word}”。"
    message += (
        f"您要写的是不是“{near}”？" if near else f"可以写：{'、'.join(words)}；新的写进文件开头的“{what}”。"
    )
    problems.error(row.at(name), message, row.rewritten(name, near) if near else "")


def _check_front(rows: Iterable[ConceptRow], problems: Problems) -> None:
    """Report a second concept for the home page, which has room for one."""
    chosen = [row for row in rows if row.front]
    for row in chosen[1:]:
        message = f"首页只登一句，第 {chosen[0].at('front').line} 行的“{chosen[0].name}”已经写了“首页: 是”。"
        problems.error(row.at("front"), message, row.rewritten("front", "否"))


def make_phrases(
    rows: Iterable[SetPhraseRow], regimes: Register[Regime] | None, problems: Problems
) -> tuple[SetPhrase, ...]:
    """The set phrases that staff wrote; `regimes` is None where an error hides them."""
    listed = Rows("组合语", "理念墙")
    found = []
    for row in rows:
        report_gaps(row, problems)
        for member in row.members:
            report_gaps(member, problems)
        _check_number(row, problems)
        regime = regimes.look_up(row, "regime", problems) if regimes else ()
        if id := listed.id_of(row, problems):
            found.append(
                SetPhrase(
                    id=id,
                    name=row.name,
                    members=tuple(Member(one.name, one.note) for one in row.members),
                    place=row.at(),
                    introduction=row.introduction,
                    unit=row.unit,
                    regime=next(iter(regime), None),
                    term=row.time,
                )
            )
    return tuple(found)


def _check_number(row: SetPhraseRow, problems: Problems) -> None:
    """Warn of a phrase that counts more or fewer members than are written."""
    counted = re.match(r"[一二两三四五六七八九十]+", row.name)
    number = read_han(counted[0]) if counted else None
    if number and number > 1 and number != len(row.members):
        message = f"“{row.name}”应有 {number} 项，下面写了 {len(row.members)} 项，请核对。"
        problems.warning(row.at("members"), message)


def make_slogans(rows: Iterable[SloganRow], problems: Problems) -> tuple[Slogan, ...]:
    """The slogans that staff wrote."""
    listed = Rows("口号", "理念墙")
    found = []
    for row in rows:
        report_gaps(row, problems)
        if id := listed.id_of(row, problems):
            found.append(Slogan(id, row.name, row.at(), row.unit, row.origin, row.time))
    return tuple(found)
