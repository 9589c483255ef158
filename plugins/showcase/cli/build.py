"""`showcase build`: builds the site strictly and says in one line where it is."""

from __future__ import annotations

import time
from pathlib import Path

import click

from .chinese import ChineseCommand
from .engine import open_project, project_options


@click.command(cls=ChineseCommand)
@project_options
def build(project: str, config: str, engine: str) -> None:
    """生成网站。有一个错误或警告就不生成，原来的网站保持不变。"""
    found = open_project(project, config, engine)
    before = _state(found.site_dir)
    start = time.monotonic()
    if found.run("build", "--strict") != 0:
        raise click.ClickException(_failure(found.site_dir, before))
    seconds = time.monotonic() - start
    click.echo(f"网站已生成：{found.site_dir}（共 {_pages(found.site_dir)} 个网页，用时 {seconds:.1f} 秒）")


def _failure(site: Path, before: object) -> str:
    untouched = f"原来的网站没有改动：{site}" if before else "没有生成网站。"
    return f"构建失败，请按上面的提示修改后再试。{untouched if _state(site) == before else ''}"


def _state(site: Path) -> tuple[int, int] | None:
    """Tell one state of the folder from another, so that nothing is promised that the engine did not keep."""
    try:
        status = site.stat()
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns


def _pages(site: Path) -> int:
    return sum(path.name != "404.html" for path in site.rglob("*.html"))
