"""`showcase init`: makes a copy of the template a unit's own site."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from showcase.site.build_time import build_time

from .asking import ask, asks, choose
from .called import called
from .chinese import ChineseCommand

if TYPE_CHECKING:
    from showcase.starting.facts import Fact


_WAYS = ("去掉样例，从空白开始", "保留样例，每一页都会注明是样例")


class _InitCommand(ChineseCommand):
    """Takes an option for each fact that is asked for; what declares them takes long to load, so only when called."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        from showcase.starting.facts import ASKED

        facts = [
            click.Option([_flag(fact.name)], metavar="内容", help=f"{fact.chinese}。{fact.help}")
            for fact in ASKED
        ]
        argument, *others = super().get_params(ctx)
        return [argument, *facts, *others]


def _answer(fact: Fact, given: Mapping[str, str | None]) -> str:
    from showcase.starting.facts import fault_of

    more = "" if fact.usual is None else "；可以不填"
    label = f"{fact.chinese}（{fact.help.rstrip('。')}{more}）"
    written = given[fact.name.removeprefix("contacts.")]
    return ask(_flag(fact.name), label, written, partial(fault_of, fact), fact.usual)


def _flag(name: str) -> str:
    return f"--{name.removeprefix('contacts.').replace('_', '-')}"


@click.command(cls=_InitCommand, context_settings={"auto_envvar_prefix": "SHOWCASE_INIT"})
@click.help_option(help="显示这份说明。")
@click.argument("folder", default=".", metavar="[文件夹]")
@click.option("--url", metavar="网址", help="网站的网址；不写时按 GitHub 仓库的名称推算。")
@click.option(
    "--keep-sample/--without-sample",
    default=None,
    help="保留样例内容（每一页都会注明是样例），或者去掉样例、从空白开始。",
)
def init(folder: str, url: str | None, keep_sample: bool | None, **given: str | None) -> None:
    """把刚用模板建好的仓库变成自己单位的网站：问几个问题，写好网站信息。"""
    from showcase.starting.beginning import StartError, begin, check_ready
    from showcase.starting.configuration import address_fault, pages_address
    from showcase.starting.facts import ASKED

    project = Path(folder)
    try:
        check_ready(project)
        if asks():
            click.echo("下面问几个问题，写完按回车；可以不填的直接按回车。以后都能在 data/site.yml 里改。\n")
        facts = {fact.name: _answer(fact, given) for fact in ASKED}
        address = ask("--url", "网站的网址（还没有就直接按回车）", url, address_fault, pages_address(project))
        if keep_sample is None:
            keep_sample = not asks() or choose("", "样例怎么办", None, _WAYS) == _WAYS[1]
        begin(project, facts, address, build_time(), keep_sample=keep_sample)
    except StartError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"“{facts['name']}”准备好了，信息写在 data/site.yml，网址写在 mkdocs.yml。接下来：")
    click.echo(f"  1. 看一看：{called()} serve --open（Windows 上双击“预览.bat”）")
    click.echo(f"  2. 写第一篇新闻：{called()} new news")
    click.echo(
        "  3. 提交并推送到 GitHub，在 Settings → Pages 里把 Source 选成 GitHub Actions，网站就会发布。"
    )
    if not address:
        click.echo(
            "还没有写网址：发布到 GitHub Pages 的不用管；放到别处的，上线以前把 mkdocs.yml 里的 site_url 改成真正的网址。"
        )
