"""What staff wrote, as rules look at it: text by text, and all together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.check_lists import CheckLists
from showcase.content.folders import read_folder
from showcase.content.problems import Place, Problems
from showcase.content.reading.source import Source, read_source

from .prose import prose_of

_DRAFT = re.compile(r"\A---\n(?:.*\n)*?(?:草稿|draft)[ \t]*[:：][ \t]*(?:是|true|yes)[ \t]*\n", re.IGNORECASE)
CHECK_LISTS = "data/checks.yml"
"""What may not be written stands there, so that it can be found elsewhere."""

MESSAGES = "docs/about/handbook/messages.md"
"""The handbook's chapter on messages, made from the rules: it shows what each of them finds."""

_COMMENT = re.compile(r"[ \t]*#")


@dataclass(frozen=True, slots=True)
class Text:
    """A text that staff wrote: a file of data, or a Markdown file of docs that is no draft."""

    source: Source
    lists: CheckLists
    names: frozenset[str] = frozenset()
    """Names of the Catalogue that may be written with traditional characters."""

    _prose: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def path(self) -> str:
        """Relative to the project's folder, "/"-separated."""
        return self.source.path

    @property
    def whole(self) -> str:
        """All of it, to see quickly that something does not stand there."""
        return self.source.text

    @property
    def prose(self) -> str:
        """The whole, equally long, with NO_PROSE for all that visitors do not read as words; made when first asked."""
        if not self._prose:
            self._prose.append(prose_of(self.whole, self.path.endswith(".md")))
        return self._prose[0]

    def lines(self) -> Iterator[tuple[int, str]]:
        """Each line that can reach the site, with its number from 1; comments of data files cannot."""
        data = not self.path.endswith(".md")
        for number, line in enumerate(self.source.lines, start=1):
            if not (data and _COMMENT.match(line)):
                yield number, line

    def at(self, number: int, column: int = 0) -> Place:
        """The place of a line, and of a character in it, both from 1."""
        return Place(self.path, number, column)


@dataclass(frozen=True, slots=True)
class Written:
    """All that staff wrote, when nothing in it stops a build."""

    project: Path
    catalogue: Catalogue

    @property
    def lists(self) -> CheckLists:
        """What the unit itself says to the checks."""
        return self.catalogue.check_lists


def texts_of(project: Path, lists: CheckLists, names: frozenset[str] = frozenset()) -> Iterator[Text]:
    """Every text below `project` that can be read and is no draft, by path; `names` is what each is told."""
    for path in text_files(project):
        if path in (CHECK_LISTS, MESSAGES):
            continue
        # What cannot be read was reported when it was read for the Catalogue.
        source = read_source(project / path, path, Problems())
        if source is not None and not (path.endswith(".md") and _DRAFT.match(source.text)):
            yield Text(source, lists, names)


def text_files(project: Path) -> Iterator[str]:
    """The files in which staff write, by path relative to the project."""
    for folder, ends in (("data", (".yml", ".yaml")), ("docs", (".md",))):
        found = sorted(read_folder(project, folder, Problems()))
        yield from (f"{folder}/{path}" for path in found if path.endswith(ends))
