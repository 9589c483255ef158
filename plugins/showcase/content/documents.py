"""Markdown files: their front matter, declared as everything else, and their text."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from .dates import PartialDate
from .declaring import Date, ListOf, Record, Text, key
from .text.body import Body


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMeta(Record):
    """The front matter of an ordinary page."""

    TITLE = "页面信息"

    title: str = key("标题", Text(80), "页面的标题。", example="关于本站", default="")
    description: str = key("简介", Text(200, lines=True), "一句话说明，供搜索引擎和分享使用。", default="")
    date: PartialDate | None = key(
        "日期", Date(), "内容是哪一天定下来的，供检查和搜索引擎使用。", example="2026-03-05", default=None
    )
    template: str = key("模板", Text(60), "页面用的模板，一般不写。", example="home.html", default="")
    tags: tuple[str, ...] = key("标签", ListOf(Text(20)), "页面的标签。", default=())


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A Markdown file of docs."""

    path: str
    """Relative to docs, "/"-separated."""

    meta: PageMeta
    text: str
    """The Markdown without its front matter."""

    body_line: int = 1
    """The line of the file on which the text begins."""

    @property
    def body(self) -> Body:
        """The text with its place."""
        return Body(self.path, self.text, self.body_line)


def page_address(path: str) -> str:
    """Where an ordinary page stands on the site: about.md and about/index.md both at about/, the home page at ""."""
    folder, name = posixpath.split(path.removesuffix(".md"))
    own = "" if name in ("index", "README") else f"{name}/"
    return f"{folder}/{own}" if folder else own
