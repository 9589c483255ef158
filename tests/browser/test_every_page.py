"""What holds for every page however it is looked at: on a desk, on a phone, by day, in the dark and in 长者模式."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Response
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.every_page import PAGES

pytestmark = pytest.mark.browser

CARE = json.dumps({"care": "on"})


@dataclass(frozen=True)
class Look:
    """A way of looking at the site."""

    width: int
    scheme: str = "light"
    care: bool = False


LOOKS = {
    "desk": Look(DESKTOP),
    "desk in the dark": Look(DESKTOP, "dark"),
    "desk for elders": Look(DESKTOP, care=True),
    "phone": Look(PHONE),
    "phone in the dark": Look(PHONE, "dark"),
    "phone for elders": Look(PHONE, care=True),
}
NARROW = {"narrow": Look(320), "narrow for elders": Look(320, care=True)}

WATCH_SHIFTS = """
    window.shifts = [];
    new PerformanceObserver(list => {
        for (const one of list.getEntries()) if (!one.hadRecentInput)
            window.shifts.push([one.value, one.sources.map(s => s.node?.attributes?.class?.value || s.node?.nodeName).join()]);
    }).observe({ type: 'layout-shift', buffered: true });
"""


@dataclass
class Tab:
    """A page of a browser that goes from address to address, and what went wrong on the last one."""

    page: Page
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def visit(self, address: str) -> Page:
        """Go there and wait until all is loaded and painted."""
        self.foreign.clear()
        self.errors.clear()
        self.page.goto(address, wait_until="load")
        self.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
        return self.page


OpenTab = Callable[[Look], Tab]


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture(scope="module")
def tab(browser: Browser, home: str) -> Iterator[OpenTab]:
    """One tab for each look, for a new one for each of several hundred pages takes half of the time."""
    contexts: list[BrowserContext] = []
    tabs: dict[Look, Tab] = {}

    def open_tab(look: Look) -> Tab:
        if look not in tabs:
            height = 900 if look.width >= 600 else 844
            viewport = {"width": look.width, "height": height}
            context = browser.new_context(viewport=viewport, locale="zh-CN", color_scheme=look.scheme)
            contexts.append(context)
            context.add_init_script(WATCH_SHIFTS)
            if look.care:
                context.add_init_script(f"localStorage.setItem('showcase.modes', {CARE!r})")
            tabs[look] = _watched(context, urlsplit(home).netloc)
        return tabs[look]

    yield open_tab
    for context in contexts:
        context.close()


def _watched(context: BrowserContext, host: str) -> Tab:
    made = Tab(context.new_page())
    requests = made.page.on
    requests("request", lambda one: made.foreign.append(one.url) if _is_foreign(one.url, host) else None)
    made.page.on("console", lambda one: made.errors.append(one.text) if one.type == "error" else None)
    made.page.on("pageerror", lambda error: made.errors.append(str(error)))
    return made


def _is_foreign(url: str, host: str) -> bool:
    return url.startswith(("http:", "https:")) and urlsplit(url).netloc != host


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


@pytest.mark.parametrize("name", PAGES)
def test_nothing_moves_while_a_page_comes_in_pieces(built_site, served_in_pieces, tab, name):
    """As over a slow line, where what came first is seen before the rest is there."""
    assert_still(tab(LOOKS["phone"]).visit(served_in_pieces(built_site) + PAGES[name]))


@pytest.mark.parametrize("look", NARROW)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_has_to_be_scrolled_sideways_at_400_percent(home, tab, name, look):
    """1280 pixels at 400 % are 320."""
    page = tab(NARROW[look]).visit(home + PAGES[name])
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW[look].width


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
