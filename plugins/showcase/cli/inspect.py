"""`showcase inspect`: the quarterly self-inspection of the whole site, in the form that an office hands in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from showcase.content.problems import Problems
from showcase.content.report import as_text

from .check import look, look_at_site, project_folder, site_folder
from .chinese import ChineseCommand, Choice

if TYPE_CHECKING:
    from showcase.checks.inspection import Quarter


@click.command(cls=ChineseCommand)
@click.help_option(help="显示这份说明。")
@click.option("--project", default=".", metavar="文件夹", help="项目所在的文件夹，默认当前文件夹。")
@click.option("--site", "site", default="site", metavar="文件夹", help="生成好的网站，默认是 site。")
@click.option("--quarter", metavar="季度", help="哪个季度，例如 2026-4；不写时是当前季度。")
@click.option(
    "--format",
    "form",
    type=Choice("html", "markdown"),
    default="html",
    metavar="形式",
    help="html（默认，可打印、可用 Word 打开）或 markdown。",
)
@click.option("--output", metavar="文件", help="写到哪个文件，默认是当前文件夹里的“自查报告-季度.html”。")
def inspect(project: str, site: str, quarter: str | None, form: str, output: str | None) -> None:
    """生成季度自查报告：更新、链接、标签、用语、隐私，全站一次查完。"""
    from showcase.checks import inspection

    root, built = project_folder(project), site_folder(Path(project, site))
    problems = Problems()
    catalogue = look(root, problems)
    if catalogue is None:
        raise click.ClickException(f"内容还有错误，请先改好再做自查：\n\n{as_text(problems)}")
    finished = look_at_site(root, built, catalogue, problems)
    chosen = inspection.quarter_of(catalogue.now.date()) if quarter is None else _quarter(quarter)
    made = inspection.inspect(finished, problems, chosen)
    text = inspection.as_page(made) if form == "html" else inspection.as_markdown(made)
    ending = "html" if form == "html" else "md"
    path = Path(output or f"自查报告-{chosen.year}-{chosen.number}.{ending}")
    path.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"{made.title}写在 {path}，请核对、签字以后上报。")


def _quarter(text: str) -> Quarter:
    from showcase.checks.inspection import Quarter

    match = re.fullmatch(r"(20\d\d)-?[Qq]?([1-4])", text)
    if not match:
        raise click.ClickException(f"--quarter 写成“年-季”，例如 2026-4，而不是“{text}”。")
    return Quarter(int(match[1]), int(match[2]))
