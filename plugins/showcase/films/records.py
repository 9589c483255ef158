"""What a video is asked to become, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A video as staff gave it."""

    file: Path
    stem: str
    """What the published name begins with: lower-case ASCII letters, digits and hyphens."""


@dataclass(frozen=True, slots=True)
class Film:
    """A video as it may be published: an MP4."""

    name: str
    """Its name on the site: long-zhou-3fa9c01b22.mp4. Other bytes have another name."""

    file: Path
    """Where it lies in the cache."""

    width: int
    """In pixels, as it is shown: a film that was taken upright is higher than wide."""

    height: int
    seconds: float
    remarks: tuple[str, ...] = ()
    """What staff should know of it, in Chinese sentences; it can be published all the same."""


@dataclass(frozen=True, slots=True)
class FilmFault:
    """Why there is no Film of a video."""

    reason: str
    """One or two Chinese sentences for staff: what is wrong with the file, and what to do."""


class FilmError(Exception):
    """The file cannot become a Film; the message says why in plain Chinese."""
