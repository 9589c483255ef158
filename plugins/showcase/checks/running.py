"""Holds all rules against what staff wrote, and against a finished site."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.check_lists import CheckLists
from showcase.content.problems import Problems

from .areas import Area
from .built import BuiltSite
from .registry import RULES, rule_of
from .rules import Finding, Rule
from .written import Written, texts_of


def check_written(
    project: Path, catalogue: Catalogue | None, problems: Problems, rules: Iterable[Rule] = RULES
) -> None:
    """Hold rules against the content; of texts alone where errors left no Catalogue."""
    rules = tuple(rules)
    lists = catalogue.check_lists if catalogue else CheckLists()
    names = frozenset(subject.name for subject in catalogue.subjects) if catalogue else frozenset()
    of_texts = [(rule, rule.in_text) for rule in rules if rule.in_text]
    for text in texts_of(project, lists, names):
        for rule, check in of_texts:
            _note(rule, check(text), problems)
    if catalogue is None:
        return
    written = Written(project, catalogue)
    for rule in rules:
        if rule.in_written:
            _note(rule, rule.in_written(written), problems)


def check_built(site: BuiltSite, problems: Problems) -> None:
    """Hold the rules against a finished site."""
    for rule in RULES:
        if rule.in_site:
            _note(rule, rule.in_site(site), problems)


REFUSING = tuple(rule for rule in RULES if rule.level.stops and rule.area is not Area.FRESHNESS)
"""The rules for which nothing is published. That a site lies too long is not among them: what is to be published mends it."""


def refused(problems: Problems) -> Problems:
    """Those for which nothing is published."""
    refusals = Problems()
    for problem in problems:
        if problem.level.stops and rule_of(problem.rule).area is not Area.FRESHNESS:
            refusals.add(problem)
    return refusals


def _note(rule: Rule, found: Iterable[Finding], problems: Problems) -> None:
    for finding in found:
        problems.add(rule.problem(finding))
