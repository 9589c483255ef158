"""Each hostile thing alone: it is read, or refused with the words that are expected, in a moment and in little memory."""

from __future__ import annotations

import time

import pytest

from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from tests.times import NOW

from .corpus import CASES
from .project import laid
from .refusals import REFUSALS

resource = pytest.importorskip("resource")

MOST_MEMORY = 500_000
"""More than before, in the kilobytes in which Linux counts."""


@pytest.mark.parametrize("name", CASES)
def test_it_is_read_or_refused_in_words(name, tmp_path):
    case = CASES[name]
    project, problems = laid([case], tmp_path / "project"), Problems()
    begin, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    catalogue = load(project, problems, NOW)
    assert time.process_time() - begin < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY
    errors = [problem for problem in problems if problem.level is Level.ERROR]
    assert (catalogue is None) == bool(errors)
    assert bool(errors) == bool(case.told), [problem.message for problem in errors]
    assert not errors or any(case.told in problem.message for problem in errors)
    folders = {path.rpartition("/")[0] for path in (*case.files, *case.rows)}
    assert not errors or not folders.isdisjoint(problem.place.path.rpartition("/")[0] for problem in errors)


def test_every_refusal_is_of_a_case():
    assert set(REFUSALS) <= set(CASES)
    assert len(CASES) >= 100
