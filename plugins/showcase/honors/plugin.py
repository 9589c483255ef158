"""The MkDocs adapter of honours."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from showcase.site.plugin import site_of

from .boards.pages import board_pages
from .books.pages import book_pages
from .notices import running
from .pages import honor_pages
from .rolls import edition_line, honours_view


class HonorsConfig(Config):
    """Honours have no options: programmes, levels and rolls are data."""


class HonorsPlugin(BasePlugin[HonorsConfig]):
    """Adds the pages of honours."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add them before the navigation is made, which leaves them out."""
        site = site_of(config)
        pages = tuple(honor_pages(site.catalogue))
        site.add_pages(pages, files, config)
        site.add_pages(board_pages(pages, site.catalogue), files, config)
        site.add_pages(book_pages(site.catalogue), files, config)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let any template list editions, as the pages of other rooms do that know of them."""
        catalogue = site_of(config).catalogue
        env.filters["edition_lines"] = lambda editions: [edition_line(catalogue, one) for one in editions]
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Let the home page show the newest honours and the notices that run."""
        if page.is_homepage:
            catalogue = site_of(config).catalogue
            context["honours"] = honours_view(catalogue)  # type: ignore[typeddict-unknown-key]
            context["notices"] = running(catalogue.notices, catalogue)  # type: ignore[typeddict-unknown-key]
        return context
