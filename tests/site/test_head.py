"""The head of every type of page of the sample: page tags, sharing, structured data, feeds, sitemap."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from showcase.cards.type import can_write

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
    assert "image" not in data(built_site, "people/cheng-tie-niu/")["Person"]
    with_portrait = data(built_site, "people/he-chun-yan/")["Person"]["image"]
    assert (built_site / with_portrait.removeprefix("https://example.org/showcase/")).is_file()
    trail = person["BreadcrumbList"]["itemListElement"]
    assert [step["name"] for step in trail[:3]] == ["首页", "荣誉榜", "个人"]


def test_a_shared_page_says_what_it_is(built_site):
    metas = page(built_site, "people/bao-xiao-wen/").css("meta[property]")
    found = {meta.attributes["property"]: meta.attributes["content"] for meta in metas}
    assert found["og:title"].startswith("鲍晓雯")
    assert found["og:url"] == "https://example.org/showcase/people/bao-xiao-wen/"
    assert found["og:type"] == "article"


ROOT = "https://example.org/showcase/"


def shared_by(site: Path) -> Iterator[tuple[str, str, str]]:
    """Of every page that is shared: its address, and the addresses of its wide and its square picture."""
    for path in sorted(site.rglob("index.html")):
        found = LexborHTMLParser(path.read_text(encoding="utf-8"))
        wide = found.css_first('meta[property="og:image"]')
        square = found.css_first('meta[itemprop="image"]')
        if wide or square or found.css_first('meta[property="og:title"]'):
            pictures = (one.attributes["content"].removeprefix(ROOT) for one in (wide, square))
            yield (path.parent.relative_to(site).as_posix(), *pictures)


def size_of(picture: Path) -> tuple[int, int]:
    with Image.open(picture) as image:
        return image.size


def test_every_page_is_shared_by_pictures_that_are_there(built_site):
    pages = list(shared_by(built_site))
    assert len(pages) > 500
    sizes = {name: size_of(built_site / name) for name in {name for _, *names in pages for name in names}}
    assert {sizes[wide] for _, wide, _ in pages} == {(1200, 630)}
    assert {sizes[square] for _, _, square in pages} == {(400, 400)}
    heavy = {square for _, _, square in pages if (built_site / square).stat().st_size > 100_000}
    assert heavy == set()


def test_no_picture_is_published_that_no_page_is_shared_by(built_site):
    named = {Path(name).name for _, *names in shared_by(built_site) for name in names}
    drawn = {file.name for file in (built_site / "assets" / "cards").iterdir()}
    assert drawn <= named


def test_what_has_a_page_of_its_own_has_a_card_of_its_own(built_site):
    pages = {address: wide for address, wide, _ in shared_by(built_site)}
    own = [
        "people/bao-xiao-wen",
        "honors/zui-mei-jia-ting",
        "honors/zui-mei-jia-ting/2026",
        "activities/2026/duan-wu",
    ]
    assert len({pages[address] for address in own} | {pages["."], pages["people"], pages["news"]}) == 7
    assert pages["news/archive/2026"] == pages["news/archive/2025"]


def test_the_font_has_all_that_is_written_on_the_cards_of_the_sample(built_site):
    """Whatever it lacks would be left out; of the sample nothing is."""
    alts = set()
    for path in built_site.rglob("index.html"):
        alt = LexborHTMLParser(path.read_text(encoding="utf-8")).css_first('meta[property="og:image:alt"]')
        alts.add(alt.attributes["content"] if alt else "")
    subjects = {path.parent.name for path in built_site.glob("people/*/index.html")}
    assert len([alt for alt in alts if alt]) > 250
    assert len(subjects) > 40
    assert not [alt for alt in alts if not can_write(alt)]


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
