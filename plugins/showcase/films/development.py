"""Turns videos into Films: a new file each, below the cache folder, made once for the bytes of a video."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from io import BufferedReader
from pathlib import Path

from . import recognition
from .records import Film, FilmError, FilmFault, Source
from .store import Drawer, Sheet, prune
from .writing import read_film, written


def develop(sources: Mapping[str, Source], cache: Path) -> dict[str, Film | FilmFault]:
    """A Film, or the reason why there is none, for each source by its key, in the order of the sources.

    Raises:
        OSError: the cache cannot be written, for want of space or of the right to.
    """
    used: list[Drawer] = []
    films = {key: _developed(source, cache, used) for key, source in sources.items()}
    prune(cache, used)
    return films


def _developed(source: Source, cache: Path, used: list[Drawer]) -> Film | FilmFault:
    try:
        with _opened(source.file) as video:
            drawer = Drawer.of(video, cache)
            sheet = drawer.kept() or _made(video, drawer)
    except FilmError as error:
        return FilmFault(str(error))
    used.append(drawer)
    name = f"{source.stem}-{drawer.digest[:10]}.mp4"
    return Film(name, drawer.film, sheet.width, sheet.height, sheet.seconds, sheet.remarks)


def _opened(file: Path) -> BufferedReader:
    try:
        video = file.open("rb")
    except FileNotFoundError:
        raise FilmError(recognition.NOT_FOUND) from None
    except OSError:
        raise FilmError(recognition.NOT_READABLE) from None
    size = os.fstat(video.fileno()).st_size
    reason = (
        recognition.EMPTY if not size else recognition.TOO_LARGE if size > recognition.LARGEST_FILE else ""
    )
    if reason:
        video.close()
        raise FilmError(reason)
    return video


def _made(video: BufferedReader, drawer: Drawer) -> Sheet:
    video.seek(0)
    reason = recognition.why_not_read(video.read(512))
    if reason:
        raise FilmError(reason)
    try:
        index, data = read_film(video)
        parts = written(video, index, data)
        remarks = [recognition.HEVC] * index.is_hevc + [recognition.TEXT_LEFT_OUT] * index.has_text
        seen = index.picture
        return drawer.keep(parts, seen.width, seen.height, index.seconds, tuple(remarks))
    except (struct.error, IndexError, OverflowError) as error:
        # A box that is shorter than the numbers that must stand in it.
        raise FilmError(recognition.DAMAGED) from error
