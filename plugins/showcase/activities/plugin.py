"""The MkDocs adapter of activities."""

from __future__ import annotations

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from showcase.site.plugin import site_of

from .pages import activity_pages


class ActivitiesConfig(Config):
    """Activities have no options: types, festivals, campaigns and regimes are data."""


class ActivitiesPlugin(BasePlugin[ActivitiesConfig]):
    """Adds the pages of activities."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add them before the navigation is made, which leaves them out."""
        site = site_of(config)
        site.add_pages(activity_pages(site.catalogue, site.prose.convert), files, config)
        return files
