"""The new files that staff ask for: as much filled in as is known, and a word on each line that may be added."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from showcase.content.activities.meta import ActivityMeta
from showcase.content.activities.records import ActivityType
from showcase.content.columns import Column
from showcase.content.declaring import Record, keys_of
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Subject
from showcase.content.honours.rolls import EntryRow, Roll, key_of_kind
from showcase.content.honours.subject_facts import SubjectFacts
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.names import slug
from showcase.content.news.meta import NewsMeta
from showcase.content.reading.quoting import as_value

from .adding import Draft

_DRAFT = ("# 写好、审过以后，删去下面这一行，就会公布。", "草稿: 是")
_BODY = "（在这里写正文，写好以后删去这一行。）"


def news_draft(title: str, column: Column, at: datetime.datetime, source: str, name: str = "") -> Draft:
    """A news item of a column, dated `at`; `name` is its file's name where staff chose one."""
    head = [
        _line(NewsMeta, "title", title),
        f"日期: {at:%Y-%m-%d %H:%M}",
        _line(NewsMeta, "column", column.name),
        _line(NewsMeta, "source", source),
        *_hints(
            NewsMeta, "author", "editor", "reviewer", "summary", "cover", "tags", "subjects", "activities"
        ),
        *_DRAFT,
    ]
    return Draft(f"docs/news/{at.year}/{at:%Y-%m-%d}-{name or slug(title)}.md", _document(head))


def activity_draft(title: str, kind: ActivityType, day: datetime.date, host: str, name: str = "") -> Draft:
    """An activity of a type on a day; its photos go beside the file."""
    more = ["session"] if kind.numbered else []
    more += ["volunteers", "hours"] if kind.volunteering else []
    head = [
        _line(ActivityMeta, "title", title),
        _line(ActivityMeta, "type", kind.name),
        f"日期: {day}",
        *_hints(ActivityMeta, "venue"),
        _line(ActivityMeta, "hosts", host),
        *_hints(ActivityMeta, "people", *more, "festival", "subjects", "summary"),
        "# 照片放在这个文件夹里，文件名写成“01 谁在做什么（谁摄）.jpg”，次序、说明和摄影者就都有了。",
        "# 照片上能认出未成年人的，要先有监护人同意，再在“照片”里一张一张写明。",
        *_DRAFT,
    ]
    return Draft(f"docs/activities/{day.year}/{name or slug(title)}/index.md", _document(head))


def roll_draft(
    programme: Programme,
    label: str,
    day: datetime.date,
    kind: SubjectKind,
    names: Sequence[str],
    body: str,
    name: str = "",
) -> Draft:
    """An honour roll: one edition of a programme, with at least one name of one kind of subject."""
    lines = [
        "# 名单里的每一条以“- ”开头，照公布的文件一条一条写，一条里的各行要上下对齐。",
        _line(Roll, "programme", programme.name),
        _line(Roll, "label", label),
        f"授予日期: {day}",
        *([] if programme.bodies else [_line(Roll, "bodies", body)]),
        *_hints(Roll, "document", "document_title", "introduction"),
        "名单:",
    ]
    within = ("unit",) if kind in (SubjectKind.PERSON, SubjectKind.TEAM) else ()
    hints = _hints(EntryRow, *within, "region", "deeds", "citation")
    if programme.categories:
        hints.append(f"# 类别: （{'、'.join(category.name for category in programme.categories)}）")
    if programme.grades:
        hints.append(f"# 等级: （{'、'.join(grade.name for grade in programme.grades)}）")
    for number, one in enumerate(names):
        lines.append(f"  - {key_of_kind(kind)}: {as_value(one)}")
        lines += [f"    {hint}" for hint in hints] if number == 0 else []
    file = name or f"{programme.id or slug(programme.name)}-{slug(label)}"
    return Draft(f"data/honors/{day.year}/{file}.yml", "\n".join(lines) + "\n")


def subject_draft(kind: SubjectKind, subject: str, known: Subject | None, name: str = "") -> Draft:
    """What is known of a person, a family, a unit beyond the rolls; `known` is the one of that name on the rolls.

    It keeps the id that its address has, and stands where the rolls say, by which they are known to be the same.
    """
    id = name or (known.id if known else slug(subject, person=kind.named_after_people))
    stands = []
    if known and known.unit:
        stands.append(_line(SubjectFacts, "unit", known.unit))
    if known and known.region:
        stands.append(_line(SubjectFacts, "region", known.region.full_name))
    of_families = ("motto",) if kind is SubjectKind.FAMILY else ()
    hints = ("former_names", "pinyin", "members", *of_families, "introduction", "photo")
    stands = stands or _hints(SubjectFacts, "unit", "region")
    lines = [
        "对象:",
        "  # 编号用在网址里，一经使用不再改动；名单里写“对象: 编号”，同名的人就分得清。",
        f"  - 编号: {id}",
        f"    类型: {kind.label}",
        f"    {_line(SubjectFacts, 'name', subject)}",
        *(f"    {line}" for line in [*stands, *_hints(SubjectFacts, *hints)]),
        "    # 照片要先得到本人（家庭的每一位成年成员）同意，放在 data/photos 里。",
    ]
    return Draft(f"data/subjects/{id}.yml", "\n".join(lines) + "\n")


def _line(record: type[Record], name: str, value: str) -> str:
    """A key with its value, as staff write it."""
    return f"{keys_of(record)[name].chinese}: {as_value(value)}"


def _hints(record: type[Record], *names: str) -> list[str]:
    """For each key that may be added a comment that says what to write there."""
    keys = keys_of(record)
    return [f"# {keys[name].chinese}: （{keys[name].help.rstrip('。')}）" for name in names]


def _document(head: Sequence[str]) -> str:
    return "\n".join(["---", *head, "---", "", _BODY, ""])
