"""The MkDocs adapter of publishing."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from showcase.cards.records import Photo
from showcase.cards.store import CardsError, put_cards, put_kept
from showcase.content.news.records import NewsItem
from showcase.site.addresses import PHOTOS, SEARCH
from showcase.site.page import Page
from showcase.site.phrases import Phrases
from showcase.site.plugin import SitePlugin, site_of
from showcase.site.policy import Policy, in_page

from .card_making import Making
from .head import head_of
from .news_feeds import items_in_feeds
from .page_text import text_of
from .pagefind import IndexingError
from .published import published_files
from .search_index import SearchIndex
from .search_page import search_page
from .search_records import record_of
from .shared import CARDS, Shared
from .web import FindPicture, SharedPicture, Web

log = get_plugin_logger(__name__)


BEFORE_PAINT = "assets/js/modes/before-paint.js"


class PublishConfig(Config):
    """Publishing has no options: what can be chosen is chosen in data/site.yml."""


class PublishPlugin(BasePlugin[PublishConfig]):
    """Adds page tags and a policy to every page, and feeds, sitemap and search index to the site."""

    _policy: Policy

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the page on which the site is searched."""
        site = site_of(config)
        site.add_pages([search_page(site.catalogue.site)], files, config)
        return files

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Begin with nothing, also where a preview builds again and again."""
        site = site_of(config)
        catalogue = site.catalogue
        self._web = Web(config.site_url or "", _finder(site, "share"), _finder(site, "fallback"))
        self._awaited = items_in_feeds(catalogue)
        self._texts: dict[NewsItem, str] = {}
        self._pages: list[Page] = []
        self._search = SearchIndex(Path(config.site_dir), catalogue)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let templates ask for the poster of their page, and give them the script that the policy names."""
        site = site_of(config)

        def photo_of(path: str) -> Photo | None:
            picture = site.pictures.get(path)
            return Photo(picture.fallback.name, picture.fallback.file) if picture else None

        making = Making(site.catalogue, photo_of, site.phrases.of, Phrases().of)
        self._shared = Shared(making, _finder(site, "square"))
        env.globals["poster"] = self._shared.poster
        assert env.loader
        script = in_page(env.loader.get_source(env, BEFORE_PAINT)[0])
        self._policy = Policy(script, site.previewing)
        env.globals["before_paint"] = Markup(script)
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give every page its head, and keep what feeds and sitemap are going to say of it."""
        site = site_of(config)
        ours = site.page_of(page)
        self._pages.append(ours)
        context["head"] = head_of(ours, self._shared.enter(ours), site.catalogue, self._web)  # type: ignore[typeddict-unknown-key]
        if ours.about in self._awaited:
            self._texts[ours.about] = context["view"].converted.elsewhere(self._web.root)  # type: ignore
        return context

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Let a finished page be searched, and say what browsers may load for it."""
        site = site_of(config)
        ours = site.page_of(page)
        record = record_of(site.catalogue, ours)
        if record:
            try:
                self._search.add(record, text_of(output))
            except IndexingError as error:
                raise PluginError(str(error)) from None
        return self._guarded(output, ours.address)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Do so too for the page that stands for those that are not there."""
        return self._guarded(output_content, template_name) if template_name == "404.html" else output_content

    def _guarded(self, output: str, address: str) -> str:
        guarded = self._policy.guard(output, compiles=address == SEARCH)
        for style in guarded.refused:
            log.warning('网页 /%s 里有不能采用的样式，请改模板：style="%s"', address, style)
        return guarded.page

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what only machines read, and what searching needs."""
        files = published_files(site_of(config).catalogue, self._pages, self._texts, self._web)
        for address, content in files:
            file = Path(config.site_dir, address)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        self._put_cards(config)
        try:
            found = self._search.finish()
        except IndexingError as error:
            raise PluginError(str(error)) from None
        log.info("搜索索引：%d 个网页", found)

    def _put_cards(self, config: MkDocsConfig) -> None:
        """Draw the pictures by which pages are shared; a preview shows those that a build has drawn."""
        cache = Path(config.config_file_path).parent / ".cache" / "cards"
        folder = Path(config.site_dir, CARDS)
        drawings = self._shared.drawings.values()
        if site_of(config).previewing:
            put_kept(drawings, cache, folder)
            return
        try:
            log.info("%s", put_cards(drawings, cache, folder))
        except CardsError as error:
            raise PluginError(str(error)) from None

    def on_build_error(self, *, error: Exception) -> None:
        """Leave no program running for a site that will not be."""
        if hasattr(self, "_search"):
            self._search.abandon()


def _finder(site: SitePlugin, use: str) -> FindPicture:
    """Finds the picture that was made of a photo for a use."""

    def picture_of(photo: str) -> SharedPicture | None:
        made = getattr(site.pictures.get(photo), use, None)
        return SharedPicture(f"{PHOTOS}{made.name}", made.width, made.height) if made else None

    return picture_of
