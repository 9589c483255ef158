"""Which photos of an activity are shown, in which order, and what is said of each."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from showcase.content.text.targets import is_photo

from .anchors import MediaAnchors
from .folders import Folder
from .meta import ActivityMeta, PhotoRow
from .photo_names import PhotoName, natural_order, read_photo_name
from .records import GalleryPhoto


@dataclass(frozen=True, slots=True)
class Gallery:
    """The photos that are shown."""

    photos: tuple[GalleryPhoto, ...] = ()
    cover: GalleryPhoto | None = None


def make_gallery(meta: ActivityMeta, folder: Folder, anchors: MediaAnchors) -> Gallery:
    """The photos that staff listed, else all that lie in the folder and are not only posters of videos."""
    if meta.photos:
        return _gallery(list(_listed(meta.photos, folder, anchors)))
    posters = {row.poster for row in meta.videos}
    return _gallery(list(_named(loose_photos(folder, posters), folder, anchors)))


def _gallery(found: list[tuple[GalleryPhoto, bool]]) -> Gallery:
    covers = [photo for photo, cover in found if cover] or [photo for photo, _ in found]
    return Gallery(tuple(photo for photo, _ in found), covers[0] if covers else None)


def _listed(
    rows: tuple[PhotoRow, ...], folder: Folder, anchors: MediaAnchors
) -> Iterator[tuple[GalleryPhoto, bool]]:
    for row in rows:
        name = read_photo_name(row.file)
        if row.private or name.private or row.file not in folder.files:
            continue
        photo = GalleryPhoto(
            path=folder.of(row.file),
            anchor=anchors.photo(row.file),
            alt=row.alt,
            caption=row.caption or name.caption,
            when=row.when,
            venue=row.venue,
            credit=row.credit or name.credit,
            animated=row.animated,
        )
        yield photo, row.cover


def loose_photos(folder: Folder, posters: Collection[str]) -> list[tuple[str, PhotoName]]:
    """The photos of a folder in the order of their numbers, then of their names."""
    names = [(file, read_photo_name(file)) for file in folder.files if is_photo(file) and file not in posters]
    return sorted(names, key=_place_of)


def _place_of(named: tuple[str, PhotoName]) -> tuple[bool, int, tuple[tuple[int, int | str], ...]]:
    file, name = named
    return name.order is None, name.order or 0, natural_order(file)


def _named(
    names: list[tuple[str, PhotoName]], folder: Folder, anchors: MediaAnchors
) -> Iterator[tuple[GalleryPhoto, bool]]:
    for file, name in names:
        if name.private:
            continue
        caption = name.caption
        photo = GalleryPhoto(
            path=folder.of(file),
            anchor=anchors.photo(file),
            alt=caption,
            caption=caption,
            credit=name.credit,
        )
        yield photo, name.cover
