"""The corpus of broken files: how a case is read, and how its expected.txt is written."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from showcase.content.front_matter import read_front_matter
from showcase.content.problems import Problem, Problems
from showcase.content.source import read_source
from showcase.content.yaml_reader import read_yaml

BROKEN = Path(__file__).parent.parent / "broken"

KNOWN_KEYS = frozenset(
    ["评选项目", "届次", "授予日期", "授予单位", "文号", "名单", "家庭", "姓名", "地区", "类别", "单位"]
) | {"事迹", "标题", "日期", "栏目", "来源", "title", "date"}


class Expected(NamedTuple):
    """A line of expected.txt: `错误 path:line:column words => correction`."""

    label: str
    place: str
    words: str
    correction: str

    def is_met_by(self, problem: Problem) -> bool:
        return (
            self.label == problem.level.label
            and self.place == str(problem.place)
            and self.words in problem.message
            and self.correction == problem.correction
        )


def expected_of(case: Path) -> list[Expected]:
    lines = (case / "expected.txt").read_text(encoding="utf-8").splitlines()
    return [_expected(line) for line in lines if line]


def _expected(line: str) -> Expected:
    told, _, correction = line.partition(" => ")
    label, place, words = told.split(" ", 2)
    return Expected(label, place, words, correction)


def problems_of(case: Path) -> Problems:
    problems = Problems()
    for file in sorted(file for file in case.rglob("*") if file.suffix in (".yml", ".md")):
        source = read_source(file, file.relative_to(case).as_posix(), problems)
        if source is None:
            continue
        if file.suffix == ".yml":
            read_yaml(source, KNOWN_KEYS, problems)
        else:
            read_front_matter(source, KNOWN_KEYS, problems)
    return problems
