"""The MkDocs adapter of honours."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from showcase.content.awards import awards_of
from showcase.site.plugin import site_of

from .boards.pages import board_pages
from .books.pages import book_pages
from .explorer.index import explorer_index
from .front import front_view
from .pages import honor_pages
from .rolls import edition_line
from .specimens import honour_specimens


class HonorsConfig(Config):
    """Honours have no options: programmes, levels and rolls are data."""


class HonorsPlugin(BasePlugin[HonorsConfig]):
    """Adds the pages of honours."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add them before the navigation is made, which leaves them out."""
        site = site_of(config)
        awards = awards_of(site.catalogue)
        index = explorer_index(site.catalogue, awards)
        if index:
            files.append(File.generated(config, index.address, content=index.content))
        pages = tuple(honor_pages(site.catalogue, awards, index.address if index else ""))
        site.add_pages(pages, files, config)
        site.add_pages(board_pages(pages, site.catalogue), files, config)
        site.add_pages(book_pages(site.catalogue), files, config)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let any template list editions, as the pages of other rooms do that know of them."""
        catalogue = site_of(config).catalogue
        env.globals["honour_specimens"] = lambda: honour_specimens(catalogue)
        env.filters["edition_lines"] = lambda editions: [edition_line(catalogue, one) for one in editions]
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Let the home page show the newest honours, the notices that run, and who is put first."""
        if page.is_homepage:
            site = site_of(config)
            addresses = {known.address for known in site.pages}
            context["front"] = front_view(site.catalogue, addresses)  # type: ignore[typeddict-unknown-key]
        return context
