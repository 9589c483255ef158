"""What stands around every page: the menu on desks, the drawer and the bar of phones, skip links, special days."""

from __future__ import annotations

import re

import pytest

pytestmark = pytest.mark.browser

ROLL = "honors/zui-mei-jia-ting/2024/"
PHONE = 390


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


def box(page, selector: str) -> dict[str, float]:
    found = page.locator(selector).first.bounding_box()
    assert found is not None, selector
    return found


def test_on_a_desk_the_menu_stands_in_one_line_beside_the_name(home, visit):
    page = visit(home + ROLL).page
    tops = page.eval_on_selector_all(
        ".menu a", "links => links.map(link => link.getBoundingClientRect().top)"
    )
    assert len(tops) >= 9
    assert len(set(tops)) == 1
    assert abs(tops[0] - box(page, ".brand")["y"]) < 40
    assert page.is_hidden(".drawer")
    assert page.is_hidden(".tabs")


@pytest.mark.parametrize("width", [PHONE, 360, 320])
def test_on_a_phone_the_header_is_one_line(home, visit, width):
    page = visit(home + ROLL, width=width).page
    assert page.is_hidden(".menu")
    middles = [
        part["y"] + part["height"] / 2
        for part in (box(page, s) for s in (".brand", ".search-open", ".drawer"))
    ]
    assert max(middles) - min(middles) < 3
    assert box(page, ".header .wrap")["height"] < 70
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_name_gets_smaller_before_it_is_cut(home, visit):
    page = visit(home + ROLL, width=PHONE).page
    assert page.evaluate(
        "(name => name.scrollWidth <= name.clientWidth)(document.querySelector('.brand__name'))"
    )


@pytest.mark.parametrize("scripts", [True, False])
def test_the_drawer_opens_and_leads_on(home, visit, scripts):
    page = visit(home + ROLL, width=PHONE, java_script_enabled=scripts).page
    assert page.is_hidden(".drawer nav")
    page.click(".drawer summary")
    assert page.is_visible(".drawer nav")
    assert page.locator(".drawer [aria-current]").inner_text() == "荣誉榜"
    page.click(".drawer >> text=家庭")
    assert page.url == home + "families/"
    assert page.is_hidden(".drawer nav")


def test_the_drawer_closes_by_esc_by_a_press_beside_it_and_when_the_focus_goes_on(home, visit):
    page = visit(home + ROLL, width=PHONE).page
    nav, summary = page.locator(".drawer nav"), page.locator(".drawer summary")
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.drawer nav') !== null")
    page.keyboard.press("Escape")
    assert nav.is_hidden()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    summary.click()
    page.mouse.click(PHONE / 2, 700)
    assert nav.is_hidden()
    summary.click()
    page.locator(".drawer nav :is(a, button)").last.focus()
    page.keyboard.press("Tab")
    assert nav.is_hidden()


def test_the_bar_stays_in_sight_and_never_lies_over_the_end(home, visit):
    page = visit(home + ROLL, width=PHONE).page
    height = page.viewport_size["height"]
    bar = box(page, ".tabs")
    assert bar["y"] + bar["height"] == pytest.approx(height, abs=1)
    assert page.locator(".tabs [aria-current]").inner_text().strip() == "荣誉榜"
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    last = box(page, ".footer__numbers dl div:last-child")
    assert last["y"] + last["height"] <= box(page, ".tabs")["y"]


def test_the_bar_leaves_the_screen_to_the_text_where_it_is_low_or_magnified(home, visit):
    page = visit(home + ROLL, width=PHONE).page
    page.set_viewport_size({"width": 320, "height": 256})
    assert page.is_hidden(".tabs")


def test_what_is_reached_by_keyboard_is_not_behind_the_bar(home, visit):
    page = visit(home + ROLL, width=PHONE).page
    top = box(page, ".tabs")["y"]
    hidden = []
    for _ in range(40):
        page.keyboard.press("Tab")
        at = page.evaluate(
            """() => {
                const { bottom } = document.activeElement.getBoundingClientRect();
                return [document.activeElement.textContent.trim(), bottom, document.activeElement.matches('body, .tabs *')];
            }"""
        )
        if at[1] > top + 1 and not at[2]:
            hidden.append(at[0])
    assert hidden == []


def test_skip_links_lead_to_the_text_and_to_search(home, visit):
    page = visit(home + ROLL).page
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "跳到搜索"
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog.search[open]")


def test_a_page_asks_for_few_sheets_and_each_can_be_kept(home, visit):
    page = visit(home + ROLL).page
    sheets = page.eval_on_selector_all("link[rel=stylesheet]", "links => links.map(link => link.href)")
    assert len(sheets) <= 6
    assert all(re.search(r"\.css\?v=[0-9a-f]{8}$", sheet) for sheet in sheets)


def test_a_heading_breaks_between_words(home, visit):
    page = visit(home + ROLL, width=320).page
    lines = page.evaluate(
        """() => {
            const range = document.createRange(), lines = new Map();
            const walker = document.createTreeWalker(document.querySelector('h1'), NodeFilter.SHOW_TEXT);
            while (walker.nextNode())
                for (let at = 0; at < walker.currentNode.length; at++) {
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + 1);
                    const top = Math.round(range.getBoundingClientRect().top);
                    lines.set(top, (lines.get(top) || '') + range.toString());
                }
            return [...lines.values()];
        }"""
    )
    assert lines == ["2024年度最美家庭", "光荣榜"]


def test_special_days_are_told_to_the_browser_and_change_the_page(home, visit):
    page = visit(home + ROLL).page
    assert page.get_attribute("html", "data-mourning") == "12-13"
    assert "10-01..10-07=national" in page.get_attribute("html", "data-festival").split()
    look = "getComputedStyle(document.documentElement).filter"
    assert page.evaluate(look) == "none"
    page.evaluate("document.documentElement.dataset.today = 'mourning'")
    assert page.evaluate(look) == "grayscale(1)"
    page.emulate_media(media="print")
    assert page.evaluate(look) == "none"


@pytest.mark.parametrize("care", [False, True])
def test_what_is_for_screens_is_not_printed(home, visit, care):
    page = visit(home + ROLL).page
    page.emulate_media(media="print")
    if care:
        page.evaluate("document.documentElement.dataset.care = ''")
    shown = page.evaluate(
        "[...document.querySelectorAll('button, nav, .care-tools, .sharing')].filter(one => one.checkVisibility())"
        ".map(one => one.className || one.textContent)"
    )
    assert shown == []


def test_pages_about_the_site_say_how_to_reach_the_office(home, visit):
    page = visit(home + "about/corrections/", width=PHONE).page
    assert page.locator(".contact a[href^='tel:']").inner_text() == "0990-6123456"
    assert page.locator(".beside__pages [aria-current=page]").inner_text() == "更正与撤回"
    page.click(".beside__pages >> text=关于本站")
    assert page.locator("#corrections").count() == 1
    page.click(".prose >> text=更正与撤回 >> nth=-1")
    assert page.inner_text("h1") == "更正与撤回"
