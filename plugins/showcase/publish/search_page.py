"""The page on which the site is searched."""

from __future__ import annotations

from showcase.content.site_facts import Site
from showcase.site.addresses import HOME, SEARCH
from showcase.site.page import Link, Page, Section

TITLE = "搜索"


def search_page(site: Site) -> Page:
    """The page to which the button in the header leads; what it finds, scripts put there."""
    description = f"在{site.name}里找人物、家庭、单位、村镇、光荣榜、新闻和活动：可以写名字、名字里相邻的两个字，也可以写拼音。"
    return Page(
        address=SEARCH,
        template="search.html",
        title=TITLE,
        description=description,
        crumbs=(Link("首页", HOME),),
        view=lambda: None,
        section=Section(TITLE, description, (TITLE, "检索")),
        listed=False,
    )
