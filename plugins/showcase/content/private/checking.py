"""Checks staff files for what is private, and learns from them which lines are an office's own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection

from showcase.content.problems import Place, Problem, Problems
from showcase.content.reading.source import Source

from .finding import private_in
from .kinds import Finding
from .masking import masked
from .tables import private_in_tables

SITE_FILE = "data/site.yml"
"""The unit's own facts: every line of an office in it is the unit's, or one that it vouches for."""
_CONTACT = re.compile(r"^\s*(?:- )?\s*[\"']?(?:电话|邮箱|地址|phone|email|address)[\"']?\s*[:：]")
"""Lines of data that by their key name an office's own contact."""


def check_private(source: Source, problems: Problems, allowed: Collection[str] = frozenset()) -> None:
    """Report everything private in the file, whatever key or text it stands in; `allowed` are offices' own lines."""
    found = private_in(source.text, allowed)
    if "|" in source.text:
        seen = {finding.start for finding in found}
        found += [one for one in private_in_tables(source.text, allowed) if one.start not in seen]
    if not found:
        return
    starts = _starts(source)
    for finding in found:
        number = bisect_right(starts, finding.start - 1)
        if finding.kind.may_be_an_office and _is_own(source, number):
            continue
        place = Place(source.path, number, finding.start - starts[number - 1])
        problems.add(problem_of(finding, place))


def problem_of(finding: Finding, place: Place, where: str = "这里") -> Problem:
    """The Problem of something private; `where` tells more of the place than can be said by line and column."""
    kind = finding.kind
    shown = masked(finding)
    if kind.may_be_an_office:
        message = f"{where}有一个{kind.label}（{shown}），data/site.yml 里没有登记。{kind.advice}"
    else:
        message = f"{where}有一个{kind.label}（{shown}）。它不能出现在公开的网站上，请整个删去；{kind.advice}"
    return Problem(kind.level, place, message, rule=kind.rule)


def own_contacts(source: Source) -> frozenset[str]:
    """The lines that a file of data declares as an office's own: all of data/site.yml, and what its keys say."""
    if not source.path.startswith("data/"):
        return frozenset()
    found = [finding for finding in private_in(source.text) if finding.kind.may_be_an_office]
    starts = _starts(source)
    numbered = ((bisect_right(starts, finding.start - 1), finding.normal) for finding in found)
    return frozenset(normal for number, normal in numbered if _is_own(source, number))


def _is_own(source: Source, number: int) -> bool:
    if source.path == SITE_FILE:
        return True
    return source.path.startswith("data/") and _CONTACT.match(source.line(number)) is not None


def _starts(source: Source) -> list[int]:
    """Where each line begins in the text."""
    starts = [0]
    for line in source.lines[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return starts
