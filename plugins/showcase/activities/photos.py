"""The photos and videos of an activity as its page shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from showcase.content.activities.records import GalleryPhoto, Video


class Picture(Protocol):
    """A photo as it may be published. Templates print its files; here only its shape counts."""

    @property
    def width(self) -> int:
        """Of the widest file, in pixels."""

    @property
    def height(self) -> int:
        """Of the widest file, in pixels."""


FindPicture = Callable[[str], Picture | None]
"""What is published of a photo, by its path relative to docs."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A photo in a gallery."""

    photo: GalleryPhoto
    caption: str
    """What is to be seen (事); "" where staff wrote nothing."""

    detail: str
    """When and where, as far as that is not the activity's own, and who took it: 时间 · 地点 · 摄影."""

    ratio: float
    """Width to height."""

    picture: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """A video with the picture that stands for it until it is played."""

    video: Video
    poster: Picture | None


def shown_photos(photos: Iterable[GalleryPhoto], find: FindPicture) -> Iterator[Shown]:
    """The photos of which a picture is published, in their order."""
    for photo in photos:
        picture = find(photo.path)
        if picture:
            yield Shown(photo, photo.caption, _detail(photo), picture.width / picture.height, picture)


def films(videos: Iterable[Video], find: FindPicture) -> Iterator[Film]:
    """The videos in their order."""
    return (Film(video, find(video.poster)) for video in videos)


def _detail(photo: GalleryPhoto) -> str:
    credit = f"{photo.credit} 摄" if photo.credit else ""
    return " · ".join(filter(None, (photo.when, photo.venue, credit)))
