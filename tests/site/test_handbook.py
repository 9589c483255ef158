"""The handbook for staff in the built sample: its chapters in order, all of them to print, and none found by visitors."""

from __future__ import annotations

import collections
import itertools
import re
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from showcase.checks.registry import RULES
from showcase.content.documents import Document, PageMeta
from showcase.site.handbook import chapters_of

CHAPTERS = [
    "工作手册",
    "第一天",
    "发一条新闻",
    "发一组活动照片",
    "发一份光荣榜",
    "更正",
    "撤回和隐去",
    "预览、送审、发布",
    "消息说明",
]
LARGEST_PICTURE = 60_000


def parsed(site: Path, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / address / "index.html").read_text(encoding="utf-8"))


def titles(page: LexborHTMLParser, selector: str) -> list[str]:
    return [node.text(strip=True) for node in page.css(selector)]


def test_chapters_stand_beside_each_other_in_order(built_site):
    assert titles(parsed(built_site, "about/handbook"), ".beside__pages a") == CHAPTERS
    assert titles(parsed(built_site, "about/handbook/messages"), ".beside__pages a") == CHAPTERS


def test_each_chapter_leads_to_those_before_and_behind_it(built_site):
    news = parsed(built_site, "about/handbook/news")
    assert [link.attributes["href"] for link in news.css(".pager a")] == ["../first-day/", "../album/"]
    assert titles(parsed(built_site, "about/handbook"), ".pager a") == ["第一天\xa0→"]
    assert titles(parsed(built_site, "about/handbook/messages"), ".pager a") == ["←\xa0预览、送审、发布"]


def test_readers_of_the_pages_about_the_site_find_it_once(built_site):
    assert titles(parsed(built_site, "about"), ".beside__pages a").count("工作手册") == 1
    assert "发一条新闻" not in titles(parsed(built_site, "about"), ".beside__pages a")
    assert "工作手册" in titles(parsed(built_site, "about/map"), ".map-links a")


def test_chapters_of_the_unit_s_own_come_behind_and_the_handbook_may_be_missing():
    def written(path: str) -> Document:
        return Document(path, PageMeta(title=path), "")

    paths = [
        "about/handbook/our-way.md",
        "about/handbook/news.md",
        "about/handbook/index.md",
        "about/index.md",
    ]
    assert [document.path for document in chapters_of(map(written, paths))] == [paths[2], paths[1], paths[0]]
    assert chapters_of([written("about/index.md")]) == []


def test_visitors_do_not_find_it_by_searching(built_site):
    assert "handbook" not in (built_site / "sitemap.xml").read_text(encoding="utf-8")
    for page in built_site.glob("about/handbook/**/index.html"):
        robots = LexborHTMLParser(page.read_text(encoding="utf-8")).css_first('meta[name="robots"]')
        assert robots is not None, page
        assert robots.attributes["content"] == "noindex"
    machine_read = [*built_site.rglob("*.json"), *built_site.rglob("*.atom")]
    assert len(machine_read) > 5
    assert [file for file in machine_read if "about/handbook" in file.read_text(encoding="utf-8")] == []


def test_all_chapters_are_printed_from_one_page(built_site):
    page = parsed(built_site, "about/handbook/print")
    assert titles(page, ".booklet > nav li") == CHAPTERS
    assert titles(page, ".booklet > section > h2") == CHAPTERS
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert [id for id, times in collections.Counter(ids).items() if times > 1] == []
    leading = [
        link.attributes["href"] or "" for link in page.css("main a") if "#" in str(link.attributes["href"])
    ]
    assert {address[1:] for address in leading if address.startswith("#")} <= set(ids)
    levels = [int(node.tag[1]) for node in page.css("main h1, main h2, main h3, main h4")]
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))


def test_whoever_reads_the_id_of_a_rule_finds_it_by_its_anchor(built_site):
    page = parsed(built_site, "about/handbook/messages")
    assert [rule.id for rule in RULES if page.css_first(f'[id="{rule.id}"]') is None] == []


def test_pictures_are_small():
    folder = Path(__file__).parent.parent.parent / "docs" / "about" / "handbook"
    pictures = sorted(folder.glob("*.webp"))
    assert 0 < len(pictures) <= 12
    assert {
        file.name: file.stat().st_size for file in pictures if file.stat().st_size > LARGEST_PICTURE
    } == {}
    shown = set(
        re.findall(r"\]\(([\w-]+\.webp) ", "".join(f.read_text("utf-8") for f in folder.glob("*.md")))
    )
    assert shown == {file.name for file in pictures}
