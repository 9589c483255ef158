"""Where the file of an activity stands, and what lies beside it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from showcase.content.names.ids import is_id, slug
from showcase.content.nearest import nearest

FOLDER = "activities/"
"""Where activities stand, relative to docs."""

_INDEX = re.compile(rf"{FOLDER}(?P<year>\d{{4}})/(?P<folder>[^/]+)/index\.md", re.ASCII)


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of an activity."""

    path: str
    """Relative to docs, without "/" at the end."""

    year: int
    slug: str
    """The part of its address: the folder's name, or pinyin of a Chinese one."""

    files: tuple[str, ...] = ()
    """The names of the files that lie in it, in order."""

    below: tuple[str, ...] = ()
    """Files in folders within it, relative to it."""

    @property
    def name(self) -> str:
        """The name of the folder itself."""
        return posixpath.basename(self.path)

    def find(self, written: str) -> str:
        """The file that staff name, relative to the folder; "" where there is none of exactly that name."""
        name = posixpath.normpath(unquote(written).replace("\\", "/").strip())
        name = name.removeprefix(f"docs/{self.path}/").removeprefix(f"{self.path}/")
        return name if name in self.files or name in self.below else ""

    def nearest(self, written: str, endings: Collection[str]) -> str:
        """The file of such an ending whose name is most like the one written; "" where none is."""
        name = posixpath.basename(written.replace("\\", "/"))
        alike = [file for file in (*self.files, *self.below) if file.lower().endswith(tuple(endings))]
        same = [file for file in alike if posixpath.basename(file).casefold() == name.casefold()]
        if not same:
            stem = posixpath.splitext(name)[0].casefold()
            same = [file for file in alike if posixpath.splitext(file)[0].casefold() == stem]
        return same[0] if len(same) == 1 else nearest(name, alike)

    def of(self, name: str) -> str:
        """A file of the folder, relative to docs."""
        return posixpath.normpath(posixpath.join(self.path, name))


def is_activity(path: str) -> bool:
    """Whether the Markdown file at `path`, relative to docs, stands where activities do."""
    return path.startswith(FOLDER)


@dataclass(slots=True)
class Folders:
    """All folders of activities."""

    _files: dict[str, list[str]] = field(default_factory=dict)
    """The files of each, relative to it."""

    @classmethod
    def of(cls, files: Iterable[str]) -> Folders:
        """Of all files of docs, those that belong to activities."""
        folders: dict[str, list[str]] = {}
        for file in sorted(files):
            parts = file.split("/", 3)
            if file.startswith(FOLDER) and len(parts) == 4:
                folders.setdefault("/".join(parts[:3]), []).append(parts[3])
        return cls(folders)

    def folder(self, path: str) -> Folder | None:
        """The folder of the activity in the file `path`; None for a file that stands elsewhere."""
        found = _INDEX.fullmatch(path)
        if found is None:
            return None
        name = found["folder"]
        folder = posixpath.dirname(path)
        held = self._files.get(folder, [])
        return Folder(
            path=folder,
            year=int(found["year"]),
            slug=name if is_id(name) else slug(name),
            files=tuple(file for file in held if "/" not in file),
            below=tuple(file for file in held if "/" in file),
        )
