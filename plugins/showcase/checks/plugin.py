"""The MkDocs adapter of the checks: nothing is built of what may not be published."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from showcase.content.problems import Problems
from showcase.site.plugin import site_of

from .running import REFUSING, check_written, refused


class ChecksConfig(Config):
    """The checks have no options: what only the unit knows is written in data/checks.yml."""


class ChecksPlugin(BasePlugin[ChecksConfig]):
    """Ends the build at what `showcase check` fails for."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Hold the rules against the content before anything is made of it; warnings are left to `showcase check`."""
        site = site_of(config)
        problems = Problems()
        check_written(Path(config.config_file_path).parent, site.catalogue, problems, REFUSING)
        site.stop_at(refused(problems))
        return files
