"""The MkDocs adapter of the site as a whole: defaults, Catalogue, Problems, generated pages, staged output."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from jinja2 import Environment, pass_context
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from showcase.content.catalogue import Catalogue
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.content.report import as_text, summary
from showcase.photos import CacheError, Picture
from showcase.photos.report import summary_line
from showcase.prose import Prose

from .attached import attached_to, is_kept_back, report_kept_back
from .build_time import build_time
from .defaults import THEME, hosted_address, watched_in
from .footage import Footage
from .frame import Frame
from .media import Media, is_original, media_of
from .navigation import navigate
from .output import OutputError, StagedOutput
from .page import Page
from .phrases import Phrases, names_kept_whole
from .rooted_links import check_rooted_links
from .sheets import Sheets, is_sheet, sheets_in
from .site_map import site_map_page
from .staff_pages import staff_pages
from .style_page import style_pages
from .template_names import template_names
from .texts import prose_of
from .titles import Taken
from .warned import Warned
from .weight import check_weight, weigh

log = get_plugin_logger(__name__)


class SiteConfig(Config):
    """The site plugin has no options: what can be chosen is chosen in data/site.yml."""


class SitePlugin(BasePlugin[SiteConfig]):
    """Reads everything once, stops the build at an error, and puts the finished site in place as a whole."""

    catalogue: Catalogue

    prose: Prose
    """Converts texts; for use when a page is rendered, when the addresses of all pages are known."""

    pictures: Mapping[str, Picture]
    """What is published of each photo that is shown, by its path relative to docs."""

    videos: Mapping[str, Footage]
    """What is published of each video that is shown, likewise."""

    phrases: Phrases
    """Parts texts where lines may end; from `on_env` on."""

    _media: Media
    _frame: Frame
    _sheets: Sheets

    def __init__(self) -> None:
        self.previewing = False
        self._warned = Warned()
        self._staged: StagedOutput | None = None
        self._addresses: set[str] = set()
        self.pages: list[Page] = []
        """What is known of every page of this build, once all rooms have added theirs."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember what is going on; a preview is built in a temporary folder and needs no staging."""
        self.previewing = command == "serve"
        if dirty:
            raise PluginError("不支持 --dirty：名单之间互相引用，每次都要完整生成。")
        for engine in ("mkdocs", "properdocs"):
            logging.getLogger(engine).addHandler(self._warned)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set the defaults and read the Catalogue, before anything is written."""
        project = Path(config.config_file_path).parent
        self._apply_defaults(config, project)
        self.catalogue = self._load(project)
        self._addresses.clear()
        self.pages = []
        config.site_name = self.catalogue.site.name
        config.site_description = self.catalogue.site.description or None
        if not self.previewing:
            try:
                self._staged = StagedOutput.begin(Path(config.site_dir))
            except OutputError as error:
                raise PluginError(str(error)) from None
            config.site_dir = str(self._staged.folder)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take away what is not published as it is, and add the pictures made of photos and the pages of documents."""
        self._remove_unpublished(files, config)
        problems = Problems()
        try:
            self._media = media_of(self.catalogue, Path(config.config_file_path).parent, problems)
        except CacheError as error:
            raise PluginError(str(error)) from None
        self.stop_at(problems)
        self.pictures, self.videos = self._media.pictures, self._media.videos
        theme = Path(config.theme.custom_dir or "")
        self._sheets = sheets_in(theme, self.previewing)
        for address, sheet in self._sheets.texts.items():
            files.append(File.generated(config, address, content=sheet))
        for address, made in sorted(self._media.files.items()):
            files.append(File.generated(config, address, abs_src_path=str(made)))
        self.prose = prose_of(self.catalogue, Path(config.docs_dir), self.pictures, self._addresses)
        own = [*staff_pages(self.catalogue, self.prose.convert), site_map_page(self.catalogue)]
        self.add_pages([*own, *style_pages(self.previewing, theme, self.pages)], files, config)
        return files

    def _remove_unpublished(self, files: Files, config: MkDocsConfig) -> None:
        """Leave of docs and of the theme only the files that are published as they are."""
        attached = attached_to(self.catalogue)
        ours = (config.docs_dir, config.theme.custom_dir, None)
        for file in list(files):
            path = file.src_uri
            foreign = file.src_dir not in ours and path.startswith("assets/")
            # The engine's own pages of Markdown files are in the way of ours.
            inner = is_original(path) or file.is_documentation_page() or is_kept_back(path, attached)
            if foreign or is_sheet(path) or (file.src_dir == config.docs_dir and inner):
                files.remove(file)
        problems = Problems()
        report_kept_back(self.catalogue, attached, problems)
        self.stop_at(problems)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Check what needs the addresses of all pages, when every room has added its own."""
        problems = Problems()
        attachments = {file.dest_uri for file in files if not file.is_documentation_page()}
        check_rooted_links(self.catalogue, self._addresses | attachments, problems)
        self.stop_at(problems)
        return nav

    def add_pages(self, pages: Iterable[Page], files: Files, config: MkDocsConfig) -> None:
        """Take a room's pages into the site; called by the room's own plugin in `on_files`."""
        for page in pages:
            file = File.generated(
                config, f"{page.address}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            GeneratedPage(page, file, config)
            files.append(file)
            self._addresses.add(page.address)
            self.pages.append(page)

    @property
    def taken(self) -> Taken:
        """What the pages so far have for themselves."""
        return Taken({page.address for page in self.pages}, {page.title for page in self.pages})

    def page_of(self, page: MkDocsPage) -> Page:
        """What is known of a page; every page of the site is a room's or made of a document."""
        assert isinstance(page, GeneratedPage)
        return page.ours

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape what our templates print, and let them name addresses."""
        # MkDocs leaves escaping off; what staff write could then become markup on the page.
        env.autoescape = True
        self.phrases = Phrases(names_kept_whole(self.catalogue))
        env.filters["phrased"] = self.phrases.marked
        navigation = navigate(self.catalogue, self._addresses)
        # A part is loaded when it is first printed, after every room has given its names.
        self._frame = Frame(
            lambda part, **ways: env.get_template(f"components/{part}.html").render(**ways),
            navigation,
            urlsplit(config.site_url or "").path or "/",
            self._sheets.versions,
        )
        names = template_names(self.catalogue, self.pictures, self.videos, config.site_url or "")
        known = {"stands": self._addresses.__contains__, "navigation": navigation, "frame": self._frame}
        env.globals.update(names | known)
        # At each import Jinja asks for every name whether it is the template's own; through its chain of maps that
        # takes a tenth of the build. So a template is given one map, made when it is first used: all names are known then.
        env.make_globals = lambda own: {**env.globals, **(own or {})}  # type: ignore[method-assign, assignment]
        # The engine's own filter takes any address, and twice the time; ours are all relative to the site's root.
        # Without the context Jinja would work fixed addresses out once, when it compiles a template.
        env.filters["url"] = pass_context(lambda _context, address: self._frame.url(address))
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give a generated page its view, made now and forgotten after it is printed."""
        ours = self.page_of(page)
        self._frame.enter(ours.address)
        context.update(view=ours.view(), crumbs=ours.crumbs)  # type: ignore[call-arg]
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put the site in place, unless a warning is about to fail the build."""
        # What was made of photos has been copied by now.
        self._media.photos.release()
        if self._staged is None:
            return
        staged, self._staged = self._staged, None
        config.site_dir = str(staged.site_dir)
        if config.strict and self._warned.any:
            staged.discard()
            return
        weight, problems = weigh(staged.folder), Problems()
        check_weight(weight, problems)
        self.stop_at(problems)
        log.info("%s；%s", summary_line(self._media.photos.outcome), weight.words)
        try:
            staged.publish()
        except OutputError as error:
            raise PluginError(str(error)) from None

    def on_build_error(self, *, error: Exception) -> None:
        """Forget the half-built site."""
        if self._staged:
            self._staged.discard()
            self._staged = None

    def _apply_defaults(self, config: MkDocsConfig, project: Path) -> None:
        for name, value in THEME.items():
            config.theme[name] = value
        config.site_url = config.site_url if self.previewing else hosted_address() or config.site_url
        # Ours says only what is known of the time of change, and is written with the feeds.
        config.theme.static_templates.discard("sitemap.xml")
        config.watch = list(dict.fromkeys([*config.watch, *watched_in(project)]))

    def _load(self, project: Path) -> Catalogue:
        problems = Problems()
        start = time.monotonic()
        catalogue = load(project, problems, build_time())
        self.stop_at(problems)
        if catalogue is None:
            raise PluginError("内容没有读完，不会生成网站。")
        log.info("读取内容：%s，用时 %.1f 秒", catalogue.in_words, time.monotonic() - start)
        return catalogue

    def stop_at(self, problems: Problems) -> None:
        """Show what was found, and end the build where something is wrong.

        Raises:
            PluginError: there is an error among the Problems.
        """
        if problems.fatal:
            log.error("\n%s", as_text(problems))
            raise PluginError(f"内容里{summary(problems).removeprefix('共')}改好之前不会生成网站。")
        # Not as a warning of the engine, which would fail the build in strict mode.
        if len(problems):
            log.info("\n%s", as_text(problems))


class GeneratedPage(MkDocsPage):
    """A page of a room. It has no Markdown, and none is converted: that alone would take a third of the build."""

    def __init__(self, ours: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(ours.title, file, config)
        self.ours = ours

    def read_source(self, config: MkDocsConfig) -> None:
        """Take title, description and template from the room."""
        self.markdown = ""
        self.meta = {
            "title": self.ours.title,
            "description": self.ours.description,
            "template": self.ours.template,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Leave the content to the template; its anchors are not known here, so links to them are not checked."""
        self.content = ""


def site_of(config: MkDocsConfig) -> SitePlugin:
    """The site plugin of this build, for the plugins of the rooms.

    Raises:
        PluginError: mkdocs.yml does not list it before them.
    """
    found = config.plugins.get("showcase")
    if not isinstance(found, SitePlugin):
        raise PluginError("mkdocs.yml 的 plugins 里要先写 showcase，再写 showcase-honors 等其他几项。")
    return found
