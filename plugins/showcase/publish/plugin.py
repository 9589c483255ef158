"""The MkDocs adapter of publishing."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from showcase.content.news.records import NewsItem
from showcase.site.page import Page
from showcase.site.plugin import site_of

from .head import head_of
from .news_feeds import items_in_feeds
from .published import published_files
from .web import Web


class PublishConfig(Config):
    """Publishing has no options: what can be chosen is chosen in data/site.yml."""


class PublishPlugin(BasePlugin[PublishConfig]):
    """Adds page tags to every page, and feeds, sitemap and search index to the site."""

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Begin with nothing, also where a preview builds again and again."""
        catalogue = site_of(config).catalogue
        self._web = Web(config.site_url or "")
        self._awaited = items_in_feeds(catalogue)
        self._texts: dict[NewsItem, str] = {}
        self._pages: list[Page] = []

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give every page its head, and keep what feeds and sitemap are going to say of it."""
        site = site_of(config)
        ours = site.page_of(page)
        self._pages.append(ours)
        context["head"] = head_of(ours, site.catalogue, self._web)  # type: ignore[typeddict-unknown-key]
        if ours.about in self._awaited:
            self._texts[ours.about] = context["view"].converted.within(self._web.root)  # type: ignore
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what only machines read."""
        files = published_files(site_of(config).catalogue, self._pages, self._texts, self._web)
        for address, content in files:
            file = Path(config.site_dir, address)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
