"""What a text may refer to: the files of docs, the documents that are public, columns and subjects."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from showcase.content.nearest import nearest
from showcase.content.withheld import Withheld

from .body import Body
from .headings import headings_of
from .listing import Known
from .targets import is_photo


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """Everything around a text that it can name."""

    files: frozenset[str]
    """Every file of docs, relative to it."""

    texts: Mapping[str, Body]
    """The texts of pages, news and activities, by their file; what could not be read is not among them."""

    withheld: Mapping[str, Withheld]
    """News and activities that are not public, by their files."""

    private: Mapping[str, str]
    """The photos that must not be shown, with where that is written, in words."""

    known: Known

    answered: Collection[str] = frozenset()
    """The photos of which an activity says that no minors can be recognised, or that their guardians agreed."""

    _by_name: dict[str, list[str]] = field(default_factory=dict, init=False)
    _by_folder: dict[str, list[str]] = field(default_factory=dict, init=False)
    _anchors: dict[str, frozenset[str]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for file in sorted(self.files):
            folder, name = posixpath.split(file)
            self._by_name.setdefault(name.casefold(), []).append(file)
            self._by_folder.setdefault(folder, []).append(name)

    def anchors(self, path: str) -> frozenset[str] | None:
        """The anchors of a text's headings; None for one that could not be read."""
        if path in self.texts and path not in self._anchors:
            self._anchors[path] = frozenset(heading.id for heading in headings_of(self.texts[path]))
        return self._anchors.get(path)

    def meant(self, path: str) -> str:
        """The file that a path was to name: one of that name elsewhere, else one of a like name in its folder."""
        folder, name = posixpath.split(path)
        if f"{path}.md" in self.files:
            return f"{path}.md"
        if posixpath.join(path, "index.md") in self.files:
            return posixpath.join(path, "index.md")
        same = self._by_name.get(name.casefold(), [])
        if same:
            here = [file for file in same if posixpath.dirname(file) == folder]
            return (here or same)[0] if len(here or same) == 1 else ""
        alike = [n for n in self._by_folder.get(folder, []) if is_photo(n) == is_photo(name)]
        near = nearest(name, alike)
        return posixpath.join(folder, near) if near else ""
