"""How lists are cut, ordered and counted."""

from __future__ import annotations

import pytest

from showcase.news.archive import archive_of
from showcase.news.lists import pinned_first
from showcase.news.tags import tags_of
from showcase.site.cutting import PER_PAGE, cuts
from tests.news.making import item, many


def address(number):
    return f"list/{number}/"


@pytest.mark.parametrize(
    ("items", "sizes"),
    [(0, [0]), (1, [1]), (20, [20]), (21, [20, 1]), (40, [20, 20]), (41, [20, 20, 1])],
)
def test_a_list_is_cut_at_twenty_and_an_empty_one_has_a_page(items, sizes):
    assert PER_PAGE == 20
    news = many(items)
    found = list(cuts(news, address))
    assert [len(cut.items) for cut in found] == sizes
    assert [one for cut in found for one in cut.items] == list(news)
    assert {(cut.pages, cut.total) for cut in found} == {(len(sizes), items)}
    assert [cut.number for cut in found] == list(range(1, len(sizes) + 1))


def test_pages_lead_back_and_forth_and_not_beyond():
    first, middle, last = cuts(many(41), address)
    assert (first.previous, first.next) == (None, "list/2/")
    assert (middle.previous, middle.next) == ("list/1/", "list/3/")
    assert (last.previous, last.next) == ("list/2/", None)


@pytest.mark.parametrize(
    ("items", "number", "titles"),
    [
        (20, 1, "1"),
        (60, 2, "1 2 3"),
        (200, 1, "1 2 … 10"),
        (200, 5, "1 … 4 5 6 … 10"),
        (200, 10, "1 … 9 10"),
        (100, 3, "1 2 3 4 5"),
    ],
)
def test_the_first_the_last_and_the_near_pages_can_be_chosen(items, number, titles):
    cut = list(cuts(many(items), address))[number - 1]
    assert " ".join(way.title if way else "…" for way in cut.ways) == titles
    assert all(way is None or way.address == address(int(way.title)) for way in cut.ways)


def test_what_is_pinned_comes_first_and_all_else_stays_in_its_order():
    old, pinned, new, top = item("old"), item("pinned", pinned=True), item("new"), item("top", pinned=True)
    assert pinned_first((new, pinned, old, top)) == (pinned, top, new, old)


def test_the_archive_counts_years_and_months():
    days = ["2026-03-05T23:59", "2026-03-01", "2026-01-01", "2025-12-31", "2024-12-31"]
    years = archive_of(item(day, day) for day in days)
    assert [(year.year, len(year.items)) for year in years] == [(2026, 3), (2025, 1), (2024, 1)]
    assert [(month.year, month.month, len(month.items)) for year in years for month in year.months] == [
        (2026, 3, 2),
        (2026, 1, 1),
        (2025, 12, 1),
        (2024, 12, 1),
    ]


def test_tags_are_counted_and_the_most_used_come_first():
    tags = tags_of([item("a", tags=("学雷锋", "志愿服务")), item("b", tags=("志愿服务", "敬老"))])
    assert [(tag.name, len(tag.items)) for tag in tags] == [("志愿服务", 2), ("敬老", 1), ("学雷锋", 1)]
    assert tags[0].address == "news/tags/zhi-yuan-fu-wu/"


def test_tags_of_one_address_share_a_page_and_no_item_stands_on_it_twice():
    (tag,) = tags_of([item("a", tags=("5G", "5g")), item("b", tags=("5g",))])
    assert tag.names == ("5G", "5g")
    assert [one.slug for one in tag.items] == ["a", "b"]
