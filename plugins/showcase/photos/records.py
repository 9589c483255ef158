"""What a photo is asked to become, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many photos are done, of how many, after each; from one thread only, in growing order."""


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for all photos of a site."""

    avif: bool = False
    """Whether each is made in AVIF too."""


@dataclass(frozen=True, slots=True)
class Source:
    """A photo as staff gave it."""

    file: Path
    stem: str
    """What the published names begin with; reduced to ASCII, and "photo" where nothing is left of it."""

    share: bool = False
    """Whether it needs a picture for sharing, as a cover does."""

    square: bool = False
    """Whether it needs a square picture, as a cover does."""

    animated: bool = False
    """Whether it is to move, where its file does."""

    root: Path | None = None
    """The folder that the file must lie in, wherever a link leads; None where links may lead anywhere."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file to publish."""

    name: str
    """Its name on the site: xue-lei-feng-960-3fa9c01b22.webp. Other bytes have another name."""

    file: Path
    """Where it lies in the cache."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as it may be published."""

    webp: tuple[Rendition, ...]
    """From narrow to wide, at least one."""

    fallback: Rendition
    """The JPEG for browsers that do not know WebP."""

    share: Rendition | None
    """The JPEG that is shown where a link to the page is shared."""

    avif: tuple[Rendition, ...] = ()
    """The same widths as `webp` in AVIF, where the site asks for it."""

    square: Rendition | None = None
    """At most 400 x 400 pixels and 100 KB, for the card of a shared link. A JPEG: what WeChat and older browsers within
    other programs make of a WebP is not to be relied on."""

    animation: Rendition | None = None
    """A WebP that moves, at most 960 pixels wide, where it was asked for and the file moves."""

    placeholder: str = ""
    """A data URI of 16 to 24 pixels, to be seen until the picture is there."""

    colour: str = ""
    """The colour that most of the picture has: #a8141f."""

    @property
    def width(self) -> int:
        """The width of the widest rendition."""
        return self.webp[-1].width

    @property
    def height(self) -> int:
        """The height of the widest rendition."""
        return self.webp[-1].height

    @property
    def renditions(self) -> tuple[Rendition, ...]:
        """All files to publish."""
        single = (self.fallback, self.share, self.square, self.animation)
        return (*self.webp, *self.avif, *(one for one in single if one is not None))


@dataclass(frozen=True, slots=True)
class PhotoFault:
    """Why there is no Picture of a photo."""

    reason: str
    """One or two Chinese sentences for staff: what is wrong with the file, and what to do."""


Photo: TypeAlias = Picture | PhotoFault
"""What became of a photo."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of all photos of a build. A file that is asked for several times is one photo."""

    photos: int
    made: int
    """Those of which anything had to be made."""

    reused: int
    """Those of which all was in the cache."""

    faults: int
    bytes_before: int
    """Of the originals of those that are published."""

    bytes_after: int
    """Of what is published."""
