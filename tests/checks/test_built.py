"""What is found in a finished site: links, page tags, size, and what may never be in it."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from showcase.checks.built import read_site
from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from tests.checks.halls import by_rule, finished, found_in, news, page
from tests.sites import REPOSITORY
from tests.times import NOW

FOOT = "主办单位 电话 网站标识码 ICP备案号 公安备案号 政府网站找错"
TAGS = '<meta name="SiteName" content="甲"><meta name="SiteDomain" content="a.cn"><meta name="SiteIDCode" content="1">'
HOME = page("首页", TAGS + '<meta name="ColumnType" content="首页">', FOOT)


@pytest.fixture
def hall(tmp_path):
    """What the rules find in a site of these pages."""

    def build(pages, base="/", **written):
        return by_rule(found_in(finished(tmp_path, {"index.html": HOME} | pages, base, **written)))

    return build


@pytest.mark.parametrize(
    "link",
    [
        "../",
        "./",
        "#part",
        "../#part",
        "../people/",
        "../people/index.html",
        "../people/#a",
        "/people/",
        "../list.pdf",
        "../%E5%90%8D%E5%8D%95.pdf",
        "?q=1",
        "mailto:a@example.org",
        "tel:0990",
        "webcal://example.org/a.ics",
        "../people",
        "#top",
        "",
    ],
)
def test_what_leads_somewhere_is_left_alone(hall, link):
    pages = {
        "index.html": HOME.replace("<main>", '<main><p id="part"></p>'),
        "people/index.html": page('<p id="a">人物</p>'),
        "list.pdf": b"%PDF",
        "名单.pdf": b"%PDF",
        "honors/index.html": page(f'<p id="part"><a href="{link}">看</a></p>'),
    }
    assert not {"links-page", "links-anchor", "links-unsafe"} & set(hall(pages))


@pytest.mark.parametrize("link", ["../nobody/", "nobody.pdf", "/nobody/", "../people/nobody/", "../../../x/"])
def test_a_link_that_leads_nowhere_is_told_once_with_its_words(hall, link):
    dead = page(f'<a href="{link}">查看名单</a>')
    problems = hall({"honors/index.html": dead, "people/index.html": dead})["links-page"]
    assert problems[0].level is Level.ERROR
    assert "“查看名单”" in problems[0].message


def test_below_a_sub_path_links_from_the_root_are_those_below_it(hall):
    pages = {"honors/index.html": page('<a href="/showcase/people/">人物</a><a href="/other/">别的网站</a>')}
    (problem,) = hall(pages, base="/showcase/")["links-page"]
    assert "/people/index.html" in problem.message


def test_an_anchor_that_is_not_there_is_a_warning(hall):
    (problem,) = hall({"a/index.html": page('<a href="../#gone">看这里</a>')})["links-anchor"]
    assert problem.level is Level.WARNING
    assert "“gone”" in problem.message


def test_a_dead_link_of_a_news_item_is_told_with_the_file_that_staff_can_open(hall):
    written = {"docs/news/2026/2026-11-20-qing-he.md": news("2026-11-20")}
    pages = {"news/2026/qing-he/index.html": page('<a href="../../../gone.pdf">附件</a>')}
    (problem,) = hall(pages, **written)["links-page"]
    assert problem.place.path == "docs/news/2026/2026-11-20-qing-he.md"


@pytest.mark.parametrize(
    "scheme", ["javascript:alert(1)", "JavaScript:x", "vbscript:x", "data:text/html,x", "file:///c:/"]
)
def test_a_link_that_could_run_something_is_a_veto(hall, scheme):
    (problem,) = hall({"a/index.html": page(f'<a href="{scheme}">x</a>')})["links-unsafe"]
    assert problem.level is Level.VETO


def test_outside_hosts_are_listed_once_each_but_for_those_allowed(hall):
    links = "".join(
        f'<a href="https://{host}/x">x</a>' for host in ("www.wenming.cn", "news.example.com", "b.gov.cn")
    )
    written = {"data/checks.yml": "允许网址: [wenming.cn]\n"}
    problems = hall({"a/index.html": page(links), "b/index.html": page(links)}, **written)["links-hosts"]
    assert [problem.level for problem in problems] == [Level.NOTICE]
    assert "news.example.com（共 2 处）" in problems[0].message


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "192.168.1.8", "10.0.0.2"])
def test_an_address_of_ones_own_computer_is_an_error(hall, host):
    (problem,) = hall({"a/index.html": page(f'<a href="http://{host}/">x</a>')})["links-hosts"]
    assert problem.level is Level.ERROR


def test_nothing_may_be_loaded_from_another_host(hall):
    problems = hall(
        {"a/index.html": page('<img alt="" src="https://img.example.com/1.jpg"><img alt="" src="gone.jpg">')}
    )
    assert problems["links-foreign"][0].level is Level.ERROR
    assert "a/gone.jpg" in problems["links-file"][0].message


def test_pages_without_tags_or_foot_lines_are_told(hall):
    pages = {"a/index.html": page("甲", "", "主办单位 电话")}
    problems = hall(pages)
    assert {"SiteName", "SiteDomain", "SiteIDCode"} == {
        name
        for one in problems["tags-site"]
        for name in ("SiteName", "SiteDomain", "SiteIDCode")
        if name in one.message
    }
    assert any("“ICP备案号”" in problem.message for problem in problems["tags-footer"])


def test_a_tag_that_no_page_has_is_missing_in_the_facts_of_the_site(hall):
    bare = HOME.replace('<meta name="SiteDomain" content="a.cn">', "")
    (problem,) = hall({"index.html": bare})["tags-site"]
    assert problem.place.path == "data/site.yml"
    assert "“域名”" in problem.message


def test_a_unit_without_a_number_is_not_told_of_it_each_time(hall):
    assert "tags-site" not in hall({"index.html": HOME.replace('<meta name="SiteIDCode" content="1">', "")})


def test_a_content_page_wants_the_time_of_its_publication(hall):
    head = TAGS + '<meta name="ArticleTitle" content="清河"><meta name="ContentSource" content="甲">'
    written = {"docs/news/2026/2026-11-20-qing-he.md": news("2026-11-20")}
    (problem,) = hall({"news/2026/qing-he/index.html": page("正文", head, FOOT)}, **written)["tags-content"]
    assert "PubDate" in problem.message


def test_a_private_number_on_any_page_is_a_veto_and_not_repeated(hall):
    (problem,) = hall({"a/index.html": page("<p>电话 139 0000 1234</p>")})["privacy-built"]
    assert problem.level is Level.VETO
    assert "手机号码" in problem.message
    assert "1234" not in problem.message


def picture(**notes) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, "JPEG", **notes)
    return made.getvalue()


def test_a_picture_with_notes_of_the_camera_is_a_veto(hall):
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    problems = hall(
        {"photos/a.jpg": picture(exif=exif), "photos/b.jpg": picture(), "photos/c.jpg": b"no picture"}
    )
    assert [problem.place.path for problem in problems["privacy-picture"]] == ["site/photos/a.jpg"]


def test_a_page_that_phones_cannot_bear_is_told(hall):
    (problem,) = hall({"a/index.html": page("长" * 400_000)})["size-page"]
    assert "1.2 MB" in problem.message


def test_the_sample_has_no_fault(built_site):
    """But for one roll that says no day, as it happens."""
    catalogue = load(REPOSITORY, Problems(), NOW)
    problems = found_in(read_site(built_site, catalogue, "/showcase/"))
    assert [(problem.rule, problem.place.path) for problem in problems] == [
        ("tags-content", "data/honors/2024/zhong-guo-hao-ren-q3.yml")
    ]
