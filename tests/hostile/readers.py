"""All that reads what staff wrote, each as one function from bytes: they give something or Problems, and raise nothing.

The properties of tests/hostile/test_any_bytes.py and the target of tools/fuzz.py share them.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from showcase.content.activities.cadences import read_cadence, read_day_rule
from showcase.content.activities.figures import read_amount, read_hours
from showcase.content.activities.photo_names import natural_order, read_photo_name, says_private
from showcase.content.attachments import check_attachments
from showcase.content.dates import read_date
from showcase.content.document_numbers import document_number
from showcase.content.files import DATA_FILES, FileKind
from showcase.content.loading import load
from showcase.content.moments import read_moment
from showcase.content.news.file_names import read_file_name
from showcase.content.private import private_in_name, without_private
from showcase.content.problems import Problems
from showcase.content.spans import read_span, read_term
from showcase.films import FilmFault
from showcase.films import Source as FilmSource
from showcase.films import develop as develop_films
from showcase.photos import PhotoFault, Source, develop
from showcase.prose import Prose
from tests.content.broken_cases import SOUND
from tests.prose.making import PATH, SURROUNDINGS
from tests.times import NOW

Reader = Callable[[bytes], None]


class Readers:
    """The readers, with a project and a cache in a folder of their own, which `close` takes away."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp())
        self._project = shutil.copytree(SOUND, self._folder / "project")
        self._prose = Prose(SURROUNDINGS)
        self.all: dict[str, Reader] = {kind.name: self._in(_path(kind)) for kind in DATA_FILES}
        self.all |= {
            "page": self._in("docs/culture/any.md"),
            "news item": self._in("docs/news/2026/2026-06-01-any.md"),
            "activity": self._in("docs/activities/2026/any/index.md"),
            "SVG": self._attached("any.svg"),
            "captions": self._attached("any.vtt"),
            "web page": self._attached("any.html"),
            "attachment": self._attached("any.docx"),
            "photo": self._photo,
            "film": self._film,
            "prose": self._convert,
            "words": _words,
        }

    def close(self) -> None:
        shutil.rmtree(self._folder)

    def _in(self, path: str) -> Reader:
        def read(raw: bytes) -> None:
            file = self._project / path
            before = file.read_bytes() if file.exists() else None
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
            problems = Problems()
            catalogue = load(self._project, problems, NOW)
            if before is None:
                file.unlink()
            else:
                file.write_bytes(before)
            assert (catalogue is None) == problems.fatal
            most = raw.count(b"\n") + raw.count(b"\r") + 1
            for problem in problems:
                assert problem.message
                assert problem.place.path != path or problem.place.line <= most

        return read

    def _attached(self, name: str) -> Reader:
        def read(raw: bytes) -> None:
            docs = self._folder / "docs"
            docs.mkdir(exist_ok=True)
            (docs / name).write_bytes(raw)
            check_attachments(docs, [name], {name}, frozenset(), {"王素"}, Problems())

        return read

    def _photo(self, raw: bytes) -> None:
        file = self._folder / "any.jpg"
        file.write_bytes(raw)
        made = develop({"any": Source(file, "any")}, self._folder / "cache").photos["any"]
        assert not isinstance(made, PhotoFault) or made.reason

    def _film(self, raw: bytes) -> None:
        file = self._folder / "any.mp4"
        file.write_bytes(raw)
        made = develop_films({"any": FilmSource(file, "any")}, self._folder / "cache")["any"]
        assert not isinstance(made, FilmFault) or made.reason

    def _convert(self, raw: bytes) -> None:
        self._prose.convert(raw.decode(errors="replace")[:2000], PATH).within("../")


def _path(kind: FileKind) -> str:
    """A file of this kind; of those of which there is one, it takes the place of the sound one."""
    return kind.glob.replace("/*/", "/2026/").replace("*", "any")


WORDS = (
    read_date,
    read_moment,
    read_span,
    read_term,
    read_amount,
    read_hours,
    read_cadence,
    read_day_rule,
    read_photo_name,
    natural_order,
    says_private,
    read_file_name,
    document_number,
    without_private,
    private_in_name,
)
"""What reads a single value: days, times, hours, numbers, the names of photos and of files."""


def _words(raw: bytes) -> None:
    text = raw.decode(errors="surrogateescape")[:500]
    for read in WORDS:
        read(text)
