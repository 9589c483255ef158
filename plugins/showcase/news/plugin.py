"""The MkDocs adapter of news."""

from __future__ import annotations

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin


class NewsConfig(Config):
    """News has no options: columns are data."""


class NewsPlugin(BasePlugin[NewsConfig]):
    """Adds the pages of news."""
