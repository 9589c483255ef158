"""Reads a project's folder into its Catalogue and its Problems."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from .catalogue import Catalogue
from .declaring import Reading, Record, read_record
from .documents import Document, PageMeta
from .files import DATA_FILES, FileKind, known_keys, stray_file
from .front_matter import read_front_matter
from .honours.assembling import assemble_honours
from .honours.programmes import ProgrammesFile
from .honours.rolls import Roll
from .honours.subject_facts import SubjectsFile
from .nodes import Scalar
from .problems import Place, Problems
from .regions import RegionsFile, grow_regions
from .site_facts import Site
from .source import read_source
from .yaml_reader import read_yaml

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class _Files:
    """What was read of data, by the record that each file holds."""

    records: dict[type[Record], list[Record]] = field(default_factory=dict)

    def all(self, record: type[R]) -> list[R]:
        return [found for found in self.records.get(record, []) if isinstance(found, record)]

    def only(self, record: type[R]) -> R | None:
        return next(iter(self.all(record)), None)


def load(project: Path, problems: Problems) -> Catalogue | None:
    """Read `data` and `docs` below `project`; None, with the reasons in `problems`, where any file has an error."""
    files = _read_data(project, problems)
    documents = _read_documents(project, problems)
    regions_file = files.only(RegionsFile)
    regions = grow_regions(regions_file.regions if regions_file else (), problems)
    photos = _photo_names(project / "data" / "photos")
    honours = assemble_honours(
        files.only(ProgrammesFile), files.all(SubjectsFile), files.all(Roll), regions, photos, problems
    )
    site = files.only(Site)
    if site is None and not (project / "data" / "site.yml").exists():
        message = "还没有 data/site.yml。请新建这个文件，写上网站的名称和主办单位。"
        problems.error(
            Place("data/site.yml"), message, "名称: 清禾县公共文化展示\n主办单位: 清禾县精神文明建设办公室"
        )
    if problems.fatal or site is None:
        return None
    return Catalogue(
        site=site,
        regions=regions,
        levels=honours.levels,
        programmes=honours.programmes,
        editions=honours.editions,
        subjects=honours.subjects,
        entries=honours.entries,
        documents=tuple(documents),
    )


def _read_data(project: Path, problems: Problems) -> _Files:
    files = _Files()
    data = project / "data"
    for file in sorted(path for path in data.rglob("*") if path.is_file()):
        path = file.relative_to(project).as_posix()
        kind = next((kind for kind in DATA_FILES if kind.matches(path)), None)
        if kind is None:
            stray_file(path, problems)
            continue
        record = _read_data_file(file, path, kind, problems)
        if record is not None:
            files.records.setdefault(kind.record, []).append(record)
    return files


def _read_data_file(file: Path, path: str, kind: FileKind, problems: Problems) -> Record | None:
    source = read_source(file, path, problems)
    if source is None:
        return None
    before = len(problems)
    node = read_yaml(source, known_keys(), problems)
    if node is None:
        if len(problems) == before:
            problems.error(Place(path), f"{kind.title}是空的。请写上内容，或者删去这个文件。")
        return None
    return read_record(kind.record, node, Reading(source, problems))


def _read_documents(project: Path, problems: Problems) -> list[Document]:
    documents = []
    docs = project / "docs"
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(project).as_posix()
        source = read_source(file, path, problems)
        if source is None:
            continue
        front = read_front_matter(source, known_keys(), problems)
        empty = front.node is None or (isinstance(front.node, Scalar) and not front.node.text)
        meta = (
            PageMeta()
            if empty or front.node is None
            else read_record(PageMeta, front.node, Reading(source, problems))
        )
        if meta is not None:
            documents.append(Document(file.relative_to(docs).as_posix(), meta, front.body))
    return documents


def _photo_names(folder: Path) -> frozenset[str]:
    return (
        frozenset(path.name for path in folder.iterdir() if path.is_file())
        if folder.is_dir()
        else frozenset()
    )
