"""Which pages of activities there are, and what each says of itself."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from dataclasses import replace

import pytest

from showcase.activities.campaigns import period_words
from showcase.activities.pages import activity_pages
from showcase.content.dates import PartialDate
from showcase.site.titles import Taken
from tests.activities.making import (
    AUTUMN,
    DRAGON_BOATS,
    FAMILIES,
    FEASTS,
    SERVICE,
    SPRING,
    activity,
    activity_catalogue,
    convert,
    find_picture,
    people,
    photos,
    session,
)
from tests.making import catalogue_of, person, programme, roll
from tests.news.making import item


def pages_of(*activities, taken=None, **more):
    catalogue = activity_catalogue(*activities, **more)
    found = {}
    for page in activity_pages(catalogue, convert, find_picture, taken or Taken()):
        assert page.address not in found
        found[page.address] = page
    return found


def many(number, type=FEASTS, **more):
    """So many activities, one a day from the first day of 2024 on."""
    first = datetime.date(2024, 1, 1)
    return tuple(
        activity(f"n{n}", (first + datetime.timedelta(days=n)).isoformat(), type, **more)
        for n in range(number)
    )


@pytest.fixture(scope="module")
def pages():
    return pages_of(
        *many(25, festival=SPRING),
        activity("duan-wu", festival=DRAGON_BOATS, campaigns=(FAMILIES,), photos=photos(3)),
        session(1, "2026-01-30"),
        activity("zhi-yuan-zhe-ri", "2026-12-05", SERVICE),
        campaigns=(FAMILIES,),
    )


def test_where_there_is_nothing_to_show_there_are_no_pages():
    assert pages_of() == {}


@pytest.mark.parametrize(
    "address",
    [
        "activities/",
        "activities/page/2/",
        "activities/wo-men-de-jie-ri/",
        "activities/wo-men-de-jie-ri/page/2/",
        "activities/dao-de-jiang-tang/",
        "activities/zhi-yuan-fu-wu/",
        "activities/2026/",
        "activities/2024/",
        "activities/festivals/",
        "activities/festivals/chun-jie/",
        "activities/festivals/duan-wu/",
        "activities/campaigns/",
        "activities/campaigns/hao-jia-feng/",
        "activities/2026/duan-wu/",
        "activities/2024/n0/",
    ],
)
def test_a_page_stands_at_its_permanent_address(pages, address):
    assert address in pages


def test_what_has_no_activities_has_no_page():
    found = pages_of(activity("duan-wu", festival=DRAGON_BOATS))
    assert "activities/festivals/zhong-qiu/" not in found
    assert "activities/dao-de-jiang-tang/" not in found
    assert "activities/campaigns/" not in found
    assert "activities/festivals/" not in pages_of(activity("plain"))


def test_a_campaign_has_a_page_from_its_first_day():
    found = pages_of(campaigns=(FAMILIES,))
    assert set(found) == {"activities/", "activities/campaigns/", "activities/campaigns/hao-jia-feng/"}
    assert found["activities/"].view().cut.total == 0


def test_titles_and_descriptions_are_unlike_any_other(pages):
    for told in ([page.title for page in pages.values()], [page.description for page in pages.values()]):
        assert [words for words, times in Counter(told).items() if times > 1] == []


def test_every_crumb_leads_to_a_page(pages):
    known = {*pages, ""}
    assert [crumb for page in pages.values() for crumb in page.crumbs if crumb.address not in known] == []
    assert [crumb.title for crumb in pages["activities/2026/duan-wu/"].crumbs] == [
        "首页",
        "活动",
        "我们的节日",
    ]
    assert [crumb.title for crumb in pages["activities/festivals/duan-wu/"].crumbs] == [
        "首页",
        "活动",
        "节日",
    ]


def test_only_the_first_page_of_a_list_is_listed_and_tells_what_is_coming(pages):
    first, second = pages["activities/"], pages["activities/page/2/"]
    assert (first.listed, second.listed) == (True, False)
    assert second.title == "活动风采（第 2 页）"
    assert [one.slug for one in first.view().coming] == ["zhi-yuan-zhe-ri"]
    assert second.view().coming == ()
    assert len(first.view().cut.items) == 24
    assert "zhi-yuan-zhe-ri" not in [one.slug for one in first.view().cut.items]


def test_the_ways_are_those_that_exist(pages):
    ways = pages["activities/"].view().ways
    assert [(way.link.title, way.activities) for way in ways.types] == [
        ("我们的节日", 26),
        ("道德讲堂", 1),
        ("志愿服务", 1),
    ]
    assert [(way.link.title, way.activities) for way in ways.years] == [("2026年", 3), ("2024年", 25)]
    assert [(way.link.title, way.activities) for way in ways.festivals] == [("春节", 25), ("端午", 1)]
    assert [link.address for link in ways.campaigns] == ["activities/campaigns/hao-jia-feng/"]
    assert ways.others == ()


def test_an_activity_says_who_held_it_and_when():
    found = pages_of(
        activity(
            "duan-wu",
            hosts=("清禾县文明办", "清禾县文联"),
            photos=photos(2),
            festival=DRAGON_BOATS,
            campaigns=(FAMILIES,),
        ),
        activity("later", "2026-12-05"),
        campaigns=(FAMILIES,),
    )
    page = found["activities/2026/duan-wu/"]
    assert page.article.source == "清禾县文明办、清禾县文联"
    assert page.article.published.isoformat() == "2026-06-18T00:00:00+08:00"
    assert page.article.keywords == ("我们的节日", "端午", "好家风建设年")
    assert (page.section.name, page.section.type) == ("我们的节日", "工作动态")
    assert (page.about.slug, page.photo) == ("duan-wu", "activities/0.jpg")
    assert page.updated == datetime.date(2026, 6, 18)
    assert page.source == "docs/activities/2026/duan-wu/index.md"
    announced = found["activities/2026/later/"]
    assert (announced.article.published, announced.updated) == (None, None)
    assert announced.article.source == "测试"


def test_activities_of_one_title_and_types_of_a_title_that_is_taken_are_told_apart():
    found = pages_of(
        activity("a", "2026-10-18", title="重阳敬老"),
        activity("b", "2025-10-29", title="重阳敬老"),
        session(1, "2026-01-30", title="志愿服务"),
        activity("c", type=SERVICE, summary=""),
        taken=Taken(titles={"道德讲堂", "2026年活动"}),
    )
    titles = {address: page.title for address, page in found.items()}
    assert titles["activities/2026/a/"] == "重阳敬老（2026年10月18日）"
    assert titles["activities/2025/b/"] == "重阳敬老（2025年10月29日）"
    assert titles["activities/dao-de-jiang-tang/"] == "活动：道德讲堂"
    assert titles["activities/zhi-yuan-fu-wu/"] == "志愿服务"
    assert titles["activities/2026/s2026-1/"] == "志愿服务（2026年1月30日）"
    assert titles["activities/2026/"] == "2026年活动一览"
    assert found["activities/2026/c/"].description == "志愿服务：c（2026年6月18日）。"


def test_a_festival_is_shown_year_by_year_between_its_neighbours():
    found = pages_of(
        activity("a", "2024-06-10", festival=DRAGON_BOATS),
        activity("b", "2026-06-18", festival=DRAGON_BOATS, photos=photos(1)),
        activity("c", "2026-06-19", festival=DRAGON_BOATS),
        activity("d", "2026-02-10", festival=SPRING),
        activity("e", "2026-12-31", festival=DRAGON_BOATS),
    )
    view = found["activities/festivals/duan-wu/"].view()
    assert [(year.year, [one.slug for one in year.activities]) for year in view.years] == [
        (2026, ["c", "b"]),
        (2024, ["a"]),
    ]
    assert [one.slug for one in view.coming] == ["e"]
    assert (view.before, view.after) == (SPRING, None)
    lines = found["activities/festivals/"].view().lines
    assert [(line.festival.name, line.activities, line.years, line.newest.slug) for line in lines] == [
        ("春节", 1, "2026年", "d"),
        ("端午", 4, "2024—2026年", "b"),
    ]


def test_a_campaign_gathers_activities_news_and_honours():
    tagged = [item(f"n{day}", f"2026-03-{day:02d}", tags=("家风",)) for day in range(1, 15)]
    of_old = roll("2025年度", person("李秀禾", "县医院"), date=PartialDate(2025, 3, 8))
    of_now = roll("2026年度", person("李秀禾", "县医院"), date=PartialDate(2026, 3, 8))
    honours = catalogue_of([programme()], [of_old, of_now])
    campaign = replace(
        FAMILIES, start=datetime.date(2026, 1, 1), tags=("家风",), programmes=honours.programmes
    )
    held = activity("held", campaigns=(campaign,), photos=photos(1))
    announced = activity("announced", "2026-12-05", campaigns=(campaign,))
    found = pages_of(
        held,
        announced,
        campaigns=(campaign,),
        news=tuple(reversed(tagged)),
        programmes=honours.programmes,
        editions=honours.editions,
    )
    view = found["activities/campaigns/hao-jia-feng/"].view()
    assert (view.activities, view.coming) == ((held,), (announced,))
    assert ([one.slug for one in view.news[:2]], len(view.news), view.news_in_all) == (["n14", "n13"], 12, 14)
    assert [(link.title, link.address) for link in view.tags] == [("家风", "news/tags/jia-feng/")]
    assert [edition.label for edition in view.editions] == ["2026年度"]
    (line,) = found["activities/campaigns/"].view().lines
    assert (line.activities, line.news, line.editions, line.newest) == (2, 14, 1, held)
    assert (line.period, view.empty) == ("2026年1月1日开始", False)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, ""),
        (datetime.date(2026, 1, 1), None, "2026年1月1日开始"),
        (None, datetime.date(2026, 12, 31), "到2026年12月31日结束"),
        (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31), "2026年1月1日至12月31日"),
    ],
)
def test_the_time_of_a_campaign_is_said_as_far_as_it_is_written(start, end, words):
    assert period_words(replace(FAMILIES, start=start, end=end)) == words


def test_a_festival_knows_what_the_news_says_of_its_activities_once():
    first, second = (
        activity(slug, day, festival=SPRING) for slug, day in (("a", "2026-02-10"), ("b", "2026-02-11"))
    )
    both, one = (
        item("both", "2026-02-12", activities=(first, second)),
        item("one", "2026-02-11", activities=(first,)),
    )
    found = pages_of(first, second, news=(both, one))
    assert found["activities/festivals/chun-jie/"].view().news == (both, one)
    assert found["activities/2026/b/"].view().news == (both,)


def test_a_former_address_leads_on_unless_another_page_stands_there():
    moved = activity("new", former_addresses=("activities/2026/old/", "activities/2026/other/", "about/"))
    found = pages_of(moved, activity("other"), taken=Taken(addresses={"about/"}))
    redirect = found["activities/2026/old/"]
    assert (redirect.template, redirect.listed) == ("redirect.html", False)
    assert (redirect.view().title, redirect.view().address) == ("new", "activities/2026/new/")
    assert found["activities/2026/other/"].about.slug == "other"
    assert "about/" not in found


def test_a_type_with_numbers_is_a_list_of_sessions():
    view = pages_of(session(1, "2026-01-30"), session(3, "2026-03-27"))[
        "activities/dao-de-jiang-tang/"
    ].view()
    assert [row.number for row in view.cut.items] == ["3", "2", "1"]
    assert view.held == 2


def test_listing_costs_an_activity_the_same_among_few_and_among_many():
    few, more = (
        calls_for(many(number, festival=AUTUMN, campaigns=(FAMILIES,))) / number for number in (200, 1600)
    )
    assert more < 1.2 * few


def calls_for(activities):
    catalogue, calls = activity_catalogue(*activities, campaigns=(FAMILIES,)), 0

    def count(_frame, event, _function):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    for page in activity_pages(catalogue, convert, find_picture):
        page.view()
    sys.setprofile(None)
    return calls


def test_types_with_hours_lead_to_where_they_are_added_up():
    served = activity("served", type=SERVICE, hours=81.0, volunteers=people("27"))
    found = pages_of(served, activity("feast"))
    assert [link.address for link in found["activities/zhi-yuan-fu-wu/"].view().figures] == [
        "activities/volunteering/"
    ]
    assert found["activities/wo-men-de-jie-ri/"].view().figures == ()
    assert [link.address for link in found["activities/"].view().ways.others] == ["activities/volunteering/"]
    only_announced = pages_of(activity("next", "2026-12-05", SERVICE))
    assert only_announced["activities/zhi-yuan-fu-wu/"].view().figures == ()
