"""Where the pages of activities belong: the way down to them, and the section that the page tags name."""

from __future__ import annotations

from showcase.content.activities.records import ActivityType
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import ACTIVITIES, CAMPAIGNS, FESTIVALS, HOME
from showcase.site.page import Link, Section

HOME_CRUMB = Link("首页", HOME)
ACTIVITIES_CRUMB = Link("活动", ACTIVITIES)
FESTIVALS_CRUMB = Link("节日", FESTIVALS)
CAMPAIGNS_CRUMB = Link("专题", CAMPAIGNS)

BELOW_ACTIVITIES = (HOME_CRUMB, ACTIVITIES_CRUMB)

KIND = "工作动态"
"""The type of these columns, of those that 国办发〔2017〕47号 knows."""

FESTIVALS_SECTION = Section(
    "节日", "按春节、端午、重阳等节日列出历年的活动。", ("节日", "我们的节日", "传统节日"), KIND
)
CAMPAIGNS_SECTION = Section(
    "专题", "把同一主题的活动、报道和光荣榜汇集在一页。", ("专题", "活动", "报道"), KIND
)


def activities_section(catalogue: Catalogue) -> Section:
    """The activities as a whole."""
    names = tuple(type_.name for type_ in catalogue.activity_types)
    kinds = f"：{'、'.join(names)}" if names else ""
    return Section("活动", f"{catalogue.site.name}的活动和照片{kinds}。", ("活动", "图集", *names), KIND)


def type_section(type_: ActivityType) -> Section:
    """The activities of a type."""
    return Section(type_.name, type_.description, (type_.name, "活动", "图集"), KIND)
