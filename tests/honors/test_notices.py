"""What pages say of notices: the days that are left, and nothing of the names that are hidden."""

from __future__ import annotations

import datetime

import pytest
from tests.content.broken_cases import SOUND

from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.honors.notices import notice_line, notices_view, running
from showcase.honors.pages import honor_pages

NOTICE = "notices/2025-zui-mei-jia-ting/"
ROLL = "honors/zui-mei-jia-ting/2026-publicised/"
ONLY_THERE = "families/he-chun-miao-jia-ting/"
ELSEWHERE_TOO = "families/zhou-liu-sheng-jia-ting/"


def catalogue_on(day: str):
    catalogue = load(SOUND, Problems(), datetime.datetime.fromisoformat(f"{day}T09:00:00+08:00"))
    assert catalogue is not None
    return catalogue


def pages_on(day: str):
    return {page.address: page for page in honor_pages(catalogue_on(day))}


@pytest.mark.parametrize(
    ("day", "left"),
    [
        ("2025-12-20", "2025年12月29日开始"),
        ("2025-12-29", "还剩 5 个工作日（至1月5日）"),
        ("2026-01-02", "还剩 2 个工作日（至1月5日）"),
        ("2026-01-05", "1月5日是最后一天"),
        ("2026-01-06", ""),
    ],
)
def test_what_is_left_is_said_of_the_day_of_the_build(day, left):
    catalogue = catalogue_on(day)
    line = notice_line(catalogue.notices[0], catalogue)
    assert line.left == left
    assert line.period == "2025年12月29日至2026年1月5日"
    assert line.as_of == "{}年{}月{}日".format(*(int(part) for part in day.split("-")))


@pytest.mark.parametrize(
    ("day", "counts"),
    [("2025-12-20", (0, 1, 0)), ("2026-01-01", (1, 0, 0)), ("2026-11-22", (0, 0, 1))],
)
def test_the_list_is_divided_by_state(day, counts):
    view = notices_view(catalogue_on(day))
    assert (len(view.running), len(view.coming), len(view.ended)) == counts
    assert [(year.year, len(year.lines)) for year in view.ended] == [(2025, 1)] * counts[2]


def test_while_it_runs_it_is_shown_wherever_it_concerns():
    pages = pages_on("2026-01-01")
    assert [e.name for g in pages[NOTICE].view().groups for e in g.entries] == ["周柳生家庭", "何春苗家庭"]
    assert len(pages[ROLL].view().sections) == len(pages[ROLL].view().notices) == 1
    assert ONLY_THERE in pages
    assert len(pages[ONLY_THERE].view().notices) == 1
    assert len(pages[ELSEWHERE_TOO].view().notices) == 1


@pytest.mark.parametrize("day", ["2025-12-20", "2026-01-06"])
def test_before_and_after_nobody_is_named_anywhere(day):
    pages = pages_on(day)
    assert pages[NOTICE].view().groups == ()
    assert pages[ROLL].view().sections == ()
    assert len(pages[ROLL].view().notices) == 1
    assert ONLY_THERE not in pages
    assert pages[ELSEWHERE_TOO].view().notices == ()
    assert all(e.edition.id != "2026-publicised" for e in pages[ELSEWHERE_TOO].view().candidacies)
    assert str(pages[NOTICE].view().line.amounts) == "2 户"


def test_without_notices_there_is_no_list():
    catalogue = catalogue_on("2026-01-01")
    assert "notices/" in {page.address for page in honor_pages(catalogue)}
    object.__setattr__(catalogue, "notices", ())
    assert not [page for page in honor_pages(catalogue) if page.address.startswith("notices/")]


def test_only_what_runs_is_announced():
    for day, number in (("2025-12-20", 0), ("2026-01-01", 1), ("2026-01-06", 0)):
        catalogue = catalogue_on(day)
        assert len(running(catalogue.notices, catalogue)) == number


def test_a_notice_carries_what_page_tags_ask_for():
    pages = pages_on("2026-01-01")
    page = pages[NOTICE]
    assert page.section is not None
    assert page.article is not None
    assert (page.section.name, page.section.type) == ("公示", "通知公告")
    assert (page.article.source, str(page.article.published)) == (
        "清禾县妇女联合会",
        "2025-12-29 00:00:00+08:00",
    )
    assert page.about is page.view().line.notice
    assert page.source == "data/notices/2025/zui-mei-jia-ting.yml"
    assert pages["notices/"].article is None


@pytest.mark.parametrize(("day", "changed"), [("2026-01-05", "2025-12-29"), ("2026-11-22", "2026-01-06")])
def test_a_page_has_changed_when_the_notice_began_and_when_it_was_over(day, changed):
    pages = pages_on(day)
    assert [str(pages[address].updated) for address in (NOTICE, "notices/")] == [changed] * 2
