"""Gathers the commands and answers in Chinese."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.metadata import version

import click

from .build import build
from .check import check
from .chinese import ChineseGroup, explain
from .init import init
from .inspect import inspect
from .new import new
from .package import package
from .schema import schema
from .serve import serve

INTERRUPTED = 130
"""The exit status that shells give to a command ended by Ctrl-C."""


@click.group(cls=ChineseGroup)
@click.version_option(version("showcase"), message="Showcase %(version)s", help="显示版本号。")
@click.help_option(help="显示这份说明。")
def showcase() -> None:
    """Showcase：把荣誉名单、新闻和活动做成网站。"""


for command in (init, new, build, serve, check, inspect, package, schema):
    showcase.add_command(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 well, 1 the work failed, 2 it was called wrongly."""
    for stream in (sys.stdout, sys.stderr):
        # An old Windows console that lacks a character shows "?" for it, rather than ending the command.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        # Click hands the status of its Exit back as if the command had returned it; commands themselves return nothing.
        return showcase.main(arguments, prog_name="showcase", standalone_mode=False) or 0
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        click.echo(explain(error), err=True)
        return error.exit_code
