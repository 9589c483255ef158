"""Photos that must not be shown anywhere: staff say so in a row, or in the name of the file."""

from __future__ import annotations

from collections.abc import Iterable

from showcase.content.text.targets import is_photo

from .photo_names import says_private
from .written import Written


def private_by_name(files: Iterable[str]) -> dict[str, str]:
    """The photos whose names, or those of their folders, say that they are private, with where that is written, in words."""
    return {file: "名称里写了“不公开”" for file in files if says_private(file) and is_photo(file)}


def private_by_row(written: Written) -> dict[str, str]:
    """The photos, relative to docs, that must not be shown by what the head of an activity says, with where, in words.

    They are those called private, and those of minors to which no guardian agreed: of a draft nobody asks about them.
    """
    found = {}
    for row in written.meta.photos or ():
        file = written.folder.find(row.file)
        if file and row.private:
            found[written.folder.of(file)] = f"{row.at('private').words}写了“不公开”"
        elif file and row.minors and not row.guardians_agree:
            words = f"{row.at('minors').words}写了认得出未成年人，没有写监护人同意"
            found[written.folder.of(file)] = words
    return found


def answered_by_row(written: Written) -> frozenset[str]:
    """The photos, relative to docs, of which the head of an activity says that no minors are in them, or who agreed."""
    rows = [row for row in written.meta.photos or () if row.guardians_agree or row.minors is False]
    return frozenset(written.folder.of(file) for row in rows if (file := written.folder.find(row.file)))
