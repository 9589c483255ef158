"""The MkDocs adapter of news."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from showcase.site.plugin import site_of

from .latest import Latest
from .pages import news_pages


class NewsConfig(Config):
    """News has no options: columns are data."""


class NewsPlugin(BasePlugin[NewsConfig]):
    """Adds the pages of news."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add them before the navigation is made, which leaves them out."""
        site = site_of(config)
        site.add_pages(news_pages(site.catalogue, site.prose.convert, site.taken), files, config)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let any template print the newest items."""
        env.globals["latest"] = Latest(site_of(config).catalogue)
        return env
