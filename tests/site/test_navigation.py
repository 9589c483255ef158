"""The menu, the bar of phones and the footer lead only to what this site has."""

from __future__ import annotations

from tests.making import catalogue_of, person, programme, roll

from showcase.site.navigation import navigate

CATALOGUE = catalogue_of([programme()], [roll("2026年度", person("李秀禾"))])


def titles(links) -> list[str]:
    return [link.title for link in links]


def test_a_site_without_pages_has_its_home_alone():
    navigation = navigate(CATALOGUE, ())
    assert titles(navigation.main) == titles(navigation.tabs) == ["首页"]
    assert navigation.footer == ()


def test_the_menu_keeps_its_order_and_takes_in_what_is_there():
    addresses = {"about/", "culture/", "honors/", "news/", "activities/", "people/", "families/", "regions/"}
    navigation = navigate(CATALOGUE, addresses)
    assert titles(navigation.main) == ["首页", "新闻", "活动", "荣誉榜", "文化", "人物", "地区", "关于"]
    assert titles(navigation.tabs) == ["首页", "荣誉榜", "活动", "新闻"]


def test_corrections_have_a_page_or_a_place_on_the_page_about_the_site():
    def way(addresses) -> str:
        footer = navigate(CATALOGUE, addresses).footer
        return next(link.address for link in footer if link.title == "更正与撤回")

    assert way({"about/"}) == "about/#corrections"
    assert way({"about/", "about/corrections/"}) == "about/corrections/"
