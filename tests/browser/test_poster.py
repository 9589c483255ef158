"""A poster of a page: made on request, kept by pressing it long; a plain picture where no script runs."""

from __future__ import annotations

import base64
import io
import urllib.request
from urllib.parse import urljoin

import pytest
from PIL import Image

pytestmark = pytest.mark.browser

ACTIVITY = "activities/2026/duan-wu/"
NEWS = "news/2026/dao-de-jiang-tang-ji-hua/"

STRICT = (
    "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; style-src 'self'; connect-src 'self'"
)


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


def link(page):
    return page.get_by_role("link", name="保存海报")


def opened(page):
    page.locator("dialog.poster[open]").wait_for()
    return page.get_by_role("dialog", name="保存海报")


def picture(dialog) -> Image.Image:
    source = dialog.get_by_role("img").get_attribute("src")
    return Image.open(io.BytesIO(base64.b64decode(source.partition(",")[2])))


def code_of(poster: Image.Image) -> Image.Image:
    """The place of the code."""
    return poster.convert("L").crop((780, 1176, 988, 1384))


@pytest.mark.parametrize("address", [ACTIVITY, NEWS])
def test_it_is_a_picture_with_a_code_that_says_in_words_what_it_shows(address, home, visit):
    page = visit(home + address, width=390, has_touch=True).page
    link(page).click()
    dialog = opened(page)
    poster = picture(dialog)
    assert (poster.format, poster.size) == ("JPEG", (1080, 1440))
    histogram = code_of(poster).histogram()
    dark, light = sum(histogram[:64]), sum(histogram[192:])
    assert 0.25 < dark / (dark + light) < 0.65
    assert dark + light > 0.9 * 208 * 208, "modules of whole pixels leave hardly a grey one"
    alt = dialog.get_by_role("img").get_attribute("alt")
    assert alt.startswith("海报：")
    assert page.locator("h1").inner_text().replace("\n", "") in alt


def test_a_keyboard_opens_and_closes_it_and_stands_where_it_stood(home, visit):
    page = visit(home + ACTIVITY).page
    link(page).focus()
    page.keyboard.press("Enter")
    dialog = opened(page)
    assert page.evaluate("document.activeElement.textContent") == "关闭"
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.textContent") == "保存图片"
    assert dialog.get_by_role("link").get_attribute("download") == "柳溪村端午包粽子比赛.jpg"
    page.keyboard.press("Escape")
    page.locator("dialog.poster").wait_for(state="detached")
    assert page.evaluate("document.activeElement.textContent") == "保存海报"


def test_a_strict_policy_allows_it(home, visit):
    page = visit(home + ACTIVITY).page
    page.wait_for_load_state("networkidle")
    page.evaluate(
        """policy => document.head.append(Object.assign(document.createElement("meta"),
            { httpEquiv: "Content-Security-Policy", content: policy }))""",
        STRICT,
    )
    link(page).click()
    assert picture(opened(page)).size == (1080, 1440)


def test_nothing_is_loaded_for_it_before_it_is_asked_for(home, visit):
    page = visit(home + ACTIVITY).page
    page.wait_for_load_state("networkidle")
    loaded = "performance.getEntriesByType('resource').filter(one => one.name.includes('/poster')).length"
    assert page.evaluate(loaded) == 0
    link(page).click()
    opened(page)
    assert page.evaluate(loaded) == 3


def test_the_dead_have_a_poster_without_colours(home, visit):
    page = visit(home + ACTIVITY).page
    page.evaluate("document.querySelector('[data-sharing] template').dataset.look = 'quiet'")
    link(page).click()
    pixels = picture(opened(page)).convert("RGB").resize((270, 360)).getcolors(100_000)
    assert max(max(colour) - min(colour) for _, colour in pixels) <= 12


def test_without_the_address_of_the_site_there_is_no_code(home, visit):
    page = visit(home + ACTIVITY).page
    page.evaluate("document.querySelector('[data-sharing] template').content.querySelector('svg').remove()")
    link(page).click()
    place = code_of(picture(opened(page)))
    assert place.getextrema()[1] - place.getextrema()[0] < 16


def test_a_photo_that_does_not_come_is_left_out(home, visit):
    page = visit(home + ACTIVITY).page
    page.evaluate(
        "document.querySelector('[data-sharing] template').dataset.photo = 'data:image/png;base64,AAAA'"
    )
    link(page).click()
    assert picture(opened(page)).size == (1080, 1440)


def test_where_it_cannot_be_made_the_link_leads_to_the_picture(home, visit):
    page = visit(home + ACTIVITY).page
    page.evaluate("void (HTMLCanvasElement.prototype.toDataURL = () => { throw new Error() })")
    address = urljoin(page.url, link(page).get_attribute("href"))
    link(page).click()
    page.wait_for_url(address)


@pytest.mark.parametrize("address", [ACTIVITY, NEWS])
def test_without_scripts_the_link_leads_to_a_picture_and_nothing_else_is_offered(address, home, visit):
    page = visit(home + address, width=390, java_script_enabled=False).page
    leads = urljoin(page.url, link(page).get_attribute("href"))
    assert link(page).is_visible()
    with urllib.request.urlopen(leads) as answer:
        assert Image.open(io.BytesIO(answer.read())).size == (1200, 630)
    assert page.locator("[data-sharing] button:visible").count() == 0


def test_it_fits_a_narrow_phone(home, visit):
    page = visit(home + ACTIVITY, width=320).page
    link(page).click()
    dialog = opened(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    for part in (dialog, dialog.get_by_role("img"), dialog.get_by_role("button")):
        box = part.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert box["y"] + box["height"] <= 844
    assert dialog.get_by_role("button").bounding_box()["height"] >= 44


def test_the_address_is_copied_and_said_to_be(home, visit):
    page = visit(home + ACTIVITY, permissions=["clipboard-read", "clipboard-write"]).page
    page.get_by_role("button", name="复制链接").click()
    page.get_by_text("已复制链接").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
