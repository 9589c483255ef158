"""Lays cases of the corpus over the sound project."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from tests.content.broken_cases import SOUND

from .corpus import Case
from .files import PHOTO, Content, Hole, Link


def laid(cases: Iterable[Case], project: Path) -> Path:
    """The sound project with the files and the rows of all these cases."""
    shutil.copytree(SOUND, project, dirs_exist_ok=True)
    for case in cases:
        for path, content in case.files.items():
            _write(project / path, content)
            if path.endswith("/index.md") and b"a.jpg" in content:
                (project / path).with_name("a.jpg").write_bytes(PHOTO)
        for path, row in case.rows.items():
            with (project / path).open("a", encoding="utf-8", newline="\n") as file:
                file.write(row)
    return project


def _write(file: Path, content: Content) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Link):
        file.symlink_to(content.target)
    elif isinstance(content, Hole):
        with file.open("wb") as opened:
            opened.truncate(content.size)
    else:
        file.write_bytes(content)
