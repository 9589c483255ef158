"""The rules of links: of the finished site, attachments and pictures included."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from showcase.content.problems import Level, Place

from .areas import Area
from .built import BuiltPage, BuiltSite
from .rules import Finding, Rule

OUTSIDE = frozenset({"http", "https"})
HARMLESS = frozenset({"mailto", "tel", "webcal"})

OFFICIAL = ("gov.cn",)
"""Where every footer leads: filings, and the duty to hear of errors."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HERE = re.compile(r"localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]")


@dataclass(slots=True)
class Dead:
    """Something that leads nowhere, with the pages where it stands."""

    first: BuiltPage
    words: str
    pages: int = 0


@dataclass(slots=True)
class Walk:
    """What one walk over all links of a site found; by what is missing, so that a link of the frame counts once."""

    files: dict[str, Dead] = field(default_factory=dict)
    anchors: dict[str, Dead] = field(default_factory=dict)
    loaded: dict[str, Dead] = field(default_factory=dict)
    hosts: dict[str, Dead] = field(default_factory=dict)
    foreign: dict[str, Dead] = field(default_factory=dict)
    unsafe: dict[str, Dead] = field(default_factory=dict)


@functools.lru_cache(maxsize=1)
def walk(site: BuiltSite) -> Walk:
    """Follow each link of each page to where it leads within the site; nothing is asked of other hosts.

    Kept for the rules that come one after the other.
    """
    found = Walk()
    for page in site.pages:
        for link in page.links:
            _follow(site, page, link.target, link.words, found)
        for link in page.loaded:
            parts = urlsplit(link.target)
            if parts.scheme in OUTSIDE or parts.netloc:
                _note(found.foreign, parts.netloc, page, "")
            elif not parts.scheme:
                _resolve(site, page, link.target, "", found.loaded, None)
    return found


def _follow(site: BuiltSite, page: BuiltPage, target: str, words: str, found: Walk) -> None:
    match = _SCHEME.match(target.strip())
    scheme = match[1].lower() if match else ""
    if scheme in OUTSIDE or target.startswith("//"):
        _note(found.hosts, urlsplit(target).netloc.lower(), page, words)
    elif scheme and scheme not in HARMLESS:
        _note(found.unsafe, scheme, page, words)
    elif not scheme:
        _resolve(site, page, target, words, found.files, found.anchors)


def _resolve(
    site: BuiltSite,
    page: BuiltPage,
    target: str,
    words: str,
    missing: dict[str, Dead],
    anchors: dict[str, Dead] | None,
) -> None:
    within = site.within(page, target)
    if within is None:
        return
    path, anchor = within
    if path not in site.sizes:
        # A server leads from a folder's name without the "/" to the folder.
        if f"{path}/index.html" not in site.sizes:
            _note(missing, path, page, words)
    elif anchors is not None and anchor:
        there = site.by_path.get(path)
        if there and anchor not in there.ids and anchor != "top":
            _note(anchors, f"{path}#{anchor}", page, words)


def _note(dead: dict[str, Dead], what: str, page: BuiltPage, words: str) -> None:
    one = dead.setdefault(what, Dead(page, words))
    one.pages += 1


def _where(site: BuiltSite, page: BuiltPage) -> Place:
    return site.sources.get(page.address) or Place(f"site/{page.path}")


def _times(one: Dead) -> str:
    return f"（共 {one.pages} 处）" if one.pages > 1 else ""


def _dead_links(site: BuiltSite) -> Iterator[Finding]:
    for path, one in walk(site).files.items():
        what = f"“{one.words}”" if one.words else "链接"
        message = f"网页 /{one.first.address} 上的{what}指向 /{path}，网站上没有这个文件{_times(one)}。请改对地址，或者去掉这个链接。"
        yield Finding(_where(site, one.first), message)


def _dead_anchors(site: BuiltSite) -> Iterator[Finding]:
    for target, one in walk(site).anchors.items():
        page, _, anchor = target.partition("#")
        message = (
            f"网页 /{one.first.address} 上的“{one.words}”指向 /{page.removesuffix('index.html')} 里的“{anchor}”，"
            f"那一页没有这个位置{_times(one)}。请去掉 # 后面的部分，或者改成那一页上的标题。"
        )
        yield Finding(_where(site, one.first), message)


def _dead_files(site: BuiltSite) -> Iterator[Finding]:
    for path, one in walk(site).loaded.items():
        message = f"网页 /{one.first.address} 要用到 /{path}，网站上没有这个文件{_times(one)}，图片或样式会显示不出来。"
        yield Finding(_where(site, one.first), message)


def _hosts(site: BuiltSite) -> Iterator[Finding]:
    allowed = (*OFFICIAL, *(host.lower() for host in site.catalogue.check_lists.allowed_hosts))
    own = urlsplit(site.catalogue.site.domain).path.lower()
    for host, dead in sorted(walk(site).hosts.items()):
        name = host.rpartition("@")[2].partition(":")[0]
        if _HERE.match(name):
            message = f"网页 /{dead.first.address} 上的链接指向“{host}”，那是本机或内网的地址，外面的人打不开{_times(dead)}。"
            yield Finding(_where(site, dead.first), message)
        elif name != own and not any(name == one or name.endswith(f".{one}") for one in allowed):
            message = (
                f"网站链接到外部网站 {host}{_times(dead)}，第一处在网页 /{dead.first.address}。请确认对方内容健康、"
                "网址没有换主人；确认过的写进 data/checks.yml 的“允许网址”，以后就不再提示。"
            )
            yield Finding(_where(site, dead.first), message, level=Level.NOTICE)


def _foreign(site: BuiltSite) -> Iterator[Finding]:
    for host, one in sorted(walk(site).foreign.items()):
        message = f"网页 /{one.first.address} 从外部网站 {host} 装载文件{_times(one)}。请把文件下载到 docs 里再引用。"
        yield Finding(_where(site, one.first), message)


def _unsafe(site: BuiltSite) -> Iterator[Finding]:
    for scheme, one in sorted(walk(site).unsafe.items()):
        message = f"网页 /{one.first.address} 上有 {scheme}: 开头的链接{_times(one)}，这种链接可能运行代码，请去掉。"
        yield Finding(_where(site, one.first), message)


_INSPECTION = "国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》：链接可用性"

RULES = (
    Rule(
        id="links-page",
        area=Area.LINKS,
        title="链接打不开",
        level=Level.ERROR,
        reason="首页和内页上打不开的链接、附件，检查时逐个扣分，来访的人也白点一次。",
        cure="照浏览器地址栏改对地址；对方已经删除的，去掉链接，留下文字。",
        source=_INSPECTION,
        in_site=_dead_links,
    ),
    Rule(
        id="links-anchor",
        area=Area.LINKS,
        title="链接指向的位置不存在",
        level=Level.WARNING,
        reason="页面打得开，但是到不了说的那一段。",
        cure="去掉 # 后面的部分，或者改成那一页上真有的标题。",
        in_site=_dead_anchors,
    ),
    Rule(
        id="links-file",
        area=Area.LINKS,
        title="网页缺少要用的文件",
        level=Level.ERROR,
        reason="图片、样式或脚本缺了，网页就不完整。",
        cure="重新生成网站；还是缺的，请检查这个文件有没有放进 docs。",
        source=_INSPECTION,
        in_site=_dead_files,
    ),
    Rule(
        id="links-hosts",
        area=Area.LINKS,
        title="链接到外部网站",
        level=Level.ERROR,
        reason="外部网站换了主人或者挂了不良内容，责任在链接的一方；检查时出现反动、色情、赌博链接单项否决。",
        cure="点开看一看；确认过的域名写进 data/checks.yml 的“允许网址”。",
        source="国办秘函〔2019〕19号：安全、泄密等严重问题（单项否决）",
        in_site=_hosts,
    ),
    Rule(
        id="links-foreign",
        area=Area.LINKS,
        title="网页从外部装载文件",
        level=Level.ERROR,
        reason="来访者的浏览器会把访问记录告诉别的网站，那个网站停了，这一页也就坏了。",
        cure="把文件下载到 docs 里再引用；视频用本地的 MP4。",
        in_site=_foreign,
    ),
    Rule(
        id="links-unsafe",
        area=Area.LINKS,
        title="会运行代码的链接",
        level=Level.VETO,
        reason="javascript: 一类的链接会在来访者的浏览器里运行代码，是网站被挂马的常见样子。",
        cure="去掉这个链接，查一查这个文件是谁改的。",
        source="国办秘函〔2019〕19号：安全、泄密等严重问题（单项否决）",
        in_site=_unsafe,
    ),
)
