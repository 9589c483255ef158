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
_SCRIPT = re.compile(r'<script [^>]*\bsrc="(?P<root>[^"]*?assets/)js/')
"""The first script of a page, before which the joined one begins: links lead on from pages without modules too."""

_TRACK = re.compile(r'(<track\b[^>]*?\bsrc=")([^"?]+\.vtt)(?:\?[^"]*)?"')
_REFRESH = re.compile(r'(<meta http-equiv="refresh" content="0; url=[^"]*/)"')
_MASK = re.compile(r"(?P<before>mask(?:-image)?:[^;}]*url\()[\"']?\.\./(?P<name>[\w-]+\.svg)[\"']?\)")


@dataclass(frozen=True, slots=True)
class PackedPage:
    """A page of a packed site."""

    html: str
    modules: tuple[str, ...]
    """The modules that the page begins, by their paths below the folder of assets."""


def packed_page(html: str, read: Callable[[str], bytes]) -> PackedPage:
    """The page with one plain script in the place of its modules, and its captions within it.

    Addresses stay as they are on a server. `read` gives a file by its address relative to the page.
    """
    html = _REFRESH.sub(r'\1index.html"', html)
    if _TRACK.search(html):
        html = _TRACK.sub(lambda match: f'{match[1]}{_data("text/vtt", read(match[2]))}"', html)
        html = html.replace("media-src 'self'", "media-src 'self' data:", 1)
    modules = tuple(dict.fromkeys(match["name"] for match in _MODULE.finditer(html)))
    first = _SCRIPT.search(html)
    if first is None:
        return PackedPage(html, ())
    tag = f'<script defer src="{first["root"]}{JOINED}" data-modules="{" ".join(modules)}"></script>\n'
    before, after = html[: first.start()], html[first.start() :]
    return PackedPage(f"{before}{tag}{_MODULE.sub('', after)}", modules)


def packed_sheet(css: str, read: Callable[[str], bytes]) -> str:
    """The style sheet with its masks within it: from a file, a mask of another file counts as one of another host.

    `read` gives a file of the folder of assets.
    """

    def within(match: re.Match[str]) -> str:
        return f'{match["before"]}"{_data("image/svg+xml", read(match["name"]))}")'

    return _MASK.sub(within, css)


def _data(kind: str, content: bytes) -> str:
    """The content as an address of its own: from a file, a file of some kinds counts as one of another host."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
