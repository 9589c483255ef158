"""A news item as it is read: its measure, its tools, its tables on a phone, and on paper."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

ITEM = "news/2026/san-zhou-li-de-guo-chan/"
OTHER = "news/2026/ban-deng-guo-bian-ke-tang/"
TABLE = "news/2026/xue-lei-feng-an-pai/"

CHARACTERS_A_LINE = """() => {
    const words = [...document.querySelectorAll('.article .prose > p')].find(p => p.textContent.length > 100);
    const text = [...words.childNodes].find(node => node.nodeType === 3 && /[\\u4e00-\\u9fff]/.test(node.data));
    const one = document.createRange();
    const start = text.data.search(/[\\u4e00-\\u9fff]/);
    one.setStart(text, start);
    one.setEnd(text, start + 1);
    const line = document.createRange();
    line.selectNodeContents(words);
    return line.getBoundingClientRect().width / one.getBoundingClientRect().width;
}"""


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


def size_of(page) -> float:
    return page.evaluate("parseFloat(getComputedStyle(document.querySelector('.article .prose p')).fontSize)")


def tool(page, name: str):
    return page.get_by_role("button", name=name)


def test_a_line_holds_34_to_36_characters_at_every_size_of_type(home, visit):
    page = visit(home + ITEM).page
    measured = {}
    for size in ("1", "2", "3", "4", "5"):
        page.evaluate("size => localStorage.setItem('showcase.modes', JSON.stringify({ text: size }))", size)
        page.reload()
        measured[size_of(page)] = page.evaluate(CHARACTERS_A_LINE)
        assert page.evaluate("document.documentElement.scrollWidth") <= 1440
    assert [round(size) for size in measured] == [16, 18, 20, 22, 24]
    assert {size: wide for size, wide in measured.items() if not 34 <= wide <= 36} == {}


def test_the_tools_are_hidden_without_scripts(home, visit):
    assert tool(visit(home + ITEM).page, "打印").is_visible()
    assert visit(home + ITEM, java_script_enabled=False).page.locator("button:visible").count() == 0


def test_the_address_is_copied_and_that_is_said(home, visit):
    permissions = ["clipboard-read", "clipboard-write"]
    page = visit(f"{home}{ITEM}#main", permissions=permissions).page
    tool(page, "复制链接").click()
    page.get_by_text("已复制链接").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == home + ITEM


def test_the_address_is_copied_on_sites_without_https_too(home, visit):
    page = visit(home + OTHER, permissions=["clipboard-read", "clipboard-write"]).page
    read = "navigator.clipboard.readText()"
    page.evaluate("navigator.clipboard.writeText('before')")
    page.evaluate("window.kept = navigator.clipboard")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    tool(page, "复制链接").click()
    page.get_by_text("已复制链接").wait_for()
    assert page.evaluate(read.replace("navigator.clipboard", "kept")) == home + OTHER
    assert page.evaluate("document.activeElement.textContent") == "复制链接"


def test_printing_is_asked_of_the_browser(home, visit):
    page = visit(home + ITEM).page
    page.evaluate("window.print = () => { window.printed = true }")
    tool(page, "打印").click()
    page.wait_for_function("window.printed === true")


@pytest.mark.parametrize("width", [390, 320])
def test_a_table_of_fifty_rows_scrolls_in_its_own_frame_on_a_phone(home, visit, width):
    page = visit(home + TABLE, width=width).page
    assert page.locator(".prose tbody tr").count() == 50
    frame = page.locator(".table-frame")
    assert frame.evaluate("frame => frame.scrollWidth > frame.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    frame.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.table-frame').scrollLeft > 0")
    # Dates stay in one piece: the rows of a table of two-character lines are metres long.
    dates = page.evaluate(
        """() => [...document.querySelectorAll('.prose tbody tr')].map(row => {
            const words = document.createRange();
            words.selectNodeContents(row.cells[1]);
            return words.getClientRects().length;
        })"""
    )
    assert set(dates) == {1}


def test_on_paper_there_is_the_document_and_nothing_around_it(home, visit):
    page = visit(home + ITEM, color_scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    around = (
        ".menu",
        ".brand",
        ".tabs",
        ".crumbs",
        ".sharing",
        ".tags",
        ".around",
        ".pager",
        ".footer",
        ".article__minutes",
    )
    assert [part for part in around if page.locator(part).first.is_visible()] == []
    for part in (".article h1", ".article__meta", ".corrections", ".article .prose", ".colophon"):
        assert page.locator(part).is_visible(), part
    origin = page.locator(".article__origin")
    assert origin.is_visible()
    assert "https://example.org/showcase/" + ITEM in origin.inner_text()
    colours = "p => [getComputedStyle(p).color, getComputedStyle(document.body).backgroundColor]"
    assert page.locator(".article .prose p").first.evaluate(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    link = page.locator(".article .prose a").first
    assert link.evaluate("a => getComputedStyle(a, '::after').content") == "none"


def test_a_visitor_walks_from_item_to_person_and_back(home, visit):
    page = visit(home + ITEM).page
    page.locator(".around__subjects a", has_text="柳溪村").click()
    page.locator("section[aria-labelledby=news] a", has_text="三妯娌带着锅铲上讲堂").click()
    assert page.url == home + ITEM
