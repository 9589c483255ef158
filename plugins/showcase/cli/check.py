"""`showcase check`: reads what staff wrote, holds the rules against it and the built site, and says what is wrong."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from showcase.checks.areas import Area
from showcase.content.problems import Problems
from showcase.content.report import as_annotations, as_json, as_text, summary
from showcase.site.build_time import build_time
from showcase.site.defaults import hosted_address

from .chinese import ChineseCommand, Choice
from .engine import Project

if TYPE_CHECKING:
    from showcase.checks.built import BuiltSite
    from showcase.content.catalogue import Catalogue

FORMS = ("text", "github", "json", "markdown", "html")


@click.command(cls=ChineseCommand)
@click.help_option(help="显示这份说明。")
@click.option("--project", default=".", metavar="文件夹", help="项目所在的文件夹，默认当前文件夹。")
@click.option("--site", "site", metavar="文件夹", help="连同生成好的网站一起检查：链接、网页标签、体量。")
@click.option(
    "--only",
    multiple=True,
    type=Choice(*(area.word for area in Area), *(area.label for area in Area)),
    metavar="范围",
    help=f"只看某一类，可以写几次：{'、'.join(f'{area.label}（{area.word}）' for area in Area)}。",
)
@click.option(
    "--format",
    "form",
    type=Choice(*FORMS),
    default="text",
    metavar="形式",
    help="text（给人看，默认）、github（GitHub 批注）、json、markdown 或 html（可以打印的报告）。",
)
@click.option("--output", metavar="文件", help="把结果写进文件，不显示在屏幕上。")
@click.option(
    "--fix", "mend", is_flag=True, help="先把毫无疑问的写法直接改好，例如重复的标点、文号的括号、GBK 编码。"
)
def check(
    project: str, site: str | None, only: tuple[str, ...], form: str, output: str | None, mend: bool
) -> None:
    """检查内容有没有写错、能不能公开、有没有超期。有单项否决或错误时退出码为 1。"""
    root = project_folder(project)
    built = site_folder(Path(site)) if site is not None else None
    if mend:
        _mend(root)
    problems = Problems()
    catalogue = look(root, problems)
    if built is not None and catalogue is not None:
        look_at_site(root, built, catalogue, problems)
    areas = {area for area in Area if {area.word, area.label} & set(only)}
    chosen = _chosen(problems, areas)
    _tell(chosen, catalogue, form, output)
    if _fails(chosen, areas):
        raise click.exceptions.Exit(1)


def project_folder(project: str) -> Path:
    """The folder of a project.

    Raises:
        click.ClickException: there is no content in it.
    """
    root = Path(project)
    if not (root / "data").is_dir():
        raise click.ClickException(
            f"{root.resolve()} 里没有 data 文件夹，请用 --project 指明网站项目在哪里。"
        )
    return root


def site_folder(site: Path) -> Path:
    """The folder of a built site.

    Raises:
        click.ClickException: there is no site in it.
    """
    if not (site / "index.html").is_file():
        raise click.ClickException(f"{site} 里没有生成好的网站。请先运行 showcase build。")
    return site


def look(root: Path, problems: Problems) -> Catalogue | None:
    """Read what staff wrote and hold the rules against it; None where an error is in the way."""
    # Reading is what takes long to load, and the other commands have the engine do it.
    from showcase.checks.running import check_written
    from showcase.content.loading import load

    catalogue = load(root, problems, build_time())
    check_written(root, catalogue, problems)
    return catalogue


def look_at_site(root: Path, site: Path, catalogue: Catalogue, problems: Problems) -> BuiltSite:
    """Hold the rules against a built site, which is read once."""
    from showcase.checks.built import read_site
    from showcase.checks.running import check_built

    base = urlsplit(hosted_address() or Project(root / "mkdocs.yml", "mkdocs").site_url).path
    finished = read_site(site, catalogue, f"{base.rstrip('/')}/")
    check_built(finished, problems)
    return finished


def _mend(root: Path) -> None:
    from showcase.checks.fixing import fix, recode

    def find() -> Problems:
        problems = Problems()
        look(root, problems)
        return problems

    recoded = recode(root)
    for path in recoded:
        click.echo(f"已改成 UTF-8 编码  {path}", err=True)
    done = fix(root, find)
    for problem in done:
        click.echo(f"已改好  {problem.place}  {problem.correction.strip()}", err=True)
    number = len(recoded) + len(done)
    click.echo(f"共改好 {number} 处。" if number else "没有可以直接改好的地方。", err=True)


def _chosen(problems: Problems, areas: set[Area]) -> Problems:
    """Those of the areas asked for, each with its level; all where none was."""
    from showcase.checks.registry import rule_of

    if not areas:
        return problems
    chosen = Problems()
    for problem in problems:
        if rule_of(problem.rule).area in areas:
            chosen.add(problem)
    return chosen


def _fails(problems: Problems, areas: set[Area]) -> bool:
    """Whether to end with 1. That the site lies too long is nobody's change, so it fails only who asks for it alone."""
    from showcase.checks.running import refused

    return problems.fatal if Area.FRESHNESS in areas else bool(len(refused(problems)))


def _tell(problems: Problems, catalogue: Catalogue | None, form: str, output: str | None) -> None:
    from showcase.checks.reports import SUMMARY_BYTES, as_markdown, as_page, report_of

    now = catalogue.now if catalogue else build_time()
    report = report_of(catalogue.site.name if catalogue else "网站", now.date(), problems)
    if form == "markdown":
        text = as_markdown(report)
    elif form == "html":
        text = as_page(report)
    else:
        text = {"text": as_text, "github": as_annotations, "json": as_json}[form](problems)
    text = text or summary(problems)
    if output is None:
        click.echo(text)
    elif not len(problems):
        Path(output).unlink(missing_ok=True)
        click.echo(f"{summary(problems)}没有写 {output}。")
    else:
        Path(output).write_text(text, encoding="utf-8", newline="\n")
        click.echo(f"{summary(problems)}结果写在 {output}")
    step = os.environ.get("GITHUB_STEP_SUMMARY")
    if form == "github" and step:
        with Path(step).open("a", encoding="utf-8") as file:
            file.write(as_markdown(report, SUMMARY_BYTES))
