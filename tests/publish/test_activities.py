"""What activities give to machines beside their calendar: a feed, facts for search engines, records for search."""

from __future__ import annotations

import datetime
import json
from xml.etree import ElementTree

import feedparser
import pytest
from tests.activities.making import DRAGON_BOATS, FAMILIES, FEASTS, activity, activity_catalogue, photos
from tests.activities.regimes_making import promise, regime

from showcase.publish.activities_feed import NEWEST, activities_feed
from showcase.publish.feed_list import calendar_of, feeds_of
from showcase.publish.feeds import as_atom, as_json
from showcase.publish.published import published_files
from showcase.publish.search_records import ORDER, Name, SearchRecord, record_of
from showcase.publish.sitemap import sitemap
from showcase.publish.structured import structured_data
from showcase.publish.web import SharedPicture, Web
from showcase.site.addresses import activity_address
from showcase.site.page import Page

ROOT = "https://example.org/showcase/"


def picture(size):
    return lambda photo: SharedPicture(f"photos/{size}-{photo.rpartition('/')[2]}", 1200, 630)


WEB = Web(ROOT, picture("wide"), picture("shown"))

CONTEST = activity(
    "bao-zong-zi",
    title="包粽子<比赛>",
    time=datetime.time(14, 30),
    venue="柳溪村文化广场",
    hosts=("县文明办", "县妇联"),
    summary="村民比赛 & 评奖。",
    festival=DRAGON_BOATS,
    photos=photos(2),
)


def page(about, address="", **more):
    address = address or activity_address(about)
    known = {"title": "题", "description": "述。", "crumbs": (), "template": "x.html", "view": lambda: None}
    return Page(**({"address": address, "about": about} | known | more))


def event(found):
    (data,) = structured_data(page(found), activity_catalogue(found), WEB)
    return json.loads(data)


class TestFeed:
    def test_it_holds_when_where_what_and_the_cover(self):
        feed = activities_feed(activity_catalogue(CONTEST), WEB)
        read = feedparser.parse(as_atom(feed))
        assert not read.bozo
        assert read.feed.title == "测试 · 活动"
        (entry,) = read.entries
        assert entry.link == entry.id == f"{ROOT}activities/2026/bao-zong-zi/"
        assert (entry.title, entry.author, entry.summary) == (
            "包粽子<比赛>",
            "县文明办、县妇联",
            "村民比赛 & 评奖。",
        )
        assert entry.published == "2026-06-18T14:30:00+08:00"
        assert [tag.term for tag in entry.tags] == ["我们的节日", "端午"]
        assert entry.enclosures[0].href == f"{ROOT}photos/wide-0.jpg"
        assert feed.entries[0].html == (
            f'<p><img src="{ROOT}photos/wide-0.jpg" alt="照片0"></p>'
            "<p>2026年6月18日，柳溪村文化广场。</p><p>村民比赛 &amp; 评奖。</p>"
        )
        (item,) = json.loads(as_json(feed))["items"]
        assert item["image"] == f"{ROOT}photos/wide-0.jpg"

    def test_it_holds_the_newest_that_have_begun(self):
        many = [activity(f"a{n:02}", f"2026-05-{n:02}") for n in range(1, 32)]
        feed = activities_feed(activity_catalogue(*many, activity("ahead", "2026-12-01")), WEB)
        assert [entry.title for entry in feed.entries] == [f"a{n:02}" for n in range(31, 31 - NEWEST, -1)]

    def test_files_are_written_only_where_they_have_something_to_tell(self):
        def written(*activities):
            return {name for name, _ in published_files(activity_catalogue(*activities), [], {}, WEB)}

        ours = {"feeds/activities.atom", "feeds/activities.json", "feeds/activities.ics"}
        assert written(CONTEST) & ours == ours
        assert written(activity("ahead", "2026-12-01")) & ours == {"feeds/activities.ics"}
        assert written() & ours == set()


class TestOffers:
    def names(self, address, *activities):
        found = Page(address, "x.html", "题", "述。", (), lambda: None)
        catalogue = activity_catalogue(*activities)
        feeds = [link.name for link in feeds_of(found, catalogue)]
        return feeds, calendar_of(found, catalogue, WEB)

    def test_pages_of_activities_and_home_offer_feed_and_calendar(self):
        for address in ("activities/", "activities/2026/", "activities/regimes/", ""):
            feeds, calendar = self.names(address, CONTEST)
            assert feeds == ["feeds/activities"]
            assert calendar.address == "feeds/activities.ics"
            assert calendar.subscription == "webcal://example.org/showcase/feeds/activities.ics"

    def test_other_pages_do_not_and_nothing_is_offered_that_is_not_there(self):
        assert self.names("people/", CONTEST) == ([], None)
        assert self.names("activities/") == ([], None)
        feeds, calendar = self.names("activities/", activity("ahead", "2026-12-01"))
        assert feeds == []
        assert calendar is not None


class TestEvent:
    def test_it_says_when_where_and_by_whom(self):
        assert event(CONTEST) == {
            "@context": "https://schema.org",
            "@type": "Event",
            "name": "包粽子<比赛>",
            "description": "述。",
            "startDate": "2026-06-18T14:30:00+08:00",
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {"@type": "Place", "name": "柳溪村文化广场", "address": "柳溪村文化广场"},
            "organizer": [
                {"@type": "Organization", "name": "县文明办"},
                {"@type": "Organization", "name": "县妇联"},
            ],
            "image": f"{ROOT}photos/wide-0.jpg",
            "inLanguage": "zh-CN",
            "url": f"{ROOT}activities/2026/bao-zong-zi/",
        }

    @pytest.mark.parametrize(
        ("more", "start", "end"),
        [
            ({}, "2026-06-18", "2026-06-18"),
            ({"until": "2026-06-20"}, "2026-06-18", "2026-06-20"),
            (
                {"time": datetime.time(9), "end_time": datetime.time(11)},
                "2026-06-18T09:00:00+08:00",
                "2026-06-18T11:00:00+08:00",
            ),
            ({"until": "2026-06-20", "time": datetime.time(9)}, "2026-06-18T09:00:00+08:00", "2026-06-20"),
        ],
    )
    def test_it_ends_when_it_is_known_to_end(self, more, start, end):
        found = event(activity("a", **more))
        assert (found["startDate"], found["endDate"]) == (start, end)
        assert "location" not in found


class TestSharing:
    def test_the_sitemap_names_the_pictures_of_a_gallery_and_the_one_of_another_page(self):
        pages = [
            page(CONTEST, photo="activities/0.jpg"),
            page(None, "news/a/", photo="b.jpg"),
            page(None, "c/"),
        ]
        root = ElementTree.fromstring(sitemap(pages, WEB))
        spaces = {
            "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
            "i": "http://www.google.com/schemas/sitemap-image/1.1",
        }
        found = [
            [image.text for image in url.findall("i:image/i:loc", spaces)]
            for url in root.findall("s:url", spaces)
        ]
        assert found == [
            [f"{ROOT}photos/shown-0.jpg", f"{ROOT}photos/shown-1.jpg"],
            [],
            [f"{ROOT}photos/shown-b.jpg"],
        ]


class TestSearch:
    def test_an_activity_is_found_by_its_text_and_narrowed_down_by_its_year(self):
        assert record_of(activity_catalogue(CONTEST), page(CONTEST)) == SearchRecord(
            "activities/2026/bao-zong-zi/",
            "包粽子<比赛>",
            "活动",
            years=(2026,),
            date="2026-06-18",
            hint="我们的节日 · 柳溪村文化广场",
        )
        assert ORDER.index("活动") == ORDER.index("新闻") + 1

    def test_what_gathers_activities_is_found_by_name(self):
        study = promise()
        five = regime(study)
        held = [
            activity("a", "2026-05-01", festival=DRAGON_BOATS, campaigns=(FAMILIES,), promises=(study,)),
            activity("b", "2024-05-01", festival=DRAGON_BOATS, promises=(study,)),
        ]
        catalogue = activity_catalogue(*held, campaigns=(FAMILIES,), regimes=(five,))
        records = [record_of(catalogue, page(about, "x/")) for about in (DRAGON_BOATS, FAMILIES, five)]
        assert [(record.kind, record.hint, record.years) for record in records] == [
            ("活动", "节日", (2026, 2024)),
            ("活动", "专题", (2026,)),
            ("活动", "制度化活动", (2026, 2024)),
        ]
        assert records[2].names == (Name("五个一", "wu ge yi"),)

    def test_lists_of_a_type_are_not_found(self):
        assert record_of(activity_catalogue(CONTEST), page(FEASTS, "activities/wo-men-de-jie-ri/")) is None
