"""Lists the files of a folder without ever following a link."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from showcase.content.problems import Place, Problems

from .links import is_link, why_refused
from .names import check_alike, check_name, printable
from .sizes import check_size


def read_folder(project: Path, name: str, problems: Problems) -> frozenset[str]:
    """Every file of the folder `name` of a project, relative to that folder and "/"-separated.

    What systems hide is left out, and so is what cannot be used, which is reported.
    """
    folder = project / name
    if folder.is_symlink():
        problems.error(Place(name), why_refused(folder, project))
        return frozenset()
    files = _files(folder, name, project, problems) if folder.is_dir() else ()
    return frozenset(file.removeprefix(f"{name}/") for file in files)


def _files(folder: Path, path: str, project: Path, problems: Problems) -> Iterator[str]:
    """The files of a folder and of those in it; `path` is the folder's own, relative to the project."""
    try:
        entries = sorted((one for one in os.scandir(folder) if one.name[0] != "."), key=lambda one: one.name)
    except OSError:
        problems.error(Place(path), "这个文件夹打不开，请检查读取权限。")
        return
    check_alike([entry.name for entry in entries], path, problems)
    for entry in entries:
        there = f"{path}/{entry.name}"
        shown = Place(f"{path}/{printable(entry.name)}")
        if is_link(entry):
            problems.error(shown, why_refused(folder / entry.name, project))
        elif not check_name(entry.name, path, problems):
            continue
        elif entry.is_dir():
            yield from _files(folder / entry.name, there, project, problems)
        elif not entry.is_file():
            problems.error(shown, "这不是普通的文件（可能是管道或者设备），请删去。")
        elif check_size(entry.stat().st_size, shown, problems):
            yield there
