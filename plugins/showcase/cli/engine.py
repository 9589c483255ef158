"""Runs the engine (MkDocs or its fork ProperDocs) on a project, as a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import click
import yaml

from .chinese import Choice

_ENVIRONMENT = {
    # The notices of Material and ProperDocs concern the makers of Showcase, not the staff who read this.
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    "PYTHONUTF8": "1",
}


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with a configuration file, and the engine that builds it."""

    config: Path
    engine: str

    def run(self, command: str, *options: str) -> int:
        """Run a command of the engine, its output going where ours goes, and return its exit status.

        Raises:
            KeyboardInterrupt: the user pressed Ctrl-C; the engine has then ended too.
        """
        call = [sys.executable, "-m", self.engine, command, "--config-file", str(self.config), *options]
        sys.stdout.flush()
        with subprocess.Popen(call, env=os.environ | _ENVIRONMENT) as process:
            # Who ends us must not leave the engine running on its own.
            before = signal.signal(signal.SIGTERM, lambda *_: process.terminate())
            try:
                return process.wait()
            except KeyboardInterrupt:
                # Ctrl-C has reached the engine as well, which may need a moment to clean up.
                process.wait()
                raise
            finally:
                signal.signal(signal.SIGTERM, before)

    @property
    def site_dir(self) -> Path:
        """Where the engine puts the site."""
        return self.config.parent / self._setting("site_dir", "site")

    @property
    def site_url(self) -> str:
        """The public address, or "" where none is given."""
        return self._setting("site_url", "")

    def _setting(self, name: str, default: str) -> str:
        """Read a plain top-level value; variables and inherited files are the engine's alone to resolve."""
        try:
            root = yaml.compose(self.config.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
        except (OSError, yaml.YAMLError, UnicodeDecodeError):
            # The engine is going to say what is wrong with the file.
            return default
        if isinstance(root, yaml.MappingNode):
            for key, value in root.value:
                if key.value == name and value.tag == "tag:yaml.org,2002:str":
                    return str(value.value)
        return default


def project_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options from which `open_project` finds the project."""
    for decorate in (
        click.help_option(help="显示这份说明。"),
        click.option(
            "--engine",
            type=Choice("mkdocs", "properdocs"),
            default="mkdocs",
            metavar="名称",
            help="生成引擎：mkdocs（默认）或 properdocs。",
        ),
        click.option("--config", default="mkdocs.yml", metavar="文件", help="配置文件，默认 mkdocs.yml。"),
        click.option("--project", default=".", metavar="文件夹", help="项目所在的文件夹，默认当前文件夹。"),
    ):
        command = decorate(command)
    return command


def open_project(project: str, config: str, engine: str) -> Project:
    """Find the project.

    Raises:
        click.ClickException: there is no such configuration file, or the engine is not installed.
    """
    path = Path(project, config).resolve()
    if not path.is_file():
        raise click.ClickException(
            f"找不到配置文件 {path}。请在网站项目的文件夹里运行，或用 --project 指明是哪个文件夹。"
        )
    if find_spec(engine) is None:
        raise click.ClickException(f"没有安装 {engine}。请先安装：python -m pip install {engine}")
    return Project(path, engine)
