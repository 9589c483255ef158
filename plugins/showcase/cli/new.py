"""`showcase new`: writes a new file, as far filled in as can be known."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from showcase.site.build_time import build_time

from .asking import ask, choose
from .called import called
from .chinese import ChineseCommand, ChineseGroup

if TYPE_CHECKING:
    from showcase.content.catalogue import Catalogue
    from showcase.starting.adding import Draft


@click.group(cls=ChineseGroup)
@click.help_option(help="显示这份说明。")
def new() -> None:
    """新建一篇新闻、一次活动、一份光荣榜或一个对象，写好日期和文件名。"""


def _options(command: Callable[..., None]) -> Callable[..., None]:
    for decorate in (
        click.option("--slug", metavar="名称", help="文件名（小写字母、数字和短横），不写时按拼音取。"),
        click.option("--project", default=".", metavar="文件夹", help="项目所在的文件夹，默认当前文件夹。"),
        click.help_option(help="显示这份说明。"),
    ):
        command = decorate(command)
    return command


@new.command(cls=ChineseCommand)
@click.option("--title", metavar="标题", help="新闻的标题。")
@click.option("--column", metavar="栏目", help="属于哪个栏目。")
@_options
def news(title: str | None, column: str | None, project: str, slug: str | None) -> None:
    """新建一篇新闻。"""
    from showcase.starting.drafts import news_draft

    catalogue = _open(project)
    title = ask("--title", "标题", title, _title_fault)
    columns = {one.name: one for one in catalogue.columns}
    _some(columns, "栏目", "data/columns.yml")
    chosen = choose("--column", "栏目", column, list(columns), catalogue.columns.nearest(column or ""))
    draft = news_draft(title, columns[chosen], catalogue.now, catalogue.site.organiser, _slug(slug))
    _add(project, draft, f"写好正文，删去“草稿”一行，再运行 {called()} check 看看。")


@new.command(cls=ChineseCommand)
@click.option("--title", metavar="标题", help="活动的标题。")
@click.option("--type", "kind", metavar="类型", help="属于哪一类。")
@click.option("--date", metavar="日期", help="哪一天办的，默认今天。")
@_options
def activity(title: str | None, kind: str | None, date: str | None, project: str, slug: str | None) -> None:
    """新建一次活动；照片放在同一个文件夹里。"""
    from showcase.content.nearest import nearest
    from showcase.starting.drafts import activity_draft

    catalogue = _open(project)
    title = ask("--title", "标题", title, _title_fault)
    types = {one.name: one for one in catalogue.activity_types}
    _some(types, "活动类型", "data/activities.yml")
    chosen = choose("--type", "类型", kind, list(types), nearest(kind or "", types))
    day = _day(date, catalogue, "哪一天办的")
    draft = activity_draft(title, types[chosen], day, catalogue.site.organiser, _slug(slug))
    _add(project, draft, f"把照片放到这个文件夹里，写好正文，删去“草稿”一行，再运行 {called()} check 看看。")


@new.command(cls=ChineseCommand)
@click.option("--programme", metavar="评选项目", help="哪个评选项目，写名称或编号。")
@click.option("--edition", metavar="届次", help="第几届、第几批，或者哪年哪月哪季度。")
@click.option("--kind", metavar="对象", help="评的是谁：个人、家庭、单位等；项目只评一种时不用写。")
@click.option("--names", metavar="名单", help="上榜的名称，几个之间用顿号隔开。")
@click.option("--date", metavar="日期", help="授予日期，默认今天。")
@_options
def roll(
    programme: str | None,
    edition: str | None,
    kind: str | None,
    names: str | None,
    date: str | None,
    project: str,
    slug: str | None,
) -> None:
    """新建一份光荣榜。"""
    from showcase.content.nearest import nearest
    from showcase.starting.drafts import roll_draft

    catalogue = _open(project)
    programmes = {one.name: one for one in catalogue.programmes}
    _some(programmes, "评选项目", "data/programmes.yml")
    by_id = {one.id: one.name for one in catalogue.programmes}
    named = by_id.get(programme or "", programme)
    near = nearest(named or "", programmes)
    honour = programmes[choose("--programme", "评选项目", named, list(programmes), near)]
    kinds = {one.label: one for one in honour.kinds}
    chosen = choose("--kind", "评的是谁", kind, list(kinds))
    day = _day(date, catalogue, "授予日期")
    label = ask("--edition", "届次", edition, _title_fault, f"{day.year}年度")
    listed = ask("--names", f"上榜的{chosen}（几个之间用顿号隔开，至少写一个）", names, _names_fault)
    draft = roll_draft(
        honour, label, day, kinds[chosen], _split(listed), catalogue.site.organiser, _slug(slug)
    )
    _add(project, draft, f"对照文件补上其余的名单、文号和事迹，再运行 {called()} check 看看。")


@new.command(cls=ChineseCommand)
@click.option("--kind", metavar="类型", help="个人、家庭、单位等。")
@click.option("--name", metavar="名称", help="姓名或名称，照名单上的写。")
@_options
def subject(kind: str | None, name: str | None, project: str, slug: str | None) -> None:
    """为一个人、一户家庭、一个单位登记简介和照片。"""
    from showcase.content.honours.vocabulary import SubjectKind
    from showcase.starting.drafts import subject_draft

    catalogue = _open(project)
    kinds = {one.label: one for one in SubjectKind}
    chosen = choose("--kind", "类型", kind, list(kinds))
    name = ask("--name", "姓名或名称", name, _title_fault)
    named = [one for one in catalogue.subjects if one.kind is kinds[chosen] and one.name == name]
    draft = subject_draft(kinds[chosen], name, named[0] if len(named) == 1 else None, _slug(slug))
    _add(project, draft, "补上简介。名单里没有写单位和地区的，在那一条下面写“对象: 编号”，两边就是同一个。")


def _open(project: str) -> Catalogue:
    from showcase.starting.adding import AddError, read_project

    try:
        return read_project(Path(project), build_time())
    except AddError as error:
        raise click.ClickException(str(error)) from None


def _add(project: str, draft: Draft, next_step: str) -> None:
    from showcase.starting.adding import AddError, add

    try:
        file = add(Path(project), draft, build_time())
    except AddError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"已新建：{file}\n{next_step}")


def _some(options: object, what: str, file: str) -> None:
    if not options:
        raise click.ClickException(f"还没有{what}，请先在 {file} 里写一个。")


def _title_fault(text: str) -> str:
    if not text.strip():
        return "这一项要填。"
    return "请写在一行里。" if "\n" in text else ""


def _split(names: str) -> list[str]:
    return [name.strip() for name in re.split(r"[、，,；;\n]", names) if name.strip()]


def _names_fault(names: str) -> str:
    return "" if _split(names) else "至少写一个名称。"


def _slug(given: str | None) -> str:
    from showcase.content.names import is_id

    if given and not is_id(given):
        raise click.ClickException(
            f"--slug：“{given}”不能作文件名，只能用小写字母、数字和短横，例如 duan-wu。"
        )
    return given or ""


def _day(given: str | None, catalogue: Catalogue, label: str) -> datetime.date:
    from showcase.content.dates import PartialDate, read_date

    today = catalogue.now.astimezone(ZoneInfo(catalogue.site.zone)).date()

    def fault(text: str) -> str:
        date = read_date(text)
        whole = isinstance(date, PartialDate) and date.month and date.day
        return "" if whole else f"“{text}”不是完整的日期，请写成 {today} 这样。"

    date = read_date(ask("--date", label, given, fault, f"{today}"))
    assert isinstance(date, PartialDate)
    return datetime.date(*date.order)
