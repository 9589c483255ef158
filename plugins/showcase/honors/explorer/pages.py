"""Which pages the explorer has: the honours index, and the lists behind its chips."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from showcase.content.awards import Awards
from showcase.content.catalogue import Catalogue
from showcase.honors.figures import Tally
from showcase.site.addresses import (
    HOME,
    HONORS,
    HONORS_CATEGORIES,
    HONORS_LEVELS,
    HONORS_YEARS,
    category_address,
    honors_year_address,
    level_address,
)
from showcase.site.cutting import pages_of_list
from showcase.site.page import Link, Page, Section

from .front import explorer_view
from .lists import CategoryList, LevelList, YearList, category_lists, level_lists, total_of, year_lists
from .views import WayLine, WaysView

HOME_CRUMB = Link("首页", HOME)
HONORS_CRUMB = Link("荣誉榜", HONORS)

SECTION = Section(
    "荣誉榜",
    "登载历年评选项目、届次和光荣榜，按级别、年份、地区和对象查阅。",
    ("光荣榜", "荣誉", "评选", "表彰", "名单"),
    "数据发布",
)


def explorer_pages(catalogue: Catalogue, awards: Awards, index: str) -> Iterator[Page]:
    """Every page; `index` is the address of the explorer's index, "" where there is none."""
    yield _front(catalogue, awards, index)
    years = tuple(year_lists(catalogue, awards))
    if years:
        yield _ways("年份", HONORS_YEARS, [_year_way(one) for one in years])
    for year in years:
        yield from _year_pages(year)
    levels = tuple(level_lists(catalogue, awards))
    if levels:
        yield _ways("级别", HONORS_LEVELS, [_level_way(one) for one in levels])
    for level in levels:
        yield from _level_pages(level)
    categories = tuple(category_lists(awards))
    if categories:
        yield _ways("类别", HONORS_CATEGORIES, [_category_way(one) for one in categories])
    for category in categories:
        yield from _category_pages(category)


def _front(catalogue: Catalogue, awards: Awards, index: str) -> Page:
    days = (edition.date.exact for edition in catalogue.editions if edition.date)
    return Page(
        address=HONORS,
        template="honors/index.html",
        title="荣誉榜",
        description=f"{catalogue.site.name}收录的全部评选项目与历年光荣榜：{len(catalogue.programmes)} 个项目，"
        f"{len(catalogue.editions)} 份名单。",
        crumbs=(HOME_CRUMB,),
        view=partial(explorer_view, catalogue, awards, index),
        section=SECTION,
        updated=max((day for day in days if day), default=None),
    )


def _ways(what: str, address: str, lines: Iterable[WayLine]) -> Page:
    view, title = WaysView(what, tuple(lines)), f"按{what}看荣誉"
    return Page(
        address=address,
        template="honors/ways.html",
        title=title,
        description=f"{title}：{_some(line.title for line in view.lines)}。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB),
        view=lambda: view,
        section=SECTION,
    )


def _year_pages(year: YearList) -> Iterator[Page]:
    page = Page(
        address=honors_year_address(year.year),
        template="honors/year.html",
        title=year.title,
        description=f"{year.year}年公布的 {len(year.rolls)} 份光荣榜，{_counted(total_of(year.rolls))}，按级别排列。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB, Link("年份", HONORS_YEARS)),
        view=tuple,
        section=SECTION,
    )
    return pages_of_list(year.cuts, lambda cut: replace(page, view=partial(year.view, cut)))


def _level_pages(level: LevelList) -> Iterator[Page]:
    names = {roll.edition.programme.name: None for roll in level.rolls}
    page = Page(
        address=level_address(level.levels[0]),
        template="honors/level.html",
        title=level.title,
        description=f"{level.title}的评选项目与历届名单"
        + (f"：{_some(names)}。" if names else "，正在整理。"),
        crumbs=(HOME_CRUMB, HONORS_CRUMB, Link("级别", HONORS_LEVELS)),
        view=tuple,
        section=SECTION,
    )
    return pages_of_list(level.cuts, lambda cut: replace(page, view=partial(level.view, cut)))


def _category_pages(category: CategoryList) -> Iterator[Page]:
    page = Page(
        address=category_address(category.names[0]),
        template="honors/category.html",
        title=f"类别：{category.title}",
        description=f"历年“{category.title}”类的获评者，{_counted(category.total)}，新的在前。",
        crumbs=(HOME_CRUMB, HONORS_CRUMB, Link("类别", HONORS_CATEGORIES)),
        view=tuple,
        section=SECTION,
    )
    return pages_of_list(category.cuts, lambda cut: replace(page, view=partial(category.view, cut)))


def _year_way(year: YearList) -> WayLine:
    return WayLine(f"{year.year}年", honors_year_address(year.year), total_of(year.rolls), len(year.rolls))


def _level_way(level: LevelList) -> WayLine:
    names = "、".join(one.name for one in level.levels)
    return WayLine(names, level_address(level.levels[0]), total_of(level.rolls), len(level.rolls))


def _category_way(category: CategoryList) -> WayLine:
    address = category_address(category.names[0])
    return WayLine(category.title, address, category.total, len(category.rolls))


def _counted(total: Tally) -> str:
    return f"共 {total}" if total else "只公布数目"


def _some(names: Iterable[str], most: int = 8) -> str:
    """The first names of many."""
    listed = tuple(names)
    return "、".join(listed[:most]) + ("等" if len(listed) > most else "")
