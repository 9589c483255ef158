"""Every broken project of the corpus gives exactly the Problems written beside it, and nothing more."""

import pytest

from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from showcase.content.report import as_text
from tests.times import NOW

from .broken_cases import BROKEN, SOUND, expected_of, lay_over_sound

STOPPING = (Level.VETO.label, Level.ERROR.label)

CASES = sorted(case.name for case in BROKEN.iterdir())


def test_the_project_under_every_case_is_sound():
    problems = Problems()
    catalogue = load(SOUND, problems, NOW)
    assert as_text(problems) == ""
    assert catalogue is not None


@pytest.mark.parametrize("name", CASES)
def test_case(name, tmp_path):
    lay_over_sound(BROKEN / name, tmp_path)
    problems = Problems()
    catalogue = load(tmp_path, problems, NOW)
    found = list(problems)
    expected = expected_of(BROKEN / name)
    missing = [line for line in expected if not any(line.is_met_by(problem) for problem in found)]
    surplus = [problem for problem in found if not any(line.is_met_by(problem) for line in expected)]
    assert (missing, surplus) == ([], [])
    assert len(found) == len(expected)
    assert (catalogue is None) == any(line.label in STOPPING for line in expected)


@pytest.mark.parametrize("name", CASES)
def test_a_correction_put_in_place_of_the_line_does_away_with_its_problem(name, tmp_path):
    lay_over_sound(BROKEN / name, tmp_path)
    before = Problems()
    load(tmp_path, before, NOW)
    for problem in before:
        if not (problem.correction and problem.place.line):
            continue
        file = tmp_path / problem.place.path
        written = file.read_bytes()
        lines = written.decode("utf-8-sig").split("\n")
        lines[problem.place.line - 1] = problem.correction
        file.write_bytes("\n".join(lines).encode())
        after = Problems()
        load(tmp_path, after, NOW)
        file.write_bytes(written)
        assert problem not in list(after)
