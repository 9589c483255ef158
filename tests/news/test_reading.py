"""What an item's page knows of time and of other items."""

from __future__ import annotations

import sys

import pytest

from showcase.news.items import Reading
from showcase.news.reading_time import reading_minutes
from showcase.news.related import MOST, Related
from showcase.news.tags import tags_of
from showcase.site.neighbours import neighbours_of
from tests.news.making import CIVILITY, CUSTOMS, NOTICES, Words, item, many, news_catalogue, subject


@pytest.mark.parametrize(
    ("characters", "minutes"),
    [(0, 1), (40, 1), (450, 1), (674, 1), (675, 2), (900, 2), (1124, 2), (1125, 3), (3000, 7)],
)
def test_reading_time_is_rounded_and_never_nothing(characters, minutes):
    assert reading_minutes(characters) == minutes


def test_neighbours_are_those_of_the_column_itself():
    c = item("c", "2026-03-03")
    within = item("within", "2026-03-02T12:00", CUSTOMS)
    b = item("b", "2026-03-02")
    elsewhere = item("elsewhere", "2026-03-01T12:00", NOTICES)
    a = item("a", "2026-03-01")
    neighbours = neighbours_of([c, within, b, elsewhere, a], lambda one: one.column.id)
    assert (neighbours[c].newer, neighbours[c].older) == (None, b)
    assert (neighbours[b].newer, neighbours[b].older) == (c, a)
    assert (neighbours[a].newer, neighbours[a].older) == (b, None)
    assert (neighbours[within].newer, neighbours[within].older) == (None, None)


def test_whom_an_item_speaks_of_weighs_more_than_tags_and_tags_more_than_the_column():
    who = subject("li-xiu-he")
    one = item("one", tags=("敬老",), subjects=(who,))
    by_column = item("by-column")
    by_tag = item("by-tag", column=NOTICES, tags=("敬老",))
    by_subject = item("by-subject", column=NOTICES, subjects=(who,))
    by_tag_and_column = item("by-tag-and-column", tags=("敬老",))
    nothing = item("nothing", column=NOTICES)
    news = (one, nothing, by_column, by_tag, by_tag_and_column, by_subject)
    assert Related(news).to(one) == (by_subject, by_tag_and_column, by_tag, by_column)
    assert one not in Related(news).to(nothing)


def test_of_equals_the_nearest_in_time_come_first_and_there_are_at_most_four():
    news = many(30)
    related = Related(news).to(news[10])
    assert len(related) == MOST == 4
    assert [news.index(one) for one in related] == [9, 11, 8, 12]
    assert Related(news[:1]).to(news[0]) == ()


def test_a_tag_written_twice_weighs_once():
    one, twice = item("one", tags=("敬老", "敬老")), item("twice", column=NOTICES, tags=("敬老", "敬老"))
    column = item("column")
    assert Related((one, column, twice)).to(one) == (twice, column)


def test_finding_what_is_related_costs_an_item_the_same_among_few_and_among_many():
    few, more = (calls_for_one(many(number, tags=("志愿服务",))) for number in (200, 1600))
    assert more < 1.2 * few


def calls_for_one(news):
    related, middle, calls = Related(news), news[len(news) // 2], 0

    def count(_frame, event, _function):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    related.to(middle)
    sys.setprofile(None)
    return calls


def reading_of(*items, convert=lambda text, path: Words(text)):
    catalogue = news_catalogue(*items)
    return Reading(catalogue, tags_of(catalogue.news), convert)


def test_a_text_is_converted_once_with_the_way_back_to_the_root():
    asked = []

    def convert(text, path):
        asked.append((text, path))
        return Words(text)

    one = item("xue-lei-feng", tags=("学雷锋",))
    view = reading_of(one, convert=convert).view(one)
    assert asked == [("xue-lei-feng的正文。", "news/2026/2026-03-05-xue-lei-feng.md")]
    assert "../../../" in view.parts[0]
    assert [(tag.title, tag.address) for tag in view.tags] == [("学雷锋", "news/tags/xue-lei-feng/")]


@pytest.mark.parametrize(
    ("text", "shown"), [("## 一\n\n## 二\n\n## 三", 0), ("## 一\n\n### 二\n\n## 三\n\n## 四\n\n#### 五", 4)]
)
def test_a_list_of_contents_stands_where_there_are_more_than_three_headings(text, shown):
    one = item("one", column=CIVILITY, text=text)
    assert len(reading_of(one).view(one).contents) == shown
