"""The MkDocs adapter of activities."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from showcase.site.plugin import site_of

from .front import Activities
from .hanging import hang
from .pages import activity_pages


class ActivitiesConfig(Config):
    """Activities have no options: types, festivals, campaigns and regimes are data."""


class ActivitiesPlugin(BasePlugin[ActivitiesConfig]):
    """Adds the pages of activities."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add them before the navigation is made, which leaves them out."""
        site = site_of(config)
        pages = activity_pages(site.catalogue, site.prose.convert, site.pictures.get, site.taken)
        site.add_pages(pages, files, config)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let the home page print the newest activities, and galleries ask how their photos hang."""
        env.globals["activities"] = Activities(site_of(config).catalogue)
        env.globals["hang"] = hang
        return env
