"""`showcase serve`: previews the site and shows each change at once."""

from __future__ import annotations

import socket
import threading
import time
import webbrowser
from urllib.parse import urlsplit

import click

from .chinese import ChineseCommand, Port
from .engine import open_project, project_options

HOST = "127.0.0.1"
FIRST_PORT = 8000
PORTS_TRIED = 20
LONGEST_BUILD = 900
"""Seconds for which the browser waits for the first build."""


@click.command(cls=ChineseCommand)
@click.option("--port", type=Port(), metavar="端口", help="预览用的端口，默认是 8000 起第一个空闲的。")
@click.option("--open", "opens", is_flag=True, help="生成好以后自动打开浏览器。")
@project_options
def serve(project: str, config: str, engine: str, port: int | None, opens: bool) -> None:
    """在本机预览网站，修改内容后自动刷新。按 Ctrl+C 结束。"""
    found = open_project(project, config, engine)
    port = port or _free_port()
    address = f"http://{HOST}:{port}{urlsplit(found.site_url).path.rstrip('/')}/"
    click.echo(f"生成后请在浏览器打开 {address} ，修改内容后会自动刷新，按 Ctrl+C 结束。")
    if opens:
        threading.Thread(target=_open_when_ready, args=(address, port), daemon=True).start()
    try:
        status = found.run("serve", "--dev-addr", f"{HOST}:{port}")
    except KeyboardInterrupt:
        click.echo("\n预览已结束。")
        return
    if status != 0:
        raise click.ClickException("预览没有成功，请按上面的提示修改后再试。")


def _open_when_ready(address: str, port: int) -> None:
    """Open the browser once somebody listens on the port, which the engine does after its first build."""
    last = time.monotonic() + LONGEST_BUILD
    while time.monotonic() < last:
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                webbrowser.open(address)
                return
        time.sleep(0.2)


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
