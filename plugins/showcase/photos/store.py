"""Keeps prints below the cache folder, by the content of the photo that they were made of.

Each batch of a photo's prints is an entry: a folder named by the hash of the photo's bytes and of the batch's recipe. Its
sheet, written last, lists the prints with their sizes and hashes below a hash of its own; what does not agree with it,
down to the last byte, was never there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from .batches import Batch
from .encoding import RECIPES, Print
from .sizes import Size

_SHEET = "sheet"
_ENTRY = re.compile(r"[0-9a-f]{64}")


class CacheError(Exception):
    """The cache cannot be written; the message says why in plain Chinese."""

    @classmethod
    def of(cls, folder: Path, error: OSError) -> CacheError:
        """What to tell of an error of the system."""
        return cls(
            f"照片的缓存写不进 “{folder}”（{error.strerror or error}）。"
            "请看看磁盘是不是满了、有没有写入的权限，再重新生成。"
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """A print in the cache."""

    file: Path
    size: Size
    digest: str
    """Of its bytes."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What an entry holds."""

    entry: str
    """The entry's name: unique within the cache, and for ever that of these prints."""

    prints: tuple[Kept, ...]
    notes: Mapping[str, str]
    """What else is to be known of the photo."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The place of one batch of a photo's prints in the cache."""

    folder: Path

    @classmethod
    def of(cls, photo: bytes, batch: Batch, cache: Path) -> Entry:
        """The place that belongs to a batch of the photo with this hash."""
        name = hashlib.sha256(photo + RECIPES[batch].encode()).hexdigest()
        return cls(cache / name[:2] / name)

    def sheet(self) -> Sheet | None:
        """What it holds; None where anything is missing or damaged, and all of it is to be made again."""
        try:
            digest, _, written = (self.folder / _SHEET).read_bytes().partition(b"\n")
            if digest != _digest(written).encode():
                return None
            sheet = json.loads(written)
            prints = tuple(self._checked(name, *line) for name, line in sheet["prints"].items())
            return Sheet(self.folder.name, prints, sheet["notes"])
        except (OSError, ValueError, LookupError):
            return None

    def _checked(self, name: str, width: int, height: int, digest: str) -> Kept:
        """The print of that line of the sheet; ValueError where the file is another."""
        file = self.folder / name
        if _digest(file.read_bytes()) != digest:
            raise ValueError(name)
        return Kept(file, Size(width, height), digest)

    def keep(self, made: Print) -> Kept:
        """Write a print, whole or not at all; it counts when the entry is closed.

        Raises:
            CacheError: see there.
        """
        file = self.folder / made.name
        _write(file, made.content)
        return Kept(file, made.size, _digest(made.content))

    def close(self, prints: Sequence[Kept], notes: Mapping[str, str]) -> Sheet:
        """Write down all that it holds.

        Raises:
            CacheError: see there.
        """
        lines = {kept.file.name: (kept.size.width, kept.size.height, kept.digest) for kept in prints}
        written = json.dumps({"prints": lines, "notes": notes}, indent=1).encode()
        _write(self.folder / _SHEET, _digest(written).encode() + b"\n" + written)
        return Sheet(self.folder.name, tuple(prints), notes)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write(file: Path, content: bytes) -> None:
    """Put a file in its place whole: neither a kill nor another build at the same time leaves half of it."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as target:
                target.write(content)
            _put(Path(name), file, content)
        except BaseException:
            _remove(Path(name))
            raise
    except OSError as error:
        raise CacheError.of(file.parent, error) from error


def _put(written: Path, file: Path, content: bytes) -> None:
    try:
        written.replace(file)
    except PermissionError:
        # On Windows nothing takes the place of a file that another build is reading; that build made the same.
        if file.read_bytes() != content:
            raise
        _remove(written)


def prune(cache: Path, used: AbstractSet[str]) -> None:
    """Remove all entries but those of these names, and what killed builds left in them; what resists stays."""
    for folder in sorted(cache.glob("??/*")):
        if folder.name in used:
            _remove(*folder.glob(".*.tmp"))
        elif _ENTRY.fullmatch(folder.name):
            shutil.rmtree(folder, ignore_errors=True)
            with contextlib.suppress(OSError):
                folder.parent.rmdir()


def _remove(*files: Path) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()
