"""Pages of activities as visitors have them: cards beside each other, the way to the photos, months that are quiet."""

from __future__ import annotations

import shutil

import pytest
from tests.browser.faint_texts import FAINT_TEXTS
from tests.content.broken_cases import SOUND
from tests.sites import build, dress
from tests.times import NOW

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "activities/",
    "activities/wo-men-de-jie-ri/",
    "activities/dao-de-jiang-tang/",
    "activities/2026/",
    "activities/festivals/",
    "activities/festivals/duan-wu/",
    "activities/campaigns/",
    "activities/campaigns/hao-jia-feng-jian-she-nian/",
    "activities/2026/duan-wu/",
    "activities/2026/jiang-tang-1/",
)

BOXES = """selector => [...document.querySelectorAll(selector)].map(element => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
})"""


@pytest.fixture(scope="module")
def home(tmp_path_factory, served) -> str:
    folder = tmp_path_factory.mktemp("sound")
    shutil.copytree(SOUND, folder, dirs_exist_ok=True)
    (folder / "docs" / "index.md").write_text("---\ntemplate: home.html\n---\n", encoding="utf-8")
    built = build(dress(folder), day=f"{NOW.timestamp():.0f}")
    assert built.returncode == 0, built.stdout
    return served(folder / "site")


@pytest.mark.parametrize("width", [1440, 390, 320])
def test_nothing_has_to_be_scrolled_sideways(home, visit, width):
    page = visit(home, width=width).page
    for address in PAGES:
        page.goto(home + address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(home, visit, scheme):
    page = visit(home, color_scheme=scheme).page
    for address in PAGES:
        page.goto(home + address)
        assert page.evaluate(FAINT_TEXTS) == [], address


def test_on_phones_two_cards_stand_beside_each_other(home, visit):
    page = visit(home + "activities/", width=390).page
    # Three cards, which fill a row on a desk.
    first, second, third = page.evaluate(BOXES, ".activity")
    assert first[1] == second[1] < third[1]
    page.set_viewport_size({"width": 1440, "height": 900})
    assert len({top for _, top, _, _ in page.evaluate(BOXES, ".activity")}) == 1


def test_a_card_alone_lies_on_its_side_and_says_more(home, visit):
    page = visit(home + "activities/festivals/duan-wu/").page
    ((_, _, width, height),) = page.evaluate(BOXES, ".activity")
    assert width > 2 * height
    assert page.is_visible(".activity >> text=包出四百个粽子")


def test_the_cover_leads_to_the_photos(home, visit):
    page = visit(home + "activities/2026/duan-wu/", width=390).page
    page.click("text=看全部 2 张照片")
    assert page.url.endswith("#photos")
    ((_, top, _, _),) = page.evaluate(BOXES, "#photos")
    assert 0 <= top < 844


def test_on_phones_a_month_without_anything_is_a_line(home, visit):
    page = visit(home + "activities/2026/", width=390).page
    quiet = page.evaluate(BOXES, ".month--quiet")
    assert len(quiet) == 9
    assert max(height for *_, height in quiet) < 60
    assert page.is_visible("text=本月还没有活动")


def test_the_newest_photos_stand_on_the_home_page_and_lead_to_their_activities(home, visit):
    page = visit(home).page
    assert page.evaluate("[...document.querySelectorAll('.tile img')].map(image => image.alt)") == [
        "",
        "",
        "",
    ]
    page.click(".tile >> text=端午包粽子比赛")
    assert page.inner_text("h1") == "端午包粽子比赛"
