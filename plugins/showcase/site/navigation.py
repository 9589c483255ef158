"""The menu and the footer: what every page leads to, as far as this site has it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.honours.vocabulary import SubjectKind

from .addresses import (
    ABOUT,
    ACTIVITIES,
    CULTURE,
    HOME,
    HONORS,
    NEWS,
    NOTICES,
    REGIONS,
    SITE_MAP,
    kind_address,
)
from .page import Link

KINDS_IN_MENU = {SubjectKind.PERSON: "人物", SubjectKind.FAMILY: "家庭", SubjectKind.UNIT: "单位"}
"""The kinds that visitors look for by name; the others are reached from the honours index."""


@dataclass(frozen=True, slots=True)
class Navigation:
    """The links of the menu and of the footer."""

    main: tuple[Link, ...]
    footer: tuple[Link, ...]


def navigate(catalogue: Catalogue, addresses: Collection[str]) -> Navigation:
    """Choose the links; `addresses` are those of all pages."""
    kinds = {subject.kind for subject in catalogue.subjects}
    main = (
        Link("首页", HOME),
        Link("新闻", NEWS),
        Link("活动", ACTIVITIES),
        Link("荣誉榜", HONORS),
        *(Link(title, kind_address(kind)) for kind, title in KINDS_IN_MENU.items() if kind in kinds),
        *((Link("地区", REGIONS),) if catalogue.regions.all else ()),
        Link("文化", CULTURE),
        Link("关于", ABOUT),
    )
    footer = (
        Link("公示", NOTICES),
        Link("按地区看", REGIONS),
        Link("更正与撤回", f"{ABOUT}#corrections"),
        Link("网站地图", SITE_MAP),
    )
    return Navigation(_existing(main, addresses), _existing(footer, addresses))


def _existing(links: tuple[Link, ...], addresses: Collection[str]) -> tuple[Link, ...]:
    return tuple(link for link in links if link.address == HOME or link.address.split("#")[0] in addresses)
