"""Boards and honour books as Chromium prints them: so many pages, of that size, and nothing beyond an edge."""

from __future__ import annotations

import io
import itertools
import unicodedata

import pytest
from pypdf import PdfReader
from tests.browser.halls import BOARDS, BOOK, build_hall

pytestmark = pytest.mark.browser

FORMATS = {"#a4": (210, 297), "": (297, 420), "#a3": (297, 420), "#60x90": (600, 900)}
SHEETS = {"many": 2, "sheets": 6}
"""Of how many sheets a board is, where it is not one."""

MM = 96 / 25.4
"""CSS pixels in a millimetre."""

OUTSIDE = """() => [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
    const edge = sheet.getBoundingClientRect();
    const frame = edge.width * 12 / 297;
    const foot = sheet.querySelector('.sheet__foot').getBoundingClientRect();
    const parts = [...sheet.querySelectorAll('h1, h2, p, li, dl, ol, img, svg')];
    return parts.map((part) => [part, part.getBoundingClientRect()]).filter(([part, box]) => box.width && (
        box.left < edge.left + frame || box.right > edge.right - frame || box.top < edge.top + frame
        || box.bottom > edge.bottom - frame || (!part.closest('.sheet__foot') && box.bottom > foot.top + 1)
    )).map(([part]) => part.className + ' ' + part.textContent.slice(0, 20));
})"""

OVERLAPPING = """() => [...document.querySelectorAll('.who')].flatMap((who) => {
    const middle = document.querySelector('.sheet__middle').firstElementChild.getBoundingClientRect();
    return who.getBoundingClientRect().bottom > middle.top ? [who.textContent] : [];
})"""


@pytest.fixture(scope="module")
def hall(tmp_path_factory, served) -> str:
    return served(build_hall(tmp_path_factory.mktemp("hall")))


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


def printed(page) -> list[tuple[int, int]]:
    """The sizes of the pages of a PDF in whole millimetres."""
    pages = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))).pages
    return [tuple(round(float(side) / 72 * 25.4) for side in page.mediabox[2:]) for page in pages]


@pytest.mark.parametrize("name", BOARDS)
def test_a_board_has_its_sheets_in_the_size_of_its_format(hall, visit, name):
    page = visit(hall + BOARDS[name], java_script_enabled=False).page
    for format, size in FORMATS.items():
        page.goto(hall + BOARDS[name] + format)
        assert printed(page) == [size] * SHEETS.get(name, 1)


@pytest.mark.parametrize("name", BOARDS)
def test_nothing_runs_over_the_frame_or_into_the_foot(hall, visit, name):
    page = visit(hall + BOARDS[name]).page
    page.emulate_media(media="print")
    for format in FORMATS:
        page.goto(hall + BOARDS[name] + format)
        assert page.evaluate(OUTSIDE) == []
        assert page.evaluate(OVERLAPPING) == []


def test_what_runs_over_would_be_found(hall, visit):
    page = visit(hall + BOARDS["twenty"]).page
    page.emulate_media(media="print")
    page.evaluate(
        """() => {
            for (const one of document.querySelectorAll('.names')) one.style.paddingTop = '40mm';
            for (const one of document.querySelectorAll('.imprint')) one.style.left = '-3mm';
        }"""
    )
    assert len(page.evaluate(OUTSIDE)) > 2


@pytest.mark.parametrize("name", ["three", "fullest"])
def test_the_code_is_large_enough_on_the_smallest_format(hall, visit, name):
    """What is dark of it; the white around it does not count."""
    page = visit(hall + BOARDS[name] + "#a4").page
    page.emulate_media(media="print")
    for path in page.locator(".sheet .qr path").all():
        box = path.bounding_box()
        assert min(box["width"], box["height"]) / MM >= 25


def test_names_on_the_smallest_format_have_twelve_points(hall, visit):
    for name in ("twenty", "many", "sheets"):
        page = visit(hall + BOARDS[name] + "#a4").page
        page.emulate_media(media="print")
        size = page.locator(".name").first.evaluate("name => parseFloat(getComputedStyle(name).fontSize)")
        assert size >= 16


def test_all_names_are_on_the_sheets(hall, visit):
    page = visit(hall + BOARDS["many"]).page
    assert page.locator(".name").count() == 130
    assert page.locator(".sheet__page").all_inner_texts() == ["第 1 页，共 2 页", "第 2 页，共 2 页"]


def test_a_board_of_the_dead_is_black(hall, visit):
    for name in ("quiet", "remembered"):
        page = visit(hall + BOARDS[name]).page
        colours = page.evaluate(
            """() => [...document.querySelectorAll('.sheet, .sheet *')].flatMap((one) => {
                const style = getComputedStyle(one);
                return [style.color, style.backgroundColor, style.borderTopColor];
            })"""
        )
        reddish = [colour for colour in colours if colour.startswith("rgb(") and is_coloured(colour)]
        assert reddish == []
        assert "追授" in page.inner_text(".sheet")


def is_coloured(colour: str) -> bool:
    red, green, blue = (int(part) for part in colour.removeprefix("rgb(").rstrip(")").split(","))
    return max(red, green, blue) - min(red, green, blue) > 40


def test_candidates_are_named_as_such(home, visit):
    page = visit(f"{home}honors/wu-hao-jia-ting/2025-2026-publicised/board/").page
    assert "公示名单" in page.inner_text("h1")
    assert "公示期：" in page.inner_text(".decided")
    assert "光荣榜" not in page.inner_text(".sheet")


def test_a_notice_that_ended_without_names_has_no_board(built_site):
    roll = built_site / "honors/qing-he-xian-dao-de-mo-fan/3-publicised"
    assert roll.is_dir()
    assert not (roll / "board").exists()


def test_the_format_is_said_and_the_button_prints(hall, visit):
    page = visit(hall + BOARDS["three"]).page
    chosen = page.locator(".tools [aria-current]")
    assert chosen.inner_text() == "A3"
    page.get_by_role("link", name="60×90").click()
    assert chosen.inner_text() == "60×90 厘米"
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name="打印").click()
    assert page.title() == "printed"


def test_without_a_script_no_button_is_there_that_does_nothing(hall, visit):
    page = visit(hall + BOARDS["three"], java_script_enabled=False).page
    assert page.get_by_role("button").count() == 0
    assert page.get_by_role("link", name="A4").is_visible()


@pytest.mark.parametrize("width", [1440, 390, 320])
def test_the_preview_fits_the_window(hall, visit, width):
    page = visit(hall + BOARDS["fullest"], width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".sheet").first.bounding_box()["width"] > width / 2.2


def test_pages_lead_to_their_boards(home, visit):
    for address in ("people/li-jian-jun-gong-dian/", "honors/zui-mei-jia-ting/2026/"):
        page = visit(home + address).page
        link = page.locator("main a[href$='board/']").first
        link.click()
        assert page.url == f"{home}{address}board/"
        page.get_by_role("link", name="返回").click()
        assert page.url == home + address


def test_boards_are_not_for_search(built_site):
    sitemap = (built_site / "sitemap.xml").read_text(encoding="utf-8")
    assert "/board/" not in sitemap
    board = (built_site / "people/li-jian-jun-gong-dian/board/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in board


def test_a_book_has_a_cover_without_a_number_and_numbered_leaves(home, visit):
    page = visit(home + BOOK).page
    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    texts = [unicodedata.normalize("NFKC", leaf.extract_text()).split() for leaf in pdf.pages]
    assert set(printed(page)) == {(210, 297)}
    assert 10 <= len(texts) <= 24
    assert "光荣册" in "".join(texts[0])
    assert "1" not in texts[0]
    # The number in the margin comes first in what is read.
    assert [text[0] for text in texts[1:]] == [str(number) for number in range(2, len(texts) + 1)]
    assert texts[1][1] == "目录"
    assert any(text[1] == "笔画索引" for text in texts[1:])


def test_a_book_leads_from_its_contents_and_its_index_to_the_chapters(home, visit):
    page = visit(home + BOOK).page
    missing = page.evaluate(
        """() => [...document.querySelectorAll('.book a[href^="#"]')]
            .filter((link) => !document.getElementById(link.hash.slice(1))).length"""
    )
    assert missing == 0
    assert page.locator(".strokes b a").count() > 60


@pytest.mark.parametrize("address", ["books/", BOOK])
@pytest.mark.parametrize("width", [1440, 390, 320])
def test_books_fit_the_window(home, visit, address, width):
    page = visit(home + address, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_gallery_is_printed_as_a_contact_sheet(home, visit):
    page = visit(f"{home}activities/2026/duan-wu/").page
    page.evaluate("document.querySelectorAll('img').forEach(image => (image.loading = 'eager'))")
    page.wait_for_function("[...document.images].every(image => image.complete)")
    sizes = printed(page)
    assert set(sizes) == {(210, 297)}
    assert len(sizes) == 3
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 660, "height": 900})
    tops = [item.bounding_box()["y"] for item in page.locator(".gallery__item").all()]
    assert max(len(list(row)) for _, row in itertools.groupby(tops)) == 4
