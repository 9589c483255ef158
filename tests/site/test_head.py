"""The head of every type of page of the sample: page tags, sharing, structured data, feeds, sitemap."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from selectolax.lexbor import LexborHTMLParser

SITE = {"SiteName", "SiteDomain", "SiteIDCode"}
COLUMN = {"ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"}
CONTENT = {"ColumnName", "ColumnType", "ArticleTitle", "PubDate", "ContentSource", "Description", "Url"}

COLUMN_PAGES = {
    "": "首页",
    "honors/": "数据发布",
    "people/": "概况信息",
    "regions/": "数据发布",
    "regions/shi-qiao-zhen/": "数据发布",
    "about/map/": "概况信息",
    "news/": "工作动态",
    "news/civility/": "工作动态",
    "news/announcements/": "通知公告",
    "news/archive/2026/": "工作动态",
    "news/archive/2026/03/": "工作动态",
    "news/tags/": "工作动态",
    "activities/regimes/": "工作动态",
    "activities/regimes/wu-ge-yi/": "工作动态",
    "notices/": "通知公告",
    "search/": "概况信息",
}
CONTENT_PAGES = {
    "honors/zui-mei-jia-ting/": "数据发布",
    "honors/zui-mei-jia-ting/2026/": "数据发布",
    "people/bao-xiao-wen/": "概况信息",
    "about/": "概况信息",
    "news/2026/liu-xi-chang-zhuo/": "工作动态",
    "notices/2026-wu-hao-jia-ting/": "通知公告",
}


def page(site: Path, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / address / "index.html").read_text(encoding="utf-8"))


def tags(site: Path, address: str) -> dict[str, str]:
    named = page(site, address).css("meta[name]")
    found = {meta.attributes["name"]: meta.attributes["content"] for meta in named}
    return {name: content for name, content in found.items() if name[0].isupper()}


@pytest.mark.parametrize(("address", "kind"), COLUMN_PAGES.items())
def test_a_column_page_has_its_tags(built_site, address, kind):
    found = tags(built_site, address)
    assert found["ColumnType"] == kind
    assert set(found) == SITE | COLUMN
    assert all(found.values())


@pytest.mark.parametrize(("address", "kind"), CONTENT_PAGES.items())
def test_a_content_page_has_its_tags(built_site, address, kind):
    found = tags(built_site, address)
    assert found["ColumnType"] == kind
    assert set(found) >= SITE | CONTENT
    assert found["Url"] == f"https://example.org/showcase/{address}"


def test_every_page_carries_the_tags_of_the_site(built_site):
    without = [
        path
        for path in built_site.rglob("index.html")
        if 'content="0;' not in (text := path.read_text(encoding="utf-8"))
        and '<meta name="SiteIDCode" content="9901230001">' not in text
    ]
    assert without == []


def data(site: Path, address: str) -> dict[str, dict]:
    scripts = page(site, address).css('script[type="application/ld+json"]')
    found = [json.loads(script.text(deep=True)) for script in scripts]
    assert all(document["@context"] == "https://schema.org" for document in found)
    return {document["@type"]: document for document in found}


def test_an_item_with_a_cover_is_shared_with_its_picture(built_site):
    found = tags(built_site, "news/2026/liu-xi-chang-zhuo/")
    picture = found["Image"].removeprefix("https://example.org/showcase/")
    assert (built_site / picture).read_bytes().startswith(b"\xff\xd8")
    assert found["PubDate"] == "2026-09-24 07:30"
    article = data(built_site, "news/2026/liu-xi-chang-zhuo/")["NewsArticle"]
    assert article["image"] == found["Image"]
    assert article["datePublished"] == "2026-09-24T07:30:00+08:00"
    notice = data(built_site, "notices/2026-wu-hao-jia-ting/")["Event"]
    assert (notice["startDate"], notice["endDate"]) == ("2026-11-18", "2026-11-24")


def test_search_engines_learn_what_a_page_is_about(built_site):
    assert set(data(built_site, "")) == {"WebSite"}
    person = data(built_site, "people/bao-xiao-wen/")
    assert set(person) == {"BreadcrumbList", "Person"}
    assert person["Person"]["name"] == "鲍晓雯"
    assert person["Person"]["award"][0] == "2026年第二季度人社大厅服务标兵"
    trail = person["BreadcrumbList"]["itemListElement"]
    assert [step["name"] for step in trail[:3]] == ["首页", "荣誉榜", "个人"]


def test_a_shared_page_says_what_it_is(built_site):
    metas = page(built_site, "people/bao-xiao-wen/").css("meta[property]")
    found = {meta.attributes["property"]: meta.attributes["content"] for meta in metas}
    assert found["og:title"].startswith("鲍晓雯")
    assert found["og:url"] == "https://example.org/showcase/people/bao-xiao-wen/"
    assert found["og:type"] == "article"


def test_every_feed_of_the_site_is_valid_and_leads_to_pages_that_exist(built_site):
    feeds = sorted((built_site / "feeds").rglob("*.atom"))
    assert feeds
    for path in feeds:
        read = feedparser.parse(path.read_bytes())
        assert not read.bozo, path
        assert read.entries
        for entry in read.entries:
            address = entry.link.removeprefix("https://example.org/showcase/")
            assert (built_site / address / "index.html").is_file(), entry.link
            assert entry.updated.endswith("+08:00")
            assert 'href="../' not in entry.content[0].value
        assert json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["items"]


def test_the_sitemap_lists_every_page_once_with_true_dates(built_site):
    root = ElementTree.parse(built_site / "sitemap.xml").getroot()
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = [url.text for url in root.findall("s:url/s:loc", space)]
    assert len(listed) == len(set(listed))
    for url in listed:
        address = url.removeprefix("https://example.org/showcase/")
        assert (built_site / address / "index.html").is_file(), url
    dated = {
        entry.find("s:loc", space).text: entry.find("s:lastmod", space).text
        for entry in root.findall("s:url", space)
        if entry.find("s:lastmod", space) is not None
    }
    assert dated["https://example.org/showcase/honors/zui-mei-jia-ting/2026/"] == "2026-03-05"
    assert not (built_site / "sitemap.xml.gz").exists()
