"""Reads the Markdown files of docs: ordinary pages become Documents, activities and news go to their desks."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from .activities.checking import headless as headless_activity
from .activities.checking import misplaced
from .activities.desk import ActivityDesk
from .activities.folders import Folders, is_activity
from .activities.groups import Groups
from .activities.known import KnownActivities
from .activities.links import Linking
from .activities.meta import ActivityMeta
from .activities.private import private_by_name
from .activities.records import Activity
from .activities.textless import check_textless
from .activities.written import Written
from .collisions import report_collisions
from .columns import Columns
from .declaring import Reading, Record, read_file, read_record
from .documents import Document, PageMeta, page_address
from .files import known_keys
from .folders import read_folder
from .honours.records import Subject
from .known_subjects import KnownSubjects
from .news.checking import headless as headless_news
from .news.desk import NewsDesk
from .news.file_names import FOLDER, is_list_page, is_news, read_file_name
from .news.meta import NewsMeta
from .news.records import NewsItem
from .private import check_private
from .problems import Place, Problems
from .reading.front_matter import FrontMatter, read_front_matter
from .reading.source import Source, read_source
from .text.body import Body
from .text.checking import check_texts
from .text.linked_files import linked_files
from .text.listing import Known
from .text.mentions import subjects_named
from .text.surroundings import Surroundings
from .withheld import Withheld

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Docs:
    """What the folder docs holds."""

    documents: tuple[Document, ...]
    activities: tuple[Activity, ...]
    news: tuple[NewsItem, ...]
    withheld: tuple[Withheld, ...]
    files: frozenset[str]
    linked: frozenset[str]
    """The files to which any text leads that is no draft."""

    known_activities: KnownActivities


def read_docs(
    project: Path,
    now: datetime.datetime,
    columns: Columns | None,
    groups: Groups,
    known: KnownSubjects | None,
    own_contacts: Collection[str],
    problems: Problems,
) -> Docs:
    """Read all of docs; `now` is in the site's zone. `columns` and `known` are None where an error hides them.

    `own_contacts` are the lines of offices that data declares.
    """
    files = read_folder(project, "docs", problems)
    check_textless(files, problems)
    columns_known = columns if columns and columns.all else None

    def named(body: Body) -> tuple[Subject, ...]:
        return subjects_named(body, known) if known else ()

    private = private_by_name(files)
    types_known = groups.types if groups.types and groups.types.listed.all else None
    activities = ActivityDesk(now, types_known, Linking(groups, known, named), private)
    news = NewsDesk(now, columns_known, known, files, private, activities.known, groups.campaigns, named)
    texts: dict[str, Body] = {}
    reader = DocumentReader(project, files, Folders.of(files), activities, news, own_contacts, texts)
    documents = reader.read((path for path in files if path.endswith(".md")), problems)
    if news.taken and columns is not None and not columns.all:
        _no_columns(problems)
    if activities.taken and groups.types and not groups.types.listed.all:
        _no_types(problems)
    present = _present(documents, columns) | groups.addresses
    report_collisions([*activities.filed, *news.filed], present, problems)
    withheld = (*activities.withheld, *news.withheld)
    by_path = {item.place.path.removeprefix("docs/"): item for item in withheld}
    around = Surroundings(files, texts, by_path, private, Known(columns_known, known), activities.answered)
    check_texts(around, problems)
    held, items = activities.finish(problems), news.finish()
    linked = frozenset().union(*map(linked_files, texts.values()))
    return Docs(tuple(documents), held, items, withheld, files, linked, activities.known)


def _present(documents: Iterable[Document], columns: Columns | None) -> dict[str, str]:
    """The addresses that are taken by pages and columns, and what takes them, in words."""
    pages = {page_address(document.path): f"docs/{document.path} " for document in documents}
    return pages | {f"{FOLDER}{column.id}/": f"栏目“{column.name}”" for column in columns or ()}


def _no_columns(problems: Problems) -> None:
    message = "已经有新闻，却还没有写栏目。请新建（或补上）data/columns.yml，照下面的样子写上各个栏目，内容按实际填写。"
    rows = [
        "栏目:",
        "  - 名称: 志愿服务",
        "    简介: 发布志愿服务活动的安排、报名和成效。",
        "    关键词: [志愿服务, 学雷锋, 文明实践]",
        "    类型: 工作动态",
        "    更新周期: 14",
    ]
    problems.error(Place("data/columns.yml"), message, "\n".join(rows))


def _no_types(problems: Problems) -> None:
    message = "已经有活动，却还没有写类型。请新建（或补上）data/activities.yml，照下面的样子写上各个类型，内容按实际填写。"
    rows = [
        "类型:",
        "  - 名称: 志愿服务",
        "    简介: 清河、植树、修家电、代写材料，人人都能搭把手的事。",
        "    计时长: 是",
    ]
    problems.error(Place("data/activities.yml"), message, "\n".join(rows))


@dataclass(frozen=True, slots=True)
class DocumentReader:
    """Reads one file after the other."""

    project: Path
    files: frozenset[str]
    folders: Folders
    activities: ActivityDesk
    news: NewsDesk
    own_contacts: Collection[str]
    texts: dict[str, Body]
    """Takes in what is to be checked when all is read."""

    def read(self, paths: Iterable[str], problems: Problems) -> list[Document]:
        """Read the files, relative to docs, and give the ordinary pages among them; the rest goes to the desks."""
        templates = {path.name for path in (self.project / "theme_overrides").glob("*.html")}
        documents = []
        # News refers to activities, which must be known by then.
        for path in sorted(paths, key=lambda path: (is_news(path), path)):
            found = Problems()
            if is_news(path):
                self._read_news(path, found)
            elif is_activity(path):
                self._read_activity(path, found)
            else:
                document = self._read_page(path, templates, found)
                documents += [document] if document else []
            problems.extend(found)
        return documents

    def _read_page(self, path: str, templates: set[str], problems: Problems) -> Document | None:
        split = self._split(path, problems)
        if split is None:
            return None
        source, front = split
        self.texts[path] = Body(path, front.body, front.body_line)
        meta = read_record(PageMeta, front.node, Reading(source, problems)) if front.node else PageMeta()
        if meta is None:
            return None
        _check_template(meta, templates, problems)
        return Document(path, meta, front.body, front.body_line)

    def _read_news(self, path: str, problems: Problems) -> None:
        if is_list_page(path):
            message = (
                "新闻的列表页由网站自动生成，这个文件不会用到，请删去；如果它是一篇新闻，请把文件名改成"
                "“日期-拼音.md”，例如 2026-03-05-xue-lei-feng.md。"
            )
            problems.error(Place(f"docs/{path}"), message)
            return
        report = partial(headless_news, name=read_file_name(path), problems=problems)
        meta, body = self._headed(path, NewsMeta, report, problems)
        if meta and body:
            self.news.take(meta, body, problems)
            self._keep(body, draft=meta.draft)

    def _read_activity(self, path: str, problems: Problems) -> None:
        folder = self.folders.folder(path)
        if folder is None:
            misplaced(path, self.files, problems)
            return
        report = partial(headless_activity, folder=folder, problems=problems)
        meta, body = self._headed(path, ActivityMeta, report, problems)
        if meta and body:
            self.activities.take(Written(meta, folder, body), problems)
            self._keep(body, draft=meta.draft)

    def _headed(
        self, path: str, record: type[R], report: Callable[[str, str, str], None], problems: Problems
    ) -> tuple[R, Body] | tuple[None, None]:
        """The head and the text of a file; nothing, with the reason, where it has no head, or an unreadable one.

        `report` tells of a missing head: it takes the file, its first line, and its text.
        """
        split = self._split(path, problems)
        if split is None:
            return None, None
        source, front = split
        if front.node is None:
            if not problems.fatal:
                report(source.path, source.line(1), front.body)
            return None, None
        meta = read_file(record, front.node, Reading(source, problems))
        return (meta, Body(path, front.body, front.body_line)) if meta else (None, None)

    def _keep(self, body: Body, *, draft: bool) -> None:
        """Keep the text of what is no draft, to be checked when all is read."""
        if not draft:
            self.texts[body.path] = body

    def _split(self, path: str, problems: Problems) -> tuple[Source, FrontMatter] | None:
        """The file and its two parts; None, with the reason, where it cannot be read."""
        source = read_source(self.project / "docs" / path, f"docs/{path}", problems)
        if source is None:
            return None
        check_private(source, problems, self.own_contacts)
        return source, read_front_matter(source, known_keys(), problems)


def _check_template(meta: PageMeta, templates: set[str], problems: Problems) -> None:
    """Report a template that the engine would stop at, in a language that staff do not read."""
    if meta.template and meta.template not in templates:
        message = f"theme_overrides 里没有“{meta.template}”这个模板。一般的页面不用写模板，请删去这一行。"
        problems.error(meta.at("template"), message)
