"""Search as visitors have it: nothing before it is asked for, then names, texts, spellings, filters, keys."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from tests.sites import REPOSITORY
from tests.times import NOW

from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.loading import load
from showcase.content.names.characters import is_han
from showcase.content.names.pinyin import pinyin
from showcase.content.problems import Problems
from showcase.site.addresses import news_address, region_address, subject_address

pytestmark = pytest.mark.browser

ENGINE = """async () => {
  window.engine = await import(new URL('assets/js/search/engine.js', location.href));
  await engine.load();
}"""
"""Run on the home page, loads the search module itself."""

ADDRESSES = """async (queries) => {
  const home = location.href;
  const found = [];
  for (const query of queries) {
    const { hits } = await engine.search(query);
    const shown = await Promise.all(hits.slice(0, 60).map((hit) => engine.shown(hit, query)));
    found.push(shown.map((page) => page.url.replace(home, '')));
  }
  return found;
}"""


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture(scope="module")
def catalogue():
    return load(REPOSITORY, Problems(), NOW)


@pytest.fixture(scope="module")
def named(catalogue, built_site) -> dict[str, str]:
    """The address of every person and of every village, town and place of the sample that has a page; and its name."""
    kinds = (SubjectKind.PERSON, SubjectKind.PLACE)
    pages = {subject_address(s): s.name for s in catalogue.subjects if s.kind in kinds}
    pages |= {region_address(region): region.name for region in catalogue.regions}
    return {address: name for address, name in pages.items() if (built_site / address).is_dir()}


def find(visit, home, queries):
    page = visit(home).page
    page.evaluate(ENGINE)
    return page.evaluate(ADDRESSES, queries)


def missed(visit, home, wanted):
    """Those of the (query, address) pairs whose query does not lead to the address."""
    found = find(visit, home, [query for query, _ in wanted])
    return [pair for pair, addresses in zip(wanted, found, strict=True) if pair[1] not in addresses]


def test_nothing_of_search_is_loaded_before_it_is_opened(home, visit):
    page = visit(home).page
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(home)))
    page.reload()
    page.wait_for_timeout(300)
    scripts = {address for address in asked if address.endswith((".js", ".json", ".wasm"))}
    frame = ("element", "menu", "leaving", "modes", "modes/settings")
    shared = {f"assets/js/{name}.js" for name in frame}
    assert scripts - shared == {
        "assets/js/search.js",
        "assets/js/search/dialog.js",
        "assets/js/search/dom.js",
    }
    assert not [address for address in asked if address.startswith("pagefind/")]
    page.keyboard.press("/")
    page.keyboard.type("柳")
    page.wait_for_selector(".hit")
    assert "pagefind/names.json" in asked


def test_every_person_and_place_is_found_by_the_full_name(home, visit, named):
    assert len(named) > 60
    assert missed(visit, home, [(name, address) for address, name in named.items()]) == []


def test_every_person_and_place_is_found_by_any_two_adjacent_characters(home, visit, named):
    pairs = {
        (name[at : at + 2], address)
        for address, name in named.items()
        for at in range(len(name) - 1)
        if is_han(name[at]) and is_han(name[at + 1])
    }
    assert len(pairs) > 150
    assert missed(visit, home, sorted(pairs)) == []


def test_every_name_of_three_characters_is_found_by_three_initials_and_by_its_spelling(
    home, visit, catalogue, named
):
    people = [s for s in catalogue.subjects if s.kind is SubjectKind.PERSON and subject_address(s) in named]
    three = [s for s in people if len(s.name) == 3]
    assert len(three) > 20
    wanted = []
    for subject in three:
        syllables = pinyin(subject.pinyin) if subject.pinyin else pinyin(subject.name, person=True)
        spelled = (
            "".join(s[0] for s in syllables),
            "".join(syllables),
            " ".join(syllables),
            syllables[0] + syllables[1][0],
        )
        wanted += [(query, subject_address(subject)) for query in spelled]
    assert missed(visit, home, wanted) == []


def test_an_exact_name_comes_first(home, visit, named):
    by_name = {}
    for address, name in named.items():
        by_name.setdefault(name, set()).add(address)
    names = sorted(by_name)
    for name, found in zip(names, find(visit, home, names), strict=True):
        assert found[0] in by_name[name], name


def test_texts_are_found_by_any_part_of_them_and_by_several(home, visit, catalogue):
    citation, entry = next((e.citation, e) for e in catalogue.entries if len(e.citation) > 8 and e.public)
    part = "".join(c for c in citation if is_han(c) or c == citation[0])[:1] and next(
        citation[at : at + 4]
        for at in range(len(citation) - 4)
        if all(is_han(c) for c in citation[at : at + 4])
    )
    wanted = [(part, subject_address(entry.holder)), (f"{part} {entry.name}", subject_address(entry.holder))]
    wanted.append((f"{part}，{entry.name}", subject_address(entry.holder)))
    assert missed(visit, home, wanted) == []
    assert find(visit, home, ["绝没有这样的话", f"{part} 绝没有"]) == [[], []]


def test_news_is_found_by_a_word_of_its_title(home, visit, catalogue):
    if not catalogue.news:
        pytest.skip("the sample has no news")
    wanted = []
    for item in catalogue.news[:20]:
        runs = "".join(c if is_han(c) else " " for c in item.title).split()
        wanted.append((max(runs, key=len)[:6], news_address(item)))
    assert missed(visit, home, wanted) == []


def test_the_dialog_is_used_by_keys_alone(home, visit):
    page = visit(home + "about/").page
    page.keyboard.press("Control+k")
    assert page.evaluate("document.activeElement.id") == "search-input"
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    page.keyboard.press("/")
    page.keyboard.type("最美家庭")
    page.wait_for_selector(".hit")
    assert page.locator("dialog [role=status]").inner_text().startswith("找到 ")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    links = page.locator(".hit__link")
    assert page.evaluate("document.activeElement.href") == links.nth(1).get_attribute("href")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search-input"
    page.keyboard.press("ArrowDown")
    address = links.first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(address)


def test_enter_in_the_dialog_leads_to_all_results(home, visit):
    page = visit(home).page
    page.click("[data-search-open]")
    page.keyboard.type("石桥")
    page.keyboard.press("Enter")
    page.wait_for_selector(".hit")
    assert page.url == f"{home}search/?q={quote('石桥')}"
    assert page.input_value("[data-search-input]") == "石桥"


def test_the_key_of_search_is_left_alone_while_one_types(home, visit):
    page = visit(home + "search/").page
    page.fill("[data-search-input]", "1")
    page.keyboard.press("/")
    assert page.input_value("[data-search-input]") == "1/"


def test_filters_narrow_down_and_stand_in_the_address(home, visit):
    page = visit(f"{home}search/?q={quote('石桥')}").page
    page.wait_for_selector(".hit")
    total = page.locator(".search__status").inner_text()
    choice = page.locator("label.choice", has_text="家庭")
    count = choice.locator(".choice__count").inner_text()
    choice.click()
    page.wait_for_function(f"document.querySelector('.search__status').textContent === '找到 {count} 个网页'")
    assert set(page.locator(".hit__kind").all_inner_texts()) == {"家庭"}
    assert page.url.endswith(f"?q={quote('石桥')}&kind={quote('家庭')}")
    assert page.evaluate("document.activeElement.value") == "家庭"
    page.go_back()
    page.wait_for_function(f"document.querySelector('.search__status').textContent === {json.dumps(total)}")
    assert not page.locator("label.choice input:checked").count()


def test_filters_hold_without_words_and_for_names_found_by_sound(home, visit):
    page = visit(f"{home}search/?kind={quote('人物')}&year=2024").page
    page.wait_for_selector(".hit")
    assert set(page.locator(".hit__kind").all_inner_texts()) == {"人物"}
    page.goto(f"{home}search/?q=l&kind={quote('地区')}")
    page.wait_for_selector(".hit")
    assert set(page.locator(".hit__kind").all_inner_texts()) == {"地区"}


def test_a_long_list_is_shown_bit_by_bit(home, visit):
    page = visit(f"{home}search/?q={quote('清禾县')}").page
    page.wait_for_selector(".hit")
    assert page.locator(".hit").count() == 20
    page.click(".search__more")
    page.wait_for_function("document.querySelectorAll('.hit').length === 40")
    assert page.evaluate("document.activeElement.matches('.hit:nth-child(21) a')")


def test_what_is_sought_is_marked_where_it_stands(home, visit):
    page = visit(f"{home}search/?q={quote('精神文明')}").page
    page.wait_for_selector(".hit mark")
    assert set(page.locator(".hit mark").all_inner_texts()) == {"精神文明"}


def test_where_nothing_is_found_there_is_advice(home, visit):
    page = visit(f"{home}search/?q={quote('甲乙丙丁戊')}").page
    page.wait_for_selector(".hits__none")
    assert "没有找到“甲乙丙丁戊”" in page.inner_text(".hits__none")
    assert "拼音" in page.inner_text(".hits__tips")


def test_a_query_is_never_markup(home, visit):
    page = visit(f"{home}search/?q={quote('<img src=x onerror=alert(1)>石桥')}").page
    page.wait_for_selector(".hits__none, .hit")
    assert page.locator("main img").count() == 0


def test_a_missing_index_is_said_and_the_next_search_tries_again(home, visit):
    opened = visit(home)
    page = opened.page
    page.route("**/pagefind/names.json", lambda route: route.fulfill(status=404, body=""))
    page.keyboard.press("/")
    page.keyboard.type("柳溪")
    page.wait_for_selector("[role=alert]")
    assert "没有读到搜索索引" in page.inner_text("[role=alert]")
    page.unroute("**/pagefind/names.json")
    page.keyboard.type("村")
    page.wait_for_selector(".hit")
    opened.errors.clear()


def test_without_javascript_the_button_leads_to_a_page_that_says_so(home, visit):
    page = visit(home, java_script_enabled=False).page
    page.click("[data-search-open]")
    page.wait_for_url(home + "search/")
    assert "JavaScript" in page.inner_text("noscript")
    assert page.locator(".search-off__ways a").count() >= 4


def test_opened_from_the_disk_it_says_what_search_needs(built_site, visit):
    opened = visit((built_site / "search" / "index.html").as_uri())
    opened.page.wait_for_timeout(1500)
    assert opened.page.is_visible("[data-search-off]")
    assert "从磁盘打开" in opened.page.inner_text("[data-search-off]")
    opened.errors.clear()


@pytest.mark.parametrize("width", [1440, 390, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_fit_and_fingers_hit(home, visit, width, scheme):
    page = visit(f"{home}search/?q={quote('石桥')}", width=width, color_scheme=scheme).page
    page.wait_for_selector(".hit")
    page.evaluate("document.querySelector('[data-search-filters]').open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate(
        """[...document.querySelectorAll('.hit__link, .choice, .search__input, .search__submit, .search-open, summary')]
            .map((node) => [node.textContent.trim(), node.getBoundingClientRect().height])
            .filter(([, height]) => height && height < 43.5)"""
    )
    assert small == []


def test_search_is_not_printed(home, visit):
    page = visit(home).page
    page.emulate_media(media="print")
    assert not page.is_visible("[data-search-open]")
