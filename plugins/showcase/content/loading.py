"""Reads a project's folder into its Catalogue and its Problems."""

from __future__ import annotations

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from .activities.campaigns import CampaignsFile
from .activities.groups import Groups, all_of, make_groups
from .activities.kinds import ActivitiesFile
from .activities.regimes import RegimesFile
from .attachments import check_attachments
from .calendar.holidays import HolidaysFile, make_calendar
from .calendar.working_days import WorkCalendar
from .catalogue import Catalogue
from .check_lists import CheckLists
from .columns import Columns, ColumnsFile, grow_columns
from .concealed_names import check_concealed_names
from .culture.culture import Culture
from .culture.library import DocumentsFile
from .culture.making import make_culture, references_of
from .culture.references import from_docs
from .front_page import check_sections, find_featured
from .honours.assembling import Honours, assemble_honours
from .honours.programmes import Programme, ProgrammesFile
from .honours.records import Subject
from .honours.rolls import Roll
from .honours.subject_facts import SubjectsFile
from .known_subjects import KnownSubjects
from .named import Named, Register
from .notices.making import Publicised, make_notices
from .notices.written import WrittenNotice
from .problems import Place, Problems
from .reading_data import DataFiles, read_data
from .reading_documents import Docs, read_docs
from .regions import RegionsFile, grow_regions
from .showing import without_hidden
from .site_facts import USUAL_ZONE, Site
from .site_identity import completed
from .standing import standing_pages


def load(project: Path, problems: Problems, now: datetime.datetime) -> Catalogue | None:
    """Read `data` and `docs` below `project`; None, with the reasons in `problems`, where any file has an error.

    `now` is the time of the build, in any zone: drafts apart, it decides what is public and which notices run.
    """
    files = read_data(project, problems)
    _report_missing(files, problems)
    site = _site(files, problems)
    moment = now.astimezone(ZoneInfo(site.zone if site else USUAL_ZONE))
    found = Problems()
    honours = _honours(files, moment.date(), found)
    problems.extend(found)
    # Where the lists of who and what there is are not whole, every reference to them could be called unknown.
    sound = None if found.fatal else honours
    known = KnownSubjects.of(sound.subjects) if sound and Roll not in files.unread else None
    columns = _columns(files, problems)
    programmes = _programmes(sound)
    groups = _groups(files, programmes, moment, problems)
    read = Problems()
    docs = read_docs(project, moment, columns, groups, known, files.own_contacts, read)
    problems.extend(read)
    _check_what_is_private(project, files, docs, honours, problems)
    whole = not read.fatal and columns is not None and groups.types is not None
    culture = make_culture(
        files, references_of(files, columns, programmes, groups, docs, whole=whole), problems
    )
    calendar = make_calendar(files.only(HolidaysFile), problems)
    publicised = _notices(files, honours, site, calendar, moment, problems)
    shown = publicised.entries if publicised else ()
    featured = find_featured(site, site.featured, known, shown, problems) if site else None
    if problems.fatal or site is None or honours is None or publicised is None:
        return None
    return _catalogue(
        files, site, honours, publicised, docs, columns, groups, culture, calendar, moment, featured
    )


def _site(files: DataFiles, problems: Problems) -> Site | None:
    """The unit's own facts; None where their file has an error."""
    site = files.only(Site)
    if site is None:
        return None
    whole = completed(site, problems)
    check_sections(whole, whole.front_page, problems)
    return whole


def _catalogue(
    files: DataFiles,
    site: Site,
    honours: Honours,
    publicised: Publicised,
    docs: Docs,
    columns: Columns | None,
    groups: Groups,
    culture: Culture,
    calendar: WorkCalendar,
    moment: datetime.datetime,
    featured: Subject | None,
) -> Catalogue:
    activities, news = without_hidden(publicised.subjects, docs.activities, docs.news)
    return Catalogue(
        site=site,
        now=moment,
        regions=honours.regions,
        levels=honours.levels,
        programmes=honours.programmes,
        editions=honours.editions,
        subjects=publicised.subjects,
        entries=publicised.entries,
        documents=(*docs.documents, *standing_pages(site, docs.documents)),
        columns=columns or Columns(),
        news=news,
        withheld=docs.withheld,
        notices=publicised.notices,
        activities=activities,
        activity_types=all_of(groups.types),
        festivals=all_of(groups.festivals),
        campaigns=all_of(groups.campaigns),
        regimes=all_of(groups.regimes),
        culture=culture,
        calendar=calendar,
        registered_volunteers=groups.volunteers,
        register=honours.register,
        featured=featured,
        check_lists=files.only(CheckLists) or CheckLists(),
        files=docs.files,
    )


def _honours(files: DataFiles, today: datetime.date, problems: Problems) -> Honours | None:
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
        today,
        problems,
        whole=Roll not in files.unread,
    )


def _notices(
    files: DataFiles,
    honours: Honours | None,
    site: Site | None,
    calendar: WorkCalendar,
    moment: datetime.datetime,
    problems: Problems,
) -> Publicised | None:
    """The notices, and the entries that are shown; None where there are no honours that they could concern."""
    if honours is None:
        return None
    return make_notices(
        files.all(WrittenNotice) if HolidaysFile not in files.unread else (),
        honours,
        calendar,
        site.organiser if site else "",
        moment.date(),
        problems,
        whole=Roll not in files.unread,
    )


def _check_what_is_private(
    project: Path, files: DataFiles, docs: Docs, honours: Honours | None, problems: Problems
) -> None:
    """Look into what is published beside the texts, and for those who are not to be named."""
    attached = docs.linked | _filed(files)
    concealed = honours.concealed if honours else frozenset()
    shown = {subject.name for subject in honours.subjects} if honours else set()
    # A paper cannot be asked which of two namesakes it means.
    certain = concealed - shown
    check_attachments(project / "docs", docs.files, attached, files.own_contacts, certain, problems)
    paths = [*(f"docs/{file}" for file in docs.files), *files.paths]
    check_concealed_names(project, paths, concealed, shown, problems)


def _filed(files: DataFiles) -> frozenset[str]:
    """The files of docs that lie in the library of documents."""
    documents = (row for file in files.all(DocumentsFile) for row in file.documents)
    return frozenset(from_docs(written) for row in documents for written in row.attachments)


def _programmes(honours: Honours | None) -> Register[Programme] | None:
    """The programmes, to be referred to; None where an error hides some."""
    return Register(Named(honours.programmes), "评选项目", "data/programmes.yml") if honours else None


def _groups(
    files: DataFiles, programmes: Register[Programme] | None, moment: datetime.datetime, problems: Problems
) -> Groups:
    """What activities are grouped by."""
    return make_groups(
        files.known(ActivitiesFile),
        files.known(CampaignsFile),
        files.known(RegimesFile),
        programmes,
        moment.date(),
        problems,
    )


def _columns(files: DataFiles, problems: Problems) -> Columns | None:
    """The columns of the news; None where their file has an error."""
    if ColumnsFile in files.unread:
        return None
    found = Problems()
    file = files.only(ColumnsFile)
    columns = grow_columns(file.columns if file else (), found)
    problems.extend(found)
    return None if found.fatal else columns


def _report_missing(files: DataFiles, problems: Problems) -> None:
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
