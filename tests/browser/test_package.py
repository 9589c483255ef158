"""The packed site: read from a folder without a server, and below a sub-path of a plain one."""

from __future__ import annotations

import zipfile

import pytest
from tests.browser.every_page import PAGES
from tests.times import NOW

from showcase.packing.packing import pack

pytestmark = pytest.mark.browser

ACTIVITY = "activities/2026/chun-jie/"


@pytest.fixture(scope="session")
def unpacked(built_site, tmp_path_factory):
    """The packed sample, unpacked into a folder as staff name them."""
    made = pack(built_site, tmp_path_factory.mktemp("packed"), NOW)
    stick = tmp_path_factory.mktemp("stick") / "U 盘 （公共文化）"
    with zipfile.ZipFile(made.archive) as archive:
        archive.extractall(stick)
    return stick / "site"


OF_FOLDERS = {name: address for name, address in PAGES.items() if not address.endswith(".html")}


@pytest.mark.parametrize("address", OF_FOLDERS.values(), ids=OF_FOLDERS)
def test_from_a_stick_every_page_opens_without_an_error(unpacked, visit, address):
    """Errors of scripts and of the console fail the visit; that links name pages and not folders is seen here."""
    page = visit((unpacked / address / "index.html").as_uri()).page
    assert page.evaluate("document.documentElement.dataset.js") == ""
    assert (
        page.evaluate(
            "[...document.links].filter(a => a.protocol === 'file:' && a.pathname.endsWith('/')).length"
        )
        == 0
    )


def test_from_a_stick_links_lead_from_page_to_page(unpacked, visit):
    page = visit((unpacked / "index.html").as_uri()).page
    for name in ("荣誉榜", "新闻", "活动"):
        page.get_by_role("navigation", name="主导航").get_by_role("link", name=name, exact=True).first.click()
        page.wait_for_url("**/index.html")
        assert name in page.title()
    page.goto((unpacked / "honors/zui-mei-jia-ting/2026/index.html").as_uri())
    page.locator("main a[href*='families/']").first.click()
    page.wait_for_url("**/families/**/index.html")
    assert page.locator("h1").inner_text().endswith("家庭")


def test_from_a_stick_photos_open_large_and_are_left_again(unpacked, visit):
    page = visit((unpacked / ACTIVITY / "index.html").as_uri()).page
    page.locator(".gallery .photo__link").first.click()
    page.wait_for_selector("dialog.lightbox .pswp--ui-visible")
    page.wait_for_function("document.querySelector('.pswp__img:not(.pswp__img--placeholder)')")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.lightbox__count').textContent.startsWith('2 /')")
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog.lightbox", state="detached")


def test_from_a_stick_search_says_why_it_is_not_there(unpacked, visit):
    page = visit((unpacked / "index.html").as_uri()).page
    page.locator("[data-search-open]").first.click()
    page.locator("#search-input").fill("文明家庭")
    page.wait_for_selector("dialog .hits__none")
    assert "不能搜索" in page.locator("dialog .hits__none").inner_text()


def test_from_a_stick_honours_are_filtered_by_their_pages(unpacked, visit):
    page = visit((unpacked / "honors/index.html").as_uri()).page
    page.locator("a[data-facet='level']").first.click()
    page.wait_for_url("**/honors/levels/**/index.html")


def test_below_a_sub_path_of_a_server_everything_works(unpacked, served, visit):
    page = visit(served(unpacked, "/wen-hua/zhan-shi/")).page
    page.get_by_role("navigation", name="主导航").get_by_role("link", name="活动", exact=True).first.click()
    page.wait_for_url("**/wen-hua/zhan-shi/activities/")
    page.locator("[data-search-open]").first.click()
    page.locator("#search-input").fill("最美家庭")
    page.wait_for_selector("dialog .hit__link")
