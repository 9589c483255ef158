"""Photos and videos of the site: what is published of them, and the files in which it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.problems import Problems
from showcase.content.text.targets import is_film, is_photo
from showcase.photos import Picture

from .addresses import PHOTOS
from .footage import Footage, footage_of
from .photographs import pictures_of


@dataclass(frozen=True, slots=True)
class Media:
    """What is published of photos and videos, by their paths relative to docs."""

    pictures: Mapping[str, Picture]
    videos: Mapping[str, Footage]

    @property
    def files(self) -> Mapping[str, Path]:
        """Every file that is published of them, by its address."""
        renditions = (rendition for picture in self.pictures.values() for rendition in picture.renditions)
        photos = {f"{PHOTOS}{rendition.name}": rendition.file for rendition in renditions}
        return photos | {footage.address: footage.file for footage in self.videos.values()}


def media_of(catalogue: Catalogue, project: Path, problems: Problems) -> Media:
    """Make what is not in the cache yet of all photos and videos that the site shows."""
    return Media(pictures_of(catalogue, project, problems), footage_of(catalogue, project, problems))


def is_original(path: str) -> bool:
    """Whether a file of docs holds more than is to be seen, and is never published as it is."""
    return is_photo(path) or is_film(path)
