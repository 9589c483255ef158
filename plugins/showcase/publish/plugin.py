"""The MkDocs adapter of publishing."""

from __future__ import annotations

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin


class PublishConfig(Config):
    """Publishing has no options: what can be chosen is chosen in data/site.yml."""


class PublishPlugin(BasePlugin[PublishConfig]):
    """Adds page tags to every page, and feeds and the search index to the site."""
