"""What the page of an activity shows."""

from __future__ import annotations

import datetime

import pytest

from showcase.activities.items import Exhibiting
from showcase.activities.photos import shown_photos
from showcase.content.activities.records import GalleryPhoto, Video
from showcase.content.activities.regime_records import Cadence, Promise, Regime
from tests.activities.making import (
    DRAGON_BOATS,
    FAMILIES,
    PLACE,
    SERVICE,
    Shape,
    activity,
    activity_catalogue,
    convert,
    find_picture,
    people,
    session,
)

READING = Promise("du-shu-hui", "读书会", Cadence.MONTHLY, PLACE)
FIVE = Regime("wu-ge-yi", "五个一", PLACE, (READING,))


def view_of(shown, *others, **more):
    catalogue = activity_catalogue(shown, *others, campaigns=(FAMILIES,), regimes=(FIVE,))
    return Exhibiting(catalogue, convert, more.get("find", find_picture)).view(shown)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (activity("a"), "2026年6月18日（星期四）"),
        (activity("a", time=datetime.time(9, 30)), "2026年6月18日（星期四）09:30"),
        (
            activity("a", time=datetime.time(9, 30), end_time=datetime.time(11)),
            "2026年6月18日（星期四）09:30—11:00",
        ),
        (activity("a", until="2026-06-20"), "2026年6月18日至20日"),
        (activity("a", until="2026-06-20", time=datetime.time(9)), "2026年6月18日至20日，09:00 开始"),
    ],
)
def test_when_it_was_is_said_as_exactly_as_it_is_known(found, words):
    assert view_of(found).when == words


@pytest.mark.parametrize(
    ("served", "hours", "words"),
    [
        ("27", 81.0, "27 人 · 81 小时"),
        ("60余", 4.5, "60余人 · 4.5 小时"),
        ("27", None, "27 人"),
        (None, 12.0, "12 小时"),
        (None, None, ""),
    ],
)
def test_volunteering_is_people_and_hours_as_far_as_recorded(served, hours, words):
    found = activity("a", type=SERVICE, volunteers=people(served) if served else None, hours=hours)
    assert view_of(found).volunteering == words


def test_it_leads_to_the_festival_the_campaigns_and_the_promises_that_it_belongs_to():
    found = activity("a", festival=DRAGON_BOATS, campaigns=(FAMILIES,), promises=(READING,))
    assert [
        (name, [(link.title, link.address) for link in links]) for name, links in view_of(found).belongs_to
    ] == [
        ("节日", [("端午", "activities/festivals/duan-wu/")]),
        ("专题", [("好家风建设年", "activities/campaigns/hao-jia-feng/")]),
        ("所属制度", [("五个一 · 读书会", "activities/regimes/wu-ge-yi/")]),
    ]
    assert view_of(activity("a")).belongs_to == ()


def test_its_neighbours_are_those_of_its_type():
    between = session(2, "2026-02-27")
    view = view_of(
        between, session(1, "2026-01-30"), session(3, "2026-12-25"), activity("other", "2026-02-28")
    )
    assert (view.neighbours.older.slug, view.neighbours.newer.slug) == ("s2026-1", "s2026-3")
    assert view.session == "2026年第2期"


def test_the_text_is_converted_with_the_way_back_to_the_root():
    assert "../../../" in view_of(activity("a")).parts[0]


def test_a_caption_names_time_and_place_only_where_they_are_written():
    written = GalleryPhoto("a.jpg", "a", "替代文字", "比赛包粽子", "6月17日", "柳溪村", "王素")
    bare = GalleryPhoto("b.jpg", "b", "替代文字")
    first, second = shown_photos([written, bare], find_picture)
    assert (first.photo.caption, first.detail, first.ratio) == (
        "比赛包粽子",
        "6月17日 · 柳溪村 · 王素 摄",
        1.6,
    )
    assert (second.photo.caption, second.detail) == ("", "")


def test_only_photos_that_are_published_are_shown_and_a_video_needs_no_poster():
    kept, lost = GalleryPhoto("kept.jpg", "kept", "甲"), GalleryPhoto("lost.jpg", "lost", "乙")
    film = Video("long-zhou.mp4", "龙舟下水", "lost.jpg")
    view = view_of(
        activity("a", photos=(lost, kept), videos=(film,)),
        find=lambda path: Shape(900, 1600) if path == "kept.jpg" else None,
    )
    assert [shown.photo for shown in view.photos] == [kept]
    assert [(one.video, one.poster) for one in view.videos] == [(film, None)]
