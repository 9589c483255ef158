"""Whom an entry is of: the one name that it must give, or the registered subject that it refers to."""

from __future__ import annotations

import re

from showcase.content.problems import Problems

from .programmes import Programme
from .rolls import EntryRow, key_of_kind
from .vocabulary import SubjectKind

Registered = dict[tuple[SubjectKind, str], str]
"""The names of registered subjects by kind and id."""


def named_subject(
    row: EntryRow, programme: Programme, registered: Registered, problems: Problems
) -> tuple[SubjectKind, str] | None:
    """The kind and name of the subject; None where that is reported as unclear."""
    kinds = programme.kinds
    named = row.named()
    if row.name and not [kind for kind, _ in named if kind is not SubjectKind.UNIT]:
        return _of_the_only_kind(row, programme, problems)
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


def _of_the_only_kind(
    row: EntryRow, programme: Programme, problems: Problems
) -> tuple[SubjectKind, str] | None:
    """What a bare name stands for, where the programme leaves no choice."""
    kinds = programme.kinds
    if len(kinds) > 1:
        example = f"{key_of_kind(kinds[0])}: {row.name}"
        message = f"“{programme.name}”评的有{_listed(kinds)}，“{row.name}”是哪一种？请写明，例如“{example}”。"
        problems.error(row.at("name"), message)
        return None
    return None if _several(row, kinds[0], row.name, problems) else (kinds[0], row.name)


def _several(row: EntryRow, kind: SubjectKind, name: str, problems: Problems) -> bool:
    """Report several people or families in one entry, who would be counted as one."""
    names = [part for part in re.split("[、，,；;]", name) if part.strip()]
    if kind not in (SubjectKind.PERSON, SubjectKind.FAMILY) or len(names) < 2:
        return False
    message = f"这里像是写了 {len(names)} 个名称，会被当成一{kind.count_unit}。请每{kind.count_unit}写一条。"
    written = "name" if row.name else kind.value
    only = row.where is not None and len(row.where.node.pairs) == 1
    correction = "\n".join(row.rewritten(written, part) for part in names) if only else ""
    problems.error(row.at(written), message, correction)
    return True


def _listed(kinds: tuple[SubjectKind, ...]) -> str:
    return "、".join(kind.label for kind in kinds)
