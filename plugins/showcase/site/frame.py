"""What stands around the pages, and the way from each page to the others, for templates.

One page is printed after the other, so the frame is told which, and templates need not hand it down to every macro:
a macro that has to know the page it stands on is compiled anew for each (4 % of the time of a build).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping

from markupsafe import Markup

from .addresses import SEARCH, root_from, way_to
from .navigation import Navigation


class Frame:
    """Header, footer, bar of sections and addresses of the page that is being printed."""

    def __init__(
        self,
        print_part: Callable[..., str],
        navigation: Navigation,
        root: str,
        versions: Mapping[str, str],
    ) -> None:
        """Take what prints a part by its name, and the site's root as pages name it that stand for any address (404).

        `versions` are what the addresses of files are followed by that a browser may keep.
        """
        self._root = root
        self._versions = versions
        self._here: str | None = None
        self._menu = (SEARCH, *(link.address for link in navigation.main))
        # Few pages differ in what stands around them, so it is printed once for each way.
        self._printed = functools.cache(lambda part, **ways: Markup(print_part(part, **ways)))

    def enter(self, address: str | None) -> None:
        """Say which page is going to be printed; None for one that stands for any address."""
        self._here = address

    def url(self, address: str) -> str:
        """How the page reaches an address of the site."""
        way = self._root + address if self._here is None else way_to(address, self._here)
        return way + self._versions.get(address, "")

    def header(self) -> Markup:
        """The header, with the menu's entry marked that the page is, or lies below."""
        return self._with_section("header")

    def tabs(self) -> Markup:
        """The bar of the sections that phones show at their foot, marked likewise."""
        return self._with_section("tabs")

    def footer(self) -> Markup:
        """The footer."""
        return self._printed("footer", root=self._root if self._here is None else root_from(self._here))

    def _with_section(self, part: str) -> Markup:
        here = self._here
        if here is None:
            return self._printed(part, root=self._root, section=None, exact=False)
        above = (entry for entry in self._menu if entry and here.startswith(entry))
        section = here if here in self._menu else next(above, None)
        return self._printed(part, root=root_from(here), section=section, exact=section == here)
