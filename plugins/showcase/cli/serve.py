"""`showcase serve`: previews the site and shows each change at once."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import click

from .chinese import ChineseCommand, Port
from .engine import open_project, project_options

HOST = "127.0.0.1"
FIRST_PORT = 8000
PORTS_TRIED = 20


@click.command(cls=ChineseCommand)
@click.option("--port", type=Port(), metavar="端口", help="预览用的端口，默认是 8000 起第一个空闲的。")
@project_options
def serve(project: str, config: str, engine: str, port: int | None) -> None:
    """在本机预览网站，修改内容后自动刷新。按 Ctrl+C 结束。"""
    found = open_project(project, config, engine)
    port = port or _free_port()
    address = f"http://{HOST}:{port}{urlsplit(found.site_url).path.rstrip('/')}/"
    click.echo(f"生成后请在浏览器打开 {address} ，修改内容后会自动刷新，按 Ctrl+C 结束。")
    try:
        status = found.run("serve", "--dev-addr", f"{HOST}:{port}")
    except KeyboardInterrupt:
        click.echo("\n预览已结束。")
        return
    if status != 0:
        raise click.ClickException("预览没有成功，请按上面的提示修改后再试。")


def _free_port() -> int:
    """Find a port that nobody listens on.

    Raises:
        click.ClickException: all of those tried are taken.
    """
    for port in range(FIRST_PORT, FIRST_PORT + PORTS_TRIED):
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) != 0:
                return port
    raise click.ClickException(
        f"{FIRST_PORT} 到 {FIRST_PORT + PORTS_TRIED - 1} 的端口都被占用，请用 --port 另选一个。"
    )
