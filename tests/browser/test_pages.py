"""The pages of the sample as visitors have them: on a desk, on a phone, very narrow, in the dark, by keyboard, on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.every_page import PAGES
from tests.browser.tabs import Look, OpenTab, tabs_of

pytestmark = pytest.mark.browser


each_page = pytest.mark.parametrize("name", PAGES)


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture(scope="module")
def tab(browser: Browser, home: str) -> Iterator[OpenTab]:
    with tabs_of(browser, home) as open_tab:
        yield open_tab


# What these have without a script, and only with one, is told in test_explorer.py, test_search.py, test_slides.py.
SCRIPTED = {"honors", "search", "slides"}


@pytest.mark.parametrize("name", [name for name in PAGES if name not in SCRIPTED])
def test_a_page_reads_without_javascript(home, tab, name):
    page = tab(Look(DESKTOP)).visit(home + PAGES[name])
    page.evaluate("document.querySelectorAll('.sharing__scripted').forEach(one => one.remove())")
    plain = tab(Look(DESKTOP, scripts=False)).visit(home + PAGES[name])
    assert plain.inner_text("main") == page.inner_text("main")


@each_page
def test_what_a_finger_has_to_hit_is_large_enough(home, tab, name):
    page = tab(Look(PHONE)).visit(home + PAGES[name])
    small = page.evaluate(
        """() => [...document.querySelectorAll('.drawer summary, .tabs a, .search-open, .beside a, .footer nav a, .pager a, .letters a, .buttons a, .sharing__one, .choices a, .facet a, .numbers a, .tags a')]
            .map(a => [a.textContent.trim(), a.getBoundingClientRect()])
            .filter(([, box]) => box.height && (box.height < 43.5 || box.width < 24))
            .map(([text, box]) => `${text} ${box.width}x${box.height}`)"""
    )
    assert small == []


def test_the_first_key_leads_past_the_menu(home, visit):
    page = visit(home + PAGES["roll"]).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "跳到正文"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_every_link_of_a_roll_is_reached_by_keyboard(home, visit):
    page = visit(home + PAGES["roll"]).page
    shown = "[...document.querySelectorAll('a[href], button, summary')].filter(one => one.checkVisibility())"
    stops = page.evaluate(f"{shown}.length")
    reached = set()
    for _ in range(stops + 1):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(f"{shown}.indexOf(document.activeElement)"))
    assert set(range(stops)) <= reached


def test_a_visitor_finds_a_family_from_the_home_page(home, visit):
    page = visit(home, width=390).page
    page.click("summary >> text=菜单")
    page.click(".drawer >> text=家庭")
    page.click("main >> text=申玉梅家庭")
    page.click("main >> text=2022年度最美家庭")
    assert page.inner_text("h1") == "2022年度最美家庭光荣榜"
    page.click("nav[aria-label=当前位置] >> text=荣誉榜")
    assert page.url == home + "honors/"


def test_a_roll_is_printed_as_a_list_without_the_frame(home, visit):
    page = visit(home + PAGES["roll"]).page
    page.emulate_media(media="print")
    assert page.is_hidden("nav.menu")
    assert page.is_visible("text=清妇发〔2024〕3号")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") in (
        "rgb(255, 255, 255)",
        "rgba(0, 0, 0, 0)",
    )


def reds(page):
    """What is red in the record of a subject: written, filled or framed."""
    return page.evaluate(
        """() => [...document.querySelectorAll('article.subject, article.subject *')].filter(one => {
            const style = getComputedStyle(one);
            return ['color', 'backgroundColor', 'borderTopColor', 'borderLeftColor'].some(name => {
                const [r, g, b, a = 1] = style[name].match(/[\\d.]+/g).map(Number);
                return a > 0 && r - Math.max(g, b) > 60;
            });
        }).map(one => `${one.className} ${one.textContent.trim().slice(0, 20)}`)"""
    )


def test_nothing_is_red_where_somebody_is_mourned(home, visit):
    page = visit(home + PAGES["in mourning"]).page
    assert reds(page) == []
    assert "已故" in page.inner_text("h1")
    assert reds(visit(home + PAGES["person"]).page) != []


def test_a_motto_is_read_downwards_on_a_desk_and_across_on_a_phone(home, visit):
    mode = "getComputedStyle(document.querySelector('.motto')).writingMode"
    desk = visit(home + PAGES["family"]).page
    assert desk.evaluate(mode) == "vertical-rl"
    assert "长桌能议事" in desk.inner_text(".motto")
    assert visit(home + PAGES["family"], width=390).page.evaluate(mode) == "horizontal-tb"
