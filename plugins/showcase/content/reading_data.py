"""Reads the files of data, each as the record that it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from .declaring import Reading, Record, read_file
from .files import DATA_FILES, FileKind, known_keys, stray_file
from .folders import read_folder
from .honours.portraits import PHOTO_FOLDER
from .honours.programmes import ProgrammesFile
from .honours.rolls import Roll
from .honours.subject_facts import SubjectsFile
from .private import SITE_FILE, check_private, own_contacts
from .problems import Place, Problems
from .reading.source import read_source
from .reading.yaml_reader import read_yaml
from .regions import RegionsFile

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class DataFiles:
    """What was read of data, by the record that each file holds."""

    records: dict[type[Record], list[Record]] = field(default_factory=dict)
    photos: frozenset[str] = frozenset()
    """The names of the photos of entries and subjects."""

    paths: tuple[str, ...] = ()
    """Every file of data, relative to the project."""

    own_contacts: frozenset[str] = frozenset()
    """The lines of offices that staff declared, as `private.Finding.normal` writes them."""

    unread: set[type[Record]] = field(default_factory=set)
    """Records of which some file has an error, so that what is missing may well be written."""

    def all(self, record: type[R]) -> list[R]:
        """What was read of all files of a kind."""
        return [found for found in self.records.get(record, []) if isinstance(found, record)]

    def only(self, record: type[R]) -> R | None:
        """What was read of the one file of its kind; None where there is none, or an error in it."""
        return next(iter(self.all(record)), None)

    def known(self, record: type[R]) -> R | None:
        """The same, and a record without anything where there is no file; None only for an error."""
        return None if record in self.unread else self.only(record) or record()

    @property
    def referable(self) -> bool:
        """Whether all that rolls refer to is known; else every reference would be reported as unknown."""
        read = self.unread.isdisjoint({ProgrammesFile, RegionsFile, SubjectsFile})
        return read and (bool(self.all(ProgrammesFile)) or not self.all(Roll))


def read_data(project: Path, problems: Problems) -> DataFiles:
    """Read the files below `project`; those that are wrong are reported."""
    files = DataFiles()
    paths = sorted(f"data/{path}" for path in read_folder(project, "data", problems))
    files.paths = tuple(paths)
    in_folder = (path.removeprefix(PHOTO_FOLDER) for path in paths if path.startswith(PHOTO_FOLDER))
    files.photos = frozenset(name for name in in_folder if "/" not in name)
    # The unit's own lines are known first, since any file may tell them.
    for path in sorted(paths, key=lambda path: (path != SITE_FILE, path)):
        kind = next((kind for kind in DATA_FILES if kind.matches(path)), None)
        if kind is None:
            stray_file(path, problems)
            continue
        _read(project / path, path, kind, files, problems)
    return files


def _read(file: Path, path: str, kind: FileKind, files: DataFiles, problems: Problems) -> None:
    """Read a file; one with an error is noted as unread, and only a roll is used as far as it goes."""
    found = Problems()
    record = _record(file, path, kind, files, found)
    problems.extend(found)
    if found.fatal:
        files.unread.add(kind.record)
    if record is not None and (kind.record is Roll or not found.fatal):
        files.records.setdefault(kind.record, []).append(record)


def _record(file: Path, path: str, kind: FileKind, files: DataFiles, problems: Problems) -> Record | None:
    source = read_source(file, path, problems)
    if source is None:
        return None
    files.own_contacts |= own_contacts(source)
    check_private(source, problems, files.own_contacts)
    syntax = Problems()
    node = read_yaml(source, known_keys(), syntax)
    problems.extend(syntax)
    if node is None:
        if not len(syntax):
            remedy = "请写上内容，或者删去这个文件。" if "*" in kind.glob else "请写上内容。"
            problems.error(Place(path), f"这个文件（{kind.title}）是空的。{remedy}")
        return None
    record = read_file(kind.record, node, Reading(source, problems))
    # What stands in lines that were read wrongly is not what was meant; rolls of it would only mislead.
    return None if syntax.fatal else record
