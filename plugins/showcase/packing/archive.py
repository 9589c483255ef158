"""Writes an archive of which equal contents give equal bytes."""

from __future__ import annotations

import datetime
import hashlib
import zipfile
from pathlib import Path

_STORED = (
    *(".avif", ".gif", ".jpg", ".jpeg", ".png", ".webp", ".mp4", ".zip"),
    *(".pf_fragment", ".pf_index", ".pf_meta"),
)
"""Endings of what is compressed already."""

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = 0o100644
_UNIX = 3


class Archive:
    """Takes files in the order in which they shall stand, each with the same time and the same rights."""

    def __init__(self, archive: zipfile.ZipFile, at: datetime.datetime) -> None:
        self._archive = archive
        self._at = max(at.astimezone(datetime.UTC).timetuple()[:6], _EARLIEST)
        self.digests: dict[str, str] = {}
        """The SHA-256 of each file so far, by its name."""

    def add(self, name: str, content: bytes) -> None:
        """Add a file; its name is "/"-separated."""
        entry = zipfile.ZipInfo(name, self._at)
        entry.create_system = _UNIX
        entry.external_attr = _FILE_MODE << 16
        stored = name.endswith(_STORED)
        entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
        self._archive.writestr(entry, content)
        self.digests[name] = hashlib.sha256(content).hexdigest()

    @property
    def checksums(self) -> str:
        """The lines by which `sha256sum --check` tells whether every file so far arrived whole."""
        return "".join(f"{digest}  {name}\n" for name, digest in self.digests.items())


def digest_of(file: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
