"""The MkDocs adapter of culture."""

from __future__ import annotations

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin


class CultureConfig(Config):
    """Culture has no options: pillars, concepts and documents are data."""


class CulturePlugin(BasePlugin[CultureConfig]):
    """Adds the pages of culture."""
