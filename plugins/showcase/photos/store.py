"""Keeps renditions below the cache folder, by the content of the photo that they were made of.

A photo has a folder of its own, named by the hash of its bytes and of the recipe. Its `sheet.json`, written last, lists
the renditions with their sizes and hashes; what does not agree with it, down to the last byte, was never there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .encoding import RECIPE, SHARE, Print
from .sizes import Size

_SHEET = "sheet.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A rendition in the cache."""

    label: str
    """Its width, or "share"."""

    file: Path
    size: Size


@dataclass(frozen=True, slots=True)
class Drawer:
    """The place of one photo's renditions in the cache."""

    folder: Path
    digest: str

    @classmethod
    def of(cls, content: bytes, cache: Path) -> Drawer:
        """The place that belongs to the bytes of a photo."""
        digest = hashlib.sha256(RECIPE.encode() + b"\0" + content).hexdigest()
        return cls(cache / digest[:2] / digest, digest)

    def kept(self, share: bool) -> tuple[Kept, ...] | None:
        """All renditions of the photo; None where one is missing or damaged, and all are to be made again."""
        try:
            sheet = json.loads((self.folder / _SHEET).read_bytes())
            found = tuple(self._checked(name, *line) for name, line in sheet.items())
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        return found if found and (not share or any(kept.label == SHARE for kept in found)) else None

    def _checked(self, name: str, width: int, height: int, digest: str) -> Kept:
        """The rendition of that line of the sheet; ValueError where the file is another."""
        file = self.folder / name
        if hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            raise ValueError(name)
        return Kept(file.stem, file, Size(width, height))

    def keep(self, prints: Iterable[Print]) -> tuple[Kept, ...]:
        """Write the renditions, each whole or not at all, and then their sheet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        sheet: dict[str, tuple[int, int, str]] = {}
        kept = []
        for made in prints:
            file = self.folder / made.name
            _write(file, made.content)
            digest = hashlib.sha256(made.content).hexdigest()
            sheet[made.name] = (made.size.width, made.size.height, digest)
            kept.append(Kept(made.label, file, made.size))
        _write(self.folder / _SHEET, json.dumps(sheet, indent=1).encode())
        return tuple(kept)


def _write(file: Path, content: bytes) -> None:
    """Put a file in its place whole: neither a kill nor another build at the same time leaves half of it."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(content)
        Path(name).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
