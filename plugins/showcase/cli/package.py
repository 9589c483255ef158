"""`showcase package`: packs the finished site for another server or a USB stick."""

from __future__ import annotations

from pathlib import Path

import click

from showcase.site.build_time import build_time

from .chinese import ChineseCommand


@click.command(cls=ChineseCommand)
@click.help_option(help="显示这份说明。")
@click.option("--site", default="site", metavar="文件夹", help="生成好的网站在哪里，默认 site。")
@click.option("--output", default="dist", metavar="文件夹", help="压缩包放在哪里，默认 dist。")
def package(site: str, output: str) -> None:
    """把生成好的网站打成一个压缩包，可以放到单位的服务器上，也可以从 U 盘直接打开。"""
    from showcase.packing.packing import PackingError, pack

    try:
        made = pack(Path(site), Path(output), build_time())
    except PackingError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"已打包：{made.archive}（共 {made.files} 个文件，{made.size / 1_000_000:.1f} MB）")
    click.echo(f"校验值：{made.checksum}")
