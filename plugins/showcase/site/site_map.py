"""The site map for readers: every section with what lies directly in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.awards import awards_of
from showcase.content.catalogue import Catalogue
from showcase.content.documents import page_address
from showcase.content.honours.vocabulary import SubjectKind

from .addresses import (
    ABOUT,
    ACCESSIBILITY,
    ACTIVITIES,
    BOOKS,
    CORRECTIONS,
    CULTURE,
    HANDBOOK,
    HOME,
    HONORS,
    HONORS_CATEGORIES,
    NEWS,
    NOTICES,
    PRIVACY,
    REGIONS,
    SITE_MAP,
    VOLUNTEERING,
    activity_type_address,
    activity_year_address,
    archive_address,
    campaign_address,
    column_address,
    festival_address,
    honors_year_address,
    kind_address,
    level_address,
    programme_address,
    regime_address,
    region_address,
)
from .culture_addresses import pillar_address
from .culture_parts import culture_parts
from .page import Link, Page, Section

TITLE = "网站地图"
SECTION = Section(TITLE, "列出本站的全部栏目和入口。", (TITLE, "栏目", "导航"))


@dataclass(frozen=True, slots=True)
class MapPart:
    """A section of the map."""

    head: Link
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SiteMap:
    """All sections."""

    parts: tuple[MapPart, ...]


def site_map_page(catalogue: Catalogue) -> Page:
    """The page that leads everywhere."""
    return Page(
        address=SITE_MAP,
        template="site-map.html",
        title=TITLE,
        description=f"{catalogue.site.name}的网站地图：新闻栏目、评选项目、人物与单位名录、地区一览。",
        crumbs=(Link("首页", HOME), Link("关于", ABOUT)),
        view=lambda: SiteMap(tuple(_parts(catalogue))),
        section=SECTION,
    )


def _parts(catalogue: Catalogue) -> Iterator[MapPart]:
    if catalogue.news:
        years = sorted({item.year for item in catalogue.news}, reverse=True)
        columns = tuple(Link(column.name, column_address(column)) for column in catalogue.columns)
        archive = tuple(Link(f"{year}年", archive_address(year)) for year in years)
        yield MapPart(Link("新闻", NEWS), columns + archive)
    if catalogue.activities:
        yield MapPart(Link("活动", ACTIVITIES), tuple(_activity_links(catalogue)))
    yield MapPart(Link("荣誉榜", HONORS), tuple(_honour_links(catalogue)))
    if awards_of(catalogue).years:
        yield MapPart(Link("光荣册", BOOKS), ())
    kinds = {subject.kind for subject in catalogue.subjects}
    names = tuple(Link(f"{kind.label}名录", kind_address(kind)) for kind in SubjectKind if kind in kinds)
    if names:
        yield MapPart(names[0], names[1:])
    if catalogue.notices:
        yield MapPart(Link("公示", NOTICES), ())
    culture = catalogue.culture
    if culture:
        leading = culture.leading(catalogue.now.date())
        pillars = tuple(Link(p.name, pillar_address(p)) for p in (leading.pillars if leading else ()))
        yield MapPart(Link("文化", CULTURE), pillars + tuple(link for link, _ in culture_parts(culture)))
    regions = tuple(Link(r.name, region_address(r)) for r in catalogue.regions if len(r.path) <= 2)
    if regions:
        yield MapPart(Link("按地区看", REGIONS), regions)
    yield MapPart(Link("关于本站", ABOUT), tuple(_pages_about(catalogue)))


def _pages_about(catalogue: Catalogue) -> Iterator[Link]:
    documents = {page_address(document.path) for document in catalogue.documents}
    if CORRECTIONS not in documents:
        yield Link("更正与撤回", f"{ABOUT}#corrections")
    ways = (
        ("更正与撤回", CORRECTIONS),
        ("肖像与隐私说明", PRIVACY),
        ("无障碍声明", ACCESSIBILITY),
        ("工作手册", HANDBOOK),
    )
    yield from (Link(title, address) for title, address in ways if address in documents)


def _honour_links(catalogue: Catalogue) -> Iterator[Link]:
    for programme in catalogue.programmes:
        yield Link(programme.name, programme_address(programme))
    awards = awards_of(catalogue)
    for level in awards.levels:
        yield Link(f"{level.name}荣誉", level_address(level))
    for year in awards.years:
        yield Link(f"{year}年荣誉", honors_year_address(year))
    if awards.categories:
        yield Link("按类别看荣誉", HONORS_CATEGORIES)


def _activity_links(catalogue: Catalogue) -> Iterator[Link]:
    for type_ in catalogue.activity_types:
        if catalogue.activities_of(type_):
            yield Link(type_.name, activity_type_address(type_))
    for year in sorted({activity.year for activity in catalogue.activities}, reverse=True):
        yield Link(f"{year}年活动", activity_year_address(year))
    for festival in catalogue.festivals:
        if catalogue.activities_at(festival):
            yield Link(festival.name, festival_address(festival))
    for campaign in catalogue.campaigns:
        yield Link(f"专题：{campaign.name}", campaign_address(campaign))
    for regime in catalogue.regimes:
        yield Link(regime.name, regime_address(regime))
    if any(a.type.volunteering and a.begun(catalogue.now) for a in catalogue.activities):
        yield Link("志愿服务时长", VOLUNTEERING)
