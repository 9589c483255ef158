"""Photos of those who are honoured: that they exist, and that those who answer for a child have agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .drafts import Draft
from .records import Entry, Portrait
from .rolls import EntryRow
from .subject_facts import SubjectFacts
from .vocabulary import SubjectKind

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


def check_minors(
    entries: Iterable[tuple[Draft, Entry]],
    registered: Mapping[tuple[SubjectKind, str], SubjectFacts],
    problems: Problems,
) -> None:
    """Report photos of children without a guardian's consent: in a roll, and of the same child in data/subjects.

    Which honours go to children is said by their programmes.
    """
    unagreed: dict[tuple[SubjectKind, str], Entry] = {}
    agreed: set[tuple[SubjectKind, str]] = set()
    for draft, entry in entries:
        if not entry.edition.programme.minors:
            continue
        key = (entry.subject.kind, entry.subject.id)
        if draft.row.guardian_consent:
            agreed.add(key)
        else:
            unagreed.setdefault(key, entry)
            if draft.row.photo:
                problems.error(draft.row.at("photo"), _asked(entry, "这一条里"))
    for key, entry in unagreed.items():
        known = registered.get(key)
        if known and known.photo and key not in agreed:
            problems.error(known.at("photo"), _asked(entry, f" {entry.place.words}那一条里"))


def _asked(entry: Entry, where: str) -> str:
    return (
        f"“{entry.edition.programme.name}”评的是未成年人，登照片要有监护人的书面同意。已经同意的，"
        f"请在{where}加上“监护人同意: 是”；没有同意的，请删去照片。"
    )
