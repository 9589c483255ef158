"""The strict policy of the pages in a real browser: all that the site does, it still does, and nothing is reported."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

VIOLATIONS = """
window.violations = [];
addEventListener('securitypolicyviolation', one => violations.push(`${one.effectiveDirective} ${one.blockedURI}`));
"""


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture
def watched(home, visit):
    """Open a page and note what its policy forbids."""

    def open_page(address: str, **settings: object):
        visited = visit(f"{home}robots.txt", **settings)
        visited.page.add_init_script(VIOLATIONS)
        visited.page.goto(home + address)
        return visited

    return open_page


@pytest.mark.parametrize(
    "address",
    [
        "",
        "about/",
        "honors/",
        "activities/2025/duan-wu/",
        "activities/2026/duan-wu/slides/",
        "activities/volunteering/",
        "news/2026/xue-lei-feng-an-pai/",
        "people/",
        "404.html",
    ],
)
def test_a_page_asks_for_nothing_that_it_may_not_have(watched, address):
    page = watched(address).page
    page.evaluate("document.querySelectorAll('img').forEach(one => (one.loading = 'eager'))")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("violations") == []


def test_a_photo_opens_large(watched):
    page = watched("activities/2026/duan-wu/").page
    page.locator(".photo__link").first.click()
    page.wait_for_selector("dialog.lightbox .pswp__img")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(400)
    assert page.evaluate("violations") == []


def test_search_finds_text_from_any_page(watched):
    page = watched("about/").page
    page.keyboard.press("/")
    page.keyboard.type("粽子")
    page.wait_for_selector(".hit__passage mark")
    assert page.evaluate("violations") == []


@pytest.mark.parametrize("worker", [True, False], ids=["by a worker", "by the page itself"])
def test_the_page_of_search_finds_with_and_without_a_worker(watched, worker):
    visited = watched("search/")
    if not worker:
        visited.page.add_init_script("delete window.Worker")
    visited.page.goto(visited.page.url + "?q=粽子")
    visited.page.wait_for_selector(".hit__passage mark")
    assert visited.page.evaluate("violations") == []


def test_what_a_text_might_bring_along_does_nothing(watched):
    visited = watched("about/")
    page = visited.page

    def with_markup(route):
        answer = route.fetch()
        markup = '<script>window.run = 1</script><p id="p" style="color: red" onclick="window.run = 2">x</p>'
        route.fulfill(response=answer, body=answer.text().replace("</main>", f"{markup}</main>", 1))

    page.route(page.url, with_markup)
    page.goto(page.url)
    page.click("#p")
    assert page.evaluate("window.run") is None
    assert page.evaluate("getComputedStyle(document.querySelector('#p')).color") != "rgb(255, 0, 0)"
    assert len(page.evaluate("violations")) == 3
    # The browser names them in its console too.
    visited.errors.clear()
