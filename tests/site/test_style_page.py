"""The living style page: it shows every component, in the preview alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from selectolax.lexbor import LexborHTMLParser
from tests.times import NOW

from showcase.site.page import Page
from showcase.site.style_page import style_pages, style_view

THEME = Path(__file__).parents[2] / "theme_overrides"

APART = {"board"}
"""The sheets of boards are measured in millimetres and have pages of their own."""

AROUND = {"header", "footer", "tabs", "modes", "care-tools"}
"""What stands around this page as around every other."""


@pytest.fixture(scope="module")
def preview(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as `showcase serve` builds it."""
    folder = tmp_path_factory.mktemp("preview")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", f"{NOW.timestamp():.0f}")
        config = load_config(str(built_site.parent / "mkdocs.yml"), site_dir=str(folder))
        config.plugins.on_startup(command="serve", dirty=False)
        build(config)
    return folder


def test_every_component_is_shown(preview):
    page = LexborHTMLParser((preview / "about/style/index.html").read_text("utf-8"))
    sections = page.css("[data-component]")
    shown = {name for section in sections for name in section.attributes["data-component"].split()}
    assert shown | AROUND | APART == {path.stem for path in (THEME / "components").glob("*.html")}
    for section in sections:
        assert len(section.css("*")) > 4, section.attributes["data-component"]
    assert all(page.css(part) for part in (".header", ".footer", ".tabs"))


def test_every_sheet_of_the_page_is_there(preview):
    page = LexborHTMLParser((preview / "about/style/index.html").read_text("utf-8"))
    for link in page.css("link[rel=stylesheet]"):
        assert (preview / "about/style" / link.attributes["href"].partition("?")[0]).is_file()


def test_nothing_leads_there_and_nothing_finds_it(preview):
    others = [path for path in preview.rglob("*.html") if path.parent.name != "style"]
    assert others
    assert not [path for path in others if "about/style/" in path.read_text("utf-8")]
    assert "about/style" not in (preview / "sitemap.xml").read_text("utf-8")


def test_no_site_has_it(built_site):
    assert (built_site / "about").is_dir()
    assert not (built_site / "about" / "style").exists()
    assert not (built_site / "assets" / "css" / "style.css").exists()


def test_pages_that_come_later_are_samples_too():
    pages: list[Page] = []
    page = style_pages(True, THEME, pages)[0]
    pages.append(Page("a/", "a.html", "A", "", (), view=lambda: Page))
    view = page.view()
    assert view.sample("a.html") is Page
    assert view.sample("a.html", "__doc__.strip") is Page
    assert view.sample("b.html") is None


def test_colours_come_with_their_contrast():
    view = style_view((THEME / "assets/css/tokens.css").read_text("utf-8"), [])
    names = {swatch.name for swatch in view.swatches}
    assert {"paper", "red", "niche"} <= names
    assert not names & {"sans", "small", "shadow"}
    assert all(min(pair.by_day, pair.by_night) >= pair.least for pair in view.pairs)
