"""Every broken file of the corpus gives exactly the Problems written beside it."""

import pytest

from .broken_cases import BROKEN, expected_of, problems_of


@pytest.mark.parametrize("name", sorted(case.name for case in BROKEN.iterdir()))
def test_case(name):
    found = list(problems_of(BROKEN / name))
    expected = expected_of(BROKEN / name)
    missing = [line for line in expected if not any(line.is_met_by(problem) for problem in found)]
    surplus = [problem for problem in found if not any(line.is_met_by(problem) for line in expected)]
    assert (missing, surplus) == ([], [])
    assert len(found) == len(expected)
