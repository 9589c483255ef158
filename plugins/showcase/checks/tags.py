"""The rules of page tags and of the foot of pages (国办发〔2017〕47号, annex on page design)."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.problems import Level, Place
from showcase.site.addresses import ACTIVITIES
from showcase.site.footer import footer_of

from .areas import Area
from .built import BuiltPage, BuiltSite
from .rules import Finding, Rule

SITE_TAGS = ("SiteName", "SiteDomain", "SiteIDCode")
COLUMN_TAGS = ("ColumnDescription", "ColumnKeywords", "ColumnType")
CONTENT_TAGS = ("PubDate", "ContentSource")


def _whole_pages(site: BuiltSite) -> Iterator[BuiltPage]:
    """Pages of content: none that only leads elsewhere, says that nothing is there, or is printed."""
    return (page for page in site.pages if page.footer and "noindex" not in (page.meta("robots") or ""))


def _site_tags(site: BuiltSite) -> Iterator[Finding]:
    pages = list(_whole_pages(site))
    for name in SITE_TAGS:
        lacking = [page for page in pages if not page.meta(name)]
        if name == "SiteDomain" and len(lacking) == len(pages):
            message = "所有网页都没有网站标签 SiteDomain，请在 data/site.yml 里写上“域名”。"
            yield Finding(Place("data/site.yml"), message, level=Level.WARNING)
        elif lacking and len(lacking) < len(pages):
            # A number that no page has was missing in data/site.yml, or is one that the unit does not have.
            message = f"有 {len(lacking)} 个网页没有网站标签 {name}，第一个是 /{lacking[0].address}。"
            yield Finding(Place(f"site/{lacking[0].path}"), message)


def _column_tags(site: BuiltSite) -> Iterator[Finding]:
    home = site.by_path.get("index.html")
    if home and not home.meta("ColumnType"):
        yield Finding(Place("site/index.html"), "首页没有栏目标签 ColumnType（应当是“首页”）。")
    for page in _whole_pages(site):
        column, own = page.meta("ColumnName"), page.meta("ColumnDescription") is not None
        lacking = [name for name in COLUMN_TAGS if not page.meta(name)] if column and own else []
        if lacking:
            message = f"栏目“{column}”的网页 /{page.address} 缺少标签 {'、'.join(lacking)}，请在 data/columns.yml 里补上。"
            yield Finding(_place(site, page), message)


def _content_tags(site: BuiltSite) -> Iterator[Finding]:
    for page in _whole_pages(site):
        # What is put together of several files has the dates that those give; an announced activity has none yet,
        # and what a unit says of itself needs none.
        if page.meta("ColumnType") == "概况信息":
            continue
        if (
            not page.meta("ArticleTitle")
            or page.address not in site.sources
            or page.address.startswith(ACTIVITIES)
        ):
            continue
        lacking = [name for name in CONTENT_TAGS if not page.meta(name)]
        if lacking:
            words = "、".join(_WORDS[name] for name in lacking)
            message = f"网页 /{page.address} 缺少内容页标签：{words}。请补上：新闻和文件写“发布日期”，名单写“授予日期”和“授予单位”。"
            yield Finding(_place(site, page), message)


_WORDS = {"PubDate": "发布时间（PubDate）", "ContentSource": "来源（ContentSource）"}


def _footer(site: BuiltSite) -> Iterator[Finding]:
    foot = footer_of(site.catalogue.site)
    labels = [fact.label for fact in (*foot.organisers, *foot.contacts, *foot.numbers)]
    lacking: dict[str, list[BuiltPage]] = {}
    for page in _whole_pages(site):
        for label in labels:
            if label not in page.footer:
                lacking.setdefault(label, []).append(page)
    for label, pages in lacking.items():
        message = f"有 {len(pages)} 个网页的页脚没有“{label}”，第一个是 /{pages[0].address}。"
        yield Finding(Place(f"site/{pages[0].path}"), message)


def _place(site: BuiltSite, page: BuiltPage) -> Place:
    return site.sources.get(page.address) or Place(f"site/{page.path}")


_SOURCE = "国办发〔2017〕47号《政府网站发展指引》附件：网页标签"

RULES = (
    Rule(
        id="tags-site",
        area=Area.TAGS,
        title="网站标签不全",
        level=Level.ERROR,
        reason="检查平台靠 SiteName、SiteDomain、SiteIDCode 认出网站；没有标识码的单位会一直有这一条。",
        cure="在 data/site.yml 里写上名称、域名和网站标识码；确实没有标识码的写“无”。",
        source=_SOURCE,
        in_site=_site_tags,
    ),
    Rule(
        id="tags-column",
        area=Area.TAGS,
        title="栏目标签不全",
        level=Level.WARNING,
        reason="栏目页要有名称、简介、关键词和类型四个标签。",
        cure="在 data/columns.yml 里给栏目写上简介、关键词和类型。",
        source=_SOURCE,
        in_site=_column_tags,
    ),
    Rule(
        id="tags-content",
        area=Area.TAGS,
        title="内容页标签不全",
        level=Level.WARNING,
        reason="内容页要有标题、发布时间和来源；没有发布时间的，检查时按没有更新算。",
        cure="新闻写上“来源”，名单写上“授予日期”和“授予单位”。",
        source=_SOURCE,
        in_site=_content_tags,
    ),
    Rule(
        id="tags-footer",
        area=Area.TAGS,
        title="页脚信息不全",
        level=Level.ERROR,
        reason="每一页的页脚都要有主办单位、联系方式、标识码和备案号。",
        cure="重新生成网站；仍然缺少的，请告诉维护网站的人。",
        source="国办发〔2017〕47号《政府网站发展指引》",
        in_site=_footer,
    ),
)
