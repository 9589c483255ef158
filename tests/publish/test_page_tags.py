"""The tags that inspections read: names, forms and what stands on which page."""

import datetime

from showcase.content.site_facts import Site
from showcase.publish.page_tags import page_tags
from showcase.publish.web import SharedPicture, Web
from showcase.site.page import Article, Link, Page, Section

BEIJING = datetime.timezone(datetime.timedelta(hours=8))
SITE = Site(name="清禾县公共文化展示", organiser="清禾县文明办", code="9901230001")
WEB = Web(
    "https://www.example.org/showcase/",
    shared=lambda photo: SharedPicture(f"photos/{photo}-share.jpg", 1200, 630),
)
SECTION = Section("志愿服务", "登载志愿服务消息。", ("志愿服务", "学雷锋"), "工作动态")


def page(**more):
    facts = {
        "address": "news/2026/a/",
        "template": "x.html",
        "title": "标题",
        "description": "摘要。",
        "crumbs": (Link("首页", ""),),
        "view": lambda: None,
        "section": SECTION,
    }
    return Page(**{**facts, **more})


def test_a_columns_own_page_carries_the_tags_of_site_and_column():
    assert page_tags(page(), SITE, WEB) == (
        ("SiteName", "清禾县公共文化展示"),
        ("SiteDomain", "www.example.org"),
        ("SiteIDCode", "9901230001"),
        ("ColumnName", "志愿服务"),
        ("ColumnDescription", "登载志愿服务消息。"),
        ("ColumnKeywords", "志愿服务,学雷锋"),
        ("ColumnType", "工作动态"),
    )


def test_a_content_page_carries_the_tags_of_its_content():
    published = datetime.datetime(2026, 3, 5, 9, 5, tzinfo=BEIJING)
    article = Article("标题", "清禾县文明办", published, ("学雷锋", "清河"), "文小禾")
    assert page_tags(page(article=article, photo="a"), SITE, WEB)[3:] == (
        ("ColumnName", "志愿服务"),
        ("ColumnType", "工作动态"),
        ("ArticleTitle", "标题"),
        ("PubDate", "2026-03-05 09:05"),
        ("ContentSource", "清禾县文明办"),
        ("Keywords", "学雷锋,清河"),
        ("Author", "文小禾"),
        ("Description", "摘要。"),
        ("Image", "https://www.example.org/showcase/photos/a-share.jpg"),
        ("Url", "https://www.example.org/showcase/news/2026/a/"),
    )


def test_nothing_is_made_up():
    tags = dict(
        page_tags(page(article=Article("标题", "文明办")), Site(name="清禾", organiser="甲"), Web(""))
    )
    assert {"SiteIDCode", "SiteDomain", "PubDate", "Author", "Image", "Url"} & set(tags) == set()


def test_a_registered_domain_comes_before_that_of_the_address():
    registered = Site(name="清禾", organiser="甲", domain="www.qinghe.example")
    assert ("SiteDomain", "www.qinghe.example") in page_tags(page(), registered, WEB)
