"""What the files of culture refer to elsewhere: columns, tags, activities, programmes, pages, photos."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from showcase.content.activities.groups import Groups
from showcase.content.activities.known import KnownActivities
from showcase.content.columns import Column
from showcase.content.declaring import Record
from showcase.content.documents import Document
from showcase.content.honours.programmes import Programme
from showcase.content.named import Register
from showcase.content.nearest import nearest
from showcase.content.problems import Problems
from showcase.content.text.targets import is_film, is_photo


@dataclass(frozen=True, slots=True)
class References:
    """Each is None where an error hides what there is: then nothing that is referred to can be called unknown."""

    columns: Register[Column] | None
    programmes: Register[Programme] | None
    groups: Groups
    activities: KnownActivities | None
    tags: frozenset[str] | None
    """Those of all public news."""

    documents: Mapping[str, Document]
    """The ordinary pages by their paths."""

    files: Collection[str]
    """All files of docs."""

    photos: Collection[str]
    """The names of the photos in data/photos."""

    def tags_of(self, record: Record, key: str, problems: Problems) -> tuple[str, ...]:
        """The tags that a record lists; one that no news has is a warning, for it may be meant for the next item."""
        written = tuple(tag.strip("#＃ ") for tag in getattr(record, key))
        for index, tag in enumerate(written):
            if self.tags is not None and tag not in self.tags:
                near = nearest(tag, sorted(self.tags))
                message = f"已公开的新闻里没有用过“{tag}”这个标签，现在列不出新闻。"
                message += f"您要写的是不是“{near}”？" if near else "请核对，或者先删去。"
                problems.warning(
                    record.at(key, index), message, record.rewritten(key, near, index) if near else ""
                )
        return tuple(dict.fromkeys(written))

    def pages_of(self, record: Record, key: str, problems: Problems) -> tuple[Document, ...]:
        """The pages that a record lists by their files, as seen from docs."""
        found = []
        for index, written in enumerate(getattr(record, key)):
            document = self.documents.get(from_docs(written))
            if document is None:
                near = nearest(from_docs(written), self.documents)
                message = (
                    f"docs 里没有“{written}”这个页面。请写从 docs 出发的位置，例如 culture/chen-lie-shi.md。"
                )
                problems.error(
                    record.at(key, index), message, record.rewritten(key, near, index) if near else ""
                )
            else:
                found.append(document)
        return tuple(dict.fromkeys(found))

    def attachments_of(self, record: Record, key: str, problems: Problems) -> tuple[str, ...]:
        """The files that a record lists to be taken along, as seen from docs."""
        found = []
        for index, written in enumerate(getattr(record, key)):
            file, place = from_docs(written), record.at(key, index)
            if is_photo(file) or is_film(file) or file.endswith(".md"):
                message = f"“{written}”不能作附件：附件要用 PDF、Word 等文件，照片和视频不能原样公开。"
                problems.error(place, message)
            elif file not in self.files:
                near = self._file_like(file)
                message = f"docs 里没有“{written}”这个文件。文件名要完全一样，包括扩展名和大小写。"
                problems.error(place, message, record.rewritten(key, near, index) if near else "")
            else:
                found.append(file)
        return tuple(dict.fromkeys(found))

    def _file_like(self, file: str) -> str:
        """The file most likely meant: the one of that name, else the one of a like name in that folder."""
        name = posixpath.basename(file).lower()
        same = [one for one in self.files if posixpath.basename(one).lower() == name]
        folder = posixpath.dirname(file)
        return same[0] if len(same) == 1 else nearest(file, _beside(folder, self.files)) if not same else ""


def from_docs(written: str) -> str:
    """A path as seen from docs, however staff began it: culture/a.md, /culture/a.md, docs/culture/a.md."""
    return posixpath.normpath(written.replace("\\", "/").lstrip("/").removeprefix("docs/"))


def _beside(folder: str, files: Collection[str]) -> list[str]:
    return sorted(file for file in files if posixpath.dirname(file) == folder)
