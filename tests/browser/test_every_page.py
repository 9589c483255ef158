"""What holds for every page however it is looked at: on a desk, on a phone, by day, in the dark and in 长者模式."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Response
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.every_page import PAGES
from tests.browser.tabs import Look, OpenTab, tabs_of

pytestmark = pytest.mark.browser

LOOKS = {
    "desk": Look(DESKTOP),
    "desk in the dark": Look(DESKTOP, "dark"),
    "desk for elders": Look(DESKTOP, care=True),
    "phone": Look(PHONE),
    "phone in the dark": Look(PHONE, "dark"),
    "phone for elders": Look(PHONE, care=True),
}
NARROWEST = 320
"""1280 pixels at 400 %."""


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture(scope="module")
def tab(browser: Browser, home: str) -> Iterator[OpenTab]:
    with tabs_of(browser, home) as open_tab:
        yield open_tab


def assert_still(page: Page) -> None:
    """Nothing moves while the page comes: a shift of 0 as it is told, with two decimals."""
    shifts = page.evaluate("window.shifts")
    assert sum(size for size, _ in shifts) < 0.005, shifts


def barriers(page: Page) -> list[str]:
    """What axe finds, by the WCAG 2.2 A and AA and by good practice: the rule and where."""
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {' '.join(map(str, node['target']))}" for one in found for node in one["nodes"][:3]
    ]


def assert_nothing_has_to_be_scrolled_sideways(page: Page) -> None:
    """On the narrowest screen, where the same page is at 400 %."""
    before = page.viewport_size
    page.set_viewport_size({"width": NARROWEST, "height": 844})
    try:
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST
    finally:
        page.set_viewport_size(before)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", PAGES)
def test_nobody_is_kept_out(home, tab, name, look):
    visited = tab(LOOKS[look])
    page = visited.visit(home + PAGES[name])
    assert barriers(page) == []
    assert_still(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= LOOKS[look].width
    assert page.evaluate("'care' in document.documentElement.dataset") is LOOKS[look].care
    assert visited.foreign == []
    assert visited.errors == []
    if LOOKS[look].width == PHONE:
        assert_nothing_has_to_be_scrolled_sideways(page)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_moves_while_a_page_comes_in_pieces(built_site, served_in_pieces, tab, name):
    """As over a slow line, where what came first is seen before the rest is there."""
    assert_still(tab(LOOKS["phone"]).visit(served_in_pieces(built_site) + PAGES[name]))


@pytest.mark.parametrize(("name", "most"), [("home", 300), ("activity", 900), ("honors", 300)])
def test_what_comes_before_anybody_scrolls_is_light(home, browser, name, most):
    """Kilobytes as a web server sends them, texts gzipped."""
    context = browser.new_context(viewport={"width": PHONE, "height": 844}, device_scale_factor=3)
    page, responses = context.new_page(), list[Response]()
    page.on("response", lambda response: responses.append(response))
    page.goto(home + PAGES[name], wait_until="networkidle")
    sent = sum(_sent(response) for response in responses)
    context.close()
    assert sent / 1000 <= most


def _sent(response: Response) -> int:
    body = response.body() if response.ok else b""
    packed = response.headers.get("content-type", "").startswith(("text/", "application/", "image/svg"))
    return len(gzip.compress(body)) if packed else len(body)
