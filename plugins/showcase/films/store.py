"""Keeps films below the cache folder, by the content of the video that they were made of.

A film has a folder of its own, named by the hash of the video and of the recipe. Its `sheet.json`, written last, holds
what is known of the film, with its hash; a film that does not agree with it was never there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from io import BufferedReader
from pathlib import Path

RECIPE = "1"
"""Changes with what we make of a video, so that no older film is taken from the cache."""

UNUSED = 14 * 24 * 60 * 60
"""Seconds for which a film is kept that no build asks for: a branch is tried, a video taken out and put in again."""

_SHEET, _FILM = "sheet.json", "film.mp4"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of a film in the cache."""

    width: int
    height: int
    seconds: float
    remarks: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Drawer:
    """The place of one film in the cache."""

    folder: Path
    digest: str

    @classmethod
    def of(cls, video: BufferedReader, cache: Path) -> Drawer:
        """The place that belongs to the bytes of a video."""
        video.seek(0)
        content = hashlib.file_digest(video, "sha256").digest()
        digest = hashlib.sha256(RECIPE.encode() + b"\0" + content).hexdigest()
        return cls(cache / digest[:2] / digest, digest)

    @property
    def film(self) -> Path:
        """Where the film lies."""
        return self.folder / _FILM

    def kept(self) -> Sheet | None:
        """What is known of the film; None where it is missing or damaged, and is to be made again."""
        try:
            written = json.loads((self.folder / _SHEET).read_bytes())
            sheet = Sheet(**written | {"remarks": tuple(written["remarks"])})
            with self.film.open("rb") as film:
                whole = hashlib.file_digest(film, "sha256").hexdigest() == sheet.digest
        except (OSError, ValueError, TypeError, KeyError):
            return None
        if not whole:
            return None
        os.utime(self.folder / _SHEET)
        return sheet

    def keep(
        self, parts: Iterable[bytes], width: int, height: int, seconds: float, remarks: tuple[str, ...]
    ) -> Sheet:
        """Write the film, whole or not at all, and then its sheet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        sheet = Sheet(width, height, seconds, remarks, _write(self.film, parts))
        _write(self.folder / _SHEET, [json.dumps(asdict(sheet), ensure_ascii=False, indent=1).encode()])
        return sheet


def prune(cache: Path, used: Iterable[Drawer]) -> None:
    """Remove films for which no build has asked in two weeks, seen from one that uses these."""
    asked = {drawer.folder: (drawer.folder / _SHEET).stat().st_mtime for drawer in used}
    for sheet in cache.glob(f"*/*/{_SHEET}") if asked else ():
        # What another build is about to remove as well is gone, and that is what was wanted.
        with contextlib.suppress(OSError):
            if sheet.parent not in asked and sheet.stat().st_mtime < max(asked.values()) - UNUSED:
                shutil.rmtree(sheet.parent)


def _write(file: Path, parts: Iterable[bytes]) -> str:
    """Put a file in its place whole, and give its hash: neither a kill nor another build leaves half of it."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=file.parent)
    digest = hashlib.sha256()
    try:
        with os.fdopen(handle, "wb") as target:
            for part in parts:
                target.write(part)
                digest.update(part)
        Path(name).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    return digest.hexdigest()
