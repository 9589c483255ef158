"""The photos of an activity on a screen in a hall."""

from __future__ import annotations

import pytest
from tests.browser.galleries import ACTIVITY, ANCHORS, SLIDES

pytestmark = pytest.mark.browser

NOW = "() => document.querySelector('.slide--now').id"
CLOCK = "document.getAnimations({ subtree: true }).find(one => one.effect.target.matches('[data-line]'))"


def shows(page, anchor):
    page.wait_for_function("id => document.querySelector('.slide--now').id === id", arg=anchor)


def wait_out(page):
    """Let the time of a slide pass."""
    page.wait_for_function(f"{CLOCK}.playState === 'running'")
    page.evaluate(f"{CLOCK}.currentTime = 7990")


def test_slides_go_on_by_themselves_and_round(gallery, visit):
    page = visit(gallery + ACTIVITY).page
    page.get_by_role("link", name="放映").click()
    page.wait_for_url(gallery + SLIDES)
    assert page.evaluate(NOW) == ""
    assert page.get_by_role("heading", name="端午包粽子比赛").is_visible()
    wait_out(page)
    shows(page, ANCHORS[0])
    # The next one is there before its time.
    page.wait_for_function(f"document.querySelector('#{ANCHORS[1]} img').naturalWidth")
    page.keyboard.press("End")
    shows(page, ANCHORS[-1])
    wait_out(page)
    shows(page, "")


def test_slides_obey_keys_buttons_and_a_presenter(gallery, visit):
    page = visit(f"{gallery}{SLIDES}#{ANCHORS[2]}").page
    shows(page, ANCHORS[2])
    for key, anchor in (("ArrowRight", 3), ("PageDown", 4), ("ArrowLeft", 3), ("PageUp", 2)):
        page.keyboard.press(key)
        shows(page, ANCHORS[anchor])
    page.keyboard.press(" ")
    assert page.evaluate(f"{CLOCK}.playState") == "paused"
    page.get_by_role("button", name="下一张").click()
    shows(page, ANCHORS[3])
    assert page.evaluate(f"{CLOCK}.playState") == "paused"
    page.get_by_role("button", name="播放").click()
    page.wait_for_function(f"{CLOCK}.playState === 'running'")
    page.get_by_role("link", name="退出放映").click()
    page.wait_for_url(gallery + ACTIVITY)


def test_the_buttons_go_when_nobody_moves_and_come_with_the_first_stir(gallery, visit):
    page = visit(gallery + SLIDES, reduced_motion="reduce").page
    page.clock.install()
    page.reload()
    page.clock.fast_forward(3100)
    page.wait_for_selector(".slides--idle")
    assert page.locator("[data-controls]").evaluate("c => getComputedStyle(c).opacity") == "0"
    page.mouse.move(200, 200)
    assert page.locator("[data-controls]").evaluate("c => getComputedStyle(c).opacity") == "1"


@pytest.mark.parametrize("width", [1440, 390])
def test_a_photo_is_whole_and_its_caption_large_and_beside_it(gallery, visit, width):
    page = visit(f"{gallery}{SLIDES}#{ANCHORS[1]}", width=width).page
    shows(page, ANCHORS[1])
    slide = page.locator(f"#{ANCHORS[1]}")
    photo, caption = slide.locator(".slide__photo").bounding_box(), slide.locator("figcaption").bounding_box()
    assert photo["y"] + photo["height"] <= caption["y"]
    assert caption["y"] + caption["height"] <= page.viewport_size["height"]
    assert slide.locator("img").evaluate("image => getComputedStyle(image).objectFit") == "contain"
    letters = slide.locator(".slide__text").evaluate("text => parseFloat(getComputedStyle(text).fontSize)")
    assert letters >= (0.04 * 900 if width == 1440 else 16)


def test_without_scripts_slides_are_a_column(gallery, visit):
    page = visit(gallery + SLIDES, java_script_enabled=False).page
    heights = page.locator(".slide").evaluate_all(
        "all => all.map(one => Math.round(one.getBoundingClientRect().height))"
    )
    assert heights == [900] * (len(ANCHORS) + 1)
    assert page.get_by_role("link", name="退出放映").is_visible()
    assert page.locator("button:visible").count() == 0
