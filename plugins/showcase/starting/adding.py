"""Adds a file to a project: never over another, and only one that is accepted as it stands."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from showcase.content.report import as_text


class AddError(Exception):
    """The file cannot be added; the message says why in plain Chinese. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to be added."""

    path: str
    """Relative to the project, "/"-separated."""

    text: str


def read_project(project: Path, now: datetime.datetime) -> Catalogue:
    """What the project holds, which new files may refer to.

    Raises:
        AddError: it has errors, so that it is not known what may be referred to.
    """
    if not (project / "data").is_dir():
        raise AddError(f"{project.resolve()} 里没有 data 文件夹，请用 --project 指明网站项目在哪里。")
    problems = Problems()
    catalogue = load(project, problems, now)
    if catalogue is None:
        raise AddError(
            f"现在的内容里有 {problems.count(Level.ERROR)} 个错误，请先运行 showcase check，改好以后再新建。"
        )
    return catalogue


def add(project: Path, draft: Draft, now: datetime.datetime) -> Path:
    """Write the draft into a project without errors, and return the file.

    Raises:
        AddError: there is a file of that name already, or with the new one the project would have an error.
    """
    file = project / draft.path
    undo: list[Callable[[], object]] = []
    try:
        for folder in reversed([file.parent, *file.parent.relative_to(project).parents]):
            _make(project / folder, undo)
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            undo.append(file.unlink)
            opened.write(draft.text)
    except FileExistsError:
        raise AddError(
            f"已经有 {draft.path} 了，没有改动它。请换一个标题，或者用 --slug 另取一个文件名。"
        ) from None
    except OSError as error:
        _undo(undo)
        raise AddError(f"{draft.path} 写不进去（{error.strerror or error}）。") from None
    problems = Problems()
    load(project, problems, now)
    if problems.fatal:
        _undo(undo)
        errors = Problems()
        for problem in problems:
            if problem.level is Level.ERROR:
                errors.add(problem)
        raise AddError(f"这样写有错误，没有新建文件：\n{as_text(errors)}")
    return file


def _make(folder: Path, undo: list[Callable[[], object]]) -> None:
    if not folder.is_dir():
        folder.mkdir()
        undo.append(folder.rmdir)


def _undo(steps: list[Callable[[], object]]) -> None:
    for step in reversed(steps):
        with contextlib.suppress(OSError):
            step()
