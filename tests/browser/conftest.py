"""A real Chromium, and pages that note what no visitor may get: foreign requests and script errors."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Route, TimeoutError, sync_playwright
from tests.browser.galleries import build_gallery

DESKTOP, PHONE = 1440, 390
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Visit:
    """One page opened by one visitor, and what went wrong meanwhile."""

    page: Page
    foreign_requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def wait_until(page: Page, expression: str, *, arg: object = None, timeout: float = 30_000) -> None:
    """Stands for Playwright's own wait_for_function, whose eval within the page is what our policy forbids."""
    last = time.monotonic() + timeout / 1000
    while True:
        try:
            if page.evaluate(expression, arg):
                return
        except Error as error:
            # Another page has just come in the place of this one.
            if "context was destroyed" not in error.message:
                raise
        if time.monotonic() > last:
            raise TimeoutError(f"waited in vain for {expression}")
        page.wait_for_timeout(20)


OpenPage = Callable[..., Visit]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = next(filter(None, map(shutil.which, NAMES)), None)
    if executable is None:
        reason = f"no Chromium found (looked for {', '.join(NAMES)})"
        if os.environ.get("SHOWCASE_REQUIRE_BROWSER") == "1":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def gallery(tmp_path_factory: pytest.TempPathFactory, served: Callable[[Path], str]) -> str:
    """The address of a small site with a gallery."""
    return served(build_gallery(tmp_path_factory.mktemp("gallery")))


@pytest.fixture
def visit(browser: Browser) -> Iterator[OpenPage]:
    """Open an address as a visitor: `visit(url, width=PHONE).page`.

    Requests to other hosts are noted and not let through. What was noted fails the test at its end,
    unless the test took it off the lists of its Visit.
    """
    visits: list[Visit] = []

    def open_page(url: str, width: int = DESKTOP, **settings: object) -> Visit:
        height = 900 if width >= 600 else 844
        context = browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN", **settings)
        made = Visit(context.new_page())
        visits.append(made)
        made.page.wait_for_function = partial(wait_until, made.page)
        home = urlsplit(url).netloc

        def admit(route: Route) -> None:
            if urlsplit(route.request.url).netloc == home:
                route.continue_()
            else:
                made.foreign_requests.append(route.request.url)
                route.abort()

        def listen(message: ConsoleMessage) -> None:
            if message.type == "error":
                made.errors.append(message.text)

        context.route(lambda address: address.startswith(("http:", "https:")), admit)
        made.page.on("console", listen)
        made.page.on("pageerror", lambda error: made.errors.append(str(error)))
        made.page.goto(url, wait_until="load")
        return made

    yield open_page
    for made in visits:
        made.page.context.close()
    assert [address for made in visits for address in made.foreign_requests] == []
    assert [error for made in visits for error in made.errors] == []
