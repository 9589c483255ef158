"""Which pages honours have, where they stand, and what each shows."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from showcase.content.awards import Awards, awards_of
from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.regions import Region
from showcase.site.addresses import (
    REGIONS,
    edition_address,
    kind_address,
    programme_address,
    region_address,
    subject_address,
)
from showcase.site.page import Article, Link, Page, Section

from . import notices, regional, rolls, subjects
from .explorer.pages import HOME_CRUMB, HONORS_CRUMB, SECTION, explorer_pages
from .surroundings import Surroundings

REGIONS_SECTION = Section(
    "地区", "按县、乡镇、村列出获得荣誉的家庭、个人和集体。", ("地区", "乡镇", "村", "荣誉"), "数据发布"
)


def honor_pages(catalogue: Catalogue, awards: Awards | None = None, index: str = "") -> Iterator[Page]:
    """Every page of honours; each is listed once, whatever its size. `index` is the address of the explorer's index."""
    titles = Counter(_roll_title(edition) for edition in catalogue.editions)
    subjects_of = Counter(_titled(subject) for subject in catalogue.subjects)
    yield from explorer_pages(catalogue, awards or awards_of(catalogue), index)
    for programme in catalogue.programmes:
        yield _programme_page(catalogue, programme)
        for neighbours in rolls.neighbourhoods(catalogue.editions_of(programme)):
            yield _roll_page(catalogue, neighbours, alone=titles[_roll_title(neighbours.edition)] == 1)
    for kind in SubjectKind:
        yield from _kind_pages(catalogue, kind)
    totals = regional.totals(catalogue)
    shown = [subject for subject in catalogue.subjects if subjects.has_page(catalogue, subject)]
    around = Surroundings.of(catalogue, shown, regional.lines(catalogue, totals))
    for subject in shown:
        yield _subject_page(catalogue, subject, around, alone=subjects_of[_titled(subject)] == 1)
    yield from _region_pages(catalogue, totals, around)
    yield from notices.notice_pages(catalogue)


def _programme_page(catalogue: Catalogue, programme: Programme) -> Page:
    editions = catalogue.editions_of(programme)
    return Page(
        address=programme_address(programme),
        template="honors/programme.html",
        title=f"{programme.name}（{programme.level}）",
        description=_shortened(programme.introduction)
        or f"{programme.name}历届名单，共 {len(editions)} 届。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB),
        view=partial(rolls.programme_view, catalogue, programme),
        section=SECTION,
        article=Article(
            programme.name,
            "、".join(programme.bodies) or catalogue.site.organiser,
            _published(_newest(editions), catalogue),
            (programme.name, programme.level),
        ),
        about=programme,
        updated=_newest(editions),
        source="data/programmes.yml",
    )


def _roll_page(catalogue: Catalogue, neighbours: rolls.Neighbours, *, alone: bool) -> Page:
    """The page of a roll; `alone` says that no other has its title."""
    edition = neighbours.edition
    title = (
        _roll_title(edition) if alone else f"{_roll_title(edition)}（{edition.programme.name} {edition.id}）"
    )
    bodies = f"，由{'、'.join(edition.bodies)}公布" if edition.bodies else ""
    return Page(
        address=edition_address(edition),
        template="honors/roll.html",
        title=title,
        description=f"{title}{bodies}{f'（{edition.document}）' if edition.document else ''}。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB, Link(edition.programme.name, programme_address(edition.programme))),
        view=partial(rolls.roll_view, catalogue, neighbours),
        section=SECTION,
        article=Article(
            title,
            "、".join(edition.bodies) or catalogue.site.organiser,
            _published(_newest([edition]), catalogue),
            (edition.programme.name, edition.level.name, *edition.categories),
        ),
        about=edition,
        updated=_changed(edition, catalogue),
        source=edition.place.path,
    )


def _roll_title(edition: Edition) -> str:
    return f"{edition.title}{edition.roll_word}"


def _kind_pages(catalogue: Catalogue, kind: SubjectKind) -> Iterator[Page]:
    index = subjects.kind_index(catalogue, kind)
    for number in range(1, len(index.pages) + 1):
        yield Page(
            address=kind_address(kind, number),
            template="honors/subjects.html",
            title=f"{kind.label}名录" + (f"（第 {number} 页）" if number > 1 else ""),
            description=f"{catalogue.site.name}收录的{kind.label}，共 {index.total} {kind.count_unit}，按拼音排列"
            + (f"，第 {number} 页。" if number > 1 else "。"),
            crumbs=(HOME_CRUMB, HONORS_CRUMB),
            view=partial(index.view, number),
            section=_kind_section(kind),
            about=kind,
            listed=number == 1,
        )


def _titled(subject: Subject) -> str:
    """The name with the unit or region, which most namesakes differ in."""
    whereabouts = subject.unit or (subject.region.full_name if subject.region else "")
    return f"{subject.name} · {whereabouts}" if whereabouts not in ("", subject.name) else subject.name


def _subject_page(catalogue: Catalogue, subject: Subject, around: Surroundings, *, alone: bool) -> Page:
    """The page of a subject; `alone` says that no other has its title."""
    title = _titled(subject) if alone else f"{_titled(subject)}（{subject.kind.label} {subject.id}）"
    honours = subjects.visible_honours(catalogue, subject)
    newest = _newest(entry.edition for entry in honours)
    named = "、".join(dict.fromkeys(entry.edition.title for entry in honours[:3]))
    return Page(
        address=subject_address(subject),
        template="honors/subject.html",
        title=title,
        description=f"{title}：{named or _spoken_of(catalogue, subject)}。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB, Link(subject.kind.label, kind_address(subject.kind))),
        view=partial(subjects.subject_view, catalogue, subject, around),
        section=_kind_section(subject.kind),
        article=Article(
            title,
            catalogue.site.organiser,
            _published(newest, catalogue),
            (subject.name, *dict.fromkeys(entry.edition.programme.name for entry in honours)),
        ),
        about=subject,
        updated=newest,
    )


def _spoken_of(catalogue: Catalogue, subject: Subject) -> str:
    """What the page of a subject without a shown honour holds."""
    if catalogue.news_of(subject):
        return "相关新闻"
    return "参加的活动" if catalogue.activities_about(subject) else "荣誉记录"


def _region_pages(
    catalogue: Catalogue, totals: Mapping[str, regional.RegionTotal], around: Surroundings
) -> Iterator[Page]:
    yield Page(
        address=REGIONS,
        template="honors/regions.html",
        title="按地区看荣誉",
        description="按县、乡镇、村列出获得荣誉的家庭、个人和集体；每户、每人只算一次，荣誉另外计项。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB),
        view=partial(regional.regions_view, catalogue, totals),
        section=REGIONS_SECTION,
        source="data/regions.yml",
    )
    for region in catalogue.regions:
        yield Page(
            address=region_address(region),
            template="honors/region.html",
            title=f"{region.full_name}的荣誉",
            description=f"{region.full_name}历年获得的荣誉：{totals[region.id].holders or '暂无记录'}。",
            crumbs=(HOME_CRUMB, Link("地区", REGIONS), *(_region_link(above) for above in region.path[:-1])),
            view=partial(regional.region_view, catalogue, totals, region, around.places.get(region.id)),
            section=REGIONS_SECTION,
            about=region,
            source="data/regions.yml",
        )


def _kind_section(kind: SubjectKind) -> Section:
    name = f"{kind.label}名录"
    return Section(name, f"收录获得荣誉的{kind.label}，每个都有自己的一页。", (kind.label, "名录", "荣誉"))


def _newest(editions: Iterable[Edition]) -> datetime.date | None:
    """The newest day of award, as far as the days are known."""
    days = (edition.date.exact for edition in editions if edition.date)
    return max((day for day in days if day), default=None)


def _changed(edition: Edition, catalogue: Catalogue) -> datetime.date | None:
    """When a roll was last changed: at the award, or by what was decided about an entry later."""
    dates = [event.date.exact for entry in catalogue.roll(edition) for event in entry.events]
    return max((day for day in (_newest([edition]), *dates) if day), default=None)


def _published(day: datetime.date | None, catalogue: Catalogue) -> datetime.datetime | None:
    return datetime.datetime.combine(day, datetime.time(), catalogue.now.tzinfo) if day else None


def _region_link(region: Region) -> Link:
    return Link(region.name, region_address(region))


def _shortened(text: str, most: int = 110) -> str:
    """The first sentences of a text, as far as they fit."""
    one_line = " ".join(text.split())
    if len(one_line) <= most:
        return one_line
    cut = one_line[:most]
    end = max(cut.rfind(mark) for mark in "。！？；")
    return cut[: end + 1] if end > 20 else cut.rstrip("，、 ") + "…"
