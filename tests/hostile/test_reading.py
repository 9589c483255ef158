"""Each hostile thing alone: it is read, or refused with the words that are expected, in a moment and in little memory."""

from __future__ import annotations

import resource
import time

import pytest

from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from tests.times import NOW

from .corpus import CASES
from .project import laid
from .refusals import REFUSALS

MOST_MEGABYTES = 500


@pytest.mark.parametrize("name", CASES)
def test_it_is_read_or_refused_in_words(name, tmp_path):
    case = CASES[name]
    project, problems = laid([case], tmp_path / "project"), Problems()
    begin = time.process_time()
    catalogue = load(project, problems, NOW)
    assert time.process_time() - begin < 10
    errors = [problem for problem in problems if problem.level is Level.ERROR]
    assert (catalogue is None) == bool(errors)
    assert bool(errors) == bool(case.told), [problem.message for problem in errors]
    assert not errors or any(case.told in problem.message for problem in errors)
    folders = {path.rpartition("/")[0] for path in (*case.files, *case.rows)}
    assert not errors or not folders.isdisjoint(problem.place.path.rpartition("/")[0] for problem in errors)


def test_nothing_took_more_memory_than_a_small_computer_has():
    """Of the process that has read all of the above, in the kilobytes of Linux."""
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < MOST_MEGABYTES * 1000


def test_every_refusal_is_of_a_case():
    assert set(REFUSALS) <= set(CASES)
    assert len(CASES) >= 100
