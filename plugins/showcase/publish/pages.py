"""The pages that publishing adds."""

from __future__ import annotations

from showcase.content.site_facts import Site
from showcase.site.addresses import HOME, SEARCH
from showcase.site.page import Link, Page


def search_page(site: Site) -> Page:
    """The page on which the whole site is searched, and to which the button in the header leads."""
    return Page(
        address=SEARCH,
        template="search.html",
        title="搜索",
        description=f"在{site.name}里找人物、家庭、单位、村镇、光荣榜和新闻：可以写名字、名字里相邻的两个字，也可以写拼音。",
        crumbs=(Link("首页", HOME),),
        view=lambda: None,
        listed=False,
    )
