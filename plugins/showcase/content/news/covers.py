"""Which photo the cover of an item is."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping
from urllib.parse import unquote

from showcase.content.nearest import nearest
from showcase.content.problems import Problems
from showcase.content.text.targets import is_photo

from .meta import NewsMeta


def find_cover(
    meta: NewsMeta, path: str, files: Collection[str], private: Mapping[str, str], problems: Problems
) -> str:
    """The cover relative to docs; "", with the reason, where it is none. `path` is the item's, relative to docs.

    `private` are the photos that must not be shown, with where that is written. Staff write a cover as seen from the
    item's file; as seen from docs will do too.
    """
    if not meta.cover:
        return ""
    if "://" in meta.cover:
        message = "封面要用本站的照片：请把照片存到 docs 文件夹里，再写它的位置，例如 ../photos/a.jpg。"
        problems.error(meta.at("cover"), message)
        return ""
    written = unquote(meta.cover).replace("\\", "/")
    folder = posixpath.dirname(path)
    candidates = [posixpath.normpath(posixpath.join(folder, written)), _from_docs(written)]
    found = next((candidate for candidate in candidates if candidate in files), "")
    if found in private:
        message = f"这张照片不公开（{private[found]}），不能作封面，请换一张。"
        problems.error(meta.at("cover"), message)
        return ""
    if is_photo(found):
        return found
    if found:
        message = f"封面要用照片，“{meta.cover}”不是。"
    else:
        message = f"docs 里没有“{meta.cover}”这张照片。文件名要完全一样，包括扩展名和大小写。"
    near = _nearest(posixpath.basename(written), candidates[0], files)
    correction = meta.rewritten("cover", posixpath.relpath(near, folder)) if near else ""
    problems.error(meta.at("cover"), message, correction)
    return ""


def _from_docs(written: str) -> str:
    """The path below docs, for one that is written from there: photos/a.jpg, /photos/a.jpg, docs/photos/a.jpg."""
    return posixpath.normpath(written.lstrip("/").removeprefix("docs/"))


def _nearest(name: str, meant: str, files: Collection[str]) -> str:
    """The photo most likely meant: the one of that name, else the one of a like name in that folder."""
    photos = [file for file in files if is_photo(file)]
    same = [file for file in photos if posixpath.basename(file).lower() == name.lower()]
    if same:
        return same[0] if len(same) == 1 else ""
    folder = posixpath.dirname(meant)
    beside = {posixpath.basename(file): file for file in photos if posixpath.dirname(file) == folder}
    return beside.get(nearest(name, sorted(beside)), "")
