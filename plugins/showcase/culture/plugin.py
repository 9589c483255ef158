"""The MkDocs adapter of culture."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from showcase.site.plugin import site_of

from .front import CultureFront
from .pages import culture_pages
from .terms import term_words


class CultureConfig(Config):
    """Culture has no options: pillars, concepts and documents are data."""


class CulturePlugin(BasePlugin[CultureConfig]):
    """Adds the pages of culture."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add them before the navigation is made, which leaves them out."""
        site = site_of(config)
        site.add_pages(culture_pages(site.catalogue, site.taken), files, config)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let any template print the unit's concept, and lead to the document of a number."""
        front = CultureFront(site_of(config).catalogue)
        env.globals["culture"] = front
        env.globals["document_of"] = front.document_of
        env.globals["term_words"] = term_words
        return env
