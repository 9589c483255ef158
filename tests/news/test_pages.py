"""Which pages of news there are, and what each says of itself."""

from __future__ import annotations

import datetime
from collections import Counter

import pytest

from showcase.content.news.records import Correction
from showcase.news.latest import Latest
from showcase.news.pages import news_pages
from showcase.site.titles import Taken
from tests.news.making import CIVILITY, CUSTOMS, Words, item, many, news_catalogue


def pages_of(*items, taken=None):
    pages = news_pages(news_catalogue(*items), lambda text, path: Words(text), taken or Taken())
    found = {}
    for page in pages:
        assert page.address not in found
        found[page.address] = page
    return found


@pytest.fixture(scope="module")
def pages():
    some = many(21, tags=("志愿服务",))
    within = item("xi-shi", "2025-12-31", CUSTOMS, tags=("红白事", "志愿服务"))
    return pages_of(*some, within)


def test_where_there_is_no_news_there_are_no_pages():
    assert pages_of() == {}


@pytest.mark.parametrize(
    "address",
    [
        "news/",
        "news/page/2/",
        "news/civility/",
        "news/civility/page/2/",
        "news/customs/",
        "news/announcements/",
        "news/archive/2026/",
        "news/archive/2026/page/2/",
        "news/archive/2026/01/",
        "news/archive/2025/12/",
        "news/tags/",
        "news/tags/zhi-yuan-fu-wu/",
        "news/tags/zhi-yuan-fu-wu/page/2/",
        "news/tags/hong-bai-shi/",
        "news/2025/xi-shi/",
        "news/2026/n0/",
    ],
)
def test_a_page_stands_at_its_permanent_address(pages, address):
    assert address in pages


def test_titles_and_descriptions_are_unlike_any_other(pages):
    for told in ([page.title for page in pages.values()], [page.description for page in pages.values()]):
        assert [words for words, times in Counter(told).items() if times > 1] == []


def test_every_crumb_leads_to_a_page(pages):
    known = {*pages, ""}
    assert [crumb for page in pages.values() for crumb in page.crumbs if crumb.address not in known] == []
    assert [crumb.title for crumb in pages["news/2025/xi-shi/"].crumbs] == [
        "首页",
        "新闻",
        "文明创建",
        "移风易俗",
    ]


def test_the_second_page_of_a_list_is_named_and_not_listed(pages):
    first, second = pages["news/civility/"], pages["news/civility/page/2/"]
    assert (first.title, second.title) == ("文明创建", "文明创建（第 2 页）")
    assert (first.listed, second.listed) == (True, False)
    assert [crumb.address for crumb in second.crumbs][-1] == "news/civility/"


def test_a_column_holds_what_is_within_its_columns(pages):
    assert pages["news/civility/"].view().cut.total == 22
    assert pages["news/customs/"].view().cut.total == 1
    assert pages["news/announcements/"].view().cut.total == 0
    assert [line.column.name for line in pages["news/civility/"].view().below] == ["移风易俗"]


def test_pages_say_which_column_they_belong_to(pages):
    of_item, of_column = pages["news/2025/xi-shi/"].section, pages["news/announcements/"].section
    assert (of_item.name, of_item.keywords, of_item.type) == ("移风易俗", ("移风易俗",), "工作动态")
    assert of_column.type == "通知公告"
    assert {page.section.name for address, page in pages.items() if "archive" in address} == {"新闻"}


def test_an_item_says_who_issued_it_when_and_by_whom():
    one = item(
        "one",
        "2026-03-05T09:30",
        source="清禾县融媒体中心",
        editor="林可",
        tags=("学雷锋",),
        cover="news/photos/xue-lei-feng.jpg",
        corrections=(Correction(datetime.date(2026, 3, 10), "改一个数。"),),
    )
    bare = item("bare", "2026-03-04", author="文小禾", editor="林可")
    found = pages_of(one, bare)
    page = found["news/2026/one/"]
    assert (page.article.title, page.article.source, page.article.author) == (
        "one",
        "清禾县融媒体中心",
        "林可",
    )
    assert (page.article.published, page.article.keywords) == (one.date, ("学雷锋",))
    assert (page.about, page.photo) == (one, "news/photos/xue-lei-feng.jpg")
    assert page.updated == datetime.date(2026, 3, 10)
    assert page.source == "docs/news/2026/2026-03-05-one.md"
    assert found["news/2026/bare/"].article.source == "测试"
    assert found["news/2026/bare/"].article.author == "文小禾"


def test_items_of_one_title_are_told_apart_by_their_day_and_of_one_day_by_more():
    found = pages_of(
        item("a", "2026-03-05", title="重阳敬老", summary="一样的话。"),
        item("b", "2026-03-05", title="重阳敬老", summary="一样的话。"),
        item("c", "2025-10-30", title="重阳敬老", summary="另外的话。"),
        item("d", "2025-10-31", title="中秋晚会", summary=""),
    )
    titles = {address: page.title for address, page in found.items()}
    assert titles["news/2026/a/"] == "重阳敬老（2026年3月5日 a）"
    assert titles["news/2026/b/"] == "重阳敬老（2026年3月5日 b）"
    assert titles["news/2025/c/"] == "重阳敬老（2025年10月30日）"
    assert titles["news/2025/d/"] == "中秋晚会"
    described = {address: page.description for address, page in found.items()}
    assert described["news/2026/a/"] == "重阳敬老（2026年3月5日 a）：一样的话。"
    assert described["news/2025/c/"] == "另外的话。"
    assert described["news/2025/d/"] == "文明创建：中秋晚会（2025年10月31日）。"


def test_titles_that_other_rooms_have_given_away_are_not_used_again():
    found = pages_of(
        item("a", title="荣誉榜"), item("b", title="新闻"), taken=Taken(titles={"荣誉榜", "文明创建"})
    )
    assert found["news/2026/a/"].title == "荣誉榜（2026年3月5日）"
    assert found["news/2026/b/"].title == "新闻（2026年3月5日）"
    assert found["news/civility/"].title == "新闻栏目：文明创建"


def test_a_former_address_leads_on_unless_another_page_stands_there():
    moved = item("new-name", former_addresses=("news/2024/old-name/", "news/2026/other/", "about/"))
    second = item("other", "2026-03-04", former_addresses=("news/2024/old-name/",))
    found = pages_of(moved, second, taken=Taken(addresses={"about/"}))
    redirect = found["news/2024/old-name/"]
    assert redirect.template == "redirect.html"
    assert (redirect.view().title, redirect.view().address) == (moved.title, "news/2026/new-name/")
    assert (redirect.listed, redirect.section, redirect.about) == (False, None, None)
    assert found["news/2026/other/"].about is second
    assert "about/" not in found


def test_what_is_pinned_leads_the_first_page():
    old = item("old", "2020-01-01", pinned=True)
    found = pages_of(*many(21), old)
    assert found["news/"].view().cut.items[0] is old
    assert old not in found["news/page/2/"].view().cut.items
    assert found["news/civility/"].view().cut.items[0] is old
    assert found["news/archive/2020/"].view().cut.items == (old,)


def test_the_home_page_leads_with_a_picture():
    plain, pictured, older = (
        item("plain", "2026-03-05"),
        item("pictured", "2026-03-04", cover="news/photos/a.jpg"),
        item("older", "2026-03-03", cover="news/photos/a.jpg"),
    )
    front = Latest(news_catalogue(plain, pictured, older)).front()
    assert (front.lead, front.rest) == (pictured, (plain, older))
    assert Latest(news_catalogue(plain)).front().lead is plain
    assert Latest(news_catalogue()).front() is None


def test_templates_ask_for_the_newest_of_a_column_by_its_name():
    within, above = item("within", "2026-03-05", CUSTOMS), item("above", "2026-03-04", CIVILITY)
    latest = Latest(news_catalogue(within, above))
    assert latest() == (within, above)
    assert latest(column="移风易俗") == (within,)
    assert latest(column="文明创建", count=1) == (within,)
    assert latest(column="没有的栏目") == ()
