"""Writing activities into a project as staff do."""

from __future__ import annotations

from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.loading import load
from showcase.content.problems import Level, Problem, Problems
from tests.times import NOW


def written(
    project: Path, folder: str, *lines: str, text: str = "正文。\n", photos: tuple[str, ...] = (), **keys
):
    """Write an activity; `lines` are added to its head, `keys` replace what it has."""
    head = {"标题": folder, "类型": "志愿服务", "日期": "2026-11-05"} | keys
    rows = [f"{key}: {value}" for key, value in head.items() if value]
    file = project / "docs/activities" / folder / "index.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(["---", *rows, *lines, "---", "", text]), encoding="utf-8")
    for photo in photos:
        captions = "WEBVTT\n\n00:01.000 --> 00:04.000\n鼓声\n" if photo.endswith(".vtt") else ""
        (file.parent / photo).write_text(captions, encoding="utf-8")


def read(project: Path, now=NOW) -> tuple[Catalogue | None, list[Problem]]:
    """The Catalogue and its Problems."""
    problems = Problems()
    return load(project, problems, now), list(problems)


def loaded(project: Path, now=NOW) -> Catalogue:
    """The Catalogue of a project without errors."""
    catalogue, problems = read(project, now)
    assert catalogue is not None, problems
    return catalogue


def activity_of(project: Path, slug: str):
    """The activity of that slug."""
    return next(activity for activity in loaded(project).activities if activity.slug == slug)


def told(project: Path, level: Level = Level.ERROR) -> list[str]:
    """The messages of one level."""
    return [problem.message for problem in read(project)[1] if problem.level is level]
