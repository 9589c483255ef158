"""Photos and videos of the site: what is published of them, and the files in which it stands."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.problems import Problems
from showcase.content.text.targets import is_film, is_photo
from showcase.photos import Development, Picture
from showcase.photos.report import progress_line

from .addresses import PHOTOS
from .footage import Footage, footage_of
from .photographs import develop_photos
from .progress import progress_on


@dataclass(frozen=True, slots=True)
class Media:
    """What is published of photos and videos."""

    photos: Development
    videos: Mapping[str, Footage]
    """By their paths relative to docs."""

    @property
    def pictures(self) -> Mapping[str, Picture]:
        """What is published of photos, by their paths relative to docs."""
        return self.photos.pictures

    @property
    def files(self) -> Mapping[str, Path]:
        """Every file that is published, by its address."""
        renditions = (rendition for picture in self.pictures.values() for rendition in picture.renditions)
        photos = {f"{PHOTOS}{rendition.name}": rendition.file for rendition in renditions}
        return photos | {footage.address: footage.file for footage in self.videos.values()}


def media_of(catalogue: Catalogue, project: Path, problems: Problems) -> Media:
    """Make what is not in the cache yet of all photos and videos that the site shows, which may take minutes.

    Raises:
        CacheError: the cache cannot be written.
    """
    progress = progress_on(sys.stderr, os.environ, progress_line)
    photos = develop_photos(catalogue, project, problems, progress)
    return Media(photos, footage_of(catalogue, project, problems))


def is_original(path: str) -> bool:
    """Whether a file of docs holds more than is to be seen, and is never published as it is."""
    return is_photo(path) or is_film(path)
