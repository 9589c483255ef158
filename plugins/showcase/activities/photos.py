"""The photos and videos of an activity as its page shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from showcase.content.activities.records import GalleryPhoto, Video
from showcase.site.cropping import Shaped

FindPicture = Callable[[str], Shaped | None]
"""What is published of a photo, by its path relative to docs."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownPhoto:
    """A photo in a gallery."""

    photo: GalleryPhoto
    detail: str
    """When and where, as far as that is not the activity's own, and who took it: 时间 · 地点 · 摄影."""

    ratio: float
    """Width to height."""

    picture: Shaped


@dataclass(frozen=True, slots=True, eq=False)
class ShownVideo:
    """A video with the picture that stands for it until it is played."""

    video: Video
    poster: Shaped | None


def shown_photos(photos: Iterable[GalleryPhoto], find: FindPicture) -> Iterator[ShownPhoto]:
    """The photos of which a picture is published, in their order."""
    for photo in photos:
        picture = find(photo.path)
        if picture:
            yield ShownPhoto(photo, _detail(photo), picture.width / picture.height, picture)


def shown_videos(videos: Iterable[Video], find: FindPicture) -> Iterator[ShownVideo]:
    """The videos in their order."""
    return (ShownVideo(video, find(video.poster)) for video in videos)


def _detail(photo: GalleryPhoto) -> str:
    credit = f"{photo.credit} 摄" if photo.credit else ""
    return " · ".join(filter(None, (photo.when, photo.venue, credit)))
