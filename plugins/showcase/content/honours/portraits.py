"""Photos of those who are honoured: that they exist."""

from __future__ import annotations

from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .records import Portrait
from .rolls import EntryRow
from .subject_facts import SubjectFacts

PHOTO_FOLDER = "data/photos/"
"""Where the photos of entries and subjects lie."""


def portrait_in(record: EntryRow | SubjectFacts | None) -> Portrait | None:
    """The photo that staff wrote down in a record; None where they did not."""
    if record is None or not record.photo:
        return None
    return Portrait(f"../{PHOTO_FOLDER}{record.photo}", record.at("photo"))


def check_photo(record: EntryRow | SubjectFacts, photos: frozenset[str], problems: Problems) -> None:
    """Report a photo that is not among the files in data/photos."""
    if record.photo and record.photo not in photos:
        near = nearest(record.photo.casefold(), {name.casefold() for name in photos})
        meant = next((name for name in photos if name.casefold() == near), "")
        message = f"data/photos 里没有“{record.photo}”这张照片。文件名要完全一样，包括扩展名和大小写。"
        problems.error(record.at("photo"), message, record.rewritten("photo", meant) if meant else "")
