"""Looks at each attachment by its kind."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable
from pathlib import Path

from showcase.content.problems import Place, Problems
from showcase.content.text.targets import is_film, is_photo

from .captions import check_captions
from .disguises import why_disguised
from .papers import check_paper
from .vectors import check_vector
from .web_files import LONGEST_TOKEN, is_web_file, why_no_attachment

GUARDED = ("activities/", "news/")
"""The folders of docs in which what is public lies beside what is not; only what is linked is published of them."""

_START = 16
"""The bytes by which photos and films are known."""


def check_attachments(
    docs: Path,
    paths: Iterable[str],
    linked: Collection[str],
    own_contacts: Collection[str],
    concealed: Collection[str],
    problems: Problems,
) -> None:
    """Report what must not be published among the files at these paths, relative to `docs`.

    Photos and videos are none: they are never published as they are. Of the files beside activities and news only those
    that are `linked` are; `own_contacts` are lines of offices, which may be published,
    `concealed` the names of those who may not be named.
    """
    for path in sorted(paths):
        ending = posixpath.splitext(path)[1].lower()
        if ending == ".md" or is_photo(path) or is_film(path):
            continue
        if ending in (".svg", ".svgz"):
            check_vector(docs / path, f"docs/{path}", problems)
        elif ending == ".vtt":
            check_captions(docs / path, f"docs/{path}", own_contacts, problems)
        elif is_web_file(path):
            _check_web_file(docs / path, Place(f"docs/{path}"), problems)
        else:
            _check_start(docs / path, Place(f"docs/{path}"), problems)
            if path in linked or not path.startswith(GUARDED):
                check_paper(docs / path, f"docs/{path}", own_contacts, concealed, problems)


def _check_web_file(file: Path, place: Place, problems: Problems) -> None:
    content = _start_of(file, LONGEST_TOKEN + 1, place, problems)
    reason = why_no_attachment(content, place.path) if content is not None else ""
    if reason:
        problems.error(place, reason)


def _check_start(file: Path, place: Place, problems: Problems) -> None:
    start = _start_of(file, _START, place, problems)
    reason = why_disguised(start, place.path) if start is not None else None
    if reason:
        problems.error(place, *reason)


def _start_of(file: Path, length: int, place: Place, problems: Problems) -> bytes | None:
    """The first bytes of a file; None, with the reason, where it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(length)
    except OSError:
        problems.error(place, "读不到这个文件。请检查它是不是正被别的程序占用，或者没有读取权限。")
        return None
