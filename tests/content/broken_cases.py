"""The corpus of broken files: how a case is laid over the sound project, and how its expected.txt is written."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from showcase.content.problems import Problem

BROKEN = Path(__file__).parent.parent / "broken"
SOUND = Path(__file__).parent.parent / "sound"

NEW_LINE = "⏎"
"""Stands in expected.txt for a line break within a correction."""

KNOWN_KEYS = frozenset(
    ["评选项目", "届次", "授予日期", "授予单位", "文号", "名单", "家庭", "姓名", "地区", "类别", "单位"]
) | {"事迹", "标题", "日期", "栏目", "来源", "title", "date"}


class Expected(NamedTuple):
    """A line of expected.txt: `错误 path:line:column words => correction`; a file without lines expects no Problem."""

    label: str
    place: str
    words: str
    correction: str

    def is_met_by(self, problem: Problem) -> bool:
        return (
            self.label == problem.level.label
            and self.place == str(problem.place)
            and self.words in problem.message
            and self.correction == problem.correction.replace("\n", NEW_LINE)
        )


def expected_of(case: Path) -> list[Expected]:
    lines = (case / "expected.txt").read_text(encoding="utf-8").splitlines()
    return [_expected(line) for line in lines if line]


def _expected(line: str) -> Expected:
    told, _, correction = line.partition(" => ")
    label, place, words = told.split(" ", 2)
    return Expected(label, place, words, correction)


def lay_over_sound(case: Path, project: Path) -> None:
    """Copy the sound project, take away what the case's without.txt lists, and put the case's files on top."""
    shutil.copytree(SOUND, project, dirs_exist_ok=True)
    without = case / "without.txt"
    for name in without.read_text(encoding="utf-8").split() if without.exists() else ():
        gone = project / name
        if gone.is_dir():
            shutil.rmtree(gone)
        else:
            gone.unlink()
    for part in ("data", "docs"):
        if (case / part).is_dir():
            shutil.copytree(case / part, project / part, dirs_exist_ok=True)
