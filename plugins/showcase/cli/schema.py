"""`showcase schema`: exports the schemas with which editors check what staff write."""

from __future__ import annotations

import click

from .chinese import ChineseCommand


@click.command(cls=ChineseCommand)
@click.help_option(help="显示这份说明。")
def schema() -> None:
    """导出数据文件的格式定义，供编辑器检查和提示。"""
    raise click.ClickException("这个命令还没有完成。")
