"""Photos that must not be shown anywhere: staff say so in a row, or in the name of the file."""

from __future__ import annotations

from collections.abc import Iterable

from showcase.content.text.targets import is_photo

from .photo_names import read_photo_name
from .written import Written


def private_by_name(files: Iterable[str]) -> dict[str, str]:
    """The files whose names say that they are private, with where that is written, in words."""
    where = "文件名里写了“不公开”"
    return {
        file: where for file in files if "公" in file and is_photo(file) and read_photo_name(file).private
    }


def private_by_row(written: Written) -> dict[str, str]:
    """The photos, relative to docs, that the head of an activity calls private, with where, in words."""
    rows = [(row, written.folder.find(row.file)) for row in written.meta.photos or () if row.private]
    return {written.folder.of(file): f"{row.at('private').words}写了“不公开”" for row, file in rows if file}
