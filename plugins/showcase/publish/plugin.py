"""The MkDocs adapter of publishing."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from showcase.site.plugin import GeneratedPage, site_of

from .page_text import text_of
from .pagefind import IndexingError
from .pages import search_page
from .search_index import SearchIndex
from .search_records import document_record, record_of

log = get_plugin_logger(__name__)


class PublishConfig(Config):
    """Publishing has no options: what can be chosen is chosen in data/site.yml."""


class PublishPlugin(BasePlugin[PublishConfig]):
    """Adds page tags to every page, and feeds and the search index to the site."""

    def __init__(self) -> None:
        self._search: SearchIndex | None = None

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the search page, and begin the index of this build."""
        site = site_of(config)
        site.add_pages([search_page(site.catalogue.site)], files, config)
        self._search = SearchIndex(
            Path(config.site_dir),
            levels=tuple(level.name for level in site.catalogue.levels),
            columns=tuple(column.name for column in site.catalogue.columns),
        )
        return files

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Add a finished page to the search index."""
        if isinstance(page, GeneratedPage):
            record = record_of(site_of(config).catalogue, page.ours)
        else:
            record = None if page.is_homepage else document_record(page.url, str(page.title))
        if record and self._search:
            try:
                self._search.add(record, text_of(output))
            except IndexingError as error:
                raise PluginError(str(error)) from None
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index into the finished site, before it is put in place."""
        if self._search:
            search, self._search = self._search, None
            try:
                log.info("搜索索引：%d 个网页", search.finish())
            except IndexingError as error:
                raise PluginError(str(error)) from None

    def on_build_error(self, *, error: Exception) -> None:
        """Leave no program running for a site that will not be."""
        if self._search:
            self._search.abandon()
            self._search = None
