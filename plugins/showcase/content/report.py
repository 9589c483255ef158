"""Problems in writing: as text for people, as annotations for GitHub, as JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

from .private import without_private
from .problems import Level, Place, Problem, Problems

ANNOTATIONS = 10
"""Annotations of one type that GitHub shows for a step; more vanish without a word (actions/toolkit documentation)."""

_COMMANDS = {Level.VETO: "error", Level.ERROR: "error", Level.WARNING: "warning", Level.NOTICE: "notice"}


def publishable(problems: Problems) -> list[Problem]:
    """The Problems ranked; what they quote may be private, and logs on GitHub are public."""
    return [
        replace(
            problem,
            message=without_private(problem.message),
            correction=without_private(problem.correction, offices=False),
        )
        for problem in problems
    ]


def as_text(problems: Problems) -> str:
    """Every Problem with its place, its reason and the line to write, then how many there are; "" without any."""
    if not len(problems):
        return ""
    return "\n\n".join([*(_paragraph(problem) for problem in publishable(problems)), summary(problems)])


def _paragraph(problem: Problem) -> str:
    rule = f"  [{problem.rule}]" if problem.rule else ""
    lines = [f"{problem.level.label}  {_where(problem.place)}{rule}", f"      {problem.message}"]
    if problem.correction:
        first, *rest = problem.correction.splitlines()
        lines.append(f"      改成：{first}")
        lines.extend(f"            {line}" for line in rest)
    return "\n".join(lines)


def _where(place: Place) -> str:
    """The place in words, after a form that editors make a link of."""
    if not place.line:
        return place.path
    column = f"第 {place.column} 个字" if place.column else ""
    return f"{place}（第 {place.line} 行{column}）"


def summary(problems: Problems) -> str:
    """How many Problems of each level there are."""
    counts = [f"{problems.count(level)} 个{level.label}" for level in Level if problems.count(level)]
    return f"共有 {'、'.join(counts)}。" if counts else "没有发现问题。"


def as_annotations(problems: Problems) -> str:
    """Workflow commands of GitHub Actions, worst first, no more of a level than GitHub shows, then the summary."""
    lines = []
    shown: Counter[str] = Counter()
    for problem in publishable(problems):
        shown[_COMMANDS[problem.level]] += 1
        if shown[_COMMANDS[problem.level]] <= ANNOTATIONS:
            lines.append(_annotation(problem))
    return "\n".join([*lines, summary(problems)])


def _annotation(problem: Problem) -> str:
    place = problem.place
    properties = {"file": place.path, "line": place.line, "col": place.column, "title": problem.level.label}
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value)
    text = problem.message + (f"\n改成：{problem.correction}" if problem.correction else "")
    return f"::{_COMMANDS[problem.level]} {written}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Problems) -> str:
    """A list of objects with level, rule, file, line, column, message and correction."""
    found = [
        {
            "level": problem.level.name.lower(),
            "rule": problem.rule or "writing",
            "file": problem.place.path,
            "line": problem.place.line,
            "column": problem.place.column,
            "message": problem.message,
            "correction": problem.correction,
        }
        for problem in publishable(problems)
    ]
    return json.dumps(found, ensure_ascii=False, indent=2)
