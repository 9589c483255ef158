"""Turns photos into Pictures, several at a time, and only those that are not in the cache."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import recognition
from .decoding import PhotoError, decode, our_limits
from .encoding import SHARE, prints_of
from .records import Photo, PhotoFault, Picture, Rendition, Source
from .store import Drawer, Kept

MOST_WORKERS = 8
"""Each holds one photo: 50 MB for a camera's JPEG, and 1.2 GB for the worst, a PNG of 100 MP with transparency."""

LONGEST_STEM = 60


def develop(sources: Mapping[str, Source], cache: Path) -> dict[str, Photo]:
    """A Picture, or the reason why there is none, for each source by its key, in the order of the sources.

    A file that stands under several keys is worked on once. Threads suffice, since Pillow lets go of the interpreter
    while it decodes, scales and encodes.

    Raises:
        OSError: the cache cannot be written, for want of space or of the right to.
    """
    shared: dict[Path, bool] = {}
    for source in sources.values():
        shared[source.file] = shared.get(source.file, False) or source.share
    workers = min(os.cpu_count() or 1, MOST_WORKERS)
    with our_limits(), ThreadPoolExecutor(workers, "photo") as pool:
        jobs = {file: pool.submit(_renditions, file, share, cache) for file, share in shared.items()}
        try:
            made = {file: job.result() for file, job in jobs.items()}
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return {key: _published(made[source.file], source) for key, source in sources.items()}


def _renditions(file: Path, share: bool, cache: Path) -> tuple[Drawer, tuple[Kept, ...]] | PhotoFault:
    try:
        content = _content(file)
        drawer = Drawer.of(content, cache)
        return drawer, drawer.kept(share) or drawer.keep(prints_of(decode(content, share), share))
    except PhotoError as error:
        return PhotoFault(str(error))


def _content(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > recognition.LARGEST_FILE:
            raise PhotoError(recognition.TOO_LARGE)
        content = file.read_bytes()
    except FileNotFoundError:
        raise PhotoError(recognition.NOT_FOUND) from None
    except OSError:
        raise PhotoError(recognition.NOT_READABLE) from None
    if not content:
        raise PhotoError(recognition.EMPTY)
    return content


def _published(made: tuple[Drawer, tuple[Kept, ...]] | PhotoFault, source: Source) -> Photo:
    if isinstance(made, PhotoFault):
        return made
    drawer, kept = made
    stem = slug(source.stem)
    files = [(one, _rendition(stem, one, drawer.digest)) for one in kept]
    jpegs = {one.label == SHARE: rendition for one, rendition in files if one.file.suffix == ".jpg"}
    webp = _by_width(rendition for one, rendition in files if one.file.suffix == ".webp")
    return Picture(webp, jpegs[False], jpegs.get(True) if source.share else None)


def _rendition(stem: str, kept: Kept, digest: str) -> Rendition:
    name = f"{stem}-{kept.label}-{digest[:10]}{kept.file.suffix}"
    return Rendition(name, kept.file, kept.size.width, kept.size.height)


def _by_width(renditions: Iterable[Rendition]) -> tuple[Rendition, ...]:
    return tuple(sorted(renditions, key=lambda rendition: rendition.width))


def slug(stem: str) -> str:
    """A stem in lower-case ASCII letters, digits and hyphens; "photo" where nothing is left of it."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_STEM].strip("-") or "photo"
