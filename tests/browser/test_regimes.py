"""The table of a regime: twelve months beside each other on a desk, a list of each promise on a phone, A4 on its side."""

from __future__ import annotations

import re

import pytest

pytestmark = pytest.mark.browser

REGIME = "activities/regimes/wu-ge-yi/"
PAGES = (REGIME, "activities/regimes/", "activities/volunteering/", "activities/volunteering/2025/")


@pytest.fixture(scope="module")
def home(regimes_site, served) -> str:
    return served(regimes_site)


@pytest.mark.parametrize("address", PAGES)
def test_nothing_has_to_be_scrolled_sideways(home, visit, address):
    page = visit(home + address).page
    for width in (1440, 1024, 768, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_desk_months_are_columns(home, visit):
    page = visit(home + REGIME).page
    table = page.locator(".matrix").first
    heads = table.get_by_role("columnheader")
    assert heads.all_inner_texts() == ["事项", *(f"{month}月" for month in range(1, 13))]
    august = heads.nth(8).bounding_box()
    cell = table.get_by_role("row").nth(3).get_by_role("cell").nth(7)
    assert "缺 1" in cell.inner_text()
    box = cell.bounding_box()
    assert (box["x"], box["width"]) == (august["x"], august["width"])


def test_on_a_phone_each_promise_is_a_list_of_its_months(home, visit):
    page = visit(home + REGIME, width=390).page
    table = page.locator(".matrix").first
    assert table.locator("thead").is_hidden()
    study = table.get_by_role("row").nth(2)
    name, cells = study.get_by_role("rowheader"), study.get_by_role("cell")
    assert name.inner_text().startswith("集中学习")
    boxes = [cells.nth(n).bounding_box() for n in range(cells.count())]
    assert len(boxes) == 12
    assert all(box["y"] > name.bounding_box()["y"] and box["x"] + box["width"] <= 390 for box in boxes)
    assert re.split(r"\s+", cells.nth(1).inner_text().strip()) == [
        "2月",
        "缺",
        "1",
        "0/1",
        "注2",
        "应于",
        "27日",
    ]
    assert all(cells.nth(n).locator(".cell__when").bounding_box()["width"] > 20 for n in range(12))


def test_a_recorded_month_leads_to_its_activity(home, visit):
    page = visit(home + REGIME, width=390).page
    link = page.get_by_role("link", name="30日 十月集中学习")
    assert link.bounding_box()["height"] >= 43.5
    link.click()
    assert page.url == f"{home}activities/2026/xue-xi-10/"


def test_the_table_is_printed_on_its_side_on_sheets_that_hold_whole_years(home, visit):
    page = visit(home + REGIME).page
    printed = page.pdf(prefer_css_page_size=True)
    sheets = {tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox ?\[([\d. ]+)\]", printed)}
    assert sheets
    assert all(width > height for _, _, width, height in sheets)
    page.emulate_media(media="print")
    assert page.locator(".matrix thead").first.is_visible()


def test_hours_of_months_are_told_in_words_beside_their_bars(home, visit):
    page = visit(home + "activities/volunteering/", width=390).page
    march = page.locator(".service-months li").nth(2)
    assert march.inner_text().split() == ["3月", "81以上"]
    assert march.locator(".service-months__bar").bounding_box()["width"] > 100
