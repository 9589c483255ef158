"""`showcase check`: reads what staff wrote and says what is wrong with it, without building."""

from __future__ import annotations

from pathlib import Path

import click

from showcase.content.problems import Problems
from showcase.content.report import as_annotations, as_json, as_text, summary
from showcase.site.build_time import build_time

from .chinese import ChineseCommand, Choice


@click.command(cls=ChineseCommand)
@click.help_option(help="显示这份说明。")
@click.option("--project", default=".", metavar="文件夹", help="项目所在的文件夹，默认当前文件夹。")
@click.option(
    "--format",
    "form",
    type=Choice("text", "github", "json"),
    default="text",
    metavar="形式",
    help="text（给人看，默认）、github（GitHub 批注）或 json。",
)
def check(project: str, form: str) -> None:
    """检查内容有没有写错，不生成网站。有错误时退出码为 1。"""
    if not Path(project, "data").is_dir():
        raise click.ClickException(
            f"{Path(project).resolve()} 里没有 data 文件夹，请用 --project 指明网站项目在哪里。"
        )
    # Reading is what takes long to load, and the other commands have the engine do it.
    from showcase.content.loading import load

    problems = Problems()
    load(Path(project), problems, build_time())
    click.echo(
        {"text": as_text, "github": as_annotations, "json": as_json}[form](problems) or summary(problems)
    )
    if problems.fatal:
        raise click.exceptions.Exit(1)
