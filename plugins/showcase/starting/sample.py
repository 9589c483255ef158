"""Which files of a project are the sample's, as they came with it, and which are somebody's own work."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

FOLDERS = ("data", "docs")

KEPT = ("data/holidays.yml", "docs/about/handbook/")
"""What every site needs; pages about the site itself are made in the unit's own name where it has written none."""

_OF_SYSTEMS = (".DS_Store", "Thumbs.db", "desktop.ini")
_TEXTS = (".md", ".yml", ".yaml", ".vtt", ".txt", ".svg", ".csv")


def is_kept(path: str) -> bool:
    """Whether a file that came with the sample is one that every site needs; it stays when the sample goes."""
    return path.startswith(KEPT)


def listing(project: Path) -> str:
    """The sample as a table: a line for each file, with the hash of its content and its path."""
    return "".join(f"{_hash(file)}\t{path}\n" for path, file in _files(project) if not is_kept(path))


def own_files(project: Path) -> list[str]:
    """The files of data and docs that did not come with the sample, or were changed since, by path."""
    known = {}
    for line in (files(__package__) / "sample.tsv").read_text(encoding="utf-8").splitlines():
        digest, _, path = line.partition("\t")
        known[path] = digest
    return [path for path, file in _files(project) if not is_kept(path) and known.get(path) != _hash(file)]


def _files(project: Path) -> Iterator[tuple[str, Path]]:
    """Every file by its path, those too that a build would refuse or not see: whatever it is, it can be lost."""
    for folder in FOLDERS:
        found = {
            unicodedata.normalize("NFC", file.relative_to(project).as_posix()): file
            for file in (project / folder).rglob("*")
            if (file.is_symlink() or not file.is_dir()) and file.name not in _OF_SYSTEMS
        }
        yield from sorted(found.items())


def _hash(file: Path) -> str:
    """The hash of a file, "" of a link; the line ends of a text, which git may have changed, do not matter."""
    if file.is_symlink():
        return ""
    content = file.read_bytes()
    if file.suffix in _TEXTS:
        content = content.replace(b"\r\n", b"\n")
    return hashlib.sha256(content).hexdigest()[:16]
