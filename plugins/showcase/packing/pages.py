"""Changes what a page and a style sheet need so that they open from a file as well as from a server."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass

JOINED = "js/showcase.js"
"""The one script of a packed site, below its folder of assets."""

_MODULE = re.compile(
    r'[ \t]*<script type="module" src="(?P<root>[^"]*?assets/)(?P<name>js/[^"?]+\.js)(?:\?[^"]*)?"></script>\n?'
)
_REFRESH = re.compile(r'(<meta http-equiv="refresh" content="0; url=[^"]*/)"')
_MASK = re.compile(r"(?P<before>mask(?:-image)?:[^;}]*url\()[\"']?\.\./(?P<name>[\w-]+\.svg)[\"']?\)")


@dataclass(frozen=True, slots=True)
class PackedPage:
    """A page of a packed site."""

    html: str
    modules: tuple[str, ...]
    """The modules that the page begins, by their paths below the folder of assets."""


def packed_page(html: str) -> PackedPage:
    """The page with one plain script in the place of its modules; addresses stay as they are on a server."""
    html = _REFRESH.sub(r'\1index.html"', html)
    found = list(_MODULE.finditer(html))
    if not found:
        return PackedPage(html, ())
    modules = tuple(dict.fromkeys(match["name"] for match in found))
    tag = f'  <script defer src="{found[0]["root"]}{JOINED}" data-modules="{" ".join(modules)}"></script>\n'
    first = found[0].start()
    return PackedPage(html[:first] + tag + _MODULE.sub("", html[first:]), modules)


def packed_sheet(css: str, read: Callable[[str], bytes]) -> str:
    """The style sheet with its masks within it: from a file, a mask of another file counts as one of another host.

    `read` gives a file of the folder of assets.
    """

    def within(match: re.Match[str]) -> str:
        picture = base64.b64encode(read(match["name"])).decode("ascii")
        return f'{match["before"]}"data:image/svg+xml;base64,{picture}")'

    return _MASK.sub(within, css)
