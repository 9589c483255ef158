"""Where the site stands on the web, for all that has to name whole addresses."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """A picture by which a page is shared."""

    address: str
    """Relative to the site's root."""

    width: int
    height: int
    """In pixels."""


@dataclass(frozen=True, slots=True)
class Web:
    """The public address of the site, and the pictures by which its pages are shared."""

    root: str
    """With a "/" at the end; "" where mkdocs.yml has no site_url."""

    shared: Callable[[str], SharedPicture | None] = lambda photo: None
    """The picture that is shared for a photo of docs; None where there is none."""

    @property
    def domain(self) -> str:
        """The host's name."""
        return urlsplit(self.root).hostname or ""

    def absolute(self, address: str) -> str:
        """The whole address of a page or file of the site; "" where the root is not known."""
        return self.root + _quoted(address) if self.root else ""

    def share_picture(self, photo: str) -> str:
        """The whole address of the picture that is shared for a photo; "" where there is none."""
        picture = self.shared(photo) if photo else None
        return self.absolute(picture.address) if picture else ""


@functools.lru_cache(maxsize=4096)
def _quoted(address: str) -> str:
    return quote(address, safe="/#-_.~")
