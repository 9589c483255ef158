"""Photos that staff did not list: whether the names of their files say what has to be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from showcase.content.problems import Problems
from showcase.content.reading.quoting import as_value
from showcase.content.text.links import links_of
from showcase.content.text.targets import PHOTOS, Kind, is_photo, read_target

from .meta import ActivityMeta
from .minors import speaks_of_minors
from .photo_names import PhotoName, natural_order, read_photo_name, says_private
from .written import Written

SHOWN = 8
"""Files named in a message; more would only be scrolled past."""

Loose = tuple[str, PhotoName]


def loose_photos(written: Written) -> list[Loose]:
    """The photos of a folder that are not posters of videos, in the order of their numbers, then of their names."""
    folder = written.folder
    posters = {
        folder.find(row.poster) or folder.nearest(row.poster or row.file, PHOTOS)
        for row in written.meta.videos
    }
    names = [(file, read_photo_name(file)) for file in folder.files if is_photo(file) and file not in posters]
    return sorted(names, key=_place_of)


def _place_of(loose: Loose) -> tuple[bool, int, tuple[tuple[int, int | str], ...]]:
    file, name = loose
    return name.order is None, name.order or 0, natural_order(file)


def check_names(written: Written, problems: Problems) -> None:
    """Report names that do not say what is to be seen, and names that speak of minors."""
    photos = loose_photos(written)
    public = [(file, name) for file, name in photos if not name.private]
    meta = written.meta
    silent = [file for file, name in public if not name.tells]
    if silent:
        message = (
            f"{_listed(silent)}，文件名看不出拍的是什么。请改名，例如“01 村民比赛包粽子（王素摄）.jpg”；"
            "或者照下面的样子在文件头里写上“照片”，文字按实际填写，写了就只登写上的。"
        )
        problems.error(meta.at(), message, _rows(meta, photos))
    minors = [file for file, name in public if speaks_of_minors(name.words)]
    if minors:
        message = (
            f"{_listed(minors)}，照片上可能认得出未成年人，文件名里没有办法写监护人是否同意。"
            "请照下面的样子在文件头里写上“照片”：认得出的写“未成年人: 是”，监护人同意公开的再写“监护人同意: 是”，"
            "没有同意的写“不公开: 是”；谁也认不出的写“未成年人: 否”。"
        )
        problems.error(meta.at(), message, _rows(meta, photos))
    _check_covers([file for file, name in public if name.cover], meta, problems)


def _check_covers(covers: Sequence[str], meta: ActivityMeta, problems: Problems) -> None:
    if len(covers) > 1:
        message = f"封面只能有一张，现在有 {_listed(covers)}的文件名里写了“（封面）”，请只留一张。"
        problems.error(meta.at(), message)


def check_unlisted(written: Written, problems: Problems) -> None:
    """Note photos that lie in the folder and are shown nowhere, for they may have been forgotten."""
    meta, folder = written.meta, written.folder
    used = set(_used_in_text(written)) | {folder.find(row.file) for row in meta.photos or ()}
    left = [file for file, name in loose_photos(written) if not name.private and file not in used]
    if meta.photos is not None and left:
        message = f"文件夹里还有 {_listed(left)}没有写进“照片”，不会登出来。要登的请补写一条。"
        problems.notice(meta.at("photos"), message)
    deeper = [f for f in folder.below if is_photo(f) and not says_private(f) and f not in used]
    if deeper:
        message = f"{_listed(deeper)}在下一级的文件夹里，不会登出来。要登的请移到 index.md 旁边。"
        problems.notice(written.place, message)


def _used_in_text(written: Written) -> Iterator[str]:
    """The files of the folder that the text shows."""
    for link in links_of(written.body):
        target = read_target(link.target, written.body.path)
        if target.kind is Kind.FILE:
            yield written.folder.find(target.path)


def _listed(files: Sequence[str]) -> str:
    """The photos in words: 2 张照片（a.jpg、b.jpg）."""
    names = "、".join(files[:SHOWN]) + ("等" if len(files) > SHOWN else "")
    return f"{len(files)} 张照片（{names}）"


def _rows(meta: ActivityMeta, photos: Sequence[Loose]) -> str:
    """The head's first line with all photos listed behind it, as they should be written."""
    rows = [line for loose in photos for line in _row(*loose)]
    return meta.where.added("\n".join(["照片:", *rows])) if meta.where else ""


def _row(file: str, name: PhotoName) -> Iterator[str]:
    yield f"  - 文件: {as_value(file)}"
    if name.private:
        yield "    不公开: 是"
        return
    words = as_value(name.caption or "……")
    yield f"    说明: {words}"
    yield f"    替代文字: {words}"
    if name.credit:
        yield f"    摄影: {as_value(name.credit)}"
    if name.cover:
        yield "    封面: 是"
    if speaks_of_minors(name.words):
        yield "    未成年人: 是"
