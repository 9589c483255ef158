"""The rules of size: what hosts take, and what phones bear."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.problems import Level, Place, Problems
from showcase.photos.report import amount
from showcase.site.weight import check_weight, weigh

from .areas import Area
from .built import BuiltSite
from .rules import Finding, Rule

LARGEST_FILE = 100_000_000
"""The largest file, in bytes, that GitHub takes (docs.github.com, “About large files on GitHub”)."""

LARGEST_PAGE = 1_000_000
"""Bytes of a page that an older phone still shows without a long wait."""


def _site(site: BuiltSite) -> Iterator[Finding]:
    problems = Problems()
    check_weight(weigh(site.folder), problems)
    return (Finding(problem.place, problem.message) for problem in problems)


def _files(site: BuiltSite) -> Iterator[Finding]:
    for path, size in site.sizes.items():
        if size > LARGEST_FILE:
            message = f"{path} 有 {amount(size)}，GitHub 不收超过 100 MB 的文件。请压缩或者拆开。"
            yield Finding(Place(f"site/{path}"), message)


def _pages(site: BuiltSite) -> Iterator[Finding]:
    for page in site.pages:
        if page.bytes > LARGEST_PAGE:
            message = f"网页 /{page.address} 有 {amount(page.bytes)}，手机上要等很久。名单太长的，请按批次或地区分成几份。"
            yield Finding(site.sources.get(page.address) or Place(f"site/{page.path}"), message)


RULES = (
    Rule(
        id="size-site",
        area=Area.SIZE,
        title="网站快放不下了",
        level=Level.WARNING,
        reason="GitHub Pages 最多放 1 GB，超过以后随时可能发布不出去。",
        cure="每次活动只留最好的十来张照片，视频截短；自己的服务器没有这个限制。",
        source="GitHub Pages limits",
        in_site=_site,
    ),
    Rule(
        id="size-file",
        area=Area.SIZE,
        title="单个文件太大",
        level=Level.ERROR,
        reason="GitHub 不收超过 100 MB 的文件，整个网站都会发布不出去。",
        cure="压缩、拆开，或者放到单位自己的服务器上再链接。",
        source="About large files on GitHub",
        in_site=_files,
    ),
    Rule(
        id="size-page",
        area=Area.SIZE,
        title="网页太大",
        level=Level.WARNING,
        reason="一页超过 1 MB，旧手机要等很久才能看到。",
        cure="把很长的名单按批次、地区或类别分成几份。",
        in_site=_pages,
    ),
)
