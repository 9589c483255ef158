"""Where the site stands on the web, for all that has to name whole addresses."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """A picture by which a page is shared or found."""

    address: str
    """Relative to the site's root."""

    width: int
    height: int
    """In pixels."""

    type: str = "image/jpeg"


@dataclass(frozen=True, slots=True)
class ShareCard:
    """The pictures by which a page is shared."""

    wide: SharedPicture
    square: SharedPicture
    """As chats show it beside the title."""

    words: str
    """What is to be read on it."""


FindPicture = Callable[[str], SharedPicture | None]
"""Finds the picture that was made of a photo of docs; None where there is none."""


def _no_picture(photo: str) -> SharedPicture | None:
    return None


@dataclass(frozen=True, slots=True)
class Web:
    """The public address of the site, and the pictures by which its pages are shared."""

    root: str
    """With a "/" at the end; "" where mkdocs.yml has no site_url."""

    shared: FindPicture = _no_picture
    """The wide picture of a photo, for feeds and search engines."""

    shown: FindPicture = _no_picture
    """The picture as pages show it, in the format that all programs know."""

    @property
    def domain(self) -> str:
        """The host's name."""
        return urlsplit(self.root).hostname or ""

    def absolute(self, address: str) -> str:
        """The whole address of a page or file of the site; "" where the root is not known."""
        return self.root + _quoted(address) if self.root else ""

    def share_picture(self, photo: str) -> str:
        """The whole address of the picture that is shared for a photo; "" where there is none."""
        return self._found(self.shared, photo)

    def shown_picture(self, photo: str) -> str:
        """The whole address of the picture that pages show; "" where there is none."""
        return self._found(self.shown, photo)

    def _found(self, find: FindPicture, photo: str) -> str:
        picture = find(photo) if photo else None
        return self.absolute(picture.address) if picture else ""


@functools.lru_cache(maxsize=4096)
def _quoted(address: str) -> str:
    return quote(address, safe="/#-_.~")
