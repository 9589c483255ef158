"""396 published entries are read as printed, whichever form the office keeps them in."""

from __future__ import annotations

from collections import Counter

import pytest

from showcase.content.catalogue import Catalogue
from showcase.content.loading import load
from showcase.content.problems import Problems
from tests.times import NOW

from . import published

pytestmark = pytest.mark.skipif(
    not published.SAMPLES.is_dir(), reason="the published lists (shared/samples) are not on this machine"
)


def read(project, files) -> Catalogue:
    problems = Problems()
    catalogue = load(project(files), problems, NOW)
    assert [problem for problem in problems if problem.level.name == "ERROR"] == []
    assert catalogue is not None
    return catalogue


def names(catalogue: Catalogue, programme: str) -> list[str]:
    return [entry.name for entry in catalogue.entries if entry.edition.programme.name == programme]


def test_every_line_becomes_an_entry_in_the_printed_order(project):
    catalogue = read(project, published.project_files())
    lists = published.innovation_lists()
    printed = [listed for grade in ("奖牌", "奖章", "奖状") for listed in lists[grade]]
    assert len(catalogue.entries) == 396
    entries = [e for e in catalogue.entries if e.edition.programme.name == published.INNOVATION]
    assert [e.name + e.marks for e in entries] == [listed.printed for listed in printed]
    assert Counter(e.grade.name for e in entries if e.grade) == {"奖牌": 10, "奖章": 28, "奖状": 258}
    models = [e for e in catalogue.entries if e.edition.programme.name == published.MODELS]
    assert [e.name + e.marks for e in models] == [listed.printed for listed in published.lei_feng_models()]


def test_the_clerks_workbook_gives_the_same_entries(project, tmp_path_factory):
    printed = read(project, published.project_files())
    kept = read(project, published.workbook_files())
    for programme in (published.SITES, published.MODELS):
        assert names(kept, programme) == names(printed, programme)
    marks = {e.name: e.marks for e in printed.entries if e.edition.programme.name == published.MODELS}
    assert {e.name: e.marks for e in kept.entries if e.edition.programme.name == published.MODELS} == marks


def test_nobody_is_taken_for_somebody_else(project):
    catalogue = read(project, published.project_files())
    assert len(catalogue.subjects) == 396
    assert len({subject.key for subject in catalogue.subjects}) == 396
