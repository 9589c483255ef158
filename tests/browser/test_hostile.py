"""Every page of a site of nothing but hostile things, opened in a real browser: nothing runs, nothing asks, nothing opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Route
from tests.browser.conftest import DESKTOP
from tests.hostile.payloads import RUN

pytestmark = pytest.mark.browser

NAME, _, _ = RUN.partition("=")
OPEN = """
async ([addresses, canary]) => {
    const found = {};
    const kinds = ['mouseover', 'focus', 'toggle', 'error', 'load', 'click'];
    const open = address => new Promise(done => {
        const frame = document.createElement('iframe');
        frame.width = 1440;
        frame.height = 900;
        frame.src = address;
        frame.onload = () => done(frame);
        document.body.append(frame);
    });
    for (const frame of await Promise.all(addresses.map(open))) {
        const inner = frame.contentWindow, signs = [];
        // Does to every element what a handler could wait for, without going anywhere.
        for (const one of inner.document.querySelectorAll('main *, footer *, header *'))
            for (const kind of kinds)
                if (kind !== 'click' || !one.closest('a, button, summary, dialog, form, label'))
                    one.dispatchEvent(new Event(kind));
        if (canary in inner || canary in window) signs.push('a script ran');
        if (inner.location.href !== frame.src) signs.push(`went to ${inner.location.href}`);
        if (!inner.document.querySelector('main')) signs.push('is no page');
        if (signs.length) found[frame.src] = signs;
        frame.remove();
    }
    return found;
}
"""
"""Opens addresses in frames of a file that has no policy, since pages that are gone to one by one take six times as long."""

AT_ONCE = 24


@dataclass
class Guarded:
    """A page of a browser that notes all by which a script would give itself away."""

    page: Page
    signs: list[str] = field(default_factory=list)

    def open(self, addresses: list[str]) -> dict[str, list[str]]:
        """Open them, touch everything there, and tell what gave itself away, by address."""
        self.signs.clear()
        found = self.page.evaluate(OPEN, [addresses, NAME])
        if self.signs:
            found["among " + addresses[0]] = self.signs.copy()
        return found


@pytest.fixture(scope="module")
def home(hostile_site, served) -> str:
    return served(hostile_site)


@pytest.fixture
def guarded(browser: Browser, home) -> Iterator[Guarded]:
    host = urlsplit(home).netloc
    context = browser.new_context(viewport={"width": DESKTOP, "height": 900}, locale="zh-CN")
    made = Guarded(context.new_page())

    # Noted, not held up: a route would switch the browser's cache off.
    def note(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and address.netloc != host and request.failure != "csp":
            made.signs.append(f"asked for {request.url}")

    context.on("requestfailed", note)
    context.on("requestfinished", note)
    context.on("page", lambda page: made.signs.append(f"opened {page.url}"))
    context.on("dialog", lambda dialog: (made.signs.append(f"said {dialog.message}"), dialog.dismiss()))
    made.page.goto(f"{home}robots.txt")
    yield made
    context.close()


def addresses(site: Path) -> list[str]:
    """Of all pages, but for those that only lead on to a new address, as they ought to."""
    found = (path for path in sorted(site.rglob("*.html")) if _is_page(path.read_bytes()))
    return [quote(path.relative_to(site).as_posix().removesuffix("index.html")) for path in found]


def _is_page(content: bytes) -> bool:
    return b"<main" in content and b'http-equiv="refresh"' not in content


def test_no_page_runs_asks_or_opens_anything(guarded, home, hostile_site):
    pages = [home + path for path in addresses(hostile_site)]
    assert len(pages) > 1000
    for first in range(0, len(pages), AT_ONCE):
        assert guarded.open(pages[first : first + AT_ONCE]) == {}


TAMPERED = [
    f"<script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg onload={RUN}></svg>",
    f'<p onmouseover="{RUN}">甲</p>',
    "<img src=//evil.example/x.png>",
    "<script src=//evil.example/x.js></script>",
]


@pytest.fixture
def tampered(guarded, home):
    """Open a page into which markup has slipped, with its policy or without."""

    def open_page(markup: str, *, policy: bool) -> list[str]:
        def answer(route: Route) -> None:
            found = route.fetch()
            text = found.text().replace("</main>", f"{markup}</main>", 1)
            if not policy:
                text = text.replace("Content-Security-Policy", "X-Nothing", 1)
            route.fulfill(response=found, body=text)

        guarded.page.route(home, answer)
        signs = guarded.open([home])
        guarded.page.unroute(home)
        return [sign for found in signs.values() for sign in found]

    return open_page


@pytest.mark.parametrize("markup", TAMPERED)
def test_what_has_slipped_into_a_page_is_stopped_by_its_policy_and_seen_without_it(tampered, markup):
    """The second half proves that the test of all pages can fail."""
    assert tampered(markup, policy=True) == []
    assert tampered(markup, policy=False) != []
