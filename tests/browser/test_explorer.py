"""The explorer of honours as visitors have it: links without a script, filters with one, its state in the address."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.sites import REPOSITORY
from tests.times import NOW

from showcase.content.awards import awards_of
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.honors.explorer.front import explorer_view

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture(scope="module")
def catalogue():
    return load(REPOSITORY, Problems(), NOW)


@pytest.fixture(scope="module")
def awards(catalogue):
    return [entry for roll in awards_of(catalogue).rolls for entry in roll.entries]


def opened(visit, home, query="", **settings):
    page = visit(f"{home}honors/{query}", **settings).page
    if query:
        page.wait_for_selector(".award-row, .explorer__none")
    return page


def chip(page, facet, value):
    return page.locator(f"a[data-facet={facet}][data-value='{value}']")


def counted(page, number):
    page.wait_for_function(
        f"document.querySelector('[data-explorer-status]').textContent === '共 {number} 项'"
    )
    return number


def asked(page):
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_nothing_of_the_index_is_loaded_before_somebody_filters(home, visit):
    page = opened(visit, home)
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(home)))
    page.reload()
    page.wait_for_timeout(300)
    assert "assets/js/explorer.js" in loaded
    assert not [address for address in loaded if "explorer." in address and address.endswith(".json")]
    assert not [address for address in loaded if address.startswith("assets/js/explorer/")]
    chip(page, "level", "县级").click()
    page.wait_for_selector(".award-row")
    assert [address for address in loaded if re.fullmatch(r"honors/explorer\.[0-9a-f]{10}\.json", address)]


def test_every_chip_and_every_choice_finds_as_many_as_it_says(home, visit, catalogue):
    view = explorer_view(catalogue, awards_of(catalogue), "x")
    page = opened(visit, home)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    for facet in view.facets:
        for one in (*facet.chips, *facet.more):
            chip(page, facet.name, one.value).click()
            counted(page, one.honours)
            assert asked(page) == {facet.name: one.value}
            chip(page, facet.name, one.value).click()
            counted(page, view.honours)
    for menu in view.menus:
        for option in menu.options:
            page.select_option(f"select[data-facet={menu.name}]", option.value)
            counted(page, option.honours)
        page.select_option(f"select[data-facet={menu.name}]", "")
    counted(page, view.honours)


def test_choices_narrow_each_other_down_and_figures_say_what_is_left(home, visit, awards):
    level, year = "县级", 2025
    found = [e for e in awards if e.edition.level.name == level and e.edition.year == year]
    kinds = {e.subject.kind.label for e in found}
    page = opened(visit, home)
    chip(page, "level", level).click()
    chip(page, "year", str(year)).click()
    counted(page, len(found))
    assert chip(page, "level", level).get_attribute("aria-current") == "true"
    for label in {e.subject.kind.label for e in awards}:
        alike = [e for e in found if e.subject.kind.label == label]
        one = chip(page, "kind", label)
        assert one.locator(".facet__count").inner_text().strip() == str(len(alike))
        assert (one.get_attribute("aria-disabled") == "true") == (label not in kinds)
    names = page.locator(".award-row__who a").all_text_contents()
    assert sorted(names) == sorted(e.name for e in found)[: len(names)]


def test_a_region_holds_what_lies_in_it(home, visit, awards):
    region = next(e.region.parent for e in awards if e.region and e.region.parent and e.region.parent.parent)
    within = [e for e in awards if e.region and region in e.region.path]
    page = opened(visit, home, f"?region={region.id}")
    counted(page, len(within))
    assert region.name in page.locator(".explorer__taken").inner_text()
    assert page.input_value("select[data-facet=region]") == region.id


def test_names_units_and_villages_are_found_written_and_spelled(home, visit, awards):
    entry = next(e for e in awards if e.name == "李建军")
    page = opened(visit, home)
    for text in (entry.name, "建军", "lijianjun", "ljj", "lijj", f"{entry.name} {entry.edition.name}"):
        page.fill("[data-explorer-input]", text)
        page.wait_for_function(f"new URLSearchParams(location.search).get('q') === {json.dumps(text)}")
        page.wait_for_function("document.querySelector('.award-row__who a')?.textContent === '李建军'")
    page.fill("[data-explorer-input]", "柳溪村")
    page.wait_for_function("document.querySelector('.award-row__where')?.textContent.includes('柳溪村')")
    spelled = page.locator("[data-explorer-status]").inner_text()
    page.fill("[data-explorer-input]", "liuxicun")
    page.wait_for_function("location.search.includes('liuxicun')")
    assert page.locator("[data-explorer-status]").inner_text() == spelled
    assert page.evaluate("document.activeElement.id") == "explorer-input"


def test_what_is_chosen_is_sent_on_and_gone_back_to(home, visit):
    page = opened(visit, home)
    everything = page.locator("[data-explorer-status]").inner_text()
    chip(page, "level", "县级").click()
    page.wait_for_selector(".award-row")
    of_level = page.locator("[data-explorer-status]").inner_text()
    chip(page, "year", "2026").click()
    page.wait_for_function("location.search.includes('year=2026')")
    of_both = page.locator("[data-explorer-status]").inner_text()
    assert len({everything, of_level, of_both}) == 3
    sent = opened(visit, home, f"?{urlsplit(page.url).query}")
    assert sent.locator("[data-explorer-status]").inner_text() == of_both
    assert not sent.is_visible("[data-explorer-overview]")
    page.go_back()
    page.wait_for_function(
        f"document.querySelector('[data-explorer-status]').textContent === {json.dumps(of_level)}"
    )
    page.go_back()
    page.wait_for_function(
        f"document.querySelector('[data-explorer-status]').textContent === {json.dumps(everything)}"
    )
    assert page.is_visible("[data-explorer-overview]")
    assert not page.locator(".award-row").count()
    page.go_forward()
    page.wait_for_selector(".award-row")
    assert page.locator("[data-explorer-status]").inner_text() == of_level


def test_while_one_types_back_does_not_lead_through_every_letter(home, visit):
    page = opened(visit, home)
    page.focus("[data-explorer-input]")
    page.keyboard.type("liu", delay=150)
    page.wait_for_function("location.search === '?q=liu'")
    page.go_back()
    page.wait_for_function("location.search === ''")
    assert page.input_value("[data-explorer-input]") == ""


def test_choices_are_taken_back_one_by_one_or_all_at_once(home, visit):
    page = opened(visit, home, "?q=l&level=县级&year=2026")
    assert page.locator(".explorer__taken").count() == 3
    page.click("button[aria-label='去掉条件：“l”']")
    assert asked(page) == {"level": "县级", "year": "2026"}
    assert page.input_value("[data-explorer-input]") == ""
    assert page.evaluate("document.activeElement.matches('[data-explorer-status]')")
    page.click(".explorer__clear")
    assert urlsplit(page.url).query == ""
    assert page.is_visible("[data-explorer-overview]")


def test_where_nothing_fits_it_is_said_and_clearing_is_offered(home, visit):
    page = opened(visit, home, "?q=甲乙丙丁&level=县级")
    counted(page, 0)
    assert "换一个写法" in page.inner_text(".explorer__none")
    page.click("text=清除全部条件")
    assert page.is_visible("[data-explorer-overview]")


@pytest.mark.parametrize(
    "query", ["?level=火星级", "?region=<img src=x onerror=alert(1)>", "?year=abc", "?sort=x&kind=个人"]
)
def test_an_address_that_nobody_made_does_no_harm(home, visit, query):
    page = opened(visit, home, query)
    assert page.locator("main img[src=x]").count() == 0
    assert page.locator("[data-explorer-status]").inner_text().startswith("共 ")


def test_a_long_list_comes_bit_by_bit_and_wholly_on_paper(home, visit, awards):
    ours = [e for e in awards if e.edition.level.name == "县级"]
    assert len(ours) > 60
    page = opened(visit, home, "?level=县级")
    page.wait_for_function("document.querySelectorAll('.award-row').length === 60")
    page.click(".explorer__more")
    page.wait_for_function(f"document.querySelectorAll('.award-row').length === {min(120, len(ours))}")
    assert page.evaluate(
        "[...document.querySelectorAll('.award-row a')].indexOf(document.activeElement) === 120"
    )
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".award-row").count() == len(ours)
    assert not page.is_visible(".explorer__more")


def test_the_list_stands_by_year_or_by_level(home, visit):
    page = opened(visit, home, "?kind=个人")
    headings = page.locator(".explorer__groups h2").all_inner_texts()
    assert headings == sorted(headings, reverse=True)
    page.select_option(".explorer__sort select", "level")
    page.wait_for_function("document.querySelector('.explorer__groups h2').textContent === '国家级'")
    assert asked(page) == {"kind": "个人", "sort": "level"}
    assert page.evaluate("document.activeElement.matches('.explorer__sort select')")


def test_every_row_leads_to_pages_that_exist(home, visit, built_site):
    page = opened(visit, home, "?year=2026")
    page.wait_for_timeout(300)
    links = page.evaluate("[...document.querySelectorAll('.award-row a')].map((link) => link.href)")
    assert len(links) > 40
    assert [
        link for link in links if not (built_site / link.removeprefix(home) / "index.html").is_file()
    ] == []


def test_it_is_used_by_keys_alone(home, visit):
    page = opened(visit, home)
    page.focus("[data-explorer-input]")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.value") == "县级":
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.wait_for_selector(".award-row")
    assert page.evaluate("document.activeElement.dataset.value") == "县级"
    page.keyboard.press("Enter")
    page.wait_for_function("location.search === ''")


def test_on_a_phone_the_panel_opens_and_the_count_stays_in_sight(home, visit):
    page = opened(visit, home, width=390)
    assert not chip(page, "year", "2026").is_visible()
    page.click(".explorer__panel > summary")
    chip(page, "year", "2026").click()
    page.wait_for_function("document.querySelector('[data-explorer-status]').textContent !== '正在读取…'")
    bar = page.locator(".explorer__bar").bounding_box()
    assert bar["y"] + bar["height"] <= 844.5
    page.click("[data-explorer-close]")
    assert not chip(page, "year", "2026").is_visible()
    assert page.locator(".award-row").first.is_visible()


def test_without_a_script_chips_lead_to_pages(home, visit):
    page = opened(visit, home, java_script_enabled=False)
    assert not page.is_visible("[data-explorer-input]")
    assert not page.is_visible("select")
    chip(page, "level", "县级").click()
    page.wait_for_url(f"{home}honors/levels/xian-ji/")
    assert page.inner_text("h1") == "县级荣誉"


def test_without_a_script_a_phone_opens_the_panel_too(home, visit):
    page = opened(visit, home, width=390, java_script_enabled=False)
    page.click(".explorer__panel > summary")
    chip(page, "category", "孝老爱亲").click()
    page.wait_for_url(f"{home}honors/categories/xiao-lao-ai-qin/")


def test_a_chip_opens_its_page_in_another_tab(home, visit):
    page = opened(visit, home)
    with page.context.expect_page() as other:
        chip(page, "year", "2026").click(modifiers=["Control"])
    assert other.value.url == f"{home}honors/years/2026/"
    assert urlsplit(page.url).query == ""


def test_where_the_index_is_missing_a_chip_is_a_link_again(home, visit):
    made = visit(f"{home}honors/")
    page = made.page
    page.route("**/explorer.*.json", lambda route: route.fulfill(status=404, body=""))
    chip(page, "level", "县级").click()
    page.wait_for_url(f"{home}honors/levels/xian-ji/")
    made.errors.clear()


@pytest.mark.parametrize("width", [1440, 390, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_found_fits_and_fingers_hit(home, visit, width, scheme):
    page = opened(visit, home, "?level=县级&year=2026", width=width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate(
        """[...document.querySelectorAll('.explorer a, .explorer button, .explorer select, .explorer input, .explorer summary')]
            .map((node) => [node.textContent.trim(), node.getBoundingClientRect()])
            .filter(([, box]) => box.height && (box.height < 43.5 || box.width < 24))
            .map(([text, box]) => `${text} ${box.width}x${box.height}`)"""
    )
    assert small == []


MOVED = """() => new Promise((resolve) => {
  const moved = [];
  const within = ({ node }) => node?.parentElement?.closest('main');
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) moved.push(...sources.filter(within).map(({ node }) => node.outerHTML));
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(moved), 500);
})"""


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_moves_when_the_script_starts(home, visit, width):
    assert opened(visit, home, width=width).evaluate(MOVED) == []
