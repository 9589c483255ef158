"""The home page as visitors have it: composed by staff, another face each day, light, steady and narrow enough."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import pytest
from tests.content.broken_cases import SOUND
from tests.sites import as_home_page, build, dress
from tests.times import NOW

pytestmark = pytest.mark.browser

FIRST_VIEW, HTML = 300_000, 40_000


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture(scope="module")
def composed(tmp_path_factory, served):
    """The address of the sound project's site, with lines added to its data/site.yml."""

    def make(lines: str) -> str:
        folder: Path = tmp_path_factory.mktemp("home")
        shutil.copytree(SOUND, folder, dirs_exist_ok=True)
        as_home_page(folder)
        site = folder / "data" / "site.yml"
        site.write_text(site.read_text(encoding="utf-8") + lines, encoding="utf-8")
        built = build(dress(folder), day=f"{NOW.timestamp():.0f}")
        assert built.returncode == 0, built.stdout
        return served(folder / "site")

    return make


def sections(page) -> list[str]:
    return page.evaluate("[...document.querySelectorAll('main section h2')].map(head => head.textContent)")


def test_sections_stand_in_the_order_that_staff_wrote(composed, visit):
    page = visit(composed("首页: [活动, 荣誉年轮, 新闻, 理念, 公示]\n本期人物: 李秀禾\n")).page
    assert sections(page) == ["活动风采", "荣誉年轮", "新闻动态"]
    assert page.query_selector(".star") is None
    assert page.query_selector("link[href*='cards.css']") is None


def test_whom_staff_wrote_down_stands_first(composed, visit):
    page = visit(composed("首页: [本期人物]\n本期人物: zhou-liu-sheng-jia-ting\n")).page
    assert page.inner_text(".star h2") == "周柳生家庭"
    assert sections(page) == []


def test_an_empty_site_has_an_entrance_and_nothing_that_is_empty(tmp_path, served, visit):
    (tmp_path / "data").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "data" / "site.yml").write_text(
        "名称: 清禾县光荣榜\n主办单位: 清禾县文明办\n", encoding="utf-8"
    )
    (tmp_path / "docs" / "index.md").write_text("---\n模板: home.html\n---\n", encoding="utf-8")
    dress(tmp_path)
    config = tmp_path / "mkdocs.yml"
    lines = config.read_text(encoding="utf-8").splitlines(keepends=True)
    config.write_text("".join(line for line in lines if not line.startswith("site_url")), encoding="utf-8")
    built = build(tmp_path)
    assert built.returncode == 0, built.stdout
    page = visit(served(tmp_path / "site")).page
    assert page.inner_text("h1") == "清禾县光荣榜"
    assert sections(page) == []
    assert page.query_selector("main section, main aside, .star, .hero__figures") is None


def test_the_sample_shows_every_section_there_is_content_for(home, visit):
    page = visit(home).page
    heads = ["最新光荣榜", "轮流荣誉", "荣誉年轮", "新闻动态", "活动风采", "数说", "把展厅带在身边"]
    assert sections(page) == heads
    assert page.get_attribute(".notice-board svg", "viewBox") or page.is_visible(".notice-board svg")
    grounds = page.evaluate(
        "[...document.querySelectorAll('main section')].map(one => one.classList.contains('band--alternate'))"
    )
    assert grounds == [index % 2 == 1 for index in range(len(grounds))]


def test_a_card_is_one_link_with_its_name_as_a_heading(home, visit):
    page = visit(home, width=390).page
    card = page.locator(".card").first
    name = card.locator("h3").inner_text()
    card.scroll_into_view_if_needed()
    box = card.locator(".card__picture").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_load_state()
    assert page.inner_text("h1").startswith(name)


def test_every_ring_reads_without_its_colours(home, visit):
    page = visit(home).page
    for words in page.locator(".ring").all_text_contents():
        plain = "".join(words.split())
        assert plain[:5].endswith("年")
        assert "项：" in plain
    counted = page.evaluate(
        "[...document.querySelectorAll('.ring')].map(ring => ring.querySelectorAll('.ring__part').length)"
    )
    assert all(counted)


def test_all_that_can_be_followed_is_reached_by_keyboard(home, visit):
    page = visit(home).page
    links = page.evaluate("[...document.querySelectorAll('main a[href]')].length")
    reached = set()
    for _ in range(links + 40):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                """() => {
                    const active = document.activeElement;
                    const number = [...document.querySelectorAll('main a[href]')].indexOf(active);
                    if (number < 0) return number;
                    const shape = getComputedStyle(active).outlineStyle;
                    const around = active.closest('.stretched');
                    const seen = shape !== 'none' || (around && getComputedStyle(around).outlineStyle !== 'none');
                    return seen ? number : -2;
                }"""
            )
        )
    assert set(range(links)) <= reached
    assert -2 not in reached


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_moves_while_it_loads(home, visit, width):
    page = visit(home, width=width).page
    page.evaluate(
        """async () => {
            for (let y = 0; y < document.body.scrollHeight; y += 400) {
                scrollTo(0, y);
                await new Promise(done => setTimeout(done, 60));
            }
        }"""
    )
    moved = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list => done(list.getEntries()
            .filter(entry => !entry.hadRecentInput).reduce((sum, entry) => sum + entry.value, 0)))
            .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))"""
    )
    assert moved < 0.01


def test_the_first_view_on_a_phone_is_light(home, built_site, visit):
    """Everything that is asked for before scrolling, as a server sends it: text gzipped, pictures as they are."""
    page = visit(home, width=390, device_scale_factor=2).page
    page.wait_for_load_state("networkidle")
    asked = {home, *page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")}
    assert any(url.endswith(".webp") for url in asked)
    size = 0
    for url in asked:
        path = built_site / (url.removeprefix(home).split("?")[0] or "index.html")
        content = path.read_bytes()
        size += len(content if path.suffix in (".webp", ".jpg", ".avif") else gzip.compress(content))
    assert len(gzip.compress((built_site / "index.html").read_bytes())) <= HTML
    assert size <= FIRST_VIEW
