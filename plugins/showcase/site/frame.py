"""What stands around the pages, and the way from each page to the others, for templates.

One page is printed after the other, so the frame is told which, and templates need not hand it down to every macro:
a macro that has to know the page it stands on is compiled anew for each (4 % of the time of a build).
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from markupsafe import Markup

from .addresses import SEARCH, root_from, way_to
from .navigation import Navigation

Template = Callable[..., str]
"""Prints a template with the values given by name."""


class Frame:
    """Header, footer and addresses of the page that is being printed."""

    def __init__(self, header: Template, footer: Template, navigation: Navigation, root: str) -> None:
        """Take the templates, and the site's root as pages name it that stand for any address (404)."""
        self._root = root
        self._here: str | None = None
        self._menu = (SEARCH, *(link.address for link in navigation.main))
        # Few pages differ in what stands around them, so it is printed once for each way.
        self._header = functools.cache(lambda **ways: Markup(header(**ways)))
        self._footer = functools.cache(lambda root: Markup(footer(root=root)))

    def enter(self, address: str | None) -> None:
        """Say which page is going to be printed; None for one that stands for any address."""
        self._here = address

    def url(self, address: str) -> str:
        """How the page reaches an address of the site."""
        return self._root + address if self._here is None else way_to(address, self._here)

    def header(self) -> Markup:
        """The header, with the menu's entry marked that the page is, or lies below."""
        here = self._here
        if here is None:
            return self._header(root=self._root, section=None, exact=False)
        above = (entry for entry in self._menu if entry and here.startswith(entry))
        section = here if here in self._menu else next(above, None)
        return self._header(root=root_from(here), section=section, exact=section == here)

    def footer(self) -> Markup:
        """The footer."""
        return self._footer(self._root if self._here is None else root_from(self._here))
