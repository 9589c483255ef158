"""Tabs of a browser, one for each way of looking at the site, that go from page to page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

CARE = json.dumps({"care": "on"})


@dataclass(frozen=True)
class Look:
    """A way of looking at the site."""

    width: int
    scheme: str = "light"
    care: bool = False
    scripts: bool = True


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
    scripts: bool
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def visit(self, address: str) -> Page:
        """Go there and wait until all is loaded and painted."""
        self.foreign.clear()
        self.errors.clear()
        self.page.goto(address, wait_until="load")
        if self.scripts:
            self.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
        return self.page


OpenTab = Callable[[Look], Tab]


@contextmanager
def tabs_of(browser: Browser, home: str) -> Iterator[OpenTab]:
    """One tab for each look, for a new one for each of several hundred pages takes half of the time."""
    contexts: list[BrowserContext] = []
    tabs: dict[Look, Tab] = {}

    def open_tab(look: Look) -> Tab:
        if look not in tabs:
            context = _context(browser, look)
            contexts.append(context)
            tabs[look] = _watched(context, look, urlsplit(home).netloc)
        return tabs[look]

    yield open_tab
    for context in contexts:
        context.close()


def _context(browser: Browser, look: Look) -> BrowserContext:
    context = browser.new_context(
        viewport={"width": look.width, "height": 900 if look.width >= 600 else 844},
        locale="zh-CN",
        color_scheme=look.scheme,
        java_script_enabled=look.scripts,
    )
    if look.scripts:
        context.add_init_script(WATCH_SHIFTS)
    if look.care:
        context.add_init_script(f"localStorage.setItem('showcase.modes', {CARE!r})")
    return context


def _watched(context: BrowserContext, look: Look, host: str) -> Tab:
    made = Tab(context.new_page(), look.scripts)
    requests = made.page.on
    requests("request", lambda one: made.foreign.append(one.url) if _is_foreign(one.url, host) else None)
    made.page.on("console", lambda one: made.errors.append(one.text) if one.type == "error" else None)
    made.page.on("pageerror", lambda error: made.errors.append(str(error)))
    return made


def _is_foreign(url: str, host: str) -> bool:
    return url.startswith(("http:", "https:")) and urlsplit(url).netloc != host
