"""The browser that other tests stand on sees pages as a visitor does and notes what they must not do."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

PAGE = """<!doctype html><html lang="zh"><meta charset="utf-8"><title>清禾县</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><h1>荣誉榜</h1>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "style.css").write_text("h1 { color: rgb(1, 2, 3) }", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("width", [1440, 390])
def test_a_page_below_a_sub_path_is_seen_with_its_style(site, served, visit, width):
    page = visit(served(site), width=width).page
    assert page.title() == "清禾县"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(1, 2, 3)"
    assert page.evaluate("window.innerWidth") == width


def test_what_a_page_must_not_do_is_noted(site, served, visit):
    (site / "bad.html").write_text(
        PAGE + "<img src='http://example.invalid/x.png'><script>throw Error('坏了')</script>",
        encoding="utf-8",
    )
    seen = visit(served(site) + "bad.html")
    assert seen.foreign_requests == ["http://example.invalid/x.png"]
    assert any("坏了" in error for error in seen.errors)
    seen.foreign_requests.clear()
    seen.errors.clear()


def test_nothing_is_served_outside_the_sub_path(site, served, visit):
    seen = visit(served(site).replace("/showcase/", "/other/"))
    assert "404" in seen.page.content()
    seen.errors.clear()
