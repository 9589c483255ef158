"""Where the site stands on the web, for all that has to name whole addresses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit


@dataclass(frozen=True, slots=True)
class Web:
    """The public address of the site, and the pictures by which its pages are shared."""

    root: str
    """With a "/" at the end; "" where mkdocs.yml has no site_url."""

    share: Callable[[str], str] = lambda photo: ""
    """The address, relative to the root, of the picture that is shared for a photo; "" where there is none."""

    @property
    def domain(self) -> str:
        """The host's name."""
        return urlsplit(self.root).hostname or ""

    def absolute(self, address: str) -> str:
        """The whole address of a page or file of the site; "" where the root is not known."""
        return self.root + quote(address, safe="/#-_.~") if self.root else ""

    def share_picture(self, photo: str) -> str:
        """The whole address of the picture that is shared for a photo; "" where there is none."""
        address = self.share(photo) if photo else ""
        return self.absolute(address) if address else ""
