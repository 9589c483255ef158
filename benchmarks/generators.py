"""How each generator is installed, given the items, and run; and where it must have put the page of each.

What the others are told besides the items stands as plain files in `others/`.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from environments import OTHERS, foreign, install_python
from generate import HOME, REPOSITORY
from items import Item

BUILD_TIME = "1767196800"
"""2026-01-01 00:00 in China, a day after the newest item, in seconds as SOURCE_DATE_EPOCH has them."""


class Ours:
    """Showcase, run by the Python that runs this, with the configuration, columns and templates of the sample site."""

    name = "ours"
    output = "site"

    def install(self) -> None:
        """It is."""

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "showcase", "build"]

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"SOURCE_DATE_EPOCH": BUILD_TIME}

    def write(self, project: Path, items: Iterable[Item]) -> None:
        """Write a project with these items into a folder that does not exist."""
        shutil.copytree(REPOSITORY / "theme_overrides", project / "theme_overrides")
        for file in ("mkdocs.yml", "data/site.yml", "data/columns.yml"):
            _write(project / file, (REPOSITORY / file).read_text(encoding="utf-8"))
        _write(project / "docs/index.md", HOME)
        for item in items:
            name = f"{item.moment:%Y}/{item.moment:%Y-%m-%d}-{item.slug}.md"
            _write(project / "docs/news" / name, self.text(item))

    def text(self, item: Item) -> str:
        """The file of an item."""
        return (
            f"---\n标题: {item.title}\n日期: {item.moment:%Y-%m-%d %H:%M}\n栏目: {item.column}\n"
            f"来源: {item.source}\n作者: {item.author}\n摘要: {item.summary}\n"
            f"标签: [{', '.join(item.tags)}]\n---\n\n{item.text}"
        )

    def page(self, item: Item) -> str:
        """Where the page of an item must be, below the output."""
        return f"news/{item.moment:%Y}/{item.slug}/index.html"


class _Other:
    """A generator in an environment of its own below the working folder."""

    name: str
    told: str
    """The folder of what it is told and of its requirements, below `others`."""

    output: str
    arguments: tuple[str, ...]

    def __init__(self, work: Path) -> None:
        self._environment = work / f"venv-{self.told}"

    def install(self) -> None:
        install_python(self.told, self._environment)

    @property
    def command(self) -> list[str]:
        program, *arguments = self.arguments
        return [str(self._environment / "bin" / program), *arguments]

    @property
    def environment(self) -> dict[str, str]:
        return foreign() | {"SOURCE_DATE_EPOCH": BUILD_TIME}

    def write(self, project: Path, items: Iterable[Item]) -> None:
        """Write a project with these items into a folder that does not exist."""
        shutil.copytree(
            OTHERS / self.told, project, ignore=lambda _folder, _names: ["requirements.txt", "__pycache__"]
        )
        for item in items:
            _write(project / self.file(item), self.text(item))

    def file(self, item: Item) -> str:
        raise NotImplementedError

    def text(self, item: Item) -> str:
        raise NotImplementedError


class Material(_Other):
    """Material for MkDocs with its blog plugin and its search; the title of a post is its heading, as in its manual.

    It has jieba beside it, as its manual advises for Chinese: without, its search finds no word within a sentence.
    """

    name = told = "material"
    output = "site"
    arguments = ("mkdocs", "build")

    def file(self, item: Item) -> str:
        return f"docs/blog/posts/{item.moment:%Y}/{item.moment:%Y-%m-%d}-{item.slug}.md"

    def text(self, item: Item) -> str:
        """Its lists show what stands before `more`, the first paragraph; without it they would show all of the text."""
        first, rest = item.text.split("\n\n", 1)
        return (
            f"---\ndate: {item.moment:%Y-%m-%d %H:%M:%S}\nslug: {item.slug}\n"
            f"categories: [{item.column}]\ntags: [{', '.join(item.tags)}]\ndescription: {item.summary}\n---\n\n"
            f"# {item.title}\n\n{first}\n\n<!-- more -->\n\n{rest}"
        )

    def page(self, item: Item) -> str:
        return f"blog/{item.moment:%Y/%m/%d}/{item.slug}/index.html"


class MaterialTitled(Material):
    """The same, told the title in the front matter too, which spares it looking for the heading over and over."""

    name = "material-titled"

    def text(self, item: Item) -> str:
        return super().text(item).replace("---\n", f"---\ntitle: {item.title}\n", 1)


class Pelican(_Other):
    """Pelican with the theme that comes with it."""

    name = told = "pelican"
    output = "output"
    arguments = ("pelican", "content", "--settings", "pelicanconf.py", "--fatal", "errors")

    def file(self, item: Item) -> str:
        return f"content/{item.moment:%Y}/{item.moment:%Y-%m-%d}-{item.slug}.md"

    def text(self, item: Item) -> str:
        """Not "Author", of whom it would make lists, as none of the others does."""
        return (
            f"Title: {item.title}\nDate: {item.moment:%Y-%m-%d %H:%M}\nSlug: {item.slug}\n"
            f"Category: {item.column}\nTags: {', '.join(item.tags)}\nWriter: {item.author}\n"
            f"Source: {item.source}\nSummary: {item.summary}\n\n{item.text}"
        )

    def page(self, item: Item) -> str:
        return f"{item.slug}.html"


class Hugo(_Other):
    """Hugo with the few plain layouts of `others/hugo`."""

    name = told = "hugo"
    output = "public"
    arguments = ("hugo",)

    def write(self, project: Path, items: Iterable[Item]) -> None:
        super().write(project, items)
        for folder in (project / "content/news").glob("**/"):
            _write(folder / "_index.md", f"---\ntitle: {folder.name}\n---\n")

    def file(self, item: Item) -> str:
        return f"content/news/{item.moment:%Y/%m}/{item.moment:%Y-%m-%d}-{item.slug}.md"

    def text(self, item: Item) -> str:
        return (
            f"---\ntitle: {item.title}\ndate: {item.moment:%Y-%m-%dT%H:%M:%S}+08:00\nslug: {item.slug}\n"
            f"columns: [{item.column}]\ntags: [{', '.join(item.tags)}]\nsummary: {item.summary}\n"
            f"params:\n  source: {item.source}\n  author: {item.author}\n---\n\n{item.text}"
        )

    def page(self, item: Item) -> str:
        return f"news/{item.moment:%Y/%m}/{item.slug}/index.html"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
