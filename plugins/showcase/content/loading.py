"""Reads a project's folder into its Catalogue and its Problems."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from .calendar.holidays import HolidaysFile, make_calendar
from .catalogue import Catalogue
from .columns import Columns, ColumnsFile, grow_columns
from .declaring import Reading, Record, read_file
from .files import DATA_FILES, FileKind, known_keys, stray_file
from .folders import read_folder
from .honours.assembling import Honours, assemble_honours
from .honours.portraits import PHOTO_FOLDER
from .honours.programmes import ProgrammesFile
from .honours.records import Subject
from .honours.rolls import Roll
from .honours.subject_facts import SubjectsFile
from .known_subjects import KnownSubjects
from .news.records import NewsItem
from .notices.making import Publicised, make_notices
from .notices.written import WrittenNotice
from .privacy import check_private_numbers
from .problems import Place, Problems
from .reading.source import read_source
from .reading.yaml_reader import read_yaml
from .reading_documents import read_docs
from .regions import RegionsFile, grow_regions
from .site_facts import USUAL_ZONE, Site
from .site_identity import completed

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class _Files:
    """What was read of data, by the record that each file holds."""

    records: dict[type[Record], list[Record]] = field(default_factory=dict)
    photos: frozenset[str] = frozenset()
    """The names of the photos of entries and subjects."""

    unread: set[type[Record]] = field(default_factory=set)
    """Records of which some file has an error, so that what is missing may well be written."""

    def all(self, record: type[R]) -> list[R]:
        return [found for found in self.records.get(record, []) if isinstance(found, record)]

    def only(self, record: type[R]) -> R | None:
        return next(iter(self.all(record)), None)

    @property
    def referable(self) -> bool:
        """Whether all that rolls refer to is known; else every reference would be reported as unknown."""
        read = self.unread.isdisjoint({ProgrammesFile, RegionsFile, SubjectsFile})
        return read and (bool(self.all(ProgrammesFile)) or not self.all(Roll))


def load(project: Path, problems: Problems, now: datetime.datetime) -> Catalogue | None:
    """Read `data` and `docs` below `project`; None, with the reasons in `problems`, where any file has an error.

    `now` is the time of the build, in any zone: drafts apart, it decides what is public and which notices run.
    """
    files = _read_data(project, problems)
    _report_missing(files, problems)
    site = files.only(Site)
    if site is not None:
        site = completed(site, problems)
    moment = now.astimezone(ZoneInfo(site.zone if site else USUAL_ZONE))
    found = Problems()
    honours = _honours(files, found)
    problems.extend(found)
    # Where the lists of who and what there is are not whole, every reference to them could be called unknown.
    known = (
        None if honours is None or Roll in files.unread or found.fatal else KnownSubjects.of(honours.subjects)
    )
    columns = _columns(files, problems)
    docs = read_docs(project, moment, columns, known, problems)
    publicised = _notices(files, honours, site, moment, problems)
    if problems.fatal or site is None or honours is None or publicised is None:
        return None
    return Catalogue(
        site=site,
        now=moment,
        regions=honours.regions,
        levels=honours.levels,
        programmes=honours.programmes,
        editions=honours.editions,
        subjects=publicised.subjects,
        entries=publicised.entries,
        documents=docs.documents,
        columns=columns or Columns(),
        news=_speaking_of(publicised.subjects, docs.news),
        withheld=docs.withheld,
        files=docs.files,
        notices=publicised.notices,
    )


def _honours(files: _Files, problems: Problems) -> Honours | None:
    """The honours; None where not all is known that rolls refer to."""
    if not files.referable:
        return None
    regions_file = files.only(RegionsFile)
    return assemble_honours(
        files.only(ProgrammesFile),
        files.all(SubjectsFile),
        files.all(Roll),
        grow_regions(regions_file.regions if regions_file else (), problems),
        files.photos,
        problems,
        whole=Roll not in files.unread,
    )


def _speaking_of(shown: tuple[Subject, ...], news: tuple[NewsItem, ...]) -> tuple[NewsItem, ...]:
    """The news, linked to nobody whose name is not shown."""
    public = frozenset(shown)
    return tuple(
        item
        if public.issuperset(item.subjects)
        else dataclasses.replace(item, subjects=tuple(s for s in item.subjects if s in public))
        for item in news
    )


def _notices(
    files: _Files,
    honours: Honours | None,
    site: Site | None,
    moment: datetime.datetime,
    problems: Problems,
) -> Publicised | None:
    """The notices, and the entries that are shown; None where there are no honours that they could concern."""
    if honours is None:
        return None
    return make_notices(
        files.all(WrittenNotice) if HolidaysFile not in files.unread else (),
        honours,
        make_calendar(files.only(HolidaysFile), problems),
        site.organiser if site else "",
        moment.date(),
        problems,
        whole=Roll not in files.unread,
    )


def _columns(files: _Files, problems: Problems) -> Columns | None:
    """The columns of the news; None where their file has an error."""
    if ColumnsFile in files.unread:
        return None
    found = Problems()
    file = files.only(ColumnsFile)
    columns = grow_columns(file.columns if file else (), found)
    problems.extend(found)
    return None if found.fatal else columns


def _report_missing(files: _Files, problems: Problems) -> None:
    """Report the files without which there is no site, or no honours to which the rolls could belong."""
    if not files.all(Site) and Site not in files.unread:
        message = "还没有 data/site.yml。请新建这个文件，写上网站的名称和主办单位。"
        correction = "名称: 清禾县公共文化展示\n主办单位: 清禾县精神文明建设办公室"
        problems.error(Place("data/site.yml"), message, correction)
    if files.all(Roll) and not files.all(ProgrammesFile) and ProgrammesFile not in files.unread:
        message = (
            "还没有 data/programmes.yml，名单不知道属于哪个评选项目。请新建这个文件，写上级别和评选项目。"
        )
        correction = "级别: [省级, 市级, 县级]\n评选项目:\n  - 名称: 最美家庭\n    级别: 县级\n    对象: 家庭"
        problems.error(Place("data/programmes.yml"), message, correction)


def _read_data(project: Path, problems: Problems) -> _Files:
    files = _Files()
    paths = sorted(f"data/{path}" for path in read_folder(project, "data", problems))
    in_folder = (path.removeprefix(PHOTO_FOLDER) for path in paths if path.startswith(PHOTO_FOLDER))
    files.photos = frozenset(name for name in in_folder if "/" not in name)
    for path in paths:
        kind = next((kind for kind in DATA_FILES if kind.matches(path)), None)
        if kind is None:
            stray_file(path, problems)
            continue
        _read_data_file(project / path, path, kind, files, problems)
    return files


def _read_data_file(file: Path, path: str, kind: FileKind, files: _Files, problems: Problems) -> None:
    """Read a file; one with an error is noted as unread, and only a roll is used as far as it goes."""
    found = Problems()
    record = _record(file, path, kind, found)
    problems.extend(found)
    if found.fatal:
        files.unread.add(kind.record)
    if record is not None and (kind.record is Roll or not found.fatal):
        files.records.setdefault(kind.record, []).append(record)


def _record(file: Path, path: str, kind: FileKind, problems: Problems) -> Record | None:
    source = read_source(file, path, problems)
    if source is None:
        return None
    check_private_numbers(source, problems)
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
