"""Writes corrections that are beyond doubt into the files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from showcase.content.problems import Problem, Problems
from showcase.content.reading.decoding import decode

from .written import text_files

ROUNDS = 20
"""A line can have several faults, each with a correction of the line as it stands; more are not to be expected."""


def fix(project: Path, find: Callable[[], Problems]) -> tuple[Problem, ...]:
    """Correct lines until nothing certain is left, and give what was corrected.

    `find` runs the checks anew, since each correction was made of the file as it then stood. Encoding and line
    ends of a file stay as they are; a file that is no UTF-8 is left alone.
    """
    done: list[Problem] = []
    for _ in range(ROUNDS):
        certain = _one_a_line(find())
        written = [problem for problem in certain if _write(project, problem)]
        if not written:
            break
        done.extend(written)
    return tuple(done)


def recode(project: Path) -> tuple[str, ...]:
    """Write in UTF-8 what was saved in another encoding and can be read all the same, and give the paths.

    The text is what a build takes the file for; line ends stay as they are.
    """
    done = []
    for path in text_files(project):
        decoded = decode((project / path).read_bytes())
        if decoded.text is not None and decoded.remark:
            (project / path).write_bytes(decoded.text.encode("utf-8"))
            done.append(path)
    return tuple(done)


def _one_a_line(problems: Problems) -> list[Problem]:
    """The first certain correction of each line, the last lines of a file first, so that numbers stay true."""
    found: dict[str, dict[int, Problem]] = defaultdict(dict)
    for problem in problems:
        if problem.certain and problem.correction and problem.place.line:
            found[problem.place.path].setdefault(problem.place.line, problem)
    return [lines[number] for lines in found.values() for number in sorted(lines, reverse=True)]


def _write(project: Path, problem: Problem) -> bool:
    """Put the correction in the place of its line; False where that changes nothing, or cannot be done."""
    file = project / problem.place.path
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    lines = text.splitlines(keepends=True)
    if problem.place.line > len(lines):
        return False
    old = lines[problem.place.line - 1]
    end = old[len(old.rstrip("\r\n")) :]
    mark = "\ufeff" if old.startswith("\ufeff") else ""
    new = mark + problem.correction.replace("\n", end or "\n") + end
    if new == old:
        return False
    lines[problem.place.line - 1] = new
    file.write_bytes("".join(lines).encode("utf-8"))
    return True
