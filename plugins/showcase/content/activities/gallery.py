"""Which photos of an activity are shown, in which order, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.problems import Problems

from .anchors import MediaAnchors
from .folders import Folder
from .loose_photos import check_names, check_unlisted, loose_photos
from .meta import PhotoRow
from .photo_names import read_photo_name, says_private
from .photo_rows import check_rows
from .records import GalleryPhoto
from .written import Written


@dataclass(frozen=True, slots=True)
class Gallery:
    """The photos that are shown."""

    photos: tuple[GalleryPhoto, ...] = ()
    cover: GalleryPhoto | None = None


def make_gallery(written: Written, anchors: MediaAnchors) -> Gallery:
    """The photos that staff listed, else all that lie in the folder and are no posters of videos."""
    rows = written.meta.photos
    shown = list(_named(written, anchors) if rows is None else _listed(rows, written.folder, anchors))
    covers = [photo for photo, is_cover in shown if is_cover] or [photo for photo, _ in shown]
    return Gallery(tuple(photo for photo, _ in shown), covers[0] if covers else None)


def check_photos(written: Written, problems: Problems) -> None:
    """Report what is wrong with the photos, be they listed or not."""
    found = Problems()
    rows = written.meta.photos
    if rows is None:
        check_names(written, found)
    else:
        check_rows(rows, written.folder, found)
    problems.extend(found)
    if not found.fatal:
        check_unlisted(written, problems)


Shown = tuple[GalleryPhoto, bool]
"""A photo, and whether staff chose it as the cover."""


def _listed(rows: tuple[PhotoRow, ...], folder: Folder, anchors: MediaAnchors) -> Iterator[Shown]:
    for row in rows:
        file = folder.find(row.file)
        name = read_photo_name(file)
        if not file or row.private or says_private(file):
            continue
        photo = GalleryPhoto(
            path=folder.of(file),
            anchor=anchors.photo(file),
            alt=row.alt,
            caption=row.caption or name.caption,
            when=row.when,
            venue=row.venue,
            credit=row.credit or name.credit,
            animated=row.animated,
            place=row.at("file"),
        )
        yield photo, row.cover


def _named(written: Written, anchors: MediaAnchors) -> Iterator[Shown]:
    for file, name in loose_photos(written):
        if name.private:
            continue
        photo = GalleryPhoto(
            path=written.folder.of(file),
            anchor=anchors.photo(file),
            alt=name.caption,
            caption=name.caption,
            credit=name.credit,
        )
        yield photo, name.cover
