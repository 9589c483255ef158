"""Feeds are what readers' programs expect, with true times and whole addresses."""

import datetime
import json

import feedparser
import pytest
from tests.making import catalogue_of, person, programme, roll
from tests.times import NOW

from showcase.content.columns import Column, Columns
from showcase.content.dates import PartialDate
from showcase.content.news.records import Correction, NewsItem
from showcase.content.problems import Place
from showcase.publish.feeds import Feed, as_atom, as_json
from showcase.publish.honours_feed import honours_feed
from showcase.publish.news_feeds import NEWEST, items_in_feeds, news_feeds
from showcase.publish.web import SharedPicture, Web

WEB = Web("https://example.org/showcase/", shared=lambda photo: SharedPicture(f"photos/{photo}", 1200, 630))
CIVILITY = Column("civility", "文明创建", "登载创建消息。")
CUSTOMS = Column("customs", "移风易俗", "登载新风尚。", above=CIVILITY)
FESTIVALS = Column("festivals", "我们的节日", "登载节日活动。")


def item(slug, *, column=CUSTOMS, hours=0, **more):
    date = NOW - datetime.timedelta(hours=hours)
    place = Place(f"docs/news/2026/{slug}.md")
    return NewsItem(slug, f"消息 {slug} <好>", date, True, column, place, "", "", **more)


def catalogue(*items):
    made = catalogue_of([], [])
    columns = Columns((CIVILITY, CUSTOMS, FESTIVALS))
    return type(made)(
        site=made.site,
        now=NOW,
        regions=made.regions,
        levels=(),
        programmes=(),
        editions=(),
        subjects=(),
        entries=(),
        columns=columns,
        news=items,
    )


def feeds_of(*items):
    found = catalogue(*items)
    texts = {
        item: f'<p>正文 <a href="https://example.org/x?a=1&amp;b=2">{item.slug}</a></p>' for item in items
    }
    return {link.name: feed for link, feed in news_feeds(found, WEB, texts)}


def test_there_is_a_feed_of_all_news_and_one_of_each_column_that_has_any():
    feeds = feeds_of(item("a"), item("b", column=CIVILITY, hours=1))
    assert list(feeds) == ["feeds/news", "feeds/news/civility", "feeds/news/customs"]
    assert [entry.title for entry in feeds["feeds/news/civility"].entries] == ["消息 a <好>", "消息 b <好>"]


def test_an_atom_feed_is_read_by_a_reader_as_it_was_meant():
    written = item(
        "a",
        author="文小禾",
        tags=("学雷锋",),
        summary="一句话。",
        cover="a.jpg",
        corrections=(Correction(NOW.date() + datetime.timedelta(days=2), "改正。"),),
    )
    read = feedparser.parse(as_atom(feeds_of(written)["feeds/news"]))
    assert not read.bozo
    assert read.feed.title == "测试 · 新闻"
    assert read.feed.id == "https://example.org/showcase/feeds/news.atom"
    (entry,) = read.entries
    assert entry.title_detail.type == "text/plain"
    assert entry.title == "消息 a <好>"
    assert entry.link == entry.id == "https://example.org/showcase/news/2026/a/"
    assert entry.published == "2026-11-22T09:00:00+08:00"
    assert entry.updated == "2026-11-24T00:00:00+08:00"
    assert entry.author == "文小禾"
    assert [tag.term for tag in entry.tags] == ["移风易俗", "学雷锋"]
    assert entry.content[0].value.startswith('<p>正文 <a href="https://example.org/x?a=1&amp;b=2">')
    assert entry.enclosures[0].href == "https://example.org/showcase/photos/a.jpg"


def test_a_json_feed_says_the_same():
    feed = feeds_of(item("a", source="文明办"))["feeds/news"]
    read = json.loads(as_json(feed))
    assert read["version"] == "https://jsonfeed.org/version/1.1"
    assert read["feed_url"].endswith("/feeds/news.json")
    (entry,) = read["items"]
    assert entry["date_published"] == "2026-11-22T09:00:00+08:00"
    assert entry["authors"] == [{"name": "文明办"}]
    assert "image" not in entry


def test_a_feed_holds_the_newest_and_only_their_texts_are_asked_for():
    items = [item(str(n), column=CIVILITY, hours=n) for n in range(NEWEST + 5)]
    wanted = items_in_feeds(catalogue(*items))
    assert wanted == frozenset(items[:NEWEST])
    assert len(feeds_of(*items)["feeds/news"].entries) == NEWEST


def test_characters_that_xml_has_no_place_for_do_not_break_the_feed():
    feed = feeds_of(item("a", summary="甲\x0b乙"))["feeds/news"]
    assert not feedparser.parse(as_atom(feed)).bozo


def test_a_feed_of_nothing_cannot_be_written():
    with pytest.raises(ValueError, match="updated"):
        as_atom(Feed("", "", "", "", "", "", ()))


def test_honours_come_newest_first_with_every_public_name():
    made = catalogue_of(
        [programme()],
        [
            roll("2024年度", person("甲一"), date=PartialDate(2024, 5, 1)),
            roll("2025年度", person("乙<二"), date=PartialDate(2025, 5, 1), bodies=("县文明办",)),
            roll("2026年度", person("丙三"), date=PartialDate(2026, 5)),
        ],
    )
    feed = honours_feed(made, WEB)
    assert [entry.title for entry in feed.entries] == ["2025年度好人", "2024年度好人"]
    assert feed.entries[0].published.isoformat() == "2025-05-01T00:00:00+08:00"
    assert "乙&lt;二</a>" in feed.entries[0].html
    assert feed.entries[0].author == "县文明办"
