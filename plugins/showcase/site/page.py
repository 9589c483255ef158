"""Page: one generated page, as every room hands it to the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A named address within the site."""

    title: str
    address: str
    """Relative to the site's root, with a "/" at the end; "" for the home page."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A page that no Markdown file stands for."""

    address: str
    """Relative to the site's root, with a "/" at the end."""

    template: str
    """Its template below theme_overrides."""

    title: str
    """Unlike that of any other page."""

    description: str
    """One or two sentences for search engines and for sharing."""

    crumbs: tuple[Link, ...]
    """From the home page down to the page above this one."""

    view: Callable[[], object]
    """Makes what the template prints; called once, when the page is rendered, so that views are never all in memory."""

    source: str = ""
    """The staff file behind it, relative to the project; "" where there is not just one."""
