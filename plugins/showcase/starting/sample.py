"""Which files of a project are the sample's, as they came with it, and which are somebody's own work."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path, PurePosixPath

from showcase.content.folders import read_folder
from showcase.content.problems import Problems

FOLDERS = ("data", "docs")

KEPT = ("data/holidays.yml", "docs/about/handbook/")
"""What every site needs; pages about the site itself are made in the unit's own name where it has written none."""

_TEXTS = (".md", ".yml", ".yaml", ".vtt", ".txt", ".svg", ".csv")


def is_kept(path: str) -> bool:
    """Whether a file that came with the sample is one that every site needs; it stays when the sample goes."""
    return path.startswith(KEPT)


def listing(project: Path) -> str:
    """The sample as a table: a line for each file, with the hash of its content and its path."""
    return "".join(f"{_hash(project / path)}\t{path}\n" for path in _paths(project) if not is_kept(path))


def own_files(project: Path) -> list[str]:
    """The files of data and docs that did not come with the sample, or were changed since, by path."""
    known = {}
    for line in (files(__package__) / "sample.tsv").read_text(encoding="utf-8").splitlines():
        digest, _, path = line.partition("\t")
        known[path] = digest
    return [p for p in _paths(project) if not is_kept(p) and known.get(p) != _hash(project / p)]


def _paths(project: Path) -> Iterator[str]:
    for folder in FOLDERS:
        yield from sorted(f"{folder}/{path}" for path in read_folder(project, folder, Problems()))


def _hash(file: Path) -> str:
    """The hash of a file; the line ends of a text, which git may have changed, do not matter."""
    content = file.read_bytes()
    if PurePosixPath(file.name).suffix in _TEXTS:
        content = content.replace(b"\r\n", b"\n")
    return hashlib.sha256(content).hexdigest()[:16]
